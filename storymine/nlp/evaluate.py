"""Measures a model on labelled rows: `storymine evaluate`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from storymine.domain import NO_NEED, UNKNOWN, Channel, Labels, Reading, Story
from storymine.errors import InputError
from storymine.nlp.aggregate import drivers_of, effort_of, emotions_of, main_stage, sentiment_of
from storymine.nlp.agreement import Answers
from storymine.nlp.analyser import Analyser
from storymine.nlp.known import own_labels
from storymine.nlp.rows import LABEL_COLUMNS, LabelledStory
from storymine.nlp.scheme import HEADS, NOTHING, HeadName, answers
from storymine.nlp.scorecard import Scorecard, TaskScore, score_task

TASKS = (HEADS[0], "sentiment", *HEADS[1:])
"""What is measured; "sentiment" is valence in three classes."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model says of one labelled stretch of text, in label ids; confidences by task where there are
    any."""

    labels: dict[str, frozenset[str]]
    confidences: dict[str, float]


def evaluate(
    rows: Iterable[LabelledStory],
    analyser: Analyser,
    *,
    seed: int = 0,
    prepare: Callable[[str], str] | None = None,
    report: Callable[[str], None] | None = None,
) -> Scorecard:
    """Scores `analyser` on hand-labelled stories; `prepare` is applied to every text first (redaction).

    Every labelled stretch is read as a turn of its own, after what was said before it; where the model cuts
    it into several moments, what they add up to is compared. `report` is told of labels outside our
    own scheme. Raises InputError when no row has a label.
    """
    labelled: list[tuple[Labels, Channel]] = []
    stories: list[Story] = []
    whole: list[str] = []
    for row in (one.prepared(prepare) for one in rows) if prepare else rows:
        for labels, story in _stretches(row):
            labelled.append((labels, row.channel))
            stories.append(story)
            whole.append(row.id)
    gold = gold_answers(labelled)
    if not gold:
        raise InputError(
            f"none of {len(labelled)} labelled moments has a label; columns are {', '.join(LABEL_COLUMNS)}"
        )
    if report:
        for line in own_labels(labelled):
            report(line)
    said = [
        answer(
            tuple(r for r in analysis.readings if r.moment.utterance == len(analysis.story.utterances) - 1),
            analyser.heads,
        )
        for analysis in analyser.analyse(stories)
    ]
    return Scorecard(analyser.model, len(labelled), score_answers(gold, said, stories=whole, seed=seed))


def answer(readings: Sequence[Reading], heads: Collection[HeadName] = HEADS) -> Answer:
    """What the readings of one stretch of text add up to, by a model that has these `heads`.

    What a model is not asked, it does not answer: tasks without a head are left out.
    """
    if not readings:
        return Answer({}, {})
    sentiment, effort, stage = sentiment_of(readings), effort_of(readings), main_stage(readings)
    drivers = frozenset(driver.label for driver in drivers_of(readings)) or frozenset({NOTHING})
    need = next((reading.need.kind.value for reading in readings if reading.need), NO_NEED)
    found = {
        "valence": {str(sentiment.valence)},
        "sentiment": {_three(sentiment.valence)},
        "emotion": {emotion.label for emotion in emotions_of(readings)},
        "driver": drivers,
        "employee_driver": drivers,
        "stage": {stage.label},
        "effort": {str(effort.level)},
        "effort_cause": {cause.value for cause in effort.causes} or {NOTHING},
        "need": {need},
        "voice": {readings[0].moment.voice.value},
    }
    sure = {"sentiment": sentiment.confidence, "stage": stage.confidence, "effort": effort.confidence}
    if "effort" not in heads:  # causes are given where there is some effort
        del found["effort_cause"]
    asked = [task for task in found if head_of(task) in heads]
    return Answer(
        {task: frozenset(found[task]) for task in asked},
        {task: value for task, value in sure.items() if task in asked},
    )


def head_of(task: str) -> HeadName:
    """The head that a task asks: "sentiment" is read off valence."""
    return next((name for name in HEADS if name == task), "valence")


def gold_answers(labelled: Sequence[tuple[Labels, Channel]]) -> dict[str, dict[int, frozenset[str]]]:
    """Of every task that the labels ask about, the gold answer of each moment (by number) that is asked."""
    found = {
        task: {
            i: gold for i, (labels, channel) in enumerate(labelled) if (gold := _gold(task, labels, channel))
        }
        for task in TASKS
    }
    return {task: of_task for task, of_task in found.items() if of_task}


def score_answers(
    gold: Mapping[str, Mapping[int, frozenset[str]]],
    said: Sequence[Answer],
    *,
    stories: Sequence[str],
    seed: int = 0,
) -> tuple[TaskScore, ...]:
    """A score for every task with gold answers; what was `said`, and in which of `stories`, is by number of
    the moment."""
    scores = []
    for task, of_task in gold.items():
        if of_task:
            found: Answers = [said[i].labels.get(task, frozenset({UNKNOWN})) for i in of_task]
            sure = [said[i].confidences.get(task) for i in of_task]
            known = [value for value in sure if value is not None]
            confidences = known if len(known) == len(sure) else None
            golds: Answers = list(of_task.values())
            told = [stories[i] for i in of_task]
            scores.append(score_task(task, golds, found, confidences=confidences, stories=told, seed=seed))
    return tuple(scores)


def _stretches(row: LabelledStory) -> Iterable[tuple[Labels, Story]]:
    """Every labelled moment as the last turn of a story that holds what was said before it."""
    story = row.story
    for i, turn in enumerate(row.turns):
        before = story.utterances[i - 1 : i] if i else ()
        for j, (text, labels) in enumerate(turn.moments):
            if labels is None:
                continue
            said = replace(story.utterances[i], text=text)
            earlier = (replace(story.utterances[i], text=turn.moments[j - 1][0]),) if j else before
            yield labels, replace(story, id=f"{row.id}/{i}/{j}", utterances=(*earlier, said))


def _gold(task: str, labels: Labels, channel: Channel) -> frozenset[str] | None:
    given = answers(head_of(task), labels, channel)
    if task == "sentiment" and given:
        given = (_three(int(given[0])),)
    return frozenset(given) if given else None


def _three(valence: int) -> str:
    return "negative" if valence < 3 else "positive" if valence > 3 else "neutral"
