"""A walk through the pages in a real browser: from a number on the map to its quotes to the story."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, cast
from urllib.parse import urlsplit

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, Page, expect, sync_playwright

from storymine.access import Role

Serving = Callable[[FastAPI], AbstractContextManager[str]]
CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium on the PATH"),
]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PAGES = (
    "/",
    "/themes",
    "/trends",
    "/contrasts",
    "/signals",
    "/moments",
    "/stories",
    "/runs",
    "/files",
    "/privacy",
    "/docs",
)
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def address(filled_app: FastAPI, serving: Serving) -> Iterator[str]:
    with serving(filled_app) as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(params=[WIDE, PHONE], ids=["wide", "phone"])
def page(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page that at its end has asked nothing of another host, and has no complaint in its console."""
    complaints: list[str] = []
    context = browser.new_context(base_url=address, viewport=request.param, locale="nl-NL")
    made = context.new_page()
    made.on("console", lambda said: complaints.append(f"{said.type}: {said.text}"))
    made.on("pageerror", lambda error: complaints.append(str(error)))
    host = urlsplit(address).netloc
    asked: list[str] = []
    made.on("request", lambda sent: asked.append(sent.url))
    yield made
    context.close()
    assert [url for url in asked if urlsplit(url).netloc != host] == []
    assert complaints == []


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def test_from_a_number_to_its_quotes_to_the_story(page: Page) -> None:
    page.goto("/")
    assert fits(page)
    cell = page.locator("a.bubble").first
    number = cell.inner_text()
    cell.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(number)
    expect(page.locator(".quote")).to_have_count(min(25, int(number)))
    assert fits(page)
    said = page.locator(".quote blockquote").first.inner_text()
    page.get_by_role("link", name="Lees het verhaal").first.click()
    page.wait_for_url(re.compile(r"/stories/.+#m\d+$"))
    assert page.locator("mark:target").inner_text().rstrip("0123456789 ") in said
    assert fits(page)


def test_a_theme_draws_its_weeks(page: Page) -> None:
    page.goto("/themes")
    page.get_by_role("link", name="Monteur of factuur klopt niet").click()
    expect(page.locator(".chart .main-svg").first).to_be_visible()
    page.locator(".chart .bars .point").nth(3).wait_for(state="attached")
    assert fits(page)


def test_a_filter_is_chosen_from_its_menu_and_stands_in_the_address(page: Page) -> None:
    page.goto("/moments")
    if page.viewport_size == PHONE:  # filters are one line until they are asked for
        assert page.locator(".filter-form").bounding_box()["height"] < 60  # type: ignore[index]
        page.get_by_role("checkbox", name="Filters").press("Space")
        assert fits(page)
    page.get_by_text("Kanaal", exact=True).first.click()
    page.get_by_label("E-mail").check()
    page.locator("details[open] button").click()
    page.wait_for_url("**/moments?channel=email")
    page.get_by_role("link", name="Verwijder filter: via e-mail").click()
    page.wait_for_url("**/moments")


def test_every_page_fits_and_speaks_english(page: Page) -> None:
    for path in PAGES:
        page.goto(f"{path}?lang=en")
        assert fits(page), path
        expect(page.get_by_role("navigation", name="Main menu")).to_be_visible()


def test_a_group_of_themes_is_still_open_on_the_way_back(page: Page) -> None:
    page.goto("/themes?view=groups")
    page.evaluate("document.querySelectorAll('details.group').forEach(part => part.open = false)")
    page.locator("details.group summary").first.click()
    page.locator("details.group[open] tbody th a").first.click()
    page.wait_for_url("**/themes/t-*")
    page.go_back()
    expect(page.locator("details.group[open]")).to_have_count(1)


BROKEN = """() => [...document.querySelectorAll(".stages th, .band th span")].flatMap(cell => {
  const edge = cell.getBoundingClientRect(), walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const broken = [];
  while (walker.nextNode()) {
    for (const word of walker.currentNode.data.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, word.index);
      range.setEnd(walker.currentNode, word.index + word[0].length);
      const lines = range.getClientRects();
      if (lines.length > 1 || lines[0].right > edge.right + 1) broken.push(word[0]);
    }
  }
  return broken;
})"""


@pytest.mark.parametrize("width", [1100, 1280, 1440])
def test_no_heading_of_the_map_is_cut_or_broken(browser: Browser, address: str, width: int) -> None:
    page = browser.new_page(base_url=address, locale="nl-NL", viewport={"width": width, "height": 900})
    page.goto("/")
    assert page.get_by_role("columnheader", name="Oriënteren & kiezen").is_visible()
    assert page.evaluate(BROKEN) == []
    page.close()


def test_the_map_is_printed_whole(browser: Browser, address: str) -> None:
    page = browser.new_page(base_url=address, viewport={"width": 1030, "height": 700})
    page.emulate_media(media="print")
    page.goto("/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1030
    assert page.locator(".scroller").evaluate("box => getComputedStyle(box).overflowX") == "visible"
    assert not page.get_by_role("search").or_(page.locator(".filters")).first.is_visible()
    assert page.evaluate(BROKEN) == []
    assert (
        page.locator(".matrix tfoot").evaluate("foot => getComputedStyle(foot).display") == "table-row-group"
    )
    page.close()


UNUSABLE = """() => {
  const found = [];
  const named = (part) => part.getAttribute("aria-label") || part.labels?.length || part.textContent.trim();
  for (const part of document.querySelectorAll("a[href], button, summary, select, input:not([type=hidden])"))
    if (!named(part)) found.push("no name: " + part.outerHTML.slice(0, 80));
  for (const part of document.querySelectorAll("button, summary, select"))
    if (part.checkVisibility() && part.getBoundingClientRect().height < 24)
      found.push("small: " + part.outerHTML.slice(0, 80));
  for (const table of document.querySelectorAll("table")) {
    if (!table.caption) found.push("no caption: " + table.textContent.trim().slice(0, 40));
    for (const head of table.querySelectorAll("th"))
      if (!head.textContent.trim()) found.push("empty head: " + table.textContent.trim().slice(0, 40));
  }
  let last = 0;
  for (const head of document.querySelectorAll("h1, h2, h3, h4")) {
    if (+head.tagName[1] > last + 1) found.push(`h${last} and then ${head.outerHTML.slice(0, 80)}`);
    last = +head.tagName[1];
  }
  return found;
}"""


def test_every_page_can_be_used_by_who_does_not_see_it_or_has_a_shaky_hand(page: Page) -> None:
    for path in (*PAGES, "/themes/t-laat", "/stories/melding-4", "/themes?view=list", "/themes/t-laat/parts"):
        page.goto(path)
        page.evaluate("document.querySelectorAll('details:not(.pick)').forEach(part => part.open = true)")
        assert page.evaluate(UNUSABLE) == [], path


def test_without_scripts_no_empty_chart_stands_there(browser: Browser, address: str) -> None:
    page = browser.new_page(base_url=address, locale="nl-NL", java_script_enabled=False)
    page.goto("/themes/t-laat")
    assert not page.locator(".chart").is_visible()
    assert page.get_by_text("Als tabel").is_visible()
    page.close()


def test_a_keyboard_reaches_the_content_first(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()


def test_the_menu_shows_the_page_that_is_open(page: Page) -> None:
    for path, name in (("/", "Klantreis"), ("/stories", "Verhalen"), ("/docs", "API")):
        page.goto(path)
        expect(page.get_by_role("navigation").get_by_role("link", name=name, exact=True)).to_be_in_viewport(
            ratio=1
        )


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_a_moment_is_corrected_and_shows_it(
    browser: Browser, read: TestClient, serving: Serving, scripts: bool
) -> None:
    with serving(cast(FastAPI, read.app)) as own:
        context = browser.new_context(viewport=PHONE, locale="nl-NL", java_script_enabled=scripts)
        page = context.new_page()
        page.goto(f"{own}/stories/melding-0")
        first, second = page.locator("details.correct").all()
        first.locator("summary").click()
        first.get_by_label("Heel negatief").check()
        first.get_by_label("Fase").select_option(label="Hulp & klacht")
        first.get_by_label("Onderwerp", exact=True).select_option(label="Belofte")
        first.get_by_label("Uw naam").fill("Anna")
        first.get_by_role("button", name="Opslaan").click()
        page.wait_for_url("**/stories/melding-0#reading-0")
        expect(page.locator("#reading-0 .corrected")).to_contain_text("door Anna")
        expect(page.locator("#reading-0 .corrected")).to_contain_text("Fase: Hulp & klacht")
        second.locator("summary").click()
        expect(second.get_by_label("Uw naam")).to_have_value("Anna")
        second.get_by_role("button", name="Klopt zo").click()
        page.wait_for_url("**/stories/melding-0#reading-1")
        expect(page.locator("#reading-1 .corrected")).to_contain_text("Bevestigd op")
        context.close()
    assert len(read.get("/v1/corrections").json()["items"]) == 2


def test_no_page_breaks_the_policy(browser: Browser, address: str) -> None:
    broken: list[str] = []
    page = browser.new_page(base_url=address, viewport=WIDE)
    page.expose_function("tellPolicy", lambda said: broken.append(said))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (event) => tellPolicy(event.violatedDirective))"
    )
    for path in (*PAGES, "/themes/t-laat", "/stories/melding-4", "/stories/gesprek/één"):
        page.goto(path)
        page.wait_for_load_state("networkidle")
    page.goto("/themes/t-laat")
    page.locator(".chart .bars .point").nth(3).wait_for(state="attached")
    page.locator(".chart").scroll_into_view_if_needed()
    box = page.locator(".chart").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.8, steps=5)
    page.locator(".chart .hoverlayer .hovertext").first.wait_for()
    assert broken == []
    page.evaluate("document.head.append(document.createElement('style'))")
    page.evaluate("document.head.lastChild.textContent = 'p { color: red }'")
    page.wait_for_timeout(100)
    assert set(broken) == {"style-src-elem"}  # the listener does hear of it
    page.close()


@pytest.mark.parametrize("view", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_login_and_a_logout(browser: Browser, guarded: Any, serving: Serving, view: Any) -> None:
    complaints: list[str] = []
    with serving(guarded.app) as own:
        context = browser.new_context(viewport=view, locale="nl-NL")
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text))
        page.goto(f"{own}/moments?stage=hulp")
        page.wait_for_url("**/login?next=%2Fmoments%3Fstage%3Dhulp")
        assert fits(page)
        expect(page.get_by_label("Sleutel")).to_be_focused()
        page.get_by_label("Sleutel").fill(guarded.keys[Role.READ])
        page.get_by_role("button", name="Inloggen").click()
        page.wait_for_url("**/moments?stage=hulp")
        assert fits(page)
        expect(page.get_by_text("Sleutel read")).to_be_visible()
        page.get_by_role("button", name="Uitloggen").click()
        page.wait_for_url("**/login")
        page.go_back()
        page.wait_for_url("**/login**")  # nothing was kept to go back to
        assert complaints == []
        context.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_themes_are_merged_and_parted_again(
    browser: Browser, shop: TestClient, serving: Serving, scripts: bool
) -> None:
    with serving(cast(FastAPI, shop.app)) as own:
        context = browser.new_context(viewport=PHONE, locale="nl-NL", java_script_enabled=scripts)
        page = context.new_page()
        page.goto(f"{own}/themes/t-aardig")
        page.get_by_text("Thema bewerken").click()
        page.get_by_label("Samenvoegen met").select_option(label="Monteur of factuur klopt niet")
        page.locator("form:has(#edit-merge) button").click()
        expect(page.get_by_text("momenten uit")).to_be_visible()
        page.get_by_label("Uw naam").fill("Anna")
        page.get_by_role("button", name="Doorvoeren").click()
        page.wait_for_url("**/themes/t-laat")
        page.goto(f"{own}/themes/changes")
        page.get_by_role("button", name="Wijziging 1 terugdraaien").click()
        page.get_by_role("button", name="Doorvoeren").click()
        page.wait_for_url("**/themes/changes")
        expect(page.locator("tr.cancelled")).to_contain_text("Anna")
        page.goto(f"{own}/themes/t-laat/parts?count=2", timeout=180_000)  # loads what names themes
        assert not scripts or fits(page)
        context.close()
    assert len(shop.get("/v1/themes").json()["items"]) == 2


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_file_is_chosen_looked_at_corrected_and_added(
    browser: Browser, guarded: Any, serving: Serving, scripts: bool
) -> None:
    table = b"nummer,regel,plaats\n1,De monteur kwam niet.,Utrecht\n2,,Zwolle\n"
    with serving(guarded.app) as address:
        context = browser.new_context(
            base_url=address, viewport=cast("Any", PHONE), locale="nl-NL", java_script_enabled=scripts
        )
        page = context.new_page()
        page.goto("/files")
        page.get_by_label("Sleutel").fill(guarded.keys[Role.ADMIN])
        page.get_by_role("button", name="Inloggen").click()
        page.get_by_label("Kies bestanden").set_input_files(
            {"name": "punten.csv", "mimeType": "text/csv", "buffer": table}
        )
        page.get_by_role("button", name="Bekijk hoe het gelezen wordt").click()
        expect(page.get_by_role("heading", name="punten.csv")).to_be_visible()
        expect(page.get_by_label("regel")).to_have_value("text")
        page.get_by_label("plaats").select_option(label="Product")
        page.get_by_role("button", name="Opnieuw bekijken").click()
        expect(page.get_by_label("plaats")).to_have_value("product")
        if scripts:
            assert fits(page)
        page.get_by_role("button", name="Toevoegen", exact=True).click()
        expect(page.get_by_role("heading", name="Toegevoegd")).to_be_visible(timeout=20_000)
        expect(page.get_by_role("row", name="Rij 3")).to_contain_text("er staat geen tekst")
        page.get_by_role("link", name="Volg de analyse").click()
        page.wait_for_url("**/stories?status=pending")
        expect(page.get_by_text("De monteur kwam niet.")).to_be_visible()
        context.close()
