"""Words as data: `*.txt` holds one lemma or phrase a line, `*.toml` words with a value; `#` begins a comment.

The files lie in rooms named for who reads them most; a name is given once in all rooms.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


ROOMS = ("casualties", "attribution", "names", "times", "numbers", "across")


@cache
def words(name: str) -> frozenset[str]:
    """Load a list of words, such as ``words("saying")`` from `saying.txt`."""
    lines = (line.partition("#")[0].strip() for line in _read(f"{name}.txt").splitlines())
    return frozenset(line for line in lines if line)


@cache
def values(name: str) -> Mapping[str, Any]:
    """Load words with their values, such as ``values("numerals")`` from `numerals.toml`."""
    return MappingProxyType(tomllib.loads(_read(f"{name}.toml")))


def _read(filename: str) -> str:
    places = (files(__package__).joinpath(room, filename) for room in ROOMS)
    return next(place for place in places if place.is_file()).read_text("utf-8")
