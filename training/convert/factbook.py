"""Read names of countries, capitals, provinces and peoples from the World Factbook."""

from __future__ import annotations

import json
import re
import tarfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

PLURAL = re.compile(r"\s*\((?:s|es|ies)\)|\s*\(.*?\)")


@cache
def countries(corpora: Path) -> tuple[dict[str, Any], ...]:
    """Read the page of each country."""
    with tarfile.open(corpora / "factbook" / "factbook-json.tar.gz") as archive:
        members = sorted((member for member in archive if member.name.endswith(".json")), key=lambda each: each.name)
        return tuple(json.load(file) for member in members if (file := archive.extractfile(member)))


def capitals(corpora: Path) -> Iterator[tuple[str, str]]:
    """List capital and country."""
    for country in countries(corpora):
        name, capital = _name(country), _text(country, "Government", "Capital", "name")
        if name and capital:
            yield re.split(r"[;(,<]", capital)[0].strip(), name


def states(corpora: Path) -> frozenset[str]:
    """List countries, capitals and provinces."""
    found = {name for pair in capitals(corpora) for name in pair} | {_name(country) for country in countries(corpora)}
    for country in countries(corpora):
        listed = re.sub(r"<.*?>", " ", _text(country, "Government", "Administrative divisions")).split(";")[-1]
        found |= {re.sub(r"\*+|\(.*?\)", "", name).strip() for name in listed.split(",")}
    return frozenset(name for name in found if name[:1].isupper())


def peoples(corpora: Path) -> frozenset[str]:
    """List nationalities, as noun and adjective, one and many."""
    found: set[str] = set()
    for country in countries(corpora):
        for kind in ("noun", "adjective"):
            text = _text(country, "People and Society", "Nationality", kind)
            for name in re.split(r"\s*(?:,|;| or )\s*", text):
                one = PLURAL.sub("", name).strip()
                found |= {one, f"{one}s"} if one[:1].isupper() and len(one) > 3 else set()
    return frozenset(found)


def _name(country: dict[str, Any]) -> str:
    name = _text(country, "Government", "Country name", "conventional short form")
    return "" if name == "none" else re.split(r"[;(,]", name)[0].strip()


def _text(country: dict[str, Any], *path: str) -> str:
    node: Any = country
    for key in path:
        node = node.get(key, {}) if isinstance(node, dict) else {}
    return str(node.get("text", "")) if isinstance(node, dict) else ""
