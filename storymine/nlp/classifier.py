"""A ready-made Hugging Face classifier as a head: its labels mapped to ours (extra "hub")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storymine.errors import ModelError
from storymine.nlp.hub import INSTALL, LONGEST, HubEncoder
from storymine.nlp.passage import clean
from storymine.nlp.pieces import batches, pad, split

MOST_PIECES = 8192


@dataclass(frozen=True)
class Classifier:
    """`labels` are ours, in the order of the columns of `scores`."""

    encoder: HubEncoder
    labels: tuple[str, ...]
    columns: NDArray[np.int64]
    """Which of ours each label of the classifier means; -1 for one that is not mapped."""
    several: bool
    """Whether its labels hold independently (sigmoids)."""

    @classmethod
    def open(cls, name: str, labels: Mapping[str, str]) -> Classifier:
        """Raises ModelError when it cannot be loaded or does not know a label of the map."""
        try:
            from transformers import AutoModelForSequenceClassification
        except ImportError as error:
            raise ModelError(INSTALL) from error
        encoder = HubEncoder.open(name, kind=AutoModelForSequenceClassification)
        config = encoder.model.config
        theirs = [str(config.id2label[i]) for i in range(config.num_labels)]
        if missing := sorted(set(labels) - set(theirs)):
            raise ModelError(f"{name} has no label {', '.join(missing)}; it has {', '.join(theirs)}")
        ours = tuple(sorted(set(labels.values())))
        columns = [ours.index(labels[label]) if label in labels else -1 for label in theirs]
        several = config.problem_type == "multi_label_classification"
        return cls(encoder, ours, np.array(columns), several)

    def scores(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """How much each of our labels holds, (texts, labels); the mean over the windows of a long text."""
        pieces = list(
            split(self.encoder.tokenizer, [(clean(text), "") for text in texts], longest=self.longest)
        )
        windows = [(text, window) for text, one in enumerate(pieces) for window in one.windows]
        sums = np.zeros((len(texts), len(self.labels)), np.float32)
        counts = np.zeros(len(texts), np.float32)
        for batch in batches([window for _, window in windows], most_pieces=MOST_PIECES):
            found = self._run(pad([windows[i][1] for i in batch], padding=self.encoder.padding))
            for row, i in enumerate(batch):
                sums[windows[i][0]] += found[row]
                counts[windows[i][0]] += 1
        return np.asarray(sums / np.maximum(counts, 1)[:, None], np.float32)

    @property
    def longest(self) -> int:
        return min(self.encoder.longest, LONGEST)

    def _run(self, inputs: Sequence[NDArray[np.int64]]) -> NDArray[np.float32]:
        import torch

        model: Any = self.encoder.model
        ids, mask, _ = (torch.from_numpy(part).to(model.device) for part in inputs)
        with torch.inference_mode():
            logits = model(input_ids=ids, attention_mask=mask).logits.float()
        shares = (logits.sigmoid() if self.several else logits.softmax(1)).cpu().numpy()
        found = np.zeros((len(shares), len(self.labels)), np.float32)
        for theirs, ours in enumerate(self.columns):
            if ours >= 0:
                found[:, ours] += shares[:, theirs]
        return found
