"""Two versions of an article: the facts that differ, and none where only the words do."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from factx import Article, Extractor
from factx.across.account import Account
from factx.across.diff.change import Change
from factx.across.diff.changes import book
from factx.across.diff.pipeline import differences
from factx.across.writing import BOOK_TEXTS

OLD = """\
A landslide buried 12 houses in the village of Kesti on Monday, killing at least nine people, the mayor, Ana Ruiz, said.

“We heard the hill before we saw it,” Ruiz told reporters.

Tom Hagan, a geologist at the University of Oslo, was not surprised.
"""
NEW = """\
A landslide buried 12 houses in the village of Kesti on Monday, killing at least 14 people, the mayor, Ana Ruiz, said.

“We heard the hill before anyone saw it,” Ruiz told reporters. Thirty people were hurt.

Tom Hagen, a geologist at the University of Oslo, was not surprised.
"""
REWORDED = """\
“We heard the hill before we saw it”, Ruiz told reporters.

At least nine people were killed in the village of Kesti on Monday by a landslide that buried 12 houses, the mayor,
Ana Ruiz, said. It did not surprise Tom Hagan, a geologist at the University of Oslo.
"""


def account(extractor: Extractor, text: str) -> Account:
    return Account.of(extractor(Article("story", text)))


@pytest.fixture(scope="module")
def changes(extractor: Extractor) -> list[Change]:
    return differences(account(extractor, OLD), account(extractor, NEW))


def of_kind(changes: list[Change], kind: str) -> list[tuple[str, list[tuple[str, str, str]]]]:
    fields = [
        (one.change, [(each.field, each.old, each.new) for each in one.fields]) for one in changes if one.kind == kind
    ]
    return [(change, sorted(told)) for change, told in fields]


def test_a_toll_that_rose_is_a_change(changes: list[Change]) -> None:
    assert of_kind(changes, "tolls") == [
        ("changed", [("count", "at least 9", "at least 14")]),
        ("added", []),
    ]


def test_the_words_of_a_quote_are_a_change(changes: list[Change]) -> None:
    [(_, [(field, old, new)])] = [
        one for one in of_kind(changes, "quotes") if one[0] == "changed" and len(one[1]) == 1
    ][-1:]
    assert (field, old) == ("content", "“We heard the hill before we saw it,”")
    assert new == "“We heard the hill before anyone saw it,”"


def test_a_name_that_is_spelled_otherwise_is_a_change(changes: list[Change]) -> None:
    assert of_kind(changes, "entities") == [("changed", [("name", "Tom Hagan", "Tom Hagen")])]


def test_both_sentences_are_told(changes: list[Change]) -> None:
    [name] = [one for one in changes if one.kind == "entities"]
    assert name.old_sentence == "Tom Hagan, a geologist at the University of Oslo, was not surprised."
    assert name.new_sentence == "Tom Hagen, a geologist at the University of Oslo, was not surprised."


def test_another_speaker_is_a_change(extractor: Extractor) -> None:
    new = OLD.replace("Ruiz told reporters", "Tom Hagan told reporters")
    found = differences(account(extractor, OLD), account(extractor, new), ["quotes"])
    assert of_kind(found, "quotes") == [("changed", [("speaker", "Ana Ruiz", "Tom Hagan")])]


@pytest.mark.parametrize("kind", ["tolls", "casualties", "entities", "organizations"])
def test_other_words_are_no_change(kind: str, extractor: Extractor) -> None:
    assert differences(account(extractor, OLD), account(extractor, REWORDED), [kind]) == []


def test_a_text_does_not_differ_from_itself(extractor: Extractor) -> None:
    assert differences(account(extractor, OLD), account(extractor, OLD.replace("“", '"').replace("”", '"'))) == []


def test_what_is_added_one_way_is_removed_the_other(extractor: Extractor, changes: list[Change]) -> None:
    back = differences(account(extractor, NEW), account(extractor, OLD))
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert sorted((one.kind, turned[one.change]) for one in back) == sorted((one.kind, one.change) for one in changes)


def test_records_without_a_text_differ_alike(extractor: Extractor, changes: list[Change]) -> None:
    old, new = (replace(account(extractor, text), text=None) for text in (OLD, NEW))
    found = differences(old, new)
    assert [(one.kind, one.change) for one in found] == [(one.kind, one.change) for one in changes]
    [first, *_] = [one for one in found if one.kind == "tolls"]
    assert first.old_sentence and first.old_sentence.startswith("A landslide buried 12 houses")


@pytest.mark.parametrize("name", BOOK_TEXTS)
def test_changes_in_every_format(name: str, extractor: Extractor, changes: list[Change]) -> None:
    stream = io.StringIO()
    BOOK_TEXTS[name](book(account(extractor, OLD), account(extractor, NEW), changes), stream)
    assert "Tom Hagen" in stream.getvalue()
