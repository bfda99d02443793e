"""Parts of a number: "a quarter of the 80 miners", "two-thirds of the 300", "half the 60", "one in five of the 100"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading import ways
from factx.reading.numbers import bounds
from factx.reading.numbers.numerals import Numeral, numeral_at
from factx.reading.tokens import HYPHENS
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Doc

    Share = tuple[Fraction, int]
    """A fraction, and the place behind its words."""

ONE = frozenset({"a", "an", "one"})
HALVES = (["half"], ["a", "half"], ["one", "half"])
IN = (["in"], ["in", "every"], ["out", "of"], ["out", "of", "every"], ["of", "every"])
PERCENT = (["%"], ["percent"], ["per", "cent"], ["pct"])
OF_PHRASE = frozenset({"DT", "PDT", "PRP$", "POS", "JJ", "JJR", "JJS", "NN", "NNP", "RB", "HYPH", "VBN"})
"""Tags of what may stand between "of" and the number: "half of the ferry's 300 passengers"."""
OF_BOUND = frozenset({"than", "at", "about", "around", "over"})
MAX_TOKENS_TO_WHOLE = 6
MAX_WORDS_OF_UNIT = 2  # "a million"
MIN_DENOMINATOR = 3  # "a second" is none
MAX_DENOMINATOR = 100
BARE_YEAR = re.compile(r"(?:1\d|20)\d\d", re.ASCII)


def fraction_at(doc: Doc, i: int) -> tuple[Numeral, str] | None:
    """The part of a number that begins at a token, as a number with its bound; none where none does."""
    share = ways.first(SHARES, doc, i)
    whole = _whole(doc, *share) if share is not None else None
    if share is None or whole is None or whole.value is None:
        return None
    exact = share[0] * whole.value
    bound = bounds.around(doc, whole.start, whole.end)[2]
    return Numeral(i, whole.end, round(exact), round(exact)), bound if exact == round(exact) else "near"


def _whole(doc: Doc, share: Fraction, end: int) -> Numeral | None:
    """The 80 of "a quarter of the 80", the 60 of "half the 60", the million of "a quarter million"."""
    is_of = doc[end : end + 1].text.lower() == "of"
    start = end + is_of
    for i in range(start, min(start + MAX_TOKENS_TO_WHOLE, len(doc))):
        if (whole := numeral_at(doc, i)) is not None:
            is_whole = _is_unit(doc, whole) or (i > start or (is_of and BARE_YEAR.fullmatch(doc[i].text) is None))
            return whole if is_whole and _is_described(doc, start, i) else None
        if doc[i].tag_ not in OF_PHRASE and doc[i].lower_ not in OF_BOUND:
            return None
    return None


def _is_unit(doc: Doc, whole: Numeral) -> bool:
    is_last = doc[whole.end - 1].lower_ in values("numerals")["times"]
    return is_last and whole.end - whole.start <= MAX_WORDS_OF_UNIT and doc[whole.start].is_alpha


def _is_described(doc: Doc, start: int, i: int) -> bool:
    """Whether what stands before a number is of its phrase: "the school's 60", "the remaining 60", "the 60"."""
    nouns = [k for k in range(start, i) if doc[k].tag_ in {"NN", "NNP"}]
    return not nouns or any(doc[k].tag_ == "POS" for k in range(nouns[-1], i))


def _half(doc: Doc, i: int) -> Share | None:
    words = next((words for words in HALVES if _stands(doc, i, words)), None)
    return (Fraction(1, 2), i + len(words)) if words else None


def _named(doc: Doc, i: int) -> Share | None:
    """The share of "a quarter", "two-thirds", "three quarters"; "the third" is a place in a row."""
    count = None if doc[i].lower_ in ONE else numeral_at(doc, i)
    over = count.value if count is not None else 1 if doc[i].lower_ in ONE else None
    end = i + 1 if count is None else count.end
    end += end < len(doc) and doc[end].text in HYPHENS
    under = _denominator(doc[end].lower_) if end < len(doc) else None
    return (Fraction(over, under), end + 1) if under and over and over < under else None


def _denominator(word: str) -> int | None:
    name = word.removesuffix("s")
    number: int | None = 4 if name == "quarter" else values("ordinals").get(name)
    return number if number is not None and number >= MIN_DENOMINATOR else None


def _one_in_five(doc: Doc, i: int) -> Share | None:
    over = numeral_at(doc, i)
    joint = next((words for words in IN if over is not None and _stands(doc, over.end, words)), None)
    start = over.end + len(joint) if over is not None and joint else len(doc)
    under = numeral_at(doc, start) if start < len(doc) else None
    if over is None or under is None or not over.value or not under.value or over.value >= under.value:
        return None
    return (Fraction(over.value, under.value), under.end) if under.value <= MAX_DENOMINATOR else None


def _percent(doc: Doc, i: int) -> Share | None:
    number = numeral_at(doc, i)
    words = next((words for words in PERCENT if number is not None and _stands(doc, number.end, words)), None)
    if number is None or words is None or not number.value or number.value > MAX_DENOMINATOR:
        return None
    return Fraction(number.value, MAX_DENOMINATOR), number.end + len(words)


def _stands(doc: Doc, i: int, words: list[str]) -> bool:
    return [token.lower_ for token in doc[i : i + len(words)]] == words


SHARES: tuple[Way[[Doc, int], Share | None], ...] = (
    Way("half", _half, "Half of the 60 passengers drowned."),
    Way("a named part", _named, "A quarter of the 80 miners were hurt."),
    Way("so many in so many", _one_in_five, "One in five of the 100 passengers drowned."),
    Way("percent", _percent, "Ten percent of the 50 workers were hurt."),
)
"""What share of a number is told; the number stands behind it."""
