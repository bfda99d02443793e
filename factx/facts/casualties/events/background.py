"""Background: figures that tell of something else than the news: of the past, of a long time, of another story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.events import event_days
from factx.lexicon import words
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span

    from factx.facts.casualties.figure import Figure
    from factx.reading import Reading

MAX_TOKENS_AROUND = 25
"""Tokens of its sentence on either side of a figure that speak of its event."""
HAD = frozenset({"had", "'d", "’d"})
MAX_TOKENS_TO_LINE_START = 40
LONG_AGO = 45
"""Days before publication from which on something is no news of this story."""
TEASER_WORDS = 4
"""Words at the start of a line that may say it points elsewhere: "READ MORE: …"."""


def signs_of_past(reading: Reading, figure: Figure, when: frozenset[str]) -> frozenset[str]:
    """What says that a figure is of the past before the story: its date, "had", "since"."""
    before = event_days.days_before(reading.article.published, when)
    verb = syntax.predicate(figure.harm.trigger) or figure.harm.trigger
    auxiliaries = {auxiliary.lower_ for auxiliary in syntax.auxiliaries(verb)}
    signs = {
        "long ago": before is not None and before > LONG_AGO,
        "long time": event_days.is_long(when),
        "had": not auxiliaries.isdisjoint(HAD),
        "since": any(word.lower_ == "since" for word in _around(figure)),
    }
    return frozenset(sign for sign, is_there in signs.items() if is_there)


def is_new(figure: Figure) -> bool:
    """Whether the words around a harm set its event apart: "a similar blast", "in a separate attack", "earlier"."""
    return any(word.lower_ in words("other_events") for word in _around(figure))


def is_of_another(figure: Figure) -> bool:
    """Whether the line of a figure points to another story: "READ MORE: 300 die in flood"."""
    doc, start = figure.noun.doc, figure.noun.sent.start
    while start > 0 and "\n" not in doc[start - 1].text and figure.noun.i - start < MAX_TOKENS_TO_LINE_START:
        start -= 1
    opening = " ".join(token.lower_ for token in doc[start : start + TEASER_WORDS])
    return any(opening.startswith(teaser) for teaser in words("teasers"))


def _around(figure: Figure) -> Span:
    sentence, at = figure.noun.sent, figure.noun.i
    return figure.noun.doc[max(sentence.start, at - MAX_TOKENS_AROUND) : min(sentence.end, at + MAX_TOKENS_AROUND)]
