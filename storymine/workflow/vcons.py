"""An analysis as an IETF vCon: what was said as text dialogs, what was read in it as analysis objects."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import NAMESPACE_URL, UUID, uuid5

from storymine.domain import Analysis, Channel, Speaker, Story
from storymine.output import analysis_to_dict, sentiment_to_dict

VERSION: Final = "0.4.0"
VENDOR: Final = "storymine"
SCHEMA: Final = "https://storymine.example/schemas/analysis.schema.json"
_INTERACTIONS: Final = {
    Channel.CALL: "voice",
    Channel.NOTE: "note",
    Channel.REVIEW: "review",
    Channel.SOCIAL: "social",
    Channel.SURVEY: "survey",
    Channel.EMAIL: "email",
    Channel.CHAT: "chat",
}
_PARTIES: Final[dict[Speaker, dict[str, str]]] = {
    Speaker.CUSTOMER: {"role": "customer"},
    Speaker.AGENT: {"role": "agent"},
    Speaker.BOT: {"role": "agent", "type": "bot"},
    Speaker.OTHER: {"role": "thirdparty"},
}


def analysis_to_vcon(
    analysis: Analysis, *, redacted: bool = True, now: datetime | None = None
) -> dict[str, Any]:
    """A vCon with its own uuid, the same for the same story; a story that was a vCon is named as its origin.

    A party is a role, never a person; `redacted` says whether personal data was replaced. What has no time
    of its own gets that of the story, or `now`.
    """
    story = analysis.story
    made = now or datetime.now(UTC)
    speakers = list(dict.fromkeys(utterance.speaker for utterance in story.utterances))
    vcon: dict[str, Any] = {
        "vcon": VERSION,
        "uuid": str(uuid5(NAMESPACE_URL, f"{VENDOR}:{story.id}:{story.content_hash}")),
        "created_at": _written(made),
        "extensions": ["CC"],
        "parties": [dict(_PARTIES[speaker]) for speaker in speakers],
        "dialog": _dialogs(story, speakers, story.occurred_at or made),
        "analysis": _analyses(analysis),
    }
    if origin := _origin(story):
        link = {"uuid": origin}
        vcon |= {"redacted": {**link, "type": "personal data"}} if redacted else {"amended": link}
    return vcon


def _dialogs(story: Story, speakers: list[Speaker], begun: datetime) -> list[dict[str, Any]]:
    dialogs = []
    for utterance in story.utterances:
        party = speakers.index(utterance.speaker)
        dialogs.append(
            {
                "type": "text",
                "start": _written(begun + timedelta(seconds=min(utterance.start or 0.0, 1e8))),
                "parties": [party],
                "originator": party,
                "mediatype": "text/plain",
                "body": utterance.text,
                "encoding": "none",
                "interaction_type": _INTERACTIONS[story.channel],
                "interaction_id": story.id,
            }
        )
    return dialogs


def _analyses(analysis: Analysis) -> list[dict[str, Any]]:
    """The sentiment by itself, for who only looks at that, and everything as a report."""
    common = {
        "vendor": VENDOR,
        **({"product": analysis.readings[0].model} if analysis.readings else {}),
        "dialog": list(range(len(analysis.story.utterances))),
        "mediatype": "application/json",
        "encoding": "json",
    }
    return [
        {"type": "sentiment", **common, "body": sentiment_to_dict(analysis.sentiment)},
        {"type": "report", **common, "schema": SCHEMA, "body": analysis_to_dict(analysis)},
    ]


def _origin(story: Story) -> str | None:
    if story.metadata.get("format") != "vcon":
        return None
    try:
        return str(UUID(story.id))
    except ValueError:
        return None


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
