"""The JSON Schema of a record: types and descriptions taken from the dataclasses and their field docstrings."""

from __future__ import annotations

from dataclasses import dataclass, is_dataclass
from datetime import date
from typing import Any, Literal, get_args, get_type_hints

from factx.article import PublishedFrom, Record
from factx.facts import Explanation, Facts, Rejection, kinds


@dataclass(frozen=True, slots=True)
class About(Record):
    """What is known of an article besides its words."""

    id: str
    """Its id in the input, or the name of its file without the ending."""
    source: str | None
    """Where it was read: the file (and line), or its address."""
    title: str | None
    """Its headline."""
    published: date | None
    """Its day of publication, from which "yesterday" is reckoned."""
    published_from: PublishedFrom | None
    """Who tells the day: the user (`option`), the input (`metadata`) or the text (`dateline`)."""
    sha256: str
    """Fingerprint of the text: SHA-256 of its UTF-8, hexadecimal."""
    length: int
    """Length of the text in Unicode code points."""
    text: str
    """The text as factx read it, which all offsets count in; written on request."""


@dataclass(frozen=True, slots=True)
class Versions(Record):
    """The versions of what found the facts."""

    factx: str
    """The version of factx."""
    model: str
    """The name and version of the spaCy pipeline."""
    options: str | None
    """What was asked for on the command line, where that changes what is found; null where nothing was."""


@dataclass(frozen=True, slots=True)
class Document(Record):
    """What factx found in one article. Unknown is null; offsets count Unicode code points, ends are exclusive."""

    schema: Literal["factx/2"]
    """The version of this format; it changes when a field is renamed or dropped, not when one is added."""
    article: About
    """The article that was read."""
    made_by: Versions
    """What found the facts."""
    facts: Facts
    """The facts by kind; only the kinds that were asked for."""
    explanations: dict[str, tuple[Explanation, ...]]
    """By kind, why each fact was found, in the order of the facts; written on request."""
    rejections: dict[str, tuple[Rejection, ...]]
    """By kind, what looks like a fact and is none; written on request."""


def json_schema() -> dict[str, Any]:
    """Describe the record of one article as a JSON Schema (draft 2020-12)."""
    from pydantic import TypeAdapter

    described = TypeAdapter(Document).json_schema(mode="serialization")
    for record in _records(Document):
        definition = described["$defs"].get(record.__name__, described)
        _inherit_descriptions(definition["properties"], record)
        _require_written(definition, record)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **described, "title": "factx record"}


def _records(record: Any) -> set[type[Any]]:
    if not is_dataclass(record):
        return set().union(*map(_records, get_args(record)))
    assert isinstance(record, type)
    return {record}.union(*map(_records, get_type_hints(record).values()))


def _inherit_descriptions(properties: dict[str, Any], record: type[Any]) -> None:
    from pydantic import TypeAdapter

    for base in filter(is_dataclass, record.__mro__[1:]):
        inherited = TypeAdapter(base).json_schema()["properties"]
        for name in properties.keys() & inherited.keys():
            if "description" in inherited[name]:
                properties[name].setdefault("description", inherited[name]["description"])


def _require_written(definition: dict[str, Any], record: type[Any]) -> None:
    # A default is how a finder may leave a field out; what is written always has it.
    for field in definition["properties"].values():
        field.pop("default", None)
        field.pop("title", None)
    on_request = {
        About: {"text"},
        Facts: set(kinds()),
        Document: {"explanations", "rejections"},
    }.get(record, set())
    definition["required"] = [name for name in definition["properties"] if name not in on_request]
