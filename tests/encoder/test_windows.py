"""Windows cover a text, each token once."""

from itertools import pairwise

import pytest

from factx.encoder.spellings import Spelling
from factx.encoder.windows import Reach, Window, windows

WORD, LONG, LINE = Spelling((1,), 1, False), Spelling((1,) * 16, 1, False), Spelling((2,), 1, True)
REACH = Reach(64, 16)


def test_a_short_text_is_one_window() -> None:
    assert list(windows([WORD] * 64, REACH)) == [Window(0, 64, 0, 64)]


def test_no_text_has_no_window() -> None:
    assert list(windows([], REACH)) == []


def test_windows_end_with_lines() -> None:
    text = [*[WORD] * 49, LINE, *[WORD] * 49, LINE]
    assert list(windows(text, REACH)) == [Window(0, 50, 0, 50), Window(50, 100, 50, 100)]


def test_windows_overlap_in_long_lines() -> None:
    assert list(windows([WORD] * 90, REACH)) == [Window(0, 64, 0, 48), Window(32, 90, 48, 90)]


@pytest.mark.parametrize(
    "text", [[WORD] * 999, [LONG] * 99, [LINE] * 500, [WORD, LINE, LONG] * 70, [LONG, WORD, WORD] * 70]
)
def test_each_token_is_kept_once(text: list[Spelling]) -> None:
    found = list(windows(text, REACH))
    assert [place for window in found for place in range(window.kept_first, window.kept_end)] == list(range(len(text)))
    assert all(window.first <= window.kept_first < window.kept_end <= window.end for window in found)
    assert all(sum(len(word.pieces) for word in text[window.first : window.end]) <= REACH.pieces for window in found)
    assert all(before.kept_end == after.kept_first for before, after in pairwise(found))
