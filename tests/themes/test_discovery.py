from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from random import Random
from statistics import fmean

import numpy as np
import pytest
from theme_data import embed, observe, read_corpus

from storymine.domain import Observation, ThemeSet
from storymine.errors import InputError
from storymine.output import theme_set_to_dict
from storymine.themes import discover, match


def readings(observations: list[Observation], theme_set: ThemeSet, theme: str) -> list[Observation]:
    members = {(a.story, a.moment) for a in theme_set.assignments if a.theme == theme}
    return [o for o in observations if (o.story, o.moment) in members]


def vectors(observations: list[Observation]) -> np.ndarray:
    return embed([o.reading.moment.text for o in observations])


def test_greetings_are_set_aside_and_almost_all_else_has_a_theme(
    shop: list[Observation], shop_themes: ThemeSet
) -> None:
    assert shop_themes.set_aside == 56
    assert len(shop_themes.assignments) == 168
    assert shop_themes.unassigned <= 0.05 * 168
    assert not any(a.story.startswith("g") for a in shop_themes.assignments)


def test_a_theme_holds_friction_or_delight_about_one_thing(
    shop: list[Observation], shop_themes: ThemeSet
) -> None:
    for theme in shop_themes.themes:
        members = [o.reading for o in readings(shop, shop_themes, theme.id)]
        assert len({reading.sentiment.label for reading in members}) == 1
        assert Counter(r.drivers[0].label for r in members).most_common(1)[0][1] >= 0.9 * len(members)


def test_names_are_short_phrases_that_differ(shop_themes: ThemeSet) -> None:
    labels = [theme.label for theme in shop_themes.themes]
    assert len(set(labels)) == len(labels)
    for label in labels:
        assert 2 <= len(label.split()) <= 6
        assert label[0].isupper()
        assert "[" not in label
    assert any("wacht" in label.lower() for label in labels)
    assert any("monteur" in label.lower() and "op tijd" in label.lower() for label in labels)


def test_themes_that_no_name_tells_apart_are_one_unless_a_number_is_asked_for() -> None:
    said = [observe(f"s{n}", 0, ("Schommelde", "Slipte")[n % 2]) for n in range(40)]
    near = vectors(said) + np.random.default_rng(0).standard_normal((40, 96)).astype(np.float32) / 5
    [one] = discover(said, near, embed=embed).themes
    assert (one.label, one.moments) == ("Kwaliteit valt tegen", 40)
    two = discover(said, near, embed=embed, count=2)
    assert [theme.moments for theme in two.themes] == [20, 20]
    assert len({theme.label for theme in two.themes}) == 2
    [again] = discover(said, near, embed=embed, before=two.assignments).themes
    assert again.moments == 40


def test_keywords_are_words_with_content(shop_themes: ThemeSet) -> None:
    for theme in shop_themes.themes:
        assert 1 <= len(theme.keywords) <= 10
        assert not set(theme.keywords) & {"de", "niet", "naam", "goedemorgen", "bedankt", "een", "ik"}


def test_figures_are_those_of_the_members(shop: list[Observation], shop_themes: ThemeSet) -> None:
    assert [t.moments for t in shop_themes.themes] == sorted(
        (t.moments for t in shop_themes.themes), reverse=True
    )
    for theme in shop_themes.themes:
        members = readings(shop, shop_themes, theme.id)
        assert theme.moments == len(members)
        assert theme.stories == len({o.story for o in members})
        assert sum(theme.stages.values()) == theme.moments
        assert theme.sentiment == pytest.approx(fmean(o.reading.sentiment.score for o in members))
        assert theme.effort == pytest.approx(fmean(o.reading.effort.level for o in members))
        assert theme.friction == pytest.approx(sum(o.reading.friction for o in members))
        assert np.linalg.norm(theme.centroid) == pytest.approx(1, abs=1e-3)
        places = {(o.story, o.moment): o.reading.moment.text for o in members}
        assert 1 <= len(theme.quotes) <= 5
        assert all(places[quote.story, quote.moment] == quote.text for quote in theme.quotes)


def test_the_order_of_moments_does_not_matter(shop: list[Observation], shop_themes: ThemeSet) -> None:
    shuffled = Random(3).sample(shop, len(shop))
    assert discover(shuffled, vectors(shuffled), embed=embed, seed=1) == shop_themes


def test_another_process_with_other_threads_gives_the_same(shop_themes: ThemeSet) -> None:
    program = (
        "import json; from theme_data import embed, furniture_shop; from storymine.themes import discover;"
        "from storymine.output import theme_set_to_dict; shop = furniture_shop();"
        "found = discover(shop, embed([o.reading.moment.text for o in shop]), embed=embed, seed=1);"
        "print(json.dumps(theme_set_to_dict(found)))"
    )
    environment = {
        **os.environ,
        "OMP_NUM_THREADS": "2",
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": str(Path(__file__).parent),
    }
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == json.loads(json.dumps(theme_set_to_dict(shop_themes)))


def test_of_many_moments_some_teach_the_themes_and_the_others_join_the_nearest(
    shop: list[Observation], shop_themes: ThemeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storymine.themes.discovery.LEARNED", 100)
    monkeypatch.setattr("storymine.themes.discovery.CHUNK", 30)
    told: list[int] = []
    halves = vectors(shop).astype(np.float16)
    found = discover(shop, halves, embed=embed, seed=1, progress=told.append)
    assert told == [100, 30, 30, 8]
    assert found.set_aside == shop_themes.set_aside
    assert len(found.assignments) == len(shop_themes.assignments)
    assert found.unassigned <= 0.05 * len(found.assignments)
    for theme in found.themes:
        members = [o.reading for o in readings(shop, found, theme.id)]
        assert theme.moments == len(members)
        assert len({reading.sentiment.label for reading in members}) == 1
    shuffled = Random(3).sample(shop, len(shop))
    again = discover(shuffled, vectors(shuffled).astype(np.float16), embed=embed, seed=1)
    assert again == found


def test_themes_of_the_run_before_last(shop: list[Observation]) -> None:
    half = [o for o in shop if hash_of(o.story) % 2]
    before = discover(half, vectors(half), embed=embed, seed=1)
    fresh = discover(shop, vectors(shop), embed=embed, seed=5)
    found = discover(shop, vectors(shop), embed=embed, seed=5, before=before.assignments)
    assert kept(before, found) >= max(0.95, kept(before, fresh))


def hash_of(story: str) -> int:
    return sum(map(ord, story))


def kept(before: ThemeSet, found: ThemeSet) -> float:
    """The share of the moments that keep their theme."""
    matched, _ = match(before.themes, before.assignments, found)
    now = {(a.story, a.moment): a.theme for a in matched.assignments}
    had = [a for a in before.assignments if a.theme]
    return sum(now[a.story, a.moment] == a.theme for a in had) / len(had)


def test_a_number_of_themes_can_be_asked_for(shop: list[Observation]) -> None:
    assert len(discover(shop, vectors(shop), count=4).themes) == 4


def test_names_come_without_an_encoder_too(shop: list[Observation]) -> None:
    found = discover(shop, vectors(shop))
    assert all(theme.label for theme in found.themes)


@pytest.mark.parametrize("moments", [0, 1, 5, 6, 13])
def test_a_handful_of_moments_is_no_trouble(shop: list[Observation], moments: int) -> None:
    few = shop[:moments]
    found = discover(few, vectors(few), embed=embed)
    assert len(found.assignments) == moments
    assert bool(found.themes) == (moments >= 6)


def test_moments_without_a_frequent_word_still_make_a_theme() -> None:
    words = ("bank", "stoel", "tafel", "kast", "lamp", "bed", "tapijt", "spiegel")
    few = [observe(word, 0, f"{word} kapot{word}") for word in words]
    found = discover(few, vectors(few), embed=embed)
    assert len(found.themes) == 1
    assert found.themes[0].label


def test_vectors_and_moments_must_belong_together(shop: list[Observation]) -> None:
    with pytest.raises(InputError, match="1 vectors for 2 moments"):
        discover(shop[:2], vectors(shop[:1]))
    with pytest.raises(InputError, match="more than once"):
        discover([shop[0], shop[0]], vectors([shop[0], shop[0]]))


def test_themes_of_the_corpus_are_about_one_thing_each() -> None:
    corpus = [o for o in read_corpus("telecom", "bezorging") if o.reading.moment.voice == "customer"]
    found = discover(corpus, vectors(corpus), embed=embed)
    assert 12 <= len(found.themes) <= 60
    assert found.unassigned <= 0.05 * len(found.assignments)
    assert len({theme.label for theme in found.themes}) == len(found.themes)
    driver = {(o.story, o.moment): o.reading.drivers[0].label for o in corpus}
    members: dict[str, Counter[str]] = {}
    for assignment in found.assignments:
        said = driver[assignment.story, assignment.moment]
        if assignment.theme and said != "geen":  # which is no one thing
            members.setdefault(assignment.theme, Counter())[said] += 1
    pure = sum(counts.most_common(1)[0][1] for counts in members.values())
    total = sum(members.values(), Counter())
    assert pure > 2 * total.most_common(1)[0][1]  # much purer than one big theme


@pytest.mark.parametrize("text", ["Het pakket kwam te laat.", "Te laat", "De app is traag"])
def test_the_same_words_over_and_over_are_a_theme(text: str) -> None:
    told = [observe(f"s{n}", 0, text, drivers=("levering",)) for n in range(12)]
    found = discover(told, vectors(told), embed=embed, seed=0)
    assert [theme.moments for theme in found.themes] == [12]
    assert not {"emptydoc", "otherdoc"} & set(found.themes[0].keywords)
