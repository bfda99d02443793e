"""The check: a draft and its sources in, a verdict on each quotation, figure and name out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from factx.across.verify.checked import Checked, Difference, Verdict
from factx.across.verify.drafted import Quotation, drafted
from factx.across.verify.matching import Match, nearly, to_the_letter
from factx.across.verify.same_figure import may_be_one, supports
from factx.across.verify.same_speaker import told_apart
from factx.across.verify.spelling import ALIKE, likeness
from factx.across.verify.streams import streams
from factx.article import Excerpt

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.across.verify.streams import Stream
    from factx.facts import Casualty, Entity, Mention

RANKS: tuple[Verdict, ...] = ("exact", "trimmed", "misattributed", "altered")
"""Verdicts on a quotation, the best first: of several places, the one with the best counts."""
SHORTEST_NAME = 5


def check(draft: Account, sources: Sequence[Account]) -> list[Checked]:
    """Every quotation and every figure of a draft, and the names that are spelled otherwise, in the draft's order."""
    said = [stream for source in sources for stream in streams(source) if stream.words]
    quotations = [_quotation(draft, one, said) for one in drafted(draft)]
    figures = [_figure(draft, casualty, sources) for casualty in draft.facts.casualties if _is_stated(draft, casualty)]
    found = [*quotations, *figures, *_names(draft, sources)]
    return sorted(found, key=lambda one: one.words.start if one.words else 0)


def _quotation(draft: Account, quotation: Quotation, said: Sequence[Stream]) -> Checked:
    judged = [_judged(draft, quotation, match) for match in _matches(quotation, said)]
    speaker = _called(quotation.speaker)
    if not judged:
        return Checked("quotation", "absent", quotation.excerpt, speaker)
    verdict, match = min(judged, key=lambda one: (RANKS.index(one[0]), -one[1].alike))
    stream = match.stream
    return Checked(
        "quotation", verdict, quotation.excerpt, speaker, stream.account.id, _excerpt(match),
        _called(stream.quote.speaker if stream.quote else None), match.differences,
    )  # fmt: skip


def _matches(quotation: Quotation, said: Sequence[Stream]) -> list[Match]:
    """Where somebody says the words to the letter; or else where they stand at all, or in a changed form."""
    found = [match for stream in said if (match := to_the_letter(quotation, stream)) is not None]
    of_somebody = [match for match in found if match.stream.quote is not None or match.stream.is_quoted]
    return of_somebody or found or [match for stream in said if (match := nearly(quotation, stream)) is not None]


def _judged(draft: Account, quotation: Quotation, match: Match) -> tuple[Verdict, Match]:
    if match.differences:
        return "altered", match
    stream = match.stream
    other = stream.quote.speaker if stream.quote else None
    if not stream.is_quoted and stream.quote is None:
        return "misattributed", match
    if told_apart(draft, quotation.speaker, stream.account, other):
        return "misattributed", match
    if not stream.is_quoted:
        return "altered", match
    return ("exact" if match.is_whole else "trimmed"), match


def _excerpt(match: Match) -> Excerpt:
    words = match.stream.words[match.first : match.last]
    start, end = words[0].start, words[-1].end
    text = match.stream.account.text
    told = text[start:end] if text is not None else " ".join(word.form for word in words)
    return Excerpt(told, start, end)


def _called(speaker: Mention | None) -> str | None:
    return (speaker.name or speaker.text) if speaker else None


def _is_stated(draft: Account, casualty: Casualty) -> bool:
    """Whether a figure is one to be checked: a number of people, which the draft stands by."""
    return casualty.status == "asserted" and (casualty.count.value or 0) > 1


def _figure(draft: Account, casualty: Casualty, sources: Sequence[Account]) -> Checked:
    told = [(source, other) for source in sources for other in source.facts.casualties if may_be_one(casualty, other)]
    same = next(((source, one) for source, one in told if supports(one.count, casualty.count)), None)
    words = Excerpt(casualty.text, casualty.start, casualty.end)
    by = _called(casualty.source)
    if not told:
        return Checked("figure", "absent", words, by)
    source, other = same or max(told, key=lambda pair: _nearness(casualty, pair[1]))
    found = Excerpt(other.text, other.start, other.end)
    differences = () if same else (Difference(casualty.count.text, other.count.text),)
    verdict: Verdict = "supported" if same else "contradicted"
    return Checked("figure", verdict, words, by, source.id, found, _called(other.source), differences)


def _nearness(draft: Casualty, source: Casualty) -> tuple[bool, bool, float]:
    """How likely two figures are of the same people: whole figures, like victims, near numbers."""
    mine, other = draft.count.value or draft.count.low or 1, source.count.value or source.count.low or 0
    victims = [one.victims.text.casefold() if one.victims else "" for one in (draft, source)]
    return source.part_of is None, victims[0] == victims[1], min(mine, other) / max(mine, other, 1)


def _names(draft: Account, sources: Sequence[Account]) -> Iterator[Checked]:
    """Names of the draft that no source has, but for a few letters."""
    known = [
        (source, entity, form) for source in sources for entity in source.facts.entities for form in _forms(entity)
    ]
    spellings = {form.casefold() for _, _, form in known}
    texts = " ".join((source.text or "").casefold() for source in sources)
    for entity in draft.facts.entities:
        name = entity.name.casefold()
        if len(name) < SHORTEST_NAME or name in spellings or name in texts or not entity.mentions:
            continue
        near = [
            (likeness(name, form), source, other, form) for source, other, form in known if entity.type == other.type
        ]
        best = max(near, key=lambda one: one[0], default=None)
        if best is not None and best[0] >= ALIKE:
            _, source, other, form = best
            yield Checked(
                "name", "altered", entity.mentions[0], None, source.id, other.mentions[0] if other.mentions else None,
                None, (Difference(entity.name, form),),
            )  # fmt: skip


def _forms(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)
