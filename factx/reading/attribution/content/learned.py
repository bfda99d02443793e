"""Claimed words: what the pipeline has learnt to take for something said, where no rule speaks of the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import values, words
from factx.reading import syntax
from factx.reading.attribution.content.complements import introducers
from factx.reading.attribution.cues.find import Cue, why_unsaid
from factx.reading.attribution.speakers import by_grammar

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spacy.tokens import Doc, Token

    from factx.reading.attribution.content.clause import Places
    from factx.reading.attribution.quotations.page import Page
    from factx.reading.attribution.speakers.by_grammar import Speaker

KEY = "claims"
"""Where a Doc keeps them, with ``scores`` and the places of their ``heads``; only the bundled pipeline sets them."""


def claimed(page: Page, taken: Collection[int]) -> Iterator[tuple[Cue, Places]]:
    """Give cues with the places of what they report, the surest first, none of them twice or among those taken."""
    gone = set(taken)
    for head, places in _surest_first(page.doc):
        if places & gone or page.inside[head.head.i] >= 0 or not _may_report(head.head, head):
            continue
        cue = _cue(head.head)
        if cue is not None and cue.speaker is not None and _can_tell(cue.speaker, places):
            gone |= places
            yield cue, places


def _surest_first(doc: Doc) -> Iterator[tuple[Token, Places]]:
    group = doc.spans.get(KEY)
    if group is None or not {"scores", "heads"} <= group.attrs.keys():  # another pipeline's own
        return
    order = sorted(range(len(group)), key=lambda number: (-group.attrs["scores"][number], number))
    for number in order:
        head = doc[group.attrs["heads"][number]]
        yield head, set(range(group[number].start, group[number].end)) - introducers([head])


def _may_report(governor: Token, head: Token) -> bool:
    """Tell what may be said from what is thought, and from what a verb of saying has beside what is said."""
    lemma = governor.lemma_.lower()
    if lemma in words("thinking") | words("withholding") or syntax.is_infinitive(governor):
        return False
    return lemma not in values("saying") or head in syntax.clauses(governor)


def _can_tell(speaker: Speaker, places: Places) -> bool:
    """Tell persons and bodies from events and things, which say nothing."""
    noun = syntax.head_of(speaker.meant)
    if noun.i in places:
        return False
    if noun.pos_ == "PRON":
        return noun.lower_ not in {"it", "which", "that"}
    is_someone = noun.lower_.endswith(("man", "men")) or any(
        noun.lemma_.lower() in words(known) for known in ("roles", "people", "documents", "sayings")
    )
    return noun.pos_ == "PROPN" or is_someone or noun.lemma_.lower() in values("organization_nouns")


def _cue(governor: Token) -> Cue | None:
    cue = governor.doc[governor.i : governor.i + 1]
    if governor.pos_ == "NOUN":
        return Cue(governor, cue, by_grammar.of_noun(governor))
    if governor.pos_ == "ADJ" and governor.head.pos_ == "VERB" and governor.head.i < governor.i:
        return _made_clear(governor.head, governor)
    if governor.pos_ == "VERB" and not syntax.is_attributive(governor) and why_unsaid(governor) is None:
        return Cue(governor, cue, by_grammar.of_verb(governor))
    return None


def _made_clear(verb: Token, adjective: Token) -> Cue | None:
    """Read "made clear that", "made it known that"."""
    cue = _cue(verb)
    return Cue(adjective, verb.doc[verb.i : adjective.i + 1], cue.speaker) if cue is not None else None
