"""What webhooks are sent, described beside the routes (OpenAPI's `webhooks`); nothing is served here."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from storymine_api.schemas.messages import (
    SignalChange,
    SignalNews,
    StoryAnalysed,
    StoryFailed,
    ThemesDiscovered,
)

router = APIRouter()

OTHERWISE: dict[int | str, dict[str, Any]] = {
    "default": {"description": "it has not arrived, and is sent again later"}
}


@router.post("story.analysed", status_code=204, responses=OTHERWISE, summary="A story was read")
def story_analysed(body: StoryAnalysed) -> None:
    """Sent once for every story that the live run reads. Answer with any status from 200 to 299."""


@router.post("story.failed", status_code=204, responses=OTHERWISE, summary="A story was given up")
def story_failed(body: StoryFailed) -> None:
    """Sent after the last attempt to read it."""


@router.post("themes.discovered", status_code=204, responses=OTHERWISE, summary="Themes were discovered anew")
def themes_discovered(body: ThemesDiscovered) -> None:
    """Sent when pages show them."""


@router.post("signal.news", status_code=204, responses=OTHERWISE, summary="Something is news")
def signal_news(body: SignalNews) -> None:
    """Sent once, when a theme or stage is first in far more or fewer stories than expected; again only after
    three weeks in which it was no news."""


@router.post("signal.change", status_code=204, responses=OTHERWISE, summary="Something has changed for good")
def signal_change(body: SignalChange) -> None:
    """Sent once, when the share of a theme or stage is first found to have changed."""
