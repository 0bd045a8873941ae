"""`storymine models`: which models there are."""

from __future__ import annotations

import json

from storymine.cli import console, options


def command(as_json: options.Json = False) -> None:
    """List the shipped models with their versions and sizes."""
    import storymine_models

    rows = []
    for name in storymine_models.available():
        folder = storymine_models.path(name)
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
        rows.append(
            {
                "name": name,
                "version": meta["version"],
                "licence": meta["licence"],
                "megabytes": round(size / 1e6, 1),
            }
        )
    if as_json:
        console.print_json(rows)
    else:
        console.table("Shipped models", list(rows[0]), [list(row.values()) for row in rows])
