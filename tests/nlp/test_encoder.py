from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import storymine_models
from hypothesis import given, settings
from hypothesis import strategies as st

from storymine.errors import ModelError
from storymine.nlp.encoder import Encoder, StaticEncoder, load_encoder


@pytest.fixture(scope="module")
def shipped() -> Encoder:
    return load_encoder(storymine_models.path("embedded"))


def test_what_means_the_same_lies_closer(shipped: Encoder) -> None:
    a, b, c = shipped.encode(
        [
            "De monteur kwam niet opdagen.",
            "De technicus is niet gekomen.",
            "Ik hou van aardbeien.",
        ]
    )
    assert a @ b > a @ c + 0.2


def test_vectors_are_of_unit_length_and_zero_without_words(shipped: Encoder) -> None:
    vectors = shipped.encode(["hallo", "", "[NAAM-1]", "factuur"])
    assert vectors.dtype == np.float32
    assert vectors.shape == (4, shipped.width)
    assert np.allclose(np.linalg.norm(vectors, axis=1), [1, 0, 0, 1], atol=1e-5)
    assert shipped.encode([]).shape == (0, shipped.width)


def test_placeholders_do_not_move_a_text(shipped: Encoder) -> None:
    plain, marked = shipped.encode(["bel terug", "bel [NAAM-1] terug"])
    assert np.allclose(plain, marked)


@settings(deadline=None)
@given(st.lists(st.text(max_size=80), max_size=4))
def test_any_text_is_encoded(texts: list[str]) -> None:
    vectors = load_encoder_once().encode(texts)
    assert np.isfinite(vectors).all()
    assert vectors.shape[0] == len(texts)


def load_encoder_once() -> Encoder:
    if not _LOADED:
        _LOADED.append(load_encoder(storymine_models.path("embedded")))
    return _LOADED[0]


_LOADED: list[Encoder] = []


def test_an_unusable_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"encoder\.safetensors cannot be read"):
        StaticEncoder.load(tmp_path)
