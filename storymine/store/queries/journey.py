"""Reads the journey: themes by stages."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storymine.store.queries.figures import (
    EMPTY,
    count_all,
    count_cells,
    count_stages,
    count_themes,
    count_unthemed,
)
from storymine.store.queries.runs import shown_runs
from storymine.store.queries.theme_names import theme_names
from storymine.store.queries.themes import theme_rows
from storymine.store.views import Filters, Matrix


def journey_matrix(session: Session, filters: Filters) -> Matrix:
    """Themes by stages over the filtered moments, with totals; empty before anything was analysed.

    Themes that people hid have no row; their moments are in the totals.
    """
    shown = shown_runs(session)
    if shown is None:
        return Matrix((), (), (), (), EMPTY)
    cells = count_cells(session, filters, shown)
    stages = count_stages(session, filters, shown)
    unthemed = count_unthemed(session, filters, shown, cells=cells, stages=stages)
    names = theme_names(session, shown.themes_run_id)
    hidden = {name.id for name in names.values() if name.hidden}
    themed = [cell for cell in cells if cell.theme is not None and cell.theme not in hidden]
    return Matrix(
        themes=tuple(theme_rows(names, count_themes(session, filters, shown), themed)),
        cells=tuple(themed),
        stages=tuple(stages),
        unthemed=tuple(unthemed),
        total=count_all(session, filters, shown),
    )
