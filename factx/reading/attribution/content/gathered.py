"""Gathered content: the words that hang on the heads of what is said, without the cue and its speaker."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Token

    from factx.reading.attribution.cues.cue import Cue
    from factx.reading.attribution.sentences import Places


def gathered(cue: Cue, heads: Iterable[Token]) -> Places:
    """The places of what hangs on the heads, without the cue, its speaker, and what else hangs on the cue."""
    places: Places = set().union(*map(_below, heads))
    if cue.head.i in places:
        places -= _below(cue.head)
    return without_cue(cue, places)


def without_cue(cue: Cue, places: Places) -> Places:
    """Those of some places that are neither the cue's nor its speaker's."""
    speaker = cue.speaker.words if cue.speaker else cue.words
    return places - set(range(cue.words.start, cue.words.end)) - set(range(speaker.start, speaker.end))


def introducers(heads: Iterable[Token]) -> Places:
    """The places of the "that" of clauses, which is no part of what is said."""
    words = (introducing_that(head) for head in heads)
    return {word.i for word in words if word is not None}


def introducing_that(head: Token) -> Token | None:
    """The "that" which introduces a clause; none where another word or no word does."""
    word = syntax.introducer(head)
    return word if word is not None and word.lower_ == "that" else None


def _below(head: Token) -> Places:
    """The places of what hangs on a head, and of the preposition that it stands behind."""
    places = {token.i for token in head.subtree}
    return places | {word.i for word in syntax.adpositions(head) if syntax.governor(head) is not None}
