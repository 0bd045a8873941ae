"""The examples in docstrings, run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import storymine


def modules_with_examples() -> list[str]:
    names = [module.name for module in pkgutil.walk_packages(storymine.__path__, "storymine.")]
    return ["storymine", *(name for name in names if "migrations" not in name)]


@pytest.mark.parametrize("name", modules_with_examples())
def test_examples_in_docstrings_hold(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert result.failed == 0
