"""Text as web pages and e-mails hold it: with tags, and "&amp;" for "&"."""

from __future__ import annotations

import html
import re
from html.entities import html5
from typing import Final

# Tags that e-mails and exports are full of; "<3" and "a <b en c>" are none.
_TAG: Final = re.compile(
    r"<(?=[/a-z])/?(?:a|b|blockquote|body|br|center|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|o:p|ol|p|pre"
    r"|small|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul)(?:\s+[\w:-]+=[^<>]*)?\s*/?>",
    re.IGNORECASE,
)
_TAG_NAME: Final = re.compile(r"/?[a-zA-Z!][a-zA-Z0-9]*")
_BREAKS: Final = frozenset(("br", "p", "div", "li", "tr", "h1", "h2", "h3"))
_HIDDEN: Final = frozenset(("script", "style", "title"))
# An "amp;" in front for each time that the text was made fit for a page once more.
_ENTITY: Final = re.compile(r"&(?:amp;)*(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[a-zA-Z][a-zA-Z0-9]{1,31};)")
_DEEPEST: Final = 3


def as_shown(text: str) -> str:
    """The text as a browser shows it, where it holds tags or entities of HTML; any other as it is.

    >>> as_shown("Beste klant,<br/>niet &lt; 10 maar 12 &euro;; mail jan&#64;voorbeeld.example <3")
    'Beste klant,\\nniet < 10 maar 12 €; mail jan@voorbeeld.example <3'
    """
    for _ in range(_DEEPEST):  # exports write whole pages with entities, too
        if "<" in text and _TAG.search(text):
            text = of_page(text)
        plain = _decoded(text)
        if plain == text:
            break
        text = plain
    return text


def _decoded(text: str) -> str:
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(entity: re.Match[str]) -> str:
    name = entity[1]
    sign = html.unescape(f"&{name}") if name[0] == "#" else html5.get(name, f"&{name}")
    return " " if sign == "\N{NO-BREAK SPACE}" else sign


def of_page(page: str) -> str:
    """The text between the tags of HTML, in one pass; that of scripts, styles, titles and comments left out.

    >>> of_page("<p>Beste klant,<br>Tot <b>morgen</b>.<!-- > --><style>p {}</style>")
    'Beste klant,\\nTot morgen.'
    """
    first, *rest = page.split("<!--")
    page = first + "".join(part.partition("-->")[2] for part in rest)
    text, *pieces = page.split("<")
    parts, hidden = [text], ""
    for piece in pieces:
        tag, closed, text = piece.partition(">")
        match = _TAG_NAME.match(tag) if closed else None
        name = match[0].lower() if match else ""
        if hidden:
            hidden = "" if name == f"/{hidden}" else hidden
        elif not name:
            text = f"<{piece}"
        elif name in _HIDDEN:
            hidden = name
        elif name.strip("/") in _BREAKS:
            parts.append("\n")
        if not hidden:
            parts.append(text)
    lines = (" ".join(line.split()) for line in _decoded("".join(parts)).splitlines())
    return "\n".join(filter(None, lines))
