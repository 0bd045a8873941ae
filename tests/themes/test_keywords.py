from __future__ import annotations

from collections import Counter

from storymine.themes.keywords import FEWEST, KEYWORDS, deal_keywords, score_keywords

TOPIC = ["pakket bezorger buren", "pakket buren", "bezorger pakket", "fiets", "lamp", "fiets", "lamp pakket"]
SPREAD = Counter({"pakket": 4, "bezorger": 2, "buren": 2, "fiets": 2, "lamp": 2, "factuur": 9})


def ranked(*candidates: tuple[str, float], spread: Counter[str] = SPREAD) -> tuple[str, ...]:
    [keywords] = deal_keywords([score_keywords(candidates, TOPIC, spread)])
    return keywords


def test_words_that_are_said_together_come_before_one_that_stands_alone() -> None:
    assert ranked(("fiets", 1.0), ("pakket", 1.0), ("buren", 1.0)) == ("pakket", "buren", "fiets")


def test_a_word_of_other_topics_too_counts_for_less() -> None:
    words = [("pakket", 1.0), ("bezorger", 1.0), ("buren", 1.0)]
    assert ranked(*words, spread=SPREAD | Counter({"buren": 40}))[-1] == "buren"


def test_a_word_that_hardly_anybody_says_counts_for_less_than_one_that_several_say() -> None:
    documents = [*["lauw soep"] * 4, *["taai vlees"] * 2]
    words = [(word, 1.0) for word in ("lauw", "soep", "taai", "vlees")]
    spread = Counter(word for document in documents for word in document.split())
    scores = score_keywords(words, documents, spread)
    assert 10 * scores["taai"] < scores["lauw"] == scores["soep"]


def test_a_topic_that_few_words_tell_has_fewer_than_ten() -> None:
    telling = {f"w{number}": 1.0 for number in range(7)}
    faint = {f"v{number}": 0.02 for number in range(9)}
    assert deal_keywords([telling | faint]) == (tuple(telling),)
    [few] = deal_keywords([{"pakket": 1.0} | faint])
    assert len(few) == FEWEST


def test_at_most_ten_and_none_without_weight() -> None:
    many = [(f"w{number}", 1.0) for number in range(30)]
    document = " ".join(word for word, _ in many)
    scores = score_keywords(many, [document], Counter(word for word, _ in many))
    assert [len(own) for own in deal_keywords([scores])] == [KEYWORDS]
    assert ranked(("pakket", 0.0)) == ()
    assert ranked() == ()


def test_topics_that_lie_close_are_told_by_different_words() -> None:
    late = {"pakket": 1.0, "bezorger": 0.9} | {f"laat{number}": 0.5 for number in range(9)}
    lost = {"pakket": 1.0, "bezorger": 0.8} | {f"kwijt{number}": 0.5 for number in range(9)}
    first, second = deal_keywords([late, lost])
    assert first[:2] == ("pakket", "bezorger")
    assert second[-1] == "pakket"  # worth a tenth by then
    assert "bezorger" not in second
    assert len(second) == KEYWORDS


def test_a_word_is_shared_where_a_topic_has_no_other() -> None:
    assert deal_keywords([{"pakket": 1.0}, {"pakket": 1.0}, {}]) == (("pakket",), ("pakket",), ())
