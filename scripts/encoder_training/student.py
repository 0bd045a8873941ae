"""The student: some layers of the teacher's body, and a Dutch embedding table beside the English one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import BertModel, PreTrainedTokenizerBase

from storymine.nlp.tune import short_numbers

EMOTIONS = 28
"""Labels of GoEmotions, an auxiliary task."""

Batch = tuple[Tensor, Tensor]
"""Piece ids and attention mask, both int64 of shape (texts, longest)."""


class Student(nn.Module):
    """Text to vector: in Dutch through `dutch`, in English through the teacher's own, frozen, embeddings."""

    def __init__(self, teacher: BertModel, table: NDArray[np.float32], layers: Sequence[int]) -> None:
        super().__init__()
        self.body = teacher
        self.body.encoder.layer = nn.ModuleList(teacher.encoder.layer[i] for i in layers)
        self.body.config.num_hidden_layers = len(layers)
        self.body.pooler = None
        for module in self.body.modules():
            if isinstance(
                module, nn.Dropout
            ):  # costs a fifth of a step on a CPU; the roughened texts are noise enough
                module.p = 0.0
        self.english = teacher.embeddings.word_embeddings
        self.english.weight.requires_grad_(False)
        self.dutch = nn.Embedding.from_pretrained(torch.from_numpy(table), freeze=False, sparse=True)
        width = table.shape[1]
        self.project = nn.Linear(2 * width, width)
        nn.init.eye_(self.project.weight)  # at first what the last layer sees
        nn.init.zeros_(self.project.bias)
        self.emotions = nn.Linear(width, EMOTIONS)

    def states(
        self, ids: Tensor, mask: Tensor, kinds: Tensor | None = None, *, english: bool = False
    ) -> Tensor:
        """What the body sees in every piece, (texts, longest, width); `kinds` are segment numbers."""
        embedded = (self.english if english else self.dutch)(ids)
        return self.body(inputs_embeds=embedded, attention_mask=mask, token_type_ids=kinds).last_hidden_state

    def forward(self, ids: Tensor, mask: Tensor, *, english: bool = False) -> Tensor:
        """What the last layer sees of each text, and beside it the first, both as means: (texts, 2 * width).

        `project` makes it a sentence vector: what texts are about shows in their words too.
        """
        embedded = (self.english if english else self.dutch)(ids)
        seen = self.body(inputs_embeds=embedded, attention_mask=mask, output_hidden_states=True).hidden_states
        return torch.cat([mean_state(seen[-1], mask), mean_state(seen[0], mask)], dim=-1)


def mean_state(states: Tensor, mask: Tensor) -> Tensor:
    """The mean over the pieces between [CLS] and [SEP], (texts, width)."""
    inside = mask.clone()
    inside[:, 0] = 0
    inside[torch.arange(len(mask)), mask.sum(1) - 1] = 0
    weights = inside[..., None].to(states.dtype)
    return (states * weights).sum(1) / weights.sum(1).clamp(min=1)


def collate(rows: Sequence[Sequence[int]]) -> Batch:
    """Padded to a multiple of eight pieces: few shapes, since a CPU compiles its kernels for each."""
    longest = max(len(row) for row in rows)
    longest += -longest % 8
    ids = torch.zeros(len(rows), longest, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = 1
    return ids, mask


def encode(
    student: Student,
    texts: Sequence[str],
    tokenizer: Tokenizer | PreTrainedTokenizerBase,
    *,
    batch: int = 128,
) -> NDArray[np.float32]:
    """Unit sentence vectors (n, width). A transformers tokenizer means English, a tokenizers one Dutch."""
    hidden = torch.from_numpy(see(student, texts, tokenizer, batch=batch))
    with torch.inference_mode():
        return nn.functional.normalize(student.project(hidden), dim=-1).numpy()


def see(
    student: Student,
    texts: Sequence[str],
    tokenizer: Tokenizer | PreTrainedTokenizerBase,
    *,
    batch: int = 128,
) -> NDArray[np.float32]:
    """What `project` is given of the texts, (n, 2 * width); in bfloat16 where that is quick."""
    dutch = isinstance(tokenizer, Tokenizer)
    rows = (
        [encoding.ids for encoding in tokenizer.encode_batch(list(texts))]
        if dutch
        else tokenizer(list(texts), truncation=True, max_length=96)["input_ids"]
    )
    order = np.argsort([len(row) for row in rows], kind="stable")
    hidden = np.zeros((len(rows), student.project.in_features), np.float32)
    training = student.training
    student.eval()
    with torch.inference_mode(), short_numbers(torch.device("cpu")):
        for first in range(0, len(rows), batch):
            chosen = order[first : first + batch]
            hidden[chosen] = student(*collate([rows[i] for i in chosen]), english=not dutch).float().numpy()
    student.train(training)
    return hidden


def save(student: Student, folder: Path, *, layers: Sequence[int]) -> None:
    """Everything, the English embeddings too, so that heads can be trained through either language."""
    folder.mkdir(parents=True, exist_ok=True)
    state = {name: value for name, value in student.state_dict().items() if name != "english.weight"}
    torch.save({"layers": list(layers), "state": state}, folder / "student.part")
    (folder / "student.part").replace(folder / "student.pt")


def load(folder: Path, teacher: BertModel) -> Student:
    kept = torch.load(folder / "student.pt", weights_only=True)
    table = kept["state"]["dutch.weight"].numpy()
    student = Student(teacher, table, kept["layers"])
    student.load_state_dict(kept["state"], strict=False)
    return student.eval()
