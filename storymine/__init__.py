"""storymine: hear what your Dutch customers live through.

>>> import storymine
>>> engine = storymine.load()
>>> [analysis] = engine.analyse([{"text": "Wat een slechte service."}])
>>> analysis.sentiment.label
'negative'
>>> engine.embed(["pakket kwijt", "bestelling niet aangekomen"]).shape[0]
2
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storymine.domain import Channel, Failure, Speaker, Story
    from storymine.workflow import Engine

__version__ = "0.1.0"
__all__ = ["load", "read"]


def load(model: str | Path = "embedded", *, redact: bool = True) -> Engine:
    """Load a model: an object with `.analyse(stories)` and `.embed(texts)` (float32, n x d).

    `model` is the name of a shipped model or the folder of one of your own. With `redact`, personal data in
    stories is replaced before they are read. Raises ModelError when there is no such model.
    """
    from storymine.workflow import engine  # here: models are heavy, and `import storymine` is not

    return engine.load(model, redact=redact)


def read(
    path: str | Path,
    *,
    mapping: Mapping[str, str] | None = None,
    channel: Channel | str | None = None,
    roles: Mapping[str, Speaker | str] | None = None,
) -> Iterator[Story | Failure]:
    """The stories of a file, as they are (not redacted), and a Failure for each record that cannot be read.

    `mapping` names the column of a field (`{"text": "Review"}`), `channel` is that of stories that name
    none ("chat"), `roles` the role of a transcript's speaker (`{"Sanne": "agent"}`); see docs/formats.md.
    Raises FormatError for a file in no known format, RecordError for a channel that there is not.
    """
    from storymine import ingest

    told = ingest.channel_from(channel) if channel else None
    return ingest.read(Path(path), mapping=mapping, channel=told, roles=roles)
