from __future__ import annotations

import pytest
from theme_data import observe

from storymine.themes import has_content


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Goedemorgen!", {"stage": "geen", "drivers": ["geen"], "valence": 3}),
        ("met [NAAM-1]", {"stage": "geen", "drivers": ["geen"], "valence": 3}),
        (
            "Heel erg bedankt!",
            {"stage": "geen", "drivers": ["geen"], "valence": 4, "emotions": ["dankbaarheid"]},
        ),
        ("DM gestuurd", {"stage": "hulp", "drivers": ["geen"], "valence": 3}),
        ("[KLANTNUMMER-1]", {"stage": "geen", "drivers": ["geen"], "valence": 3}),
        ("...", {"stage": "unknown", "drivers": ["geen"], "valence": 3}),
        ("ja klopt", {"stage": "hulp", "drivers": ["geen"], "valence": 3}),
        ("", {"drivers": ["levering"]}),
    ],
)
def test_moments_that_say_nothing_are_set_aside(text: str, labels: dict[str, object]) -> None:
    assert not has_content(observe("s", 0, text, **labels).reading)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Een uur te laat", {"drivers": ["levering"]}),
        ("Snelle bezorging.", {"stage": "ontvangen", "drivers": ["geen"], "valence": 4}),
        ("Kapot!", {"drivers": ["kwaliteit"]}),
        ("Vorige week een bank besteld", {"stage": "aanvragen", "drivers": ["geen"], "valence": 3}),
        ("Waar kan ik mijn abonnement wijzigen", {"stage": "unknown", "drivers": ["geen"], "valence": 3}),
        (
            "Wat een waardeloze en schandalige prutsers",
            {"stage": "geen", "drivers": ["geen"], "emotions": ["boosheid"]},
        ),
    ],
)
def test_moments_about_an_experience_are_kept(text: str, labels: dict[str, object]) -> None:
    assert has_content(observe("s", 0, text, **labels).reading)  # type: ignore[arg-type]
