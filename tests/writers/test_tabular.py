"""Flat rows: names of columns, and cells that fit them."""

from __future__ import annotations

import csv
import io

import pytest

from factx.facts import kinds
from factx.writers import WRITERS, Layout, tabular
from tests.writers.samples import EMPTY, FACTS, REPORT, TEXT


def rows(kind: str) -> list[dict[str, str]]:
    """Write the sample's facts of one kind as CSV and read them back."""
    stream = io.StringIO()
    WRITERS["csv"]([REPORT, EMPTY], stream, Layout(kinds=(kind,)))
    return list(csv.DictReader(io.StringIO(stream.getvalue())))


@pytest.mark.parametrize("kind", kinds())
def test_every_cell_has_a_column_and_every_column_a_cell(kind: str) -> None:
    [fact] = getattr(FACTS, kind)
    columns, values = tabular.columns(kind), tabular.values(fact)
    assert (len(values), len(set(columns))) == (len(columns), len(columns))
    joined = tabular.joined_columns(columns)
    assert (len(tabular.joined(columns, values)), len(set(joined))) == (len(joined), len(joined))


@pytest.mark.parametrize("kind", kinds())
def test_a_row_has_its_keys_in_front(kind: str) -> None:
    [row] = rows(kind)
    assert (list(row)[:2], row["article"], row["number"]) == (["article", "number"], "otava", "0")


@pytest.mark.parametrize("kind", ["events", "tolls", "casualties"])
def test_words_that_tell_when_have_their_days_beside_them(kind: str) -> None:
    [row] = rows(kind)
    assert [row[name] for name in ("date", "date_value", "date_first", "date_last")] == [
        "Sunday", *["2021-03-14"] * 3,
    ]  # fmt: skip


def test_a_record_within_a_fact_is_flattened() -> None:
    [row] = rows("casualties")
    told = {
        name: cell
        for name, cell in row.items()
        if name.partition("_")[0] in {"article", "count", "source", "perpetrator"}
    }
    assert told == {
        "article": "otava",
        "count": "At least a dozen",
        "count_start": str(TEXT.index("At least")),
        "count_end": str(TEXT.index(" people")),
        "count_value": "12",
        "count_low": "12",
        "count_high": "",
        "perpetrator": "",
        "perpetrator_start": "",
        "perpetrator_end": "",
        "perpetrator_name": "",
        "source": "governor Ana Ruiz",
        "source_start": str(TEXT.index("governor")),
        "source_end": str(TEXT.index(" said.")),
        "source_name": "Ana Ruiz",
    }


def test_a_list_of_records_is_joined_field_by_field() -> None:
    [row] = rows("quotes")
    assert (row["content"], row["content_start"]) == (
        "“We are afraid,” | “of the river.”",
        f"{TEXT.index('“We')} | {TEXT.index('“of')}",
    )


def test_days_are_written_as_iso() -> None:
    [row] = rows("dates")
    assert (row["text"], row["value"], row["first"], row["last"]) == (
        "Sunday",
        "2021-03-14",
        "2021-03-14",
        "2021-03-14",
    )
