"""The pages: there, in both languages, with nothing from elsewhere, and every link alive."""

from __future__ import annotations

import html.parser
import re
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

import pytest
from fastapi.testclient import TestClient
from storymine_api.language import texts

PAGES = (
    "/",
    "/themes",
    "/themes/t-laat",
    "/themes?view=list",
    "/trends",
    "/trends?group=overig&period=week",
    "/contrasts",
    "/contrasts?by=segment",
    "/signals",
    "/moments",
    "/stories",
    "/stories/melding-4",
    "/runs",
    "/failures",
    "/privacy",
    "/docs",
)
EMPTY_PAGES = (
    "/",
    "/themes",
    "/trends",
    "/contrasts",
    "/signals",
    "/moments",
    "/stories",
    "/runs",
    "/failures",
    "/privacy",
    "/docs",
)


class Collector(html.parser.HTMLParser):
    """What a page refers to, and what a strict policy would forbid."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.assets: list[str] = []
        self.inline: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids += [given["id"]] if "id" in given else []
        self.inline += [f"{tag}[{name}]" for name in given if name.startswith("on") or name == "style"]
        if tag == "script" and "src" not in given and given.get("type") != "application/json":
            self.inline.append("script")
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif "src" in given or "href" in given:
            self.assets.append(given.get("src") or given["href"])
        if tag == "form":
            self.links.append(given["action"])


def collect(text: str) -> Collector:
    collector = Collector()
    collector.feed(text)
    return collector


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("path", PAGES)
def test_pages_render(client: TestClient, path: str, language: str) -> None:
    response = client.get(path, params={"lang": language})
    assert response.status_code == 200
    assert f'<html lang="{language}">' in response.text
    assert response.headers["content-language"] == language
    client.cookies.clear()


@pytest.mark.parametrize("path", EMPTY_PAGES)
def test_pages_of_an_empty_store_tell_what_to_do(empty: TestClient, path: str) -> None:
    response = empty.get(path)
    assert response.status_code == 200
    if path in {"/", "/themes", "/stories", "/moments"}:
        assert "Nog geen verhalen" in response.text
        assert "/v1/stories" in response.text


def test_a_store_whose_stories_wait_says_so(empty: TestClient) -> None:
    empty.post("/v1/stories", json={"text": "De monteur kwam niet."})
    for path in ("/", "/themes", "/moments"):
        assert "De verhalen worden nu gelezen" in empty.get(path).text


def test_a_story_without_a_date_is_never_shown_as_if_it_had_one(undated: TestClient) -> None:
    today = undated.get("/v1/stories").json()["items"][0]["received_at"][:4]
    assert [one["dated"] for one in undated.get("/v1/moments").json()["items"]] == [False]
    assert "dag van binnenkomst" in undated.get("/stories").text
    for path in ("/moments", "/stories/los"):
        assert re.search(rf"binnengekomen op \d+\xa0\w+\xa0{today}", undated.get(path).text)
    for path in ("/trends", "/signals"):
        told = '<a href="/moments?dated=no">1 verhaal zonder datum telt hier niet mee.</a>'
        assert told in undated.get(path).text, path
    assert "zonder datum" in undated.get("/moments?dated=no").text
    assert "1 verhaal met 1 moment." in undated.get("/").text
    assert "verteld tussen" not in undated.get("/").text
    assert '<a href="/moments?dated=no">Van 1 verhaal is de datum niet bekend.</a>' in undated.get("/").text
    assert [len(undated.get(f"/v1/moments?dated={told}").json()["items"]) for told in ("yes", "no")] == [0, 1]
    for path in ("/v1/trends", "/v1/signals"):
        assert undated.get(path).json()["undated"] == 1


@pytest.mark.parametrize("path", [*PAGES, "/moments?q=bestaatniet", "/nergens"])
def test_nothing_comes_from_elsewhere_and_nothing_is_inline(client: TestClient, path: str) -> None:
    found = collect(client.get(path, headers={"Accept": "text/html"}).text)
    assert found.inline == []
    for address in found.assets + found.links:
        parts = urlsplit(address)
        assert not parts.netloc, address
        assert not parts.scheme, address
    assert len(found.ids) == len(set(found.ids))


def test_every_link_leads_somewhere(client: TestClient) -> None:
    waiting, seen = ["/"], set()
    while waiting and len(seen) < 250:
        address = waiting.pop()
        path = address.split("#")[0]
        if path in seen or not path:
            continue
        seen.add(path)
        response = client.get(path)
        assert response.status_code == 200, address
        if not response.headers["content-type"].startswith("text/html"):
            continue
        found = collect(response.text)
        for fragment in (link[1:] for link in found.links if link.startswith("#")):
            assert fragment in found.ids, (path, fragment)
        waiting += [urljoin(path, link) for link in found.links + found.assets if not link.startswith("#")]
    client.cookies.clear()
    assert len(seen) > 100


def test_a_link_to_a_moment_ends_at_its_mark(client: TestClient) -> None:
    page = client.get("/moments").text
    for address in re.findall(r'href="(/stories/[^"]+#m\d+)"', page)[:10]:
        path, fragment = address.split("#")
        assert fragment in collect(client.get(path).text).ids


def test_what_customers_write_is_escaped(client: TestClient) -> None:
    for path in ("/stories/melding-4", "/moments?channel=social", "/stories?channel=social", "/"):
        text = client.get(path).text
        assert "<script>alert" not in text
        assert "<svg>blijft</svg>" not in text
    story = client.get("/stories/melding-4").text
    assert "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &lt;svg&gt;blijft&lt;/svg&gt;" in story
    assert "&#34;hangen&#34;." in story


def test_what_stands_in_the_address_is_escaped(client: TestClient) -> None:
    sharp = '"><script>alert(1)</script>'
    for path in ("/", "/moments", "/themes", "/stories"):
        for name in ("q", "product", "theme", "stage", "driver"):
            assert sharp not in client.get(path, params={name: sharp}).text


def test_the_map_shows_a_number_for_each_cell_that_opens_to_its_quotes(client: TestClient) -> None:
    page = client.get("/").text
    journey = client.get("/v1/journey").json()
    for cell in journey["cells"]:
        theme = cell["theme"] or "none"
        address = f"/moments?theme={theme}&amp;stage={cell['stage']}"
        assert re.search(rf'href="{re.escape(address)}"[^>]*>{cell["moments"]}</a>', page), address


def test_filters_stay_in_every_address_and_can_be_taken_off(client: TestClient) -> None:
    page = client.get("/?channel=email&since=2026-01-01").text
    links = collect(page).links
    assert any(link.startswith("/moments?channel=email&since=2026-01-01&theme=") for link in links)
    assert "/?since=2026-01-01" in links
    assert "/?channel=email" in links
    assert "/" in links


def test_the_menu_keeps_the_filters_and_nothing_else(client: TestClient) -> None:
    for path in ("/", "/moments", "/stories", "/themes/t-laat"):
        page = client.get(f"{path}?channel=email&until=2026-04-30").text
        menu = page[page.index('class="menu"') : page.index('class="languages"')]
        kept = "channel=email&until=2026-04-30"
        shown = ["/", "/themes", "/trends", "/contrasts", "/signals", "/moments", "/stories"]
        assert collect(menu).links == [f"{one}?{kept}" for one in shown] + ["/runs", "/files", "/docs"]
    chosen = client.get("/moments?channel=email&order=friction&sort=volume").text
    assert 'href="/themes?channel=email"' in chosen


def test_another_language_shows_the_same_page(client: TestClient) -> None:
    first = client.get("/moments?channel=review").text
    [second] = re.findall(r'rel="next" href="([^"]+)"', first)
    dutch = client.get(second.replace("&amp;", "&")).text
    [english] = re.findall(r'<a href="([^"]+)" lang="en"', dutch)
    assert english == f"{second}&amp;lang=en"
    told = client.get(english.replace("&amp;", "&")).text
    client.cookies.clear()
    quotes = [re.findall(r"<blockquote>(.+?)</blockquote>", page) for page in (dutch, told)]
    assert quotes[0] == quotes[1] != re.findall(r"<blockquote>(.+?)</blockquote>", first)


def test_a_filter_keeps_what_the_page_was_about(client: TestClient) -> None:
    customer = client.get("/v1/stories").json()["items"][-1]["customer"]
    page = client.get(f"/stories?customer={customer}&status=analysed").text
    assert f'<input type="hidden" name="customer" value="{customer}">' in page
    assert '<input type="hidden" name="status" value="analysed">' in page


def test_the_stories_behind_a_number_are_counted(client: TestClient) -> None:
    """Also where the list has more pages than one."""
    figures = r'<dt>Verhalen</dt><dd><a href="([^"]+)">(\d+)</a>'
    for path in ("/", "/?channel=email", "/?theme=t-laat", "/themes/t-laat", "/themes/t-laat?channel=email"):
        [(address, number)] = re.findall(figures, client.get(path).text)
        page = client.get(address.replace("&amp;", "&")).text
        assert f"{number} van de 41 verhalen." in page, path
        listed = client.get("/v1" + address.replace("&amp;", "&") + "&limit=200").json()["items"]
        assert len(listed) == int(number)
    assert "41 verhalen." in client.get("/stories").text


def test_active_filters_are_told_in_words(client: TestClient) -> None:
    page = client.get("/moments?theme=t-laat&channel=email&channel=review&stage=betalen").text
    assert "thema “Monteur of factuur klopt niet” · fase “Betalen” · via e-mail of via review" in page


def test_the_language_is_remembered(client: TestClient) -> None:
    client.get("/?lang=en")
    assert "Map of the journey" in client.get("/").text
    client.cookies.clear()
    assert "Kaart van de reis" in client.get("/").text
    assert "Map of the journey" in client.get("/", headers={"Accept-Language": "en-GB,en;q=0.9"}).text


def test_figures_and_dates_are_written_as_in_their_language(client: TestClient) -> None:
    assert "2\N{NO-BREAK SPACE}april\N{NO-BREAK SPACE}2026" in client.get("/stories").text
    english = client.get("/stories", headers={"Accept-Language": "en"}).text
    assert "2\N{NO-BREAK SPACE}April\N{NO-BREAK SPACE}2026" in english


def test_a_placeholder_is_shown_as_a_tag(client: TestClient) -> None:
    page = client.get("/stories/gesprek/één").text
    assert re.search(r'<span class="redacted"[^>]*>NAAM-1</span>', page)


def test_one_day_is_told_as_one(empty: TestClient, analyse: Callable[[], object]) -> None:
    empty.post(
        "/v1/stories",
        json={
            "id": "ces",
            "text": "De monteur kwam niet.",
            "occurred_at": "2026-05-03",
            "score": {"metric": "ces", "value": 2, "scale": [1, 7], "lower_is_better": True},
        },
    )
    analyse()
    day = "3\xa0mei\xa02026"
    assert f"1 verhaal met 1 moment, verteld op {day}." in empty.get("/").text
    assert "2 op een schaal van 1 tot 7, laag is goed" in empty.get("/stories/ces").text
    trends = empty.get("/trends").text
    assert "Nog geen thema&#39;s" in trends
    assert "Niets binnen deze filters" not in trends
    assert "Niets binnen deze filters" in empty.get("/trends?q=weg").text


def test_few_moments_are_told_from_themes_that_are_still_looked_for(
    empty: TestClient, analyse: Callable[[], object]
) -> None:
    empty.post("/v1/stories", json={"text": "De monteur kwam niet."})
    analyse()
    for path in ("/", "/themes"):
        assert "zodra er ten minste 100 momenten zijn. Nu is het er 1." in empty.get(path).text
    empty.post("/v1/stories", json={"text": "De monteur kwam niet. " * 100})
    analyse()
    for path in ("/", "/themes"):
        assert "Zodra alle verhalen zijn gelezen, worden er thema&#39;s gezocht." in empty.get(path).text
    assert "thema&#39;s gezocht" not in empty.get("/?q=monteur").text


def test_the_page_of_runs_tells_times_with_their_zone_only(client: TestClient) -> None:
    assert "tijden zijn" not in client.get("/runs").text


def test_sample_stories_are_announced(client: TestClient, empty: TestClient) -> None:
    assert "voorbeeldverhalen" in client.get("/").text
    assert "voorbeeldverhalen" not in empty.get("/").text


def test_files_may_be_kept_only_under_the_mark_of_their_content(client: TestClient) -> None:
    [style] = [address for address in collect(client.get("/").text).assets if "storymine.css" in address]
    assert "immutable" in client.get(style).headers["cache-control"]
    assert client.get("/static/storymine.css").headers["cache-control"] == "no-cache"
    assert len(client.get("/static/plotly.min.js").content) > 1_000_000


def test_every_text_is_there_in_both_languages_with_the_same_blanks() -> None:
    for section, entries in texts().items():
        for name, entry in entries.items():
            blanks = []
            for language in ("nl", "en"):
                forms = entry[language] if isinstance(entry[language], dict) else {"other": entry[language]}
                assert all(forms.values()), (section, name)
                blanks.append(sorted(re.findall(r"{(\w+)}", forms["other"])))
            assert blanks[0] == blanks[1], (section, name)
