"""Other fates: numbers beside a harm of whom something else is told: "500 dead and 9,000 without water"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Kind
from factx.facts.casualties.words.lookup import belongs, length_of_listed, listed, outcome
from factx.facts.casualties.words.victim_phrases import is_of_them
from factx.reading import syntax, tokens, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from factx.facts.casualties.figure import Figure

JOINTS = frozenset({"and", "but", "while", ",", ";", "–", "—"})
ENDS = frozenset({",", ";", ".", "and", "but", "–", "—"})
FINITE_OR_MODAL = tokens.FINITE | {"MD"}
MAX_TOKENS_TO_FATE = 12
"""Tokens of "are believed by their families to be alive"."""


def has_other_fate(figure: Figure) -> bool:
    """Whether a number is of people whom the harm that it stands beside did not befall."""
    return figure.harm.kind is Kind.PEOPLE and ways.first(OTHER_FATES, figure) is not None


def _is_in_other_state(figure: Figure) -> bool:
    """Whether a bare number behind "and" has a state of its own, which is no harm: "9,000 without water"."""
    doc, end = figure.span.doc, figure.span.end
    is_behind = figure.harm.trigger.i < figure.count.start and figure.victims is None and end < len(doc)
    if not is_behind or end > figure.count.end or doc[figure.count.start - 1].lower_ not in JOINTS:
        return False
    is_state = doc[end].tag_ in {"JJ", "VBN"} and not outcome("states", doc[end]) and not outcome("done", doc[end])
    return length_of_listed("other_states", doc, end) > 0 or (is_state and _ends(figure, end + 1))


def _ends(figure: Figure, i: int) -> bool:
    doc = figure.span.doc
    return i >= len(doc) or doc[i].is_punct or doc[i].lower_ in ENDS


def _opens_next_clause(figure: Figure) -> bool:
    """Whether a number is the subject of the next clause: the 12 of "arrested 42 protesters and 12 were injured"."""
    doc, trigger, end = figure.span.doc, figure.harm.trigger, figure.span.end
    is_behind = trigger.i + 1 < figure.count.start and end < len(doc) and doc[end].tag_ in FINITE_OR_MODAL
    is_behind = is_behind and not is_of_them(doc, end - 2) and not belongs("bodies", trigger)
    if not is_behind or doc[figure.count.start - 1].lower_ not in JOINTS or trigger.sent.start != doc[end].sent.start:
        return False
    is_told_between = any(word.tag_.startswith(("CD", "NN")) for word in doc[trigger.i + 1 : figure.count.start])
    is_plural = figure.value != 1 and doc[end].lower_ not in {"was", "is", "has"}
    return is_told_between and is_plural and not syntax.is_relative_clause(trigger)


def _is_well(figure: Figure) -> bool:
    """Whether a part is told to be well: the 20 of "abducted 45, 20 of whom are believed to be alive"."""
    doc, end = figure.span.doc, figure.span.end
    if figure.harm.trigger.i > figure.count.start or end >= len(doc) or doc[end].tag_ not in FINITE_OR_MODAL:
        return False
    for token in doc[end : min(end + MAX_TOKENS_TO_FATE, len(doc))]:
        if token.lower_ in ENDS or outcome("states", token) or outcome("done", token):
            return False
        if listed("well", token):
            return True
    return False


OTHER_FATES: tuple[Way[[Figure], bool], ...] = (
    Way("in another state", _is_in_other_state, "The storm left 500 dead and 9,000 without water."),
    Way("well", _is_well, "Rebels abducted 45 villagers, 20 of whom are believed to be alive."),
    Way("of the next clause", _opens_next_clause, "Police arrested 42 protesters and 12 were injured."),
)
"""What shows that a number is of others than those whom the harm befell."""
