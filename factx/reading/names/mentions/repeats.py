"""Names that were found in one place and missed in another: "Ann Rahal left. Then Rahal spoke"."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from factx.lexicon import words
from factx.reading import tokens
from factx.reading.names.known.keys import is_acronym
from factx.reading.names.known.titles import bare
from factx.reading.names.labels import PEOPLE, PERSON, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

Form = tuple[tuple[str, ...], str]
"""The words of a name, with its type."""
JOINERS = frozenset({"-", "'", "’"})
MIN_LETTERS_ALONE = 3  # a single word of fewer letters is too often something else


def repeats(doc: Doc, found: Iterable[Span], taken: set[int]) -> Iterator[Span]:
    """The names of `found`, and the surnames of its persons, among the tokens that nothing has marked."""
    forms = _forms(found)
    upto = 0
    for token in doc:
        if token.i < upto or token.i in taken or token.text not in forms:
            continue
        if span := _longest(token, forms[token.text], taken):
            upto = span.end
            yield span


def _forms(found: Iterable[Span]) -> Mapping[str, list[Form]]:
    forms: dict[str, dict[Form, None]] = defaultdict(dict)
    for span in found:
        for words_of_form in _written(span):
            forms[words_of_form[0]][words_of_form, span.label_] = None
    return {first: sorted(listed, key=lambda form: -len(form[0])) for first, listed in forms.items()}


def _written(span: Span) -> Iterator[tuple[str, ...]]:
    full = tuple(token.text for token in span)
    if _is_distinctive(full):
        yield full
    if span.label_ == PERSON and len(full) > 1:
        surname = full[_surname_start(full) :]
        if _is_distinctive(surname):
            yield surname


def _surname_start(full: tuple[str, ...]) -> int:
    start = len(full) - 1
    while start > 1 and (full[start - 1] in JOINERS or full[start - 1].lower() in words("name_particles")):
        start -= 1
    return start


def _is_distinctive(form: tuple[str, ...]) -> bool:
    return len(form) > 1 or (
        len(form[0]) >= MIN_LETTERS_ALONE and form[0][:1].isupper() and form[0].lower() not in words("titles")
    )


def _longest(token: Token, forms: list[Form], taken: set[int]) -> Span | None:
    doc = token.doc
    for form, label in forms:
        end = token.i + len(form)
        if tuple(each.text for each in doc[token.i : end]) == form and taken.isdisjoint(range(token.i, end)):
            span = labelled(doc, token.i, end, label)
            return span if len(form) > 1 or _stands_alone(span, taken) else None
    return None


def _stands_alone(span: Span, taken: set[int]) -> bool:
    """Whether a single word is a proper noun and no part of another name, as "Brown" is of "Brown University"."""
    token = span[0]
    if is_acronym(token.text) or span.label_ == PEOPLE:
        return True
    if not tokens.is_proper(token):
        return False
    before, after = tokens.before(token), tokens.after(token)
    is_led = before is not None and _leans(before, taken) and bare(before) not in words("titles")
    return not is_led and (after is None or not _leans(after, taken))


def _leans(token: Token, taken: set[int]) -> bool:
    return tokens.is_proper(token) and tokens.is_capitalised(token) and token.i not in taken
