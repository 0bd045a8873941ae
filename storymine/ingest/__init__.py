"""Bytes to stories: reading files and rows, language, personal data, customer keys."""

from storymine.ingest.channels import channel_from
from storymine.ingest.customer import pseudonymise
from storymine.ingest.language import detect_language
from storymine.ingest.ndjson import LineSplitter, row_of_line
from storymine.ingest.prepare import prepare
from storymine.ingest.reading import read, read_head
from storymine.ingest.redaction import EDITION, Redaction, Redactor, Span
from storymine.ingest.rows import story_from_row

__all__ = [
    "EDITION",
    "LineSplitter",
    "Redaction",
    "Redactor",
    "Span",
    "channel_from",
    "detect_language",
    "prepare",
    "pseudonymise",
    "read",
    "read_head",
    "row_of_line",
    "story_from_row",
]
