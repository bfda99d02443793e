"""States of harm: "12 dead", "five are missing", "left 30 homeless", "two wounded soldiers", "among the dead"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factx.facts.casualties.harm import Harm
from factx.facts.casualties.outcomes import OUTCOMES
from factx.facts.casualties.triggers.victims import by_position
from factx.facts.casualties.words.lookup import belongs, lemma, outcome
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.facts.casualties.record import Outcome

FATALLY = frozenset({"fatally", "mortally"})
AMONG = frozenset({"among", "amongst"})


def of_state(word: Token) -> Iterator[Harm]:
    """Give the harm that an adjective, or a participle used like one, tells of."""
    what = outcome("states", word)
    if what is None or word.tag_ in {"NNS", "NNP", "NNPS"} or _is_verb_of_harm(word) or _is_numbered(word):
        return
    what = "killed" if word.i and word.nbor(-1).lower_ in FATALLY else what
    if found := [bearer for bearer in _bearers(word, what) if bearer != word or syntax.numbers(word)]:
        yield Harm(what, word, tuple(found), rule="state of harm")


def _is_verb_of_harm(word: Token) -> bool:
    is_verb = word.tag_.startswith("VB") and not syntax.is_attributive(word)
    return is_verb and outcome("done", word) is not None and syntax.governor(word) is None


def _is_numbered(word: Token) -> bool:
    """Tell "the number of dead", whose figure stands elsewhere."""
    governor = syntax.governor(word)
    return governor is not None and lemma(governor[0]) == "number"


def _is_counted(word: Token) -> bool:
    """Tell "left 20 dead and 15 hurt", "one hurt, another dead" from "20 dead soldiers", however they are parsed."""
    following = word.nbor().tag_ if word.i + 1 < word.sent.end else ""
    return (word.nbor(-1).tag_ == "CD" or word.nbor(-1).lower_ == "another") and not following.startswith(
        ("NN", "JJ", "VB", "HYPH")
    )


def _bearers(word: Token, what: Outcome) -> list[Token]:
    before = word.nbor(-1) if word.i > word.sent.start else word
    if before != word and _is_counted(word):
        return [before]
    if syntax.first_conjunct(word) != word and outcome("states", syntax.first_conjunct(word)):
        return _bearers(syntax.first_conjunct(word), what)
    if belongs("holding", before) and (held := _held_right_before(before)):
        return held
    if among := _among(word) or _behind_among(word) or _equated(word):
        return among
    if syntax.is_attributive(word) and word.head.i > word.i and word.tag_ != "NN" and word.head.tag_.startswith("NN"):
        return _attributed(word, what)
    if syntax.numbers(word):
        return [word]
    return _described(word)


def _held_right_before(verb: Token) -> list[Token]:
    """Give the clerks of "took six clerks hostage" and of "six clerks taken hostage"."""
    is_reduced = verb.tag_ == "VBN" and not syntax.auxiliaries(verb)
    held = syntax.patients(verb) or by_position.counted_after(verb)
    return held or (by_position.before(verb) if is_reduced else [])


def _attributed(word: Token, what: Outcome) -> list[Token]:
    """Give the noun of "two wounded soldiers", but not of "the dead man"."""
    if syntax.numbers(word.head):
        return [word.head]
    is_told = OUTCOMES[what].adjective_tells_alone and word.head.tag_ != "NNS"
    return [word.head] if is_told or syntax.owner(word.head) is not None else []


def _among(word: Token) -> list[Token]:
    """Read "among the dead were two children" and "two children were among the dead"."""
    governor = syntax.governor(word)
    if governor is not None and governor[1] == "of" and governor[0].tag_ in {"CD", "JJS", "JJ"}:
        return [governor[0]]
    if not {case.lower_ for case in syntax.adpositions(word)} & AMONG:
        return []
    verb = governor[0] if governor is not None else word.head
    is_cited = any(case.lower_ == "according" for case in syntax.adpositions(verb))
    if verb.tag_.startswith("NN") and not is_cited and (syntax.is_predicate(verb) or syntax.is_predicate(word)):
        return syntax.conjuncts(verb)
    cited = syntax.governor(verb) if is_cited else None
    others = [noun for noun in (*syntax.subjects(word), *syntax.subjects(verb)) if noun != word]
    others = others or ([cited[0]] if cited is not None else [])
    return others or [noun for said in syntax.predicated(verb) if said != word for noun in syntax.conjuncts(said)]


def _behind_among(word: Token) -> list[Token]:
    """Read "among the dead were two children" word by word, where the parse has taken it apart."""
    before = [token.lower_ for token in word.doc[max(0, word.i - 2) : word.i]]
    being = word.doc[word.i + 1] if word.i + 1 < len(word.doc) else word
    if not (before and before[0] in AMONG and being.lower_ in {"was", "were", "is", "are"}):
        return []
    return by_position.counted_after(being) or by_position.after(being)


def _equated(word: Token) -> list[Token]:
    """Read "the dead were 14 civilians and a guard"."""
    if (
        not word.tag_.startswith(("NN", "JJ"))
        or syntax.determiner(word) is None
        or word not in syntax.subjects(word.head)
    ):
        return []
    told = [said for said in syntax.predicated(word.head) if said != word and said.tag_.startswith("NN")]
    listed = [part for said in told for part in (said, *filter(syntax.numbers, syntax.appositions(said)))]
    return [member for part in listed for member in syntax.conjuncts(part)]


def _described(word: Token) -> list[Token]:
    head = word.head
    if by_position.is_gapped(word):
        return by_position.before(word)
    if subjects := syntax.subjects(word):
        return subjects
    if head == word or head.i > word.i:
        return by_position.before(word)
    if syntax.is_predicate(head) and head.tag_.startswith(("VB", "MD")):
        return _held(head, word) or by_position.before(word)
    is_behind = head.tag_.startswith(("NN", "CD", "PRP", "DT", "JJ"))
    if is_behind and (not syntax.complements(word) or word.lower_ == "dead"):
        return by_position.series(head, word)
    return by_position.before(word)


def _held(verb: Token, word: Token) -> list[Token]:
    """Give the 30 of "left 30 homeless" and of "30 remained missing"."""
    if belongs("remaining", verb):
        return syntax.subjects(verb)
    held = [noun for noun in syntax.patients(verb) if noun != word] if belongs("holding", verb) else []
    return held or (syntax.subjects(verb) if belongs("holding", verb) and syntax.is_passive(verb) else [])
