"""Bodies: the dead that are found, or whose bodies they are: "six bodies were found", "the body of a sailor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, Kind
from factx.facts.casualties.words.lookup import belongs, is_noun
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token


def harms_of_bodies(noun: Token) -> list[Harm]:
    """The deaths that bodies tell of."""
    if not is_noun(noun) or not belongs("bodies", noun):
        return []
    if people := syntax.complements(noun, "of"):
        return [Harm("killed", noun, tuple(syntax.conjuncts(people[0])))]
    return [Harm("killed", noun, (noun,), Kind.EVENTS)] if _is_found(noun) or _is_counted(noun) else []


def _is_counted(body: Token) -> bool:
    """Whether bodies are counted, whatever befalls them: "brought in fourteen bodies", "the last two bodies"."""
    return bool(syntax.numbers(body)) and body.tag_ == "NNS"


def _is_found(body: Token) -> bool:
    """Whether bodies are those of "six bodies were found" and "the discovery of another body", and not any."""
    verb, governor = syntax.predicate(body), syntax.governor(body)
    is_discovery = governor is not None and governor[1] == "of" and belongs("discoveries", governor[0])
    return is_discovery or (verb is not None and belongs("finding", verb))


def harms_of_that(pronoun: Token) -> list[Harm]:
    """The death of whose body "that of" means: "the body is believed to be that of Tomas Bering"."""
    is_of = pronoun.lower_ in {"that", "those"} and pronoun.i + 1 < pronoun.sent.end and pronoun.nbor().lower_ == "of"
    before = pronoun.doc[pronoun.sent.start : pronoun.i] if is_of else ()
    people = syntax.complements(pronoun, "of") if any(belongs("bodies", word) for word in before) else []
    if not people and is_of and any(belongs("bodies", word) for word in before):  # the parse hangs "of" on "believed"
        people = [noun for noun in syntax.complements(pronoun.head, "of") if noun.i > pronoun.i]
    return [Harm("killed", pronoun, tuple(people))] if people else []
