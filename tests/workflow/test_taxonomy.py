"""An own taxonomy: read, imported, imported again, taken back, written."""

from __future__ import annotations

from pathlib import Path

import pytest
from furniture import fill, open_shop, rows, rule_engine, story
from sqlalchemy import Engine as Database
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.errors import FormatError, InputError, NotFoundError
from storymine.settings import Settings
from storymine.workflow import discover_themes
from storymine.workflow.curating import undo
from storymine.workflow.taxonomy import export_taxonomy, import_taxonomy, read_taxonomy

OWN = Settings(batch_size=200)
YAML = """
themes:
  - name: Bezorging
    description: Alles wat aan huis komt
    examples: [De bezorger van het pakket]
  - name: Monteur te laat
    parent: Bezorging
    owner: Planning
    examples: [De monteur kwam niet opdagen, Weer kwam de monteur niet opdagen en ik heb gewacht]
"""


@pytest.fixture
def shop(db: Database) -> sessionmaker[Session]:
    sessions = store.sessions(db)
    open_shop(sessions, OWN, count=9)
    return sessions


@pytest.fixture
def taxonomy(tmp_path: Path) -> Path:
    path = tmp_path / "indeling.yaml"
    path.write_text(YAML, encoding="utf-8")
    return path


def belongs(sessions: sessionmaker[Session]) -> dict[str, str | None]:
    with sessions() as session:
        found = store.list_moments(session, store.Filters(), limit=1000).items
    return {moment.story: moment.theme_label for moment in found}


def test_seeds_get_the_moments_that_are_like_them(shop: sessionmaker[Session], taxonomy: Path) -> None:
    before = belongs(shop)
    said = import_taxonomy(shop, rule_engine(), taxonomy, preview=True)
    assert belongs(shop) == before
    made = import_taxonomy(shop, rule_engine(), taxonomy, by="Anna")
    assert made is not None
    assert said is not None
    assert made.effect == said.effect
    after = belongs(shop)
    assert {after[f"s{n}-0"] for n in range(9)} == {"Monteur te laat"}
    assert after["s0-4"] == before["s0-4"]
    assert made.effect.moments == sum(before[name] != after[name] for name in before)
    with shop() as session:
        [seed] = [
            row for row in store.list_themes(session, store.Filters()) if row.label == "Monteur te laat"
        ]
    assert seed.owner == "Planning"
    assert import_taxonomy(shop, rule_engine(), taxonomy) is None
    fill(shop, OWN, [story("nieuw", "De monteur kwam weer niet opdagen")])
    assert belongs(shop)["nieuw"] == "Monteur te laat"
    undo(shop, made.changes[0].id)
    assert {name: theme for name, theme in belongs(shop).items() if name != "nieuw"} == before


def test_discovery_finds_themes_in_the_rest(shop: sessionmaker[Session], taxonomy: Path) -> None:
    import_taxonomy(shop, rule_engine(), taxonomy)
    fill(shop, OWN, rows(start=9, count=5, prefix="n"))
    discover_themes(shop, rule_engine(), seed=0)
    after = belongs(shop)
    assert {after[f"n{n}-0"] for n in range(9, 14)} == {"Monteur te laat"}
    assert len(set(after.values())) >= 4
    with shop() as session:
        [seed] = [
            row for row in store.list_themes(session, store.Filters()) if row.label == "Monteur te laat"
        ]
    assert "monteur" in seed.keywords


def test_a_changed_file_updates_and_an_undo_brings_the_one_before_back(
    shop: sessionmaker[Session], taxonomy: Path
) -> None:
    import_taxonomy(shop, rule_engine(), taxonomy)
    first = belongs(shop)
    taxonomy.write_text("- name: Wachten\n  examples: [Ik stond lang in de wacht aan de telefoon]\n", "utf-8")
    made = import_taxonomy(shop, rule_engine(), taxonomy)
    assert made is not None
    assert "Monteur te laat" not in belongs(shop).values()
    assert "Wachten" in belongs(shop).values()
    undo(shop, made.changes[0].id)
    assert belongs(shop) == first


@pytest.mark.parametrize("name", ["uit.yaml", "uit.json", "uit.csv"])
def test_what_is_written_can_be_read_again(
    shop: sessionmaker[Session], taxonomy: Path, tmp_path: Path, name: str
) -> None:
    with pytest.raises(NotFoundError):
        export_taxonomy(shop, tmp_path / name)
    import_taxonomy(shop, rule_engine(), taxonomy)
    assert export_taxonomy(shop, tmp_path / name) == 2
    assert read_taxonomy(tmp_path / name) == read_taxonomy(taxonomy)
    assert import_taxonomy(shop, rule_engine(), tmp_path / name) is None
    with pytest.raises(FormatError):
        export_taxonomy(shop, tmp_path / "uit.doc")


def test_a_table_holds_an_example_a_line_or_several_in_a_cell(tmp_path: Path) -> None:
    path = tmp_path / "indeling.csv"
    path.write_text(
        "name;owner;examples\nWachten;Kim;lang gewacht | in de wacht\nWachten;;niemand neemt op\n", "utf-8"
    )
    [seed] = read_taxonomy(path)
    assert (seed.name, seed.owner) == ("Wachten", "Kim")
    assert seed.examples == ("lang gewacht", "in de wacht", "niemand neemt op")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("themes: [", "cannot be read"),
        ("themes: 3", "must hold a list"),
        ("[]", "0 themes"),
        ("- name: A", "examples must be"),
        ("- examples: [x]", "needs a name"),
        ("- {name: A, examples: [x], kleur: rood}", "'kleur' is no field"),
        ("- {name: A, examples: [x]}\n- {name: a, examples: [y]}", "more than once"),
        ("- {name: A, examples: [x], parent: B}", "no theme of the file"),
        ("- {name: A, examples: [x], parent: A}", "parent of itself"),
        ("- {name: A, examples: [[1]]}", "must be text"),
    ],
)
def test_what_is_no_taxonomy_is_told(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=told):
        read_taxonomy(path)
