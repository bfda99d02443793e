"""Which names of bodies, places and peoples in an article mean the same one: "the Observatory", "IDA", "the U.N."."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from factx.lexicon import values
from factx.reading.names.known import countries
from factx.reading.names.known.famous import body
from factx.reading.names.known.keys import abbreviates, is_acronym, key
from factx.reading.names.labels import FACILITY, ORGANIZATION, PEOPLE, STATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spacy.tokens import Span

    from factx.reading.names.mentions.acronyms import Definition

Identity = tuple[str, str]
"""The type of a thing and the key of its name."""
LINKS = frozenset({"of", "for", "in", "at", "on"})


def things(spans: Iterable[Span], definitions: Iterable[Definition]) -> list[list[Span]]:
    """The names of all but persons, one group a thing, in order of first mention."""
    long_forms = {key(each.short.text): _known_key(each.long.text) for each in definitions}
    groups: dict[Identity, list[Span]] = defaultdict(list)
    for span in spans:
        groups[_identity(span, long_forms)].append(span)
    _join_short_forms(groups)
    ordered = (sorted(group, key=lambda span: span.start) for group in groups.values())
    return sorted(ordered, key=lambda group: group[0].start)


def _identity(span: Span, long_forms: Mapping[str, str]) -> Identity:
    label, name = span.label_, key(span.text)
    if name in long_forms:
        return label, long_forms[name]
    if label == ORGANIZATION and (known := body(span.text)):
        return label, key(known.name)
    if label == STATE and (code := countries.country(span.text)):
        return label, code
    if label == PEOPLE and (code := countries.people(span.text)) and len(name.split()) == 1:
        return label, f"{code} {name.removesuffix('s')}"
    return label, name


def _known_key(name: str) -> str:
    """The key of a name, or of the name that a known body goes by: "World Food Programme" is "World Food Program"."""
    known = body(name)
    return key(known.name if known else name)


def _join_short_forms(groups: dict[Identity, list[Span]]) -> None:
    """Join "the Observatory" to "Syrian Observatory", "IDA" to what its letters stand for, where only one fits."""
    bodies = [identity for identity in groups if identity[0] in {ORGANIZATION, FACILITY}]
    by_first, by_last, by_letters = _index(bodies, groups)
    for identity in bodies:
        short = identity[1].split()
        fitting = {
            *(each for each in by_last[short[-1]] if _closes(short, each[1].split())),
            *(each for each in by_first[short[0]] if _opens(short, each[1].split())),
            *by_letters.get(identity, ()),
        } - {identity}
        if len(fitting) == 1 and (long := fitting.pop()) in groups and identity in groups:
            groups[long].extend(groups.pop(identity))


def _index(
    bodies: list[Identity], groups: Mapping[Identity, list[Span]]
) -> tuple[dict[str, list[Identity]], dict[str, list[Identity]], dict[Identity, list[Identity]]]:
    by_first, by_last, by_letter = defaultdict(list), defaultdict(list), defaultdict(list)
    by_letters: dict[Identity, list[Identity]] = {}
    acronyms = [identity for identity in bodies if is_acronym(groups[identity][0].text)]
    for identity in bodies:
        name = identity[1].split()
        by_first[name[0]].append(identity)
        by_last[name[-1]].append(identity)
        by_letter[name[0][0]].append(identity)
    for identity in acronyms:
        near = (each for each in by_letter[identity[1][0]] if " " in each[1])
        by_letters[identity] = [each for each in near if abbreviates(identity[1], groups[each][0].text)]
    return by_first, by_last, by_letters


def _closes(short: list[str], long: list[str]) -> bool:
    """Whether a name ends a longer one: "Telegraph" in "Daily Telegraph"; more words than the end must be new."""
    return len(short) < len(long) and long[-len(short) :] == short


def _opens(short: list[str], long: list[str]) -> bool:
    """Whether a name begins a longer one that adds only what bodies are called: "Saha" in "Saha Airlines"."""
    if len(short) >= len(long) or long[: len(short)] != short:
        return False
    rest = long[len(short) :]
    return (rest[0] in LINKS and len(short) > 1) or all(word in _generic() for word in rest)


@cache
def _generic() -> frozenset[str]:
    return frozenset(values("organization_nouns")) | frozenset(values("kind_by_word_in_name")["head"]["company"])
