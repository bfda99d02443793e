"""Numbers alone: by which words a number means people told of before: "up from 28", "put the figure at four"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.facts.casualties.words.lookup import belongs, lemma, listed, outcome
from factx.facts.casualties.words.people import is_human
from factx.reading import syntax

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure
    from factx.facts.casualties.record import Outcome

RULE = "told again"
MAX_TOKENS_TO_VERB = 12
"""Tokens between "the figure" and its number: "put the figure, which it calls final, at four"."""
MAX_TOKENS_TO_BARE = 40
"""Tokens between a figure and the sentence of a number that only its verb makes one: a sentence or two."""
COMPARING = (("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"), ("against",), ("high", "of"))


def compared(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The "from" of ", up from 28 a day earlier", the "against" of ", against 171 in the same period of last year"."""
    doc = count.doc
    words = tuple(word.lower_ for word in doc[max(0, count.start - 2) : count.start])
    is_compared = any(words[-len(phrase) :] == phrase for phrase in COMPARING)
    return doc[count.start - 1] if is_compared and last.noun.sent == count.sent and last.is_single is False else None


def compared_on(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The second number of "up from 28 a day earlier and 17 in the first hours"."""
    doc = count.doc
    is_next = (
        last.harm.rule == RULE and last.noun.sent == count.sent and doc[count.start - 1].lower_ in {"and", "then", "or"}
    )
    return last.harm.trigger if is_next else None


def figure_put(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "put the figure at four", "lowered its count to 22", "its own tally is 140", "it stood at 92"."""
    before = count.doc[max(count.sent.start, count.start - MAX_TOKENS_TO_VERB) : count.start]
    if not len(before) or before[-1].lower_ not in {"at", "to", "as", "of", "was", "is", "be"}:
        return None
    nouns = [word for word in before if _is_tally(word) or (word.tag_ != "NNS" and named_outcome(word))]
    nouns += [word for word in before if word.lower_ in {"it", "that"} and before[-1].lower_ in {"at", "to"}]
    verb = next((word for word in reversed(before) if belongs("reaching", word) or belongs("counting", word)), None)
    is_of = before[-1].lower_ == "of" and any(word.i == before[-1].i - 1 for word in nouns)
    if is_of:
        return syntax.predicate(nouns[-1]) or nouns[-1]
    return verb if nouns and verb is not None and verb.i >= nouns[0].i - 3 else None


def _is_tally(noun: Token) -> bool:
    is_tally = noun.tag_ == "NN" and listed("tallies", noun)
    return is_tally and not syntax.complements(noun, "of", "for")


def some_of_them(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "Eleven of them were women" and "Of the 24, eleven were women"."""
    doc = count.doc
    behind = [word.lower_ for word in doc[count.end : count.end + 2]]
    is_of_number = behind == ["of", "the"] and count.end + 2 in measure.at
    them = behind in (["of", "them"], ["of", "whom"]) or is_of_number
    opening = [word.lower_ for word in count.sent if not word.is_space][:2]
    is_of_whole = opening == ["of", "the"] and doc[count.start - 1].text == ","
    verb = next((word for word in doc[count.end : count.end + 6] if word.lower_ in {"was", "were", "is", "are"}), None)
    if verb is None or not (them or is_of_whole):
        return None
    said = doc[verb.i + 1 : verb.i + 4]
    return verb if any(is_human(word) for word in said) and not any(word.tag_ == "VBN" for word in said) else None


def number_again(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The article of "thirteen of the 24 died" and "of the 24, …", where 24 were told of before."""
    before = count.doc[max(0, count.start - 2) : count.start]
    is_whole = [word.lower_ for word in before] == ["of", "the"] and measure.at[count.start].value == last.value
    return before[1] if is_whole and count.doc[count.end : count.end + 1].text != "dead" else None


def spoken_of(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "The Red Crescent speaks of 23"."""
    before = count.doc[max(0, count.start - 2) : count.start]
    is_told = len(before) == 2 and lemma(before[0]) == "speak" and before[1].lower_ == "of"
    return before[0] if is_told else None


def told_bare(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "Officials give 31" and "our partners could verify 22", right behind who says it."""
    doc, verb = count.doc, count.doc[count.start - 1]
    is_told = belongs("telling", verb) and verb.tag_.startswith("VB") and bool(syntax.subjects(verb))
    is_near = not last.is_single and last.count.start > count.sent.start - MAX_TOKENS_TO_BARE
    return verb if is_told and is_near and doc[count.end : count.end + 1].text in {".", ",", ";", "in"} else None


def there_were(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "Last year there were 22" and "On Thursday it was 122"."""
    before = [word.lower_ for word in count.doc[max(0, count.start - 3) : count.start]]
    is_there = before[-2:] in (["there", "were"], ["it", "was"]) or before == ["there", "have", "been"]
    is_near = not last.is_single and last.count.start > count.sent.start - MAX_TOKENS_TO_BARE
    return count.doc[count.start - 1] if is_there and is_near else None


def named_outcome(word: Token) -> Outcome | None:
    """What a noun names: "deaths", "the injured"."""
    is_state = word.i > 0 and word.nbor(-1).lower_ == "the"
    return outcome("events", word) if word.tag_ == "NNS" else outcome("states", word) if is_state else None
