"""Quotations by typography: what opens, closes, runs over paragraphs, or only looks like a mark."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.reading.attribution.quotations.paired_marks import quotations

QUOTED = {
    "“We go,” she said. “Now.”": [["“We go,”"], ["“Now.”"]],
    '"We go," she said. "Now."': [['"We go,"'], ['"Now."']],
    "''We go,'' she said.": [["''We go,''"]],
    "``We go,'' she said.": [["``We go,''"]],
    "„Wir gehen“, sagte sie.": [["„Wir gehen“"]],
    "« On y va », dit-elle.": [["« On y va »"]],
    "»Vi går«, sa hun.": [["»Vi går«"]],
    "‘The soldiers’ families wept,’ he said.": [["‘The soldiers’ families wept,’"]],
    "'The soldiers' families wept,' he said.": [["'The soldiers' families wept,'"]],
    "He put troops on 'heightened alert' in the boys' school.": [["'heightened alert'"]],
    "The soldiers' families didn't see the ships' crews.": [],
    "‘She told me “no” twice,’ he said.": [["‘She told me “no” twice,’"]],
    '"The "Free State" is not free," he said.': [['"The "Free State" is not free,"']],
    "He is 6'2\" and \"slow\".": [['"slow"']],
    "“One.\n\n“Two.\n\n“Three,” he said.": [["“One.", "“Two.", "“Three,”"]],
    "“One.\n“Two,” he said.": [["“One.", "“Two,”"]],
    "“One.\n\n“Two.\n\nThe talks go on.": [["“One.", "“Two."]],
    "A stray “ mark.\n\nThe mayor said “no” again.": [["“no”"]],
    "The end.” The mayor said “no” again.": [["“no”"]],
    "In the '90s, rock 'n' roll and 'em boys' hats.": [],
    "": [],
    '"': [],
}  # fmt: skip


@pytest.mark.parametrize("text", QUOTED)
def test_finds_the_outermost_quotations(text: str) -> None:
    assert [[text[start:end] for start, end in found.pieces] for found in quotations(text)] == QUOTED[text]


@given(st.text(alphabet="ab s.,\n'\"“”‘’«»„`1", max_size=60))
def test_any_arrangement_of_marks_gives_pieces_in_order(text: str) -> None:
    edges = [edge for found in quotations(text) for piece in found.pieces for edge in piece]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize("unit", ['" ', "“a ", "boys' ", '“a "b ', "'a b' ", '"a\n\n'])
def test_takes_linear_time(unit: str) -> None:
    began = time.perf_counter()
    quotations(unit * 50_000)
    assert time.perf_counter() - began < 5
