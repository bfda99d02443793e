"""Reports as JSON, back, and the JSON Schema of that."""

from __future__ import annotations

import json
from typing import Any

import pytest

from factx.errors import FactxError
from factx.facts import kinds
from factx.schema import from_dict, from_json, json_schema, to_dict, to_json
from tests.writers.samples import EMPTY, REPORT, TEXT


@pytest.mark.parametrize("report", [REPORT, EMPTY])
def test_a_report_comes_back_from_json_as_it_was(report: Any) -> None:
    assert from_json(to_json(report, with_text=True)) == report


def test_the_text_may_be_given_apart() -> None:
    assert from_dict(to_dict(REPORT), TEXT) == REPORT


def test_kinds_that_were_not_asked_for_come_back_empty() -> None:
    facts = from_dict(to_dict(REPORT, with_text=True, only=["dates"])).facts
    assert [kind for kind in kinds() if getattr(facts, kind)] == ["dates"]


@pytest.mark.parametrize(
    ("change", "text", "why"),
    [
        ({"schema": "factx/0"}, TEXT, '"schema" must be'),
        ({}, None, "Article text"),
        ({}, "Another text.", "not the one"),
        ({"facts": {"dates": [{"text": "Sunday"}]}}, TEXT, "Facts dates.0.start"),
        ({"facts": None}, TEXT, "Facts"),
    ],
)
def test_what_is_no_record_is_refused_with_a_reason(change: dict[str, Any], text: str | None, why: str) -> None:
    with pytest.raises(FactxError, match=why):
        from_dict(to_dict(REPORT) | change, text)


@pytest.mark.parametrize("record", ["{", "[]", "null", '"x"'])
def test_other_json_is_refused(record: str) -> None:
    with pytest.raises(FactxError, match="Not a factx record"):
        from_json(record)


def test_every_field_is_described() -> None:
    schema = json_schema()
    definitions = {"": schema, **schema["$defs"]}
    bare = [
        f"{name}.{field}"
        for name, definition in definitions.items()
        for field, about in definition["properties"].items()
        if not about.get("description")
    ]
    assert (bare, [name for name, definition in definitions.items() if not definition.get("description")]) == ([], [])


def test_the_schema_names_what_is_written() -> None:
    schema, record = json_schema(), json.loads(to_json(REPORT, with_text=True))
    assert missing(record, schema, schema) == []


def missing(value: Any, schema: dict[str, Any], root: dict[str, Any], where: str = "") -> list[str]:
    """List where a record and its schema differ in their fields."""
    if isinstance(value, list):
        return [found for item in value for found in missing(item, schema["items"], root, where)]
    if not isinstance(value, dict):
        return []
    described = resolved(schema, root)
    properties, required = described["properties"], set(described["required"])
    differing = [f"{where}.{name}" for name in (value.keys() - properties.keys()) | (required - value.keys())]
    inner = (
        missing(item, properties[name], root, f"{where}.{name}") for name, item in value.items() if name in properties
    )
    return differing + [found for part in inner for found in part]


def resolved(schema: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference, also of what may be null."""
    choices = [schema, *schema.get("anyOf", [])]
    names = [choice["$ref"].rpartition("/")[2] for choice in choices if "$ref" in choice]
    return root["$defs"][names[0]] if names else schema


def test_what_checks_records_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    record = to_dict(REPORT, with_text=True)
    assert from_dict(record) == REPORT
    monkeypatch.delattr("pydantic.TypeAdapter")
    assert from_dict(record) == REPORT
