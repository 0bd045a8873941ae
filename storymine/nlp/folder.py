"""What a model folder holds, and reading and writing it; the contract between training and inference."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from storymine.errors import InputError, ModelError
from storymine.nlp.calibration import Calibration, One, Several, Steps
from storymine.nlp.grams import Grams, Vocabulary
from storymine.nlp.heads import Heads
from storymine.nlp.scheme import HEADS, Head, HeadName

FORMAT = 5


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """The files of one model; `root` is the folder.

    encoder.json (which kind of encoder) with the encoder's own files (storymine.nlp.encoder), tokenizer.json,
    cutter.safetensors (what cuts moments by the encoder's states, storymine.nlp.cutter_file; without it the
    embedded model cuts), heads.safetensors (weights and biases of the heads), grams.safetensors and grams.txt
    (n-grams, a line each, and their weights in 8 bits; a model may do without), labels.json (heads and their
    labels, with calibrations), meta.json (name, version, seed, data, figures), README.md (card).
    """

    root: Path

    @property
    def heads(self) -> Path:
        return self.root / "heads.safetensors"

    @property
    def cutter(self) -> Path:
        return self.root / "cutter.safetensors"

    @property
    def grams(self) -> Path:
        return self.root / "grams.safetensors"

    @property
    def gram_names(self) -> Path:
        return self.root / "grams.txt"

    @property
    def labels(self) -> Path:
        return self.root / "labels.json"

    @property
    def meta(self) -> Path:
        return self.root / "meta.json"

    @property
    def card(self) -> Path:
        return self.root / "README.md"

    @property
    def encoder(self) -> tuple[Path, ...]:
        """Everything that there is of the encoder, and of the cutter, which works with this encoder only."""
        names = ("encoder.json", "encoder.onnx", "encoder.safetensors", "tokenizer.json", self.cutter.name)
        return tuple(path for name in names if (path := self.root / name).exists())


@dataclass(frozen=True, slots=True)
class Meta:
    """Who a model is: its name and version, and everything else that meta.json says about its making."""

    name: str
    version: str
    details: Mapping[str, Any]

    @property
    def model(self) -> str:
        return f"{self.name} {self.version}"


def read_meta(folder: ModelFolder) -> Meta:
    """Raises ModelError, naming the file, when meta.json is missing, broken or of another format."""
    data = _json(folder.meta)
    if data.get("format") != FORMAT:
        raise ModelError(
            f"{folder.meta} has format {data.get('format')!r}; this version of storymine reads {FORMAT}"
        )
    if not (isinstance(data.get("name"), str) and isinstance(data.get("version"), str)):
        raise ModelError(f"{folder.meta} must give the model's name and version as texts")
    return Meta(name=data["name"], version=data["version"], details=data)


def write_meta(folder: ModelFolder, *, name: str, version: str, details: Mapping[str, Any]) -> None:
    _write_json(folder.meta, {"format": FORMAT, "name": name, "version": version, **details})


@contextmanager
def new_folder(out: Path) -> Iterator[Path]:
    """A folder to make a model in, which becomes `out` once all went well: beside it, or within it where it
    is there and empty, so always on the disk of `out`, which may be a volume of its own.

    So nothing is left of what fails, and nothing of another model stays among the files. Raises InputError
    when `out` is there already and not empty.
    """
    is_there = out.exists()
    if is_there and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out} is there already and not empty; give a new folder")
    near = out if is_there else out.parent
    near.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=near, prefix=f".{out.name}-") as hidden:
        made = Path(hidden) / "model"
        made.mkdir()
        yield made
        if is_there:
            # meta.json last: until then nothing takes the folder for a model.
            for path in sorted(made.iterdir(), key=lambda path: path.name == ModelFolder(made).meta.name):
                path.rename(out / path.name)
        else:
            made.rename(out)


def copy_encoder(source: ModelFolder, target: ModelFolder) -> None:
    """Gives `target` the encoder and the cutter of `source`. Raises ModelError when `source` lacks a file."""
    target.root.mkdir(parents=True, exist_ok=True)
    for path in source.encoder:
        try:
            shutil.copyfile(path, target.root / path.name)
        except OSError as error:
            raise ModelError(f"model file {path} cannot be copied: {error}") from error


def save_heads(heads: Heads, folder: ModelFolder) -> None:
    """Writes heads.safetensors and labels.json, and n-grams where there are any."""
    folder.root.mkdir(parents=True, exist_ok=True)
    arrays = {
        "weights": np.ascontiguousarray(heads.weights, np.float32),
        "bias": heads.bias.astype(np.float32),
    }
    save_file(arrays, folder.heads)
    folder.heads.chmod(0o644)  # safetensors makes it readable for its owner only; a wheel keeps that
    if heads.grams:
        _save_grams(heads.grams, folder)
    entries = [
        {"head": head.name, "labels": list(head.labels), "calibration": _plain(heads.calibrations[head.name])}
        for head in heads.heads
    ]
    _write_json(folder.labels, {"heads": entries})


def load_heads(folder: ModelFolder, *, width: int) -> Heads:
    """The trained heads of `folder`; the encoder's states are `width` wide.

    Raises ModelError, naming the file, when one is missing or the shapes contradict each other.
    """
    try:
        arrays = load_file(folder.heads)
        weights, bias = (arrays[name].astype(np.float32) for name in ("weights", "bias"))
    except (OSError, KeyError, SafetensorError) as error:
        raise ModelError(f"the heads in {folder.root} cannot be read: {error}") from error
    data = _json(folder.labels)
    try:
        entries = data["heads"]
        heads = tuple(Head(_head_name(entry["head"]), tuple(entry["labels"])) for entry in entries)
        calibrations = {
            head.name: _calibration(e["calibration"]) for head, e in zip(heads, entries, strict=True)
        }
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{folder.labels} lacks {error}") from error
    labels = sum(len(head.labels) for head in heads)
    expected = {"weights": (width, labels), "bias": (labels,)}
    found = {"weights": weights.shape, "bias": bias.shape}
    if found != expected:
        raise ModelError(
            f"the heads in {folder.root} have shapes {found}; its labels and encoder ask for {expected}"
        )
    return Heads(heads, calibrations, weights, bias, _load_grams(folder, labels))


def _save_grams(grams: Grams, folder: ModelFolder) -> None:
    scale = np.maximum(np.abs(grams.weights).max(0), 1e-8) / 127
    arrays = {
        "weights": np.rint(grams.weights / scale).astype(np.int8),
        "scale": scale.astype(np.float32),
        "rarity": grams.vocabulary.weights.astype(np.float16),
    }
    save_file(arrays, folder.grams)
    folder.grams.chmod(0o644)
    names = "".join(f"{gram}\n" for gram in grams.vocabulary.index)
    folder.gram_names.write_text(names, encoding="utf-8")


def _load_grams(folder: ModelFolder, labels: int) -> Grams | None:
    if not folder.grams.exists():
        return None
    try:
        arrays = load_file(folder.grams)
        names = folder.gram_names.read_text(encoding="utf-8").split("\n")[:-1]
        weights = arrays["weights"].astype(np.float32) * arrays["scale"]
        rarity = arrays["rarity"].astype(np.float32)
    except (OSError, KeyError, SafetensorError) as error:
        raise ModelError(f"the n-grams in {folder.root} cannot be read: {error}") from error
    if weights.shape != (len(names), labels) or len(rarity) != len(names):
        raise ModelError(f"the n-grams in {folder.root} fit neither their names nor the heads")
    return Grams(Vocabulary({gram: i for i, gram in enumerate(names)}, rarity), weights)


def _head_name(name: str) -> HeadName:
    for known in HEADS:
        if known == name:
            return known
    raise ModelError(f"{name!r} is no head; heads are {', '.join(HEADS)}")


def _plain(calibration: Calibration) -> dict[str, Any]:
    """Six digits are more than the data can tell apart."""

    def rounded(values: Any) -> list[float]:
        return [round(float(value), 6) for value in values]

    match calibration:
        case Several(slope, threshold):
            return {"kind": "several", "slope": rounded(slope), "threshold": rounded(threshold)}
        case One(offset, temperature, minimum):
            kept = {"temperature": round(temperature, 6), "minimum": round(minimum, 6)}
            return {"kind": "one", "offset": rounded(offset), **kept}
        case Steps(temperature, cuts):
            return {"kind": "steps", "temperature": round(temperature, 6), "cuts": rounded(cuts)}


def _calibration(data: Mapping[str, Any]) -> Calibration:
    def array(name: str) -> np.ndarray[Any, np.dtype[np.float32]]:
        return np.array(data[name], np.float32)

    match data["kind"]:
        case "several":
            return Several(slope=array("slope"), threshold=array("threshold"))
        case "one":
            return One(offset=array("offset"), temperature=data["temperature"], minimum=data["minimum"])
        case "steps":
            return Steps(temperature=data["temperature"], cuts=array("cuts"))
        case kind:
            raise ModelError(f"{kind!r} is no kind of calibration; kinds are several, one, steps")


def _json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"model file {path} cannot be read: {error}") from error
    if not isinstance(data, dict):
        raise ModelError(f"model file {path} must hold an object")
    return data


def _write_json(path: Path, data: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
