"""What harms people, anywhere in an article, and what speaks for one of them being the cause of a harm."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from factx.facts.casualties.choices.fields import noun_signs
from factx.facts.casualties.choices.option import Agreement, Field, Sign
from factx.facts.casualties.slots import cause
from factx.facts.casualties.words.causes import is_act, is_in_name
from factx.facts.casualties.words.lookup import lemma, listed, outcome
from factx.lexicon import values
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.reading import Reading

SUDDEN = frozenset({"battle", "bombing", "airstrike", "shelling", "shooting", "stabbing", "attack", "unrest", "war"})
NATURAL = frozenset(
    {"earthquake", "volcano", "flood", "storm", "landslide", "drought", "famine", "heat", "cold", "wildfire"}
)
SICK = frozenset({"epidemic", "poisoning"})


def walk(reading: Reading) -> Iterator[Token]:
    """All nouns for what harms, but for those in names, denied, or before another noun; and all acts told."""
    for word in reading.doc:
        if word.tag_.startswith("NN"):
            if _is_thing(word) and not is_in_name(reading, word) and cause.says_what_happened(word):
                yield word
        elif word.tag_ in cause.VERBAL and (is_act(word) or listed("acts_elsewhere", word)):
            yield word


def _is_thing(noun: Token) -> bool:
    return cause.is_thing(noun) or (listed("causes_elsewhere", noun) and not syntax.is_attributive(noun))


def key(reading: Reading, words: Any) -> str:
    """The dictionary form of its head."""
    span = reading.doc.char_span(words.start, words.end, alignment_mode="expand")
    return lemma(syntax.head_of(span)) if span is not None and len(span) else words.text.lower()


def agreement(reading: Reading, one: Any, other: Any) -> Agreement:
    """Whether two causes are of one kind."""
    kinds = [_types().get(key(reading, words)) for words in (one, other)]
    if None in kinds:
        return "unknown"
    return "same" if kinds[0] == kinds[1] else "other"


@cache
def _types() -> dict[str, str]:
    return {word: name for name, known in values("event_types").items() for word in known}


def _is_kind(kinds: frozenset[str]) -> Callable[[Reading, Token], bool]:
    return lambda reading, word: _types().get(lemma(word)) in kinds


def _tells_of(harm: str) -> Callable[[Reading, Token], bool]:
    return lambda reading, word: harm in {outcome("done", word), outcome("undergone", word)}


def _refers(reading: Reading, word: Token) -> bool:
    return listed("referring_causes", word) and noun_signs.is_definite(reading, word)


def _is_owned(reading: Reading, word: Token) -> bool:
    owner = syntax.owner(word)
    return owner is not None and reading.times.at(owner) is None


SIGNS = (
    Sign("an act", lambda reading, word: word.tag_ in cause.VERBAL, '"shot": where no noun tells it'),
    Sign("a rarer act", lambda reading, word: word.tag_ in cause.VERBAL and not is_act(word), '"burned", "fell"'),
    Sign("a rarer thing", lambda reading, word: word.tag_ not in cause.VERBAL and not cause.is_thing(word), '"acid"'),
    Sign("a death", _tells_of("killed"), '"murdered"'),
    Sign("an abduction", _tells_of("abducted"), '"seized"'),
    Sign("no predicate", lambda reading, word: word.tag_ in cause.VERBAL and not syntax.is_predicate(word), "an aside"),
    Sign("violence", _is_kind(SUDDEN), "somebody did it"),
    Sign("nature", _is_kind(NATURAL), "nobody did it"),
    Sign("sickness", _is_kind(SICK), "cases are of that"),
    Sign("other kind", lambda reading, word: lemma(word) not in _types(), '"incident", "complications"'),
    Sign("a wound", lambda reading, word: outcome("hurts", word) == "injured", "what befell, not by what"),
    Sign("vague", lambda reading, word: listed("referring_causes", word), '"an incident"'),
    Sign("only refers", _refers, '"the incident"'),
    Sign("known", noun_signs.is_definite, '"the blast"'),
    Sign("new", noun_signs.is_indefinite, '"a blast"'),
    Sign("plural", noun_signs.is_plural, '"attacks"'),
    Sign("owned", _is_owned, '"his injuries", "Brin\'s attack"'),
    Sign("after", noun_signs.behind("after", "following"), '"died after a blast"'),
    Sign("in", noun_signs.behind("in", "during", "amid"), '"died in a blast"'),
    Sign("by", noun_signs.behind("by", "from", "with", "due to", "because of"), '"killed by a blast"'),
    Sign("of", noun_signs.behind("of", "for", "about", "against"), '"the risk of a blast"'),
    Sign("since", noun_signs.behind("since", "before", "until"), '"since the war"'),
    Sign("subject", noun_signs.is_subject, '"a blast killed"'),
    Sign("of telling", noun_signs.is_of_telling, "what is said"),
    Sign("of harm", noun_signs.is_of_harm, "by what somebody is killed"),
    Sign("of an arrest", noun_signs.is_of_arrest, "for what somebody is arrested"),
    Sign("quoted", noun_signs.is_quoted, "in a statement"),
)  # fmt: skip


def _may_fill(figure: Figure, word: Token) -> bool:
    """Whether it is not the wound of "was hospitalised with a head wound", nor who is hurt."""
    return word != figure.noun and not (figure.outcome == "injured" and outcome("hurts", word) == "injured")


CAUSES = Field("cause", cause.WAYS, _may_fill, walk, cause.quote, key, agreement, SIGNS)
