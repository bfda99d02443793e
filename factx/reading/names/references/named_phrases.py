"""Which of the names in a noun phrase is the one that the phrase means: X in "X, a teacher" and "the envoy, X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading import syntax, tokens
from factx.reading.names.descriptions import role_beside_name
from factx.reading.names.labels import ORGANIZATION, PERSON

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Span, Token

BEHIND_NAME = frozenset({",", "(", "of", "from", "in", "at", "who", "which"})
"""What opens more about a name, behind it."""
COORDINATORS = frozenset({"and", "or", "&"})


def main_name(words: Span, marks: Mapping[int, Span]) -> Span | None:
    """The name that a phrase opens with ("X, a teacher") or that its role leads up to ("the envoy, X")."""
    spans = list({span.start: span for token in words if (span := marks.get(token.i)) is not None}.values())
    start = _content_start(words)
    if not spans:
        return None
    if spans[0].start <= start and _opens(spans, words, marks):
        return spans[0]
    described = (span for span in spans if span.label_ in {PERSON, ORGANIZATION} and _closes(span, words))
    return next((span for span in described if _leads_up(start, span, marks)), None)


def joins(head: Token, words: Span, marks: Mapping[int, Span]) -> bool:
    """Whether a phrase means more than one thing: "Smith and the minister"."""
    linked = any(token.lower_ in COORDINATORS and token.i not in marks for token in words)
    return linked and any(each != head and words.start <= each.i < words.end for each in syntax.conjuncts(head))


def _content_start(words: Span) -> int:
    return next((token.i for token in words if not tokens.is_article(token)), words.start)


def _content_end(words: Span) -> int:
    return next((token.i + 1 for token in reversed(list(words)) if not token.is_punct), words.end)


def _opens(spans: list[Span], words: Span, marks: Mapping[int, Span]) -> bool:
    first = spans[0]
    if first.end >= words.end:
        return True
    following = words.doc[first.end].lower_
    if following not in BEHIND_NAME:
        return False
    if role_beside_name.behind(first, marks) is not None:
        return True
    return not any(span.label_ == first.label_ for span in spans[1:])


def _closes(name: Span, words: Span) -> bool:
    """Whether a name ends a phrase, or only more about it is said behind: "co-author Ted Holm of …"."""
    return name.end >= _content_end(words) or words.doc[name.end].lower_ in BEHIND_NAME


def _leads_up(start: int, name: Span, marks: Mapping[int, Span]) -> bool:
    described = (read(name, marks) for read in (role_beside_name.title, role_beside_name.before))
    return any(span is not None and span.start <= start for span in described)
