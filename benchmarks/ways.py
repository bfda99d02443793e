"""Ways: how often each rule of a table answers first on the development sets; one that never does is marked dead.

python -m benchmarks.ways                              # all sets, a table a room
python -m benchmarks.ways facts-wikinews news-said     # some of them
python -m benchmarks.ways --every 5 --dead             # a fifth of the texts; only what never answered

The texts and their parses are those that `benchmarks.same` keeps, where it was run; else the sets are read and parsed.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

import factx.facts
import factx.reading
from benchmarks.same import STORE, Part, docs, kept_parts, parts
from factx import Extractor
from factx.reading import ways
from factx.reading.ways import Way

AnyWay = Way[..., Any]
Asking = Callable[..., Iterator[tuple[AnyWay, Any]]]
Asked = tuple[int, int]
"""A table and a way of it, each by its identity: a way may stand in two tables."""


@dataclass(frozen=True, slots=True)
class Table:
    """A tuple of ways at the top of a module."""

    module: str
    name: str
    ways: tuple[AnyWay, ...]

    @property
    def room(self) -> str:
        """The stage that the table belongs to: "facts.casualties.slots"."""
        return ".".join(self.module.split(".")[1:-1])

    @property
    def address(self) -> str:
        """Where it stands in its room: "place.SETTINGS"."""
        return f"{self.module.rpartition('.')[2]}.{self.name}"

    def times(self, way: AnyWay, answered: Counter[Asked]) -> int:
        """How often a way of this table answered."""
        return answered[id(self.ways), id(way)]


def main() -> None:
    """Count, and print a table a room."""
    options = _options()
    extractor = Extractor(explains=True, rejects=True)
    with firsts() as answered:
        for part in _parts(options):
            _read(extractor, part, options)
            print(part.name, len(part.articles), "read", flush=True)
    for room, tables_of_it in groupby(sorted(tables(), key=lambda table: table.room), key=lambda table: table.room):
        print("", room, "-" * len(room), *_lines(list(tables_of_it), answered, options.dead), sep="\n")


def tables() -> list[Table]:
    """Every table of ways in factx, once, in the order of the modules."""
    found: dict[int, Table] = {}
    for module in _modules(factx.reading, factx.facts):
        for name, value in vars(module).items():
            if isinstance(value, tuple) and value and all(isinstance(item, Way) for item in value):
                found.setdefault(id(value), Table(module.__name__, name, value))
    return list(found.values())


@contextmanager
def firsts() -> Iterator[Counter[Asked]]:
    """Count, while this is open, how often each way is the first of its table to answer.

    Where ways refine a thing one after another, each one that changes it is counted: none keeps another from it.
    """
    answered: Counter[Asked] = Counter()
    with (
        patch.object(ways, "each", _heard(ways.each, answered, alone=True)),
        patch.object(ways, "every", _heard(ways.every, answered, alone=False)),
        patch.object(ways, "changes", _heard(ways.changes, answered, alone=False)),
    ):
        yield answered


def _heard(ask: Asking, answered: Counter[Asked], alone: bool) -> Asking:
    """The same as asking, but counting who answers: the first alone, or all."""

    def listening(asked: Sequence[AnyWay], *given: Any, **named: Any) -> Iterator[tuple[AnyWay, Any]]:
        for number, (way, answer) in enumerate(ask(asked, *given, **named)):
            if not (alone and number):
                answered[id(asked), id(way)] += 1
            yield way, answer

    return listening


def _modules(*packages: ModuleType) -> Iterator[ModuleType]:
    for package in packages:
        yield package
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(found.name)


def _parts(options: argparse.Namespace) -> Iterator[Part]:
    kept = any(options.store.glob("*-articles.jsonl.gz"))
    return kept_parts(options.store, options.sets) if kept else parts(options.sets)


def _read(extractor: Extractor, part: Part, options: argparse.Namespace) -> None:
    """Find all that is in every n-th text; what is found is not kept."""
    texts = zip(part.articles, docs(extractor, part, options.store), strict=True)
    for article, doc in islice(texts, 0, None, options.every):
        extractor.read(article, doc)


def _lines(of_room: Sequence[Table], answered: Counter[Asked], dead: bool) -> Iterator[str]:
    for table in of_room:
        yield table.address
        for way in table.ways:
            times = table.times(way, answered)
            if not (dead and times):
                yield f"{times:>10}  {way.name}" if times else f"{'dead':>10}  {way.name}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET", help="some lots of texts only")
    parser.add_argument("--store", type=Path, default=STORE, help="the folder where benchmarks.same keeps its parses")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every n-th text of a lot")
    parser.add_argument("--dead", action="store_true", help="name only the ways that never answered first")
    return parser.parse_args()


if __name__ == "__main__":
    main()
