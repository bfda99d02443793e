"""Which country a name of a country, city or people belongs to (ISO 3166-1 alpha-2): "Aleppo" to SY."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.lexicon import values

if TYPE_CHECKING:
    from collections.abc import Mapping


MAX_LETTERS_OF_ACRONYM = 4  # "UK", "DPRK"; a longer name in capitals is shouted


def country(name: str) -> str | None:
    """The code of a country by its name: "Syria", "U.S."."""
    return names().get(_plain(name))


def place(name: str) -> str | None:
    """The code of the country in which a well-known city or province lies: "Aleppo"."""
    return places().get(_plain(name))


def people(name: str) -> str | None:
    """The code of the country of a people, one or many, as noun or adjective: "Syrian", "Afghans"."""
    known = peoples()
    plain = _plain(name)
    return known.get(plain) or (known.get(plain[:-1]) if plain.endswith("s") else None)


def code(name: str) -> str | None:
    """The code of the country that a name of a country, place or people points to."""
    return country(name) or place(name) or people(name)


@cache
def names() -> Mapping[str, str]:
    """Each name of a country with its code."""
    return _table({code: entry["names"] for code, entry in values("countries").items()})


@cache
def peoples() -> Mapping[str, str]:
    """Each name of a people with the code of its country."""
    return _table({code: entry["peoples"] for code, entry in values("countries").items()})


@cache
def places() -> Mapping[str, str]:
    """Each well-known city or province with the code of its country."""
    return _table(dict(values("places")))


def _table(listed: Mapping[str, list[str]]) -> Mapping[str, str]:
    return MappingProxyType({name: code for code, names in listed.items() for name in names})


def _plain(name: str) -> str:
    """A name without article, and not in capitals, unless it is an acronym: "SYRIA", but "UAE" and "U.S.A."."""
    name = name.replace("’", "'").removeprefix("the ").removeprefix("The ")
    return name.title() if len(name) > MAX_LETTERS_OF_ACRONYM and name.isupper() and "." not in name else name
