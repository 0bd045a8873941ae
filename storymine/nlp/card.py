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


def reliability_diagram(card: Scorecard) -> str:
    """Markdown: how often answers of like confidence are right, a line a bin; a full bar is always right."""
    lines = ["| what | confidence | right | answers | |", "|---|---|---|---|---|"]
    for task in card.tasks:
        lines += [
            f"| {task.task} | {one.confidence:.2f} | {one.right:.2f} | {one.answers}"
            f" | {'█' * round(10 * one.right)} |"
            for one in task.reliability
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
        f"| {name} | {score['f1']:.3f} | {score['f1_punctuated']:.3f} | {score['f1_bare']:.3f}"
        f" | {score['punctuation']:.3f} |"
        for name, score in meta["boundaries"].items()
    )
    aside = ", ".join(f"{sector}: {moments:,} moments" for sector, moments in meta["aside"].items())
    context = "\n".join(
        f"| {task} | {score['with']:.3f} | {score['without']:.3f} |"
        for task, score in meta["context"].items()
    )
    calibration = ", ".join(
        f"{task.task} {task.calibration_error:.3f}"
        for task in card.tasks
        if task.calibration_error is not None
    )
    return f"""# {meta["name"]} {meta["version"]}

Reads Dutch customer stories: cuts them into moments and says of each its valence, emotions, drivers,
effort, need, journey stage and voice, and which words carry each label. Runs on a CPU without network, by
ONNX Runtime; needs no PyTorch.

- **Encoder**: a transformer of {encoder["layers"]} layers, {encoder["width"]} wide, over {encoder["pieces"]}
  Dutch sub-word pieces, with 8-bit weights. It began as all-MiniLM-L6-v2 (Apache-2.0, English), got a Dutch
  vocabulary and learned from English-Dutch sentence pairs to give a Dutch sentence the vector of its English
  translation (`scripts/train_encoder`), then went on learning together with the heads
  (`scripts/train_embedded`, seed {meta["seed"]}).
- **Heads**: linear over the mean state of a moment, which the encoder sees within its turn, its channel and
  what was said before; beside them word and character n-grams, in which what follows a negation is another
  word, by logistic regression.
- **Moments**: a small network tells whether one begins at a token, from a linear view of its state and of
  those around, the signs around it, and how far what the heads read in the words before it differs from what
  they read in the words after it (`scripts/fit_cutter`).
- **Licence** of the weights: Apache-2.0. Labels: models/corpus/GUIDELINE.md in the source repository.

## Data

{data}

Attribution: Microsoft product documentation, (c) Microsoft Corporation, CC BY 4.0, changed (sentences
sampled, turned into vectors); sentences of the Tatoeba project and its contributors (tatoeba.org),
CC BY 2.0 FR, changed likewise; STS-B in Dutch, CC BY-SA 4.0; banking77 and NLU++ of PolyAI, CC BY 4.0, their
intents put into our labels; word lists of OpenTaal (opentaal.org), CC BY 3.0, changed (turned round).

## Quality on sectors that the weights had not seen

No weight of this model learned from the sectors in models/corpus/aside ({aside}), with or
without labels. Thresholds and calibration come from them: here every sector is scored with those of the
others; how much n-grams count (a number a head) was chosen on all of them. The corpus is written, not
collected: expect less on real messages (docs/quality.md).

{scores_table(card)}

Expected calibration error: {calibration}. Reliability, where confidence and the share right should agree:

{reliability_diagram(card)}

| moment boundaries, F1 | all | with punctuation | without | all, cutting at punctuation |
|---|---|---|---|---|
{boundaries}

| moments that follow another turn, macro-F1 | shown what was said before | not shown it |
|---|---|---|
{context}

| sentence similarity (Spearman) | |
|---|---|
{similarity}

## Limits

- Sarcasm, litotes and what can only be understood from far back in a conversation are often misread.
- The rare labels (see below) rest on few examples; "unknown" is given for a stage below the confidence at
  which the precision that storymine.nlp.calibrate states is reached on held-out moments.
- Confidence is calibrated on the corpus; on other text it is a ranking more than a probability.
- Made for Dutch of the Netherlands and Flanders, standard to informal; dialect, street language and other
  languages are not covered. Emotions are read in moments of customers only, not in those of employees.

## Every label

{labels_table(card)}
"""
