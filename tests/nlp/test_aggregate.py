from __future__ import annotations

from dataclasses import replace

from storymine.domain import (
    Channel,
    Driver,
    Effort,
    Emotion,
    Moment,
    Need,
    NeedKind,
    Polarity,
    Reading,
    Sentiment,
    Speaker,
    Stage,
    Story,
    Utterance,
    Voice,
)
from storymine.nlp.aggregate import add_up, main_stage
from storymine.nlp.judge import UNREAD_SENTIMENT

STORY = Story(id="s1", channel=Channel.REVIEW, utterances=(Utterance(Speaker.CUSTOMER, "verzonnen"),))


def reading(
    score: float,
    *,
    emotion: str = "neutraal",
    emotion_score: float = 0.9,
    driver: str = "geen",
    effort: int = 0,
    stage: tuple[str, float] = ("geen", 0.9),
    need: NeedKind | None = None,
    voice: Voice = Voice.CUSTOMER,
) -> Reading:
    label = "negative" if score < -0.2 else "positive" if score > 0.2 else "neutral"
    polarity = {"negative": Polarity.FRICTION, "positive": Polarity.DELIGHT, "neutral": Polarity.NEUTRAL}[
        label
    ]
    return Reading(
        moment=Moment(0, 0, 9, "vijf verzonnen woorden hier dus", voice),
        sentiment=Sentiment(label, score, 3, 0.8),
        emotions=(Emotion(emotion, emotion_score),),
        drivers=(Driver(driver, polarity, 0.7),),
        effort=Effort(effort, 0.6),
        need=Need(need, "iets") if need else None,
        stage=Stage(*stage),
        model="test 1",
    )


def test_clear_trouble_and_clear_pleasure_stay_mixed() -> None:
    assert add_up(STORY, (reading(-0.8), reading(0.8))).sentiment.label == "mixed"
    assert add_up(STORY, (reading(-0.8), reading(0.3))).sentiment.label == "negative"
    assert add_up(STORY, (reading(0.0), reading(0.05))).sentiment.label == "neutral"


def test_moments_without_a_sentiment_leave_it_unknown_and_do_not_count() -> None:
    unread = replace(reading(0.0), sentiment=UNREAD_SENTIMENT)
    assert add_up(STORY, (unread, unread)).sentiment == UNREAD_SENTIMENT
    assert add_up(STORY, (unread, reading(-0.8))).sentiment == add_up(STORY, (reading(-0.8),)).sentiment


def test_expressive_moments_weigh_more() -> None:
    sentiment = add_up(STORY, (reading(-0.9), reading(0.0), reading(0.0))).sentiment
    assert sentiment.score < -0.5
    assert sentiment.valence in (1, 2)


def test_neutral_only_where_nothing_is_felt() -> None:
    felt = add_up(
        STORY, (reading(0.0, emotion_score=0.99), reading(-0.7, emotion="boosheid", emotion_score=0.6))
    )
    assert [emotion.label for emotion in felt.emotions] == ["boosheid"]
    plain = add_up(STORY, (reading(0.0), reading(0.0)))
    assert [emotion.label for emotion in plain.emotions] == ["neutraal"]


def test_drivers_keep_the_polarity_of_their_moments() -> None:
    analysis = add_up(
        STORY, (reading(-0.8, driver="prijs"), reading(0.3, driver="prijs"), reading(0.9, driver="levering"))
    )
    assert {(driver.label, driver.polarity) for driver in analysis.drivers} == {
        ("prijs", Polarity.FRICTION),
        ("levering", Polarity.DELIGHT),
    }


def test_effort_stages_and_needs() -> None:
    analysis = add_up(
        STORY,
        (
            reading(-0.5, effort=3, stage=("hulp", 0.5), need=NeedKind.WISH),
            reading(-0.5, effort=1, stage=("betalen", 0.8)),
            reading(0.0, stage=("unknown", 0.3)),
        ),
    )
    assert analysis.effort.level == 3
    assert [stage.label for stage in analysis.stages] == ["betalen", "hulp"]
    assert [need.kind for need in analysis.needs] == [NeedKind.WISH]


def test_the_customer_decides_and_an_employee_only_alone() -> None:
    work = reading(-0.9, driver="systeem", voice=Voice.EMPLOYEE)
    assert add_up(STORY, (work, reading(0.6))).sentiment.label == "positive"
    assert add_up(STORY, (work,)).sentiment.label == "negative"


def test_nothing_read_is_unknown() -> None:
    analysis = add_up(STORY, ())
    assert analysis.sentiment.label == "unknown"
    assert analysis.emotions == analysis.drivers == analysis.stages == ()


def test_the_main_stage_is_what_most_words_are_about_and_less_sure_where_others_differ() -> None:
    told = (
        reading(0, stage=("hulp", 0.9)),
        reading(0, stage=("betalen", 0.6)),
        reading(0, stage=("betalen", 0.6)),
    )
    stage = main_stage(told)
    assert stage.label == "betalen"
    assert 0.3 < stage.confidence < 0.6
    agreed = main_stage((reading(0, stage=("hulp", 0.8)), reading(0, stage=("hulp", 0.3)), reading(0)))
    assert agreed == Stage("hulp", 0.8)
    assert main_stage((reading(0), reading(0, stage=("hulp", 0.5)))) == Stage("hulp", 0.5)
    assert main_stage((reading(0), reading(0, stage=("unknown", 0.3)))).label == "geen"
    assert main_stage(()).label == "unknown"
