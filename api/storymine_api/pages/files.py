"""Adding files: choose them, look at how they are read and correct that, and see what became of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from storymine import store
from storymine.access import Role
from storymine.domain import Channel
from storymine.errors import FormatError, InputError
from storymine.ingest.channels import channel_from
from storymine.ingest.scores import METRICS
from storymine.workflow.looking import Look, look_at
from storymine_api.access import CallerDep, PostingDep, needs
from storymine_api.deps import Service, ServiceDep
from storymine_api.errors import INVALID, FieldError, ProblemError
from storymine_api.forms import Form, FormDep
from storymine_api.gate import Caller
from storymine_api.language import Language
from storymine_api.pages.faults import fault_text, record_text
from storymine_api.pages.mapping import DIRECTIONS, choice_of, choices, read_mapping, repeated
from storymine_api.pages.rendering import LanguageDep, render
from storymine_api.parcel import Parcel
from storymine_api.parcels import Parcels
from storymine_api.sent_files import MOST_FILES, SentFilesDep

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.INGEST)])

Looks = list[Look | FormatError]
"""How each file of a parcel is read, or why it cannot be."""


async def get_parcels(request: Request) -> Parcels:
    parcels: Parcels = request.app.state.parcels
    return parcels


ParcelsDep = Annotated[Parcels, Depends(get_parcels)]


@router.get("/files")
def files_page(
    request: Request, service: ServiceDep, said: Literal["none", "gone"] | None = None
) -> HTMLResponse:
    return render(
        request,
        "files.html",
        section="files",
        channels=list(Channel),
        said=said,
        most_files=MOST_FILES,
        most_megabytes=service.limits.file // 1_000_000,
        demo=service.demo,
    )


@router.post("/files")
def post_files(sent: SentFilesDep, caller: CallerDep, parcels: ParcelsDep) -> RedirectResponse:
    """Hold the files, and go on to the page that shows how they are read."""
    if not sent.files:
        return RedirectResponse("/files?said=none", 303)
    channel = _channel(sent.fields.get("channel", ""))
    roles = _roles(sent.fields)
    parcel = parcels.hold(sent.files, owner=caller.actor.key, channel=channel, roles=roles)
    return RedirectResponse(f"/files/{parcel.token}", 303)


@router.get("/files/{token}", response_model=None)
def parcel_page(
    token: str, request: Request, service: ServiceDep, caller: CallerDep, parcels: ParcelsDep, t: LanguageDep
) -> HTMLResponse | RedirectResponse:
    """How the files are read as long as they wait for a yes, and then what became of them."""
    parcel = parcels.find(token, owner=caller.actor.key)
    if parcel is None:
        return RedirectResponse("/files?said=gone", 303)
    if parcel.state == "waiting":
        return _look(request, parcel, _look_at(parcel, service), t)
    return _outcome(request, service, caller, parcel, t)


@router.post("/files/{token}", response_model=None)
def post_parcel(
    token: str,
    request: Request,
    form: FormDep,
    service: PostingDep,
    caller: CallerDep,
    parcels: ParcelsDep,
    t: LanguageDep,
) -> HTMLResponse | RedirectResponse:
    """Read the files as the form says: to look at them again, or to store them."""
    parcel = parcels.find(token, owner=caller.actor.key)
    if parcel is None:
        return RedirectResponse("/files?said=gone", 303)
    if "cancel" in form:
        parcels.drop(parcel)
        return RedirectResponse("/files", 303)
    if parcel.state == "waiting":
        looks = _look_at(parcel, service)
        faults = _take_mappings(parcel, looks, form)
        parcels.keep(parcel)
        if not faults:
            looks = _look_at(parcel, service)
        if "add" not in form or faults or any(isinstance(look, Look) and look.fault for look in looks):
            return _look(request, parcel, looks, t, faults=faults)
        both = zip(parcel.files, looks, strict=True)
        parcel.files[:] = [file for file, look in both if isinstance(look, Look)]
        parcels.store(parcel, service)
    return RedirectResponse(f"/files/{token}", 303)


def _take_mappings(parcel: Parcel, looks: Looks, form: Form) -> dict[int, str | None]:
    """Write down what the form says of the columns of each file, in its look too. What is wrong with that, by
    file: the field that two columns are, or None where none is the text.
    """
    faults: dict[int, str | None] = {}
    for number, (file, look) in enumerate(zip(parcel.files, looks, strict=True)):
        if not isinstance(look, Look) or not look.columns:
            continue
        columns = look.columns
        chosen = {
            column.name: form.get(f"c{number}-{place}", [""])[0]
            for place, column in enumerate(columns)
            if not column.whole
        }
        file.mapping = read_mapping(
            chosen,
            metric=form.get(f"metric-{number}", [""])[0],
            direction=form.get(f"direction-{number}", [""])[0],
        )
        looks[number] = replace(
            look, columns=tuple(replace(one, field=chosen.get(one.name)) for one in columns)
        )
        twice = repeated(chosen)
        if twice or ("text" not in file.mapping and not any(column.whole for column in columns)):
            faults[number] = twice
    return faults


def _look_at(parcel: Parcel, service: Service) -> Looks:
    looks: Looks = []
    for file in parcel.files:
        try:
            look: Look | FormatError = look_at(
                file.path,
                intake=service.intake,
                mapping=file.mapping,
                channel=parcel.channel,
                roles=parcel.roles,
            )
        except FormatError as error:
            look = error
        looks.append(look)
    return looks


def _look(
    request: Request,
    parcel: Parcel,
    looks: Looks,
    t: Language,
    *,
    faults: Mapping[int, str | None] | None = None,
) -> HTMLResponse:
    usable = [look for look in looks if isinstance(look, Look)]
    return render(
        request,
        "files_look.html",
        section="files",
        status=422 if faults else 200,
        parcel=parcel,
        looks=looks,
        faults=faults or {},
        usable=bool(usable),
        tables=any(look.columns for look in usable),
        is_look=lambda look: isinstance(look, Look),
        choices=choices(t),
        choice_of=choice_of,
        metrics=METRICS,
        directions=DIRECTIONS,
        fault_text=lambda reason: fault_text(str(reason), t),
        record_text=lambda record: record_text(record, t),
        number_text=lambda value: t.decimal(value, 0 if value == int(value) else 1),
    )


def _outcome(
    request: Request, service: ServiceDep, caller: Caller, parcel: Parcel, t: Language
) -> HTMLResponse:
    done = parcel.state == "done"  # before counting what came of it
    with service.sessions() as session:
        pending = store.count_pending(session)
    return render(
        request,
        "files_done.html",
        section="files",
        parcel=parcel,
        done=done,
        pending=pending,
        may_read=caller.may(Role.READ),
        fault_text=lambda reason: fault_text(str(reason), t),
        record_text=lambda record: record_text(record, t),
    )


def _channel(given: str) -> Channel | None:
    try:
        return channel_from(given) if given else None
    except InputError:
        raise ProblemError(
            INVALID, "not valid: channel", errors=[FieldError("channel", "no channel")]
        ) from None


def _roles(fields: dict[str, str]) -> dict[str, str]:
    """Who the named speakers are; names are written with commas between."""
    return {
        name.strip(): role
        for field, role in (("customers", "customer"), ("agents", "agent"))
        for name in fields.get(field, "").split(",")
        if name.strip()
    }
