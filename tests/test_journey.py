"""An organisation's own journey: read when it is whole, refused by name of what is wrong in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from storymine.errors import ConfigurationError
from storymine.journey import read_journey

OWN = """
id = "verhuur"
version = "2"
names = { nl = "Huurreis" }
[[levels]]
id = "klant"
names = { nl = "Klant", en = "Customer" }
descriptions = { nl = "Wat een huurder met ons doet." }
[[stages]]
id = "gebruiken"
level = "klant"
names = { nl = "Wonen" }
descriptions = { nl = "Elke dag in huis.", en = "Every day at home." }
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "journey.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_dutch_stands_where_no_english_is_given(tmp_path: Path) -> None:
    journey = read_journey(written(tmp_path, OWN))
    [stage] = journey.stages
    assert stage.names == {"nl": "Wonen", "en": "Wonen"}
    assert stage.descriptions["en"] == "Every day at home."
    assert journey.stage("gebruiken") is stage
    assert journey.stage("betalen") is None


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('version = "2"\n', ""), "version: Field required"),
        (('nl = "Wonen"', 'en = "Living"'), r"stages\.0\.names\.nl: Field required"),
        (('level = "klant"', 'level = "leven"'), r"'gebruiken' is on level 'leven'; levels are \['klant'\]"),
        (('level = "klant"', 'level = "klant"\nnaam = "x"'), r"stages\.0\.naam: Extra inputs"),
        (("[[levels]]", "[levels]"), "levels: Input should be a valid list"),
        (("[[stages]]", "[[stages"), "cannot be read"),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        read_journey(written(tmp_path, OWN.replace(*change)))
    assert "journey.toml" in str(caught.value)


def test_two_stages_with_one_id_are_refused(tmp_path: Path) -> None:
    stage = OWN[OWN.index("[[stages]]") :]
    with pytest.raises(ConfigurationError, match="two stages have the same id"):
        read_journey(written(tmp_path, OWN + stage))


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "journey.toml"
    path.write_bytes(OWN.replace("Wonen", "Beëindigen").encode("latin-1"))
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_journey(path)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        read_journey(tmp_path / "nergens.toml")
