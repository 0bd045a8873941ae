#S|een-0001|enquete|bank|nps=8
K|aanvragen|digitaal|4|blijdschap|0|-|Rekening voor onze dochter was via de app zo geopend.
K|ontvangen|levering|2|neutraal|1|-|Alleen het pasje liet ruim twee weken op zich wachten.
#S|een-0002|enquete|bezorging|nps=9
K|ontvangen|bejegening|5|blijdschap|0|-|De bezorger tilde de doos hond voor hond ontwijkend tot in mijn keuken, geweldig mens.
#S|een-0003|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Fijne tandarts, hij boort niet voor er echt iets is.
K|hulp|bereikbaarheid|2|neutraal|1|-|De balie is 's morgens wel slecht bereikbaar.
#S|een-0004|enquete|energie|nps=3
K|betalen|prijs|2|teleurstelling|0|-|Het voorschot ging omhoog terwijl ik juist minder stook.
K|betalen|informatie|2|verwarring|0|-|Ik begrijp nog altijd niet hoe ze aan dat bedrag komen.
#S|een-0005|enquete|overheid|csat=2
K|aanvragen|doorverwijzing|2|irritatie|2|-|Loket 3 stuurde me naar loket 7 en loket 7 weer terug naar 3.
#S|een-0006|enquete|reizen|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schone treinen, meestal een zitplaats.
K|wijzigen|beleid|2|teleurstelling|0|-|Jammer dat je een daluurkaart niet een maandje stil kunt zetten.
#S|een-0007|enquete|telecom|ces=2
K|hulp|herhaling|2|irritatie|3|-|Zes keer gebeld, en zes keer mocht ik opnieuw vertellen welke lampjes er branden.
#S|een-0008|enquete|verzekering|csat=5
K|hulp|wachttijd|5|blijdschap+verrassing|0|-|Ruit kapot om acht uur, nieuwe ruit om half drie, ongelofelijk.
#S|een-0009|enquete|webshop|nps=10
K|wijzigen|beleid|5|blijdschap|0|-|Retour na 40 dagen, en ze deden er niet moeilijk over!
#S|een-0010|enquete|wonen|csat=3
K|hulp|levering|4|neutraal|0|-|De schilder kwam op de dag die in de brief stond.
K|gebruiken|kwaliteit|2|teleurstelling|0|-|De kozijnen bladderen nu, een jaar later, helaas opnieuw af.
#S|een-0011|social|bank|
K|gebruiken|privacy|3|bezorgdheid|0|vraag|Krijg net een sms van "Waardbank" dat mijn pas verloopt, is dat echt of oplichting? @waardbank
#S|een-0012|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|@pakjevlug jullie melden "niemand thuis" terwijl ik met mijn neus tegen het raam zat. Knap.
#S|een-0013|social|diensten|
K|terugkijken|geen|4|blijdschap|0|-|Iedereen in Deventer met rugpijn: ga naar fysio De Wervel. Graag gedaan.
#S|een-0014|notitie|bank|
K|aanleiding|geen|2|neutraal|0|-|Mw. scheidt, wil eigen rek. los van ex.
K|wijzigen|beleid|2|neutraal|1|-|Kan en/of-rek. niet alleen opheffen, ex moet meetekenen.
K|wijzigen|beleid|2|bezorgdheid|0|angst|Bang dat ex intussen rek. leeghaalt.
M|wijzigen|mandaat|2|neutraal|0|-|Mag zelf geen blokkade zetten, moet via team Bijzonder.
#S|een-0015|notitie|overheid|
K|aanvragen|geen|3|neutraal|0|-|Dhr belt re aanvraag gehandicaptenparkeerkaart, ingediend 4/9.
K|aanvragen|wachttijd|2|neutraal|3|-|Wacht nu 11 wk, termijn is 8.
K|aanvragen|herhaling|2|irritatie|2|-|Heeft al 3x gebeld en krijgt "steeds hetzelfde riedeltje".
M|aanvragen|systeem|2|irritatie|0|-|Status staat in ons scherm nog op 'ontvangen', zegt mij ook niks.
#S|een-0016|enquete|bank|nps=2
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Jullie hebben het laatste kantoor in de streek dichtgedaan.
K|gebruiken|digitaal|2|bezorgdheid|0|angst|Ik ben 81 en ben bang dat ik straks een verkeerd knopje indruk en alles kwijt ben.
#S|een-0017|enquete|bezorging|csat=2
K|ontvangen|fout|2|neutraal|1|-|Pakket bij nummer 41 afgegeven, ik woon op 14.
K|ontvangen|fout|2|irritatie|0|-|Cijfers lezen blijkt een vak apart.
#S|een-0018|enquete|diensten|nps=6
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lessen zijn leuk en de zaal is ruim.
K|wijzigen|beleid|2|neutraal|0|-|Maar een gemiste les inhalen mag niet meer.
K|gebruiken|geen|3|verlangen|0|wens|Ik zou graag een zwemuurtje voor volwassenen op zondag zien.
#S|een-0019|enquete|energie|csat=5
K|ontvangen|levering|4|neutraal|0|-|Monteur was er om 9.00 zoals gezegd.
K|ontvangen|informatie|4|blijdschap|0|-|Hij heeft me rustig laten zien hoe ik de warmtepomp zelf bijstel, heel helder.
#S|een-0020|enquete|overheid|nps=9
K|aanvragen|bejegening|5|dankbaarheid|0|-|De mevrouw van Burgerzaken heeft samen met mij dat hele formulier ingevuld, zo dankbaar.
#S|een-0021|enquete|reizen|csat=1
K|gebruiken|bejegening|1|boosheid|0|-|De host lachte ons gewoon uit toen we zeiden dat de kamer schimmelde.
K|betalen|beleid|2|boosheid|0|-|Geen cent terug, "had u maar een andere categorie moeten boeken".
#S|een-0022|enquete|telecom|nps=9
K|hulp|doorverwijzing|5|blijdschap|0|-|Eén medewerkster, Jolanda, van het eerste belletje tot de oplossing.
K|hulp|belofte|4|blijdschap|0|-|Ze zei dat ze me vrijdag terugbelde en dat dééd ze ook.
#S|een-0023|enquete|verzekering|ces=3
K|hulp|informatie|2|neutraal|2|-|Drie verschillende lijstjes met bewijsstukken gekregen.
K|hulp|informatie|2|verwarring|1|-|Welk lijstje gold er nu eigenlijk?
#S|een-0024|enquete|webshop|csat=4
K|orienteren|informatie|4|blijdschap|0|-|Maattabel is duidelijk, met foto's van echte mensen.
K|aanvragen|digitaal|2|neutraal|1|-|Kortingscode pakte hij pas de derde keer.
#S|een-0025|enquete|wonen|nps=4
K|aanvragen|wachttijd|2|teleurstelling|3|-|Elf jaar ingeschreven en nog altijd plek 340, je zou de moed verliezen.
#S|een-0026|social|energie|
K|gebruiken|storing|3|neutraal|0|vraag|Stroom weg in Houten-Zuid, weet iemand meer? @gridwijs
#S|een-0027|social|overheid|
K|aanvragen|wachttijd|2|irritatie|2|-|Afspraak maken voor een paspoort: eerstvolgende plek over zes weken, site zegt "wees er snel bij". Ja doei @gemZuidmeer
#S|een-0028|social|reizen|
K|gebruiken|levering|4|blijdschap|0|-|Trein van 6:48 reed vandaag drie minuten te vroeg binnen. Ik noteer dit voor mijn kleinkinderen @railgo
#S|een-0029|notitie|telecom|
K|vertrekken|prijs|3|neutraal|0|-|Klt wil opzeggen, aanbod concurrent € 12 goedkoper p/m.
K|vertrekken|geen|3|neutraal|0|wens|Vraagt laatste factuurdatum en bevestiging per mail.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Was verder tevreden, 9 jr klant.
M|vertrekken|mandaat|2|teleurstelling|0|-|Had graag iets willen bieden, maar behoudkorting mag alleen nog retentie geven.
#S|een-0030|notitie|verzekering|
K|aanleiding|geen|2|neutraal|0|-|Vader van klt overleden 14/3.
K|wijzigen|geen|3|neutraal|0|wens|Vraagt autopolis op naam moeder te zetten.
K|wijzigen|beleid|4|opluchting|0|-|No-claimjaren gaan mee, klt hoorbaar opgelucht.
M|wijzigen|kennis|4|neutraal|0|-|Nieuwe werkwijze overlijden in kennisbank, in 1x gevonden.
#S|een-0031|enquete|bank|ces=6
K|wijzigen|digitaal|4|blijdschap|0|-|Daglimiet aanpassen was twee tikjes, lekker simpel.
#S|een-0032|enquete|bezorging|nps=5
K|ontvangen|informatie|2|irritatie|0|-|Track & trace zei zes uur lang "uw bezorger is om de hoek", grote hoek zeg.
K|ontvangen|levering|3|neutraal|0|-|Uiteindelijk kwam het diezelfde avond.
#S|een-0033|enquete|diensten|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Mijn auto rijdt weer als nieuw
K|betalen|prijs|4|blijdschap+verrassing|0|-|en de rekening viel honderd euro lager uit dan de offerte, dat maak je niet vaak mee
#S|een-0034|enquete|energie|nps=7
K|gebruiken|geen|3|neutraal|0|-|Gewoon stroom uit het stopcontact, daar heb ik weinig mening over.
#S|een-0035|enquete|overheid|ces=2
K|aanvragen|digitaal|2|irritatie|2|-|Inloggen, code, nog een code, verlopen sessie, opnieuw inloggen: om gek van te worden.
K|aanvragen|geen|3|verlangen|0|wens|Geef ons gewoon een papieren formulier terug alstublieft.
#S|een-0036|enquete|reizen|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|Toen mijn moeder op reis ziek werd heeft jullie reisleidster twee nachten in het ziekenhuis bij ons gezeten.
K|terugkijken|geen|5|vertrouwen|0|-|Ik boek mijn leven lang nergens anders meer.
#S|een-0037|enquete|telecom|csat=3
K|gebruiken|kwaliteit|4|neutraal|0|-|Snelheid zoals beloofd op papier.
K|betalen|prijs|2|neutraal|0|-|Na het eerste jaar wordt het wel 20 euro per maand duurder.
#S|een-0038|enquete|verzekering|nps=8
K|orienteren|informatie|4|blijdschap|0|-|Adviseur zei eerlijk dat ik die aanvullende dekking niet nodig had, chapeau.
#S|een-0039|enquete|webshop|nps=0
K|ontvangen|fout|1|boosheid|0|-|Een doos stenen ontvangen in plaats van een telefoon!!
K|hulp|bejegening|1|boosheid|0|-|En dan durven ze te suggereren dat ik die er zelf in heb gestopt.
K|gebruiken|privacy|2|neutraal|3|-|Aangifte gedaan, dag vrij moeten nemen.
#S|een-0040|enquete|wonen|csat=4
K|hulp|wachttijd|4|neutraal|0|-|Lekkende kraan binnen een dag gemaakt.
K|hulp|bejegening|4|blijdschap|0|-|Vrolijke loodgieter ook, floot de hele tijd Queen.
#S|een-0041|social|telecom|
K|vertrekken|beleid|2|irritatie|2|-|Bij @netkoning kun je in 1 minuut klant worden en in 14 dagen, met brief, weer niet.
#S|een-0042|social|verzekering|
K|terugkijken|geen|1|boosheid|0|-|Mensen, blijf ver weg bij @zekerhuys. Verre. Blijf.
#S|een-0043|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|@stoffenzo komt die groene corduroy nog terug?
#S|een-0044|social|wonen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Al drie dagen "lift tijdelijk buiten gebruik", ik woon op acht hoog @woonwaarde
#S|een-0045|notitie|wonen|
K|gebruiken|storing|2|neutraal|0|-|Huurder meldt geen warm water sinds vrijdag.
K|gebruiken|privacy|2|bezorgdheid|0|-|Baby v 5 wkn in huis, maakt zich zorgen.
K|hulp|belofte|2|irritatie|2|-|Zou za al gebeld worden, "niks gehoord natuurlijk".
K|hulp|geen|3|neutraal|0|wens|Wil vandaag monteur.
M|hulp|samenwerking|4|blijdschap|0|-|Installateur pakte meteen op, topcollega's daar.
#S|een-0046|notitie|webshop|
K|ontvangen|fout|2|neutraal|1|-|Kl. kreeg 2x linkerschoen.
K|ontvangen|fout|3|blijdschap|0|-|Kan er zelf om lachen, "ik heb wel twee linkerhanden, maar dit".
K|wijzigen|geen|3|neutraal|0|wens|Wil ruilen, nwe doos graag naar werkadres.
M|wijzigen|systeem|2|neutraal|1|-|Retourlabel 'naar ander adres' bestaat niet in systeem, handmatig gemaakt.
#S|een-0047|enquete|bank|nps=8
K|gebruiken|geen|3|verlangen|0|wens|overzicht per maand van mijn vaste lasten zou fijn zijn
#S|een-0048|enquete|bank|csat=4
K|hulp|bejegening|4|blijdschap|0|-|vriendlijke dame
#S|een-0049|enquete|bank|nps=1
K|betalen|prijs|2|boosheid|0|-|rood staan kost meer dan een nacht in een hotel belachelijk gewoon
#S|een-0050|enquete|bank|csat=2
K|gebruiken|digitaal|2|irritatie|0|-|inlogcode inlogcode inlogcode..... ik wil gewoon me saldo zien
#S|een-0051|enquete|bank|nps=5
K|geen|geen|3|neutraal|0|-|weet niet
#S|een-0052|enquete|bank|ces=7
K|aanvragen|digitaal|4|blijdschap|0|-|ging vanzelf
#S|een-0053|enquete|bank|nps=10
K|hulp|belofte|4|blijdschap|0|-|ge zegt wat ge doet en ge doet wat ge zegt, schoon zo
#S|een-0054|enquete|bank|csat=3
K|orienteren|bereikbaarheid|2|neutraal|1|-|ik wou gewoon ne mens spreken over mijn pensioensparen, kreeg een filmke
#S|een-0055|enquete|bank|nps=7
K|vertrekken|geen|3|neutraal|0|-|Ik sluit deze rekening omdat ik naar één bank wil.
K|vertrekken|digitaal|2|neutraal|1|-|De overstapservice nam mijn automatische opdrachten niet mee.
#S|een-0056|enquete|bezorging|nps=9
K|ontvangen|levering|4|blijdschap|0|-|super snel
#S|een-0057|enquete|bezorging|csat=2
K|ontvangen|levering|2|neutraal|1|-|pakje gisteren besteld als spoed, vandaag niet gekregen
#S|een-0058|enquete|bezorging|nps=3
K|ontvangen|kwaliteit|2|irritatie|0|-|doos leek wel of er een olifant op gezete had
K|hulp|geen|3|neutraal|0|wens|wil gewoon nieuwe
#S|een-0059|enquete|bezorging|csat=5
K|ontvangen|bejegening|4|blijdschap|0|-|diene gast van de bestelwagen lacht altijd, ik word daar content van
#S|een-0060|enquete|bezorging|nps=6
K|ontvangen|geen|3|verlangen|0|wens|bel aub ff aan in plaats van kloppen ik zit achter in de tuin
#S|een-0061|enquete|bezorging|ces=3
K|wijzigen|bereikbaarheid|2|neutraal|2|-|afhaalpunt veranderen kon enkel telefonisch en daar nam niemand op
#S|een-0062|enquete|bezorging|nps=0
K|hulp|bejegening|1|boosheid|0|-|die trut van de klantenservice zei dat ik rustig moest doen!!!
#S|een-0063|enquete|bezorging|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|soep goed, brood ook
#S|een-0064|enquete|bezorging|nps=8
K|terugkijken|geen|4|blijdschap|0|-|zeg ik tegen iedereen, pak deze
#S|een-0065|enquete|bezorging|csat=3
K|aanvragen|informatie|2|verwarring|1|-|snap niet wat t verschil is tusen standaart en gewoon
#S|een-0066|enquete|diensten|nps=10
K|gebruiken|kwaliteit|5|blijdschap|0|-|beste kapster van heel Limburg!!
#S|een-0067|enquete|diensten|csat=2
K|hulp|wachttijd|2|irritatie|2|-|kben nog altijd 'nummer 1 in de rij'. al twintig minuten. in m'n eentje zeker
#S|een-0068|enquete|diensten|nps=4
K|gebruiken|geen|3|verlangen|0|wens|minder harde muziek pls
#S|een-0069|enquete|diensten|csat=5
K|hulp|wachttijd|4|neutraal|0|-|dokter belde zelfde middag terug
K|gebruiken|informatie|4|opluchting|0|-|het bleek gewoon eczeem, oef
#S|een-0070|enquete|diensten|nps=7
K|orienteren|digitaal|2|neutraal|1|-|prijslijst is nergens te vinden op jullie site
#S|een-0071|enquete|diensten|ces=2
K|wijzigen|herhaling|2|neutraal|2|-|afspraak moeten verzetten, vier x gebeld voor het gelukt was
#S|een-0072|enquete|diensten|csat=1
K|vertrekken|beleid|1|boosheid|0|-|3 maand opzeg voor een yogaschool die al dicht is, lachwekkend
#S|een-0073|enquete|diensten|nps=9
K|terugkijken|kwaliteit|4|blijdschap|0|-|De cursus is alweer een jaar geleden en ik gebruik het elke dag, zo blij mee.
#S|een-0074|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|normaal
#S|een-0075|enquete|diensten|nps=6
K|aanleiding|geen|2|neutraal|0|-|Na mijn val mocht ik een poos niet lopen.
K|gebruiken|bejegening|4|blijdschap|0|-|Thuiszorg was geweldig.
K|gebruiken|herhaling|2|neutraal|1|-|Wel twintig verschillende gezichten in vier weken, elke keer weer uitleggen waar het verband ligt.
#S|een-0076|enquete|energie|nps=7
K|betalen|geen|3|verlangen|0|wens|Ik wil graag zelf kiezen op welke dag u afschrijft.
#S|een-0077|enquete|energie|csat=2
K|wijzigen|belofte|2|neutraal|1|-|zou nieuw contract per mail krijge, niks gekrege
#S|een-0078|enquete|energie|nps=10
K|betalen|prijs|4|blijdschap|0|-|scheelt een slok op een borrel
#S|een-0079|enquete|energie|csat=4
K|ontvangen|bejegening|4|blijdschap|0|-|monteur heel beleefd, veegde zelfs mijn stoep
#S|een-0080|enquete|energie|nps=1
K|betalen|informatie|1|boosheid|0|-|Achter mijn rug mijn voorschot verdubbeld!! Dieven.
#S|een-0081|enquete|energie|ces=5
K|vertrekken|geen|3|neutraal|0|-|overgang naar andere leverancier liep
#S|een-0082|enquete|energie|csat=3
K|gebruiken|storing|3|neutraal|0|-|Eén stroomonderbreking dit jaar, was aangekondigd.
#S|een-0083|enquete|energie|nps=4
K|hulp|herhaling|2|irritatie|2|-|ik heb mijn ean code al zo vaak doorgegeven dat mijn papegaai hem kent
#S|een-0084|enquete|energie|csat=5
K|hulp|doorverwijzing|4|blijdschap|0|-|altijd dezelfde contactpersoon voor ons bedrijf, zo fijn werken
#S|een-0085|enquete|energie|nps=6
K|orienteren|informatie|4|blijdschap|0|-|Duidelijke vergelijking tussen huren en kopen van een ketel.
K|orienteren|geen|3|verlangen|0|wens|Nog liever had ik er een rekenvoorbeeld bij gezien voor een flat.
#S|een-0086|enquete|overheid|csat=3
K|geen|geen|3|neutraal|0|-|nvt
#S|een-0087|enquete|overheid|nps=8
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|zonder afspraak binnen, gelijk geholpen, kijk dát is service
#S|een-0088|enquete|overheid|csat=2
K|aanvragen|beleid|2|irritatie|0|-|foto afgekeurd want ik lachte. nou, dat gebeurt me daar niet meer
#S|een-0089|enquete|overheid|nps=3
K|hulp|doorverwijzing|2|neutraal|2|-|Jullie zeiden: dat is provincie. Provincie zei: dat zijn jullie.
#S|een-0090|enquete|overheid|ces=4
K|wijzigen|digitaal|2|neutraal|1|-|paspoort naam man eraf halen na scheiding kan niet online
#S|een-0091|enquete|overheid|csat=5
K|gebruiken|kwaliteit|4|blijdschap|0|-|groen wordt super bijgehouden hier in de wijk
#S|een-0092|enquete|overheid|nps=1
K|betalen|fout|1|boosheid|3|-|Door úw fout tienduizend euro terugbetalen en mijn huwelijk kapot. Schaamt u zich niet?
#S|een-0093|enquete|overheid|csat=4
K|orienteren|informatie|4|neutraal|0|-|het boekje over mantelzorg was bruikbaar
#S|een-0094|enquete|overheid|nps=6
K|gebruiken|privacy|2|bezorgdheid|0|-|'s avonds is het op het stationsplein griezelig, ik loop er liever omheen
K|gebruiken|geen|3|verlangen|0|wens|zet daar aub lampen
#S|een-0095|enquete|overheid|csat=2
K|aanvragen|belofte|2|teleurstelling|2|-|Ze ging het "direct met haar collega opnemen", ik geloof er na zeven weken niet meer in.
#S|een-0096|enquete|overheid|nps=7
K|aanleiding|geen|3|neutraal|0|-|Ik begin een eigen kapsalon.
K|aanvragen|digitaal|3|neutraal|0|-|Inschrijven ging voor een groot deel online.
K|aanvragen|herhaling|2|neutraal|1|-|Bij de bouwafdeling moest alles nog een keer op papier.
#S|een-0097|enquete|reizen|nps=9
K|gebruiken|kwaliteit|5|blijdschap|0|-|echt t mooiste eiland dat ik ooit gezien heb 😍
#S|een-0098|enquete|reizen|csat=2
K|gebruiken|storing|2|neutraal|1|-|Kaartlezer bij halte Molenweg doet het niet.
K|betalen|fout|2|neutraal|1|-|Nu betaal ik elke keer het maximale tarief.
#S|een-0099|enquete|reizen|nps=5
K|wijzigen|beleid|2|neutraal|0|-|Omboeken mocht, wel vijftig euro.
K|wijzigen|wachttijd|4|neutraal|0|-|Nieuwe tickets kwamen meteen.
#S|een-0100|enquete|reizen|csat=1
K|hulp|belofte|1|boosheid|2|-|'We komen eraan met een vervangende bus' en toen ging het licht op het station uit!
#S|een-0101|enquete|reizen|nps=8
K|gebruiken|geen|3|verlangen|0|wens|wat meer vegetarisch op het buffet a.u.b.
#S|een-0102|enquete|reizen|ces=6
K|aanvragen|digitaal|4|blijdschap|0|-|zitplaats kiezen op een kaartje, leuk gemaakt
#S|een-0103|enquete|reizen|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|gids Marc wist alles van elke steen, plezant!
#S|een-0104|enquete|reizen|nps=0
K|terugkijken|geen|1|boosheid|0|-|oplichters zijn het, boek hier niet
#S|een-0105|enquete|reizen|csat=3
K|gebruiken|levering|2|neutraal|0|-|6 minuten vertraging
K|gebruiken|levering|3|neutraal|0|-|aansluiting gehaald
#S|een-0106|enquete|reizen|nps=7
K|orienteren|bereikbaarheid|4|blijdschap|0|-|reisbureau was zelfs zondag open voor advies, dat vind ik knap
#S|een-0107|enquete|telecom|nps=2
K|hulp|wachttijd|2|irritatie|2|-|55 min in de wacht. mijn oor was warm genoeg om een ei op te bakken
#S|een-0108|enquete|telecom|csat=4
K|gebruiken|storing|4|blijdschap|0|-|altijd verbinding
#S|een-0109|enquete|telecom|nps=6
K|betalen|geen|3|verlangen|0|wens|Stuur eens een rekening die ik zonder bril kan lezen.
#S|een-0110|enquete|telecom|csat=5
K|wijzigen|bejegening|4|dankbaarheid|0|-|bedankt Youssef, voor het geduld met een oude man bij het instellen van zijn nieuwe toestel
#S|een-0111|enquete|telecom|nps=3
K|vertrekken|prijs|2|teleurstelling|0|-|jammer maar ik ga weg, bij de buren is het de helft
#S|een-0112|enquete|telecom|ces=1
K|hulp|doorverwijzing+herhaling|1|boosheid|3|-|Winkel, chat, telefoon, winkel. En overal van voor af aan. Schande!
#S|een-0113|enquete|telecom|csat=2
K|ontvangen|informatie|2|verwarring|1|-|in de doos zaten 3 kabels en een boekje in het Pools, geen idee wat waar moet
#S|een-0114|enquete|telecom|nps=8
K|ontvangen|belofte|4|blijdschap|0|-|ze zeiden woensdag internet en woensdag was er internet, zo simpel kan het zijn mensen
#S|een-0115|enquete|telecom|csat=3
K|orienteren|prijs|3|neutraal|0|-|Vergelijkbaar met de rest qua prijs.
#S|een-0116|enquete|telecom|nps=7
K|aanleiding|geen|3|neutraal|0|-|nieuw huis
K|aanvragen|digitaal|4|neutraal|0|-|via site besteld, paar minuten werk
K|ontvangen|wachttijd|2|neutraal|2|-|aansluiting duurde 5 weken
#S|een-0117|enquete|verzekering|nps=5
K|betalen|geen|3|verlangen|0|wens|premie per kwartaal betalen zou ik liever hebben
#S|een-0118|enquete|verzekering|csat=4
K|hulp|wachttijd|4|blijdschap|0|-|rap geregeld, merci
#S|een-0119|enquete|verzekering|nps=2
K|hulp|informatie|2|boosheid|0|-|eerst JA gezegd en dan NEE op papier. en dan verbaasd zijn dat ik kwaad ben
#S|een-0120|enquete|verzekering|ces=6
K|wijzigen|digitaal|4|blijdschap|0|-|ander rekeningnummer doorgegeven, klaar in een tel
#S|een-0121|enquete|verzekering|csat=1
K|vertrekken|fout|1|boosheid|2|-|IK HEB GEEN CARAVAN MEER. AL TWEE JAAR. STOP MET DIE PREMIE.
#S|een-0122|enquete|verzekering|nps=8
K|hulp|herhaling|4|neutraal|0|-|hoefde maar 1x te bellen
#S|een-0123|enquete|verzekering|csat=3
K|orienteren|geen|3|neutraal|0|-|Alleen offerte gevraagd.
K|orienteren|wachttijd|3|neutraal|0|-|Kwam na twee dagen.
#S|een-0124|enquete|verzekering|nps=9
K|gebruiken|privacy|4|vertrouwen|0|-|dankzij de alarmcentrale ga ik met een gerust hart de bergen in
#S|een-0125|enquete|verzekering|csat=2
K|aanvragen|digitaal|2|irritatie|1|-|bij 'beroep' kon ik kiezen uit 200 opties en imker zat er niet bij, jammer voor de bijen zeker
#S|een-0126|enquete|verzekering|nps=6
K|aanleiding|geen|2|bezorgdheid|0|angst|Mijn moeder kreeg kanker en ik vroeg me bang af of alles wel gedekt was.
K|hulp|informatie|4|opluchting|0|-|Na het gesprek wist ik dat het goed zat, dat gaf rust.
#S|een-0127|enquete|webshop|csat=5
K|ontvangen|levering|4|blijdschap|0|-|zoooo snel binnen, love it 💕
#S|een-0128|enquete|webshop|nps=3
K|gebruiken|kwaliteit|2|teleurstelling|0|-|kleur na 1 x wasse al weg
#S|een-0129|enquete|webshop|csat=4
K|orienteren|geen|3|verlangen|0|wens|meer foto's van achterkant graag
#S|een-0130|enquete|webshop|nps=7
K|ontvangen|kwaliteit|4|blijdschap|0|-|jurk valt goed
K|ontvangen|levering|2|neutraal|1|-|levering was paar dagen later dan verwacht
#S|een-0131|enquete|webshop|csat=1
K|hulp|bereikbaarheid|1|boosheid|3|-|mail mail mail en nooit antwoord, boeven
#S|een-0132|enquete|webshop|nps=9
K|wijzigen|digitaal|4|blijdschap|0|-|retour aanmelden zonder printen, chapeau
#S|een-0133|enquete|webshop|ces=3
K|aanvragen|storing+digitaal|2|neutraal|2|-|winkelmandje lag er een hele avond uit
#S|een-0134|enquete|webshop|nps=5
K|terugkijken|geen|3|neutraal|0|-|Misschien koop ik nog eens wat, misschien niet.
#S|een-0135|enquete|webshop|csat=2
K|ontvangen|informatie|2|verwarring|0|-|staat bezorgd bij 'P. Aardappel'??? wie is dat
#S|een-0136|enquete|webshop|nps=6
K|betalen|belofte|2|neutraal|1|-|Kassakorting van 5 euro werd later 'binnen 30 dagen' bijgeschreven, nog niet gezien.
#S|een-0137|enquete|wonen|csat=4
K|hulp|bereikbaarheid|4|neutraal|0|-|telefoon opgenomen na 2x overgaan
#S|een-0138|enquete|wonen|nps=2
K|hulp|wachttijd|2|irritatie|3|-|die intercom doet het al sinds carnaval niet en jullie zijn 'bezig met onderdelen', van de maan zeker
#S|een-0139|enquete|wonen|csat=5
K|hulp|bejegening|5|blijdschap|0|-|de schilder nam elke dag een stroopwafel mee voor mijn man met alzheimer, prachtmens
#S|een-0140|enquete|wonen|nps=6
K|gebruiken|geen|3|verlangen|0|wens|een fietsenstalling met een dak zou welkom zijn
#S|een-0141|enquete|wonen|csat=3
K|ontvangen|geen|3|neutraal|0|-|sleutel nog niet
K|aanvragen|informatie|3|neutraal|0|-|wel een brief
#S|een-0142|enquete|wonen|nps=1
K|vertrekken|bejegening|1|boosheid|0|-|bij de eindcontrole werd ik uitgemaakt voor viespeuk!!
#S|een-0143|enquete|wonen|ces=5
K|wijzigen|geen|3|neutraal|0|-|wilde een tweede parkeerplek
K|wijzigen|wachttijd|2|neutraal|1|-|antwoord na een maand
K|wijzigen|beleid|4|neutraal|0|-|wel toegekend
#S|een-0144|enquete|wonen|nps=8
K|terugkijken|geen|4|blijdschap|0|-|prima huisbaas hoor, kon slechter
#S|een-0145|enquete|wonen|csat=2
K|orienteren|informatie|2|neutraal|1|-|In de advertentie stond twee slaapkamers, de tweede was een kast.
K|orienteren|geen|2|irritatie|0|-|Een inloopkast, zei de makelaar. Ik ben er in- en weer uitgelopen.
#S|een-0146|enquete|wonen|nps=9
K|aanleiding|geen|3|neutraal|0|-|Mijn vriendin is zwanger en de zolder moest een kamer worden.
K|wijzigen|beleid|4|blijdschap|0|-|Toestemming voor het dakraam kregen we meteen, ongelooflijk fijn.
#S|een-0147|notitie|bank|
K|vertrekken|geen|3|neutraal|0|-|Wdw. sluit rek., gaat nr bank v dochter.
K|vertrekken|bejegening|4|dankbaarheid|0|-|Dank voor "engelengeduld" v Priya vorig jr.
M|vertrekken|waardering|4|blijdschap|0|-|Doorgegeven aan Priya, leuk om te kunnen doen.
#S|een-0148|notitie|telecom|
K|hulp|herhaling|2|neutraal|2|-|3e melding ruis lijn, eerdere 2 gesloten zonder actie.
K|gebruiken|storing|2|neutraal|1|-|Alarm winkel werkt nu niet.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Juwelier, vreest inbraak vannacht.
M|hulp|procedure|2|boosheid|0|-|Tickets sluiten om cijfer te halen, ik word hier echt kwaad van.
#S|een-0149|notitie|energie|
K|terugkijken|geen|2|teleurstelling|0|-|Oud-klt reageert op win-back: "eerst de deur uit pesten en dan bellen", hoeft niet meer.
M|terugkijken|procedure|2|irritatie|0|-|Lijst win-back is niet opgeschoond, sta steeds voor schut.
#S|een-0150|notitie|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Klt start als nagelstyliste.
K|orienteren|geen|3|neutraal|0|vraag|Vr welke aansprakelijkheid nodig is.
K|aanvragen|geen|3|neutraal|0|wens|Wil meteen afsluiten.
K|aanvragen|wachttijd|4|blijdschap|0|-|In 12 min rond, "sneller dan mijn gellak".
#S|een-0151|notitie|overheid|
K|hulp|doorverwijzing|2|neutraal|2|-|Kl. 2x nr ons verwezen door SVB, hoort daar thuis.
K|hulp|wachttijd|2|neutraal|2|-|SVB 1,5u in wacht gehangen.
K|hulp|doorverwijzing|4|opluchting|0|-|Zelf SVB gebeld met kl naast me, direct rond.
M|hulp|samenwerking|4|neutraal|0|-|Doorkiesnr via netwerkbijeenkomst, scheelt uren.
#S|een-0152|notitie|reizen|
K|betalen|fout|2|neutraal|1|-|2x afgeschreven, 1.118,-.
K|betalen|geen|2|bezorgdheid|0|angst|Rekening nu leeg, bang dat huur niet afgeschreven kan w.
K|betalen|wachttijd|4|opluchting|0|-|Met spoed teruggestort, hoorde haar uitblazen.
#S|een-0153|notitie|wonen|
K|hulp|belofte|2|irritatie|2|-|"Week 14, maar jullie hebben er kennelijk meer dan één", keukenrenov. weer verschoven.
K|hulp|geen|3|neutraal|0|wens|Eist huurkorting zolang hij op campinggas kookt.
M|hulp|samenwerking|2|neutraal|0|-|Aannemer geeft nieuwe data alleen aan opzichter door.
#S|een-0154|notitie|webshop|
K|hulp|bereikbaarheid|2|neutraal|2|-|Mail v 3/2, 9/2 en 15/2 niet beantwoord, belt nu.
K|betalen|geen|3|neutraal|0|wens|Wil terugbetaling 64,50.
K|betalen|fout|4|blijdschap|0|-|Direct gedaan, vond ze "nou, dat is vlug".
M|hulp|werkdruk|2|bezorgdheid|0|-|Mailbak staat op 2.300, weet niet hoe we dit ooit inlopen.
#S|een-0155|notitie|diensten|
K|wijzigen|geen|3|neutraal|0|wens|Pt wil andere fysio, vrouwelijk.
K|gebruiken|privacy|2|neutraal|0|-|Voelde zich niet veilig bij vorige behandelaar.
K|wijzigen|bejegening|4|opluchting|0|-|Blij dat er niet werd doorgevraagd, opgelucht.
M|wijzigen|kennis|2|neutraal|0|-|Geen protocol voor dit soort signalen, heb huisregels erbij gepakt.
#S|een-0156|notitie|bezorging|
K|orienteren|prijs|3|neutraal|0|vraag|Winkelier vr tarief fietskoerier binnenstad.
K|orienteren|prijs|4|neutraal|0|-|Goedkoper dan huidige partij.
K|aanvragen|geen|3|neutraal|0|wens|Wil proefmaand vanaf 1e.
#S|een-0157|social|bank|
K|wijzigen|geen|3|neutraal|0|vraag|@kroonspaar hoe zet ik een gezamenlijke rekening om naar alleen mij?
#S|een-0158|social|bezorging|
K|terugkijken|geen|5|blijdschap|0|-|Pluim voor alle bezorgers van Nederland, jullie zijn de echte kerstmannen 🎅
#S|een-0159|social|diensten|
K|wijzigen|beleid|2|irritatie|0|-|48 uur van tevoren afzeggen bij de tandarts. Wist ik twee dagen geleden maar dat ik vandaag griep zou hebben
#S|een-0160|social|energie|
K|hulp|bejegening|4|blijdschap|0|-|Bel met energieleverancier, krijg gratis levensles van mevrouw Hiddema. 10/10 @bries
#S|een-0161|social|overheid|
K|gebruiken|storing+digitaal|2|neutraal|0|-|DigiPoort van @gemZuidmeer ligt plat sinds 9 uur
#S|een-0162|social|reizen|
K|wijzigen|geen|3|verlangen|0|wens|@vleugelair zet er alsjeblieft weer een avondvlucht naar Porto bij 🙏
#S|een-0163|social|telecom|
K|betalen|informatie|2|verwarring|0|-|Wie kan mij uitleggen waarom "gratis" op deze factuur 4,99 kost? @bellijn
#S|een-0164|social|verzekering|
K|terugkijken|geen|4|blijdschap|0|-|Jaren gemopperd op verzekeraars, maar eerlijk: @polisje is oké. Zo, gezegd.
#S|een-0165|social|webshop|
K|hulp|belofte|2|teleurstelling|2|-|Ze zouden mijn verjaardagscadeau nasturen. Inmiddels ben ik een jaar ouder, snik @speelhoek
#S|een-0166|social|wonen|
K|hulp|bejegening|2|boosheid|0|-|Opzichter: "schimmel hoort bij oude huizen". Wat een kwal. @woonwaarde
#S|een-0167|social|bank|
K|gebruiken|privacy|4|opluchting|0|-|Dankzij de vraag "weet u het zeker?" van @klikbank heb ik 3000 euro NIET naar een oplichter gestuurd. Poeh.
#S|een-0168|social|diensten|
K|aanleiding|geen|2|teleurstelling|0|-|Hond is er niet meer. Leeg mandje 💔
K|gebruiken|bejegening|5|dankbaarheid|0|-|Dierenarts kwam bij ons thuis, zo zacht en kalm, dank @dierendokdeLaar
#S|een-0169|social|energie|
K|aanleiding|geen|2|neutraal|0|-|CV-ketel heeft er vannacht de brui aan gegeven, 9 graden in huis
K|orienteren|geen|3|neutraal|0|vraag|iemand een betrouwbare installateur in Tilburg?
#S|een-0170|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Hoe vraag je een straatfeest aan in Veenhaven? En hoeveel weken vooraf?
#S|een-0171|social|reizen|
K|orienteren|informatie|4|blijdschap|0|-|Geweldig draadje van @railgo over met de hond in de trein, alles staat erin!
#S|een-0172|social|telecom|
K|aanleiding|geen|2|irritatie|0|-|telefoon heeft een duik in de gracht genomen, kan die trouwens ook al
K|aanvragen|levering|4|neutraal|0|-|nieuwe besteld, morgen in huis
#S|een-0173|social|webshop|
K|gebruiken|digitaal|4|blijdschap|0|-|de app van @boekenbeer onthoudt per serie waar ik gebleven ben, wat heerlijk
#S|een-0174|social|wonen|
K|vertrekken|geen|2|teleurstelling|0|-|Laatste nacht in mijn oude flat. Raar hoor, ik ga dat krakende bed nog missen.
#S|een-0175|social|verzekering|
K|hulp|informatie|2|verwarring|1|-|Ze vragen een "bewijs van niet-bezit". Hoe toon je aan dat je iets niet hebt? @oranjeborg
#S|een-0176|social|bezorging|
K|hulp|doorverwijzing|2|irritatie|2|-|Chatbot: bel ons. Bandje: gebruik de chatbot. Ik: cirkel @postduif
#S|een-0177|enquete|bank|nps=9
K|aanleiding|geen|2|neutraal|0|-|Mijn man deed altijd het geld, tot hij in maart overleed.
K|hulp|bejegening|5|dankbaarheid|0|-|Uw medewerker in Goes heeft een middag lang met mij aan tafel gezeten, daar ben ik haar zo dankbaar voor.
K|gebruiken|digitaal|4|vertrouwen|0|-|Nu durf ik zelf over te schrijven.
#S|een-0178|enquete|bank|csat=2
K|aanvragen|informatie|2|neutraal|1|-|Welke stukken voor de zakelijke rekening nodig waren, kwam in vier losse mails.
K|aanvragen|wachttijd|2|neutraal|3|-|Geheel duurde zeven weken.
K|aanvragen|geen|2|irritatie|0|-|Startende ondernemer, stilstaande bank.
#S|een-0179|enquete|bank|nps=6
K|orienteren|prijs|3|neutraal|0|-|Tarieven zijn met andere banken te vergelijken.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Dienstverlening is degelijk.
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Dat Schagen geen kantoor meer heeft, gaat me aan het hart.
#S|een-0180|enquete|bank|csat=4
K|wijzigen|digitaal|3|neutraal|0|-|Nieuwe pas aangevraagd via de app.
K|ontvangen|levering|4|neutraal|0|-|Lag na drie dagen in de bus.
#S|een-0181|enquete|bank|ces=3
K|hulp|doorverwijzing|2|neutraal|2|-|De machtiging van mijn moeder ging via drie afdelingen.
K|hulp|informatie|4|neutraal|0|-|De laatste wist precies wat er moest gebeuren.
#S|een-0182|enquete|bezorging|nps=5
K|orienteren|informatie|2|neutraal|0|-|Of ze op Texel leveren moest ik zelf uitvinden.
K|ontvangen|prijs|2|neutraal|0|-|Er bleek een eilandtoeslag te zijn.
K|ontvangen|levering|4|neutraal|0|-|Wel bezorgd op de afgesproken dag.
#S|een-0183|enquete|bezorging|csat=1
K|ontvangen|bejegening|1|boosheid|0|-|Hij noemde mijn zoon met Down "die gek", wat een hufter!
K|hulp|informatie|2|boosheid|0|-|En jullie sturen een enquête over hoe ik de bezorging heb ervaren!!
#S|een-0184|enquete|bezorging|nps=9
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|Ik belde dat ik niet thuis was en werd meteen met de planning zelf verbonden, heel handig.
K|ontvangen|belofte|4|neutraal|0|-|Ze kwamen de volgende ochtend, als beloofd.
#S|een-0185|enquete|bezorging|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Krant ligt er meestal.
K|gebruiken|levering|2|neutraal|0|-|Op zaterdag vaak pas na negenen.
K|gebruiken|geen|3|verlangen|0|wens|Ik zou hem graag bij het eerste kopje koffie hebben.
#S|een-0186|enquete|bezorging|ces=2
K|hulp|herhaling|2|neutraal|2|-|Schadeformulier moest driemaal over.
K|hulp|beleid|2|irritatie|0|-|Foto van binnenkant doos, foto van buitenkant doos, foto van doos naast liniaal. Zal ik er een album van maken?
#S|een-0187|enquete|diensten|nps=8
K|orienteren|bejegening|4|blijdschap|0|-|Tijdens de kennismaking stelde de kapster vooral vragen, dat waardeerde ik.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Resultaat is precies zoals ik het wou, ik blijf in de spiegel kijken!
K|betalen|prijs|2|neutraal|0|-|Je betaalt er een stevige prijs voor.
#S|een-0188|enquete|diensten|csat=2
K|aanvragen|digitaal|2|neutraal|1|-|Aanmelden voor de zwemles moest op het moment dat de site vastliep.
K|aanvragen|wachttijd|2|neutraal|3|-|Nu staan we op een wachtlijst van anderhalf jaar.
K|aanvragen|privacy|2|bezorgdheid|0|angst|We wonen aan een sloot, dus ik ben er niet gerust op.
#S|een-0189|enquete|diensten|nps=10
K|gebruiken|beleid|5|blijdschap|0|-|Toen onze trouwlocatie onder water stond, bouwde de cateraar alles op in een koeienstal, het was magisch.
K|terugkijken|geen|5|blijdschap|0|-|Onze gasten beginnen er tien maanden later nog over.
#S|een-0190|enquete|diensten|csat=4
K|gebruiken|informatie|4|neutraal|0|-|Voor de operatie werd alles stap voor stap verteld.
K|gebruiken|wachttijd|2|neutraal|2|-|Dat ik nuchter tot vier uur 's middags moest wachten, was minder.
K|gebruiken|bejegening|4|blijdschap|0|-|Nachtzuster Rietje, je bent goud.
#S|een-0191|enquete|diensten|ces=4
K|vertrekken|beleid|3|neutraal|0|-|Opzeggen kan per brief of aan de balie.
K|vertrekken|geen|3|neutraal|0|-|Ik heb het aan de balie gedaan.
#S|een-0192|enquete|energie|nps=4
K|ontvangen|fout|2|neutraal|2|-|Meter aangesloten op het verkeerde huisnummer.
K|hulp|wachttijd|2|neutraal|3|-|Rechtzetten duurde van april tot augustus.
K|hulp|bejegening|4|blijdschap|0|-|De man van de buitendienst was wel begripvol.
#S|een-0193|enquete|energie|csat=5
K|vertrekken|beleid|4|blijdschap|0|-|Ik mocht boetevrij weg omdat ik naar een zorgwoning ging, wat sympathiek.
K|terugkijken|bejegening|4|blijdschap|0|-|Jullie waren altijd correct.
#S|een-0194|enquete|energie|nps=7
K|wijzigen|belofte|4|neutraal|0|-|Mijn lage tarief liep door na de verhuizing, zoals was gezegd.
K|betalen|informatie|2|verwarring|0|-|Alleen staan er twee vastrechten op de rekening, of lees ik dat verkeerd?
#S|een-0195|enquete|energie|ces=1
K|hulp|bereikbaarheid|2|irritatie|3|-|Ik heb 's ochtends, 's middags, 's avonds en op Goede Vrijdag gebeld. Het bandje wenste me prettige paasdagen.
#S|een-0196|enquete|energie|csat=3
K|gebruiken|storing|2|neutraal|0|-|Zonneboiler valt af en toe uit.
K|hulp|bejegening|4|blijdschap|0|-|Storingsdienst is behulpzaam.
K|hulp|wachttijd|3|neutraal|0|-|Ze komen binnen twee dagen.
#S|een-0197|enquete|overheid|nps=5
K|aanleiding|geen|3|neutraal|0|-|Mijn zoon wordt volgend jaar achttien en kan niet zelfstandig wonen.
K|orienteren|doorverwijzing|2|neutraal|3|-|Wij zijn bij vijf loketten geweest.
K|orienteren|geen|2|bezorgdheid|0|angst|Ik lig wakker van wat er gebeurt als wij er niet meer zijn.
#S|een-0198|enquete|overheid|csat=4
K|betalen|beleid|4|blijdschap|0|-|De gemeente schold de hondenbelasting kwijt voor mijn hulphond, prachtig.
K|aanvragen|digitaal|2|neutraal|1|-|Formulier daarvoor was lastig te vinden.
#S|een-0199|enquete|overheid|nps=10
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Eén belletje naar de ombudsvrouw en zij heeft het van A tot Z voor ons opgelost, met heel mijn hart bedankt.
#S|een-0200|enquete|overheid|ces=2
K|aanvragen|herhaling|2|neutraal|2|-|Pasfoto twee keer afgekeurd, dus drie keer op en neer.
K|aanvragen|bereikbaarheid|2|neutraal|1|-|In Noord was het stadsloket die dag dicht.
#S|een-0201|enquete|overheid|csat=1
K|aanvragen|beleid|1|boosheid|3|-|Mijn kind staat op naam van een man die zij nooit ontmoet heeft, omdat een formulier dat eist. Ziek systeem.
#S|een-0202|enquete|reizen|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Comfortabele bus, stopcontact bij elke stoel.
K|gebruiken|levering|2|neutraal|0|-|In Keulen liepen we een uur achterstand op.
K|gebruiken|informatie|4|blijdschap|0|-|Chauffeur hield ons steeds op de hoogte, dat hielp echt.
#S|een-0203|enquete|reizen|csat=2
K|orienteren|informatie|2|neutraal|0|-|Op de site: 'vijf minuten van het strand'.
K|gebruiken|kwaliteit|2|irritatie|0|-|Met een helikopter, ja.
K|betalen|prijs|2|teleurstelling|0|-|Voor die prijs hadden we iets anders verwacht.
#S|een-0204|enquete|reizen|nps=3
K|hulp|doorverwijzing|2|irritatie|3|-|Koffer kwijt: luchthaven wees naar maatschappij, maatschappij naar afhandelaar, afhandelaar naar een webpagina uit 2016.
K|hulp|belofte|2|neutraal|2|-|Terugbellen deed geen van de drie, al was het wel gezegd.
#S|een-0205|enquete|reizen|ces=6
K|betalen|wachttijd|4|neutraal|0|-|Geld terug bij vertraging aangevraagd, stond er na twee dagen op.
#S|een-0206|enquete|reizen|csat=5
K|aanleiding|geen|3|neutraal|0|-|Ik reis voor het eerst alleen sinds mijn man er niet meer is.
K|orienteren|informatie|4|neutraal|0|-|Aan de telefoon kreeg ik uitgelegd hoe zo'n groep in elkaar zit.
K|gebruiken|bejegening|5|blijdschap|0|-|Ik heb gelachen, gedanst en drie vriendinnen gemaakt!
#S|een-0207|enquete|telecom|nps=6
K|orienteren|digitaal|4|blijdschap|0|-|Abonnementen naast elkaar zetten werkt prettig.
K|aanvragen|beleid|2|neutraal|1|-|Voor een toestel op afbetaling moest ik wel mijn hele uitgavenpatroon overleggen.
K|ontvangen|levering|4|neutraal|0|-|Telefoon kwam met een koerier dezelfde avond.
#S|een-0208|enquete|telecom|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Jullie monteur heeft mijn nummer uit het systeem gehaald en stuurt me nu appjes. Smeerlap.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ik durf niet meer alleen thuis te zijn.
#S|een-0209|enquete|telecom|nps=9
K|wijzigen|bereikbaarheid|4|blijdschap|0|-|Overstappen naar een groter pakket: één tel in de wacht en een mens die luisterde, top hoor.
#S|een-0210|enquete|telecom|ces=3
K|vertrekken|informatie|2|verwarring|1|-|In de opzegbevestiging staat 1 mei, in mijn account 1 juni, wat geldt er?
#S|een-0211|enquete|telecom|csat=4
K|gebruiken|storing|4|neutraal|0|-|Weinig storingen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beeld is scherp.
K|gebruiken|digitaal|2|neutraal|0|-|De opnamefunctie zit diep verstopt in het menu.
#S|een-0212|enquete|verzekering|nps=7
K|aanleiding|geen|2|neutraal|0|-|Wij zijn op vakantie beroofd.
K|hulp|bereikbaarheid|4|opluchting|0|-|Om drie uur 's nachts nam er iemand op, dat was een enorme geruststelling.
K|hulp|beleid|2|neutraal|1|-|Later moest elk bonnetje in tweevoud.
#S|een-0213|enquete|verzekering|csat=1
K|hulp|herhaling|2|boosheid|3|-|Al acht keer uitgelegd dat ik maar één been heb en u vraagt wéér naar een foto van beide knieën!
#S|een-0214|enquete|verzekering|nps=9
K|aanvragen|bereikbaarheid|4|blijdschap|0|-|Voor mijn afsluitvraag kreeg ik binnen een kwartier een expert aan huis via beeldbellen, super.
K|orienteren|prijs|3|neutraal|0|-|Premie is ongeveer gelijk aan elders.
#S|een-0215|enquete|verzekering|ces=5
K|wijzigen|informatie|4|neutraal|0|-|Gezinsuitbreiding doorgegeven, ze wezen me er zelf op dat het kind gratis meeverzekerd is.
#S|een-0216|enquete|verzekering|csat=3
K|vertrekken|geen|3|neutraal|0|-|Ik stap over vanwege collectiviteit van mijn werk.
K|terugkijken|geen|3|neutraal|0|-|Geen klachten, geen hoogtepunten.
#S|een-0217|enquete|webshop|nps=8
K|orienteren|bejegening|4|blijdschap|0|-|Via de chat dacht een verkoopster heel lief mee over de maat.
K|ontvangen|kwaliteit|4|neutraal|0|-|Laarzen passen.
K|wijzigen|geen|3|neutraal|0|-|Ik hoef dus niks terug te sturen.
#S|een-0218|enquete|webshop|csat=2
K|aanvragen|belofte|2|neutraal|0|-|'Laatste exemplaar', stond erbij.
K|aanvragen|belofte|2|irritatie|0|-|Dat laatste exemplaar staat er nu al drie maanden.
#S|een-0219|enquete|webshop|nps=4
K|ontvangen|levering|2|neutraal|1|-|Banken worden geleverd tot de eerste drempel.
K|ontvangen|beleid|2|irritatie|0|-|De eerste drempel was in mijn geval de stoeprand.
K|hulp|bejegening|2|teleurstelling|0|-|Op mijn verdriet daarover, want ik ben 76, volgde een link.
#S|een-0220|enquete|webshop|ces=6
K|wijzigen|beleid|4|neutraal|0|-|Ruilen kon in de winkel om de hoek.
#S|een-0221|enquete|webshop|csat=5
K|terugkijken|kwaliteit|5|vertrouwen|0|-|Tien jaar oude wasdroger van jullie, draait nog als een tierelier, ik geloof heilig in die winkel.
#S|een-0222|enquete|wonen|nps=6
K|aanleiding|geen|2|neutraal|0|-|De trap werd voor mij te zwaar.
K|orienteren|informatie|3|neutraal|0|-|Er was een inloopmiddag over gelijkvloers wonen.
K|aanvragen|wachttijd|2|neutraal|3|-|Nu al twee jaar op de lijst.
K|aanvragen|geen|3|verlangen|0|wens|Ik hoop dat ik het nog meemaak.
#S|een-0223|enquete|wonen|csat=4
K|hulp|doorverwijzing|4|neutraal|0|-|Eén opzichter voor het hele project.
K|hulp|belofte|4|blijdschap|0|-|Hij liet iedere vrijdag weten hoe het ervoor stond, precies zoals hij aan het begin zei, knap.
K|gebruiken|kwaliteit|2|neutraal|0|-|Stof hadden we wel overal.
#S|een-0224|enquete|wonen|nps=2
K|vertrekken|beleid|2|neutraal|2|-|Onze ouders waren een week dood en de flat moest binnen veertien dagen leeg.
K|vertrekken|bejegening|2|teleurstelling|0|-|Geen bloem, geen woord, alleen een sleutelformulier, dat heeft me verdriet gedaan.
#S|een-0225|enquete|wonen|ces=7
K|ontvangen|digitaal|4|neutraal|0|-|Huurcontract digitaal getekend en de sleutelcode kwam per sms.
#S|een-0226|enquete|wonen|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Rookmelders die niet werken, een nooduitgang op slot, en u stuurt een nieuwsbrief over geveltuintjes!
#S|een-0227|notitie|bank|
K|wijzigen|geen|3|neutraal|0|wens|Mw wil gemachtigde (ex-schoonzoon) eraf, vandaag nog.
K|wijzigen|privacy|2|neutraal|0|-|Die heeft 800 euro opgenomen zonder overleg.
K|wijzigen|wachttijd|4|opluchting|0|-|Meteen ingetrokken, mw haalde diep adem.
M|wijzigen|systeem|4|neutraal|0|-|Intrekken kan sinds kort real time.
#S|een-0228|notitie|bezorging|
K|vertrekken|geen|3|neutraal|0|wens|Kl wil maaltijdservice stop per 1/9.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Was zeer te spreken over de hutspot.
K|vertrekken|geen|3|neutraal|0|-|Verhuist nr zorghotel met eigen keuken.
#S|een-0229|notitie|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Vr of orthodontist ook >40 jr behandelt.
K|orienteren|doorverwijzing|2|neutraal|2|-|Eigen tandarts wees nr kaakchirurg, die nr ons.
K|orienteren|informatie|4|neutraal|0|-|Kan, prijs + duur doorgenomen.
M|orienteren|werkdruk|2|neutraal|0|-|Intake pas over 7 wk, agenda zit dicht.
#S|een-0230|notitie|energie|
K|wijzigen|geen|3|neutraal|0|-|Klt wil v 2 meters nr 1, atelier gesloopt.
K|wijzigen|doorverwijzing|2|irritatie|2|-|Heen en weer met netbeheerder, "pingpong is er niks bij".
K|wijzigen|belofte|2|neutraal|0|-|Opname stond toegezegd voor 3/6.
#S|een-0231|notitie|reizen|
K|terugkijken|geen|2|teleurstelling|0|-|Klt doet na 22 jr geen boeking meer, "het is mijn clubje niet meer", teleurgesteld.
K|vertrekken|beleid|3|neutraal|0|wens|Vraagt verwijdering gegevens cf AVG.
M|terugkijken|waardering|2|teleurstelling|0|-|Jammer, kende hem nog uit de winkel.
#S|een-0232|notitie|telecom|
K|aanleiding|geen|3|neutraal|0|-|Kl krijgt glasvezel in straat, twijfelt.
K|orienteren|informatie|2|verwarring|0|-|Kreeg 3 folders met elk andere snelheden, snapt niet welke v ons is.
K|orienteren|geen|3|neutraal|0|vraag|Vr of tv-ontvanger blijft werken.
K|orienteren|bereikbaarheid|4|blijdschap|0|-|"Dat ik zomaar iemand te pakken kreeg", was ze blij mee.
#S|een-0233|notitie|verzekering|
K|vertrekken|geen|3|neutraal|0|-|Zegt inboedel op, woont in camper.
K|vertrekken|beleid|3|neutraal|0|vraag|Vr of restant premie terugkomt.
K|orienteren|geen|3|neutraal|0|vraag|Wil info camperpolis incl. inboedel.
#S|een-0234|notitie|wonen|
K|hulp|herhaling|2|neutraal|2|-|Muizen, 4e melding.
K|hulp|doorverwijzing|2|neutraal|2|-|Ongediertebestr. zegt dat wij gaten moeten dichten, aannemer zegt andersom.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mw bang voor ziektes ivm couveusekindje.
M|hulp|mandaat|4|neutraal|0|-|Heb spoedbudget kunnen aanspreken.
#S|een-0235|enquete|bank|csat=4
K|hulp|bejegening|4|blijdschap|0|-|Rustige stem, nam de tijd, mooi zo.
K|hulp|wachttijd|2|neutraal|1|-|Vooraf stond ik twaalf minuten in de wacht.
#S|een-0236|enquete|bezorging|nps=7
K|wijzigen|informatie|4|neutraal|0|-|Wijziging van bezorgdag werd per sms bevestigd.
K|gebruiken|geen|3|verlangen|0|wens|Misschien kunnen jullie ook statiegeldflessen meenemen, dat zou ik toejuichen.
#S|een-0237|enquete|diensten|csat=3
K|terugkijken|geen|3|neutraal|0|-|Ik weet niet of ik er nog eens heen zou gaan.
K|gebruiken|kwaliteit|2|neutraal|0|-|De massagetafel was hard.
#S|een-0238|enquete|energie|nps=8
K|hulp|doorverwijzing|4|neutraal|0|-|Van aanvraag tot oplevering dezelfde projectleider.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Keurig werk afgeleverd, geen schroefje scheef.
#S|een-0239|enquete|overheid|csat=2
K|hulp|herhaling|2|irritatie|2|-|Derde keer bezwaar tegen dezelfde boete, derde keer verliest u mijn brief. Is daar een lade voor?
#S|een-0240|enquete|reizen|nps=4
K|aanvragen|beleid|2|neutraal|1|-|Bij het inchecken moest er een borg van 300 euro op een creditcard.
K|aanvragen|informatie|2|irritatie|0|-|Dat stond dus in lettertype mierenpoep.
#S|een-0241|enquete|telecom|csat=5
K|aanleiding|geen|2|neutraal|0|-|Door de bliksem was alles stuk.
K|hulp|wachttijd|5|verrassing|0|-|Een uur later stond er iemand met een nieuw kastje, dat geloof je toch niet!
#S|een-0242|enquete|verzekering|nps=6
K|vertrekken|informatie|2|neutraal|1|-|Dat mijn polis per jaar liep ontdekte ik pas bij het opzeggen.
K|vertrekken|beleid|4|neutraal|0|-|Ze hebben het toch per direct gestopt.
#S|een-0243|enquete|webshop|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Het dekbed is hemels zacht.
K|ontvangen|informatie|2|neutraal|1|-|De wasinstructie zat er niet bij.
#S|een-0244|enquete|wonen|nps=3
K|vertrekken|belofte|2|teleurstelling|1|-|De gordijnen zouden door de nieuwe huurder overgenomen worden, dat ging op de laatste dag niet door, bah.
K|terugkijken|geen|2|neutraal|0|-|Ik zou er niet meer huren.
#S|een-0245|notitie|overheid|
K|aanleiding|geen|3|neutraal|0|-|Stel verwacht kind, niet gehuwd.
K|aanvragen|informatie|2|verwarring|0|-|Snappen niet of erkenning vóór of na geboorte moet.
K|aanvragen|informatie|4|blijdschap|0|-|Na uitleg "o, is dat alles?", gingen lachend weg.
M|aanvragen|kennis|4|neutraal|0|-|Nieuwe wet gezag paraat, geen opzoekwerk.
#S|een-0246|notitie|bank|
K|gebruiken|storing+digitaal|2|neutraal|0|-|App eruit, kl staat bij tankstation zonder pas.
K|gebruiken|geen|2|bezorgdheid|0|-|Voelt zich erg opgelaten, zenuwachtig.
K|hulp|bejegening|4|opluchting|0|-|Met pompbediende gesproken, mag morgen betalen, grote opluchting.
M|hulp|procedure|2|neutraal|0|-|Storing stond nog niet op intranet.
#S|een-0247|notitie|webshop|
K|vertrekken|geen|3|neutraal|0|wens|Stopt met koffieabo, maagklachten.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Vond de Ethiopische "om te zoenen".
#S|een-0248|social|energie|
K|terugkijken|prijs|2|teleurstelling|0|-|Drie jaar terug vast op dertig cent gezet. Nog altijd spijt als haren op mijn hoofd.
#S|een-0249|social|bank|
K|terugkijken|geen|5|dankbaarheid|0|-|Vandaag mijn laatste hypotheektermijn 🥂 dank @kroonspaar, dertig jaar netjes
#S|een-0250|social|verzekering|
K|aanleiding|geen|2|bezorgdheid|0|-|Storm op komst, en ik zie het dak van de schuur nu al wiebelen. Spannend...
K|orienteren|geen|3|neutraal|0|vraag|valt een tuinhuis onder de opstal?
#S|een-0251|social|reizen|
K|vertrekken|geen|2|teleurstelling|0|-|Na acht jaar mijn treinabonnement ingeleverd, ik ga het gekraak en de vaste koffiedame missen
#S|een-0252|social|overheid|
K|hulp|belofte|4|verrassing|0|-|Wethouder zei "ik kom kijken" en stond vanmorgen op de stoep. Met laarzen aan!
#S|een-0253|enquete|bank|nps=10
K|hulp|bejegening|5|dankbaarheid|0|-|Na het overlijden van mijn man heeft Karin van de nabestaandendesk alles zo liefdevol afgehandeld.
K|hulp|herhaling|4|neutraal|0|-|Nergens hoefde ik het verhaal een tweede keer te doen.
#S|een-0254|enquete|bank|csat=2
K|aanvragen|wachttijd|2|teleurstelling|3|-|Negen weken op een hypotheekakkoord gewacht, het huis is naar een ander gegaan.
#S|een-0255|enquete|bank|nps=6
K|gebruiken|prijs|2|neutraal|0|-|Steeds meer kosten voor een doodgewone betaalrekening.
K|gebruiken|digitaal|4|blijdschap|0|-|App vind ik wel de beste van Nederland.
#S|een-0256|enquete|bank|ces=1
K|hulp|doorverwijzing|2|irritatie|3|-|Chat verwees naar bellen, bellen verwees naar kantoor, kantoor verwees naar chat.
K|hulp|geen|2|irritatie|0|-|Rondje compleet, prijs gewonnen?
#S|een-0257|enquete|bank|csat=5
K|gebruiken|privacy|5|opluchting+dankbaarheid|0|-|Jullie belden mij op toen er iemand in Brazilië met mijn kaart stond te pinnen, wat een geluk.
#S|een-0258|enquete|bank|nps=8
K|orienteren|informatie|4|blijdschap|0|-|Goed verhaal over beleggen, zonder moeilijke woorden.
K|orienteren|geen|3|verlangen|0|wens|Volgende keer graag ook iets over groene fondsen.
#S|een-0259|enquete|bank|csat=3
K|geen|geen|3|neutraal|0|-|Geen mening.
#S|een-0260|enquete|bank|nps=1
K|vertrekken|beleid|2|boosheid|2|-|Rekening van mijn overleden tante opheffen: elf documenten, waarvan vier die wij allang gestuurd hadden!
#S|een-0261|enquete|bank|nps=7
K|aanvragen|digitaal|4|blijdschap|0|-|Identificeren met de paspoortscan ging vlot.
K|aanvragen|bereikbaarheid|2|neutraal|1|-|Voor een vraag tussendoor kreeg ik geen mens te pakken.
#S|een-0262|enquete|bank|csat=4
K|wijzigen|beleid|4|blijdschap|0|-|Tijdelijk minder aflossen toen ik minder ging werken, fijn dat ze meedenken.
#S|een-0263|enquete|bezorging|nps=10
K|ontvangen|levering|5|blijdschap|0|-|Altijd binnen het halfuur dat erbij staat, klasse.
#S|een-0264|enquete|bezorging|csat=1
K|ontvangen|bejegening|1|boosheid|0|-|Bezorger smeet de doos over de poort, wijnflessen en al.
K|hulp|bereikbaarheid|1|boosheid|2|-|Klachtenlijn? Een robot die ophangt!
#S|een-0265|enquete|bezorging|nps=7
K|ontvangen|informatie|4|blijdschap|0|-|Handig, die live kaart met het busje erop.
K|ontvangen|geen|3|verlangen|0|wens|Liefst had ik ook nog kunnen aangeven dat de bel stuk is.
#S|een-0266|enquete|bezorging|ces=4
K|ontvangen|levering|2|neutraal|2|-|Moest het zelf ophalen bij een tankstation negen kilometer verder.
#S|een-0267|enquete|bezorging|csat=3
K|ontvangen|levering|3|neutraal|0|-|Ging zoals verwacht.
#S|een-0268|enquete|bezorging|nps=4
K|hulp|belofte|2|teleurstelling|2|-|Er zou binnen 24 uur een onderzoek starten, ik ben nu anderhalve week verder en hoor niets, dat stelt me teleur.
#S|een-0269|enquete|bezorging|csat=5
K|wijzigen|digitaal|4|blijdschap|0|-|Bezorgdag verschuiven met één veegje in de app, heerlijk.
#S|een-0270|enquete|bezorging|nps=9
K|ontvangen|bejegening|4|blijdschap|0|-|Onze vaste man heet Mo en kent de hele straat bij naam.
K|ontvangen|privacy|4|vertrouwen|0|-|Hij laat nooit iets open en bloot op de stoep staan, daar vertrouw ik op.
#S|een-0271|enquete|bezorging|csat=2
K|betalen|prijs|2|irritatie|0|-|7,95 bezorgkosten voor een envelop, ik bedoel maar.
#S|een-0272|enquete|bezorging|nps=6
K|orienteren|prijs|3|neutraal|0|-|Ik vergeleek jullie met twee andere pakketdiensten voor mijn webwinkel.
K|orienteren|prijs|4|neutraal|0|-|Jullie waren op kleine pakjes de goedkoopste.
K|gebruiken|kwaliteit|2|neutraal|0|-|Alleen raakt er iedere maand wel een pakje zoek.
#S|een-0273|enquete|diensten|nps=9
K|gebruiken|bejegening|5|blijdschap|0|-|De kraamverzorgster was een engel, ik had haar wel willen houden.
#S|een-0274|enquete|diensten|csat=2
K|hulp|bereikbaarheid|2|irritatie|2|-|Huisarts bellen tussen 8 en 10, en tussen 8 en 10 is het dus in gesprek.
#S|een-0275|enquete|diensten|nps=5
K|gebruiken|wachttijd|2|neutraal|2|-|Vijf kwartier in de wachtkamer voor een consult van vier minuten.
K|gebruiken|informatie|4|blijdschap|0|-|De uitleg van de specialist was overigens uitstekend.
#S|een-0276|enquete|diensten|ces=6
K|aanvragen|digitaal|4|neutraal|0|-|Online afspraak maken bij de kapper gaat zonder account.
#S|een-0277|enquete|diensten|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Lekker gegeten, mooie kaart.
K|betalen|prijs|2|neutraal|0|-|Zes euro voor kraanwater vind ik wat veel.
#S|een-0278|enquete|diensten|nps=0
K|vertrekken|beleid|1|boosheid|0|-|Sportschool wil mij nog een JAAR laten betalen terwijl ik met een gebroken heup in een revalidatiecentrum lig.
#S|een-0279|enquete|diensten|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|Juf Annemiek maakt er elke les iets moois van.
K|gebruiken|informatie|2|neutraal|1|-|Roosterwijzigingen krijgen we pas de avond ervoor door.
#S|een-0280|enquete|diensten|csat=5
K|hulp|fout|5|verrassing+blijdschap|0|-|De stomerij had mijn jas verknoeid en gaf ongevraagd het hele aankoopbedrag terug, daar stond ik van te kijken.
#S|een-0281|enquete|diensten|csat=3
K|aanleiding|geen|3|neutraal|0|-|Door de komst van de tweeling zochten we extra opvang.
K|orienteren|informatie|2|verwarring|1|-|Wat er nu wel en niet in het uurtarief zit kregen we niet helder.
#S|een-0282|enquete|diensten|nps=10
K|terugkijken|kwaliteit|5|vertrouwen|0|-|Al vijfentwintig jaar dezelfde garage, blindelings vertrouwen.
#S|een-0283|enquete|energie|nps=9
K|hulp|wachttijd|4|blijdschap|0|-|Binnen een minuut iemand aan de lijn, top.
#S|een-0284|enquete|energie|csat=1
K|betalen|fout|1|boosheid|3|-|Vijf maanden lang de rekening van mijn bovenbuurman betaald, schandalig.
#S|een-0285|enquete|energie|nps=6
K|orienteren|prijs|3|neutraal|0|-|Prijs was bij het vergelijken gunstig.
K|wijzigen|prijs|2|teleurstelling|0|-|Bij verlenging was daar helaas weinig van over.
#S|een-0286|enquete|energie|ces=2
K|wijzigen|digitaal|2|neutraal|2|-|Verhuizing doorgeven lukt niet online als het nieuwe huis nog geen meter heeft.
#S|een-0287|enquete|energie|csat=4
K|gebruiken|digitaal|4|blijdschap|0|-|Leuk dat je per uur ziet wat je verbruikt, onze zoon maakt er een sport van.
#S|een-0288|enquete|energie|nps=2
K|betalen|beleid|2|boosheid|0|-|Terugleverkosten, over mijn eigen zonnestroom! Hoe verzin je het.
#S|een-0289|enquete|energie|csat=5
K|betalen|beleid|5|opluchting+dankbaarheid|0|-|Ik kon niet meer rondkomen en jullie hebben een regeling gemaakt die ik wel kan dragen, ik slaap weer.
#S|een-0290|enquete|energie|nps=8
K|vertrekken|geen|3|neutraal|0|-|Ik ga binnenkort samenwonen dus mijn contract stopt.
K|vertrekken|digitaal|4|blijdschap|0|-|Opzeggen ging gemakkelijk en zonder gezeur.
#S|een-0291|enquete|energie|csat=3
K|gebruiken|geen|3|neutraal|0|-|Het is energie. Doet het.
#S|een-0292|enquete|energie|nps=5
K|hulp|herhaling|2|neutraal|2|-|Voor dezelfde meterstand moest ik drie keer een foto insturen.
#S|een-0293|enquete|overheid|csat=1
K|aanvragen|beleid|1|boosheid|3|-|Een jaar wachten op een dakkapelvergunning en dan afgewezen om een kleur dakpan.
#S|een-0294|enquete|overheid|nps=8
K|hulp|bejegening|4|blijdschap|0|-|Ambtenaar kwam zelf kijken naar de scheve stoep, dat waardeer ik.
#S|een-0295|enquete|overheid|ces=7
K|aanvragen|wachttijd|4|blijdschap+verrassing|0|-|Rijbewijs verlengd in zes minuten, ik had er een boek voor meegenomen.
#S|een-0296|enquete|overheid|csat=3
K|orienteren|informatie|2|neutraal|1|-|Op de website staat de oude regeling nog.
K|aanvragen|bejegening|4|neutraal|0|-|Aan de balie hielpen ze me verder.
#S|een-0297|enquete|overheid|nps=4
K|betalen|informatie|2|bezorgdheid|0|angst|Ik durf de toeslag niet uit te geven, straks moet alles terug.
#S|een-0298|enquete|overheid|csat=5
K|aanleiding|geen|4|blijdschap|0|-|Wij gingen trouwen.
K|aanvragen|bejegening|5|blijdschap|0|-|De ambtenaar had zich echt in ons verdiept, iedereen zat te huilen en te lachen.
#S|een-0299|enquete|overheid|nps=3
K|hulp|belofte|2|irritatie|2|-|De boom zou "in het najaar" gesnoeid worden, welk najaar stond er niet bij.
#S|een-0300|enquete|overheid|csat=2
K|aanvragen|digitaal|2|neutraal|2|-|Zonder smartphone kun je tegenwoordig geen afspraak meer krijgen.
#S|een-0301|enquete|overheid|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Mooie nieuwe bieb, heel licht.
K|gebruiken|bereikbaarheid|2|teleurstelling|0|-|Dat hij op maandag dicht is vind ik jammer.
#S|een-0302|enquete|overheid|csat=4
K|wijzigen|wachttijd|4|neutraal|0|-|Adreswijziging was na één werkdag verwerkt.
#S|een-0303|enquete|reizen|nps=2
K|gebruiken|levering|2|boosheid|3|-|Aansluiting gemist, nacht op de grond in München, en van jullie hoorden we niets!
#S|een-0304|enquete|reizen|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Het uitzicht, het ontbijt, die bedden... we wilden niet naar huis.
#S|een-0305|enquete|reizen|nps=6
K|aanvragen|prijs|2|teleurstelling|0|-|De prijs sprong tijdens het boeken ineens 90 euro omhoog, dat viel tegen.
K|gebruiken|kwaliteit|4|blijdschap|0|-|De reis zelf was prachtig.
#S|een-0306|enquete|reizen|ces=1
K|wijzigen|digitaal+bereikbaarheid|2|irritatie|3|-|Naam verbeteren op een ticket: site weigert, telefoon niemand, mail komt terug. Gekkenwerk.
#S|een-0307|enquete|reizen|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|Chauffeur wachtte nog even op een hollende scholier, mooi gebaar.
#S|een-0308|enquete|reizen|nps=8
K|orienteren|informatie|4|blijdschap|0|-|Eerlijk advies gekregen over het regenseizoen.
#S|een-0309|enquete|reizen|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Niets bijzonders. Bus reed.
#S|een-0310|enquete|reizen|nps=9
K|wijzigen|beleid|5|dankbaarheid|0|-|Kosteloos omgeboekt toen mijn vader op sterven lag, dat vergeet ik nooit.
#S|een-0311|enquete|reizen|csat=2
K|betalen|wachttijd|2|neutraal|3|-|Wacht sinds april op terugbetaling van een geschrapte vlucht.
#S|een-0312|enquete|reizen|nps=5
K|vertrekken|beleid|2|neutraal|0|-|Abonnement loopt altijd per jaar, ook als je na twee maanden van baan wisselt.
#S|een-0313|enquete|telecom|nps=10
K|ontvangen|bejegening|4|blijdschap|0|-|De jongen die kwam installeren heeft meteen mijn televisie op volgorde gezet.
K|ontvangen|kwaliteit|5|blijdschap|0|-|Internet vliegt nu!
#S|een-0314|enquete|telecom|csat=2
K|orienteren|informatie|2|verwarring|1|-|Zeven pakketten, elk met sterretjes, ik werd er tureluurs van en snap het nog niet.
#S|een-0315|enquete|telecom|nps=4
K|gebruiken|kwaliteit|2|irritatie|0|-|Beeldbellen met de kleinkinderen is elke zondag weer een diavoorstelling.
#S|een-0316|enquete|telecom|ces=7
K|ontvangen|levering|4|neutraal|0|-|Sim kwam de volgende dag.
K|ontvangen|digitaal|4|blijdschap|0|-|Nummer meenemen ging vanzelf, ideaal.
#S|een-0317|enquete|telecom|csat=1
K|vertrekken|beleid+bereikbaarheid|1|boosheid|3|-|Opzeggen mag alleen telefonisch en de telefoon neemt niemand op, pure oplichterij.
#S|een-0318|enquete|telecom|nps=7
K|terugkijken|prijs|3|neutraal|0|-|Het is dat jullie goedkoop zijn, verder voel ik er niets bij.
#S|een-0319|enquete|telecom|csat=4
K|hulp|herhaling|4|blijdschap|0|-|In één gesprek opgelost, prettig.
#S|een-0320|enquete|telecom|nps=5
K|betalen|fout|2|neutraal|1|-|Roamingkosten gerekend terwijl ik in Zeeland was.
K|betalen|fout|4|blijdschap|0|-|Na een mailtje netjes gecrediteerd.
#S|een-0321|enquete|telecom|csat=3
K|wijzigen|prijs|2|teleurstelling|0|-|Nieuwe klanten krijgen wel die korting, trouwe klanten niet, dat steekt.
#S|een-0322|enquete|telecom|nps=8
K|gebruiken|kwaliteit|4|neutraal|0|-|Bereik tot in de kelder.
#S|een-0323|enquete|verzekering|csat=1
K|hulp|beleid|1|boosheid|0|-|Premie innen kunnen ze, maar bij waterschade is het opeens "geen plotselinge gebeurtenis".
#S|een-0324|enquete|verzekering|nps=9
K|hulp|bejegening|5|dankbaarheid|0|-|Eerst vroeg ze hoe het met óns ging, pas daarna naar de auto, dat deed me goed.
#S|een-0325|enquete|verzekering|csat=4
K|aanvragen|digitaal|4|neutraal|0|-|Reisverzekering in vijf minuten afgesloten.
K|orienteren|prijs|2|neutraal|0|-|Vergelijken met andere dekkingen kan op jullie site niet.
#S|een-0326|enquete|verzekering|nps=6
K|betalen|prijs|2|neutraal|0|-|Premie stijgt elk jaar, zonder uitleg.
#S|een-0327|enquete|verzekering|csat=5
K|betalen|wachttijd|5|verrassing|0|-|Dinsdag nota fysio ingestuurd, woensdag geld erop, wow.
#S|een-0328|enquete|verzekering|nps=3
K|gebruiken|privacy|1|boosheid|0|-|Mijn medische brief is naar mijn ex gestuurd. Mijn EX.
#S|een-0329|enquete|verzekering|ces=2
K|hulp|doorverwijzing|2|neutraal|3|-|Zeven mensen gesproken over één gestolen fiets en geen van hen had het dossier.
#S|een-0330|enquete|verzekering|csat=3
K|geen|geen|3|neutraal|0|-|Nog nooit nodig gehad, kan er dus weinig over zeggen.
#S|een-0331|enquete|verzekering|nps=8
K|vertrekken|beleid|4|verrassing+blijdschap|0|-|Toen ik mijn auto verkocht kreeg ik uit eigen beweging de rest van het jaar terug.
#S|een-0332|enquete|verzekering|nps=7
K|aanleiding|geen|3|neutraal|0|-|Wij hebben net een hond uit Roemenië.
K|orienteren|informatie|2|neutraal|1|-|Of asielhonden meeverzekerd kunnen worden staat nergens.
#S|een-0333|enquete|webshop|csat=5
K|ontvangen|kwaliteit|5|verrassing+blijdschap|0|-|Met een handgeschreven kaartje erbij, hoe lief is dat!
#S|een-0334|enquete|webshop|nps=3
K|wijzigen|beleid|2|irritatie|0|-|Retour op eigen kosten, naar Shenzhen. Grapjassen.
#S|een-0335|enquete|webshop|csat=4
K|aanvragen|digitaal|4|blijdschap|0|-|Zoeken en filteren werkt goed.
K|aanvragen|geen|3|verlangen|0|wens|Zou handig zijn als je meerdere verlanglijstjes kon maken.
#S|een-0336|enquete|webshop|nps=8
K|gebruiken|kwaliteit|4|blijdschap|0|-|De pannen bakken fantastisch.
K|ontvangen|kwaliteit|2|teleurstelling|0|-|Zonde van al dat plastic in de doos.
#S|een-0337|enquete|webshop|ces=3
K|betalen|wachttijd|2|neutraal|2|-|Terugbetaling duurde vierentwintig dagen en twee herinneringen.
#S|een-0338|enquete|webshop|csat=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Na drie keer wassen een vormloze vod, echt een miskoop.
#S|een-0339|enquete|webshop|nps=6
K|ontvangen|levering|3|neutraal|0|-|Was er op de laatste dag van de termijn.
#S|een-0340|enquete|webshop|csat=1
K|hulp|bereikbaarheid|1|boosheid|2|-|Geen nummer, geen adres, alleen "Lotte", een chatbot die denkt dat ik een trui zoek.
#S|een-0341|enquete|webshop|nps=9
K|hulp|fout|4|blijdschap|0|-|Verkeerde maat gestuurd, fout erkend en de goede lag er morgen al.
#S|een-0342|enquete|webshop|nps=10
K|terugkijken|geen|5|blijdschap|0|-|Heb jullie al aan de hele hockeyclub aangeraden.
#S|een-0343|enquete|wonen|nps=2
K|gebruiken|kwaliteit|2|boosheid|0|-|Zwarte schimmel achter het ledikant en ik moet "beter ventileren"!
#S|een-0344|enquete|wonen|csat=5
K|ontvangen|bejegening|5|blijdschap|0|-|Bij de sleuteloverdracht stond er een plantje met een kaartje klaar.
#S|een-0345|enquete|wonen|nps=6
K|hulp|levering|2|neutraal|2|-|Monteur kwam twee keer zonder het goede onderdeel.
K|hulp|bejegening|4|blijdschap|0|-|Wel beleefd.
#S|een-0346|enquete|wonen|csat=4
K|orienteren|informatie|4|blijdschap|0|-|De makelaar somde ook de gebreken van het huis op, dat schept vertrouwen.
#S|een-0347|enquete|wonen|nps=1
K|betalen|belofte|1|boosheid|2|-|Borg zou binnen twee weken terug zijn, het is inmiddels carnaval geweest.
#S|een-0348|enquete|wonen|csat=3
K|wijzigen|beleid|2|neutraal|0|-|Huisruil mag alleen binnen dezelfde gemeente.
#S|een-0349|enquete|wonen|nps=8
K|hulp|bereikbaarheid|4|blijdschap|0|-|Fijn dat de huismeester gewoon een 06 heeft die hij opneemt.
#S|een-0350|enquete|wonen|ces=2
K|hulp|herhaling+doorverwijzing|2|irritatie|3|-|Al vier keer uitgelegd waar de lekkage zit, en telkens iemand anders die zegt dat het bij de aannemer hoort.
#S|een-0351|enquete|wonen|nps=5
K|betalen|informatie|2|verwarring|0|-|Servicekosten van 84 euro voor een tuin die wij niet hebben, kan iemand mij dat uitleggen?
#S|een-0352|enquete|wonen|csat=4
K|aanleiding|geen|3|neutraal|0|-|Ik zit sinds dit jaar in een rolstoel.
K|hulp|beleid|4|dankbaarheid|0|-|De drempels zijn eruit gehaald zonder dat ik ervoor hoefde te vechten, ik ben er erg blij mee.
#S|een-0353|notitie|bank|
K|orienteren|geen|3|neutraal|0|vraag|Kl. informeert nr starterslening, partner zzp sinds 1,5 jr.
K|orienteren|informatie|2|verwarring|1|-|Las op site 3 jr cijfers nodig, collega zei vorige wk 1 jr, snapt er niks meer v.
K|orienteren|informatie|4|blijdschap|0|-|Uitgelegd: 1 jr + verklaring boekhouder, duidelijk voor kl.
M|orienteren|kennis|2|neutraal|0|-|Site en werkinstructie spreken elkaar tegen, gemeld bij redactie.
#S|een-0354|notitie|bank|
K|gebruiken|privacy|2|bezorgdheid|0|-|Mw 79, heeft pincode afgegeven aan "bankmedewerker" aan deur, erg overstuur.
K|gebruiken|privacy|2|neutraal|0|-|€ 1.450 opgenomen voor blokkade.
K|hulp|beleid|3|neutraal|0|vraag|Vraagt of dit vergoed wordt.
K|hulp|bejegening|4|dankbaarheid|0|-|Zei 2x hoe lief ze het vond dat ik aan de lijn bleef tot haar dochter er was.
M|hulp|werkdruk|2|bezorgdheid|0|-|Gesprek 48 min, krijg vast weer vraag over mijn AHT.
#S|een-0355|notitie|bank|
K|wijzigen|geen|3|neutraal|0|wens|Dhr wil hypotheek oversluiten nr 10 jr vast.
K|wijzigen|prijs|2|neutraal|0|-|Vindt boeterente v 6.200 te hoog.
K|vertrekken|geen|2|neutraal|0|-|Overweegt naar andere bank te gaan, heeft daar al offerte.
#S|een-0356|notitie|bank|
K|vertrekken|belofte|2|neutraal|2|-|Opheffen zak. rek. toegezegd voor 1/2, staat nog open en kosten lopen door.
K|vertrekken|herhaling|2|irritatie|2|-|Derde verzoek, "ik word een beetje moe van mezelf".
K|vertrekken|geen|3|neutraal|0|wens|Wil kosten feb + mrt terug.
M|vertrekken|mandaat|4|neutraal|0|-|Kosten direct kunnen crediteren binnen eigen limiet.
#S|een-0357|notitie|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Pkt vermist, laatste scan depot Tiel 12/11.
K|ontvangen|geen|2|teleurstelling|0|-|Inhoud: fotoalbum overleden zus, mw huilt aan de lijn.
K|ontvangen|geen|3|verlangen|0|wens|Hoopt zo dat het nog opduikt.
M|ontvangen|samenwerking|4|blijdschap|0|-|Depot gebeld, Rachid is zelf tussen de rekken gaan zoeken en heeft m gevonden. Helden daar.
#S|een-0358|notitie|bezorging|
K|hulp|bereikbaarheid|2|neutraal|2|-|Klt stond voor dichte deur afhaalpunt, openingstijden op app klopten niet.
K|hulp|geen|3|neutraal|0|wens|Wil thuisbezorging ipv ophalen.
M|hulp|systeem|2|irritatie|0|-|Adres wijzigen na 1e poging kan niet meer, systeem zit muurvast dicht.
#S|een-0359|notitie|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|Klt: chauffeur zei "dan moet je maar niet op driehoog wonen".
K|ontvangen|privacy|2|neutraal|0|-|Heeft hernia, heeft zelf 23 kg naar boven gedragen.
K|hulp|geen|3|neutraal|0|wens|Verwacht excuses, liefst v chauffeur zelf.
#S|een-0360|notitie|bezorging|
K|gebruiken|geen|3|neutraal|0|-|Zakelijke kl, ca 60 pkt/wk.
K|vertrekken|kwaliteit|2|neutraal|0|-|Wil contract beeindigen ivm schades, 7 stuks in kwartaal.
K|vertrekken|beleid|3|neutraal|0|vraag|Vraagt wat opzegtermijn is.
M|vertrekken|procedure|2|neutraal|0|-|Schadeformulier pas na 14 dgn bij accountmgr, dan zijn ze al weg.
#S|een-0361|notitie|diensten|
K|aanleiding|geen|2|neutraal|0|-|Pt heeft sinds val van trap pijn schouder.
K|aanvragen|wachttijd|2|neutraal|3|-|Wachttijd MRI 9 wkn.
K|aanvragen|geen|2|bezorgdheid|0|angst|Bang dat ze haar werk in de kapsalon kwijtraakt.
K|aanvragen|geen|3|neutraal|0|wens|Graag op afbellijst.
M|aanvragen|systeem|4|blijdschap|0|-|Nieuwe planmodule gaf meteen gaatje do 8.15, werkt heerlijk.
#S|een-0362|notitie|diensten|
K|vertrekken|beleid|2|irritatie|1|-|Lid wil weg ivm verhuizing, "jullie laten me zeker ook nog uitschrijfgeld betalen".
K|vertrekken|beleid|4|verrassing|0|-|Hoort dat het bij >25 km per direct mag, had dat niet verwacht.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Heeft altijd met plezier gesport, groeten aan Sven.
#S|een-0363|notitie|diensten|
K|hulp|doorverwijzing|2|neutraal|2|-|Moeder v leerling belt, mentor verwijst nr zorgcoord., die nr teamleider, die is ziek.
K|hulp|geen|2|bezorgdheid|0|-|Maakt zich zorgen, zoon eet niet en wil niet meer naar school.
K|hulp|doorverwijzing|4|opluchting|0|-|Afgesproken dat ik aanspreekpunt blijf, merkbaar opgelucht.
M|hulp|werkdruk|2|neutraal|0|-|Zit zelf op 31 dossiers, norm is 20.
#S|een-0364|notitie|diensten|
K|hulp|fout|2|neutraal|1|-|Verkeerd filter geplaatst bij grote beurt.
K|hulp|fout|4|blijdschap|0|-|Gratis hersteld + auto gewassen, kl vond dat "klasse".
M|hulp|waardering|4|blijdschap|0|-|Compliment voor de leerling, glom de hele middag.
#S|een-0365|notitie|energie|
K|betalen|prijs|2|neutraal|0|-|Jaarnota 2.310 bijbetalen.
K|betalen|geen|2|bezorgdheid|0|angst|Bang dat stroom wordt afgesloten, heeft 3 kinderen.
K|betalen|beleid|4|opluchting|0|-|Regeling 12 mnd, "ik kan weer ademen".
M|betalen|mandaat|4|neutraal|0|-|Mocht zonder toestemming tot 12 mnd gaan, scheelt doorverbinden.
#S|een-0366|notitie|energie|
K|ontvangen|levering|2|neutraal|2|-|Plaatsing laadpaal 2x afgezegd dag vooraf.
K|ontvangen|belofte|2|irritatie|2|-|"Uw beloftes zijn van papier-maché", dixit dhr.
K|ontvangen|geen|3|neutraal|0|wens|Wil vaste datum voor 1/6, levering nwe auto.
M|ontvangen|samenwerking|2|irritatie|0|-|Aannemer geeft afzeggingen niet aan ons door, we lopen weer achter de feiten aan.
#S|een-0367|notitie|energie|
K|wijzigen|geen|3|neutraal|0|-|Verhuist 15/8 v Almelo nr Borne.
K|wijzigen|informatie|2|verwarring|0|-|Begrijpt niet waarom ze 2 contracten in mijn omgeving ziet.
K|wijzigen|prijs|3|neutraal|0|vraag|Vraag: loopt vast tarief door op nw adres?
M|wijzigen|kennis|2|verwarring|0|-|Weet ik eerlijk gezegd zelf niet zeker, nagevraagd bij backoffice.
#S|een-0368|notitie|energie|
K|gebruiken|storing|2|neutraal|0|-|Zonnepanelen leveren 0 sinds onweer.
K|hulp|wachttijd|2|neutraal|2|-|Monteur pas over 5 wk.
K|hulp|geen|2|teleurstelling|0|-|Jammer vindt ze vooral dat het net juni is.
#S|een-0369|notitie|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Inw. vraagt of kippen (6) mogen in voortuin.
K|orienteren|doorverwijzing|2|irritatie|2|-|Was al bij omgevingsdienst en waterschap geweest, "die wisten het ook niet, gezellig".
K|orienteren|informatie|4|neutraal|0|-|Mag, geen vergunning nodig, haan liever niet.
K|orienteren|bejegening|4|blijdschap|0|-|Kreeg me aan het lachen, komt eieren brengen.
#S|een-0370|notitie|overheid|
K|hulp|beleid|2|neutraal|0|-|Bezw. tegen parkeerboete, had vergunning maar verkeerde zone.
K|hulp|beleid|2|irritatie|0|-|Noemt zonegrens midden op de brug "bedacht door iemand zonder auto".
K|hulp|wachttijd|3|neutraal|0|vraag|Wanneer uitspraak?
M|hulp|procedure|2|teleurstelling|0|-|Moet iedereen standaard 12 wk noemen, ook als ik weet dat het er 3 zijn. Jammer.
#S|een-0371|notitie|overheid|
K|aanleiding|geen|2|neutraal|0|-|Dhr net ontslagen na 31 jr drukkerij.
K|orienteren|geen|2|bezorgdheid|0|-|Weet niet hoe verder, onzeker over computer.
K|aanvragen|bejegening|4|dankbaarheid|0|-|Samen WW-aanvraag doorlopen a/d balie, gaf bij weggaan een hand, dankbaar.
M|aanvragen|werkdruk|4|blijdschap|0|-|Rustige ochtend, eindelijk de tijd ergens voor kunnen nemen.
#S|een-0372|notitie|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mw durft 's avonds niet langs park, lantaarns kapot.
K|hulp|herhaling|2|neutraal|2|-|Melding 5/10, 19/10 en nu.
M|hulp|samenwerking|2|neutraal|0|-|Verlichting ligt bij extern, zie hun planning niet.
#S|een-0373|notitie|reizen|
K|wijzigen|geen|2|neutraal|0|-|Reiziger heeft been gebroken, vertrek over 4 dgn.
K|wijzigen|beleid|3|neutraal|0|vraag|Kan reis op naam v zus?
K|wijzigen|beleid|2|teleurstelling|0|-|Naamswijziging niet toegestaan door airline, erg teleurgesteld.
M|wijzigen|mandaat|2|teleurstelling|0|-|Voucher bieden mag sinds jan niet meer zonder manager, en die was er niet. Sneu.
#S|een-0374|notitie|reizen|
K|hulp|belofte|2|neutraal|3|-|Klt 6x contact over vervangende koffer, steeds "binnen 5 werkdgn".
K|hulp|geen|2|boosheid|0|-|Schreeuwde: "IK LOOP AL DRIE WEKEN IN DE KLEREN VAN M'N ZWAGER".
M|hulp|systeem|2|neutraal|0|-|Claim stond dubbel, ene helft bij bagage andere bij customer care.
#S|een-0375|notitie|reizen|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mw belt speciaal om conductrice Yara te bedanken, die heeft dementerende vader netjes op juiste trein gezet.
K|terugkijken|geen|4|vertrouwen|0|-|Heeft door dit weer vertrouwen in het OV, zegt ze.
M|terugkijken|waardering|5|blijdschap|0|-|Mail doorgestuurd aan Yara, ze belde terug met tranen. Dáár doe je het voor.
#S|een-0376|notitie|reizen|
K|orienteren|prijs|3|neutraal|0|vraag|Groep 38 pers, wil prijs bus nr Efteling-achtig park, mei.
K|orienteren|wachttijd|2|neutraal|1|-|Had vrijdag al gemaild, geen reactie gehad.
K|orienteren|geen|3|neutraal|0|wens|Offerte graag voor do.
#S|een-0377|notitie|telecom|
K|gebruiken|storing|2|neutraal|0|-|Geen signaal tv, wel wifi.
K|gebruiken|geen|2|irritatie|0|-|Finale begint om 21u, "timing van een dronken haan".
K|hulp|wachttijd|4|opluchting|0|-|Binnen 10 min verholpen (kabel splitter), hoorde hem juichen.
M|hulp|kennis|4|neutraal|0|-|Tip v Bas uit teamoverleg, werkt altijd.
#S|een-0378|notitie|telecom|
K|betalen|fout|2|neutraal|1|-|Dubbele incasso jan.
K|betalen|informatie|2|verwarring|0|-|Kl begrijpt niet wat "pro rata" is.
K|betalen|geen|3|neutraal|0|wens|Wil geld voor weekend retour.
M|betalen|procedure|2|irritatie|0|-|Terugboeken moet nog altijd met papieren formulier en twee handtekeningen, belachelijk.
#S|een-0379|notitie|telecom|
K|vertrekken|geen|3|neutraal|0|-|Moeder naar verpleeghuis, vaste lijn kan weg.
K|vertrekken|beleid|2|neutraal|1|-|Moeder moet zelf bellen vlgs regels, kan niet meer praten na CVA.
K|vertrekken|beleid|4|dankbaarheid|0|-|Uitzondering gemaakt ovv TL, dochter zei wel 5x bedankt.
#S|een-0380|notitie|telecom|
K|wijzigen|geen|3|neutraal|0|wens|Wil v 100 nr 1000 Mbit.
K|wijzigen|prijs|4|verrassing|0|-|Blijkt 2 euro goedkoper dan wat ze nu had, dacht dat ik grapte.
#S|een-0381|notitie|verzekering|
K|hulp|wachttijd|2|neutraal|3|-|Letselschade, loopt sinds mrt 2023.
K|hulp|doorverwijzing|2|irritatie|3|-|Vierde behandelaar inmiddels, "ik stel me maar niet meer voor".
K|hulp|geen|2|bezorgdheid|0|-|Tobt over studie zoon als uitkering lager uitvalt.
M|hulp|werkdruk|2|bezorgdheid|0|-|Dossier v 1.100 pag overgenomen zonder overdracht, slaap er slecht van.
#S|een-0382|notitie|verzekering|
K|aanleiding|geen|3|neutraal|0|-|Verwachten 3e kind in febr.
K|orienteren|geen|3|neutraal|0|vraag|Vraagt verschil kraamzorgpakket basis/plus.
K|orienteren|informatie|4|blijdschap|0|-|Vond uitleg "eindelijk in mensentaal".
#S|een-0383|notitie|verzekering|
K|vertrekken|prijs|2|neutraal|0|-|Zegt zorgverz op, premie +11 p/m.
K|vertrekken|belofte|2|teleurstelling|0|-|Vorig jr zou er een loyaliteitskorting komen, nooit gezien, stelt haar teleur.
K|terugkijken|bejegening|4|blijdschap|0|-|Over contact altijd tevreden geweest.
M|vertrekken|procedure|2|neutraal|0|-|Moet verplicht 3 retentievragen stellen, voelde misplaatst.
#S|een-0384|notitie|verzekering|
K|hulp|privacy|2|neutraal|0|-|Inbraak, 2 laptops + sieraden weg.
K|hulp|privacy|2|bezorgdheid|0|-|Kinderen durven niet meer boven te slapen.
K|hulp|bejegening|4|blijdschap|0|-|Noemde bloemetje v ons "een klein wonder".
#S|een-0385|notitie|webshop|
K|ontvangen|levering|2|neutraal|1|-|Bruidsjurk nog niet binnen, trouwt za.
K|ontvangen|levering|2|bezorgdheid|0|angst|Paniek, bang in spijkerbroek te moeten.
K|ontvangen|levering|5|opluchting|0|-|Koerier geregeld, vanmiddag bezorgd, kl in tranen v opluchting.
M|ontvangen|mandaat|5|blijdschap|0|-|Mocht v Nadine gewoon een taxi laten rijden, geweldig!
#S|een-0386|notitie|webshop|
K|wijzigen|beleid|2|neutraal|0|-|Retour geweigerd, prijskaartje eraf.
K|wijzigen|beleid|2|irritatie|0|-|Kl: "moet ik het jurkje passen met het kaartje in mijn mond?"
K|wijzigen|geen|3|neutraal|0|wens|Wil toch geld, anders tegoedbon.
#S|een-0387|notitie|webshop|
K|aanvragen|digitaal|2|neutraal|1|-|Betaling iDeal 2x mislukt, wel bevestiging.
K|aanvragen|informatie|2|verwarring|0|vraag|Weet niet of bestelling nu staat of niet?
M|aanvragen|systeem|2|irritatie|0|-|Zie betalingen pas na een uur, zo sta je dus voor gek.
#S|een-0388|notitie|webshop|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Kl 67 belt alleen om te zeggen dat breiwol "verrukkelijk" is.
K|orienteren|geen|3|neutraal|0|vraag|Wil weten of mosgroen terugkomt.
#S|een-0389|notitie|wonen|
K|orienteren|geen|3|neutraal|0|vraag|Wz vraagt slaagkans 3-kamer Noord.
K|orienteren|geen|2|neutraal|0|-|Woont met 2 kind. bij ouders op zolder.
K|aanvragen|wachttijd|2|teleurstelling|3|-|Reageert al 4 jr elke week, moedeloos.
M|aanvragen|mandaat|2|teleurstelling|0|-|Heb haar niks te bieden, voel me machteloos.
#S|een-0390|notitie|wonen|
K|vertrekken|geen|3|neutraal|0|-|Hr zegt huur op per 1/5, gaat nr zoon in Drachten.
K|vertrekken|beleid|2|neutraal|1|-|Moet zelf geplaatste vloer eruit halen.
K|vertrekken|beleid|3|neutraal|0|vraag|Mag nwe huurder vloer overnemen?
K|terugkijken|geen|4|blijdschap|0|-|"37 jaar, geen dag spijt."
#S|een-0391|notitie|wonen|
K|hulp|levering|2|neutraal|2|-|CV-monteur niet geweest, kl hele dag thuis.
K|hulp|wachttijd|2|irritatie|2|-|Stond 50e i/d wacht, "ik kon mijn sokken stoppen ondertussen".
M|hulp|systeem|2|neutraal|0|-|App monteurs lag eruit, adressen niet geladen.
#S|een-0392|notitie|wonen|
K|wijzigen|geen|3|neutraal|0|wens|Wil garage erbij huren.
K|wijzigen|wachttijd|4|neutraal|0|-|Kon per direct, sleutel vrijdag.
M|wijzigen|samenwerking|4|blijdschap|0|-|Verhuur reageerde binnen 5 min, dank!
#S|een-0393|social|bank|
K|gebruiken|storing+digitaal|2|irritatie|0|-|Alweer "even geduld, we zijn zo terug" bij @duinbank. Ik sta bij de kassa met een ijsje dat smelt.
#S|een-0394|social|bank|
K|hulp|bejegening|5|dankbaarheid|0|-|Shout-out naar Fenna van @kroonspaar die met mijn opa een uur lang z'n bankapp heeft doorgenomen ❤️
#S|een-0395|social|bank|
K|vertrekken|prijs|2|irritatie|0|-|Doei @kroonspaar, 4 euro per maand om mijn eigen geld te mogen bekijken. Ik ben weg.
#S|een-0396|social|bank|
K|gebruiken|privacy|2|bezorgdheid|0|-|Mijn gegevens zitten blijkbaar in dat lek bij @finzo, voel me er niet prettig bij
K|gebruiken|privacy|3|neutraal|0|vraag|moet ik nu een nieuwe pas aanvragen?
#S|een-0397|social|bank|
K|orienteren|prijs|3|neutraal|0|vraag|Waar krijg je op dit moment de meeste rente op een kinderrekening? #vraag
#S|een-0398|social|bank|
K|wijzigen|belofte|2|boosheid|2|-|JULLIE ZOUDEN MIJ MAANDAG BELLEN over de rentewijziging @duinbank. Het is vrijdag. Van de week erop.
#S|een-0399|social|bank|
K|aanvragen|digitaal|4|blijdschap|0|-|rekening geopend vanaf de wc, moderne tijden joh @klikbank 😂
#S|een-0400|social|bank|
K|terugkijken|geen|1|boosheid|0|-|Wie z'n ouders liefheeft haalt ze weg bij @oudekas.
#S|een-0401|social|bezorging|
K|ontvangen|bejegening|5|blijdschap|0|-|Onze postbode heeft een kerstkaart voor de hond in de bus gedaan. DE HOND. 🥹
#S|een-0402|social|bezorging|
K|ontvangen|levering|2|irritatie|0|-|Vandaag tussen 8 en 21 uur bezorgd. Zal ik dan maar niet meer naar de wc gaan @brikkoerier?
#S|een-0403|social|bezorging|
K|ontvangen|fout|2|neutraal|0|-|@pakjevlug pakket van ene S. Dijkema ligt hier, verkeerde straat
K|hulp|geen|3|neutraal|0|wens|komen jullie het halen?
#S|een-0404|social|bezorging|
K|ontvangen|privacy|2|boosheid|0|-|Chauffeur van @brikkoerier scheurt met 60 door een woonerf vol kinderen. Levensgevaarlijk en asociaal.
#S|een-0405|social|bezorging|
K|hulp|bereikbaarheid|2|irritatie|2|-|Zoek het telefoonnummer van @pakjevlug. Ik heb eerder de heilige graal gevonden.
#S|een-0406|social|bezorging|
K|ontvangen|geen|3|verlangen|0|wens|Hoop zó dat m'n concertkaartjes morgen in de bus zitten 🤞 @postduif
#S|een-0407|social|bezorging|
K|gebruiken|prijs|2|irritatie|0|-|Postzegel is nu duurder dan het kaartje dat erachter plakt. Gefeliciteerd allemaal @postduif
#S|een-0408|social|bezorging|
K|ontvangen|kwaliteit|2|teleurstelling|0|-|pizza plat, salade warm, humeur weg @hapsnel
#S|een-0409|social|bezorging|
K|wijzigen|digitaal|4|blijdschap|0|-|O wauw, je kan bij @brikkoerier nu met een foto laten zien waar je kliko-kast staat. Slim bedacht!
#S|een-0410|social|diensten|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Gisteren gegeten bij Het Kromme Anker. Ik denk er nog steeds aan. Die citroentaart 😭
#S|een-0411|social|diensten|
K|aanvragen|bereikbaarheid|2|teleurstelling|3|-|Al veertien tandartsen gebeld, nergens nog plek. Word er verdrietig van #tandartstekort
#S|een-0412|social|diensten|
K|vertrekken|beleid|2|irritatie|0|-|Opzeggen bij @fitpaleis: kom langs met identiteitsbewijs, twee getuigen en uw eerstgeborene
#S|een-0413|social|diensten|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Aan de verpleging van 4B in het Sint-Odulf: bedankt voor de laatste week van mijn mama.
#S|een-0414|social|diensten|
K|gebruiken|wachttijd|2|irritatie|2|-|Drie uur SEH met een kind van 2. We hebben alle liedjes gezongen die er bestaan.
#S|een-0415|social|diensten|
K|orienteren|geen|3|neutraal|0|vraag|tips voor een goede rijschool in Amersfoort? liefst iemand met engelengeduld
#S|een-0416|social|diensten|
K|hulp|fout|4|blijdschap|0|-|Kapper had mijn pony verknipt, mocht gratis terugkomen en nu is ie perfect. Netjes opgelost @haarlab
#S|een-0417|social|diensten|
K|terugkijken|geen|4|blijdschap|0|-|Boek die bootverhuur in Giethoorn bij Klaas, zeg dat je van mij komt, lol gegarandeerd
#S|een-0418|social|diensten|
K|gebruiken|informatie|2|verwarring|0|-|Bericht van school: "morgen continurooster tenzij anders". Anders dan wát?
#S|een-0419|social|diensten|
K|aanleiding|geen|2|neutraal|0|-|Wasmachine net met een knal overleden.
K|orienteren|geen|3|neutraal|0|vraag|Weet iemand een reparateur regio Sneek?
#S|een-0420|social|energie|
K|betalen|fout|1|boosheid|0|-|@wattnu 14.000 euro afgeschreven. VEERTIENDUIZEND. ik woon in een studio.
#S|een-0421|social|energie|
K|gebruiken|storing|4|dankbaarheid|0|-|Petje af voor de mannen die vannacht in storm de kabel in Kollum hebben hersteld, dank!
#S|een-0422|social|energie|
K|orienteren|prijs|3|verwarring|0|vraag|vast, variabel of dynamisch, ik snap er geen bal van. wat doen jullie?
#S|een-0423|social|energie|
K|vertrekken|beleid|2|boosheid|0|-|@wattnu 400 euro boete omdat ik gá SCHEIDEN en dus verhuis, schaam je
#S|een-0424|social|energie|
K|ontvangen|levering|2|irritatie|3|-|Wachten op een aansluiting: het is intussen een hobby. Acht maanden @gridwijs
#S|een-0425|social|energie|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Ruikt het bij iemand anders in Blerick ook naar gas? beetje eng dit
#S|een-0426|social|energie|
K|betalen|prijs|4|blijdschap|0|-|212 euro terug van @zonnekracht, vanavond sushi! 🍣
#S|een-0427|social|energie|
K|wijzigen|geen|3|neutraal|0|vraag|@wattnu kan ik mijn termijnbedrag halverwege het jaar aanpassen?
#S|een-0428|social|energie|
K|hulp|herhaling|2|irritatie|3|-|Voor de achtste keer: ik ben níet de heer Van Puffelen @zonnekracht
#S|een-0429|social|overheid|
K|aanvragen|bejegening|4|blijdschap|0|-|Baliemedewerker zong "lang zal ze leven" toen ze mijn geboortedatum zag 😄 @gemZuidmeer
#S|een-0430|social|overheid|
K|gebruiken|kwaliteit|2|irritatie|0|-|Nieuwe fietsstraat heeft nu al meer kuilen dan fietsers #Veenhaven
#S|een-0431|social|overheid|
K|gebruiken|beleid|2|boosheid|0|-|Afvalpas, afvalapp, afvaltarief per zak, en het zwerfvuil groeit. Wie bedenkt deze onzin?
#S|een-0432|social|overheid|
K|hulp|doorverwijzing|2|irritatie|2|-|Dode zwaan in de singel. Gemeente zegt waterschap, waterschap zegt dierenambulance, dierenambulance zegt gemeente.
#S|een-0433|social|overheid|
K|aanvragen|wachttijd|1|boosheid|3|-|Twee jaar op gezinshereniging wachten. Twee. Jaar. Mijn kinderen groeien op aan de telefoon.
#S|een-0434|social|overheid|
K|betalen|informatie|2|verwarring|0|-|Aanslag én teruggaaf op dezelfde dag gekregen van de @heffingsdienst, ik begrijp er niets van
#S|een-0435|social|overheid|
K|terugkijken|geen|2|irritatie|0|-|Belofte maakt schuld, behalve bij wethouders.
#S|een-0436|social|overheid|
K|orienteren|geen|3|neutraal|0|vraag|Mag je in Veenhaven een vuurkorf op je balkon? @gemVeenhaven
#S|een-0437|social|overheid|
K|aanvragen|wachttijd|4|verrassing|0|-|Paspoort dezelfde dag klaar?! Wie zijn jullie en wat heb je met de gemeente gedaan
#S|een-0438|social|reizen|
K|gebruiken|levering|2|irritatie|0|-|'Vanwege een eerdere verstoring'. Poëzie is het @railgo, maar ik sta nog steeds in Gouda
#S|een-0439|social|reizen|
K|gebruiken|bejegening|5|blijdschap|0|-|Piloot van @vleugelair kwam na de noodlanding iedereen persoonlijk een hand geven. Respect!
#S|een-0440|social|reizen|
K|wijzigen|wachttijd|2|irritatie|3|-|Zesde dag in de wacht bij @zonbestemming om om te boeken, ik ken Vivaldi nu uit mijn hoofd
#S|een-0441|social|reizen|
K|orienteren|geen|3|verlangen|0|wens|Ooit, heel ooit, met de slaaptrein naar Stockholm 🌙
#S|een-0442|social|reizen|
K|betalen|wachttijd|2|boosheid|3|-|@zonbestemming mijn geld!!! al 19 weken!!!
#S|een-0443|social|reizen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wie heeft die leesstoeltjes op station Veenhaven bedacht? Ik wil diegene knuffelen.
#S|een-0444|social|reizen|
K|aanleiding|geen|5|blijdschap|0|-|Geslaagd!! nu een interrail uitzoeken 🎒
#S|een-0445|social|reizen|
K|gebruiken|privacy|2|bezorgdheid|0|-|In de laatste metro valt een man vrouwen lastig en nergens personeel. Voel me hier echt niet veilig @metrostad
#S|een-0446|social|reizen|
K|terugkijken|geen|1|boosheid|0|-|@huurkarpro nooit nooit nooit. Geef je geld liever aan een eend.
#S|een-0447|social|telecom|
K|gebruiken|storing|3|neutraal|0|vraag|@netkoning storing in 6841?
#S|een-0448|social|telecom|
K|vertrekken|bereikbaarheid|2|irritatie|2|-|Je kunt @netkoning pas opzeggen als je ze aan de lijn krijgt. Zie het probleem?
#S|een-0449|social|telecom|
K|hulp|bejegening|4|blijdschap|0|-|Ruben van de chat bij @mobi7 had betere grappen dan mijn hele vriendengroep
#S|een-0450|social|telecom|
K|wijzigen|beleid|2|teleurstelling|0|-|Tien jaar klant, en voor de nieuwe telefoon moet ik meer betalen dan mijn buurjongen die gisteren instapte. Sneu @mobi7
#S|een-0451|social|telecom|
K|gebruiken|kwaliteit|5|blijdschap|0|-|Sinds vandaag glasvezel. Ik download dingen die ik niet nodig heb, gewoon omdat het kan 🚀
#S|een-0452|social|telecom|
K|ontvangen|belofte|2|irritatie|2|-|De graafploeg kwam "na de bouwvak". Er stond niet bij welk jaar @glasnu
#S|een-0453|social|telecom|
K|gebruiken|privacy|2|irritatie|0|-|Vandaag 11x gebeld door een "@mobi7-partner". Hoe komen die aan mijn nummer?
#S|een-0454|social|telecom|
K|orienteren|prijs|3|neutraal|0|vraag|iemand ervaring met sim only van @bellijn, zijn ze echt zo goedkoop?
#S|een-0455|social|verzekering|
K|hulp|wachttijd|4|verrassing+blijdschap|0|-|Schade geclaimd via de app om 9:12, akkoord om 9:31. Wat is dit voor tovenarij @polisje
#S|een-0456|social|verzekering|
K|hulp|beleid|2|irritatie|0|-|"Stormschade vanaf windkracht 7." Het woei 6,9. Serieus @oranjeborg?
#S|een-0457|social|verzekering|
K|vertrekken|digitaal|4|blijdschap|0|-|overstappen van zorgverzekering in 4 klikken, waarom deed ik dit niet eerder @polisje
#S|een-0458|social|verzekering|
K|betalen|prijs|2|boosheid|0|-|Weer 9% erbij, jullie plukken ons kaal @oranjeborg
#S|een-0459|social|verzekering|
K|hulp|herhaling|2|irritatie|2|-|Heb mijn ongeluk nu zo vaak moeten navertellen dat ik er een theatervoorstelling van maak
#S|een-0460|social|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Is een uitvaartverzekering op je dertigste overdreven? Serieuze vraag.
#S|een-0461|social|verzekering|
K|hulp|belofte|4|blijdschap|0|-|@polisje zei "morgen hoort u van ons" en ik hoorde morgen van ze. Zo simpel kan het zijn.
#S|een-0462|social|verzekering|
K|gebruiken|privacy|1|boosheid|0|-|Hoe kan het dat mijn WERKGEVER wist van mijn psycholoog @oranjeborg
#S|een-0463|social|webshop|
K|ontvangen|kwaliteit|2|irritatie|0|-|Besteld: eikenhouten bijzettafel. Ontvangen: iets voor een cavia. @meubelmeneer
#S|een-0464|social|webshop|
K|aanvragen|digitaal|2|boosheid|0|-|2 uur in de wachtrij en bij de kassa eruit geflikkerd, KUTSITE @ticketplein
#S|een-0465|social|webshop|
K|ontvangen|levering|4|verrassing|0|-|Zondagavond besteld bij @boekenbeer, maandag voor de koffie op de mat?!
#S|een-0466|social|webshop|
K|wijzigen|beleid|4|blijdschap|0|-|Cadeau geruild zonder bonnetje, twee dagen na de termijn. @speelhoek jullie zijn schatten
#S|een-0467|social|webshop|
K|terugkijken|geen|2|irritatie|0|-|Vraag me af wie die 4,8 sterren bij @techdump heeft ingevuld. Hun moeders?
#S|een-0468|social|webshop|
K|orienteren|informatie|2|verwarring|0|-|Staat er nou "waterdicht" of "waterafstotend" bij die jas? allebei dus, wat is het
#S|een-0469|social|webshop|
K|betalen|wachttijd|2|teleurstelling|2|-|Nog altijd wachtend op 34,95 van @hippehoek, het was mijn verjaardagsgeld 😞
#S|een-0470|social|webshop|
K|hulp|bereikbaarheid|2|irritatie|1|-|Onze klantenservice is bereikbaar op dinsdag van 10 tot 11. Kom op zeg @hippehoek
#S|een-0471|social|wonen|
K|aanvragen|wachttijd|2|teleurstelling|3|-|Vijftien jaar wachtlijst voor een sociale huurwoning. Tegen die tijd heb ik een aanleunwoning nodig 😢
#S|een-0472|social|wonen|
K|aanleiding|geen|3|neutraal|0|-|Hospita gaat verkopen, ik moet er in januari uit.
K|orienteren|geen|3|verlangen|0|wens|Wie heeft een kamer in Nijmegen? 🙏
#S|een-0473|social|wonen|
K|hulp|fout|4|blijdschap|0|-|Eerlijk is eerlijk: @woonwaarde had de verkeerde deur geschilderd maar maakte het dezelfde dag goed
#S|een-0474|social|wonen|
K|betalen|informatie|2|irritatie|0|-|Huurverhoging aangekondigd in een brief van zes kantjes, het bedrag staat op kantje vijf
#S|een-0475|social|wonen|
K|gebruiken|bejegening|4|blijdschap|0|-|Onze huismeester Gerrit heeft vandaag 30 jaar dienst, taart in het portiek! 🎂
#S|een-0476|social|wonen|
K|vertrekken|beleid|2|irritatie|0|-|Bij oplevering moest ik de gaatjes dichtplamuren in muren die ze morgen slopen. Logica @woonwaarde
#S|een-0477|social|wonen|
K|hulp|doorverwijzing|2|irritatie|2|-|@woonwaarde zegt aannemer, aannemer zegt VvE, VvE zegt woonwaarde. Emmer zegt plop.
#S|een-0478|social|wonen|
K|orienteren|bejegening|2|teleurstelling|0|-|Bezichtiging van zeven minuten met 22 man tegelijk, makelaar keek me niet eens aan
#S|een-0479|enquete|bank|nps=9
K|aanleiding|geen|3|neutraal|0|-|We gingen voor het eerst een huis kopen en hadden nul verstand van hypotheken.
K|orienteren|informatie|5|blijdschap|0|-|De adviseur tekende alles uit op een kladblok, zelfs mijn schoonvader begreep het.
K|aanvragen|doorverwijzing|4|blijdschap|0|-|Tot de notaris hadden we met hem alleen te maken, heel prettig.
K|terugkijken|geen|4|blijdschap|0|-|Ik heb hem al doorgegeven aan twee collega's.
#S|een-0480|enquete|bank|csat=2
K|wijzigen|herhaling|2|irritatie|2|-|Drie keer dezelfde loonstrook moeten uploaden voor een renteverlaging waar ik gewoon recht op had.
K|wijzigen|informatie|2|neutraal|0|-|Waarom de eerste twee niet goed waren is me nooit verteld.
#S|een-0481|enquete|bank|nps=5
K|gebruiken|digitaal|4|neutraal|0|-|Internetbankieren werkt naar behoren.
K|gebruiken|beleid|2|teleurstelling|0|-|Contant geld storten kan alleen nog dertig kilometer verderop, daar ben ik als marktkoopman niet blij mee.
K|gebruiken|geen|3|verlangen|0|wens|Ik hoop op een stortautomaat in Emmeloord.
#S|een-0482|enquete|bank|ces=3
K|aanvragen|informatie|2|verwarring|1|-|De vragen over 'uiteindelijk belanghebbende' begreep ik niet, wij zijn een zangkoor van achttien dames.
K|aanvragen|beleid|2|neutraal|2|-|Voor een nieuwe penningmeester moest het hele bestuur zich legitimeren.
#S|een-0483|enquete|bank|nps=10
K|gebruiken|kwaliteit|4|vertrouwen|0|-|Degelijk, rustig, geen fratsen: mijn geld staat hier veilig.
#S|een-0484|enquete|bank|nps=3
K|hulp|belofte|2|teleurstelling|2|-|De mevrouw zei: u heeft het voor het weekend in huis. Het was een fijne zin, maar waar was hij niet.
K|hulp|geen|3|verlangen|0|wens|Zeg volgende keer liever eerlijk dat u het niet weet.
#S|een-0485|enquete|bank|csat=4
K|vertrekken|wachttijd|4|neutraal|0|-|Mijn oude spaarrekening was binnen een dag opgeheven.
K|vertrekken|informatie|2|neutraal|1|-|Dat de jaaroverzichten daarmee ook verdwenen, had in de mail mogen staan.
#S|een-0486|enquete|bezorging|nps=8
K|ontvangen|levering|4|blijdschap|0|-|Keurig op tijd
K|ontvangen|informatie|4|neutraal|0|-|en een foto van waar het ligt.
K|ontvangen|geen|3|verlangen|0|wens|Ik zou wel graag 's avonds laten bezorgen.
#S|een-0487|enquete|bezorging|nps=2
K|ontvangen|levering|2|neutraal|3|-|Vrij genomen voor een koelkast die niet kwam.
K|hulp|doorverwijzing|2|irritatie|2|-|Winkel wijst naar jullie, jullie wijzen naar de winkel, en de melk werd ondertussen kaas.
K|hulp|bejegening|2|teleurstelling|0|-|Een simpel 'sorry' was genoeg geweest, maar dat kon er niet af.
#S|een-0488|enquete|bezorging|ces=6
K|wijzigen|digitaal|4|neutraal|0|-|Retourzending aanmelden: code laten zien, klaar.
#S|een-0489|enquete|bezorging|csat=4
K|ontvangen|bejegening|4|blijdschap|0|-|Aardige meid aan de deur, maakte nog een praatje over de rozen.
K|ontvangen|kwaliteit|2|neutraal|0|-|Doos was aan één kant nat.
K|ontvangen|kwaliteit|3|neutraal|0|-|Inhoud bleef droog.
#S|een-0490|enquete|bezorging|nps=6
K|gebruiken|kwaliteit|4|blijdschap|0|-|De maaltijdbox is lekker en lekker makkelijk.
K|wijzigen|beleid|2|irritatie|1|-|Een week overslaan moet je vijf dagen vooraf doorgeven, wie weet nou woensdag al of hij maandag trek heeft?
K|gebruiken|geen|3|verlangen|0|wens|Graag meer zonder koriander!
#S|een-0491|enquete|bezorging|nps=0
K|terugkijken|geen|1|boosheid|0|-|Nooit meer met jullie, punt.
#S|een-0492|enquete|bezorging|csat=3
K|orienteren|geen|3|neutraal|0|-|Keus uit drie bezorgmomenten.
K|aanvragen|prijs|2|neutraal|0|-|Het avondmoment kost extra.
K|ontvangen|levering|3|neutraal|0|-|Het kwam in de middag.
#S|een-0493|enquete|diensten|nps=9
K|aanleiding|geen|2|neutraal|0|-|Na mijn burn-out kwam ik niet meer van de bank.
K|aanvragen|bejegening|4|blijdschap|0|-|Bij de intake werd niks gek gevonden.
K|gebruiken|bejegening|5|dankbaarheid|0|-|Mijn coach heeft me letterlijk weer op de been geholpen, daar ben ik hem eeuwig dankbaar voor.
#S|een-0494|enquete|diensten|csat=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het concert duurde amper een uur, dat was een domper.
K|gebruiken|wachttijd|2|neutraal|2|-|Om koffie te krijgen stond je de hele pauze in de rij.
#S|een-0495|enquete|diensten|ces=5
K|wijzigen|bereikbaarheid|4|neutraal|0|-|Afspraak verzetten bij de pedicure ging gewoon per appje.
#S|een-0496|enquete|diensten|nps=4
K|orienteren|informatie|2|neutraal|0|-|Op de open dag werd gezegd dat het tweede jaar op deze locatie zou zijn.
K|gebruiken|belofte|2|boosheid|0|-|Nu zitten we in containers aan de andere kant van de stad, dat is toch om te lachen!
K|gebruiken|bejegening|4|blijdschap|0|-|De docenten zelf zijn toppers.
#S|een-0497|enquete|diensten|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Wat een verademing, zo'n sauna zonder bluetoothboxen.
K|betalen|prijs|3|neutraal|0|-|Niet goedkoop.
K|terugkijken|geen|4|blijdschap|0|-|We komen in het voorjaar terug met mijn zussen.
#S|een-0498|enquete|diensten|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Schoonmaak is grondig.
K|gebruiken|herhaling|2|irritatie|1|-|Wel krijg ik steeds een ander en moet ik elke week opnieuw wijzen waar de stofzuiger staat.
K|gebruiken|geen|3|verlangen|0|wens|Liever een vast gezicht.
#S|een-0499|enquete|diensten|nps=1
K|hulp|bejegening|1|boosheid|0|-|"U zult het zich wel verbeelden", zei de arts-assistent.
K|gebruiken|privacy|1|boosheid|0|-|Een week later lag ik met een longembolie op de intensive care.
K|terugkijken|geen|2|teleurstelling|0|-|Het vertrouwen in dit ziekenhuis ben ik kwijt.
#S|een-0500|enquete|energie|nps=8
K|orienteren|informatie|4|blijdschap|0|-|Op de chat kreeg ik een nuchtere uitleg of een thuisbatterij voor ons loont.
K|orienteren|geen|3|neutraal|0|-|Antwoord: nog niet.
K|terugkijken|geen|4|vertrouwen|0|-|Dat jullie dat durven zeggen, maakt dat ik jullie geloof.
#S|een-0501|enquete|energie|csat=1
K|wijzigen|fout|1|boosheid|3|-|Bij de verhuizing hebben jullie het oude huis laten doorlopen en het nieuwe vergeten.
K|wijzigen|wachttijd|2|boosheid|3|-|Twee maanden later zijn jullie nog "in behandeling" aan het wezen.
K|betalen|prijs|2|bezorgdheid|0|angst|Ik hou mijn hart vast voor de eindnota.
#S|een-0502|enquete|energie|nps=6
K|gebruiken|kwaliteit|4|neutraal|0|-|De warmtepomp houdt het huis op temperatuur.
K|gebruiken|kwaliteit|2|neutraal|0|-|Hij bromt 's nachts wel.
K|hulp|wachttijd|2|irritatie|2|-|Voor iemand eens naar dat gebrom kwam luisteren was het al lente.
#S|een-0503|enquete|energie|ces=2
K|betalen|digitaal|2|neutraal|2|-|Rekening staat alleen in de app en mijn telefoon is te oud voor de app.
K|betalen|geen|3|verlangen|0|wens|Stuur hem alstublieft gewoon weer per post.
#S|een-0504|enquete|energie|csat=4
K|hulp|belofte|4|blijdschap|0|-|Meneer Bouzian zou de dag erna terugbellen en deed dat om één over negen, keurig.
K|betalen|fout|4|opluchting|0|-|De fout in de meterstand is rechtgezet, een pak van mijn hart.
#S|een-0505|enquete|energie|nps=2
K|vertrekken|beleid|2|teleurstelling|0|-|Ik moest een boete betalen omdat de einddatum vier dagen na de sleuteloverdracht viel.
K|vertrekken|bejegening|2|irritatie|0|-|Toen ik belde klonk er vooral toetsenbord.
K|terugkijken|geen|2|irritatie|0|-|Als ambassadeur zou ik mezelf niet inhuren.
#S|een-0506|enquete|energie|nps=10
K|betalen|prijs|5|blijdschap|0|-|Scheelt ons 60 euro per maand met vorig jaar, yes!
#S|een-0507|enquete|overheid|csat=4
K|aanleiding|geen|3|neutraal|0|-|Mijn man en ik wilden een theetuin beginnen.
K|orienteren|doorverwijzing|4|blijdschap|0|-|We kregen één accountmanager die alle vergunningen op een rij zette, heel fijn.
K|aanvragen|wachttijd|2|neutraal|2|-|De drank- en horecavergunning zelf duurde nog veertien weken.
#S|een-0508|enquete|overheid|nps=3
K|hulp|beleid|2|irritatie|1|-|Bezwaar maken moet schriftelijk, binnen zes weken, met drie bijlagen, voor een boete van acht euro.
K|hulp|informatie|2|neutraal|0|-|Op mijn bezwaar kreeg ik een standaardbrief.
#S|een-0509|enquete|overheid|csat=5
K|aanvragen|beleid|5|dankbaarheid|0|-|Ze lieten mijn vader thuis een paspoort aanvragen omdat hij niet meer kan lopen, fantastisch gebaar.
#S|een-0510|enquete|overheid|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Het is een rustige gemeente.
K|gebruiken|bejegening|2|teleurstelling|0|-|Bij de inspraakavond werd alles braaf genoteerd en niks gehoord.
#S|een-0511|enquete|overheid|ces=1
K|aanvragen|digitaal|2|boosheid|3|-|Vijf avonden bezig geweest met die kinderopvangtoeslag, waardeloze website!
K|aanvragen|informatie|2|verwarring|0|-|Toetsingsinkomen, verzamelinkomen, drempelinkomen: ik heb maar één inkomen.
#S|een-0512|enquete|overheid|csat=3
K|gebruiken|levering|2|neutraal|0|-|De gele bak wordt geregeld vergeten.
K|hulp|wachttijd|4|neutraal|0|-|Na een melding komen ze hem wel dezelfde dag halen.
#S|een-0513|enquete|overheid|nps=8
K|wijzigen|digitaal|4|blijdschap|0|-|Kenteken aanpassen voor de parkeervergunning is super makkelijk geworden.
#S|een-0514|enquete|overheid|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Mijn geheime adres stond in een openbaar stuk. Ik ben voor hem ondergedoken!
K|gebruiken|privacy|2|bezorgdheid|0|angst|Nu ben ik elke nacht bang.
#S|een-0515|enquete|reizen|nps=9
K|orienteren|informatie|4|blijdschap|0|-|Marieke van het reisbureau kende het eiland uit haar hoofd.
K|gebruiken|kwaliteit|5|blijdschap|0|-|Elk adresje dat ze had opgeschreven was raak!
K|terugkijken|geen|4|blijdschap|0|-|Zeg haar dat we haar een kaart hebben gestuurd.
#S|een-0516|enquete|reizen|csat=2
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Het hotel was een bouwput, geen druppel water in het zwembad, jammer van ons geld.
K|wijzigen|beleid|2|neutraal|1|-|Verkassen kon alleen tegen bijbetaling.
#S|een-0517|enquete|reizen|nps=4
K|gebruiken|informatie|2|irritatie|0|-|Omgeroepen werd er niks, we leerden van een Duitser met een krantje dat de trein niet verder reed.
K|gebruiken|geen|3|verlangen|0|wens|Zet desnoods iemand met een megafoon neer.
#S|een-0518|enquete|reizen|ces=6
K|wijzigen|beleid|4|neutraal|0|-|Boeking kon ik tot een dag van tevoren gratis wijzigen.
K|wijzigen|digitaal|4|neutraal|0|-|Was in twee minuten gedaan.
#S|een-0519|enquete|reizen|csat=4
K|gebruiken|bejegening|4|blijdschap|0|-|Ontzettend lieve stewardessen, ze hebben mijn zoontje de cockpit laten zien.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het eten was taai.
#S|een-0520|enquete|reizen|nps=0
K|hulp|bereikbaarheid|1|boosheid|3|-|Met een zieke peuter op Kreta, noodnummer: "dit nummer is niet in gebruik".
K|terugkijken|geen|1|boosheid|0|-|Ik vertel het aan iedereen die het horen wil, en ook aan wie het niet wil horen.
#S|een-0521|enquete|reizen|nps=7
K|gebruiken|levering|4|blijdschap|0|-|Veer vaart trouw elk half uur.
K|betalen|prijs|2|teleurstelling|0|-|Voor eilanders wordt het stilaan onbetaalbaar, dat doet pijn.
#S|een-0522|enquete|telecom|csat=4
K|aanleiding|geen|3|neutraal|0|-|Na de scheiding had ik opeens zelf een abonnement nodig.
K|orienteren|prijs|4|neutraal|0|-|Jullie instappakket was het voordeligst.
K|ontvangen|digitaal|4|blijdschap|0|-|Tot mijn genoegen kon ik alles zelf aansluiten met dat filmpje.
#S|een-0523|enquete|telecom|nps=2
K|hulp|doorverwijzing|2|irritatie|3|-|De technische dienst zegt dat het de facturatie is, de facturatie zegt dat het technisch is.
K|hulp|geen|2|boosheid|0|-|En ik zit intussen zonder internet te schelden tegen een plant!
#S|een-0524|enquete|telecom|ces=4
K|wijzigen|informatie|2|verwarring|1|-|Na het opwaarderen kreeg ik twee bevestigingen met elk een ander bedrag, raar.
#S|een-0525|enquete|telecom|nps=9
K|hulp|wachttijd|4|blijdschap|0|-|Vlug geholpen
K|hulp|bejegening|4|blijdschap|0|-|en zonder dat ze deden alsof ik dom ben.
#S|een-0526|enquete|telecom|csat=2
K|vertrekken|geen|3|neutraal|0|-|Wij zijn naar een andere aanbieder gegaan.
K|vertrekken|bejegening|2|irritatie|0|-|Sindsdien belt er om de dag een verkoper die 'alleen wil weten waarom'.
K|vertrekken|geen|3|verlangen|0|wens|Ik zou het fijn vinden als dat ophoudt.
#S|een-0527|enquete|telecom|nps=6
K|gebruiken|kwaliteit|4|blijdschap|0|-|Beneden prima wifi.
K|gebruiken|kwaliteit|2|neutraal|0|-|Boven niet.
K|hulp|bereikbaarheid|2|neutraal|1|-|Klantenservice is in het weekend dicht.
#S|een-0528|enquete|telecom|csat=5
K|hulp|fout|4|blijdschap|0|-|Jullie hadden mijn nummer per ongeluk afgesloten, en als goedmaker kreeg ik drie maanden cadeau, dat is pas herstellen.
#S|een-0529|enquete|verzekering|nps=8
K|aanleiding|geen|2|neutraal|0|-|Onze schuur is afgebrand.
K|hulp|wachttijd|4|verrassing|0|-|De expert stond er de volgende ochtend al, dat had ik nooit gedacht.
K|hulp|informatie|4|neutraal|0|-|Hij legde uit wat dagwaarde en nieuwwaarde is.
K|betalen|wachttijd|4|opluchting|0|-|Na acht dagen was er geld, wat een opluchting.
#S|een-0530|enquete|verzekering|csat=2
K|aanvragen|beleid|2|teleurstelling|0|-|Vanwege een hernia van tien jaar terug word ik overal uitgesloten, best treurig.
K|aanvragen|informatie|2|neutraal|1|-|Welke arts dat heeft beoordeeld mocht ik niet weten.
#S|een-0531|enquete|verzekering|nps=4
K|hulp|herhaling|2|neutraal|2|-|Elke maand opnieuw dezelfde machtiging moeten aanvragen voor mijn medicijn.
K|hulp|geen|3|verlangen|0|wens|Kan dat niet gewoon voor een jaar, zou mij enorm helpen.
#S|een-0532|enquete|verzekering|csat=4
K|wijzigen|informatie|4|blijdschap|0|-|Bij het verlengen stond overzichtelijk wat er veranderde.
K|wijzigen|prijs|2|neutraal|0|-|Het werd 4 euro duurder.
#S|een-0533|enquete|verzekering|ces=7
K|vertrekken|digitaal|4|blijdschap|0|-|Opzeggen van mijn scooterpolis: schuifje om, mailtje, klaar, bravo.
#S|een-0534|enquete|verzekering|nps=10
K|hulp|doorverwijzing|5|blijdschap|0|-|Eén vaste schadebehandelaar met een rechtstreeks nummer, zo hoort het.
K|hulp|belofte|5|vertrouwen|0|-|Wat Henk zegt, dat gebeurt.
#S|een-0535|enquete|verzekering|nps=1
K|hulp|belofte|1|boosheid|3|-|"Uiterlijk 1 juni een besluit". Het is Sinterklaas geweest, potverdorie!
K|vertrekken|geen|3|neutraal|0|-|Ik ga per januari weg.
#S|een-0536|enquete|verzekering|csat=3
K|betalen|prijs|3|neutraal|0|-|Premie is gemiddeld.
K|terugkijken|geen|3|neutraal|0|-|Blijf voorlopig.
#S|een-0537|enquete|webshop|nps=9
K|orienteren|kwaliteit|4|blijdschap|0|-|Wat een keuze aan breigaren!
K|aanvragen|digitaal|4|blijdschap|0|-|Je kunt kleuren naast elkaar leggen op het scherm, geniaal gevonden.
K|ontvangen|levering|4|neutraal|0|-|De volgende dag in huis.
#S|een-0538|enquete|webshop|csat=2
K|ontvangen|fout|2|neutraal|1|-|Twee van de vijf artikelen ontbraken.
K|hulp|informatie|2|irritatie|0|-|Mail terug: "uw bestelling is volledig geleverd". O, dan zal ik wel scheel zien.
#S|een-0539|enquete|webshop|nps=5
K|orienteren|informatie|2|neutraal|0|-|De foto's zijn mooi maar de afmetingen ontbreken vaak.
K|orienteren|geen|3|verlangen|0|wens|Zet de zithoogte erbij, dat zou mij een hoop rugpijn schelen.
#S|een-0540|enquete|webshop|ces=2
K|wijzigen|bereikbaarheid|2|irritatie|2|-|Voor een ruiling moet je bellen en bellen doen ze niet.
#S|een-0541|enquete|webshop|csat=4
K|wijzigen|beleid|4|opluchting|0|-|Omruilen na oma's verjaardag mocht gelukkig ook nog.
K|ontvangen|kwaliteit|3|neutraal|0|-|Nieuwe is hetzelfde model in blauw.
#S|een-0542|enquete|webshop|nps=3
K|betalen|prijs|2|boosheid|0|-|Bij aankomst wilde de douane nog 38 euro, dat hadden jullie er godverdorie wel bij mogen zetten!
#S|een-0543|enquete|webshop|nps=8
K|terugkijken|kwaliteit|4|vertrouwen|0|-|Vierde paar wandelschoenen hier gekocht, ik weet wat ik krijg.
#S|een-0544|enquete|webshop|csat=1
K|gebruiken|privacy|1|bezorgdheid+boosheid|0|-|De oplader vatte vlam naast het bedje van onze baby!
K|hulp|bejegening|1|boosheid|0|-|Reactie: "vervelend, hier is 10% korting".
#S|een-0545|enquete|wonen|nps=9
K|aanleiding|geen|3|neutraal|0|-|Wij wilden kleiner gaan wonen nu de kinderen weg zijn.
K|orienteren|bejegening|4|blijdschap|0|-|Een wooncoach kwam bij ons thuis koffiedrinken en luisterde vooral, heel plezierig.
K|wijzigen|beleid|4|dankbaarheid|0|-|We mochten onze oude huurprijs meenemen, daar zijn we heel erkentelijk voor.
#S|een-0546|enquete|wonen|csat=2
K|hulp|belofte|2|teleurstelling|2|-|Dubbel glas beloofd vóór de winter. De winter is gekomen, het glas niet.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het tocht in alle slaapkamers.
#S|een-0547|enquete|wonen|nps=5
K|hulp|digitaal|4|neutraal|0|-|Reparatieverzoek indienen kan nu online.
K|hulp|informatie|2|neutraal|1|-|Daarna hoor je niet wanneer er iemand komt.
#S|een-0548|enquete|wonen|ces=3
K|aanvragen|beleid|2|neutraal|2|-|Inkomensverklaring, verhuurdersverklaring, uittreksel, alles niet ouder dan een maand.
K|aanvragen|bejegening|4|blijdschap|0|-|De jongen van het verhuurkantoor dacht wel mee, fijn.
#S|een-0549|enquete|wonen|csat=4
K|vertrekken|informatie|4|blijdschap|0|-|De vooropname was duidelijk, ik wist exact wat ik nog moest doen.
K|betalen|wachttijd|4|neutraal|0|-|Borg stond binnen een week op mijn rekening.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Ik heb er negen jaar met plezier gewoond.
#S|een-0550|enquete|wonen|nps=0
K|hulp|bejegening|1|boosheid|0|-|De opzichter noemde ons "probleemgeval" terwijl wij erbij stonden!
#S|een-0551|enquete|wonen|nps=7
K|gebruiken|kwaliteit|4|blijdschap|0|-|Buurt is netjes.
K|gebruiken|privacy|2|neutraal|0|-|De voordeur van de flat valt niet in het slot.
K|hulp|herhaling|2|irritatie|2|-|Tig keer gemeld, tig keer "genoteerd".
#S|een-0552|enquete|bank|nps=7
K|gebruiken|kwaliteit|4|neutraal|0|-|Doet wat een bank moet doen.
K|hulp|bereikbaarheid|2|neutraal|1|-|Filiaal in Rijssen alleen nog op afspraak open.
#S|een-0553|enquete|bank|nps=4
K|gebruiken|storing+digitaal|2|irritatie|0|-|Op zaterdag ligt jullie app vaker in coma dan mijn opa.
K|hulp|informatie|2|neutraal|0|-|Nergens staat dan een melding.
#S|een-0554|enquete|bank|csat=5
K|wijzigen|doorverwijzing|4|dankbaarheid|0|-|Van zzp naar bv: dezelfde meneer bleef het hele traject mijn aanspreekpunt, grote dank.
#S|een-0555|enquete|bank|nps=9
K|betalen|fout|4|blijdschap|0|-|Een dubbele afschrijving zag jullie systeem eerder dan ik, en het stond meteen terug, keurig hoor.
#S|een-0556|enquete|bank|ces=5
K|aanvragen|digitaal|4|blijdschap|0|-|Creditcard aanvragen ging goed.
K|aanvragen|informatie|2|neutraal|1|-|Het woord "bestedingsruimte" heb ik moeten opzoeken.
#S|een-0557|enquete|bank|csat=2
K|hulp|bejegening|2|teleurstelling|0|-|Ze las voor van een scherm, ik had net zo goed met een koelkast kunnen praten.
#S|een-0558|enquete|bank|nps=6
K|terugkijken|geen|3|neutraal|0|-|Overstappen is ook zo'n gedoe.
#S|een-0559|enquete|bank|csat=3
K|gebruiken|privacy|2|irritatie|1|-|Om de haverklap moet ik weer aantonen waar mijn eigen spaargeld vandaan komt.
K|gebruiken|privacy|3|neutraal|0|-|Ik snap dat het van de wet moet.
#S|een-0560|enquete|bank|nps=0
K|vertrekken|doorverwijzing|1|boosheid|3|-|Zeven loketten voor de rekening van een dode, en niet één iemand die zei gecondoleerd.
#S|een-0561|enquete|bank|nps=8
K|orienteren|digitaal|4|blijdschap|0|-|De rekenhulp voor lenen gaf een duidelijk beeld.
#S|een-0562|enquete|bezorging|nps=9
K|hulp|fout|4|dankbaarheid|0|-|Vaas gebroken aangekomen, nieuwe gestuurd plus een bos bloemen om erin te zetten, dankjewel!
#S|een-0563|enquete|bezorging|csat=2
K|wijzigen|digitaal|2|neutraal|2|-|Bezorgadres aanpassen lukte niet in de app.
K|wijzigen|bereikbaarheid|2|neutraal|2|-|Een nummer om te bellen kon ik niet vinden.
#S|een-0564|enquete|bezorging|nps=5
K|ontvangen|beleid|2|neutraal|1|-|Legitimatie verplicht voor een fles azijn.
K|ontvangen|beleid|2|irritatie|0|-|Ik ben 74, je zou zeggen dat je het ziet.
#S|een-0565|enquete|bezorging|csat=4
K|orienteren|prijs|4|neutraal|0|-|Goedkoopste voor pakketjes naar België.
K|ontvangen|levering|4|neutraal|0|-|Binnen twee dagen aangekomen.
#S|een-0566|enquete|bezorging|nps=1
K|ontvangen|privacy|1|boosheid|0|-|Jullie bezorger stond zomaar in mijn gang.
K|ontvangen|privacy|2|bezorgdheid|0|-|Sindsdien doe ik de deur overdag op slot, zo onveilig voelt het.
#S|een-0567|enquete|bezorging|ces=7
K|gebruiken|digitaal|4|blijdschap|0|-|Etiket printen hoeft niet meer, geweldig voor mensen zonder printer zoals ik.
#S|een-0568|enquete|bezorging|csat=3
K|ontvangen|belofte|2|neutraal|0|-|Gekozen voor "niet bij de buren", toch bij de buren.
K|ontvangen|geen|3|neutraal|0|-|Goede buren gelukkig.
#S|een-0569|enquete|bezorging|nps=10
K|ontvangen|bejegening|5|dankbaarheid|0|-|Toen hij zag dat ik een gebroken arm had zette hij ook even mijn containers aan de straat, wat een schat.
#S|een-0570|enquete|bezorging|csat=5
K|ontvangen|kwaliteit|4|blijdschap|0|-|Mooi ingepakt, alles heel.
#S|een-0571|enquete|bezorging|nps=6
K|vertrekken|beleid|2|neutraal|0|-|Zakelijk contract opzeggen: drie maanden opzegtermijn.
K|terugkijken|kwaliteit|3|neutraal|0|-|Dienst zelf was gemiddeld.
#S|een-0572|enquete|diensten|csat=4
K|aanvragen|wachttijd|4|neutraal|0|-|Volgende dag al terecht bij de dermatoloog.
K|gebruiken|informatie|4|opluchting|0|-|Het bleek onschuldig, en ze legde zo uit waarom dat ik weer rustig kon slapen.
#S|een-0573|enquete|diensten|nps=3
K|betalen|prijs|2|boosheid|0|-|68 euro voor een gemiste afspraak terwijl ik in jullie eigen ziekenhuis op de verkeerde afdeling zat te wachten!
K|hulp|beleid|2|neutraal|0|-|De balie zei dat ze er niets aan konden doen.
#S|een-0574|enquete|diensten|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Beste haring van Scheveningen, daar sta ik voor in.
#S|een-0575|enquete|diensten|nps=6
K|gebruiken|kwaliteit|3|neutraal|0|-|Redelijke cursus.
K|gebruiken|kwaliteit|2|neutraal|0|-|Het boek is uit 2009.
K|gebruiken|geen|3|verlangen|0|wens|Een keer een gastspreker uit het vak, dat zou ik leuk vinden.
#S|een-0576|enquete|diensten|ces=2
K|hulp|herhaling|2|irritatie|2|-|Bij elk consult een andere huisarts en dus elke keer weer vanaf de blindedarm beginnen.
#S|een-0577|enquete|diensten|csat=1
K|terugkijken|geen|1|boosheid|0|-|Wie zijn hond lief is brengt hem ergens anders heen.
#S|een-0578|enquete|diensten|nps=8
K|wijzigen|beleid|4|blijdschap|0|-|Strippenkaart mocht ik doorgeven aan mijn zusje, tof.
#S|een-0579|enquete|diensten|csat=3
K|aanleiding|geen|3|neutraal|0|-|Ons huwelijk bestond vijftig jaar.
K|aanvragen|informatie|2|neutraal|1|-|Of het arrangement met of zonder wijn was bleef tot op het laatst onduidelijk.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Maar het is een prachtig feest geworden.
#S|een-0580|enquete|diensten|nps=9
K|gebruiken|bejegening|4|blijdschap|0|-|De dierenarts ging gewoon op de grond zitten bij mijn bange kat, zo lief.
#S|een-0581|enquete|diensten|csat=2
K|vertrekken|belofte|2|teleurstelling|1|-|Na het proefles-traject zou ik het inschrijfgeld terugkrijgen. Was toch een ander verhaal, helaas.
#S|een-0582|enquete|energie|nps=7
K|gebruiken|storing|4|neutraal|0|-|In acht jaar één keer zonder stroom gezeten.
K|betalen|informatie|2|neutraal|0|-|De factuur leest als een belastingwet.
#S|een-0583|enquete|energie|csat=3
K|orienteren|geen|3|neutraal|0|-|Via de buurtactie bij jullie gekomen.
K|aanvragen|informatie|2|verwarring|0|-|Pas na tekenen merkte ik dat 'groen' alleen de stroom betrof, of heb ik dat mis?
#S|een-0584|enquete|energie|nps=1
K|hulp|privacy|1|boosheid|0|-|De monteur liet de gaskraan openstaan, we lagen bijna met z'n allen onder de zoden!
#S|een-0585|enquete|energie|csat=5
K|gebruiken|storing|5|opluchting|0|-|Hartje winter, ketel stuk, een uur later weer warm, ik kon wel janken van opluchting.
#S|een-0586|enquete|energie|nps=5
K|wijzigen|informatie|2|verwarring|0|-|Ik kreeg een aanbod voor 1, 3 en 5 jaar en weet werkelijk niet wat wijsheid is.
K|wijzigen|geen|3|verlangen|0|wens|Iemand die het even naast mijn verbruik legt, dat zou helpen.
#S|een-0587|enquete|energie|ces=6
K|betalen|digitaal|4|blijdschap|0|-|Termijnbedrag zelf aangepast, geen gedoe.
#S|een-0588|enquete|energie|nps=9
K|orienteren|bejegening|4|blijdschap|0|-|Geen verkoperstaal aan de deur maar een jongen die van isoleren hield, dat merk je.
#S|een-0589|enquete|energie|csat=2
K|ontvangen|belofte|2|irritatie|2|-|De slimme meter zou "in een kwartiertje" geplaatst worden. Het werden drie bezoeken.
#S|een-0590|enquete|energie|nps=4
K|hulp|bereikbaarheid|2|neutraal|2|-|Chat 'momenteel gesloten', ook om elf uur 's morgens.
K|terugkijken|geen|2|teleurstelling|0|-|Vroeger was dit een bedrijf om trots op te zijn, zonde.
#S|een-0591|enquete|energie|csat=4
K|vertrekken|wachttijd|4|neutraal|0|-|Eindafrekening kwam al na tien dagen.
#S|een-0592|enquete|overheid|nps=5
K|aanvragen|herhaling|2|neutraal|2|-|Zelfde bewijs bij drie afdelingen moeten inleveren.
K|aanvragen|bejegening|4|blijdschap|0|-|De mensen waren vriendelijk.
#S|een-0593|enquete|overheid|csat=4
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat is het zwembad opgeknapt, ik herken het niet terug!
K|betalen|prijs|2|neutraal|0|-|Bad is wel een euro duurder geworden.
#S|een-0594|enquete|overheid|nps=9
K|hulp|bejegening|5|dankbaarheid|0|-|De schuldhulpverlener heeft mij nooit het gevoel gegeven dat ik minder was.
K|betalen|geen|4|opluchting|0|-|Volgende maand ben ik schuldenvrij, ik kan het nog niet geloven.
#S|een-0595|enquete|overheid|ces=1
K|aanvragen|doorverwijzing|2|boosheid|3|-|WMO, WLZ, zorgverzekeraar, weer WMO. Vier instanties vechten over wie mijn moeders rolstoel NIET betaalt.
#S|een-0596|enquete|overheid|csat=2
K|hulp|bereikbaarheid|2|neutraal|1|-|Alleen een contactformulier met maximaal 300 tekens.
K|hulp|bereikbaarheid|2|irritatie|0|-|Mijn probleem heeft helaas 301 tekens.
#S|een-0597|enquete|overheid|nps=8
K|orienteren|informatie|4|blijdschap|0|-|Voorlichtingsavond over het warmtenet was nuchter en helder, chapeau.
#S|een-0598|enquete|overheid|csat=3
K|wijzigen|digitaal|3|neutraal|0|-|Verhuizing doorgegeven met DigiD.
K|wijzigen|wachttijd|3|neutraal|0|-|Na vijf dagen verwerkt.
#S|een-0599|enquete|overheid|nps=2
K|hulp|beleid|1|boosheid|0|-|Mijn jongen van twaalf een boete voor voetballen op een grasveld, jullie zijn niet goed wijs.
#S|een-0600|enquete|overheid|csat=5
K|hulp|wachttijd|5|verrassing|0|-|Om 7.40 een gat in de weg gemeld, om 11 uur lag er asfalt in. Asfalt!
#S|een-0601|enquete|overheid|nps=6
K|gebruiken|geen|3|verlangen|0|wens|Meer bankjes op de route naar het winkelcentrum, dat wensen wij ouderen al lang.
#S|een-0602|enquete|reizen|nps=8
K|aanvragen|digitaal|4|blijdschap|0|-|App voor tickets werkt soepel.
K|wijzigen|digitaal|2|neutraal|1|-|Ruilen van een stoel kan er dan weer niet in.
#S|een-0603|enquete|reizen|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Voedselvergiftiging, wij alle vier, tien dagen.
K|hulp|informatie|2|boosheid|0|-|De hostess wist van niks en hield dat drie dagen vol!
#S|een-0604|enquete|reizen|nps=3
K|vertrekken|beleid|2|neutraal|2|-|Abonnement van mijn overleden vader stopzetten mocht alleen met zijn inloggegevens.
K|vertrekken|bejegening|2|teleurstelling|0|-|Zonder een greintje medeleven afgehandeld, dat doet zeer.
#S|een-0605|enquete|reizen|csat=4
K|gebruiken|levering|4|neutraal|0|-|Vertrok op tijd en kwam op tijd.
K|gebruiken|kwaliteit|2|neutraal|0|-|Toilet zat op slot.
#S|een-0606|enquete|reizen|nps=9
K|orienteren|informatie|4|vertrouwen|0|-|Ze raadde ons het duurdere hotel juist af, sindsdien geloof ik alles wat ze zegt.
#S|een-0607|enquete|reizen|ces=3
K|hulp|informatie|2|verwarring|1|-|Bij vertraging meer dan een uur geld terug, maar het formulier vraagt om "incidentcode". Wat is dat?
#S|een-0608|enquete|reizen|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|Die busreis langs de kerstmarkten was één groot feest, mijn vriendin en ik praten er nog over!
#S|een-0609|enquete|reizen|nps=5
K|gebruiken|belofte|2|irritatie|0|-|In de brochure zeezicht, in werkelijkheid zeezicht vanaf het dak.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Strand was heerlijk.
#S|een-0610|enquete|reizen|csat=2
K|wijzigen|beleid|2|irritatie|1|-|Achternaam gewijzigd na trouwen: honderd euro. Voor vijf letters, dus twintig euro per letter.
#S|een-0611|enquete|reizen|nps=10
K|hulp|belofte|5|dankbaarheid|0|-|Teruggevonden knuffel zou opgestuurd worden en hij kwam, met een instapkaartje op zijn eigen naam, mijn dochter straalde.
#S|een-0612|enquete|telecom|nps=3
K|betalen|informatie|2|verwarring|0|-|Elke maand een ander bedrag en geen uitleg, hoe dan?
K|betalen|geen|3|verlangen|0|wens|Eén vast bedrag, meer wens ik niet.
#S|een-0613|enquete|telecom|csat=4
K|gebruiken|storing|4|opluchting|0|-|Na de reset doet hij het weer, gelukkig net voor mijn examen.
#S|een-0614|enquete|telecom|nps=8
K|aanvragen|bejegening|4|blijdschap|0|-|In de winkel namen ze alle tijd voor mijn moeder.
K|aanvragen|prijs|2|neutraal|0|-|Hoesje was wel pittig geprijsd.
#S|een-0615|enquete|telecom|ces=2
K|hulp|doorverwijzing|2|neutraal|2|-|Vijf keer doorverbonden.
K|hulp|herhaling|2|irritatie|2|-|Bij de vijfde kende ik mijn eigen verhaal uit het hoofd, inclusief ademhaling.
#S|een-0616|enquete|telecom|csat=5
K|vertrekken|beleid|4|verrassing|0|-|Oma's contract mocht zonder opzegtermijn stoppen, had ik niet durven hopen.
#S|een-0617|enquete|telecom|nps=1
K|gebruiken|storing|2|boosheid|3|-|Dertien dagen zonder telefoon in een buitengebied, met een hartpatiënt in huis, schandelijk!!
K|gebruiken|privacy|2|bezorgdheid|0|angst|Wat als er die week iets gebeurd was, ik mag er niet aan denken.
#S|een-0618|enquete|telecom|csat=3
K|wijzigen|prijs|3|neutraal|0|-|Verlengd met korting.
K|wijzigen|prijs|3|neutraal|0|-|Korting was gelijk aan de prijsverhoging.
#S|een-0619|enquete|telecom|nps=6
K|orienteren|digitaal|2|neutraal|1|-|Postcodecheck zei drie dagen lang "geen glasvezel" terwijl die voor de deur ligt.
K|ontvangen|levering|4|blijdschap|0|-|Aansluiting ging daarna vlot.
#S|een-0620|enquete|telecom|csat=2
K|hulp|belofte|2|irritatie|2|-|"U wordt binnen twee uur gebeld." Hebben jullie daar een andere zon of zo?
#S|een-0621|enquete|telecom|nps=10
K|terugkijken|kwaliteit|5|blijdschap|0|-|Van inbelmodem tot glasvezel bij jullie, en nog steeds fan!
#S|een-0622|enquete|verzekering|nps=6
K|orienteren|informatie|2|neutraal|0|-|Polisvoorwaarden beslaan 74 bladzijden.
K|orienteren|geen|3|verlangen|0|wens|Een A4tje met de hoofdzaken zou ik toejuichen.
#S|een-0623|enquete|verzekering|csat=5
K|hulp|beleid|5|dankbaarheid|0|-|Brilmontuur viel net buiten de regeling, toch vergoed uit coulance, dank daarvoor.
#S|een-0624|enquete|verzekering|nps=2
K|hulp|wachttijd|2|boosheid|3|-|Bijna een jaar touwtrekken over mijn dak, en het regent er nog steeds doorheen!
K|hulp|doorverwijzing|2|neutraal|2|-|Expert, contra-expert, derde expert.
#S|een-0625|enquete|verzekering|ces=6
K|hulp|digitaal|4|neutraal|0|-|Foto maken, bedrag invullen, versturen.
#S|een-0626|enquete|verzekering|csat=3
K|aanleiding|geen|3|neutraal|0|-|Onze zoon ging op kamers.
K|aanvragen|informatie|3|neutraal|0|-|Of hij op onze polis mocht blijven heb ik nagevraagd.
K|aanvragen|beleid|4|neutraal|0|-|Dat mocht.
#S|een-0627|enquete|verzekering|nps=9
K|vertrekken|bejegening|4|blijdschap|0|-|Zelfs bij het opzeggen bleven ze hartelijk, petje af.
K|terugkijken|geen|3|verlangen|0|wens|Misschien kom ik terug als ik weer een auto heb.
#S|een-0628|enquete|verzekering|csat=2
K|betalen|fout|2|neutraal|2|-|Acceptgiro voor een bromfiets die ik nooit heb gehad.
K|hulp|bereikbaarheid|2|neutraal|2|-|Bezettoon, de hele ochtend.
#S|een-0629|enquete|verzekering|nps=7
K|betalen|digitaal|4|blijdschap|0|-|Declaraties gaan makkelijk.
K|betalen|beleid|2|irritatie|0|-|Dat eigen risico blijft diefstal met een stropdas.
#S|een-0630|enquete|verzekering|csat=1
K|hulp|privacy|1|boosheid|0|-|Ze hadden een detective achter mij aan gestuurd om te kijken of ik wel mank liep.
#S|een-0631|enquete|verzekering|nps=8
K|hulp|herhaling|4|blijdschap|0|-|Ik hoefde niets te herhalen, ze had zich ingelezen, hulde.
#S|een-0632|enquete|webshop|nps=4
K|ontvangen|levering|2|neutraal|0|-|Levering in drie delen over drie weken.
K|ontvangen|kwaliteit|4|blijdschap|0|-|Spullen zelf zijn degelijk.
#S|een-0633|enquete|webshop|csat=5
K|hulp|bejegening|5|blijdschap|0|-|Ik vroeg om een patroon dat niet meer bestond en iemand heeft het uit het archief gevist en overgetekend, wie doet dat nog!
#S|een-0634|enquete|webshop|nps=7
K|aanvragen|beleid|2|neutraal|1|-|Achteraf betalen mag pas vanaf de tweede bestelling.
K|ontvangen|levering|4|blijdschap|0|-|Pakje was vlot hier.
#S|een-0635|enquete|webshop|csat=2
K|betalen|belofte|2|teleurstelling|0|-|De verzendkosten zouden vervallen boven vijftig euro, staan toch op de bon, flauw.
#S|een-0636|enquete|webshop|nps=9
K|wijzigen|wachttijd|4|blijdschap|0|-|Maandag teruggestuurd, donderdag het ruilexemplaar, geen klagen.
#S|een-0637|enquete|webshop|ces=1
K|hulp|doorverwijzing|2|irritatie|3|-|Fabrikant zegt winkel, winkel zegt fabrikant, en mijn stofzuiger zegt helemaal niets meer.
#S|een-0638|enquete|webshop|csat=3
K|orienteren|geen|3|neutraal|0|-|Keuze is ruim.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kwaliteit wisselt.
#S|een-0639|enquete|webshop|nps=1
K|vertrekken|prijs+beleid|1|boosheid|2|-|Eén keer gratis verzending aangeklikt en ik zat vast aan een betaald lidmaatschap van een tientje per maand. Vuile truc.
#S|een-0640|enquete|webshop|csat=4
K|terugkijken|geen|4|blijdschap|0|-|Leuke winkel, kom vast weer neuzen.
#S|een-0641|enquete|webshop|nps=6
K|gebruiken|kwaliteit|4|blijdschap|0|-|De tent staat in twee minuten.
K|gebruiken|kwaliteit|2|irritatie|0|-|Hem weer ín het zakje krijgen is een heel ander sprookje.
#S|een-0642|enquete|wonen|nps=8
K|ontvangen|informatie|4|neutraal|0|-|Bij oplevering kregen we een map met alle handleidingen.
K|ontvangen|kwaliteit|2|neutraal|0|-|Er zat een barst in de wasbak.
K|hulp|wachttijd|4|verrassing|0|-|Die was de week erop al vervangen, dat verraste ons.
#S|een-0643|enquete|wonen|csat=1
K|gebruiken|privacy|1|boosheid|0|-|Wapening ligt bloot in het balkon boven de speeltuin, maar "er is geen acuut gevaar". Moet er eerst een kind onder liggen?
#S|een-0644|enquete|wonen|nps=3
K|wijzigen|beleid|2|irritatie|2|-|Medehuurder worden van het huis waar ik al zes jaar slaap, kook en schoonmaak: afgewezen wegens "onvoldoende duurzaam".
#S|een-0645|enquete|wonen|csat=4
K|orienteren|doorverwijzing|4|blijdschap|0|-|Eén makelaar voor koop en verkoop, dat scheelde een hoop gebel.
#S|een-0646|enquete|wonen|nps=6
K|hulp|bereikbaarheid|2|neutraal|1|-|Spreekuur is van negen tot half elf, dan werk ik.
#S|een-0647|enquete|wonen|csat=5
K|hulp|fout|4|blijdschap|0|-|Ze waren met de keuken een rij tegels vergeten, kwamen nog dezelfde middag terug met gebak erbij.
#S|een-0648|enquete|wonen|nps=2
K|betalen|fout|2|boosheid|2|-|Elk kwartaal weer de stookkosten van een ander complex, leren jullie het nou nooit?
#S|een-0649|enquete|wonen|ces=6
K|vertrekken|digitaal|4|blijdschap|0|-|Huur opzeggen via de site was zo gepiept.
#S|een-0650|enquete|wonen|csat=2
K|aanvragen|privacy|2|bezorgdheid|0|-|Voor een bezichtiging wilden ze kopie paspoort, drie loonstroken en mijn bankafschriften, daar voelde ik me ongemakkelijk bij.
#S|een-0651|enquete|wonen|nps=9
K|terugkijken|geen|5|blijdschap|0|-|Veertig jaar huurder en ik zou het zo weer doen.
#S|een-0652|notitie|bank|
K|orienteren|geen|3|neutraal|0|-|Dhr 58, wil eerder stoppen met werken, oriënteert zich.
K|orienteren|geen|3|neutraal|0|vraag|Vraagt of overwaarde opgenomen kan w.
K|orienteren|geen|2|bezorgdheid|0|-|Is bezorgd over inkomen tot AOW.
K|aanvragen|geen|3|neutraal|0|-|Afspraak adviseur gemaakt, di 10u.
#S|een-0653|notitie|bank|
K|aanvragen|beleid|2|neutraal|2|-|Stichting voedseltuin krijgt geen rek., 3 bestuurders zonder vaste woonplaats.
K|aanvragen|beleid|2|irritatie|0|-|"Voor een tuinkabouter is het makkelijker", aldus voorz.
K|aanvragen|herhaling|2|neutraal|2|-|UBO-formulier 4x ingeleverd.
M|aanvragen|procedure|2|irritatie|0|-|Risicomodel zet alles wat stichting heet op rood, je wordt er simpel van.
#S|een-0654|notitie|bank|
K|betalen|geen|2|neutraal|0|-|Betalingsachterst. hyp. 2 mnd, partner werkloos.
K|betalen|bejegening|4|dankbaarheid|0|-|Blij dat ze niet "als dief" behandeld werd, bedankte uitvoerig.
K|betalen|beleid|4|opluchting|0|-|Pauze v 3 mnd akkoord, viel zichtbaar v haar schouders.
#S|een-0655|notitie|bank|
K|gebruiken|digitaal|2|neutraal|1|-|App crasht bij scannen accept QR, Android 9.
K|gebruiken|digitaal|3|neutraal|0|vraag|Vr wanneer update?
M|gebruiken|systeem|2|neutraal|0|-|Geen bekend probleem volgens lijst, 6e melding vandaag.
#S|een-0656|notitie|bezorging|
K|ontvangen|levering|2|neutraal|0|-|Matras niet geleverd za.
K|ontvangen|geen|2|irritatie|0|-|Kl slaapt op luchtbed v kleinzoon, "met dolfijnen erop".
K|ontvangen|belofte|3|neutraal|0|-|Leverdatum was schriftelijk bevestigd.
K|ontvangen|geen|3|neutraal|0|wens|Wil ma voor 10u of annuleren.
#S|een-0657|notitie|bezorging|
K|wijzigen|geen|3|neutraal|0|wens|Gaat op vakantie, verzoek post 3 wk vasthouden.
K|wijzigen|digitaal|2|neutraal|1|-|Formulier site gaf foutcode.
K|wijzigen|wachttijd|4|neutraal|0|-|Telefonisch direct ingeregeld.
#S|een-0658|notitie|bezorging|
K|vertrekken|belofte|2|neutraal|2|-|Wl opgezegd in okt, krijgt nog steeds bezorging maaltijdbox.
K|vertrekken|herhaling|2|irritatie|2|-|Alweer gebeld, "de buurvrouw eet nu ook al mee".
K|betalen|geen|3|neutraal|0|wens|Wil 2 boxen gecrediteerd.
M|vertrekken|samenwerking|2|neutraal|0|-|Opzegging bleef hangen tussen ons en marketing.
#S|een-0659|notitie|bezorging|
K|ontvangen|privacy|2|neutraal|0|-|Pakket geopend bezorgd, medicatie ontbrak.
K|ontvangen|privacy|2|bezorgdheid|0|angst|Is bang dat iem. nu haar diagnose kent.
K|hulp|geen|3|neutraal|0|vraag|Wil weten wie bezorger was.
M|hulp|mandaat|2|verwarring|0|-|Mag ik dat zeggen of niet? Nergens beschreven.
#S|een-0660|notitie|diensten|
K|orienteren|geen|3|neutraal|0|vraag|Ouder vr of er plek is groep 4 per jan.
K|orienteren|belofte|2|neutraal|1|-|Dir. zou vorige week bellen voor rondleiding, niet gebeurd.
K|aanleiding|geen|2|neutraal|0|-|Kind wordt gepest op huidige school.
#S|een-0661|notitie|diensten|
K|gebruiken|kwaliteit|2|neutraal|0|-|Bewoner k. 114 vindt aardappels koud.
K|gebruiken|kwaliteit|2|irritatie|0|-|Noemt pudding "behanglijm met een kers".
K|gebruiken|bejegening|4|blijdschap|0|-|Over meisje v/d avonddienst niets dan lof.
M|gebruiken|werkdruk|2|teleurstelling|0|-|Met z'n tweeën op 28 bewoners, tijd voor een praatje is er niet, dat steekt.
#S|een-0662|notitie|diensten|
K|wijzigen|geen|3|neutraal|0|wens|Mw wil rijexamen verzetten ivm begrafenis.
K|wijzigen|beleid|2|neutraal|0|-|Vlgs regels kosten 80 euro.
K|wijzigen|beleid|4|dankbaarheid|0|-|Kosten vervallen na overleg, "wat menselijk van jullie".
M|wijzigen|mandaat|4|blijdschap|0|-|Mooi dat ik dit soort dingen tegenwoordig zelf mag beslissen.
#S|een-0663|notitie|diensten|
K|hulp|bereikbaarheid|2|neutraal|3|-|Pt heeft 9x praktijk gebeld, steeds in gesprek.
K|gebruiken|geen|2|neutraal|0|-|Koorts 39,8, hoest bloed.
K|gebruiken|geen|2|bezorgdheid|0|angst|Is erg angstig.
M|hulp|systeem|1|boosheid|0|-|Telefooncentrale ligt er wéér uit, dit gaat een keer fout!!
#S|een-0664|notitie|energie|
K|aanleiding|geen|3|neutraal|0|-|Koopt eerste huis, '30-er jaren.
K|orienteren|informatie|2|verwarring|1|-|Snapt niet wat netbeheerder en wat leverancier doet.
K|orienteren|informatie|4|blijdschap|0|-|"Nou heb ik eindelijk door wie waarvoor is", blij.
#S|een-0665|notitie|energie|
K|hulp|doorverwijzing|2|neutraal|2|-|Lekkende gasmeter: wij → netbeheerder → installateur → wij.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Durft kachel niet aan te doen.
K|hulp|doorverwijzing|4|neutraal|0|-|Heb zelf warm doorverbonden m storingsdienst, monteur onderweg.
M|hulp|samenwerking|4|opluchting|0|-|Gelukkig een bekende bij netbeheer aan de lijn, anders waren we nog bezig.
#S|een-0666|notitie|energie|
K|vertrekken|belofte|2|irritatie|1|-|Klt vertrekt: "bij jullie is vast net zo vast als pudding".
K|vertrekken|prijs|2|neutraal|0|-|Tarief tussentijds 6 ct omhoog.
K|vertrekken|beleid|3|neutraal|0|vraag|Vr of er boete is.
#S|een-0667|notitie|energie|
K|betalen|fout|2|neutraal|2|-|Slotnota op verkeerde naam, overleden dhr ipv weduwe.
K|betalen|fout|2|teleurstelling|0|-|Brief kwam precies op trouwdag, mw in tranen.
K|betalen|fout|4|neutraal|0|-|Gecorrigeerd, excuusbrief + kaart verzonden.
M|betalen|systeem|2|irritatie|0|-|Naam in 4 schermen aanpassen, en eentje zet hem 's nachts doodleuk weer terug.
#S|een-0668|notitie|overheid|
K|aanvragen|digitaal|2|neutraal|2|-|Mw 84 komt niet door DigiD-activering, kleinzoon op skivakantie.
K|aanvragen|bejegening|4|blijdschap|0|-|Vond het "reuzeaardig" dat ik alles op papier meegaf.
M|aanvragen|procedure|2|neutraal|0|-|Papieren route bestaat officieel niet meer.
#S|een-0669|notitie|overheid|
K|gebruiken|levering|2|neutraal|0|-|Bew. Lindedreef: grofvuil niet opgehaald.
K|gebruiken|herhaling|2|irritatie|2|-|"Moet ik het er zelf weer in rijden?", belt 3e keer.
K|hulp|geen|3|neutraal|0|wens|Nieuwe afspr. graag vrij.
#S|een-0670|notitie|overheid|
K|gebruiken|privacy|2|neutraal|0|-|BSN stond zichtbaar door venster envelop.
K|gebruiken|privacy|2|bezorgdheid|0|angst|Bang voor identiteitsfraude.
K|hulp|informatie|4|neutraal|0|-|Uitleg meldpunt gegeven, kan hiermee verder.
M|hulp|samenwerking|2|neutraal|0|-|Drukker zegt dat wij het sjabloon leverden.
#S|een-0671|notitie|overheid|
K|wijzigen|geen|3|neutraal|0|-|Gaat v uitkering nr deeltijdbaan 16u.
K|wijzigen|informatie|2|verwarring|0|vraag|Begrijpt niet: wat moet ze doorgeven en aan wie?
K|wijzigen|geen|2|bezorgdheid|0|angst|Vreest terugvordering zoals buurvrouw.
M|wijzigen|kennis|4|vertrouwen|0|-|Cursus verrekenen vorige mnd gehad, kon dit met vertrouwen uitleggen.
#S|een-0672|notitie|reizen|
K|betalen|wachttijd|2|neutraal|3|-|Refund hotel Praag loopt 10 wk.
K|betalen|herhaling|2|neutraal|3|-|7e contact.
K|betalen|geen|2|boosheid|0|-|"Zeg maar tegen je baas dat ik hem kom halen, mét rente."
M|betalen|procedure|2|teleurstelling|0|-|Finance doet refunds alleen do, sta elke week met lege handen.
#S|een-0673|notitie|reizen|
K|gebruiken|levering|2|neutraal|0|-|Trein nr Schiphol uitgevallen, klt mist vlucht Dubai.
K|gebruiken|geen|2|boosheid|0|-|Furieus, vloekte vrijwel continu.
K|hulp|beleid|3|neutraal|0|vraag|Vraagt taxi op onze kosten?
M|hulp|mandaat|2|bezorgdheid|0|-|Moest nee zeggen, vond het een naar gesprek, zit me nog dwars.
#S|een-0674|notitie|reizen|
K|orienteren|geen|3|neutraal|0|vraag|Mw slechtziend, vraagt assistentie Zwolle-Roermond.
K|orienteren|informatie|2|neutraal|1|-|Op site stond Roermond als 'zonder assistentie', klopt niet meer.
K|aanvragen|wachttijd|4|neutraal|0|-|Meteen geboekt.
K|aanvragen|bejegening|4|blijdschap|0|-|Zei dat ze zich "net een vip" voelde.
#S|een-0675|notitie|reizen|
K|vertrekken|geen|3|neutraal|0|wens|Wil jaarkaart stop, werkt thuis.
K|vertrekken|digitaal|2|neutraal|1|-|Knop 'stopzetten' in portal reageert niet.
K|terugkijken|kwaliteit|4|blijdschap|0|-|Was over treinen zelf tevreden.
#S|een-0676|notitie|telecom|
K|gebruiken|kwaliteit|2|neutraal|0|-|Belt: wifi op zolder te zwak voor thuiswerk.
K|wijzigen|prijs|3|neutraal|0|vraag|Vr kosten extra punt.
K|wijzigen|prijs|4|verrassing|0|-|Gratis bij haar pakket, had ze nooit geweten, "jeetje".
M|wijzigen|kennis|2|neutraal|0|-|Actie stond niet in kennisbank, hoorde het via collega.
#S|een-0677|notitie|telecom|
K|ontvangen|levering|2|neutraal|3|-|Monteur glas 4x niet gekomen, klt 4 vrije dagen kwijt.
K|ontvangen|geen|2|boosheid|0|-|Eist vergoeding "per dag, per zenuw".
M|hulp|mandaat|2|neutraal|0|-|Mag max 25 euro geven, dit gaat naar supervisor.
#S|een-0678|notitie|telecom|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Mw wordt elke nacht gebeld door anoniem nr, slaapt niet meer v angst.
K|wijzigen|geen|3|neutraal|0|wens|Wil ander nr.
K|wijzigen|beleid|4|opluchting|0|-|Zonder kosten geregeld, "eindelijk rust".
#S|een-0679|notitie|telecom|
K|vertrekken|prijs|2|neutraal|0|-|Student, kan abo niet meer betalen.
K|vertrekken|beleid|2|neutraal|0|-|Loopt nog 14 mnd.
K|wijzigen|beleid|4|blijdschap|0|-|Omgezet nr kleinste bundel, daar was hij superblij mee.
#S|een-0680|notitie|verzekering|
K|hulp|herhaling|2|irritatie|3|-|Kl stuurt offertes dakdekker voor 5e keer, "hebben jullie een kachel op papier?".
K|hulp|wachttijd|2|neutraal|3|-|Schade is v november.
M|hulp|systeem|2|neutraal|0|-|Uploads >5 MB verdwijnen zonder melding.
M|hulp|systeem|2|boosheid|0|-|Al in febr gemeld bij IT en nul reactie, schandalig.
#S|een-0681|notitie|verzekering|
K|orienteren|geen|3|neutraal|0|vraag|Chauffeur vr of bestelbus ook privé gedekt is.
K|orienteren|informatie|2|neutraal|1|-|Tussenpersoon zei ja, polisblad zegt nee.
#S|een-0682|notitie|verzekering|
K|gebruiken|privacy|2|neutraal|0|-|Arbo-arts heeft diagnose genoemd in mail aan leidinggevende.
K|hulp|privacy|2|boosheid|0|-|Dhr woedend.
K|hulp|geen|3|neutraal|0|wens|Dient klacht in, wil schriftelijke reactie directie.
#S|een-0683|notitie|verzekering|
K|wijzigen|geen|3|neutraal|0|-|Verbouwing aangemeld, +18 m2.
K|wijzigen|prijs|4|neutraal|0|-|Premie blijft gelijk.
K|wijzigen|bejegening|4|blijdschap|0|-|"Met jullie kun je tenminste praten."
M|wijzigen|waardering|4|blijdschap|0|-|Dat doet een mens op maandagochtend goed.
#S|een-0684|notitie|webshop|
K|ontvangen|fout|2|neutraal|0|-|Kinderfiets roze ipv groen.
K|ontvangen|fout|3|neutraal|0|-|Zoontje vindt roze prima.
K|wijzigen|geen|3|neutraal|0|-|Hoeft niet geruild.
K|ontvangen|fout|4|dankbaarheid|0|-|Tegoedbon 15 euro gegeven, mw zeer dankbaar.
#S|een-0685|notitie|webshop|
K|gebruiken|privacy|2|neutraal|0|-|Kl. brandwond door losschietend deksel snelkookpan.
K|hulp|bejegening|2|irritatie|1|-|Eerder contact: collega vroeg "of de handleiding gelezen was", vond ze ronduit lomp.
K|hulp|geen|3|neutraal|0|wens|Wil dat we product terugroepen.
M|hulp|samenwerking|2|bezorgdheid|0|-|Kwaliteitsafd. reageert niet, zit hier echt mee in mijn maag.
#S|een-0686|notitie|webshop|
K|vertrekken|geen|3|neutraal|0|wens|Account + gegevens verwijderen a.u.b.
K|vertrekken|privacy|2|bezorgdheid|0|-|Krijgt sinds aankoop spam, vertrouwt het niet.
K|vertrekken|doorverwijzing|2|neutraal|2|-|Was al door chat en mail nr elkaar verwezen.
#S|een-0687|notitie|webshop|
K|orienteren|prijs|3|neutraal|0|vraag|Juf basisschool vr staffelprijs 60 blokfluiten.
K|orienteren|prijs|4|blijdschap|0|-|15% korting, "dan kan er nog een triangel bij", lachte.
#S|een-0688|notitie|wonen|
K|hulp|doorverwijzing|2|neutraal|3|-|Geluidsoverlast: politie → buurtbem. → wij → politie.
K|gebruiken|geen|2|bezorgdheid|0|-|Durft eigen galerij niet op.
K|hulp|doorverwijzing|4|vertrouwen|0|-|Wijkbeheerder Samira neemt over, heeft in haar alle vertrouwen.
M|hulp|werkdruk|2|neutraal|0|-|Samira heeft al 44 zaken.
#S|een-0689|notitie|wonen|
K|aanvragen|geen|3|neutraal|0|-|Kandidaat seniorenflat, inkomen net te hoog (€ 90 p/jr).
K|aanvragen|beleid|2|teleurstelling|0|-|Afgewezen, dhr zwaar teleurgesteld.
M|aanvragen|mandaat|2|irritatie|0|-|Honderd euro te veel en ik mag niks, bizar.
#S|een-0690|notitie|wonen|
K|aanleiding|geen|2|neutraal|0|-|Brand bij onderburen, gezin staat op straat.
K|hulp|wachttijd|5|dankbaarheid|0|-|Noodwoning binnen 3u, vader kon alleen "dank, dank" zeggen.
M|hulp|samenwerking|5|blijdschap|0|-|Hele team liet alles vallen, trots op deze club!
#S|een-0691|notitie|wonen|
K|betalen|informatie|2|neutraal|1|-|Huurder snapt afrek. warmte niet, "GJ".
K|betalen|informatie|4|blijdschap|0|-|Omgerekend nr douchebeurten, toen helder.
#S|een-0692|notitie|bezorging|
K|hulp|bejegening|4|blijdschap|0|-|Klant (92) belt elke do of haar krant er is, eigenlijk voor de gezelligheid.
M|hulp|werkdruk|4|blijdschap|0|-|Vandaag even tijd gehad om te luisteren, fijnste gesprek v/d week.
#S|een-0693|notitie|energie|
K|terugkijken|bejegening|5|dankbaarheid|0|-|Oud-kl belt na vertrek: wil Menno bedanken voor hulp tijdens ziekte vrouw.
K|terugkijken|geen|3|verlangen|0|wens|Zou graag terugkomen als er weer vast contract is.
#S|een-0694|notitie|overheid|
K|terugkijken|beleid|2|teleurstelling|0|-|Ondernemer gestopt, zegt dat regels hem "kapot" hebben gekregen.
K|vertrekken|geen|3|neutraal|0|-|Meldt uitschrijving KvK en terras.
#S|een-0695|social|bank|
K|gebruiken|digitaal|4|blijdschap|0|-|die nieuwe donkere modus van @klikbank, eindelijk kan ik huilen om mijn saldo zonder verblind te worden
#S|een-0696|social|bank|
K|hulp|doorverwijzing|2|irritatie|2|-|@duinbank Amersfoort verwijst me naar Apeldoorn, Apeldoorn naar de site. Fijn dagje uit.
#S|een-0697|social|bank|
K|gebruiken|bereikbaarheid|2|neutraal|0|-|Laatste pinautomaat van ons dorp is vandaag weggehaald.
K|gebruiken|geen|2|teleurstelling|0|-|Mijn oma staat ernaar te kijken alsof de kerk weg is 😔
#S|een-0698|social|bank|
K|aanvragen|beleid|2|irritatie|2|-|Hypotheek aanvragen als zelfstandige: bewijs even dat je over 30 jaar nog leeft. Top @kroonspaar
#S|een-0699|social|bank|
K|gebruiken|privacy|2|irritatie|0|-|Bank zegt "uw privacy staat voorop". Ja, vooraan in de etalage.
#S|een-0700|social|bank|
K|betalen|fout|4|opluchting|0|-|Pff, 980 euro die weg leek staat er weer op. Hartslag daalt. @duinbank
#S|een-0701|social|bezorging|
K|ontvangen|belofte|2|irritatie|1|-|"Vandaag ECHT bij u", derde keer ECHT @brikkoerier
#S|een-0702|social|bezorging|
K|gebruiken|kwaliteit|4|blijdschap|0|-|maaltijdbox van @groentekar: kind at vrijwillig pastinaak. ik herhaal: VRIJWILLIG
#S|een-0703|social|bezorging|
K|ontvangen|levering|2|neutraal|0|vraag|@postduif rouwkaarten van dinsdag zijn nog nergens aangekomen, uitvaart is morgen. Wat nu?
#S|een-0704|social|bezorging|
K|ontvangen|bejegening|2|irritatie|0|-|Mijn bezorger kijkt altijd alsof ik hém om een gunst vraag
#S|een-0705|social|bezorging|
K|ontvangen|levering|4|blijdschap|0|-|Dwars door de sneeuw en toch op tijd, diepe buiging voor de bezorgers 🙇
#S|een-0706|social|bezorging|
K|orienteren|geen|3|neutraal|0|vraag|Iemand tips om een surfplank naar Ierland te sturen zonder failliet te gaan?
#S|een-0707|social|bezorging|
K|vertrekken|geen|2|irritatie|0|-|Zo, krant opgezegd. Was toch al nat, te laat of van de buren @ochtendpost
#S|een-0708|social|bezorging|
K|wijzigen|beleid|2|boosheid|0|-|Afleveradres wijzigen kan niet "vanwege uw veiligheid". Mijn veiligheid?? ik LIG in het ziekenhuis @pakjevlug
#S|een-0709|social|bezorging|
K|hulp|wachttijd|4|verrassing|0|-|Binnen 2 minuten antwoord van @brikkoerier op een zondag, ben ik wakker?
#S|een-0710|social|diensten|
K|gebruiken|kwaliteit|2|teleurstelling|0|-|Film was mooi, zaal ijskoud. Met mijn jas aan romantisch doen valt niet mee
#S|een-0711|social|diensten|
K|aanvragen|digitaal|2|irritatie|1|-|Kapper wil dat ik een app, account én wachtwoord met hoofdletter aanmaak om mijn puntjes te laten knippen
#S|een-0712|social|diensten|
K|hulp|informatie|2|boosheid|0|-|Opvang dicht, hoorden we via de buurvrouw. VIA DE BUURVROUW @zonnekids
#S|een-0713|social|diensten|
K|aanleiding|geen|2|bezorgdheid|0|angst|Knobbeltje gevoeld vanmorgen. Ik ga bellen, maar ben doodsbang.
#S|een-0714|social|diensten|
K|gebruiken|bejegening|5|dankbaarheid|0|-|Uitslag goed!! en die arts die zelf ook een traantje liet, ik hou van jullie @vennehof ❤
#S|een-0715|social|diensten|
K|terugkijken|kwaliteit|4|blijdschap|0|-|Muziekschool Lenteveld, wat een plek was dat. Nog altijd blij dat ik er les had.
#S|een-0716|social|diensten|
K|vertrekken|geen|2|teleurstelling|0|-|Na 34 jaar sluit fietsenmaker Jelle. Daar gaat een stukje straat 😢
#S|een-0717|social|diensten|
K|betalen|prijs|2|irritatie|0|-|Parkeren bij het ziekenhuis: 4,50 per uur. Ziek worden is al gratis, dus dat compenseert
#S|een-0718|social|diensten|
K|wijzigen|beleid|4|blijdschap|0|-|festivalkaartje op naam van mijn zus laten zetten, 1 mailtje, geregeld, wat een toppers @weidepop
#S|een-0719|social|energie|
K|gebruiken|storing|2|irritatie|1|-|Kwartier in de lift gezeten door een stroompiek, met een accordeonist. Bedankt @gridwijs
#S|een-0720|social|energie|
K|hulp|wachttijd|2|irritatie|2|-|Positie in de wachtrij: 84. Net was ik 79. @wattnu hoe dan
#S|een-0721|social|energie|
K|orienteren|bejegening|2|irritatie|0|-|Vierde keer deze week een energieverkoper aan de deur. Mijn nee-sticker is inmiddels behang.
#S|een-0722|social|energie|
K|orienteren|prijs|3|neutraal|0|vraag|laadpaal aan huis, wat zijn jullie ongeveer kwijt geweest?
#S|een-0723|social|energie|
K|betalen|informatie|4|blijdschap|0|-|Eindelijk een jaarnota die ik in één keer snap, met plaatjes. Complimenten @zonnekracht
#S|een-0724|social|energie|
K|gebruiken|prijs|3|verlangen|0|wens|Vandaag twee dekens en geen kachel. Laat het alsjeblieft lente worden.
#S|een-0725|social|energie|
K|terugkijken|geen|4|blijdschap|0|-|Vijf jaar lid van onze dorpscoöperatie, beste keus ooit. Doe mee mensen!
#S|een-0726|social|energie|
K|vertrekken|digitaal|4|neutraal|0|-|overgestapt van @wattnu naar @bries in een kwartiertje
#S|een-0727|social|energie|
K|wijzigen|belofte|2|teleurstelling|1|-|De tariefkorting bij verlengen zou automatisch ingaan. Dus niet. Jammer weer @bries
#S|een-0728|social|overheid|
K|hulp|bejegening|4|blijdschap|0|-|Boa gaf me geen boete maar hielp m'n bakfiets uit de tramrails. Held in uniform.
#S|een-0729|social|overheid|
K|aanvragen|doorverwijzing|2|boosheid|3|-|RDW, gemeente, politie: geen van drieën weet waar mijn gestolen kenteken heen moet. Sukkels.
#S|een-0730|social|overheid|
K|gebruiken|privacy|2|bezorgdheid|0|angst|Auto's rijden hier tachtig langs de school. Straks gebeurt er wat, ik hou mijn hart vast @gemVeenhaven
#S|een-0731|social|overheid|
K|betalen|geen|3|neutraal|0|vraag|Wanneer komt de tweede termijn van de waterschapsbelasting?
#S|een-0732|social|overheid|
K|orienteren|informatie|2|verwarring|0|-|Er zijn vier subsidies voor isolatie en ze sluiten elkaar uit, behalve als ze dat niet doen. Iemand?
#S|een-0733|social|overheid|
K|aanvragen|beleid|2|irritatie|0|-|Je hebt een uittreksel nodig om te bewijzen dat je een uittreksel nodig hebt #bureaucratie
#S|een-0734|social|overheid|
K|wijzigen|wachttijd|4|blijdschap|0|-|Donderdag verhuizing doorgegeven, vrijdag al bevestigd, hulde @gemZuidmeer
#S|een-0735|social|overheid|
K|aanleiding|geen|5|blijdschap|0|-|Vandaag Nederlander geworden 🧡
K|aanvragen|bejegening|4|dankbaarheid|0|-|dank aan mevrouw Stam van het loket die mij vier jaar lang geduldig hielp
#S|een-0736|social|overheid|
K|gebruiken|bereikbaarheid|2|irritatie|0|-|Milieustraat open van 13 tot 15:45. Ideaal voor wie geen baan heeft maar wel een sloopklus.
#S|een-0737|social|reizen|
K|gebruiken|storing|2|neutraal|0|-|Kaartautomaat Beilen doet niks.
K|gebruiken|beleid|3|neutraal|0|vraag|krijg ik nu een boete als ik zonder instap? @railgo
#S|een-0738|social|reizen|
K|gebruiken|kwaliteit|2|irritatie|0|-|Stoel 14C: heeft de vorm van iemand die er nog steeds boos om is
#S|een-0739|social|reizen|
K|vertrekken|beleid|2|teleurstelling|0|-|OV-jaarkaart opzeggen kan niet online als je via school betaalde, baal ik van
#S|een-0740|social|reizen|
K|ontvangen|fout|2|neutraal|2|-|Op de camping: caravan 12 was al bezet.
K|hulp|fout|4|verrassing+blijdschap|0|-|Kregen we zomaar het huisje aan het water! @campingdezwaan
#S|een-0741|social|reizen|
K|aanvragen|prijs|2|irritatie|0|-|Ticket 19 euro, stoel 12, tas 38, adem vrijblijvend @vleugelair
#S|een-0742|social|reizen|
K|hulp|belofte|2|irritatie|2|-|@zonbestemming een "spoedig antwoord" is bij jullie dus iets geologisch
#S|een-0743|social|reizen|
K|terugkijken|kwaliteit|5|blijdschap|0|-|Een jaar geleden stond ik op die bergtop met gids Amaia. Nog elke week zie ik het voor me.
#S|een-0744|social|reizen|
K|betalen|beleid|4|dankbaarheid|0|-|Volledig bedrag terug hoewel het formeel niet hoefde. Bedankt namens ons en de baby @huisjeopzee
#S|een-0745|social|telecom|
K|hulp|bejegening|2|irritatie|0|-|"Heeft u de stekker er al in gedaan meneer?" Ik ben elektricien @netkoning
#S|een-0746|social|telecom|
K|gebruiken|storing|4|blijdschap|0|-|We hebben weer internet, de kinderen zijn opgehouden met praten, alles is normaal 😅
#S|een-0747|social|telecom|
K|aanvragen|digitaal|2|neutraal|1|-|Bestelling sim blijft hangen op stap 3 van 4 @bellijn
#S|een-0748|social|telecom|
K|betalen|prijs|2|boosheid|0|-|3 minuten bellen vanaf een schip: 67 euro. ZEVENENZESTIG. Piraten bestaan nog @mobi7
#S|een-0749|social|telecom|
K|ontvangen|digitaal|4|blijdschap|0|-|esim gescand en klaar, mijn moeder van 70 deed het zelf!
#S|een-0750|social|telecom|
K|terugkijken|geen|2|teleurstelling|0|-|Was ooit de leukste provider van het land. Nu een callcenter met een logo.
#S|een-0751|social|telecom|
K|vertrekken|wachttijd|2|neutraal|2|-|Nummerbehoud duurt nu al drie weken @bellijn @mobi7
#S|een-0752|social|telecom|
K|hulp|doorverwijzing|4|blijdschap|0|-|Kreeg het directe nummer van technicus Wout. Eén mens. Dat dat nog bestaat
#S|een-0753|social|telecom|
K|wijzigen|informatie|2|verwarring|0|vraag|Verlengd, en nu heb ik "Max Plus Go" ipv "Go Max Plus". is dat beter of slechter? @mobi7
#S|een-0754|social|verzekering|
K|hulp|bejegening|5|dankbaarheid|0|-|Toen alles weg was na de brand kwam er een vrouw van @polisje met pyjama's voor de kinderen. Voor altijd dank.
#S|een-0755|social|verzekering|
K|orienteren|informatie|2|irritatie|0|-|Vergelijkingssite: "beste keus!" Bij alle negen.
#S|een-0756|social|verzekering|
K|aanvragen|beleid|2|boosheid|0|-|Geweigerd omdat ik vroeger depressief was. In 2009! Walgelijk @oranjeborg
#S|een-0757|social|verzekering|
K|gebruiken|geen|3|verlangen|0|wens|Ik hoop dat ik jullie nooit nodig heb, niks persoonlijks @polisje
#S|een-0758|social|verzekering|
K|vertrekken|beleid|2|neutraal|1|-|Overleden kat: verzekering stopt pas per einde kwartaal @trouweviervoeter
#S|een-0759|social|verzekering|
K|betalen|wachttijd|4|blijdschap|0|-|Declaratie tandarts binnen 24u uitbetaald. Lekker bezig!
#S|een-0760|social|verzekering|
K|hulp|doorverwijzing|2|irritatie|2|-|Schade in het buitenland en iedereen heeft een ander nummer voor me. Verzamel ze allemaal!
#S|een-0761|social|verzekering|
K|wijzigen|digitaal|2|neutraal|1|-|Kan nieuw kenteken niet invoeren, "formaat onjuist" @oranjeborg
#S|een-0762|social|webshop|
K|ontvangen|kwaliteit|5|blijdschap|0|-|Ketting is nog mooier dan op de foto, ik glim harder dan het zilver ✨ @steenenstof
#S|een-0763|social|webshop|
K|gebruiken|kwaliteit|2|irritatie|0|-|Horloge loopt perfect, twee keer per dag
#S|een-0764|social|webshop|
K|wijzigen|beleid|2|irritatie|1|-|Retour alleen in originele verpakking, die je moet openscheuren om erbij te kunnen. Briljant @techdump
#S|een-0765|social|webshop|
K|hulp|herhaling|2|boosheid|3|-|VIER ticketnummers voor ÉÉN kapotte föhn @huishoudheld
#S|een-0766|social|webshop|
K|orienteren|geen|3|neutraal|0|vraag|zijn de barefootschoenen van @blotevoet iets voor brede voeten?
#S|een-0767|social|webshop|
K|aanvragen|prijs|4|blijdschap|0|-|70% op boeken bij @boekenbeer, stuur hulp en een tweede boekenkast
#S|een-0768|social|webshop|
K|vertrekken|beleid|2|neutraal|1|-|Nieuwsbrief: zes keer uitgeschreven, zeven nieuwsbrieven verder @hippehoek
#S|een-0769|social|webshop|
K|terugkijken|geen|4|vertrouwen|0|-|Bij @boekenbeer koop ik blind, zij kennen mijn smaak beter dan mijn man
#S|een-0770|social|webshop|
K|gebruiken|privacy|2|bezorgdheid|0|-|Speelgoed van @speelhoek verliest kleine magneetjes, kijk uit met peuters!
#S|een-0771|social|wonen|
K|ontvangen|geen|5|blijdschap|0|-|SLEUTEL!!! 🔑 Eindelijk een eigen huis 😭
#S|een-0772|social|wonen|
K|ontvangen|kwaliteit|2|irritatie|0|-|Nieuwbouw opgeleverd: deur klemt, raam lekt, trap kraakt, champagne was wel goed
#S|een-0773|social|wonen|
K|wijzigen|beleid|2|teleurstelling|0|-|Kleinere woning gevraagd, kost 300 meer per maand. Zo blijven we dus met z'n tweeën op zes kamers zitten, triest.
#S|een-0774|social|wonen|
K|hulp|wachttijd|2|irritatie|3|-|Happy birthday aan mijn lekkage, 1 jaar vandaag 🎂 @woonwaarde
#S|een-0775|social|wonen|
K|gebruiken|kwaliteit|4|blijdschap|0|-|Wat een feest, die binnentuin. Kinderen, tomaten, buren. Heerlijk.
#S|een-0776|social|wonen|
K|aanvragen|fout|2|boosheid|0|-|Toewijzing ingetrokken wegens "menselijke fout". We hadden onze huur al opgezegd!!
#S|een-0777|social|wonen|
K|orienteren|prijs|2|teleurstelling|0|-|285.000 voor 31 m2 zonder raam in de slaapkamer. Ik geef het op, jongens.
#S|een-0778|social|wonen|
K|terugkijken|geen|2|irritatie|0|-|Vrije sector: vrij om te vertrekken
#S|een-0779|social|wonen|
K|betalen|fout|4|neutraal|0|-|servicekosten herrekend na klacht, 140 terug @woonwaarde
#S|een-0780|enquete|bank|nps=8
K|terugkijken|kwaliteit|4|neutraal|0|-|Een acht, omdat alles doorgaans klopt.
K|terugkijken|geen|3|neutraal|0|-|Een tien geef ik nooit, aan niemand.
#S|een-0781|enquete|bank|csat=3
K|hulp|wachttijd|4|neutraal|0|-|Telefoon werd snel opgenomen.
K|hulp|informatie|2|neutraal|0|-|Het antwoord was echter dat ze het ook niet wist.
#S|een-0782|enquete|bank|nps=2
K|gebruiken|digitaal|2|neutraal|2|-|Nieuwe app herkent mijn stembesturing niet, ik ben blind.
K|hulp|herhaling|2|teleurstelling|2|-|Dat heb ik in elke enquête geschreven, zonder dat er iets mee gebeurt, erg teleurstellend.
K|gebruiken|geen|3|verlangen|0|wens|Laat alstublieft eens een blinde meetesten.
#S|een-0783|enquete|bank|csat=5
K|aanvragen|beleid|5|blijdschap|0|-|Hypotheek op mijn 63e, overal nee, hier een ja, ik maakte een dansje op de oprit!
#S|een-0784|enquete|bank|nps=6
K|orienteren|prijs|2|neutraal|0|-|Spaarrente loopt achter bij die van anderen.
K|wijzigen|informatie|2|neutraal|0|-|Van renteverlagingen hoor je niets, tot je inlogt.
#S|een-0785|enquete|bank|ces=2
K|wijzigen|digitaal|2|irritatie|2|-|Om mijn telefoonnummer te wijzigen moest ik een code invoeren die ze naar mijn oude nummer stuurden. Sterk staaltje.
#S|een-0786|enquete|bank|nps=9
K|hulp|bereikbaarheid|4|blijdschap|0|-|Geen keuzemenu, direct een mens, dat is tegenwoordig luxe.
#S|een-0787|enquete|bank|csat=4
K|aanleiding|geen|3|neutraal|0|-|Wij gaan over een half jaar emigreren.
K|orienteren|informatie|4|blijdschap|0|-|Wat er met onze rekeningen gebeurt is helder uiteengezet.
K|vertrekken|beleid|2|neutraal|0|-|De creditcard moeten we wel inleveren.
#S|een-0788|enquete|bank|csat=1
K|hulp|privacy|1|boosheid|0|-|Al mijn spaargeld gestolen en dan te horen krijgen dat ik "grof nalatig" ben, ik walg ervan.
#S|een-0789|enquete|bezorging|nps=7
K|ontvangen|levering|4|neutraal|0|-|Pakje was er binnen het tijdvak.
K|ontvangen|informatie|2|neutraal|0|-|Op het bericht stond geen afzender.
#S|een-0790|enquete|bezorging|csat=1
K|hulp|herhaling|2|boosheid|3|-|Vijf tickets, vijf keer dezelfde foto's van dezelfde kapotte kast, leest er dan NIEMAND?
#S|een-0791|enquete|bezorging|nps=8
K|ontvangen|storing|4|neutraal|0|-|De pakketkluis sprong bij de eerste poging open.
K|orienteren|geen|3|verlangen|0|wens|Zet er ook zo een in Ulft, graag.
#S|een-0792|enquete|bezorging|csat=5
K|ontvangen|belofte|4|vertrouwen|0|-|Als Bas zegt voor tienen, dan is het voor tienen.
#S|een-0793|enquete|bezorging|nps=3
K|ontvangen|storing|2|neutraal|2|-|Kluis bij het station ging niet open.
K|hulp|bereikbaarheid|2|neutraal|2|-|De hulplijn op het scherm bestaat niet meer.
K|ontvangen|geen|2|irritatie|0|-|Mijn schoenen wonen daar nu dus.
#S|een-0794|enquete|bezorging|ces=5
K|wijzigen|beleid|3|neutraal|0|-|Bewaartermijn kan eenmaal met drie dagen worden verlengd.
K|wijzigen|beleid|4|neutraal|0|-|Dat was voor mij voldoende.
#S|een-0795|enquete|bezorging|csat=4
K|ontvangen|kwaliteit|4|blijdschap|0|-|Bloemen waren kakelvers
K|ontvangen|fout|2|neutraal|0|-|alleen het kaartje ontbrak.
#S|een-0796|enquete|bezorging|nps=10
K|gebruiken|levering|5|blijdschap|0|-|Elke vrijdag klokslag vijf mijn boodschappen, je kunt er de kerkklok op gelijkzetten.
#S|een-0797|enquete|bezorging|nps=4
K|orienteren|informatie|2|verwarring|0|-|Mag een powerbank nou wel of niet met de post? Ik heb drie antwoorden.
K|aanvragen|prijs|2|neutraal|0|-|Aangetekend is duur geworden.
#S|een-0798|enquete|diensten|nps=9
K|aanvragen|wachttijd|4|neutraal|0|-|Kon dezelfde middag nog terecht.
K|gebruiken|bejegening|4|dankbaarheid|0|-|Ik was als de dood voor de naald en de prikzuster heeft mijn hand vastgehouden, heel lief van haar.
#S|een-0799|enquete|diensten|csat=3
K|gebruiken|kwaliteit|3|neutraal|0|-|Eten was oké.
K|gebruiken|wachttijd|2|neutraal|1|-|Tussen voor- en hoofdgerecht zat een uur.
#S|een-0800|enquete|diensten|nps=2
K|vertrekken|beleid|2|neutraal|2|-|De BSO moest ik twee maanden vooruit opzeggen.
K|vertrekken|informatie|2|neutraal|0|-|Dat staat in een bijlage van een bijlage.
K|terugkijken|bejegening|4|blijdschap|0|-|Voor leidster Indra een dikke tien, dat wel!
#S|een-0801|enquete|diensten|csat=5
K|hulp|storing|5|verrassing|0|-|De hoortoestellen deden niks meer; audicien keek, blies en klaar, en hij wilde er niet eens geld voor hebben!
#S|een-0802|enquete|diensten|nps=6
K|gebruiken|storing|2|neutraal|0|-|Loopband 4 is al weken buiten gebruik.
K|gebruiken|bejegening|4|blijdschap|0|-|Groepslessen van Dirk zijn geweldig.
K|gebruiken|geen|3|verlangen|0|wens|Haakjes in de kleedkamer, dat is mijn enige wens.
#S|een-0803|enquete|diensten|ces=1
K|aanvragen|doorverwijzing|2|teleurstelling|3|-|Voor autismeonderzoek werden we verwezen van praktijk naar praktijk, dertien in totaal. Mijn zoon vroeg of hij soms te moeilijk was.
#S|een-0804|enquete|diensten|csat=4
K|betalen|informatie|4|neutraal|0|-|De begroting van de kroon klopte tot op de euro.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kroon zit goed.
#S|een-0805|enquete|diensten|nps=0
K|gebruiken|belofte|2|boosheid|0|-|Bij het foto-uurtje zouden vijftig bewerkte foto's zitten, we kregen er acht en een factuur!
#S|een-0806|enquete|diensten|csat=2
K|wijzigen|fout|2|neutraal|1|-|Afspraak verzet, kwam toch op de oude datum in de agenda.
K|hulp|bejegening|2|irritatie|0|-|De assistente zuchtte dat het zo wel heel lastig werken werd. Ja, voor wie?
#S|een-0807|enquete|energie|nps=7
K|aanvragen|digitaal|4|blijdschap|0|-|Inschrijven ging rap.
K|ontvangen|informatie|2|neutraal|1|-|Van de welkomstmail zijn drie verschillende versies gekomen.
#S|een-0808|enquete|energie|csat=2
K|gebruiken|storing|2|neutraal|2|-|De laadpaal in onze straat valt om de week uit.
K|gebruiken|geen|2|irritatie|0|-|Dan sta je daar met je groene geweten.
#S|een-0809|enquete|energie|nps=9
K|hulp|beleid|4|blijdschap|0|-|Ze hielden mijn oude tarief aan omdat ik in het ziekenhuis lag op de verlengdag, heel netjes.
#S|een-0810|enquete|energie|csat=3
K|betalen|prijs|3|neutraal|0|-|Prijs volgt de markt.
K|hulp|geen|3|neutraal|0|-|Contact niet nodig gehad.
#S|een-0811|enquete|energie|nps=0
K|vertrekken|fout|1|boosheid|3|-|Opgezegd, bevestigd, en twee maanden later een incassobureau aan de deur!
K|vertrekken|privacy|2|bezorgdheid|0|angst|Mijn dochter deed open, ze is er nog bang van.
#S|een-0812|enquete|energie|ces=4
K|wijzigen|beleid|2|neutraal|1|-|Van dynamisch terug naar vast kan alleen op de eerste van de maand.
#S|een-0813|enquete|energie|csat=5
K|aanvragen|belofte|4|neutraal|0|-|Offerte was in een dag toegezegd en kwam in een dag.
K|ontvangen|kwaliteit|5|blijdschap|0|-|De panelen liggen strak en de jongens hebben zelfs de dakgoot leeggeschept, heel attent.
#S|een-0814|enquete|energie|nps=5
K|orienteren|informatie|2|neutraal|0|-|Bespaartips op de site gaan over lampen, terwijl ik wil weten wat een hybride ketel doet.
K|terugkijken|geen|3|neutraal|0|-|Verder neutraal.
#S|een-0815|enquete|energie|csat=4
K|terugkijken|geen|4|blijdschap|0|-|Goeie club, doorgaan zo.
#S|een-0816|enquete|energie|nps=3
K|betalen|belofte|2|irritatie|1|-|Prijsgarantie tot maart, in januari al de eerste verhoging. Garantie voor wie?
#S|een-0817|enquete|overheid|nps=7
K|aanvragen|levering|4|neutraal|0|-|Rijbewijs lag klaar op de genoemde dag.
K|aanvragen|wachttijd|2|neutraal|1|-|Het was wel erg druk in de hal.
#S|een-0818|enquete|overheid|csat=1
K|aanvragen|wachttijd|1|boosheid|3|-|Mijn zoon van negen krijgt pas jeugdhulp als hij elf is, walgelijk hoe u kinderen laat wachten.
#S|een-0819|enquete|overheid|nps=9
K|wijzigen|herhaling|4|blijdschap|0|-|Ik had het bij UWV doorgegeven en de gemeente wist het al, zo kan het dus ook!
#S|een-0820|enquete|overheid|csat=3
K|hulp|informatie|2|verwarring|0|-|Op mijn WOZ-bezwaar staat "deels gegrond" en ik zie nergens welk deel.
#S|een-0821|enquete|overheid|nps=4
K|orienteren|bereikbaarheid|2|neutraal|2|-|Voor vragen over de energietoeslag verwijzen ze naar een inloopuur dat vervallen is.
K|orienteren|bejegening|2|teleurstelling|0|-|De bode was de enige die me aankeek, triest eigenlijk.
#S|een-0822|enquete|overheid|ces=6
K|betalen|digitaal|4|neutraal|0|-|Aangifte was vooraf ingevuld, alleen nakijken.
#S|een-0823|enquete|overheid|csat=4
K|aanleiding|geen|2|neutraal|0|-|Mijn vrouw begint te dementeren.
K|orienteren|doorverwijzing|4|opluchting|0|-|De casemanager nam alles over, daar viel een last van mij af.
K|aanvragen|wachttijd|2|neutraal|2|-|Dagbesteding startte pas na drie maanden.
#S|een-0824|enquete|overheid|nps=2
K|vertrekken|belofte|2|irritatie|2|-|Mijn standplaats opgezegd, waarborgsom zou "per ommegaande" komen. Ik ga al een half jaar om.
#S|een-0825|enquete|overheid|csat=5
K|gebruiken|kwaliteit|5|blijdschap|0|-|De nieuwe speeltuin aan de Wilgenkamp is een droom, de kinderen willen er slapen.
#S|een-0826|enquete|overheid|nps=6
K|terugkijken|geen|3|neutraal|0|-|Ik woon hier, kiezen kan ik niet.
#S|een-0827|enquete|reizen|csat=4
K|gebruiken|storing|2|neutraal|0|-|Airco in rijtuig 3 deed het niet.
K|gebruiken|bejegening|4|blijdschap|0|-|Conducteur deelde waterijsjes uit, kostelijk.
#S|een-0828|enquete|reizen|nps=8
K|wijzigen|doorverwijzing|4|blijdschap|0|-|Eén telefoontje naar Petra en vlucht, auto en hotel schoven allemaal een dag op, wat een vakvrouw.
#S|een-0829|enquete|reizen|csat=3
K|aanvragen|geen|3|neutraal|0|-|Geboekt via een vergelijkingssite.
K|gebruiken|kwaliteit|3|neutraal|0|-|Kamer was zoals omschreven.
#S|een-0830|enquete|reizen|nps=1
K|vertrekken|fout|1|boosheid|3|-|Cruise geannuleerd door jullie zelf en toch annuleringskosten in rekening gebracht, het lef!
#S|een-0831|enquete|reizen|csat=2
K|hulp|herhaling|2|neutraal|2|-|Bij elke mail een nieuw dossiernummer en dus weer opnieuw beginnen.
K|betalen|wachttijd|2|neutraal|3|-|Na elf weken nog geen vergoeding.
#S|een-0832|enquete|reizen|ces=3
K|orienteren|informatie|2|verwarring|0|-|Met welke korting reist een kind van twaalf dat morgen dertien wordt? De site weet het niet en ik ook niet.
#S|een-0833|enquete|reizen|nps=10
K|gebruiken|privacy|5|vertrouwen|0|-|Als rolstoeler voelde ik me nergens zo veilig als bij deze taxi.
#S|een-0834|enquete|reizen|csat=5
K|hulp|fout|4|blijdschap|0|-|Verkeerde auto klaar, upgrade naar een cabrio, ik heb nog nooit zo genoten van een fout.
#S|een-0835|enquete|reizen|nps=5
K|gebruiken|levering|2|neutraal|0|-|Bus kwam twee keer niet.
K|gebruiken|informatie|2|neutraal|0|-|Op het bord stond hij als vertrokken.
K|gebruiken|geen|3|verlangen|0|wens|Eerlijke borden zou ik fijn vinden.
#S|een-0836|enquete|reizen|nps=9
K|terugkijken|kwaliteit|4|blijdschap|0|-|Onze vijfde fietsvakantie met jullie en het blijft een belevenis.
#S|een-0837|enquete|telecom|nps=4
K|gebruiken|storing|2|irritatie|0|-|Als het regent geen tv, en het regent hier nogal eens.
K|hulp|belofte|2|neutraal|1|-|Er zou een nieuwe kabel komen vóór de herfst.
#S|een-0838|enquete|telecom|csat=5
K|hulp|doorverwijzing|5|dankbaarheid|0|-|Sanne van webwinkelsupport bleef drie dagen met mij meezoeken tot het lek gevonden was, ze verdient een lintje.
#S|een-0839|enquete|telecom|nps=7
K|aanvragen|geen|3|neutraal|0|-|Contract getekend in de winkel.
K|aanvragen|informatie|4|neutraal|0|-|De looptijd en kosten zijn doorgenomen.
K|aanvragen|wachttijd|2|neutraal|1|-|Duurde al met al wel een uur.
#S|een-0840|enquete|telecom|csat=3
K|geen|geen|3|neutraal|0|-|Zie vorige antwoord.
#S|een-0841|enquete|telecom|nps=0
K|vertrekken|herhaling|1|boosheid|3|-|ZEVEN keer opgezegd. Zeven! En elke maand weer die incasso!
#S|een-0842|enquete|telecom|ces=6
K|hulp|informatie|4|neutraal|0|-|Stappenplan in de mail klopte.
K|gebruiken|storing|4|neutraal|0|-|Router doet het weer.
#S|een-0843|enquete|telecom|csat=2
K|orienteren|bejegening|2|irritatie|0|-|Verkoper in de winkel keek alleen naar zijn eigen telefoon, misschien bij een concurrent gekocht.
#S|een-0844|enquete|telecom|nps=9
K|betalen|beleid|4|opluchting|0|-|Na mijn ontslag mocht de nota in vier stukjes, dat gaf lucht.
#S|een-0845|enquete|telecom|csat=4
K|wijzigen|prijs|4|verrassing|0|-|Ik wilde goedkoper en ging op advies van jullie zelf naar de helft, dat had ik niet zien aankomen.
#S|een-0846|enquete|telecom|nps=3
K|gebruiken|privacy|2|bezorgdheid|0|-|Op mijn voicemail hoorde ik berichten van een vreemde, dus wie hoort de mijne?
#S|een-0847|enquete|verzekering|csat=4
K|aanvragen|informatie|4|blijdschap|0|-|De gezondheidsvragen waren duidelijk gesteld.
K|aanvragen|wachttijd|3|neutraal|0|-|Antwoord kwam na een week.
#S|een-0848|enquete|verzekering|nps=1
K|hulp|bereikbaarheid|1|boosheid|3|-|Ongeluk in Frankrijk, alarmcentrale onbereikbaar, drie uur in de berm met een baby in de kou!
#S|een-0849|enquete|verzekering|csat=2
K|wijzigen|fout|2|neutraal|1|-|Ik wijzigde mijn adres, jullie wijzigden mijn geboortedatum.
K|wijzigen|prijs|2|irritatie|0|-|En hopla, een premie voor een achttienjarige. Ik voel me er wel jonger door.
#S|een-0850|enquete|verzekering|nps=8
K|orienteren|geen|3|neutraal|0|vraag|Is er ook een polis voor deelauto's?
K|terugkijken|kwaliteit|4|blijdschap|0|-|Verder tevreden klant.
#S|een-0851|enquete|verzekering|csat=5
K|hulp|bejegening|5|dankbaarheid|0|-|Toen ik mijn kindje verloor heeft de mevrouw alle papieren voor me ingevuld zodat ik dat woord niet hoefde te schrijven.
#S|een-0852|enquete|verzekering|nps=5
K|betalen|informatie|2|verwarring|0|-|Eigen risico, eigen bijdrage, remgeld: ik betaal drie keer en snap er twee niet.
#S|een-0853|enquete|verzekering|ces=2
K|vertrekken|bereikbaarheid|2|neutraal|2|-|Reisverzekering opzeggen kan enkel via een telefoonnummer dat tot vijf uur open is, ik werk tot zes.
#S|een-0854|enquete|verzekering|csat=3
K|hulp|wachttijd|3|neutraal|0|-|Schade afgehandeld binnen de termijn.
K|hulp|beleid|2|neutraal|0|-|Bedrag was lager door afschrijving.
#S|een-0855|enquete|verzekering|nps=10
K|terugkijken|geen|5|vertrouwen|0|-|Mijn ouders zaten hier, ik zit hier, mijn kinderen krijgen van mij dezelfde raad.
#S|een-0856|enquete|verzekering|nps=6
K|hulp|doorverwijzing|2|neutraal|1|-|Tweemaal doorverbonden.
K|hulp|bejegening|4|blijdschap|0|-|De derde hielp goed.
#S|een-0857|enquete|webshop|csat=4
K|ontvangen|levering|4|neutraal|0|-|Besteld op zaterdag, ontvangen op maandag.
K|gebruiken|kwaliteit|4|blijdschap|0|-|Kussen slaapt heerlijk!
#S|een-0858|enquete|webshop|nps=2
K|hulp|belofte|2|teleurstelling|2|-|"We sturen een nieuw exemplaar." Vier weken later, en nog steeds een hengel zonder molen, wat een afknapper.
#S|een-0859|enquete|webshop|csat=5
K|hulp|bereikbaarheid|4|blijdschap|0|-|Nummer gewoon bovenaan de site, en er zit een mens aan vast, verrukkelijk ouderwets.
#S|een-0860|enquete|webshop|nps=6
K|aanvragen|digitaal|2|neutraal|1|-|Adres moest driemaal ingevuld worden.
K|aanvragen|prijs|4|blijdschap|0|-|Prijzen zijn scherp.
#S|een-0861|enquete|webshop|csat=3
K|wijzigen|beleid|2|neutraal|0|-|Retourtermijn is 14 dagen.
K|wijzigen|geen|3|verlangen|0|wens|Dertig zou me beter passen, ik ben vaak op zee.
#S|een-0862|enquete|webshop|nps=9
K|orienteren|kwaliteit|4|blijdschap|0|-|Heerlijke site om op weg te dromen, met die oude kaarten en globes.
#S|een-0863|enquete|webshop|ces=1
K|hulp|herhaling|2|irritatie|3|-|Ik heb mijn bestelnummer nu aan negen medewerkers gegeven, is het soms een gezelschapsspel?
#S|een-0864|enquete|webshop|csat=2
K|gebruiken|storing|2|neutraal|0|-|Broodrooster overleed na vijf weken.
K|hulp|beleid|2|boosheid|0|-|Garantie vervalt, zeggen ze, "door kruimels". KRUIMELS!
#S|een-0865|enquete|webshop|nps=8
K|terugkijken|geen|4|blijdschap|0|-|Goede zaak, ik zet hem bij mijn favorieten.
#S|een-0866|enquete|webshop|nps=4
K|vertrekken|digitaal|2|neutraal|2|-|Mijn account verwijderen gaat niet, de pagina laadt maar door.
#S|een-0867|enquete|wonen|csat=4
K|aanleiding|geen|3|neutraal|0|-|We verwachten in juni een tweeling.
K|orienteren|informatie|4|neutraal|0|-|Op kantoor rekenden ze uit wat we maximaal konden huren.
K|aanvragen|geen|3|verlangen|0|wens|Nu maar hopen op drie slaapkamers!
#S|een-0868|enquete|wonen|nps=5
K|hulp|storing|4|neutraal|0|-|De mechanische ventilatie draait weer.
K|hulp|levering|2|neutraal|2|-|Daarvoor zijn er drie afspraken vervallen.
#S|een-0869|enquete|wonen|csat=1
K|vertrekken|privacy|1|boosheid|0|-|Makelaar liet tijdens bezichtigingen vreemden alleen in de kamer van mijn dochter, hoe haal je het in je hoofd!
#S|een-0870|enquete|wonen|nps=8
K|wijzigen|beleid|4|blijdschap|0|-|De kat mocht toch mee naar de nieuwe flat, dat hebben ze voor mij opgelost, schatten.
#S|een-0871|enquete|wonen|ces=2
K|hulp|doorverwijzing|2|neutraal|3|-|Verhuurder, energiebedrijf, installateur, VvE: ik heb vier mappen.
K|hulp|geen|3|verlangen|0|wens|Eén naam. Meer verlang ik niet.
#S|een-0872|enquete|wonen|csat=3
K|betalen|prijs|2|neutraal|0|-|Huur omhoog met 5,8 procent.
K|gebruiken|kwaliteit|3|neutraal|0|-|Woning hetzelfde gebleven.
#S|een-0873|enquete|wonen|nps=10
K|ontvangen|bejegening|5|blijdschap|0|-|Bij de oplevering kreeg ons dochtertje haar eigen mini-sleutel, ze slaapt ermee.
#S|een-0874|enquete|wonen|csat=2
K|hulp|informatie|2|neutraal|0|-|Brief: "werkzaamheden van week 10 tot nader order".
K|hulp|informatie|2|irritatie|0|-|Mijn badkamer ligt dus ook tot nader order in de gang.
#S|een-0875|enquete|wonen|nps=7
K|orienteren|digitaal|4|neutraal|0|-|Zoeken op toegankelijkheid kan nu eindelijk.
K|aanvragen|belofte|2|neutraal|0|-|Op mijn reactie zou binnen vijf dagen bericht komen, dat werden er twintig.
#S|een-0876|enquete|wonen|nps=6
K|terugkijken|kwaliteit|3|neutraal|0|-|Een zesje: het dak is dicht, de muren zijn dun.
