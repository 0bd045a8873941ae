"""Trains a model on labelled rows of one's own: `storymine train`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from storymine.nlp.analyser import find_folder
from storymine.nlp.boundaries import Cutter
from storymine.nlp.encoder import load_encoder
from storymine.nlp.folder import ModelFolder, copy_encoder, read_meta, save_heads, write_meta
from storymine.nlp.held_out import score_held_out
from storymine.nlp.rows import LabelledStory
from storymine.nlp.scorecard import Scorecard
from storymine.nlp.train_heads import train_heads
from storymine.nlp.training_set import collect


def train(
    rows: Iterable[LabelledStory],
    *,
    out: Path,
    encoder: str | Path = "embedded",
    name: str | None = None,
    version: str = "1.0.0",
    seed: int = 0,
    prepare: Callable[[str], str] | None = None,
    report: Callable[[str], None] | None = None,
) -> Scorecard:
    """Fits heads on `rows` over the encoder of the model `encoder` and writes the model folder `out`.

    The folder has the layout that storymine.nlp.load opens; it gets the encoder and the moment cutter of the
    model it
    builds on, and knows only the labels that the rows show (own stages and own drivers too). `prepare` is
    applied to every
    text (redaction). Answers with the held-out scores, which meta.json keeps as well.
    Raises InputError when the rows are too few, ModelError when the encoder cannot be used.
    """
    base, folder = ModelFolder(find_folder(encoder)), ModelFolder(out)
    moments = collect(rows, prepare=prepare)
    trained = train_heads(moments, encoder=load_encoder(base.root), seed=seed, report=report)
    copy_encoder(base, folder)
    Cutter.load(base.boundaries).save(folder.boundaries)
    save_heads(trained.heads, folder)
    scores = score_held_out(moments, trained, seed=seed)
    details = {
        "seed": seed,
        "built_on": read_meta(base).model,
        "moments": len(moments),
        "held_out": scores.to_dict(),
    }
    write_meta(folder, name=name or out.name, version=version, details=details)
    return scores
