"""Cause beside a figure: an airstrike, a fire, a flood, or the act itself; the choice among all is in `choices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.base import Excerpt
from factx.facts.casualties.slots.clauses import doers, is_mistaken, near
from factx.facts.casualties.words.causes import is_act, is_cause, is_in_name, thing
from factx.facts.casualties.words.lookup import belongs, listed, outcome
from factx.reading import syntax, ways
from factx.reading.ways import Way

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
DEFINITE = frozenset({"the", "this", "that"})
VERBAL = frozenset({"VB", "VBD", "VBN", "VBP", "VBZ"})


def fits(reading: Reading, figure: Figure, word: Token) -> bool:
    """Whether a word can tell what harmed somebody; nothing harms those who are held."""
    if figure.outcome in {"detained", "abducted"} or word == figure.noun:
        return False
    if not is_thing(word):
        return True
    is_hurt_itself = figure.outcome == "injured" and outcome("hurts", word) == "injured"
    return not is_hurt_itself and not is_in_name(reading, word) and says_what_happened(word)


def is_thing(word: Token) -> bool:
    """Whether it is a noun for what harms, "a blast", and no act, "shot"."""
    return is_cause(word) or _is_named_cause(word)


def says_what_happened(noun: Token) -> bool:
    """Whether it tells of something by itself: "no battle", "the incident", "his injuries" do not."""
    article, owner = syntax.determiner(noun), syntax.owner(noun)
    first = article.lower_ if article is not None else ""
    only_refers = first in DEFINITE and listed("referring_causes", noun)
    is_own_wound = owner is not None and owner.tag_ == "PRP$" and outcome("hurts", noun) == "injured"
    return first != "no" and not only_refers and not is_own_wound


def quote(reading: Reading, word: Token) -> Excerpt:
    """The noun phrase of a cause, or the act with its particle: "blew up", "blew himself up"."""
    is_act_told = is_mistaken(word) or (word.tag_ in VERBAL and not is_thing(word))
    return Excerpt.of(_with_particle(word) if is_act_told else thing(word))


def _with_particle(verb: Token) -> Span:
    behind = verb.doc[verb.i + 1 : verb.i + 3]
    end = next((word.i + 1 for word in behind if word.tag_ == "RP"), verb.i + 1)
    return verb.doc[verb.i : end]


def _is_named_cause(noun: Token) -> bool:
    """Whether it is the name of "Hurricane Katrina"."""
    return noun.tag_ == "NNP" and any(is_cause(word) for word in syntax.compounds(noun))


def suspects(reading: Reading, figure: Figure, scene: Scene) -> Iterator[Token]:
    """Whatever may be the cause, the nearest first."""
    return (noun for _, nouns in ways.every(NEARBY, reading, figure, scene) for noun in nouns)


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
    Way("does the harm", _doers, "A flood killed nine."),
    Way("under the harm", _under_scene, "Nine people died in a fire."),
    Way("in a clause above", _above, "A bomb went off, killing nine."),
    Way("in a clause below", _below, "Nine people died when a bomb went off."),
    Way("near the harm", _near, "Nine people died, many of them in the crash.", "what the parse has lost"),
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
    Way("the act", _act, "Nine people were shot.", "where the article names no thing"),
    Way("the word of harm", _plotted, "A judge was assassinated.", "it tells how by itself"),
    Way("the illness told last", _illness, "Measles has come back. Nine new cases are known.", "cases are of that"),
)
