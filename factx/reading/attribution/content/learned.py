"""Learned content: what the pipeline takes for something said, where no rule speaks of the same words.

In "the minister vented that the plan had failed" no list has the verb; the component `factx_claims` sees a clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.claims.key import KEY
from factx.lexicon import values, words
from factx.reading import syntax, ways
from factx.reading.attribution.content.gathered import introducers
from factx.reading.attribution.cues.cue import Cue
from factx.reading.attribution.cues.unsaid import why_unsaid
from factx.reading.attribution.speakers import by_grammar
from factx.reading.attribution.speakers.can_tell import can_say
from factx.reading.attribution.word_classes import lemma
from factx.reading.ways import Way

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from spacy.tokens import Doc, Token

    from factx.reading.attribution.quotations.quoted_page import QuotedPage
    from factx.reading.attribution.sentences import Places
    from factx.reading.attribution.speakers.speaker import Speaker


def claimed(page: QuotedPage, taken: Collection[int]) -> Iterator[tuple[Cue, Places]]:
    """Cues with the places of what they report, the surest first, none of them twice or among those taken."""
    gone = set(taken)
    for head, places in _surest_first(page.doc):
        if places & gone or page.inside[head.head.i] >= 0 or not _may_report(head.head, head):
            continue
        cue = ways.first(CLAIMING, head.head)
        if cue is not None and cue.speaker is not None and can_say(cue.speaker, places):
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
    """Whether what hangs on a word may be said: it is not thought, nor beside what a verb of saying has as content."""
    if lemma(governor) in words("thinking") | words("withholding") or syntax.is_infinitive(governor):
        return False
    return lemma(governor) not in values("saying") or head in syntax.clauses(governor)


def _noun(governor: Token) -> Cue | None:
    return _cue_of(governor, by_grammar.of_noun) if governor.pos_ == "NOUN" else None


def _made_clear(adjective: Token) -> Cue | None:
    verb = adjective.head
    if adjective.pos_ != "ADJ" or verb.pos_ != "VERB" or verb.i > adjective.i:
        return None
    cue = _verb(verb)
    return Cue(adjective, verb.doc[verb.i : adjective.i + 1], cue.speaker) if cue is not None else None


def _verb(governor: Token) -> Cue | None:
    is_act = governor.pos_ == "VERB" and not syntax.is_attributive(governor) and why_unsaid(governor) is None
    return _cue_of(governor, by_grammar.of_verb) if is_act else None


def _cue_of(governor: Token, speaker_of: Callable[[Token], Speaker | None]) -> Cue:
    return Cue(governor, governor.doc[governor.i : governor.i + 1], speaker_of(governor))


CLAIMING: tuple[Way[[Token], Cue | None], ...] = (
    Way("noun", _noun, "The mayor rejected suspicions that he had lied."),
    Way("adjective", _made_clear, "Holm made it plain that she would not resign."),
    Way("verb", _verb, "The minister vented that the plan had failed."),
)
"""What may report words that have been learnt to be said."""
