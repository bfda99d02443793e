"""Tolls: the numbers that a toll comes to: "a death toll of 56", "the toll rose to 12", "the number of dead is 10"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm, Kind
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import belongs, is_noun, lemma, outcome
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

CHANGES = ("to", "at", "from", "as")


def harms_of_toll(noun: Token) -> list[Harm]:
    """The harm that a toll counts, with the numbers that it comes to."""
    if not is_noun(noun) or not (belongs("tolls", noun) or _is_number_of_harm(noun)):
        return []
    nouns = [*syntax.compounds(noun), *syntax.complements(noun, "of")]
    what = next((what for word in nouns if (what := _outcome(word))), None)
    counted = {word for word in (noun, *nouns) if (word == noun or _outcome(word)) and not syntax.numbers(word)}
    numbers = tuple(number for number in dict.fromkeys(_numbers_of(noun)) if number not in counted)
    return [Harm(what or "killed", noun, numbers, Kind.TOLL)]


def _is_number_of_harm(noun: Token) -> bool:
    """Whether a noun is one of "the number of dead" and "the number of injuries"."""
    counted = syntax.complements(noun, "of") if lemma(noun) == "number" else []
    return any(_outcome(inner) for inner in counted)


def _outcome(noun: Token) -> Outcome | None:
    """What befell "the injured", "people infected", "boys who drowned", "evacuated persons"; or what "deaths" are."""
    verbs = [word for word in (*syntax.relative_clauses(noun), *syntax.modifiers(noun)) if word.tag_.startswith("VB")]
    verbs += [child for verb in verbs for child in verb.children if child.tag_ == "VBN"]  # "people reported killed"
    clauses = (what for verb in verbs if (what := outcome("done", verb) or outcome("undergone", verb)))
    are_lives_lost = any(lemma(verb) == "lose" and _has_lives(noun, verb) for verb in verbs)
    told = next(clauses, "killed" if are_lives_lost else None)
    return outcome("events", noun) or told or outcome("states", noun)


def _has_lives(noun: Token, verb: Token) -> bool:
    """Whether lives are lost: of "lives lost", "people who lost their lives"."""
    return any(lemma(word) == "life" for word in (noun, *syntax.objects(verb)))


def _numbers_of(toll: Token) -> list[Token]:
    numbers = [number for _, numbers in ways.each(NUMBERS_OF_A_TOLL, toll, _main_verb(toll)) for number in numbers]
    return [*numbers, *(later for number in numbers for later in syntax.complements(number, "to", "from"))]


def _main_verb(noun: Token) -> Token | None:
    """The verb that a noun is the subject of; "risen" in "has risen", also where it is taken for an object."""
    verb = syntax.predicate(noun)
    objects = syntax.objects(verb) if verb is not None and lemma(verb) == "have" else []
    return next((word for word in objects if belongs("reaching", word)), verb)


def _behind_toll(toll: Token, verb: Token | None) -> list[Token]:
    nouns = (toll, *syntax.complements(toll, "of"))
    return [number for noun in nouns for number in syntax.complements(noun, "of", *CHANGES)]


def _toll_itself(toll: Token, verb: Token | None) -> list[Token]:
    return [toll] if _reaches(verb) and syntax.numbers(toll) else []


def _counted_behind_verb(toll: Token, verb: Token | None) -> list[Token]:
    return by_position.counted_after(verb) if verb is not None and _reaches(verb) else []


def _changed_to(toll: Token, verb: Token | None) -> list[Token]:
    if verb is None or not _reaches(verb):
        return []
    verbs = (verb, syntax.predicate(toll) or verb)
    by = (more for word in verbs for more in syntax.complements(word, "by"))
    risen_by = [noun for more in by for noun in syntax.complements(more, "to")]  # "rose by 45 to 1,204"
    return [*(noun for word in verbs for noun in syntax.complements(word, *CHANGES)), *risen_by]


def _told_by_verb(toll: Token, verb: Token | None) -> list[Token]:
    return [*syntax.predicated(verb), *syntax.objects(verb)] if verb is not None and _reaches(verb) else []


def _predicate_itself(toll: Token, verb: Token | None) -> list[Token]:
    is_number = verb is not None and syntax.subjects(verb) == [toll] and syntax.predicated(verb) == [verb]
    return [verb] if verb is not None and is_number else []


def _reaches(verb: Token | None) -> bool:
    return verb is not None and belongs("reaching", verb)


NUMBERS_OF_A_TOLL: tuple[Way[[Token, Token | None], list[Token]], ...] = (
    Way("behind the toll", _behind_toll, "The storm left a death toll of 56."),
    Way("with the toll", _toll_itself, "The storm brought a 56 death toll."),
    Way("counted behind the verb", _counted_behind_verb, "The death toll reached 56."),
    Way("what it changes to or from", _changed_to, "The final death toll was put at 56."),
    Way("what the verb tells", _told_by_verb, "The death toll may exceed the eleven known victims."),
    Way("the predicate", _predicate_itself, "The death toll is 56."),
)
