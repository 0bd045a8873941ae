"""The shipped, trained Dutch models: one folder a model, with weights, labels, meta.json and a card
(README.md).
"""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).parent


def available() -> tuple[str, ...]:
    """The names of the shipped models."""
    return tuple(sorted(folder.parent.name for folder in _ROOT.glob("*/meta.json")))


def path(name: str) -> Path:
    """The folder of a shipped model. Raises KeyError, naming the ones there are, when there is none of that
    name.
    """
    if name not in available():
        raise KeyError(f"no shipped model is called {name!r}; there are {', '.join(available())}")
    return _ROOT / name
