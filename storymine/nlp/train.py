"""Trains a model on labelled rows of one's own: `storymine train`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import storymine_models

from storymine.errors import InputError
from storymine.nlp.analyser import find_folder
from storymine.nlp.encoder import load_encoder
from storymine.nlp.folder import ModelFolder, copy_encoder, new_folder, read_meta, save_heads, write_meta
from storymine.nlp.held_out import score_held_out
from storymine.nlp.hub import HubEncoder, name_checkpoint
from storymine.nlp.known import own_labels
from storymine.nlp.opinions import read_opinions
from storymine.nlp.rows import LabelledStory
from storymine.nlp.scorecard import Scorecard
from storymine.nlp.train_heads import train_heads
from storymine.nlp.training_set import asked, collect


def train(
    rows: Iterable[LabelledStory],
    *,
    out: Path,
    encoder: str | Path = "embedded",
    fine_tune: bool = False,
    name: str | None = None,
    version: str = "1.0.0",
    seed: int = 0,
    prepare: Callable[[str], str] | None = None,
    report: Callable[[str], None] | None = None,
) -> Scorecard:
    """Fits heads on `rows` over an encoder and writes the model folder `out`, which storymine.nlp.load opens.

    `encoder` is a shipped model, the folder of a model of your own, or a Hugging Face checkpoint (hub name or
    folder; extra "hub"). Only a checkpoint can be `fine_tune`d: then its body learns too. The new model knows
    only the labels that the rows show (own stages and own drivers too) and cuts moments as the model that it
    builds on. `prepare` is applied to every text (redaction); `report` is told
    of progress, and of labels outside our own scheme. Answers with the held-out scores, which
    meta.json keeps as well.
    Raises InputError when the rows are too few or `out` is not empty, ModelError when the encoder
    cannot be used.
    """
    with new_folder(out) as made:
        folder, turns = ModelFolder(made), collect(rows, prepare=prepare)
        if report:
            for line in own_labels(asked(turns)):
                report(line)
        if is_model(encoder):
            base = ModelFolder(find_folder(encoder))
            if fine_tune:
                raise InputError(f"the model {encoder} cannot be fine-tuned; a Hugging Face checkpoint can")
            if read_opinions(base.root):
                raise InputError(f"{encoder} is put together from others; name one of those as --encoder")
            built_on = read_meta(base).model
            trained = train_heads(turns, encoder=load_encoder(base.root), seed=seed, report=report)
            copy_encoder(base, folder)
        else:
            built_on = str(encoder)
            if fine_tune:
                from storymine.nlp.tune_checkpoint import tune_checkpoint

                trained = tune_checkpoint(encoder, turns, folder.root, seed=seed, report=report)
            else:
                trained = train_heads(turns, encoder=HubEncoder.open(encoder), seed=seed, report=report)
                name_checkpoint(encoder, folder.root)
        save_heads(trained.heads, folder)
        scores = score_held_out(turns, trained.heads, trained.held_out, seed=seed)
        details = {
            "seed": seed,
            "built_on": built_on,
            "moments": scores.moments,
            "held_out": scores.to_dict(),
        }
        write_meta(folder, name=name or out.resolve().name, version=version, details=details)
        return scores


def is_model(encoder: str | Path) -> bool:
    """Whether this is a storymine model (shipped, or a folder with meta.json) rather than a checkpoint."""
    return encoder in storymine_models.available() or (Path(encoder) / "meta.json").is_file()
