"""The shipped model through its public door."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storymine.domain import Channel, Polarity, Speaker, Story, Utterance, Voice
from storymine.errors import ModelError
from storymine.labels import label_ids
from storymine.nlp import Analyser, load


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return load()


def story(
    *said: str,
    channel: Channel = Channel.REVIEW,
    speaker: Speaker = Speaker.CUSTOMER,
    language: str = "nl",
) -> Story:
    utterances = tuple(Utterance(speaker, text) for text in said)
    return Story(id="s", channel=channel, utterances=utterances, language=language)


def test_trouble_and_pleasure_are_told_apart(analyser: Analyser) -> None:
    bad, good, plain = analyser.analyse(
        [
            story("Wat een waardeloze service, ik ben echt boos!"),
            story("Heel vriendelijk en snel geholpen, top!"),
            story("Wanneer komt mijn pakket?", channel=Channel.CHAT),
        ]
    )
    assert (bad.sentiment.label, good.sentiment.label, plain.sentiment.label) == (
        "negative",
        "positive",
        "neutral",
    )
    assert bad.sentiment.score < -0.3 < 0.3 < good.sentiment.score
    assert good.drivers[0].polarity is Polarity.DELIGHT
    assert plain.needs[0].kind == "vraag"
    assert plain.needs[0].text in "Wanneer komt mijn pakket?"


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u3000"])
def test_spaces_of_other_kinds_are_spaces(analyser: Analyser, space: str) -> None:
    said = "Slechte service, één café open en geen oplossing, maar de monteur was aardig."
    plain, other = analyser.analyse([story(said), story(said.replace(" ", space))])
    assert len(plain.readings) == 2
    assert list(other.readings) == [
        replace(r, moment=replace(r.moment, text=r.moment.text.replace(" ", space))) for r in plain.readings
    ]


@pytest.mark.parametrize("text", ["...", "-", " — ", "…", "/"])
def test_dots_and_dashes_say_nothing(analyser: Analyser, text: str) -> None:
    nothing, sign = analyser.analyse([story(text), story("👍")])
    assert not nothing.readings
    assert nothing.sentiment.label == "unknown"
    assert sign.sentiment.label == "positive"


@pytest.mark.parametrize("channel", [Channel.SURVEY, Channel.REVIEW])
@pytest.mark.parametrize(
    "text",
    [
        *("geen", "Niks.", "nee", "Nee hoor!", "n.v.t.", "NVT", "n/a", "Niet van toepassing", "weet ik niet"),
        *("Geen opmerkingen", "Ik heb verder geen opmerkingen.", "niks te melden", "zou het zo niet weten"),
        *("Nee, geen idee", "geen. geen.", "geen op\u00admerkingen"),
    ],
)
def test_an_answer_that_there_is_nothing_to_say_says_nothing(
    analyser: Analyser, text: str, channel: Channel
) -> None:
    (analysis,) = analyser.analyse([story(text, channel=channel)])
    assert not analysis.readings
    assert analysis.sentiment.label == "unknown"


@pytest.mark.parametrize(
    "text",
    [
        *("Geen klachten", "Niks te klagen", "geen 👍", "Geen gehoor", "geen reactie", "Ik heb nog niks"),
        *("Nee, alles ging goed.", "Geen opmerkingen. Alleen de wachttijd was lang.", "nooit meer"),
    ],
)
def test_an_answer_that_says_more_is_read(analyser: Analyser, text: str) -> None:
    (analysis,) = analyser.analyse([story(text, channel=Channel.SURVEY)])
    assert analysis.readings


def test_an_answer_to_a_question_that_is_there_is_read(analyser: Analyser) -> None:
    asked = Story(
        id="s",
        channel=Channel.SURVEY,
        utterances=(Utterance(Speaker.BOT, "Wat ging er goed?"), Utterance(Speaker.CUSTOMER, "Niks!")),
        language="nl",
    )
    survey, chat = analyser.analyse([asked, story("Nee", channel=Channel.CHAT)])
    assert [reading.moment.text for reading in survey.readings] == ["Niks!"]
    assert [reading.moment.text for reading in chat.readings] == ["Nee"]


UNSEEN = ["\u00ad", "\u200b", "\u200c", "\u200e", "\u2060", "\ufeff", "\u202a\u202c"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 200), st.sampled_from(UNSEEN)), min_size=1, max_size=30))
def test_signs_that_nobody_sees_change_nothing(analyser: Analyser, put: list[tuple[int, str]]) -> None:
    said = "Slechte bezorging 👩‍💻 en één storing, maar de monteur was aardig. Graag mijn geld terug!"
    signs = list(said)
    for place, sign in put:
        signs[place % len(said)] += sign
    text = "".join(signs)
    plain, other = analyser.analyse([story(said), story(text)])
    assert len(plain.readings) > 1
    assert other.sentiment == plain.sentiment
    for one, same in zip(plain.readings, other.readings, strict=True):
        moment = same.moment
        assert text[moment.start : moment.end] == moment.text
        assert seen(moment.text) == one.moment.text
        assert [(e.kind, e.label, seen(text[e.start : e.end])) for e in same.evidence] == [
            (e.kind, e.label, said[e.start : e.end]) for e in one.evidence
        ]
        assert replace(same, moment=one.moment, evidence=one.evidence) == one
    assert np.array_equal(analyser.embed([text]), analyser.embed([said]))


def seen(text: str) -> str:
    return re.sub("[\u00ad\u200b\u200c\u200e\u2060\ufeff\u202a\u202c]", "", text)


def test_a_story_reads_the_same_alone_and_among_others(analyser: Analyser) -> None:
    stories = [
        story("Wat een waardeloze service, ik ben echt boos!"),
        story("top"),
        story(
            "ja ik bel omdat mijn factuur niet klopt en ik heb al drie keer gebeld " * 8, channel=Channel.CALL
        ),
        story("Snel geleverd!!! 👍👍", "De kleur valt tegen, maar ruilen ging vlot."),
        story("AANGEKOMEN MET EEN GAT IN DE DOOS", channel=Channel.SOCIAL),
    ]
    together = list(analyser.analyse(stories))
    alone = [next(analyser.analyse([one])) for one in stories]
    for first, second in zip(together, alone, strict=True):
        assert [r.moment for r in first.readings] == [r.moment for r in second.readings]
        assert [r.sentiment.score for r in first.readings] == pytest.approx(
            [r.sentiment.score for r in second.readings], abs=1e-3
        )
    texts = [one.utterances[0].text for one in stories]
    vectors = np.concatenate([analyser.embed([text]) for text in texts])
    assert (analyser.embed(texts) * vectors).sum(1).min() > 0.9999


def test_every_reading_names_its_model_and_its_exact_place(analyser: Analyser) -> None:
    text = "De levering was snel. Helaas was de doos kapot, dus ik wil graag mijn geld terug."
    (analysis,) = analyser.analyse([story(text, "Nog niets gehoord.")])
    assert {reading.model for reading in analysis.readings} == {analyser.model}
    assert {reading.moment.utterance for reading in analysis.readings} == {0, 1}
    for reading in analysis.readings:
        moment = reading.moment
        assert analysis.story.utterances[moment.utterance].text[moment.start : moment.end] == moment.text
        assert reading.emotions
        assert reading.drivers
        assert reading.stage.label
    assert len([r for r in analysis.readings if r.moment.utterance == 0]) >= 2


def test_agents_and_bots_are_not_read(analyser: Analyser) -> None:
    conversation = Story(
        id="s",
        channel=Channel.CHAT,
        utterances=(
            Utterance(Speaker.BOT, "Waarmee kan ik helpen?"),
            Utterance(Speaker.CUSTOMER, "Mijn internet ligt er weer uit."),
            Utterance(Speaker.AGENT, "Wat vervelend, ik ben er boos over!"),
        ),
    )
    (analysis,) = analyser.analyse([conversation])
    assert {reading.moment.utterance for reading in analysis.readings} == {1}


def test_a_note_has_two_voices(analyser: Analyser) -> None:
    text = "Klt belt voor 3e keer over factuur, erg boos. Systeem lag er weer uit, kon zelf niets opzoeken."
    (analysis,) = analyser.analyse([story(text, channel=Channel.NOTE, speaker=Speaker.OTHER)])
    voices = [reading.moment.voice for reading in analysis.readings]
    assert voices[0] is Voice.CUSTOMER
    assert voices[-1] is Voice.EMPLOYEE
    allowed = set(label_ids("employee_driver"))
    assert {driver.label for driver in analysis.readings[-1].drivers} <= allowed
    assert analysis.readings[0].emotions
    assert analysis.readings[-1].emotions == (), "what people feel at work is not read"
    assert "emotion" not in {evidence.kind for evidence in analysis.readings[-1].evidence}
    (review,) = analyser.analyse([story(text)])
    assert {reading.moment.voice for reading in review.readings} == {Voice.CUSTOMER}


def test_other_languages_and_empty_stories_stay_unread(analyser: Analyser) -> None:
    foreign, empty, agent = analyser.analyse(
        [story("Terrible service!", language="en"), story("   "), story("Goedemiddag", speaker=Speaker.AGENT)]
    )
    for analysis in (foreign, empty, agent):
        assert analysis.readings == ()
        assert analysis.sentiment.label == "unknown"


def test_batches_change_nothing_and_order_is_kept(analyser: Analyser) -> None:
    stories = [story(f"De factuur van {number} euro klopt niet.", "En nu?") for number in range(30)]
    together = list(analyser.analyse(stories))
    assert [analysis.story.utterances for analysis in together] == [one.utterances for one in stories]
    apart = [analysis for one in stories for analysis in analyser.analyse([one])]
    for one, other in zip(together, apart, strict=True):
        assert [r.stage.label for r in one.readings] == [r.stage.label for r in other.readings]
        assert one.sentiment.score == pytest.approx(other.sentiment.score, abs=1e-3)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=60), min_size=1, max_size=3), st.sampled_from(list(Channel)))
def test_any_text_is_read(analyser: Analyser, said: list[str], channel: Channel) -> None:
    (analysis,) = analyser.analyse([story(*said, channel=channel)])
    assert -1 <= analysis.sentiment.score <= 1
    for reading in analysis.readings:
        assert (
            reading.moment.text == said[reading.moment.utterance][reading.moment.start : reading.moment.end]
        )
        assert all(0.5 <= one.score <= 1 for one in (*reading.emotions, *reading.drivers))
    for one, other in pairwise(analysis.readings):
        assert (one.moment.utterance, one.moment.end) <= (other.moment.utterance, other.moment.start) or (
            one.moment.utterance < other.moment.utterance
        )


def test_vectors(analyser: Analyser) -> None:
    vectors = analyser.embed(["de trein reed niet", "mijn trein viel uit"])
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_an_unknown_model_is_refused_with_the_shipped_ones_named() -> None:
    with pytest.raises(ModelError, match="shipped: embedded"):
        load("bestaat-niet")


def test_an_incomplete_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"meta\.json cannot be read"):
        load(tmp_path)


def test_loading_and_reading_need_no_torch() -> None:
    code = (
        "import sys; from storymine.nlp import load; from storymine.domain import *;"
        "s = Story(id='x', channel=Channel.REVIEW, utterances=(Utterance(Speaker.CUSTOMER, 'Prima.'),));"
        "list(load().analyse([s])); sys.exit('torch' in sys.modules or 'transformers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
