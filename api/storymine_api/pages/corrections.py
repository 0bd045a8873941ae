"""The form under each moment of a story, with which people correct or confirm what the model read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse

from storymine.access import Role
from storymine.domain import NO_NEED, Correction, Journey, Labels
from storymine.labels import label_ids
from storymine.store import MomentRow, StoryView
from storymine.workflow.correcting import correct, mark_of
from storymine_api.access import CallerDep, needs
from storymine_api.deps import Id, ServiceDep
from storymine_api.errors import INVALID, FieldError, ProblemError
from storymine_api.forms import Form, FormDep
from storymine_api.language import Language, stage_name
from storymine_api.pages.rendering import YEAR
from storymine_api.schemas.corrections import LONGEST_NAME

router = APIRouter(include_in_schema=False, dependencies=[needs(Role.CURATE)])
NAME_COOKIE = "storymine_by"
SELECTS = 2


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Field:
    """One question with the answers to choose from."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class CorrectionForm:
    """The form of one moment; `changes` are the labels that a person gave another value, by name."""

    mark: str
    steps: Field
    fields: tuple[Field, ...]
    correction: Correction | None
    changes: tuple[tuple[str, str], ...]


@router.post("/stories/{story_id:path}")
def correct_moment(
    request: Request, story_id: Id, form: FormDep, service: ServiceDep, caller: CallerDep
) -> RedirectResponse:
    """Keep what the form says, and go back to the moment."""
    number = _number(form, "moment")
    if number is None:
        raise ProblemError(INVALID, "not valid: moment", errors=[FieldError("moment", "a number is needed")])
    name = _first(form, "by")[:LONGEST_NAME]
    correct(
        service.sessions,
        story_id,
        number,
        None if _first(form, "action") == "confirm" else read_labels(form),
        journey=service.journey,
        by=name or None,
        mark=_first(form, "mark"),
        actor=caller.actor,
    )
    answer = RedirectResponse(f"/stories/{quote(story_id)}#reading-{number}", 303)
    if name != given_name(request):
        answer.set_cookie(NAME_COOKIE, quote(name), max_age=YEAR, samesite="lax", httponly=True)
    return answer


def given_name(request: Request) -> str:
    """The name that this browser last gave."""
    return unquote(request.cookies.get(NAME_COOKIE, ""))[:LONGEST_NAME]


def read_labels(form: Form) -> Labels:
    """The labels in a form; what was not chosen is not given."""
    return Labels(
        stage=_first(form, "stage") or None,
        drivers=_several(form.get("driver", ()), nothing="geen"),
        valence=_number(form, "valence"),
        emotions=_several(form.get("emotion", ()), nothing="neutraal"),
        effort=_number(form, "effort"),
        need=_first(form, "need") or None,
    )


def correction_form(view: StoryView, moment: MomentRow, journey: Journey, t: Language) -> CorrectionForm:
    """The form of a moment, filled in with the correction that holds, or else with what the model read."""
    made = view.correction_of(moment)
    shown = _over(moment.labels, made.labels) if made else moment.labels
    stages = [stage.id for stage in journey.stages] + ["geen"]
    stages += [stage for stage in (moment.labels.stage,) if stage and stage not in stages]
    drivers = label_ids("driver" if moment.voice == "customer" else "employee_driver")
    return CorrectionForm(
        mark=mark_of(moment),
        steps=_field("valence", t("word.sentiment"), label_ids("valence"), shown.valence, t),
        fields=(
            Field(
                "stage",
                str(t("word.stage")),
                (
                    *([] if shown.stage else [Choice("", str(t("word.unknown_stage")), chosen=True)]),
                    *(Choice(one, stage_name(journey, one, t), one == shown.stage) for one in stages),
                ),
            ),
            _field("effort", t("word.effort"), label_ids("effort"), shown.effort, t),
            *_selects("driver", drivers, shown.drivers or (), t),
            *_selects("emotion", label_ids("emotion"), shown.emotions or (), t),
            _field("need", t("word.need"), (NO_NEED, *label_ids("need")), shown.need, t),
        ),
        correction=made,
        changes=tuple(_changes(made, journey, t)) if made else (),
    )


def _selects(kind: str, ids: Iterable[str], shown: tuple[str, ...], t: Language) -> Iterable[Field]:
    """A list to choose from for each label that is shown, and for a second one at least."""
    known = [*ids, *(label for label in shown if label not in ids)]
    nothing = "geen" if kind == "driver" else "neutraal"
    for place in range(max(SELECTS, len(shown))):
        chosen = shown[place] if place < len(shown) else ""
        name = ("word.{}", "correction.second_{}", "correction.more_{}")[min(place, 2)].format(kind)
        choices = [Choice(one, _named(kind, one, t), one == chosen) for one in known]
        if place:
            none = Choice("", str(t("correction.none")), chosen=not chosen)
            choices = [none, *(choice for choice in choices if choice.value != nothing)]
        yield Field(kind, str(t(name)), tuple(choices))


def _field(kind: str, label: str, ids: Iterable[str], shown: object, t: Language) -> Field:
    return Field(kind, str(label), tuple(Choice(one, _named(kind, one, t), one == str(shown)) for one in ids))


def _named(kind: str, label: str, t: Language) -> str:
    if label == NO_NEED:
        return str(t("correction.none"))
    return t.driver(label) if kind == "driver" else t.label(kind, label)


def _over(read: Labels, given: Labels) -> Labels:
    """What the model read, with what a person said in its place."""
    names = ("stage", "drivers", "valence", "emotions", "effort", "need")
    return replace(read, **{name: value for name in names if (value := getattr(given, name)) is not None})


def _changes(made: Correction, journey: Journey, t: Language) -> Iterable[tuple[str, str]]:
    given, read = made.labels, made.reading
    if given.valence is not None and given.valence != read.valence:
        yield str(t("word.sentiment")), t.label("valence", str(given.valence))
    if given.stage is not None and given.stage != read.stage:
        yield str(t("word.stage")), stage_name(journey, given.stage, t)
    for kind, labels, before in (
        ("driver", given.drivers, read.drivers),
        ("emotion", given.emotions, read.emotions),
    ):
        if labels is not None and set(labels) != set(before or ()):
            several = f"word.{kind}s" if len(labels) > 1 else f"word.{kind}"
            yield str(t(several)), str(t.join([_named(kind, label, t).lower() for label in labels]))
    if given.effort is not None and given.effort != read.effort:
        yield str(t("word.effort")), t.label("effort", str(given.effort))
    if given.need is not None and given.need != read.need:
        yield str(t("word.need")), _named("need", given.need, t)
    if given.voice is not None and given.voice != read.voice:
        yield str(t("word.voice")), t.label("voice", given.voice)


def _first(form: Form, name: str) -> str:
    return form.get(name, [""])[0]


def _number(form: Form, name: str) -> int | None:
    try:
        return int(_first(form, name))
    except ValueError:
        return None


def _several(chosen: Iterable[str], *, nothing: str) -> tuple[str, ...] | None:
    """Each label once; "nothing" only where it is alone."""
    labels = tuple(dict.fromkeys(chosen))
    return tuple(label for label in labels if label != nothing) or labels[:1] or None
