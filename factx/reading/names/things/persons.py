"""Which names in an article belong to one person: "Ann Rahal", "A. Rahal", "Mrs. Rahal"."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factx.reading import tokens
from factx.reading.names.known import genders
from factx.reading.names.known.keys import parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span

Parts = tuple[str, ...]
MIN_LETTERS_VARIED = 5  # "Laden" and "Ladin"; in shorter words one letter makes another name


@dataclass(slots=True)
class Bearer:
    """A person while the article is read: the fullest name so far and all mentions."""

    name: Parts
    spans: list[Span] = field(default_factory=list)


def persons(spans: Iterable[Span]) -> list[list[Span]]:
    """The names of persons, one group a person: full names first, then surnames and given names alone."""
    ordered = sorted(spans, key=lambda span: span.start)
    bearers = _full(span for span in ordered if len(parts(span.text)) > 1)
    _single((span for span in ordered if len(parts(span.text)) == 1), bearers)
    return [sorted(bearer.spans, key=lambda span: span.start) for bearer in bearers]


def _full(spans: Iterable[Span]) -> list[Bearer]:
    bearers: list[Bearer] = []
    by_end: dict[str, list[Bearer]] = defaultdict(list)
    for span in spans:
        name = parts(span.text)
        near = [bearer for end in _ends(name) for bearer in by_end[end]]
        bearer = next((each for each in near if _is_same(each.name, name)), None)
        if bearer is None:
            bearer = Bearer(name)
            bearers.append(bearer)
            for end in _ends(name):
                by_end[end].append(bearer)
        bearer.name = max(bearer.name, name, key=len)
        bearer.spans.append(span)
    return bearers


def _ends(name: Parts) -> tuple[str, str, str]:
    """The words under which a person is looked up; of the last one the consonants too ("Ladin", "Laden")."""
    return name[0], name[-1], "".join(char for char in name[-1] if char not in "aeiou") + "*"


def _single(spans: Iterable[Span], bearers: list[Bearer]) -> None:
    by_surname, by_given = defaultdict(list), defaultdict(list)
    for bearer in bearers:
        by_surname[bearer.name[-1]].append(bearer)
        by_given[bearer.name[0]].append(bearer)
        if len(bearer.name) > 2:
            by_surname[bearer.name[-2]].append(bearer)
    alone: dict[str, Bearer] = {}
    for span in spans:
        name = parts(span.text)
        candidates = by_surname.get(name[0]) or by_given.get(name[0])
        if candidates:
            _bearer_of(span, candidates).spans.append(span)
        elif name[0] in alone:
            alone[name[0]].spans.append(span)
        else:
            alone[name[0]] = Bearer(name, [span])
            bearers.append(alone[name[0]])


def _bearer_of(span: Span, candidates: list[Bearer]) -> Bearer:
    """Of several with one surname, the one introduced first whom the title ("Mrs.") fits."""
    title = tokens.before(span[0])
    gender = genders.of_word(title) if title is not None else None
    fitting = [each for each in candidates if _gender(each) in {None, gender}] if gender else candidates
    introduced = [each for each in fitting if each.spans[0].start < span.start]
    return next(iter(introduced or fitting or candidates))


def _gender(bearer: Bearer) -> genders.Gender | None:
    return genders.of_given_name(bearer.name[0])


def _is_same(one: Parts, other: Parts) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return all(_is_spelled_alike(left, right) for left, right in zip(short, long, strict=True))
    if short[-1] == long[-1] or short == long[: len(short)]:
        return _is_within(short, long)
    return False


def _is_within(short: Parts, long: Parts) -> bool:
    rest = iter(long)
    return all(any(_is_abbreviated(word, full) for full in rest) for word in short)


def _is_abbreviated(word: str, full: str) -> bool:
    return word == full or (len(word) == 1 and full.startswith(word))


def _is_spelled_alike(left: str, right: str) -> bool:
    """Whether words differ as an initial from its name, or by one letter, and are no given names of man and woman."""
    if _is_abbreviated(left, right) or _is_abbreviated(right, left):
        return True
    if genders.of_given_name(left) != genders.of_given_name(right) and genders.of_given_name(left):
        return False
    if len(left) != len(right) or len(left) < MIN_LETTERS_VARIED:
        return False
    return sum(a != b for a, b in zip(left, right, strict=True)) == 1
