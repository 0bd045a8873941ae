"""What looks like personal data and is none, and what does not and is: one sentence a cause; all invented."""

from __future__ import annotations

import pytest

from storymine.ingest import Redactor

REDACTOR = Redactor()


@pytest.mark.parametrize(
    "text",
    [
        # words that no list has, and that a dictionary, its letters or its place tells from a name
        "Bewaarkosten. Piepende deurveren waren het.",
        "Ik nam Unlimited, zonder Roaming.",
        "de dagrente klopt niet, de dekvloer ook niet",
        "Hmmm dat duurt lang",
        "nu 500 Kbps in plaats van 100 Mb",
        "Geachte heer of mevrouw, Vanwege ziekte zeg ik af.",
        "@stroomvast Grondige analyse, daar wacht ik op",
        # accounts and tags
        "overgestapt naar @Wattenvloed en trots",
        "half #Eikenhaven zit zonder stroom",
        "dank @netbeheer_west, bedankt @warmte36",
        # firms, products, offices, towns
        "Modehuis Vera en Dorpswinkel Aan de Brink zijn dicht",
        "Makelaarskantoor Hendriks belde niet",
        "dakdekker De Dakgoot bv komt niet",
        "de lamp 'Noa' en de kleuren Rosa en Viola vallen tegen",
        "Lotte kast staat scheef",
        "volgens minister Terpstra komt er subsidie",
        "De Prof. Hoekstraschool en de Jan Terpstraroute liggen in de wijk",
        "treinen tussen Roosendaal en Vlissingen reden niet",
        "een rondreis door Japan met twee kinderen",
        "in Jeruzalem en Bethlehem was het druk",
        "onze hond Bello is verzekerd, poes Saartje niet",
        "ik studeer aan Hogeschool Windesheim",
        "Henk en Ingrid betalen het weer",
        "het werkt ook met alexa",
        "verkoopt Tom & Co in Wetteren ook vissenvoer",
        "Jan. is bijna voorbij en er is nog geen overzicht",
    ],
)
def test_no_person_is_meant(text: str) -> None:
    assert REDACTOR.redact(text).text == text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("ja en de naam is eh van gestel", "ja en de naam is eh [NAAM-1]"),
        ("meer weet ik niet, naam j. bakker", "meer weet ik niet, naam [NAAM-1]"),
        ("pas kwijt, naam D Pietersema, blokkeren", "pas kwijt, naam [NAAM-1], blokkeren"),
        ("het is niet opgelost. storm kok", "het is niet opgelost. [NAAM-1]"),
        ("Geen hotel gekregen. Pieter-Bas Roelofs hielp wel.", "Geen hotel gekregen. [NAAM-1] hielp wel."),
        ("de Poolse tolk Kasia is erbij", "de Poolse tolk [NAAM-1] is erbij"),
        ("Tj. Hiemstra belde", "[NAAM-1] belde"),
        ("Kim van Beek wordt Kim van Beek-Bos", "[NAAM-1] wordt [NAAM-2]"),
        ("dubbel in het systeem (Boer, P.J. de)", "dubbel in het systeem ([NAAM-1])"),
        ("Hr de Bruin heeft geen internet", "Hr [NAAM-1] heeft geen internet"),
        ("@Sanne kijk jij even, het pannenkoekenhuis van Gijs is dicht",
         "[URL-1] kijk jij even, het pannenkoekenhuis van [NAAM-1] is dicht"),
        ("wie heeft sonny zn sleutels", "wie heeft [NAAM-1] zn sleutels"),
    ],
)  # fmt: skip
def test_a_person_is_meant(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Onze vlucht KL-12-34 viel uit", "Onze vlucht KL-12-34 viel uit"),
        ("kenteken wijzigen: stap 1 van 19", "kenteken wijzigen: stap 1 van 19"),
        ("feestje verplaatst, omboeken van LM20KP", "feestje verplaatst, omboeken van LM20KP"),
        ("de kinderwagen RX44KP wiebelt", "de kinderwagen RX44KP wiebelt"),
        ("het model is g d zeven achthonderd", "het model is g d zeven achthonderd"),
        ("kenteken 57 gn ss en de taxi RX-443-P", "kenteken [KENTEKEN-1] en de taxi [KENTEKEN-2]"),
        ("patch KB5034441 gaf een fout", "patch KB5034441 gaf een fout"),
        ("er verschijnt steeds de melding E-44712", "er verschijnt steeds de melding E-44712"),
        ("Lamp en armatuur voor fitting GU-10-AB", "Lamp en armatuur voor fitting GU-10-AB"),
        ("mijn melding E-44712 loopt nog", "mijn melding [KLANTNUMMER-1] loopt nog"),
        ("meter A 12.221 en liftnummer 0417", "meter A 12.221 en liftnummer 0417"),
        ("dan wil ik Zilver 25 GB of Basis 5 GB", "dan wil ik Zilver 25 GB of Basis 5 GB"),
        ("mijn dochter is pas vijf", "mijn dochter is pas vijf"),
        ("de code is 4 7 1 2 en dan een hekje", "de code is 4 7 1 2 en dan een hekje"),
        ("Eten 7, sfeer 9, wachttijd 3", "Eten 7, sfeer 9, wachttijd 3"),
        ("Werkbon 4: kraan vervangen", "Werkbon 4: kraan vervangen"),
        (
            "wij zijn getrouwd op drie juni negentienachtenvijftig",
            "wij zijn getrouwd op drie juni negentienachtenvijftig",
        ),
        (
            "dat is mijn oma die van drie juni negentienachtenvijftig",
            "dat is mijn oma die van [GEBOORTEDATUM-1]",
        ),
        ("Gegevens: Olga Petrova, 1987-03-14, huurder", "Gegevens: [NAAM-1], [GEBOORTEDATUM-1], huurder"),
        ("de factuur van 1987-03-14", "de factuur van 1987-03-14"),
        ("Mijn dochter Noor Kuipers (9 maart 2014) zwemt", "Mijn dochter [NAAM-1] ([GEBOORTEDATUM-1]) zwemt"),
        ("Rik Bosman, 02-02-2002, wil opzeggen", "[NAAM-1], [GEBOORTEDATUM-1], wil opzeggen"),
        ("Utrecht, 02-02-2024, wij schrijven u", "Utrecht, 02-02-2024, wij schrijven u"),
        ("kenteken z p 8 4 3 b staat stil", "kenteken [KENTEKEN-1] staat stil"),
        (
            "kenteken k l 931 b en nummerplaat is 2 b k l 718",
            "kenteken [KENTEKEN-1] en nummerplaat is [KENTEKEN-2]",
        ),
        ("geboortedatum nul drie nul zeven vijftig", "geboortedatum [GEBOORTEDATUM-1]"),
        ("plaat S-KLM-114 en plaat tvk-882", "plaat [KENTEKEN-1] en plaat [KENTEKEN-2]"),
        ("met mededeling +++118/2204/71546+++ betaald", "met mededeling +++[KLANTNUMMER-1]+++ betaald"),
        ("het staat op naam van h j prins", "het staat op naam van [NAAM-1]"),
    ],
)
def test_numbers_of_things(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Huurder Bilderdijkstraat 140-3 Amsterdam", "Huurder [ADRES-1]"),
        ("het is grotestraat 240b, 5141 HC waalwijk", "het is [ADRES-1]"),
        ("Wij wonen Plantin en Moretuslei 171, 2140 Antwerpen", "Wij wonen [ADRES-1]"),
        ("Van Wilgenplas 5-3hoog naar Oranje Nassaustraat 3-bis", "Van [ADRES-1] naar [ADRES-2]"),
        ("Laan van Meerdervoort 512-II, 2563 BH Den Haag", "[ADRES-1]"),
        ("op Lakborslei 18 bus 2 te 2100 Deurne", "op [ADRES-1]"),
        ("nagevraagd: 7411 EC + huisnr 31", "nagevraagd: [ADRES-1]"),
        ("bezorgd bij 's-Gravenzichtlaan 61b", "bezorgd bij [ADRES-1]"),
        ("ik woon nog altijd op de Drie Eiken 12", "ik woon nog altijd op de [ADRES-1]"),
        ("leveren: Werfweg 4 ark 9, 1398 PK Muiden", "leveren: [ADRES-1]"),
        ("hij woont op plein 1945 nummer 8", "hij woont op [ADRES-1]"),
        ("pcode 3581 cd 7 klopt", "pcode [ADRES-1] klopt"),
        ("dat is 3512 zk 28 in utrecht", "dat is [ADRES-1]"),
        ("Brief kwam op Zonnepitstraat 71, 3552 GB aan", "Brief kwam op [ADRES-1] aan"),
        ("ons budget is max 260", "ons budget is max 260"),
        ("het huisnummer is 18 en de bel is stuk", "het huisnummer is [ADRES-1] en de bel is stuk"),
    ],
)
def test_an_address_is_one_piece(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("zie https://winkel.example/lamp-zwart-groot-120cm", "zie https://winkel.example/lamp-zwart-groot-120cm"),
        ("zie https://winkel.example/p/9300000123456", "zie https://winkel.example/p/9300000123456"),
        ("zie https://winkel.example/tuin?page=2&sort=prijs", "zie https://winkel.example/tuin?page=2&sort=prijs"),
        ("zie https://winkel.example/order?id=9300000123456", "zie [URL-1]"),
        ("zie https://winkel.example/profiel/jan-de-vries-83", "zie [URL-1]"),
        ("zie app.zorg.example/i/9f8e7d6c en we.tl/t-9dKs82hd2", "zie [URL-1] en [URL-2]"),
        ("film op vimeo.com/janneke-tolsma", "film op [URL-1]"),
        ("zie https://docs.zon.example/offerte/delen/r8Y_62cc-Kn", "zie [URL-1]"),
    ],
)  # fmt: skip
def test_urls_of_persons_and_of_things(text: str, left: str) -> None:
    assert REDACTOR.redact(text).text == left
