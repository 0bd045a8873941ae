"""Erasing searches taxonomies: those of today and those before."""

from __future__ import annotations

import json
from pathlib import Path

from test_erasing import (
    PSEUDONYM,
    SECRETS,
    Row,
    Sessions,
    dump,
    leaks,
    others,
    put_others,
    put_own,
    run,
    sessions,
    settings,
)

from storymine.settings import Settings
from storymine.workflow import Engine, discover_themes, erase_customer
from storymine.workflow.taxonomy import export_taxonomy, import_taxonomy

__all__ = ["others", "sessions", "settings"]  # fixtures


def test_a_taxonomy_forgets_what_only_the_customer_said(
    sessions: Sessions, engine: Engine, settings: Settings, others: list[Row], tmp_path: Path
) -> None:
    put_others(sessions, others)
    put_own(sessions)
    run(sessions, engine, settings)
    file = tmp_path / "indeling.json"
    said = "De zwabberfluit van de kwispelbrok was helaas kapot."
    plain = "De bezorger kwam te laat met het pakket."
    themes = [
        {
            "id": "s-fluit",
            "name": "Zwabberfluit",
            "description": "Over de kwispelbrok",
            "examples": [said, plain],
        },
        {"id": "s-weg", "name": "Kapotte spullen", "examples": [said]},
        {"id": "s-onder", "name": "Laat bezorgd", "parent": "Kapotte spullen", "examples": [plain]},
    ]
    for some in (themes[:1], themes):
        file.write_text(json.dumps({"themes": some}), encoding="utf-8")
        import_taxonomy(sessions, engine, file)
    assert {"theme_seeds", "theme_runs"} <= {table for table, _, _ in leaks(dump(sessions), SECRETS)}

    erase_customer(sessions, PSEUDONYM)

    after = dump(sessions)
    assert leaks(after, SECRETS) == []
    seeds = {(row["change_id"], row["theme_id"]): row for row in after["theme_seeds"]}
    assert [theme for _, theme in sorted(seeds)] == ["s-fluit", "s-fluit", "s-onder"]
    for row in seeds.values():
        assert row["examples"] == [plain]
        assert row["points"]
    latest = max(change for change, _ in seeds)
    assert seeds[latest, "s-fluit"]["description"] is None
    assert (seeds[latest, "s-onder"]["name"], seeds[latest, "s-onder"]["parent_id"]) == ("Laat bezorgd", None)
    discover_themes(sessions, engine, seed=1)
    assert leaks(dump(sessions), SECRETS) == []
    export_taxonomy(sessions, file)
    kept = json.loads(file.read_text(encoding="utf-8"))["themes"]
    assert [(theme["id"], theme["examples"]) for theme in kept] == [
        ("s-fluit", [plain]),
        ("s-onder", [plain]),
    ]
