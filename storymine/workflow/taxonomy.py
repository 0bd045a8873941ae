"""An organisation's own taxonomy: a file of themes with examples, which moments that are like them join."""

from __future__ import annotations

import csv
import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import COMMAND_LINE, Actor
from storymine.changes import Change, ChangeKind, Seed
from storymine.errors import FormatError, InputError, NotFoundError
from storymine.replacing import replacing
from storymine.store import RunView
from storymine.workflow.curating import Outcome, apply
from storymine.workflow.engine import Engine
from storymine.workflow.placing import current_seeds, parent_of
from storymine.workflow.seeding import bare_theme, read_seeds

FIELDS = ("id", "name", "description", "parent", "owner", "examples")
LONGEST = {"id": 64, "name": 120, "description": 500, "parent": 120, "owner": 80}
LONGEST_EXAMPLE = 2000
MOST_SEEDS = 500
MOST_EXAMPLES = 50


def import_taxonomy(
    sessions: sessionmaker[Session],
    engine: Engine,
    path: Path,
    *,
    by: str | None = None,
    actor: Actor = COMMAND_LINE,
    preview: bool = False,
) -> Outcome | None:
    """Make the file the taxonomy; None when it already is. What it leaves out is no seed any more.

    Personal data in examples is replaced first. Raises FormatError or InputError for a file that cannot be
    used, NotFoundError while there are no themes.
    """
    seeds = redacted(engine, read_taxonomy(path))
    with sessions() as session:
        if _plain(current_seeds(session)) == _plain(seeds):
            return None
    read = read_seeds(engine, seeds)

    def make(session: Session, run: RunView, changes: Sequence[Change]) -> list[Change]:  # noqa: ARG001
        found = {theme.id for theme in store.load_found_themes(session, run.id)}
        if clash := sorted(found & {seed.theme for seed in read}):
            raise InputError(
                f"id: {clash[0]!r} is the id of a theme that was found; give the seed another one"
            )
        store.add_themes(session, [seed.theme for seed in read])
        known = store.theme_names(session, run.id)
        bare = [bare_theme(seed) for seed in read if seed.theme not in known]
        store.add_theme_rows(session, run.id, parent_of(run), bare, origin="seed")
        themes = [seed.theme for seed in read]
        return [store.save_change(session, ChangeKind.TAXONOMY, themes=themes, seeds=read, by=by)]

    return apply(sessions, make, actor=actor, preview=preview)


def export_taxonomy(sessions: sessionmaker[Session], path: Path) -> int:
    """Write the taxonomy to a .yaml, .yml, .json or .csv file that can be imported again; how many themes.

    Raises NotFoundError when there is none.
    """
    with sessions() as session:
        seeds = current_seeds(session)
    if not seeds:
        raise NotFoundError("there is no taxonomy; `storymine taxonomy import FILE` brings one")
    names = {seed.theme: seed.name for seed in seeds}
    rows = [
        {
            "id": seed.theme,
            "name": seed.name,
            "description": seed.description,
            "parent": names.get(seed.parent or "", seed.parent),
            "owner": seed.owner,
            "examples": list(seed.examples),
        }
        for seed in seeds
    ]
    given = [{name: value for name, value in row.items() if value} for row in rows]
    with replacing(path) as part:
        match path.suffix:
            case ".yaml" | ".yml":
                text = yaml.safe_dump({"themes": given}, allow_unicode=True, sort_keys=False, width=100)
                part.write_text(text, encoding="utf-8")
            case ".json":
                part.write_text(json.dumps({"themes": given}, ensure_ascii=False, indent=2) + "\n", "utf-8")
            case ".csv":
                _write_csv(part, rows)
            case other:
                raise FormatError(f"a taxonomy is written to .yaml, .json and .csv files, not to {other!r}")
    return len(seeds)


def read_taxonomy(path: Path) -> list[Seed]:
    """The seeds in a YAML, JSON, TOML or CSV file, in its order.

    YAML, JSON and TOML hold a list `themes`; CSV has a line for each example, or all of a theme's in one cell
    with a | between them. Raises FormatError or InputError, naming the place.
    """
    rows = _rows(path)
    if not 1 <= len(rows) <= MOST_SEEDS:
        raise InputError(f"{path.name}: it holds {len(rows)} themes; it can be 1 to {MOST_SEEDS}")
    seeds = [_seed(row, f"{path.name}: theme {number}") for number, row in enumerate(rows, 1)]
    for what, values in (("name", [s.name.casefold() for s in seeds]), ("id", [s.theme for s in seeds])):
        if twice := [value for value in values if values.count(value) > 1]:
            raise InputError(f"{path.name}: {what} {twice[0]!r} comes more than once")
    ids = {name: seed.theme for seed in seeds for name in (seed.name.casefold(), seed.theme)}
    found = [replace(seed, parent=_parent(seed, ids, path)) for seed in seeds]
    _refuse_circles(found, path)
    return found


def redacted(engine: Engine, seeds: Sequence[Seed]) -> list[Seed]:
    """The seeds with personal data in their examples replaced."""
    if engine.redactor is None:
        return list(seeds)
    clean = engine.redactor.redact
    return [replace(seed, examples=tuple(clean(one).text for one in seed.examples)) for seed in seeds]


def _rows(path: Path) -> list[Mapping[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        match path.suffix.lower():
            case ".yaml" | ".yml":
                document = yaml.safe_load(text)
            case ".json":
                document = json.loads(text)
            case ".toml":
                document = tomllib.loads(text)
            case ".csv":
                return _csv_rows(text)
            case other:
                raise FormatError(
                    f"{path.name}: a taxonomy is YAML, JSON, TOML or CSV, not {other or 'this'}"
                )
    except (UnicodeDecodeError, yaml.YAMLError, ValueError) as error:
        raise FormatError(f"{path.name} cannot be read: {type(error).__name__}") from None
    rows = document.get("themes") if isinstance(document, dict) else document
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise FormatError(f"{path.name}: it must hold a list `themes`, each with a name and examples")
    return rows


def _csv_rows(text: str) -> list[Mapping[str, Any]]:
    sample = text.splitlines()[0] if text.strip() else ""
    table = csv.DictReader(text.splitlines(), delimiter=max(",;\t", key=sample.count))
    by_name: dict[str, dict[str, Any]] = {}
    for line in table:
        row = {str(name).strip().lower(): (value or "").strip() for name, value in line.items() if name}
        examples = [one.strip() for one in (row.pop("examples", "") or row.pop("example", "")).split("|")]
        known = by_name.setdefault(row.get("name", "").casefold(), {"examples": []})
        known |= {name: value for name, value in row.items() if value}
        known["examples"] += [one for one in examples if one]
    return list(by_name.values())


def _seed(row: Mapping[str, Any], where: str) -> Seed:
    if unknown := sorted(set(map(str, row)) - set(FIELDS)):
        raise InputError(f"{where}: {unknown[0]!r} is no field; the fields are {', '.join(FIELDS)}")
    given = {name: _text(row.get(name), f"{where}: {name}", LONGEST[name]) for name in LONGEST}
    name, examples = given["name"], row.get("examples")
    if not name:
        raise InputError(f"{where}: it needs a name")
    if not isinstance(examples, list) or not 1 <= len(examples) <= MOST_EXAMPLES:
        raise InputError(f"{where}: examples must be a list of 1 to {MOST_EXAMPLES} sentences")
    texts = [_text(one, f"{where}: examples", LONGEST_EXAMPLE) for one in examples]
    said = tuple(dict.fromkeys(text for text in texts if text))
    if not said:
        raise InputError(f"{where}: it needs an example")
    digest = hashlib.blake2b(name.casefold().encode(), digest_size=5).hexdigest()
    return Seed(
        theme=given["id"] or f"t-{digest}",
        name=name,
        examples=said,
        description=given["description"],
        parent=given["parent"],
        owner=given["owner"],
    )


def _text(value: object, where: str, longest: int) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str | int | float):
        raise InputError(f"{where} must be text")
    text = " ".join(str(value).split())
    if len(text) > longest:
        raise InputError(f"{where} has {len(text)} characters; at most {longest}")
    return text or None


def _parent(seed: Seed, ids: Mapping[str, str], path: Path) -> str | None:
    if seed.parent is None:
        return None
    found = ids.get(seed.parent.casefold()) or ids.get(seed.parent)
    if found is None:
        raise InputError(f"{path.name}: {seed.name}: parent {seed.parent!r} is no theme of the file")
    return found


def _refuse_circles(seeds: Sequence[Seed], path: Path) -> None:
    parents = {seed.theme: seed.parent for seed in seeds}
    for seed in seeds:
        above, passed = seed.parent, {seed.theme}
        while above is not None:
            if above in passed:
                raise InputError(f"{path.name}: {seed.name} is a parent of itself")
            passed.add(above)
            above = parents.get(above)


def _write_csv(path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, FIELDS, lineterminator="\n")
        table.writeheader()
        for row in rows:
            for example in row["examples"]:
                table.writerow({**row, "examples": example})


def _plain(seeds: Sequence[Seed]) -> list[Seed]:
    return [replace(seed, model=None, points=None) for seed in seeds]
