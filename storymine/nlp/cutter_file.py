"""Reading and writing what cuts a model's moments: cutter.safetensors of its folder."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from storymine.errors import ModelError
from storymine.nlp.beginnings import Look, feature_count
from storymine.nlp.boundaries import Cutter, Network
from storymine.nlp.folder import ModelFolder


def save_cutter(cutter: Cutter, folder: ModelFolder) -> None:
    """Writes every array under the name of its field, and both thresholds."""
    arrays = {
        f"{name}.{field.name}": np.asarray(getattr(part, field.name))
        for name, part in (("look", cutter.look), ("network", cutter.network))
        for field in fields(part)
    }
    arrays["thresholds"] = np.array([cutter.threshold, cutter.bare], np.float32)
    folder.root.mkdir(parents=True, exist_ok=True)
    # numpy's ascontiguousarray would make single numbers arrays of one.
    save_file({name: np.array(array, order="C") for name, array in arrays.items()}, folder.cutter)
    folder.cutter.chmod(0o644)  # safetensors makes it readable for its owner only; a wheel keeps that


def load_cutter(folder: ModelFolder, *, width: int) -> Cutter:
    """The cutter of `folder`; the encoder's states are `width` wide.

    Raises ModelError, naming the file, when it is missing or its shapes contradict each other.
    """
    try:
        arrays = load_file(folder.cutter)
        look = Look(**{field.name: arrays[f"look.{field.name}"] for field in fields(Look)})
        network = Network(**{field.name: arrays[f"network.{field.name}"] for field in fields(Network)})
        threshold, bare = arrays["thresholds"].tolist()
    except (OSError, KeyError, ValueError, SafetensorError) as error:
        raise ModelError(f"the model in {folder.root} cannot cut moments: {error}") from error
    labels, hidden = look.bias.shape, network.hidden_bias.shape
    right = (
        look.begins.shape == (width,)
        and look.labels.shape == (width, *labels)
        and network.hidden.shape == (feature_count(look), *hidden)
    )
    if not right:
        raise ModelError(f"{folder.cutter} has shapes that fit neither each other nor the encoder's states")
    return Cutter(look, network, threshold, bare)
