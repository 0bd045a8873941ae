"""The hub tier: any Hugging Face encoder, by its name on the hub or as a folder (extra "hub")."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from storymine.errors import ModelError
from storymine.nlp.encoder import States, Vectors, means, read_windows, unit
from storymine.nlp.passage import Passage, clean
from storymine.nlp.pieces import Window, owned, pad, split

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LONGEST = 512
MOST_PIECES = 8192
INSTALL = "hub models need PyTorch and transformers: pip install 'storymine[hub]'"


@dataclass(frozen=True)
class HubEncoder:
    """A transformer run by PyTorch, on a GPU where there is one; long texts are read in windows."""

    model: Any
    wordpieces: Any
    """The transformers tokenizer; `tokenizer` is the fast one inside."""
    longest: int
    padding: int
    unknown: int
    """Piece that stands for a word left out: the mask, else the unknown piece."""

    @property
    def tokenizer(self) -> Tokenizer:
        backend: Tokenizer = self.wordpieces.backend_tokenizer
        return backend

    @property
    def width(self) -> int:
        return int(self.model.config.hidden_size)

    @classmethod
    def load(cls, folder: Path) -> HubEncoder:
        """From encoder.json, which names a hub model or a folder (relative ones start at `folder`)."""
        name = json.loads((folder / "encoder.json").read_text(encoding="utf-8"))["model"]
        return cls.open(str(folder / name) if (folder / name).is_dir() else name)

    @classmethod
    def open(cls, name: str | Path, *, kind: Any = None) -> HubEncoder:
        """A checkpoint by its name on the hub, or a folder; `kind` is a transformers AutoModel class.

        Raises ModelError when it can be neither found nor used, or the extra "hub" is not installed.
        """
        try:
            import torch
            from transformers import AutoModel, AutoTokenizer
        except ImportError as error:
            raise ModelError(INSTALL) from error
        try:
            tokenizer = AutoTokenizer.from_pretrained(str(name))
            model = (kind or AutoModel).from_pretrained(str(name)).eval()
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(f"the encoder {str(name)!r} cannot be loaded: {error}") from error
        backend = getattr(tokenizer, "backend_tokenizer", None)
        if backend is None:
            raise ModelError(f"the encoder {str(name)!r} has no fast tokenizer, so offsets cannot be kept")
        backend.no_truncation()
        backend.no_padding()
        places = getattr(model.config, "max_position_embeddings", LONGEST) - 2
        device = "cuda" if torch.cuda.is_available() else "cpu"
        unknown = tokenizer.mask_token_id if tokenizer.mask_token_id is not None else tokenizer.unk_token_id
        return cls(
            model=model.to(device),
            wordpieces=tokenizer,
            longest=min(places, tokenizer.model_max_length, LONGEST),
            padding=tokenizer.pad_token_id or 0,
            unknown=unknown or 0,
        )

    def read(self, passages: Sequence[Passage]) -> list[States]:
        return self._read([(passage.readable, passage.surroundings) for passage in passages])

    def encode(self, texts: Sequence[str]) -> Vectors:
        return unit(means(self._read([(clean(text), "") for text in texts]), width=self.width))

    def _read(self, texts: Sequence[tuple[str, str]]) -> list[States]:
        pieces = list(split(self.tokenizer, texts, longest=self.longest))
        return read_windows(pieces, self._look, width=self.width, most=MOST_PIECES)

    def _look(self, windows: Sequence[Window]) -> Vectors:
        import torch

        with torch.inference_mode():
            tensors = (torch.from_numpy(part) for part in pad(windows, padding=self.padding))
            states = run(self.model, *(tensor.to(self.model.device) for tensor in tensors))
        found: NDArray[np.float32] = states.float().cpu().numpy()
        return found.reshape(-1, self.width)[owned(windows)]


def run(model: Any, ids: Any, mask: Any, kinds: Any) -> Any:
    """The last hidden states of a transformers model; segments only where it knows more than one."""
    segments = {"token_type_ids": kinds} if getattr(model.config, "type_vocab_size", 0) > 1 else {}
    return model(input_ids=ids, attention_mask=mask, **segments).last_hidden_state


def name_checkpoint(name: str | Path, folder: Path) -> None:
    """Writes the encoder.json of a model `folder` that uses a checkpoint: hub name, or folder elsewhere."""
    folder.mkdir(parents=True, exist_ok=True)
    place = str(Path(name).resolve()) if Path(name).is_dir() else str(name)
    (folder / "encoder.json").write_text(json.dumps({"kind": "hub", "model": place}) + "\n", encoding="utf-8")
