"""The reader that ships: the sentence encoder's body under our heads, and what it learns beside labels."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import save_file
from tokenizers import Tokenizer, processors
from torch import Tensor, nn
from torch.nn import functional

from encoder_training.export import export
from encoder_training.labelled import Comments, Words, three_classes
from encoder_training.school import School
from encoder_training.service import Service
from encoder_training.student import Student, collate, mean_state
from storymine.nlp.passage import Passage
from storymine.nlp.scheme import Head
from storymine.nlp.tune import Reader
from storymine.nlp.tune_batches import LONGEST


class DutchBody(nn.Module):
    """The student as a body: Dutch pieces to states."""

    def __init__(self, student: Student) -> None:
        super().__init__()
        self.student = student

    def forward(self, ids: Tensor, mask: Tensor, kinds: Tensor) -> Tensor:
        return self.student.states(ids, mask, kinds)


def new_reader(student: Student, heads: Sequence[Head]) -> Reader:
    student.dutch.sparse = False
    return Reader(DutchBody(student), heads, width=student.dutch.embedding_dim)


def with_surroundings(tokenizer: Tokenizer) -> Tokenizer:
    """The tokenizer for texts with surroundings: [CLS] text [SEP] surroundings [SEP]; nothing cut off."""
    names = [(name, tokenizer.token_to_id(name)) for name in ("[CLS]", "[SEP]")]
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=names
    )
    tokenizer.no_truncation()
    return tokenizer


class Sideline:
    """Losses beside the labels: sentence vectors stay good; English comments and a lexicon teach feeling,
    English customers' questions what a question is about.

    One of them at every second call, in turn.
    """

    def __init__(self, school: School, data: Path, heads: Sequence[Head], *, seed: int) -> None:
        self.school, self.heads = school, heads
        self.comments, self.words = Comments(data, heads), Words(data)
        self.service = Service(data, heads, seed=seed)
        self.rng = np.random.default_rng(seed)
        self.turn = 0

    def __call__(self, reader: Reader) -> Tensor | None:
        self.turn += 1
        if self.turn % 2:
            return None
        student = reader.body.student
        kind = self.turn // 2 % 6
        if kind in (0, 2, 4):
            _, loss = self.school.step(student)
            return loss
        if kind == 1:
            rows = self.rng.choice(len(self.comments.texts), 48, replace=False).tolist()
            return 0.5 * self.comments.loss(self._english(reader, self.comments.texts, rows), rows)
        if kind == 3:
            rows = self.service.sample(64)
            return 0.4 * self.service.loss(self._english(reader, self.service.texts, rows), rows)
        rows = self.rng.choice(len(self.words.texts), 64, replace=False)
        ids = [one.ids for one in self.school.tokenizer.encode_batch([self.words.texts[i] for i in rows])]
        logits = self._outputs(reader, ids, english=False)["valence"]
        return 0.3 * three_classes(logits, self.words.goal[torch.from_numpy(rows)])

    def _english(self, reader: Reader, texts: Sequence[str], rows: Sequence[int]) -> dict[str, Tensor]:
        chosen = [texts[i] for i in rows]
        ids = self.school.english(chosen, truncation=True, max_length=64)["input_ids"]
        return self._outputs(reader, ids, english=True)

    def _outputs(self, reader: Reader, ids: Sequence[Sequence[int]], *, english: bool) -> dict[str, Tensor]:
        """Outputs by head for whole texts: the mean over the pieces between the special ones."""
        numbers, mask = collate(ids)
        moments = mean_state(reader.body.student.states(numbers, mask, english=english), mask)
        outputs = functional.linear(moments, reader.labels.weight, reader.labels.bias).float()
        found, first = {}, 0
        for head in self.heads:
            found[head.name] = outputs[:, first : first + len(head.labels)]
            first += len(head.labels)
        return found


def save_encoder(
    student: Student,
    tokenizer: Tokenizer,
    folder: Path,
    facts: dict[str, object],
    passages: Sequence[Passage],
) -> None:
    """Writes what storymine.nlp.encoder.OnnxEncoder loads, in 8 bits by what it sees in the passages."""
    folder.mkdir(parents=True, exist_ok=True)
    export(student, folder / "encoder.onnx", tokenizer, passages, longest=LONGEST)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    project = {
        "project": student.project.weight.detach().numpy().T.astype(np.float16),
        "bias": student.project.bias.detach().numpy().astype(np.float16),
    }
    save_file(
        {name: np.ascontiguousarray(array) for name, array in project.items()}, folder / "encoder.safetensors"
    )
    (folder / "encoder.safetensors").chmod(0o644)
    facts = {"kind": "onnx", "longest": LONGEST, **facts}
    (folder / "encoder.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
