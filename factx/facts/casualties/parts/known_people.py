"""Known people: words for those told before, of whom a figure is a part: "of the dead", "the other", "a third"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.facts.casualties.words.people import is_definite
from factx.lexicon import words
from factx.reading import syntax
from factx.reading.numbers import ordinal

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure

PARTITIVE = frozenset({"them", "whom", "those", "these"})


def means_known(noun: Token) -> bool:
    """Whether a noun behind "of" means people told before: "those", "the dead", "the day's deaths", "the bodies"."""
    if noun.lower_ in PARTITIVE or outcome("states", noun) is not None or lemma(noun) == "victim":
        return True
    is_harm = outcome("events", noun) is not None or belongs("bodies", noun)
    return is_harm and (is_definite(noun) or syntax.owner(noun) is not None)


def is_one_of_a_row(figure: Figure) -> bool:
    """Whether a figure is told as one of a row: "a third victim", "the other", "the youngest", "the remaining two"."""
    article, word = figure.span[0].lower_, figure.span[1:2].text.lower()
    is_numbered = article in {"a", "the"} and len(figure.span) > 1 and ordinal(figure.span[1]) is not None
    return (article == "the" and word in words("rows")) or (is_numbered and figure.value == 1)
