"""Ways: every rule of every table has an example of its own, and answers in it before the others of its table."""

from __future__ import annotations

from collections import Counter
from copy import copy
from datetime import date

import pytest

from benchmarks.ways import AnyWay, Asked, Table, firsts, tables
from factx import Article, Extractor
from factx.reading import ways
from factx.reading.ways import Way

DAY = date(2024, 5, 15)
TABLES = tables()
EVERY_WAY = [
    pytest.param(table, way, id=f"{table.module.removeprefix('factx.')}.{table.name}-{way.name}")
    for table in TABLES
    for way in table.ways
]
PARITY: tuple[Way[[int], str], ...] = (
    Way("of two", lambda number: "two" if number == 2 else "", "2", "it would be even, too"),
    Way("even", lambda number: "" if number % 2 else "even", "4"),
    Way("above ten", lambda number: "big" if number > 10 else "", "11"),
)
STRIPPED: tuple[Way[[str], str], ...] = (
    Way("brackets", lambda text: text.strip("()"), "(Homs)"),
    Way("brackets again", lambda text: text.strip("()"), "(Homs)"),
    Way("quotation marks", lambda text: text.strip("“”"), "“Homs”"),
)


@pytest.fixture(scope="module")
def curious(extractor: Extractor) -> Extractor:
    """Explains and rejects as well: there are rules for that."""
    asking = copy(extractor)
    asking.explains = asking.rejects = True
    return asking


@pytest.mark.parametrize(("table", "way"), EVERY_WAY)
def test_a_way_answers_first_in_its_example(table: Table, way: AnyWay, curious: Extractor) -> None:
    with firsts() as answered:
        curious(Article("way", way.shows, published=DAY))
    assert way.shows, f"{way.name}: no example"
    assert table.times(way, answered), f"{way.shows!r}: {_who(table, answered)} answered first"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: f"{table.module}.{table.name}")
def test_a_name_stands_for_one_way_of_its_table(table: Table) -> None:
    names = Counter(way.name for way in table.ways)
    assert [name for name, times in names.items() if times > 1 or not name] == []


@pytest.mark.parametrize(("number", "answer"), [(2, "two"), (12, "even"), (13, "big"), (3, None)])
def test_the_first_that_has_an_answer_is_heard(number: int, answer: str | None) -> None:
    assert ways.first(PARITY, number) == answer


@pytest.mark.parametrize(
    ("number", "names"), [(2, ["of two", "even"]), (12, ["even", "above ten"]), (13, ["above ten"]), (3, [])]
)
def test_each_that_has_an_answer_is_heard_in_order(number: int, names: list[str]) -> None:
    assert [way.name for way, _ in ways.each(PARITY, number)] == names


def test_no_way_is_asked_before_it_is_needed() -> None:
    asked: list[int] = []
    first, second = Way("first", asked.append, "1"), Way("second", lambda number: number, "2")
    third = Way("third", asked.append, "3")
    assert (ways.first((first, second, third), 7), asked) == (7, [7])


def test_only_the_first_answer_of_a_table_is_counted() -> None:
    with firsts() as answered:
        assert [ways.first(PARITY, 12), len(list(ways.each(PARITY, 2)))] == ["even", 2]
    ways.first(PARITY, 2)
    table = Table("toy", "PARITY", PARITY)
    assert [table.times(way, answered) for way in PARITY] == [1, 1, 0]


def test_ways_that_refine_are_each_given_what_the_one_before_left() -> None:
    with firsts() as answered:
        assert ways.refined(STRIPPED, "(“Homs”)") == "Homs"
    table = Table("toy", "STRIPPED", STRIPPED)
    assert [table.times(way, answered) for way in STRIPPED] == [1, 0, 1]


def _who(table: Table, answered: Counter[Asked]) -> str:
    """Those of a table that answered, by name."""
    return ", ".join(way.name for way in table.ways if table.times(way, answered)) or "no way of the table"
