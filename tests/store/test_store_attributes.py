"""The same words with another score, product or other metadata: corrected where the story is."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from storymine import store
from storymine.domain import Score, Speaker, Utterance
from storymine.store import Filters

EVERYTHING = Filters(voice="all")


def statuses(saved: list[store.SavedStory]) -> list[str]:
    return [one.status for one in saved]


def versions(kit: Any) -> list[Any]:
    return [
        kit.story("a", "prima", score=Score("nps", 3, (0, 10)), product="A", metadata={"team": "Zuid"}),
        kit.story(
            "a", "prima", score=Score("nps", 9, (0, 10)), product="B", metadata={"segment": "zakelijk"}
        ),
    ]


def test_a_corrected_score_and_product_take_the_place_of_the_old_ones(kit: Any) -> None:
    old, new = versions(kit)
    kit.put(kit.analysis(old), kit.analysis(kit.story("b", "niet", product="A")))
    kit.themes(kit.theme_set({"t": [("a", 0), ("b", 0)]}))
    moments = kit.read(store.list_moments, EVERYTHING).items

    assert kit.save(new) == [store.SavedStory("a", "superseded")]

    view = kit.read(store.find_story, "a")
    assert (view.row.score, view.row.product) == (new.score, "B")
    assert view.metadata == {"segment": "zakelijk"}
    # What was read stays, and is counted under the new product and segment.
    assert view.row.status == "analysed"
    assert [one.text for one in kit.read(store.list_moments, EVERYTHING).items] == [m.text for m in moments]
    assert [m.text for m in kit.read(store.list_moments, Filters(product=("B",))).items] == ["prima"]
    assert [(f.value, f.stories) for f in kit.read(store.facets).products] == [("A", 1), ("B", 1)]
    (theme,) = kit.read(store.list_themes, Filters(product=("B",)))
    assert (theme.id, theme.moments) == ("t", 1)
    (theme,) = kit.read(store.list_themes, Filters(segment=("zakelijk",)))
    assert theme.moments == 1
    assert kit.read(store.compare_themes, Filters(), "product").places == {"A": (1, 1, 1), "B": (1, 1, 1)}
    assert kit.read(store.count_stories).total == 2
    assert kit.read(store.list_stories, Filters(), status="superseded").items == ()


def test_the_score_that_comes_last_holds_also_when_it_came_before(kit: Any) -> None:
    low, high = versions(kit)
    assert statuses(kit.save(low, high)) == ["created", "superseded"]
    kit.analyse(kit.analysis(high))
    assert statuses(kit.save(low)) == ["superseded"]
    view = kit.read(store.find_story, "a")
    assert (view.row.score.value, view.row.product, view.metadata) == (3, "A", {"team": "Zuid"})
    assert [moment.product for moment in view.moments] == ["A"]
    assert statuses(kit.save(low)) == ["duplicate"]


def test_an_archive_with_corrected_scores_can_be_posted_twice(kit: Any) -> None:
    archive = versions(kit)
    assert statuses(kit.save(*archive)) == ["created", "superseded"]
    for _ in range(2):
        assert statuses(kit.save(*archive)) == ["superseded", "superseded"]
        assert kit.read(store.find_story, "a").row.score.value == 9
    assert statuses(kit.save(archive[1])) == ["duplicate"]
    assert kit.read(store.count_stories).total == 1


def test_each_attribute_counts(kit: Any) -> None:
    story = versions(kit)[0]
    kit.save(story)
    spoken = (Utterance(Speaker.AGENT, "Goedemiddag.", 1.0), Utterance(Speaker.CUSTOMER, "prima", 2.5))
    others = [
        kit.replace(story, score=Score("nps", 3, (0, 10), lower_is_better=True)),
        kit.replace(story, score=Score("kto", 3, (0, 10))),
        kit.replace(story, score=Score("nps", 3, (1, 10))),
        kit.replace(story, product=None),
        kit.replace(story, metadata={"team": "Noord"}),
        kit.replace(story, utterances=spoken),
    ]
    for other in others:
        assert statuses(kit.save(other)) == ["superseded"]
        assert kit.read(store.find_story, "a").row.score == other.score
        assert kit.read(store.find_story, "a").metadata == other.metadata
    assert kit.read(store.find_story, "a").utterances == spoken
    same = kit.replace(others[-1], score=Score("nps", 3.0, (0.0, 10.0)), language="fr")
    assert statuses(kit.save(same)) == ["duplicate"]


def test_an_older_version_of_the_words_comes_back_with_what_comes_with_it(kit: Any) -> None:
    old, new = versions(kit)
    kit.save(old)
    kit.save(kit.story("a", "anders"))
    assert kit.save(new) == [store.SavedStory("a", "superseded")]
    view = kit.read(store.find_story, "a")
    assert (view.row.score, view.row.product, view.metadata) == (new.score, "B", {"segment": "zakelijk"})


def test_two_callers_with_the_same_correction_make_one(kit: Any) -> None:
    old, new = versions(kit)
    kit.save(old)
    gate = threading.Barrier(4)

    def post(_: int) -> list[str]:
        gate.wait()
        return statuses(kit.save(new))

    with ThreadPoolExecutor(4) as pool:
        answers = [status for found in pool.map(post, range(4)) for status in found]
    assert sorted(answers) == ["duplicate"] * 3 + ["superseded"]


def test_who_reads_a_story_meanwhile_keeps_its_reading(kit: Any) -> None:
    old, new = versions(kit)
    kit.save(old)
    kit.save(new)
    assert kit.analyse(kit.analysis(old)) == 1
    assert [moment.product for moment in kit.read(store.find_story, "a").moments] == ["B"]
