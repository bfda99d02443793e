"""Quoted: everybody who is quoted in one article or many, with how much of all that is quoted they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factx.across.verify.streams import words_of
from factx.facts.base import Record, column

if TYPE_CHECKING:
    from factx.across.account import Account
    from factx.facts import Entity, Organization, Quote

NOBODY = "nobody named"
UNTOLD = frozenset({"he", "i", "it", "she", "they", "we", "who", "you", "one"})
"""Words that tell nobody by themselves."""


@dataclass(frozen=True, slots=True)
class Voice(Record):
    """Somebody, or some body, that is quoted."""

    name: str = column("who", default="")
    """The name, or the words for who is not named."""
    named: bool = column("named", default=False)
    """Whether a name is given."""
    role: str | None = column("role")
    """What the articles say somebody is."""
    organization: str | None = column("of")
    """The body that is quoted, or that the role names."""
    kind: str | None = column("kind")
    """What sort of body it is."""
    country: str | None = column("country")
    """Its country, ISO 3166-1 alpha-2, where it is plain."""
    direct: int = column("direct", default=0)
    """Statements all in quotation marks."""
    mixed: int = column("mixed", default=0)
    """Reported statements with words in quotation marks."""
    indirect: int = column("indirect", default=0)
    """Reported statements."""
    words: int = column("words", default=0)
    """Words of all statements."""
    share: float = column("share", default=0.0)
    """Part of all words that are quoted in the articles, from 0 to 1."""
    articles: int = column("articles", default=0)
    """How many articles quote them."""


@dataclass(slots=True)
class _Heard:
    """What was heard of one voice so far."""

    about: Voice
    counts: dict[str, int] = field(default_factory=lambda: {"direct": 0, "mixed": 0, "indirect": 0})
    words: int = 0
    articles: set[str] = field(default_factory=set)


def voices(accounts: Iterable[Account]) -> list[Voice]:
    """Everybody who is quoted, those who say most first; the same whatever the order of the articles."""
    heard: dict[tuple[str, bool], _Heard] = {}
    for account in sorted(accounts, key=lambda one: (one.id, one.sha256)):
        for quote in account.facts.quotes:
            about = _about(account, quote)
            known = heard.setdefault((about.name.casefold(), about.named), _Heard(about))
            known.about = _fuller(known.about, about)
            known.counts[quote.kind] += 1
            known.words += sum(len(words_of(part.text)) for part in quote.content)
            known.articles.add(account.sha256)
    return list(_counted(list(heard.values())))


def _counted(heard: Sequence[_Heard]) -> Iterator[Voice]:
    total = sum(one.words for one in heard) or 1
    for one in sorted(heard, key=lambda one: (-one.words, one.about.name)):
        share = round(one.words / total, 4)
        yield replace(
            one.about, direct=one.counts["direct"], mixed=one.counts["mixed"], indirect=one.counts["indirect"],
            words=one.words, share=share, articles=len(one.articles),
        )  # fmt: skip


def _about(account: Account, quote: Quote) -> Voice:
    """Who says a quote, as its article tells."""
    speaker = quote.speaker
    if speaker is None or (speaker.name is None and speaker.text.casefold() in UNTOLD):
        return Voice(NOBODY)
    entity = next((one for one in account.facts.entities if one.name == speaker.name), None)
    role = entity.description.text if entity is not None and entity.description is not None else None
    body = _body(account, entity, role if entity is not None else speaker.text)
    return Voice(
        speaker.name or speaker.text,
        speaker.name is not None,
        role if body is None or body.name != speaker.name else None,
        body.name if body else None,
        body.kind if body else None,
        (body.country if body else None) or (entity.country if entity else None),
    )


def _body(account: Account, entity: Entity | None, told: str | None) -> Organization | None:
    """The body that speaks itself, or the one that a role names: the longest of several."""
    bodies = account.facts.organizations
    if entity is not None and entity.type != "PERSON":
        return next((body for body in bodies if body.name == entity.name), None)
    named = [(name, body) for body in bodies for name in (body.name, body.acronym, *body.aliases) if name]
    within = [(len(name), body) for name, body in named if told and name.casefold() in told.casefold()]
    return max(within, key=lambda pair: pair[0], default=(0, None))[1]


def _fuller(one: Voice, other: Voice) -> Voice:
    """What is known of a voice, from its first article on."""
    return replace(
        one, role=one.role or other.role, organization=one.organization or other.organization,
        kind=one.kind or other.kind, country=one.country or other.country,
    )  # fmt: skip
