"""Reasons: what harmed people: an airstrike, a fire, a flood, or the act itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Excerpt
from factx.facts.casualties.slots.clauses import doers, near
from factx.facts.casualties.words.causes import is_act, is_cause, is_in_name, thing
from factx.facts.casualties.words.lookup import belongs, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.slots.clauses import Scene
    from factx.reading import Reading

IN_WHAT = (
    "in", "by", "during", "from", "after", "of", "with", "following", "due to", "because of", "amid", "since", "to",
    "for", "on", "under",
)  # fmt: skip
FARTHEST = 400
"""How many tokens back the name of an illness may stand."""


def cause(reading: Reading, figure: Figure, scene: Scene) -> Excerpt | None:
    """Quote what harmed them: airstrike, fire, flood; or the act, where the article names no thing."""
    if figure.outcome in {"detained", "abducted"}:
        return None
    named = (word for word in suspects(figure, scene) if is_cause(word) or _is_named_cause(word))
    sound = (word for word in named if word not in (figure.noun, *scene.verbs) and not is_in_name(reading, word))
    noun = next((word for word in sound if not _is_hurt_itself(word, figure)), None)
    if noun is not None:
        return Excerpt.of(thing(noun))
    act = next((verb for verb in (*scene.verbs, *scene.below) if is_act(verb) and not _is_harm(verb)), None)
    if act is not None:
        return Excerpt.of(_with_particle(act))
    if belongs("plotted", figure.harm.trigger):
        return Excerpt.of(figure.harm.trigger)
    illness = _illness(figure) if figure.outcome == "infected" else None
    return Excerpt.of(thing(illness)) if illness is not None else None


def _is_hurt_itself(noun: Token, figure: Figure) -> bool:
    """Tell the wound of "was hospitalised with a head wound": it is what befell him, and not by what."""
    return figure.outcome == "injured" and outcome("hurts", noun) == "injured"


def _with_particle(verb: Token) -> Span:
    """Give "blew up" and "blew himself up"."""
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    end = next((word.i + 1 for word in behind if word.tag_ == "RP"), verb.i + 1)
    return verb.doc[verb.i : end]


def _illness(figure: Figure) -> Token | None:
    """Give the disease that the article has named last: cases are of that."""
    doc, last = figure.noun.doc, figure.noun.sent.end
    back = (doc[i] for i in range(last - 1, max(-1, last - FARTHEST), -1))
    return next(
        (word for word in back if outcome("hurts", word) == "infected" and not belongs("illnesses", word)), None
    )


def _is_harm(verb: Token) -> bool:
    """Tell "drowned" and "beheaded", which say no more than that people died, from "shot" and "collapsed"."""
    return "killed" in {outcome("done", verb), outcome("undergone", verb)}


def suspects(figure: Figure, scene: Scene) -> Iterator[Token]:
    """Walk whatever may be the cause, the nearest first."""
    if not figure.harm.is_event:
        yield from (noun for verb in scene.verbs[:1] for noun in doers(verb))
    yield from scene.complements(*IN_WHAT)
    for verb in scene.verbs[1:]:
        yield from (*doers(verb), *syntax.objects(verb))
    for verb in scene.below:
        yield from ([verb] if verb.tag_ == "VBG" else [])
        yield from (*doers(verb), *syntax.objects(verb))
    around = (word for word in (*scene.words, *near(figure)) if word.tag_.startswith("NN"))
    yield from (noun for noun in around if not syntax.is_attributive(noun))


def _is_named_cause(noun: Token) -> bool:
    """Tell "Hurricane Katrina"."""
    return noun.tag_ == "NNP" and any(is_cause(word) for word in syntax.compounds(noun))
