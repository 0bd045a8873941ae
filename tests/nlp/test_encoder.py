from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
import storymine_models
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import numpy_helper

from storymine.domain import Channel
from storymine.errors import ModelError
from storymine.nlp.encoder import load_encoder
from storymine.nlp.passage import Passage

SHIPPED = load_encoder(storymine_models.path("embedded"))


def test_what_means_the_same_lies_closer() -> None:
    a, b, c = SHIPPED.encode(
        [
            "De monteur kwam niet opdagen.",
            "De technicus is niet gekomen.",
            "Ik hou van aardbeien.",
        ]
    )
    assert a @ b > a @ c + 0.2


def test_vectors_are_of_unit_length_and_zero_without_words() -> None:
    vectors = SHIPPED.encode(["hallo", "", "[NAAM-1]", "factuur"])
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), [1, 0, 0, 1], atol=1e-5)
    assert SHIPPED.encode([]).shape[0] == 0


def test_products_of_eight_bits_do_not_overflow(tmp_path: Path) -> None:
    """Weights from 0 on, which no processor adds in 16 bits, give the vectors of those that ship: they
    take 7 bits."""
    shutil.copytree(storymine_models.path("embedded"), tmp_path / "unsigned")
    graph = onnx.load(tmp_path / "unsigned" / "encoder.onnx")
    constants = {tensor.name: tensor for tensor in graph.graph.initializer}
    for node in graph.graph.node:
        if node.op_type == "MatMulIntegerToFloat":
            tensor = constants[node.input[1]]
            signed = numpy_helper.to_array(tensor).astype(np.int16)
            assert np.abs(signed).max() < 64
            tensor.CopyFrom(numpy_helper.from_array((signed + 128).astype(np.uint8), tensor.name))
            node.input[5] = "middle"
    graph.graph.initializer.append(numpy_helper.from_array(np.array(128, np.uint8), "middle"))
    onnx.save(graph, tmp_path / "unsigned" / "encoder.onnx")
    texts = [
        "De monteur kwam niet opdagen.",
        "Waar blijft mijn pakket?!",
        "Top geholpen, dank je wel Anouk 👍",
    ]
    assert np.allclose(SHIPPED.encode(texts), load_encoder(tmp_path / "unsigned").encode(texts), atol=1e-5)


def test_placeholders_do_not_move_a_text() -> None:
    plain, marked = SHIPPED.encode(["bel terug", "bel [NAAM-1] terug"])
    assert np.allclose(plain, marked, atol=1e-5)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.text(max_size=80), max_size=4))
def test_any_text_is_encoded(texts: list[str]) -> None:
    vectors = SHIPPED.encode(texts)
    assert np.isfinite(vectors).all()
    assert vectors.shape[0] == len(texts)


def test_a_long_text_is_read_to_its_end() -> None:
    text = "De trein had vertraging. " * 100 + "Maar de conducteur was geweldig."
    [seen] = SHIPPED.read([Passage(text, Channel.REVIEW)])
    assert seen.ends[-1] == len(text)
    assert seen.starts[0] == 0
    assert (np.diff(seen.starts) >= 0).all()
    assert seen.states.any(axis=1).all()


def test_surroundings_change_what_is_seen() -> None:
    asked = Passage("nog steeds niet", Channel.CALL, "Is de monteur geweest?", previous_by_agent=True)
    alone, after = SHIPPED.read([Passage("nog steeds niet", Channel.CALL), asked])
    assert alone.states.shape == after.states.shape
    assert not np.allclose(alone.states, after.states, atol=0.01)


def test_batches_change_next_to_nothing() -> None:
    texts = ["De factuur klopt niet.", "Top!", "Drie weken gewacht en nog steeds geen monteur gezien hier."]
    together = SHIPPED.encode(texts)
    apart = np.concatenate([SHIPPED.encode([text]) for text in texts])
    assert ((together * apart).sum(1) > 0.9999).all()


def test_an_unusable_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"encoder\.json cannot be read"):
        load_encoder(tmp_path)
    (tmp_path / "encoder.json").write_text('{"kind": "onnx", "longest": 64}', encoding="utf-8")
    with pytest.raises(ModelError, match="cannot be used"):
        load_encoder(tmp_path)
    (tmp_path / "encoder.json").write_text('{"kind": "maan"}', encoding="utf-8")
    with pytest.raises(ModelError, match="knows onnx and hub"):
        load_encoder(tmp_path)


def test_its_runtime_tells_nobody_that_it_runs(tmp_path: Path) -> None:
    """ONNX Runtime keeps an id of the machine and what it is going to send in the home directory."""
    quiet = ("ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "CI")
    env = {name: value for name, value in os.environ.items() if name not in quiet}
    run = "import storymine; print(len(list(storymine.load().analyse([{'text': 'Hij kwam niet.'}]))))"
    told = subprocess.run(
        [sys.executable, "-c", run],
        env={**env, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert told.stdout.strip() == "1"
    assert sorted(tmp_path.rglob("*")) == []
