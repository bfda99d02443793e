"""Detentions: who is held, in several words: "sentenced to six years in prison", "serving a life sentence"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import belongs, lemma, listed, outcome
from factx.reading import syntax, ways
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Token

HELD = ("by", "at", "in", "on", "without", "for", "over", "under", "since")
"""How a sentence goes on that says of people that they "were held"."""
NO_PRISON = frozenset({"suspended", "probation", "parole", "community", "death"})
"""Words of a sentence that sends nobody to prison."""
TAKEN_UP = frozenset({"pick up", "take in", "lead away", "haul away", "haul off", "take away"})
"""What the police do with those whom they arrest."""
MAX_TOKENS_TO_COURT = 60
"""Tokens on either side of "got four years" that may speak of a court: two or three sentences."""
TAKEN_AS = ("JJ", "NN", "RP", "VBN")
"""What stands behind "held" where it is no detention: "held hostage", "held responsible", "held up"."""


def detentions(verb: Token) -> list[Harm]:
    """The detentions that a verb tells of together with its object or complement."""
    return [harm for _, harms in ways.each(DETENTIONS, verb) for harm in harms]


def _sentenced(verb: Token) -> list[Harm]:
    """Those of "sentenced to six years", "jailed for life"; a fine, a suspended term and death are no detention."""
    terms = syntax.complements(verb, "to") if belongs("sentencing", verb) else []
    return [Harm("detained", verb, tuple(syntax.patients(verb)))] if any(_is_term(verb, term) for term in terms) else []


def _given_term(verb: Token) -> list[Harm]:
    """Those of "was given a life term", "got four years" and "handed him eight years", where a court is spoken of."""
    terms = [noun for noun in _given(verb) if _is_term(verb, noun)] if belongs("giving", verb) else []
    if not terms or not is_of_court(verb):
        return []
    others = [noun for noun in syntax.objects(verb) if noun not in terms]
    told = (*others, *syntax.addressees(verb), *syntax.complements(verb, "to"))
    people = [noun for noun in dict.fromkeys(told) if noun not in terms]
    is_done = bool(people) and not syntax.is_passive(verb)
    return [Harm("detained", verb, tuple(people if is_done else syntax.subjects(verb)))]


def _given(verb: Token) -> list[Token]:
    return [word for word in verb.children if word.i > verb.i and word.tag_.startswith("NN")]


def _is_term(verb: Token, term: Token) -> bool:
    phrase = list(syntax.phrase(term))
    if any(word.lower_ in NO_PRISON for word in phrase):
        return False
    is_long = belongs("terms", term) and (bool(syntax.numbers(term)) or any(word.lower_ == "life" for word in phrase))
    return is_long or any(_is_behind_bars(word) for word in (term, *phrase, *_where(verb)))


def is_of_court(word: Token) -> bool:
    """Whether the words around speak of a court or of prison."""
    around = word.doc[max(0, word.i - MAX_TOKENS_TO_COURT) : word.i + MAX_TOKENS_TO_COURT]
    return any(listed("court", other) for other in around)


def _picked_up(verb: Token) -> list[Harm]:
    """Those whom the police picked up, took in or led away."""
    is_taken = f"{lemma(verb)} {verb.doc[verb.i + 1 : verb.i + 2].text.lower()}" in TAKEN_UP
    if not is_taken:
        return []
    by_police = any(listed("police_words", word) for noun in syntax.agents(verb) for word in syntax.phrase(noun))
    people = syntax.patients(verb) or by_position.counted_after(verb.nbor()) if by_police else []
    return [Harm("detained", verb, tuple(people))] if people else []


def _arrested_at_home(verb: Token) -> list[Harm]:
    """Those of "are under house arrest" and "were placed under arrest"."""
    is_said = any(word.lower_ == "under" for word in syntax.adpositions(verb.head))
    nouns = [*syntax.complements(verb, "under"), *([verb.head] if is_said else [])]
    arrests = [noun for noun in nouns if lemma(noun) == "arrest"]
    if not arrests:
        return []
    people = [
        *syntax.patients(verb),
        *syntax.subjects(verb),
        *(who for noun in arrests for who in syntax.subjects(noun)),
    ]
    return [Harm("detained", verb, tuple(dict.fromkeys(people)))] if people else []


def _serving(verb: Token) -> list[Harm]:
    terms = syntax.objects(verb) if lemma(verb) == "serve" else []
    is_term = any(lemma(term) == "sentence" or _is_term(verb, term) for term in terms)
    is_term = is_term and (is_of_court(verb) or any(map(_is_behind_bars, _where(verb, *terms))))
    return [Harm("detained", verb, tuple(syntax.subjects(verb)))] if is_term else []


def _held(verb: Token) -> list[Harm]:
    if lemma(verb) != "hold" or not syntax.is_passive(verb) or _is_taken(verb):
        return []
    auxiliaries = [word.lower_ for word in syntax.auxiliaries(verb)]
    is_detention = "being" in auxiliaries or (bool(auxiliaries) and bool(syntax.complements(verb, *HELD)))
    return [Harm("detained", verb, tuple(syntax.patients(verb)))] if is_detention else []


def _is_taken(verb: Token) -> bool:
    """Whether more words say how they are held: "held hostage" and "held responsible"."""
    return verb.i + 1 < verb.sent.end and verb.nbor().tag_.startswith(TAKEN_AS)


def _where(*holders: Token) -> list[Token]:
    return [noun for holder in holders for noun in syntax.complements(holder, "in", "behind", "at")]


def _is_behind_bars(word: Token) -> bool:
    return outcome("conditions", word) == "detained" or lemma(word) in {"life", "imprisonment"}


DETENTIONS: tuple[Way[[Token], list[Harm]], ...] = (
    Way("sentenced", _sentenced, "Two men were sentenced to six years in prison."),
    Way("given a term", _given_term, "In court, two men were given four years."),
    Way("picked up", _picked_up, "Police picked up two clerks."),
    Way("under arrest", _arrested_at_home, "Two men are under house arrest."),
    Way("serving a sentence", _serving, "Two men are serving a life sentence."),
    Way("held", _held, "Two men were being held on Monday."),
)
