"""What is done with the data, in plain words; made from the settings that are in force."""

from __future__ import annotations

import math

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from storymine.domain import Channel
from storymine.retention import Period
from storymine_api.access import OPEN
from storymine_api.deps import ServiceDep
from storymine_api.language import Language
from storymine_api.pages.rendering import LanguageDep, render

router = APIRouter(include_in_schema=False, dependencies=[OPEN])


@router.get("/privacy")
def privacy_page(request: Request, service: ServiceDep, t: LanguageDep) -> HTMLResponse:
    request.state.caller = service.gate.recognise(request)
    periods = service.retention.periods
    kept = [(t.label("channel", channel), period_in_words(periods.get(channel), t)) for channel in Channel]
    return render(
        request,
        "privacy.html",
        section="privacy",
        kept=kept if periods else [],
        redacted=service.intake.redactor is not None,
        contact=service.privacy_contact,
        names_host=service.names_host,
        answers_hours=round(service.limits.answers_kept.total_seconds() / 3600) or 1,
        demo=service.demo,
        raw_days=math.ceil(service.raw_days) if service.intake.store_raw else None,
    )


def period_in_words(period: Period | None, t: Language) -> str:
    """How long, as people say it: 400 dagen, 5 jaar."""
    return str(t(f"privacy.period_{period.unit}", n=period.number) if period else t("privacy.for_ever"))
