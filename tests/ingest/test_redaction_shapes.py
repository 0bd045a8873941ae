"""Shapes that people give to plates, addresses, dates, numbers and names, beyond the tidy ones."""

from __future__ import annotations

import pytest

from storymine.ingest import Redactor

REDACTOR = Redactor()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("taxi T-XKA-882 en aanhangwagen Q-ARK-118", "taxi [KENTEKEN-1] en aanhangwagen [KENTEKEN-2]"),
        ("oude nummerplaat 318-GKL", "oude nummerplaat [KENTEKEN-1]"),
        ("kenteken PS-118-XV uit Frankrijk", "kenteken [KENTEKEN-1] uit Frankrijk"),
        ("zijn Duitse kenteken is KLE-AB 4417", "zijn Duitse kenteken is [KENTEKEN-1]"),
        ("kenteken H.831.TK klopt", "kenteken [KENTEKEN-1] klopt"),
        ("mijn kenteken is dee ef drie nul vijf ka", "mijn kenteken is [KENTEKEN-1]"),
        ("nummerplaat twee iks bee zet acht een vier", "nummerplaat [KENTEKEN-1]"),
        ("kenteken kt vier vijf een zet ja", "kenteken [KENTEKEN-1] ja"),
        ("kenteken r van rudolf acht vier drie k l", "kenteken [KENTEKEN-1]"),
        ("de vlucht k v zes twee acht een", "de vlucht k v zes twee acht een"),
        ("de vlucht was de k v zes twee acht een", "de vlucht was de k v zes twee acht een"),
        (
            "kenteken klopt niet, de oude was 78 vsl 3 en ik heb al lang een andere: gz 519 r",
            "kenteken klopt niet, de oude was [KENTEKEN-1] en ik heb al lang een andere: [KENTEKEN-2]",
        ),
        (
            "kenteken 78 vsl 3 heb ik al lang bij jullie staan, maak er graag voortaan van: gz 519 r",
            "kenteken [KENTEKEN-1] heb ik al lang bij jullie staan, maak er graag voortaan van: [KENTEKEN-2]",
        ),
        ("kenteken begint met een k en eindigt op negen", "kenteken begint met een k en eindigt op negen"),
        (
            "verkeerde plaat, het moest zijn twee ce ef ha zeven een negen",
            "verkeerde plaat, het moest zijn [KENTEKEN-1]",
        ),
        (
            "de negen g van gerard t van theo r van rudolf een vier van mijn auto",
            "de [KENTEKEN-1] van mijn auto",
        ),
        ("kenteken is h k zeven vijf acht nee sorry vijf negen acht g", "kenteken is [KENTEKEN-1]"),
        ("mijn auto nee sorry die van mijn vrouw is vier", "mijn auto nee sorry die van mijn vrouw is vier"),
        ("een sleutelbos met een labeltje 7-TKR-31", "een sleutelbos met een labeltje [KENTEKEN-1]"),
        ("kenteken 12.RGB.4 ipv 12.RBG.4", "kenteken [KENTEKEN-1] ipv [KENTEKEN-2]"),
        ("de Poolse bestelbus WPI 4K21 staat er nog", "de Poolse bestelbus [KENTEKEN-1] staat er nog"),
        ("de code is 12-AB-34 op het scherm", "de code is 12-AB-34 op het scherm"),
        ("kentekenbewijs deel 1A kwijt", "kentekenbewijs deel 1A kwijt"),
        ("plaat van twee bij drie meter", "plaat van twee bij drie meter"),
    ],
)
def test_plates(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("op de derde wilgendwarsstraat 31 drie hoog lekt het", "op de [ADRES-1] lekt het"),
        ("Zonnestraat 14 2 hoog achter, Amsterdam", "[ADRES-1]"),
        ("Zonnestraat 14-2hg is leeg", "[ADRES-1] is leeg"),
        ("Leiestraat 7 b 12, 8500 Kortrijk", "[ADRES-1]"),
        ("in de Molenstraat 12 te 8800 Roeselare", "in de [ADRES-1]"),
        ("Leiestraat 7 (bus 3) dus", "[ADRES-1] dus"),
        ("op de pastorijstraat 9 d mijn vriend en ik", "op de [ADRES-1] mijn vriend en ik"),
        ("Wilgenlaan 23 t/m 27", "[ADRES-1]"),
        ("Wilgenlaan 23, toezegging B", "[ADRES-1]"),
        ("Wilgenlaan 23 - 3512 AB - Utrecht", "[ADRES-1]"),
        ("Wilgenlaan 23 | 3512 AB | Utrecht", "[ADRES-1]"),
        ("Wilgenlaan 23 C\n3512 AB Utrecht", "[ADRES-1]"),
        ("oude adres (Lage Wal 2, 7824 LM Emmen)", "oude adres ([ADRES-1])"),
        ("bij 2e Kruisweg 8 graag", "bij [ADRES-1] graag"),
        ("ligt op Zuiderkade t.o. 18", "ligt op [ADRES-1]"),
        ("internet ligt eruit in 8560 wevelgem", "internet ligt eruit in [ADRES-1]"),
        ("ze woont op 3512 zw 7, mag dat", "ze woont op [ADRES-1], mag dat"),
        ("belt vanaf Roerdomp 12, Almere over iets", "belt vanaf [ADRES-1] over iets"),
        ("Uw adres?\nKlant: schoolmeesterwerf 22", "Uw adres?\nKlant: [ADRES-1]"),
        ("Wilgenlaan 290 A 3e keer gemeld", "[ADRES-1] 3e keer gemeld"),
        ("groet\nVerlengde Molenweg 183", "groet\n[ADRES-1]"),
        ("op Kromme Molenweg 12 graag", "op [ADRES-1] graag"),
        ("deze brief komt op 9363 TB 15. Haal weg", "deze brief komt op [ADRES-1]. Haal weg"),
        ("wij wonen toch echt Roerdomp 41.", "wij wonen toch echt [ADRES-1]."),
        ("een schijf van 4000 TB 15 maanden oud", "een schijf van 4000 TB 15 maanden oud"),
        ("een flesje Zonnedauw 60 ml", "een flesje Zonnedauw 60 ml"),
        ("pastorijstraat negen bus drie achtduizend vijfhonderd kortrijk", "[ADRES-1]"),
        ("de bruggeweg zevenhonderd en twee in mechelen", "de [ADRES-1]"),
        ("het huisnummer is veertien maar", "het huisnummer is [ADRES-1] maar"),
        ("Ajax 1, Utrecht 2", "Ajax 1, Utrecht 2"),
        ("in 1998 Utrecht verlaten", "in 1998 Utrecht verlaten"),
    ],
)
def test_addresses(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("gb 4-7-63, bsn volgt", "gb [GEBOORTEDATUM-1], bsn volgt"),
        ("geb d.d. 14 02 59", "geb d.d. [GEBOORTEDATUM-1]"),
        ("zoon is 19 geworden (02-11-2005)", "zoon is 19 geworden ([GEBOORTEDATUM-1])"),
        ("Pieter Slagter sr. (7-8-2009) belt", "[NAAM-1] ([GEBOORTEDATUM-1]) belt"),
        ("ze is van 3 maart 46 en woont hier", "ze is van [GEBOORTEDATUM-1] en woont hier"),
        ("klant (13-3-1980) zegt op", "klant ([GEBOORTEDATUM-1]) zegt op"),
        ("Daphne Hermans (27/06/2001, klas 3) is ziek", "[NAAM-1] ([GEBOORTEDATUM-1], klas 3) is ziek"),
        (
            "mijn dochtertje sanne die is van negen mei tweeduizend elf",
            "mijn dochtertje [NAAM-1] die is van [GEBOORTEDATUM-1]",
        ),
        ("geboren de eerste april tweeduizend en vier", "geboren [GEBOORTEDATUM-1]"),
        ("de tv is 3 jaar oud (12-03-2021)", "de tv is 3 jaar oud (12-03-2021)"),
        ("de brief is van 12 mei 24", "de brief is van 12 mei 24"),
    ],
)
def test_birth_dates(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Donateur 80114723 belt", "Donateur [KLANTNUMMER-1] belt"),
        ("pakje met nummer JTBEB20014418820551 is zoek", "pakje met nummer [KLANTNUMMER-1] is zoek"),
        ("aanslag 6613.2204.11 betwist", "aanslag [KLANTNUMMER-1] betwist"),
        ("mijn pakje, barcode 323210038871120044519307", "mijn pakje, barcode [KLANTNUMMER-1]"),
        ("zaaknummer is c 2024 00871", "zaaknummer is [KLANTNUMMER-1]"),
        ("dossiernummer noemen dat is 2024 08817 ja", "dossiernummer noemen dat is [KLANTNUMMER-1] ja"),
        ("privénummer 0479/55.11.02", "privénummer [TELEFOON-1]"),
        ("bel nul achthonderd vier vijf een twee zeven", "bel nul achthonderd vier vijf een twee zeven"),
        ("foto van de meter, nummer 8KAM0104418822", "foto van de meter, nummer [KLANTNUMMER-1]"),
        ("Reisdossier KLB 402 771 graag", "Reisdossier [KLANTNUMMER-1] graag"),
        ("Foutmelding T-5003 en melding 4418", "Foutmelding T-5003 en melding 4418"),
        ("aanslag 88.40.118.14 klopt niet", "aanslag [KLANTNUMMER-1] klopt niet"),
        ("actiemodel nr. 6925281982 bij mijn bestelling", "actiemodel nr. 6925281982 bij mijn bestelling"),
        ("klantnummer is denk ik 4418 2207 1", "klantnummer is denk ik [KLANTNUMMER-1]"),
        ("Wat is uw ordernummer?\nKlant: ja 77412", "Wat is uw ordernummer?\nKlant: ja [KLANTNUMMER-1]"),
        ("het dossier is t u r vijf vijf drie nul een negen", "het dossier is [KLANTNUMMER-1]"),
        ("de boekingscode is k l x vier twee p", "de boekingscode is [KLANTNUMMER-1]"),
        (
            "bel 030-4418220 van de klantenservice, geen dossier",
            "bel 030-4418220 van de klantenservice, geen dossier",
        ),
        ("bel 030-4418220 van mijn dochter", "bel [TELEFOON-1] van mijn dochter"),
        ("Trein gemist. @kaatjeopreis", "Trein gemist. [URL-1]"),
        ("Lekker gegeten. @campingopreis", "Lekker gegeten. @campingopreis"),
        ("betaald via tikkie.me/pay/7k2mfo9ab3", "betaald via [URL-1]"),
        ("fabricagenummer 00/184420197", "fabricagenummer 00/184420197"),
        ("KvK 11490332 en EAN 8717185114903", "KvK 11490332 en EAN 8717185114903"),
        ("de teller had 11490332 bezoekers", "de teller had 11490332 bezoekers"),
        ("open van 9.00-17.30 uur in 2022-2023", "open van 9.00-17.30 uur in 2022-2023"),
    ],
)
def test_numbers(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Mijn zus, Maria Verhoef-de Groot, verhuist", "Mijn zus, [NAAM-1], verhuist"),
        ("Groeten,\nPim Oude Luttikhuis", "Groeten,\n[NAAM-1]"),
        ("Bas Kuiper junior belde", "[NAAM-1] belde"),
        ("Geachte mevrouw El Idrissi - Vos,", "Geachte mevrouw [NAAM-1],"),
        ("Graag snel. M.-L. Wouters", "Graag snel. [NAAM-1]"),
        ("Slechte ervaring. Rita V.D.B.", "Slechte ervaring. [NAAM-1]"),
        ("Nooit meer iets ontvangen. Tjardina K.", "Nooit meer iets ontvangen. [NAAM-1]"),
        ("ID ok: Hofstra, Jildou, huurder", "ID ok: [NAAM-1], [NAAM-2], huurder"),
        ("huurder De Vlaeminck heeft een sleutel", "huurder [NAAM-1] heeft een sleutel"),
        ("geholpen door Femke V., mijn kabel", "geholpen door [NAAM-1], mijn kabel"),
        ("de lessen van An-Femke zijn op", "de lessen van [NAAM-1] zijn op"),
        ("Kl vd Zandschulp heeft gebeld", "Kl [NAAM-1] heeft gebeld"),
        ("Rania en Hidde van de Ankerschool", "[NAAM-1] en [NAAM-2] van de Ankerschool"),
        ("met rita van der heijden de wit geboren in mei", "met [NAAM-1] geboren in mei"),
        ("dat is e l spatie k h a l d i", "dat is [NAAM-1]"),
        ("met een w ja van willem", "met een w ja van willem"),
        ("Pt Haagsma, J. geb 1962", "Pt [NAAM-1] geb 1962"),
        ("Aanw.: J. Haagsma, M. Postma", "Aanw.: [NAAM-1], [NAAM-2]"),
        ("ja klopt, b. van 't hoff, en nu", "ja klopt, [NAAM-1], en nu"),
        ("al twee keer beloofd, m. wahyudi", "al twee keer beloofd, [NAAM-1]"),
        ("het staat op naam van lisette bakhuis", "het staat op naam van [NAAM-1]"),
        ("Mag dat?\n\nShanella Wijngaarde, klas 3C", "Mag dat?\n\n[NAAM-1], klas 3C"),
        ("Mag dat?\n\nNieuwe Fiets, rood van kleur", "Mag dat?\n\nNieuwe Fiets, rood van kleur"),
        ("voor 3 euro, p. stuk", "voor 3 euro, p. stuk"),
        ("bellen, i.v.m. de storing", "bellen, i.v.m. de storing"),
        ("een kast besteld die heet eh astrid", "een kast besteld die heet eh astrid"),
        ("spreek ik met huidkunde ja dag", "spreek ik met huidkunde ja dag"),
        ("ik krijg de linda niet meer in de bus", "ik krijg de linda niet meer in de bus"),
        ("het beeld van Aletta Jacobs", "het beeld van Aletta Jacobs"),
        ("de Friese schilder Jan Mankes", "de Friese schilder Jan Mankes"),
        ("In de voetsporen van Frida Kahlo", "In de voetsporen van Frida Kahlo"),
        ("Annelies is een leuk restaurantje", "Annelies is een leuk restaurantje"),
        ("de Burgemeester Meineszlaan is dicht", "de Burgemeester Meineszlaan is dicht"),
        ("klnt heet van Hoof en niet anders", "klnt heet [NAAM-1] en niet anders"),
        ("eh ja goedemiddag met de bruin ik bel over", "eh ja goedemiddag met [NAAM-1] ik bel over"),
        ("met greet van der eh van der heide", "met [NAAM-1]"),
        ("Bedankt!\n\nAvdM", "Bedankt!\n\n[NAAM-1]"),
        ("Wie spreek ik?\nzonneveld", "Wie spreek ik?\n[NAAM-1]"),
        ("het schilderij van Rubens", "het schilderij van Rubens"),
        ("Scheidt & Bachmann gebeld", "Scheidt & Bachmann gebeld"),
        ("de display geeft f punt achtentwintig", "de display geeft f punt achtentwintig"),
    ],
)
def test_names(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("MIJN NAAM IS JAN DE VRIES EN IK BEN BOOS", "MIJN NAAM IS [NAAM-1] EN IK BEN BOOS"),
        ("IK WOON OP DE KERKSTRAAT 12", "IK WOON OP DE [ADRES-1]"),
        ("MIJN POLIS AB-00881-14 KLOPT NIET", "MIJN POLIS [KLANTNUMMER-1] KLOPT NIET"),
    ],
)
def test_capitals_only(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("bel 06\u201112\u201134\u201156\u201178 maar", "bel [TELEFOON-1] maar"),
        ("bel 06\u200b12345678 maar", "bel [TELEFOON-1] maar"),
        ("bel \uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18", "bel [TELEFOON-1]"),
        ("mail s.bak\xadker@voorbeeld.nl \u200bnu", "mail [EMAIL-1] \u200bnu"),
        ("mevrouw Jan\u200bsen belde", "mevrouw [NAAM-1] belde"),
        ("mevrouw Zoe\u0308 Jansen belde", "mevrouw [NAAM-1] belde"),
        ("IBAN NL91\u200bABNA\u200b0417164300", "IBAN [IBAN-1]"),
    ],
)
def test_signs_that_nobody_sees_hide_nothing(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


def test_thousands_of_people_are_told_apart() -> None:
    names = [f"Jan Bak{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}sma" for n in range(300)]
    redacted = REDACTOR.redact(", ".join(f"mevrouw {name}" for name in [*names, names[0]])).text
    assert redacted.endswith("[NAAM-1]")
    assert "[NAAM-300]" in redacted
    assert "[NAAM-301]" not in redacted


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("bel me op 0 4 7 3 81 20 45 graag", "bel me op [TELEFOON-1] graag"),
        ("geef een cijfer 0 1 2 3 4 5 6 7 8 9 10", "geef een cijfer 0 1 2 3 4 5 6 7 8 9 10"),
        ("art.nr. 0912345678 valt groot uit", "art.nr. 0912345678 valt groot uit"),
        ("de taxi t x b c 5 8 2 staat er", "de taxi [KENTEKEN-1] staat er"),
        ("Voertuig 1-DZW-529 (vervangt KSB-481)", "Voertuig [KENTEKEN-1] (vervangt [KENTEKEN-2])"),
        ("Bestelwagen 1-FEB-015 staat in de weg", "Bestelwagen [KENTEKEN-1] staat in de weg"),
        ("mijn postcode is drieënvijftig elf dirk karel", "mijn postcode is [ADRES-1]"),
        ("ik woon kerkstraat acht bus drie achtentachtig honderd roeselare", "ik woon [ADRES-1]"),
        (
            "ik woonde op molenstraat drieëntwintig negen drie acht nul lebbeke",
            "ik woonde op [ADRES-1]",
        ),
        ("hij woont op boerhaavelaan 57 3552cn en belt niet", "hij woont op [ADRES-1] en belt niet"),
        ("Laptop Lenovo IdeaPad 5 is traag", "Laptop Lenovo IdeaPad 5 is traag"),
        (
            "bel nul zes eenendertig eh wacht even negen nul vijf vijf een twee",
            "bel [TELEFOON-1]",
        ),
        (
            "ik moest nul acht honderd nul een twee een bellen",
            "ik moest nul acht honderd nul een twee een bellen",
        ),
        (
            "het pasnummer is nl dash abc dash nul nul vijf zes acht drie een",
            "het pasnummer is [KLANTNUMMER-1]",
        ),
        (
            "de code is drie s b x d nul nul een twee vier zeven negen acht",
            "de code is [KLANTNUMMER-1]",
        ),
        ("een boete 0912 3344 7150 2268 klopt dat", "een boete [KLANTNUMMER-1] klopt dat"),
        ("mijn ov kaart, nummer 3528 0104 7739 2186", "mijn ov kaart, nummer [KLANTNUMMER-1]"),
        ("lid LN 2019-4471 en LN 2023-0092", "lid [KLANTNUMMER-1] en [KLANTNUMMER-2]"),
        ("mail an punt smit apenstaart huis punt amsterdam", "mail [EMAIL-1]"),
        ("ben Yusuf, 3 juni 2005, mijn uitslag", "ben [NAAM-1], [GEBOORTEDATUM-1], mijn uitslag"),
        ("We gingen met Transavia, 3 mei 2024", "We gingen met Transavia, 3 mei 2024"),
        ("@annekevdberg snapt het", "[URL-1] snapt het"),
        ("ja ik ben mila jovanovic en wacht", "ja ik ben [NAAM-1] en wacht"),
        ("Haal mij uit het bestand! Ria de Water", "Haal mij uit het bestand! [NAAM-1]"),
        ("met piet groot obbink van de planning", "met [NAAM-1] van de planning"),
    ],
)
def test_what_people_say_and_type_on_the_phone(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left
