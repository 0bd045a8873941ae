"""Files that were handed in together on a page, and what is written down of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from storymine.domain import Channel


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record that cannot be used: where in its file it is, and why."""

    record: str | None
    reason: str


@dataclass(slots=True)
class HeldFile:
    """`name` is what its sender calls it, `path` where it lies. `mapping` is what was said of its columns.
    `counts` is what became of its records by status, `rejected` the first that cannot be used, `stopped` what
    came in between.
    """

    name: str
    path: Path
    mapping: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    rejected: list[Rejected] = field(default_factory=list)
    stopped: str | None = None


@dataclass(slots=True)
class Parcel:
    """Files that were handed in together by the key `owner` (None: nobody needs one)."""

    token: str
    owner: str | None
    channel: Channel | None
    roles: Mapping[str, str]
    files: list[HeldFile]
    taken_at: float
    state: Literal["waiting", "storing", "done"] = "waiting"


def parcel_to_json(parcel: Parcel) -> dict[str, Any]:
    """Everything but the token and the folder, which are its place."""
    files = [
        {
            "name": file.name,
            "path": file.path.name,
            "mapping": file.mapping,
            "counts": file.counts,
            "rejected": [[one.record, one.reason] for one in file.rejected],
            "stopped": file.stopped,
        }
        for file in parcel.files
    ]
    return {
        "owner": parcel.owner,
        "channel": parcel.channel,
        "roles": dict(parcel.roles),
        "taken_at": parcel.taken_at,
        "state": parcel.state,
        "files": files,
    }


def parcel_of(token: str, folder: Path, told: Mapping[str, Any]) -> Parcel:
    """From what `parcel_to_json` gave, with its files in `folder`."""
    files = [
        HeldFile(
            one["name"],
            folder / one["path"],
            one["mapping"],
            Counter(one["counts"]),
            [Rejected(*pair) for pair in one["rejected"]],
            one["stopped"],
        )
        for one in told["files"]
    ]
    channel = told["channel"] and Channel(told["channel"])
    return Parcel(token, told["owner"], channel, told["roles"], files, told["taken_at"], told["state"])
