"""Writes a model's card (README.md of its folder) and its held-out figures as a table, from meta.json."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from storymine.nlp.scorecard import Scorecard


def scores_table(card: Scorecard) -> str:
    """Markdown: a line a task, next to always giving the commonest answer."""
    lines = [
        "| what | moments | macro-F1 (95 %) | majority class | micro-F1 | majority class | answered |",
        "|---|---|---|---|---|---|---|",
    ]
    for task in card.tasks:
        low, high = task.macro_interval
        lines.append(
            f"| {task.task} | {task.moments} | **{task.macro_f1:.3f}** ({low:.3f}-{high:.3f})"
            f" | {task.majority_macro_f1:.3f} ({task.majority}) | {task.micro_f1:.3f}"
            f" | {task.majority_micro_f1:.3f} | {task.coverage:.2f} |"
        )
    return "\n".join(lines)


def labels_table(card: Scorecard) -> str:
    """Markdown: a line a label."""
    lines = ["| what | label | precision | recall | F1 (95 %) | support |", "|---|---|---|---|---|---|"]
    for task in card.tasks:
        lines += [
            f"| {task.task} | {label.label} | {label.precision:.2f} | {label.recall:.2f}"
            f" | {label.f1:.2f} ({label.interval[0]:.2f}-{label.interval[1]:.2f}) | {label.support} |"
            for label in task.labels
        ]
    return "\n".join(lines)


def model_card(meta: Mapping[str, Any], card: Scorecard) -> str:
    """The card of the shipped model, in Markdown."""
    encoder = meta["encoder"]
    data = "\n".join(
        f"- {source['what']}: {source['source']}, {source['licence']}" for source in meta["data"]
    )
    similarity = "\n".join(f"| {name} | {value:.3f} |" for name, value in encoder["spearman"].items())
    boundaries = "\n".join(
        f"| {name} | {score['f1']:.3f} | {score['punctuation']:.3f} |"
        for name, score in meta["boundaries"].items()
    )
    calibration = ", ".join(
        f"{task.task} {task.calibration_error:.3f}"
        for task in card.tasks
        if task.calibration_error is not None
    )
    return f"""# {meta["name"]} {meta["version"]}

Reads Dutch customer stories: cuts them into moments and says of each its valence, emotions, drivers,
effort, need, journey stage and voice. Runs on a CPU without network; needs numpy, scipy, tokenizers and
spaCy's blank Dutch.

- **Encoder**: {encoder["pieces"]} Unigram sub-word pieces x {encoder["width"]} numbers (8 bits), summed;
  distilled from all-MiniLM-L6-v2 (Apache-2.0) over {encoder["pairs"]} English-Dutch sentence pairs by
  `scripts/train_encoder`.
- **Heads**: logistic regression over the vector of the moment, the vector of what was said before, a few
  facts (channel, length, capitals) and word and character n-grams; by `scripts/train_embedded`, seed
  {meta["seed"]}.
- **Moments**: logistic regression over the gaps between tokens.
- **Licence** of the weights: Apache-2.0. Labels: models/corpus/GUIDELINE.md in the source repository.

## Data

{data}

Attribution: Microsoft product documentation, (c) Microsoft Corporation, CC BY 4.0, changed (sentences
sampled, turned into vectors); sentences of the Tatoeba project and its contributors (tatoeba.org),
CC BY 2.0 FR, changed likewise.

## Quality on sectors that the weights had not seen

Each of the corpus' ten sectors was held out in turn: `scripts/train_embedded --held-out ...`. Weights come
from the other nine sectors, thresholds and calibration from moments of those nine. Three things make the
figures somewhat flattering: the list of n-grams and their weights was made from all texts (not labels); the
strength of the penalty, the scaling of the features and which facts are used were chosen by looking at three
of the ten sectors; and the corpus is written, not collected. Expect less on real messages: docs/models.md.

{scores_table(card)}

Expected calibration error: {calibration}.

| moment boundaries | F1 | cutting at punctuation |
|---|---|---|
{boundaries}

| sentence similarity (Spearman; not trained on) | |
|---|---|
{similarity}

## Limits

- The vectors are sums of word parts, without order: negation and trouble told in plain words ("drie weken
  gewacht en nog geen monteur") can come out positive, the more so after a friendly sentence.
- Sarcasm, litotes and what can only be understood from far back in a conversation are often misread.
- The rare labels (see below) rest on few examples; "unknown" is given for a stage below a confidence chosen
  so that about nine in ten held-out moments are still answered.
- Confidence is calibrated on the corpus; on other text it is a ranking more than a probability.
- Made for Dutch of the Netherlands and Flanders, standard to informal; dialect, street language and other
  languages are not covered. Emotions of employees are labels of text about work, not a measure of people.

## Every label

{labels_table(card)}
"""
