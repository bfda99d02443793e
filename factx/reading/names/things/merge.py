"""From mentions to things: "Ann Rahal", "Mr. Rahal" and "Rahal" are one person with three mentions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading.names.descriptions.find import description
from factx.reading.names.known import countries
from factx.reading.names.known.keys import is_acronym
from factx.reading.names.labels import FACILITY, ORGANIZATION, PERSON, STATE
from factx.reading.names.named import Named
from factx.reading.names.things import country, kind
from factx.reading.names.things.main_country import main_country
from factx.reading.names.things.others import things
from factx.reading.names.things.persons import persons

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Span

    from factx.reading.names.mentions.find import Mentions


MIN_LETTERS_OF_CITY = 4
"""A shorter name of a place in capitals is an acronym: "UAE"."""


def merged(mentions: Mentions) -> tuple[Named, ...]:
    """One record per real-world thing, in order of first mention."""
    marks = {i: span for span in mentions.spans for i in range(span.start, span.end)}
    main = main_country(mentions.spans)
    people = persons(span for span in mentions.spans if span.label_ == PERSON)
    others = things((span for span in mentions.spans if span.label_ != PERSON), mentions.definitions)
    groups = sorted([*people, *others], key=lambda group: group[0].start)
    return tuple(_named(group, marks, main) for group in groups)


def _named(group: Sequence[Span], marks: Mapping[int, Span], main: str | None) -> Named:
    label = Counter(span.label_ for span in group).most_common(1)[0][0]
    forms = list(dict.fromkeys(_plain(span) for span in group))
    name = _fullest(forms, label)
    acronym = next(filter(is_acronym, forms), None) if label in {ORGANIZATION, FACILITY} else None
    described = description(group, marks)
    what = kind.kind(label, (name, *forms), described, group)
    return Named(
        type=label,
        name=name,
        aliases=tuple(form for form in forms if form not in {name, acronym}),
        acronym=acronym,
        description=described,
        mentions=tuple(group),
        country=country.country(country.Settled(group, what, described, marks, main)),
        kind=what,
    )


def _plain(span: Span) -> str:
    return " ".join(span.text.split())


def _fullest(forms: Sequence[str], label: str) -> str:
    """The longest form; of a country the usual one, and none in capitals where another is."""
    if label == STATE and (code := countries.country(forms[0])):
        usual = list(values("countries")[code]["names"])
        return min(forms, key=lambda form: usual.index(form) if form in usual else len(usual))
    if label == STATE and forms == [forms[0].upper()] and len(forms[0]) >= MIN_LETTERS_OF_CITY:
        return str(forms[0].title())  # the "DAYTON" of a dateline
    return max(forms, key=lambda form: (not form.isupper() or is_acronym(form), len(form.split()), len(form)))
