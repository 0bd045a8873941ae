"""What a transcript format is: three names that every module of this package but the shared ones has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from storymine.ingest.formats.conversation import Conversation


class Format(Protocol):
    """A transcript format whose every conversation is one JSON object; a module is one."""

    @property
    def NAME(self) -> str:  # noqa: N802 - a constant of the module
        """What stories of this format have as `metadata["format"]`."""
        ...

    def recognises(self, record: Mapping[str, object], /) -> bool:
        """True when the object is in this format, however much of it is missing."""
        ...

    def read(self, record: Mapping[str, object], /) -> Conversation:
        """The conversation in it; RecordError when it cannot be read."""
        ...
