"""Reasons: what harmed people: an airstrike, a fire, a flood, or the act itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Excerpt
from factx.facts.casualties.slots.clauses import doers, near
from factx.facts.casualties.words.causes import is_act, is_cause, is_in_name, thing
from factx.facts.casualties.words.lookup import belongs, outcome
from factx.reading import syntax
from factx.reading.ways import Way, each

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
VERBAL = frozenset({"VB", "VBD", "VBN", "VBP", "VBZ"})


def fits(reading: Reading, figure: Figure, word: Token) -> bool:
    """Whether a word can tell what harmed somebody; nothing harms those who are held."""
    if figure.outcome in {"detained", "abducted"} or word == figure.noun:
        return False
    if not is_thing(word):
        return True
    is_hurt_itself = figure.outcome == "injured" and outcome("hurts", word) == "injured"
    return not is_hurt_itself and not is_in_name(reading, word) and not is_denied(word)


def is_thing(word: Token) -> bool:
    """Whether it is a noun for what harms, "a blast", and no act, "shot"."""
    return is_cause(word) or _is_named_cause(word)


def is_denied(noun: Token) -> bool:
    """Whether it is the battle of "there was no battle"."""
    article = syntax.determiner(noun)
    return article is not None and article.lower_ == "no"


def quote(reading: Reading, word: Token) -> Excerpt:
    """The noun phrase of a cause, or the act with its particle: "blew up", "blew himself up"."""
    return Excerpt.of(thing(word) if word.tag_ not in VERBAL or is_thing(word) else _with_particle(word))


def _with_particle(verb: Token) -> Span:
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    end = next((word.i + 1 for word in behind if word.tag_ == "RP"), verb.i + 1)
    return verb.doc[verb.i : end]


def _is_named_cause(noun: Token) -> bool:
    """Whether it is the name of "Hurricane Katrina"."""
    return noun.tag_ == "NNP" and any(is_cause(word) for word in syntax.compounds(noun))


def suspects(reading: Reading, figure: Figure, scene: Scene) -> Iterator[Token]:
    """Whatever may be the cause, the nearest first."""
    return (noun for _, nouns in each(NEARBY, reading, figure, scene) for noun in nouns)


def _doers(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return [] if figure.harm.is_event else [noun for verb in scene.verbs[:1] for noun in doers(verb)]


def _under_scene(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return list(scene.complements(*IN_WHAT))


def _above(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return [noun for verb in scene.verbs[1:] for noun in (*doers(verb), *syntax.objects(verb))]


def _below(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    gerund = {verb.i: [verb] if verb.tag_ == "VBG" else [] for verb in scene.below}
    return [noun for verb in scene.below for noun in (*gerund[verb.i], *doers(verb), *syntax.objects(verb))]


def _near(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    around = (word for word in (*scene.words, *near(figure)) if word.tag_.startswith("NN"))
    return [noun for noun in around if not syntax.is_attributive(noun)]


NEARBY: tuple[Way[[Reading, Figure, Scene], list[Token]], ...] = (
    Way("does the harm", _doers, "A **flood** killed nine."),
    Way("under the harm", _under_scene, "Nine people died in a **fire**."),
    Way("in a clause above", _above, "A **bomb** went off, killing nine."),
    Way("in a clause below", _below, "Nine people died when a **bomb** went off."),
    Way("near the harm", _near, "Nine people died, many of them in the **crash**.", "what the parse has lost"),
)


def _act(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return [verb for verb in (*scene.verbs, *scene.below) if is_act(verb) and not _is_harm(verb)]


def _is_harm(verb: Token) -> bool:
    """Whether it says no more than that people died, "drowned", "beheaded", and not how: "shot", "collapsed"."""
    return "killed" in {outcome("done", verb), outcome("undergone", verb)}


def _plotted(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    return [figure.harm.trigger] if belongs("plotted", figure.harm.trigger) else []


def _illness(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
    if figure.outcome != "infected":
        return []
    doc, last = figure.noun.doc, figure.noun.sent.end
    back = (doc[i] for i in range(last - 1, max(-1, last - FARTHEST), -1))
    named = (word for word in back if outcome("hurts", word) == "infected" and not belongs("illnesses", word))
    return [word for word in (next(named, None),) if word is not None]


def _things(way: Way[[Reading, Figure, Scene], list[Token]]) -> Way[[Reading, Figure, Scene], list[Token]]:
    """The way, of nouns for what harms."""

    def read(reading: Reading, figure: Figure, scene: Scene) -> list[Token]:
        return [word for word in way.read(reading, figure, scene) if is_thing(word) and word not in scene.verbs]

    return Way(way.name, read, way.shows, way.why)


WAYS: tuple[Way[[Reading, Figure, Scene], list[Token]], ...] = (
    *map(_things, NEARBY),
    Way("the act", _act, "Nine people were **shot**.", "where the article names no thing"),
    Way("the word of harm", _plotted, "A judge was **assassinated**.", "it tells how by itself"),
    Way("the illness told last", _illness, "Measles has come back. Nine new cases are known.", "cases are of that"),
)
