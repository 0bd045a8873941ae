"""The lessons of the sentence encoder, and how each of them is taught."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from encoder_training import losses, sources
from encoder_training.lessons import PIECES_PER_BATCH, Lesson, rotation
from encoder_training.projection import EVERYDAY_WEIGHT
from encoder_training.rough import Slips, roughen
from encoder_training.student import Student, collate
from encoder_training.teacher import load_teacher, teacher_vectors
from storymine.nlp.passage import clean

ROUGH_SHARE = 0.35
SHARES = {"dutch": 0.60, "english": 0.14, "rough": 0.12, "scored": 0.14}


class School:
    """Texts, targets and chance; `step` gives the loss of the next batch of the next lesson."""

    def __init__(
        self,
        tokenizer: Tokenizer,
        pairs: list[sources.Pair],
        *,
        data: Path,
        corpus: Path,
        cache: Path,
        seed: int,
        shares: dict[str, float] = SHARES,
        pieces: int = PIECES_PER_BATCH,
    ) -> None:
        self.tokenizer = tokenizer
        self.rng = np.random.default_rng(seed)
        self.chance = random.Random(seed)
        self.slips = Slips.read(sources.read_misspellings(data))
        _, self.english = load_teacher()
        everyday = [pair for pair in pairs if pair.everyday]
        business = [pair for pair in pairs if not pair.everyday]
        comments, emotions = sources.read_emotions(data)
        service = sources.read_service(data, seed=seed)
        vectors = [
            teacher_vectors([pair.english for pair in everyday], cache),
            teacher_vectors(comments + service, cache),
            teacher_vectors([pair.english for pair in business], cache),
        ]
        weights = np.repeat([EVERYDAY_WEIGHT, 1.0], [len(everyday), len(business)])
        dutch = [clean(pair.dutch) for pair in everyday + business]
        own = [clean(text) for text in sources.read_corpus(corpus)]
        alone = [clean(text) for text in sources.read_dutch(data)]
        self.scores = [sources.read_scored(data, part) for part in ("stsb-train", "sick-train")]
        self.lessons = {
            "dutch": Lesson(dutch, weights, np.concatenate([vectors[0], vectors[2]])),
            "english": Lesson(comments + service, np.ones(len(comments) + len(service)), vectors[1]),
            "rough": Lesson(own + alone, np.repeat([2.0, 0.4], [len(own), len(alone)])),
        }
        names = sorted({name for row in emotions for name in row})
        self.emotions = torch.zeros(len(comments), len(names))
        for i, row in enumerate(emotions):
            self.emotions[i, [names.index(name) for name in row]] = 1.0
        self.streams = {
            name: lesson.batches(self.rng, pieces=pieces) for name, lesson in self.lessons.items()
        }
        self.next_lesson = rotation(shares, self.rng)

    def step(self, student: Student) -> tuple[str, torch.Tensor]:
        """(lesson, loss) of the next batch."""
        name = self.next_lesson()
        if name == "scored":
            return name, self._scored(student)
        lesson, rows = self.lessons[name], next(self.streams[name])
        texts = [lesson.texts[i] for i in rows]
        if name == "rough":
            with torch.no_grad():
                calm = student.project(student(*self._dutch(texts)))
            vectors = student.project(student(*self._dutch([self._rough(text) for text in texts])))
            return name, losses.agreement(vectors.float(), calm.float())
        goal = torch.from_numpy(lesson.targets[rows].astype(np.float32))
        if name == "english":
            batch = collate(self.english(texts, truncation=True, max_length=96)["input_ids"])
            hidden = student(*batch, english=True)
            loss = losses.distillation(student.project(hidden).float(), goal)
            felt = np.flatnonzero(rows < len(self.emotions))  # the others have no emotions
            if len(felt):
                logits = student.emotions(hidden[felt, : student.dutch.embedding_dim]).float()
                loss += 2 * functional.binary_cross_entropy_with_logits(logits, self.emotions[rows[felt]])
            return name, loss
        texts = [self._rough(text) if self.chance.random() < ROUGH_SHARE else text for text in texts]
        return name, losses.distillation(student.project(student(*self._dutch(texts))).float(), goal)

    def _scored(self, student: Student) -> torch.Tensor:
        part = self.scores[self.rng.choice(2, p=[0.6, 0.4])]
        rows = self.rng.choice(len(part.scores), 64, replace=False)
        texts = [clean(part.first[i]) for i in rows] + [clean(part.second[i]) for i in rows]
        vectors = student.project(student(*self._dutch(texts))).float()
        return losses.similarity(vectors[:64], vectors[64:], torch.tensor([part.scores[i] for i in rows]))

    def _rough(self, text: str) -> str:
        return roughen(text, self.chance, self.slips)

    def _dutch(self, texts: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
        return collate([encoding.ids for encoding in self.tokenizer.encode_batch(texts)])
