"""Stories as they came in, before redaction, where that is kept."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter

from storymine.access import Role
from storymine.workflow.raw import read_raw
from storymine_api.access import CallerDep, needs
from storymine_api.deps import Id, ServiceDep
from storymine_api.errors import SEALED
from storymine_api.schemas.problem import problems
from storymine_api.schemas.raw import RawStory

router = APIRouter(tags=["stories"])


@router.get(
    "/v1/stories/{story_id:path}/raw",
    response_model=RawStory,
    responses=problems(404, 422, SEALED),
    dependencies=[needs(Role.ADMIN)],
    summary="What a story said before redaction",
)
def get_raw(story_id: Id, service: ServiceDep, caller: CallerDep) -> dict[str, Any]:
    """Its words with personal data in them, where `STORYMINE_STORE_RAW` keeps them (404: it does not, or no
    longer). The audit log says who read it; without an entry there no words are given.
    """
    story, kept_at = read_raw(service.sessions, service.intake.keyring, story_id, actor=caller.actor)
    return {
        "id": story.id,
        "kept_at": kept_at,
        "utterances": [
            {"speaker": one.speaker.value, "text": one.text, "start": one.start} for one in story.utterances
        ],
        "metadata": dict(story.metadata),
    }
