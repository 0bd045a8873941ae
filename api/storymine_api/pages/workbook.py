"""The quotes behind any number as an Excel workbook: a row a moment, and a sheet that explains them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import chain
from typing import Any, Literal
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response
from sqlalchemy.orm import Session

from storymine import store
from storymine.access import Action, Role
from storymine.domain import Journey
from storymine.store import Filters, MomentRow
from storymine_api.access import CallerDep, needs
from storymine_api.deps import FiltersDep, ServiceDep, SessionDep
from storymine_api.language import Language, stage_name
from storymine_api.pages.address import Address
from storymine_api.pages.filtering import filter_bar
from storymine_api.pages.rendering import LanguageDep

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.READ)])
MOST_ROWS = 5000
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
COLUMNS = {
    "quote": 70, "date": 20, "dated": 13, "channel": 14, "product": 16, "theme": 30, "stage": 22,
    "sentiment": 13, "score": 11, "about": 24, "emotions": 24, "effort": 24, "friction": 10, "story": 20,
}  # fmt: skip
"""The columns with their widths in characters."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@router.get("/moments.xlsx")
def moments_workbook(
    request: Request,
    session: SessionDep,
    service: ServiceDep,
    caller: CallerDep,
    filters: FiltersDep,
    t: LanguageDep,
    order: Literal["recent", "friction", "delight"] = "recent",
) -> Response:
    """The quotes of `/moments` with the same filters and order, at most MOST_ROWS."""
    themes = {row.id: row.label for row in store.list_themes(session, Filters())} if filters.theme else {}
    bar = filter_bar(
        filters, store.facets(session), Address.of(request), journey=service.journey, themes=themes, t=t
    )
    found = store.tally_moments(session, filters).moments
    taken = f"{min(found, MOST_ROWS)} rows of {audited_path(request.url.path, filters, order)}"
    told = {
        "selection": str(bar.words or t("moments.all")),
        "order": str(t(f"moments.{order}")),
        "found": str(
            t.number(found) if found <= MOST_ROWS else t("excel.first_only", n=found, most=MOST_ROWS)
        ),
        "made": t.day(datetime.now(UTC)),
    }
    content = write_workbook(_first(session, filters, order), told, service.journey, t)
    session.close()  # a note takes a connection of its own
    service.gate.note(caller.actor, Action.MOMENTS_EXPORTED, taken)
    name = "citaten.xlsx" if t.code == "nl" else "quotes.xlsx"
    return Response(
        content, media_type=MEDIA_TYPE, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


def audited_path(path: str, filters: Filters, order: str) -> str:
    """What was downloaded, as an address, for the audit log. The text that was searched for is left out: it
    may be a customer's words or name.
    """
    pairs = [("order", order)]
    said = asdict(filters)
    if said.pop("query"):
        pairs.append(("q", "..."))
    for name, value in said.items():
        if value:
            pairs += [(name, str(one)) for one in (value if isinstance(value, tuple) else (value,))]
    return f"{path}?{urlencode(pairs)}"


def _first(session: Session, filters: Filters, order: str) -> Iterator[MomentRow]:
    cursor, left = None, MOST_ROWS
    while left:
        page = store.list_moments(session, filters, cursor=cursor, limit=min(1000, left), order=order)
        yield from page.items
        left -= len(page.items)
        cursor = page.next_cursor
        if cursor is None:
            return


def write_workbook(
    moments: Iterable[MomentRow], told: dict[str, str], journey: Journey, t: Language
) -> bytes:
    """The workbook: quotes on the first sheet, `told` about them and what each column means on the second."""
    import openpyxl
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = str(t("moments.title"))
    heads = [str(t(f"excel.{name}")) for name in COLUMNS]
    _fill(sheet, chain([heads], (_row(moment, journey, t) for moment in moments)))
    for column, width in enumerate(COLUMNS.values(), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.cell(1, column).font = Font(bold=True)
    for cell in sheet["A"]:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    about = book.create_sheet(str(t("excel.about_sheet")))
    facts = [[str(t(f"excel.{name}")), value] for name, value in told.items()]
    columns = [[str(t(f"excel.{name}")), str(t(f"excel.{name}_text"))] for name in COLUMNS]
    _fill(about, [*facts, [], *columns, [], [str(t("common.privacy"))]])
    about.column_dimensions["A"].width, about.column_dimensions["B"].width = 24, 90
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def _row(moment: MomentRow, journey: Journey, t: Language) -> list[str | float | date | None]:
    return [
        moment.text,
        moment.occurred_at.date(),
        str(t("excel.yes" if moment.dated else "excel.no")),
        t.label("channel", moment.channel),
        moment.product,
        moment.theme_label,
        stage_name(journey, moment.stage.label, t),
        t.label("sentiment", moment.sentiment.label),
        round(moment.sentiment.score, 2) if moment.sentiment.label != "unknown" else None,
        ", ".join(t.driver(driver.label) for driver in moment.drivers if driver.label != "geen"),
        ", ".join(t.label("emotion", one.label) for one in moment.emotions if one.label != "neutraal"),
        t.label("effort", str(moment.effort.level)),
        round(moment.friction, 2),
        moment.story,
    ]


def _fill(sheet: Any, rows: Iterable[Sequence[str | float | date | None]]) -> None:
    """Rows whose texts stay texts: what a customer wrote is never run as a formula."""
    for at, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            cell = sheet.cell(at, column)
            if isinstance(value, str):
                cell.value = _FORBIDDEN.sub("\ufffd", value)
                cell.data_type = "s"
            else:
                cell.value = value
                if isinstance(value, date):
                    cell.number_format = "dd-mm-yyyy"
