from __future__ import annotations

from collections import Counter

from storymine.themes.keywords import KEYWORDS, rank_keywords

TOPIC = ["pakket bezorger buren", "pakket buren", "bezorger pakket", "fiets", "lamp", "fiets", "lamp pakket"]
SPREAD = Counter({"pakket": 4, "bezorger": 2, "buren": 2, "fiets": 2, "lamp": 2, "factuur": 9})


def ranked(*candidates: tuple[str, float]) -> tuple[str, ...]:
    return rank_keywords(candidates, TOPIC, SPREAD)


def test_words_that_are_said_together_come_before_one_that_stands_alone() -> None:
    assert ranked(("fiets", 1.0), ("pakket", 1.0), ("buren", 1.0)) == ("buren", "pakket", "fiets")


def test_a_word_of_other_topics_too_counts_for_less() -> None:
    spread = SPREAD | Counter({"buren": 40})
    words = [("pakket", 1.0), ("bezorger", 1.0), ("buren", 1.0)]
    assert rank_keywords(words, TOPIC, spread)[-1] == "buren"


def test_at_most_ten_and_none_without_weight() -> None:
    many = [(f"w{number}", 1.0) for number in range(30)]
    document = " ".join(word for word, _ in many)
    assert len(rank_keywords(many, [document], Counter(word for word, _ in many))) == KEYWORDS
    assert ranked(("pakket", 0.0)) == ()
    assert ranked() == ()
