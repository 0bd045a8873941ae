"""Transcript formats, one a file, each recognised by what is in it.

vcon            IETF vCon
genesys         Genesys Cloud transcripts
contact_lens    Amazon Contact Lens and Transcribe Call Analytics
transcribe      jobs of Amazon Transcribe
insights        Google's conversational insights, uploaded or answered
wtf, whisper    recognisers' output
webvtt          captions of Teams and Zoom; the one that is no JSON

Each has `NAME`, `recognises(record)` and `read(record)`, which gives one Conversation or raises a
RecordError that names the field; `story_of` makes that a Story.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from storymine.ingest.formats import contact_lens, genesys, insights, transcribe, vcon, whisper, wtf
from storymine.ingest.formats.conversation import Conversation, story_of
from storymine.ingest.formats.format import Format

__all__ = ["FORMATS", "Conversation", "Format", "find_format", "story_of"]


FORMATS: Final[tuple[Format, ...]] = (vcon, genesys, contact_lens, transcribe, insights, wtf, whisper)


def find_format(record: Mapping[str, object]) -> Format | None:
    """The format of a JSON object, None for one that is no transcript in a known format."""
    return next((one for one in FORMATS if one.recognises(record)), None)
