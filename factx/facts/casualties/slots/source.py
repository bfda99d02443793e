"""Sources: who says how many were harmed."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from factx.facts.base import Mention, mention
from factx.facts.casualties.words.lookup import belongs, lemma, listed
from factx.facts.casualties.words.people import is_human
from factx.lexicon import values
from factx.reading import syntax
from factx.reading.attribution.speakers import by_grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.slots.clauses import Scene
    from factx.reading import Reading
    from factx.reading.attribution import Attribution


def source(reading: Reading, figure: Figure, scene: Scene) -> Mention | None:
    """Name the one to whom the article attributes a figure."""
    told = chain(scene.complements("according to"), _tellers(figure))
    if (noun := next(told, None) or _account_before(figure)) is not None:
        return mention(reading, by_grammar.phrase([noun]))
    attribution = reading.attributions.covering(figure.noun) or reading.attributions.covering(figure.harm.trigger)
    if attribution is None or _is_the_harm(attribution, figure) or _is_for_blame(attribution):
        return None
    if (noun := next(_cited(figure), None)) is not None:
        return mention(reading, by_grammar.phrase([noun]))
    return speaker_of(reading.attributions.around(attribution) if _is_i(attribution) else attribution)


def _account_before(figure: Figure) -> Token | None:
    """The estimates of "by some estimates, 12 people died"."""
    before = reversed(figure.span.doc[figure.noun.sent.start : figure.span.start])
    word = next((word for word in before if not word.is_punct), None)
    if word is None or not belongs("accounts", word):
        return None
    return word if any(case.lower_ == "by" for case in syntax.adpositions(word)) else None


def _cited(figure: Figure) -> Iterator[Token]:
    """The governor of "12 people died, the agency said, citing the governor"."""
    citing = (word for word in figure.noun.sent if word.tag_ == "VBG" and belongs("citing", word))
    yield from (noun for verb in citing for noun in syntax.objects(verb))


def _is_for_blame(attribution: Attribution) -> bool:
    """Whether it is "claimed responsibility for the bombing that killed 12", which only says who did it."""
    return attribution.content[0].text.lower().split()[:1] in (["responsibility"], ["credit"])


def _is_i(attribution: Attribution) -> bool:
    """Whether it is the "we" of “We are sorry to report that Holm has died”: those are whoever is quoted."""
    return attribution.meant is not None and attribution.meant.text.lower() in {"i", "we"}


def _tellers(figure: Figure) -> Iterator[Token]:
    """The police of "was identified by police as" and of "police put the toll at 12"."""
    trigger = figure.harm.trigger
    yield from _givers(trigger)
    verb = syntax.predicate(trigger) if trigger.tag_.startswith("NN") or syntax.is_attributive(trigger) else trigger
    if verb is None or not (belongs("identifying", verb) or belongs("counting", verb)) or _is_result(verb):
        return
    for noun in syntax.agents(verb):
        teller = _document(noun) if noun.lower_ == "which" else noun
        can_tell = is_human(teller) or teller.tag_.startswith("NNP") or listed("actors", teller)
        if (can_tell or listed("documents", teller)) and not belongs("bodies", teller):
            yield teller


def _document(which: Token) -> Token:
    """The report of "according to a report on Monday, which put the dead at 12", where the parse loses it."""
    before = reversed(which.doc[which.sent.start : which.i])
    return next((word for word in before if listed("documents", word)), which)


def _givers(toll: Token) -> Iterator[Token]:
    """The officials of "tolls provided by officials"."""
    verbs = syntax.relative_clauses(toll) if belongs("tolls", toll) else []
    yield from (noun for verb in verbs if syntax.is_passive(verb) for noun in syntax.agents(verb))


def _is_result(verb: Token) -> bool:
    """Whether an event, rather than somebody, puts a toll: "a girl died, raising the toll to 12"."""
    above = syntax.governing(verb)
    is_participle = verb.tag_ == "VBG" and not syntax.own_subjects(verb)
    return is_participle and above is not None and lemma(above) not in values("saying")


def speaker_of(attribution: Attribution) -> Mention | None:
    """Quote the speaker of a statement, with the name of who it is."""
    words = attribution.meant
    return Mention(words.text, words.start_char, words.end_char, attribution.name) if words is not None else None


def _is_the_harm(attribution: Attribution, figure: Figure) -> bool:
    """Whether it is "claimed 12 lives" and no claim."""
    cue, trigger = attribution.cue, figure.harm.trigger
    return cue is not None and cue.start <= trigger.idx < cue.end
