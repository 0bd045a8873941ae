"""Texts that hold HTML are read as a browser shows them; all others as they are."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from storymine.domain import Story
from storymine.errors import RecordError
from storymine.ingest import Redactor, prepare, read, story_from_row
from storymine.ingest.markup import as_shown

MAIL = """<!DOCTYPE html>
<html><head><title>Bericht</title><style>p { color: red }</style></head>
<body><p class="first">Beste klantenservice,</p><!-- <p>niet</p> -->
<div>De&nbsp;bezorging was &eacute;&eacute;n dag te laat &amp; de doos was kapot.<br/>Groet</div>
</body></html>"""


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (MAIL, "Beste klantenservice,\nDe bezorging was één dag te laat & de doos was kapot.\nGroet"),
        ("Snel &amp; goed, 10&nbsp;&euro; terug", "Snel & goed, 10 € terug"),
        ("Snel &amp;amp; goed &#128077;", "Snel & goed 👍"),
        ("&lt;p&gt;Prima&lt;/p&gt;&lt;p&gt;Tot ziens&lt;/p&gt;", "Prima\nTot ziens"),
        ("Top<br />Nog <b>eens</b> <3", "Top\nNog eens <3"),
        ("be&shy;zorging", "be\u00adzorging"),
    ],
)
def test_html_is_read_as_it_is_shown(text: str, shown: str) -> None:
    assert as_shown(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        *(
            "R&D; van H&M;",
            "3 < 4 en 5 > 2",
            "a <b en c> d",
            "<3 en <at_user>",
            "www.x.example/?a=1&copy=2&lt=3",
        ),
        *("&; &# &#; &amp", "&geenteken;", "prijs <vorige week", "<p", "  twee  spaties\n\nregels "),
    ],
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert as_shown(text) == text


@given(st.text(alphabet="ab é€👍<>&;#x64 \n'\""))
@example("&b4;")
def test_what_was_made_fit_for_a_page_is_what_it_was(text: str) -> None:
    assert as_shown(html.escape(text)) == as_shown(text)


def test_personal_data_written_with_entities_is_found() -> None:
    text = "Mail jan&#64;voorbeeld.example of bel 06&nbsp;12345678, groet Jan&nbsp;de&nbsp;Vries"
    row = {"text": text, "metadata": {"contact": "piet&#x40;voorbeeld.example"}}
    story = prepare(story_from_row(row), redactor=Redactor(), secret=None)
    assert story.text == "Mail [EMAIL-1] of bel [TELEFOON-1], groet [NAAM-1]"
    assert story.metadata == {"contact": "[EMAIL-2]"}


def test_every_reader_reads_html(tmp_path: Path) -> None:
    file = tmp_path / "mails.csv"
    file.write_text('text,channel\n"<p>Te laat &amp; koud.</p>",email\n', encoding="utf-8")
    [story] = read(file)
    assert isinstance(story, Story)
    assert story.text == "Te laat & koud."
    talk = story_from_row({"utterances": [{"text": "Te laat<br>en koud"}, {"text": "<p>&nbsp;</p>"}]})
    assert [said.text for said in talk.utterances] == ["Te laat\nen koud"]


@pytest.mark.parametrize("text", ["<p>&nbsp;</p>", "&#8203;", "\u200b\u00ad "])
def test_a_text_that_shows_nothing_is_empty(text: str) -> None:
    with pytest.raises(RecordError, match="empty"):
        story_from_row({"text": text})
