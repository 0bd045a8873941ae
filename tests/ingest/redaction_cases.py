"""Sentences with personal data marked by hand, and traps without any; all data invented.

<KIND:value> marks what must be replaced. Everything outside the marks must stay.
"""

from __future__ import annotations

from storymine.ingest.redaction.scoring import Marked, parse_marked


def cases() -> list[Marked]:
    """All sentences, parsed."""
    return [parse_marked(line) for line in SENTENCES.strip().splitlines() if line.strip()]


SENTENCES = """
Mijn nummer is <T:06-12345678>, bel gerust.
U kunt me bereiken op <T:06 12 34 56 78> na vijf uur.
bel me op <T:0612345678>
Mijn mobiel: <T:+31 6 12345678>.
Buitenland: <T:0031612345678> of vast <T:020-1234567>.
Vast nummer <T:(020) 123 45 67> is overdag bezet.
Kantoor <T:030 123 4567>, vraag naar de balie.
Bel <T:+31 (0)6 12 34 56 78> alsjeblieft.
Mijn gsm is <T:0475 12 34 56>, liefst na vieren.
Gsm: <T:0475/12.34.56>
Vaste lijn <T:02 345 67 89> in Brussel.
Ge kunt mij bellen op <T:+32 475 12 34 56>.
Antwerps nummer: <T:03/234.56.78>
mijn mobiele nummer is <T:612345678>
Terugbellen op <T:0513-123456> a.u.b.
Duits nummer <T:+49 151 23456789> werkt ook.
Ze belde vanaf <T:0032475123456> gisteren.
De helpdesk op 0800-1234 nam niet op.
Ik belde 0900-8844 en dat kostte 1 euro per minuut.
Het duurde van 08.00 tot 17.00 uur.
Afspraak tussen 09:30 en 12:45 op 01-02-2025.
Mail me op <E:sanne.bakker@voorbeeld.nl> graag.
Stuur de factuur naar <E:administratie@bedrijfje.example>.
<E:j.de.vries+nieuws@mail.voorbeeld.com> staat bij jullie bekend
Mijn adres is <E:kees_1985@post.be>, met een underscore.
jan punt apenstaartje komt niet aan
mijn mail is <E:piet punt smit apenstaartje voorbeeld punt nl>
Het @-teken ontbreekt op mijn toetsenbord.
IBAN <I:NL91ABNA0417164300> staat op mijn naam.
Graag storten op <I:NL91 ABNA 0417 1643 00>.
rekening <I:nl20ingb0001234567> is opgeheven
Mijn Belgische rekening is <I:BE68 5390 0754 7034>.
Duitse rekening <I:DE89370400440532013000> ook goed
Rekeningnummer <I:NL44RABO0123456789> klopt niet meer.
Het gaat om <I:BE71-0961-2345-6769>, dank u.
Mijn oude rekeningnummer was <I:123456789>.
Mijn BSN is <B:111222333>.
bsn: <B:123456782>
burgerservicenummer <B:1112.22.333> doorgegeven
Ik heb sofinummer <B:999999990> nog op papier.
Op het formulier stond <B:111222333> zonder uitleg.
Rijksregisternummer <B:85.07.30-033.28> nodig?
Het getal 123456789 zegt me niets.
Er staan 987654321 bezoekers op de teller.
Ik woon op <A:Kerkstraat 12 in Utrecht>.
Bezorgen op <A:Kerkstraat 12, 1234 AB Utrecht> graag.
Mijn adres: <A:Prins Hendriklaan 45b, Zeist>.
Adres is <A:Burgemeester van Dijklaan 3>.
Wij wonen <A:Lange Nieuwstraat 112 in Tilburg>.
Pakket lag bij <A:Molenweg 2a> en niet bij ons.
Wij zitten op de <A:Keizersgracht 401-2 in Amsterdam>.
Het is <A:Steenweg op Gent 45 in Aalst>.
Leveren aan <A:Stationsplein 3 bus 12 in Mechelen>.
<A:Dorpsdijk 88>, 2e bel van boven
Mijn postcode is <A:1234 AB>.
postcode <A:3581 KL 12> graag
Wij wonen op <A:3512JE 14>, derde verdieping
Ik verhuis naar <A:Wilgenlaan 7, 8411 KL Drachten>.
woon op de <A:wilgenstraat 3> hoog
Het <A:Oude Kerkplein 5> is opgebroken.
Onze zaak zit <A:Herengracht 100 te Amsterdam>.
Adres klopt: <A:Korenbloem 5, 5432 AB Cuijk>.
Rijd <A:Zuidsingel 12> voorbij en dan links.
Onderweg 3 keer gebeld, niemand nam op.
Halverwege 2 uur wachten ging de lijn dood.
In Nederland 3 weken wachten is normaal blijkbaar.
De supermarkt 2 straten verder heeft het wel.
Ik heb 2000 MB verbruikt van de 5000 MB.
De teller staat op 4500 km, of 2300 kWh.
In 2024 is de prijs twee keer verhoogd.
Postbus 1234 in Den Haag is jullie adres toch?
De weg 20 meter verder is afgesloten.
Kenteken <P:12-ABC-3>, zwarte Volvo.
Mijn auto <P:AB-123-C> staat bij de garage.
De <P:1-ABC-123> is van mijn vrouw.
kenteken <P:gh123k> is geschorst
Nummerplaat <P:XX-99-YZ> gezien op de parking.
auto met kenteken <P:34 TDF 7> is gestolen
Lijn 15 naar Tilburg reed niet.
Bus 56 reed gewoon door.
Model WH-1000XM5 is prima.
De RTX-4070 is kapot na een week.
Betaald met <C:4111 1111 1111 1111> en nu geblokkeerd.
Mijn creditcard <C:5500005555555559> is dubbel belast.
Visa <C:4012-8888-8888-1881> werkt niet
kaartnummer <C:1234 5678 9012 3456> staat op de pas
Barcode 8712345678906 van het product scant niet.
Mijn klantnummer is <K:1234567>.
klantnr. <K:300451>, al jaren klant
Polisnummer <K:SCH-220914> zeg ik op.
ordernummer <K:WD-20931> is zoek
Bestelnummer: <K:90417>
factuurnummer <K:2024-0911> klopt niet
Dossier <K:77120458> ligt al weken stil.
onder referentie <K:55-ZK-309> te vinden
Mijn contractnummer is <K:60.118.223>.
Bestelling <K:88120> is nog niet geleverd.
Ticket #<K:55218> staat nog open.
zending <K:3SABCD123456789> is kwijt
EAN <K:871234567890123456> hoort bij ons huis
Meldingsnummer <K:24-7716> heb ik genoteerd.
lidmaatschapsnummer <K:20931> opzeggen graag
Boeking <K:XKF7T9231> is geannuleerd
Bestelling 2 was wel goed, de eerste niet.
Ik heb een polis uit 1967 gevonden.
Mijn factuur 45,95 euro is te hoog.
De order van 1250 euro is niet geleverd.
Bestelling om 18.31 geplaatst.
Artikelnummer 12345678 is uitverkocht.
Foutmelding E-4471 verschijnt steeds.
Contract uit 2021 loopt af.
Typenummer KGN-36VIC van de koelkast.
Ik ben geboren op <G:3 maart 1985>.
Geboortedatum <G:12-04-1962>, klopt dat?
geb. <G:14/08/1971> te Breda
Mijn dochter, geboren <G:1-2-2019>, is meeverzekerd.
Op <G:5 mei 1990> ben ik geboren.
Mevrouw is van <G:4-12-'51> en belt zelf.
Gegevens kloppen, <G:20.7.81>, tevreden.
Kenmerk akkoord, <G:09031990>, doorgezet.
Klant sinds 4-12-'98, geleverd op 12/6/24 met versie 20.7.81.2.
Bezorgd op 3 maart 2025, een dag te laat.
Per 1 januari 2026 opzeggen graag.
De garantie loopt tot 12-04-2027.
Zie <U:https://volg.voorbeeld.nl/pakket?code=ab12cd34> voor de status.
Mijn profiel is <U:https://www.voorbeeld.nl/user/sanne85> hoor.
Link <U:https://voorbeeld.nl/reset/a8f5f167f44f4964e6c998dee827110c> werkt niet
Op https://www.voorbeeld.nl/retourneren staat iets anders.
www.voorbeeld.nl was onbereikbaar.
Goedemiddag, u spreekt met <N:Marieke>.
Mijn naam is <N:Jan de Vries>.
mijn naam is <N:fatima el amrani> en ik bel over de rekening
Ik sprak met <N:Sanne> van de klantenservice.
Mevrouw <N:Jansen> heeft me goed geholpen.
mw <N:de wit> belt over haar polis
Dhr. <N:van Putten> wil zijn geld terug.
meneer <N:Bakker> nam niet op
De heer <N:J.P. Balkema> tekende voor ontvangst.
Fam. <N:Zuidema> is verhuisd.
Met vriendelijke groet, <N:Ömer Yıldırım>
Groetjes <N:Chantal Bloemsma>
Hoogachtend, <N:E.L. van Nispen>
Mvg, <N:Sjoerd> en <N:Kaj>
Collega <N:Bianca> zou terugbellen.
Monteur <N:Youssef> was op tijd.
Mijn man <N:Ahmed> heeft gebeld.
Onze dochter <N:Lotte> is ziek geworden.
Beste <N:Anouk>, ik wil opzeggen.
Hoi <N:Mark>, met <N:Ria> hier.
Hallo <N:Tamara>, <N:Mireille Dupont>.
Bedankt <N:Bas>, top geholpen!
We kijken het na! ^<N:Sofie>
Stuur even een DM. *<N:SP>
ja goedemiddag met <N:terpstra> uit dokkum
welkom bij noorderbank met <N:sven> zegt u het maar
Ja met <N:Samira el Haddaoui>, over mijn aanvraag.
Goedemiddag, <N:Van Houweninge>. Ik bel over de schade.
<N:Kees van der Meulen> en <N:Truus> zijn trouwe klanten.
Ik werd geholpen door <N:Priya>, wat een held.
Gesproken met <N:Hendriks>, die zou het nakijken.
Op naam van <N:C. Verschuren> graag.
t.n.v. <N:B. Smallenbroek> overgemaakt
Ik heet <N:Rogier>, aangenaam.
Mijn zoon heet <N:Daan>.
Notaris <N:Van Beusekom> heeft gemaild.
Met <N:Karel Mertens> uit Hasselt.
Dokter <N:Raaijmakers> belde zelf terug.
ik sprak gisteren <N:jeroen> en die wist van niks
<N:Anna>'s bestelling was wel compleet.
Dank aan <N:Loes>, <N:Tim> en <N:Toon>!
Adviseur <N:Marloes> tekende alles uit.
Juf <N:Mieke> is geweldig.
u spreekt met <N:mark> van de technische dienst
Aangetekend t.a.v. <N:Kelly Smeyers> bezorgen.
Complimenten voor <U:@sanne_k> van jullie team.
<N:Willem-Jan de Groot> ondertekende.
<N:Xandra Vermeulen-de Bruijn> wil wijzigen.
De buurvrouw, <N:Hatice>, nam het aan.
Ik ben <N:Truus> en ik ben boos.
De heer <N:van oosterwijk> heeft dit getekend.
Met <N:Bouke Algra>, over de kraamzorg.
Mijn naam is <N:Mark van Zwolgen>.
<N:Sanne> van Voltaris hielp me snel.
U spreekt met Voltaris, waarmee kan ik helpen?
Met Lichtpunt, <N:Gerard> hier.
Die mevrouw van vanochtend zei iets anders.
De meneer van de klachtendienst luisterde goed.
Beste dames en heren van Voltaris, ik zeg op.
Ik zag dag meneer de laadpaal op de oprit.
Jan Modaal betaalt het weer.
Roos is de kleur die ik bestelde.
De bloem was verwelkt bij aankomst.
Ik mark dit als opgelost, zei de bot.
Wil je me terugbellen?
Elke keer hetzelfde liedje.
Lieve mensen, wat een service.
Ik ben boos op Ziggo.
Contact met KPN was prima.
Met PostNL ging het weer mis.
Albert Heijn levert altijd op tijd.
Leen Bakker heeft de bank verkeerd geleverd.
De bas van de speaker is te zwaar.
Sam is een merk? Nee, Samsung bedoel ik.
Hans Anders heeft mijn bril gemaakt.
Met vriendelijke groet, team Klantenservice
Beste Merelbank, ik wil opzeggen.
Hallo Coolblue, waar blijft mijn pakket?
Ik woon in Rotterdam, vlak bij Den Haag.
Van Utrecht naar Zwolle stond ik stil.
Prima app van de Belastingdienst.
Meneer was erg onvriendelijk aan de telefoon.
Mevrouw belde terug zoals beloofd.
De monteur kwam niet, de bezorger ook niet.
@Noorderbank alweer storing
In mei en juni was er niemand bereikbaar.
De Linde is een fijne huisartsenpraktijk.
Marktplaats en Vinted zijn makkelijker.
Max 3 stuks per klant, stond erbij.
De trein van 12.45 naar Arnhem viel uit.
Kosten: 12,50 per maand, 150 per jaar.
Ik wacht al 3 weken en 2 dagen.
Het kostte 1.184,36 in totaal.
NPS 9, CSAT 5, wat een feest.
Ik heb de iPhone 15 Pro Max gekocht.
Het Catharina Ziekenhuis was top.
Een ton aan schade, en niemand betaalt.
Ken je dat gevoel?
Joost mag weten waar mijn pakket is.
De klant is koning, zeggen ze.
Ik koop nooit meer bij Douglas.
Mijn oma en opa zijn ook klant.
Door de storm viel de stroom uit.
Storing in Gent sinds 7u30!
In de winter is het te koud, in de zomer te warm.
Ik heb 24 maanden garantie en nu 36 euro kosten.
<P:rt 508 x> staat al een week voor mijn oprit
De auto van mijn zus is <P:47xbk3>, een rode Polo.
Winterbanden voor <P:2-gkd-118> en <P:1TRB604> graag.
de auto is een <P:drie streepje k l m streepje nul een zeven> uit aalst
<B:604 71 38 25> is het bsn van mijn dochter
Haar verjaardag is <G:8 mei 2013>, dus ze mag voor half geld.
geboren <G:4 11 52> te venlo
ik ben <G:negen negen zestig> en bel over mijn pensioen
Pt <N:Haverkate>, v, <G:2-7-'33>, geen koorts.
Wat <U:@Wendy> zegt!
Leuk dat jullie er waren, <U:@Familie_Zandstra>
Dag <U:@ikbenharm>, stuur even een bericht.
Lees verder op <U:www.omabetbakt.nl/taart>, ik ben er klaar mee.
Mijn verslag over de reis: <U:https://tweekoffers.example/dag-3>
mail naar <E:jorien(punt)haak(at)postvak.nl>
het is <E:m de wit veertig at k p n mail punt n l>
Overeenkomst <K:QT 40 221 907> stopt.
Kenm <K:2025/WVG/00418> toegevoegd.
polisnummer <K:6 1 0 punt 3 3 8 punt 4> staat er
Lekkage <A:Lg. Havenstr. 12b>, derde melding.
het is <A:stwg op aalst 44 bus 2> en niet 24
maat rt 44 x is uitverkocht
de rt 500 u router hangt steeds
Stand op 3 10 24 was 18822.
In april 1952 opende de koningin het gebouw.
"""
