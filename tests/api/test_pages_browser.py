"""A walk through the pages in a real browser: from a number on the map to its quotes to the story."""

from __future__ import annotations

import re
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, expect, sync_playwright

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
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def address(filled_app: FastAPI) -> Iterator[str]:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port = place.getsockname()[1]
    config = uvicorn.Config(filled_app, host="127.0.0.1", port=port, log_level="warning", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


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
    page.get_by_text("Kanaal", exact=True).first.click()
    page.get_by_label("E-mail").check()
    page.locator("details[open] button").click()
    page.wait_for_url("**/moments?channel=email")
    page.get_by_role("link", name="Verwijder filter: via E-mail").click()
    page.wait_for_url("**/moments")


def test_every_page_fits_and_speaks_english(page: Page) -> None:
    for path in ("/", "/themes", "/moments", "/stories", "/runs", "/docs"):
        page.goto(f"{path}?lang=en")
        assert fits(page), path
        expect(page.get_by_role("navigation", name="Main menu")).to_be_visible()


def test_a_keyboard_reaches_the_content_first(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
