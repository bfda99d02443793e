"""Told again: numbers that stand for a harm told before: "Police put the figure at four", "up from 28 a day ago"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factx.facts.casualties.figures.status import status
from factx.facts.casualties.harm import Harm, Kind
from factx.facts.casualties.words.lookup import belongs, lemma, listed, outcome
from factx.facts.casualties.words.people import is_human
from factx.reading import syntax, ways
from factx.reading.names import labels
from factx.reading.ways import Way

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

    from factx.facts.casualties.figure import Figure
    from factx.facts.casualties.figures.counted import Measure
    from factx.facts.casualties.record import Outcome

    Place = tuple[Measure, Span, Figure]

RULE = "told again"
MAX_TOKENS_TO_FIGURE = 90
"""Tokens between a figure and the number that is told again: about three sentences."""
MAX_TOKENS_TO_VERB = 12
"""Tokens between "the figure" and its number: "put the figure, which it calls final, at four"."""
MAX_TOKENS_TO_BARE = 40
"""Tokens between a figure and the sentence of a number that only its verb makes one: a sentence or two."""
COMPARING = (("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"), ("against",), ("high", "of"))
CLOSING = frozenset(
    '. , ; : ) ( – — ” " of was were died and but more in at on by after then or as a the last earlier'.split()
)
"""What may stand behind a number that counts nothing named: "up from 28 a day earlier"."""


def again(measure: Measure, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of numbers alone that mean whom the article has told of right before."""
    doc = measure.reading.doc
    taken = {i for figure in figures for i in range(figure.count.start, figure.count.end)}
    known = list(figures)
    for amount in {amount.span.start: amount for amount in measure.at.values()}.values():
        last = _last_before(known, amount.span) if amount.span.start not in taken else None
        if last is None or not _is_alone(doc, amount.span) or measure.reading.times.at(amount.span[-1]):
            continue
        if trigger := ways.first(AGAIN, measure, amount.span, last):
            is_share = trigger.i == _place_index(doc, amount.span) and trigger.tag_.startswith("NNP")
            kind = Kind.SHARES if is_share else Kind.TOLL
            harm = Harm(_outcome(amount.span, last), trigger, (amount.span[-1],), kind, RULE)
            certainty = status(harm) if trigger.pos_ in {"VERB", "AUX"} else last.status
            found = [replace(figure, status=certainty) for figure in measure.figures(harm)] if certainty else []
            known.extend(found)
            yield from found


def _last_before(figures: Sequence[Figure], count: Span) -> Figure | None:
    """The nearest figure before a number, if it is near."""
    if [word.lower_ for word in count.doc[max(0, count.start - 2) : count.start]] == ["of", "the"]:
        same = [figure for figure in figures if figure.count.start < count.start and _is_number_of(figure, count)]
        if same:
            return same[-1]
    before = [figure for figure in figures if count.start - MAX_TOKENS_TO_FIGURE < figure.count.start < count.start]
    return max(before, key=lambda figure: figure.count.start, default=None)


def _is_number_of(figure: Figure, count: Span) -> bool:
    """Whether a number is that of a figure: "nine", "at least 24"."""
    return count[-1].text.lower() in (figure.count[-1].text.lower(), str(figure.value))


def _is_alone(doc: Doc, count: Span) -> bool:
    """Whether a number counts nothing that is named behind it."""
    following = doc[count.end] if count.end < len(doc) else None
    return following is None or following.is_space or following.lower_ in CLOSING


def _outcome(count: Span, last: Figure) -> Outcome:
    """What the sentence names by a noun before the number, or else what befell those of the last figure."""
    between = count.doc[max(count.sent.start, last.span.end) : count.start]
    nouns = (what for word in reversed(between) if (what := _named_outcome(word)))
    return next(nouns, last.outcome)


def _named_outcome(word: Token) -> Outcome | None:
    """What a noun names: "deaths", "the injured"."""
    is_state = word.i > 0 and word.nbor(-1).lower_ == "the"
    return outcome("events", word) if word.tag_ == "NNS" else outcome("states", word) if is_state else None


def _compared(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The "from" of ", up from 28 a day earlier", the "against" of ", against 171 in the same period of last year"."""
    doc = count.doc
    words = tuple(word.lower_ for word in doc[max(0, count.start - 2) : count.start])
    is_compared = any(words[-len(phrase) :] == phrase for phrase in COMPARING)
    return doc[count.start - 1] if is_compared and last.noun.sent == count.sent and last.is_single is False else None


def _compared_on(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The second number of "up from 28 a day earlier and 17 in the first hours"."""
    doc = count.doc
    is_next = (
        last.harm.rule == RULE and last.noun.sent == count.sent and doc[count.start - 1].lower_ in {"and", "then", "or"}
    )
    return last.harm.trigger if is_next else None


def _figure_put(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "put the figure at four", "lowered its count to 22", "its own tally is 140", "it stood at 92"."""
    before = count.doc[max(count.sent.start, count.start - MAX_TOKENS_TO_VERB) : count.start]
    if not len(before) or before[-1].lower_ not in {"at", "to", "as", "of", "was", "is", "be"}:
        return None
    nouns = [word for word in before if _is_tally(word) or (word.tag_ != "NNS" and _named_outcome(word))]
    nouns += [word for word in before if word.lower_ in {"it", "that"} and before[-1].lower_ in {"at", "to"}]
    verb = next((word for word in reversed(before) if belongs("reaching", word) or belongs("counting", word)), None)
    is_of = before[-1].lower_ == "of" and any(word.i == before[-1].i - 1 for word in nouns)
    if is_of:
        return syntax.predicate(nouns[-1]) or nouns[-1]
    return verb if nouns and verb is not None and verb.i >= nouns[0].i - 3 else None


def _is_tally(noun: Token) -> bool:
    is_tally = noun.tag_ == "NN" and listed("tallies", noun)
    return is_tally and not syntax.complements(noun, "of", "for")


def _some_of_them(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "Eleven of them were women" and "Of the 24, eleven were women"."""
    doc = count.doc
    them = [word.lower_ for word in doc[count.end : count.end + 2]] in (["of", "them"], ["of", "whom"], ["of", "the"])
    opening = [word.lower_ for word in count.sent if not word.is_space][:2]
    is_of_whole = opening == ["of", "the"] and doc[count.start - 1].text == ","
    verb = next((word for word in doc[count.end : count.end + 6] if word.lower_ in {"was", "were", "is", "are"}), None)
    if verb is None or not (them or is_of_whole):
        return None
    said = doc[verb.i + 1 : verb.i + 4]
    return verb if any(is_human(word) for word in said) and not any(word.tag_ == "VBN" for word in said) else None


def _number_again(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The article of "thirteen of the 24 died" and "of the 24, …", where 24 were told of before."""
    before = count.doc[max(0, count.start - 2) : count.start]
    is_whole = [word.lower_ for word in before] == ["of", "the"] and measure.at[count.start].value == last.value
    return before[1] if is_whole and count.doc[count.end : count.end + 1].text != "dead" else None


def _spoken_of(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "The Red Crescent speaks of 23"."""
    before = count.doc[max(0, count.start - 2) : count.start]
    is_told = len(before) == 2 and lemma(before[0]) == "speak" and before[1].lower_ == "of"
    return before[0] if is_told else None


def _told_bare(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "Officials give 31" and "our partners could verify 22", right behind who says it."""
    doc, verb = count.doc, count.doc[count.start - 1]
    is_told = belongs("telling", verb) and verb.tag_.startswith("VB") and bool(syntax.subjects(verb))
    is_near = not last.is_single and last.count.start > count.sent.start - MAX_TOKENS_TO_BARE
    return verb if is_told and is_near and doc[count.end : count.end + 1].text in {".", ",", ";", "in"} else None


def _there_were(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The verb of "Last year there were 22" and "On Thursday it was 122"."""
    before = [word.lower_ for word in count.doc[max(0, count.start - 3) : count.start]]
    is_there = before[-2:] in (["there", "were"], ["it", "was"]) or before == ["there", "have", "been"]
    is_near = not last.is_single and last.count.start > count.sent.start - MAX_TOKENS_TO_BARE
    return count.doc[count.start - 1] if is_there and is_near else None


def _by_place(measure: Measure, count: Span, last: Figure) -> Token | None:
    """The place of "Parna (22)" and of "Guayas 41, Azuay 29", where a sentence gives several."""
    places = [start for start in measure.at if _place_of(measure, measure.at[start].span) and _is_near(start, count)]
    place = _place_of(measure, count)
    if place is None:
        return None
    is_joined = last.noun.sent == count.sent and place.nbor(-1).lower_ in {"and", ";"}
    return place if is_joined or len(set(places)) > 1 else None


def _is_near(start: int, count: Span) -> bool:
    return count.sent.start <= start < count.sent.end


def _place_of(measure: Measure, count: Span) -> Token | None:
    doc, i = count.doc, _place_index(count.doc, count)
    i -= doc[i].lower_ == "with"  # "followed by Quezon with 29"
    named = measure.reading.names.at(doc[i]) if i >= 0 else None
    is_closed = i < count.start - 1 or doc[count.end : count.end + 1].text in {",", ";", ".", "and", "("}
    is_place = named is not None and named.type in labels.PLACE
    is_name = doc[i].tag_ == "NNP" and (named is None or named.type != labels.PERSON) and _counts_events(doc[i])
    return doc[i] if (is_place or is_name) and is_closed else None


def _counts_events(place: Token) -> bool:
    """Whether the sentence counts a harm by its noun: "Deaths were reported in Parna (22)"."""
    before = place.doc[place.sent.start : place.i]
    return any(word.tag_ == "NNS" and outcome("events", word) for word in before)


def _place_index(doc: Doc, count: Span) -> int:
    """Where the place stands of "Parna (22)" and "Guayas 41"."""
    is_bracketed = doc[count.start - 1].text == "(" and doc[count.end : count.end + 1].text == ")"
    return count.start - (2 if is_bracketed else 1)


AGAIN: tuple[Way[[Measure, Span, Figure], Token | None], ...] = (
    Way("compared", _compared, "The death toll climbed to 37 on Saturday, up from 28 a day earlier."),
    Way("compared on", _compared_on, "The death toll climbed to 37, up from 28 a day earlier and 17 on Monday."),
    Way("the figure put", _figure_put, "Officials said nine people died. Rebels put the figure at 65."),
    Way("some of them", _some_of_them, "The blast killed 19 people. Eleven of them were women."),
    Way("number again", _number_again, "A bomb killed 24 people. Thirteen of the 24 died in hospital."),
    Way("spoken of", _spoken_of, "Officials said nine people died. The Red Crescent speaks of 23."),
    Way("told bare", _told_bare, "Officials said nine people died. Doctors give 31."),
    Way("there were", _there_were, "Nine people were murdered in Oldport in May. In April there were 22."),
    Way("by place", _by_place, "The riots in three jails left 83 dead: London 41, Paris 29, Berlin 13."),
)
"""The word that makes a number one of those harmed."""
