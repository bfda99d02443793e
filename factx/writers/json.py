"""JSON: one record as an object, several as an array."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING, Any

from factx.schema import to_dict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from factx.report import Report
    from factx.writers.layout import Layout


def write(reports: Iterable[Report], stream: TextIO, layout: Layout) -> None:
    """Write an object where one article was awaited and came, else an array; nothing where none came."""
    records = (record(report, layout, indent=2) for report in reports)
    first, second = next(records, None), next(records, None)
    if first is None:
        return
    if second is None and layout.single:
        stream.write(first + "\n")
        return
    stream.write("[\n" + first)
    for each in chain(filter(None, [second]), records):
        stream.write(",\n" + each)
    stream.write("\n]\n")


def record(report: Report, layout: Layout, indent: int | None = None) -> str:
    """The record of an article, its facts with the fields asked for."""
    told = to_dict(report, layout.with_text, layout.kinds)
    if layout.fields:
        paths = {kind: [path.split(".") for path in fields] for kind, fields in layout.fields.items()}
        told["facts"] = {kind: pruned(facts, paths.get(kind, [])) for kind, facts in told["facts"].items()}
    return json.dumps(told, ensure_ascii=False, indent=indent)


def pruned(value: Any, paths: list[list[str]]) -> Any:
    """What of a record stands at some paths, nested as it was; of lists, what stands there in each item."""
    if isinstance(value, list):
        return [pruned(item, paths) for item in value]
    if not isinstance(value, dict) or [] in paths:
        return value
    names = dict.fromkeys(path[0] for path in paths if path[0] in value)
    return {name: pruned(value[name], [path[1:] for path in paths if path[0] == name]) for name in names}
