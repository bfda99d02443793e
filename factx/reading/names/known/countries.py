"""Countries: which one a name of a country, city or people belongs to (ISO 3166-1 alpha-2)."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.lexicon import values

if TYPE_CHECKING:
    from collections.abc import Mapping


def country(name: str) -> str | None:
    """Give the code of a country by its name: "Syria", "U.S."."""
    return names().get(_plain(name))


def place(name: str) -> str | None:
    """Give the code of the country in which a well-known city or province lies: "Aleppo"."""
    return places().get(_plain(name))


def people(name: str) -> str | None:
    """Give the code of the country of a people, one or many, as noun or adjective: "Syrian", "Afghans"."""
    known = peoples()
    plain = _plain(name)
    return known.get(plain) or (known.get(plain[:-1]) if plain.endswith("s") else None)


def code(name: str) -> str | None:
    """Give the code of the country that a name of a country, place or people points to."""
    return country(name) or place(name) or people(name)


@cache
def names() -> Mapping[str, str]:
    """Map each name of a country to its code."""
    return _table({code: entry["names"] for code, entry in values("countries").items()})


@cache
def peoples() -> Mapping[str, str]:
    """Map each name of a people to the code of its country."""
    return _table({code: entry["peoples"] for code, entry in values("countries").items()})


@cache
def places() -> Mapping[str, str]:
    """Map each well-known city or province to the code of its country."""
    return _table(dict(values("places")))


def _table(listed: Mapping[str, list[str]]) -> Mapping[str, str]:
    return MappingProxyType({name: code for code, names in listed.items() for name in names})


def _plain(name: str) -> str:
    name = name.replace("’", "'").removeprefix("the ").removeprefix("The ")
    return name.title() if len(name) > 4 and name.isupper() and "." not in name else name
