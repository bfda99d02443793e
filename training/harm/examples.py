"""Texts as tokens: what the network reads, and where what it should tell stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from random import Random

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from factx import Article, Extractor
from factx.figures.distances import paragraphs
from factx.figures.labels import SLOTS, Place, first_tag
from harm.corpora import Figure, Text

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

EMPTY = frozenset(
    "a an and around at by for from her his in its near of on since that the their this to was were with".split()
)
"""Words that stand in an answer and are none."""

EXCHANGED = frozenset({"PERSON", "GPE", "LOC", "ORG"})
"""Names that may be exchanged for others of their kind."""

SMALL = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty".split()
"""Numbers in words that may be exchanged."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure in tokens."""

    place: Place
    slots: dict[str, list[int] | None]
    """All tokens of right wordings."""

    part_of: int | None
    event: int | None


@dataclass(frozen=True, slots=True)
class Example:
    """A text as its tokens."""

    doc: Doc
    told: list[Told]
    knows_events: bool
    main: int | None

    @property
    def paragraphs(self) -> Numbers:
        """Number the paragraph of each token."""
        return paragraphs(self.doc)

    @property
    def tags(self) -> Numbers:
        """Give the number of each token's tag."""
        tags = np.zeros(len(self.doc), dtype=np.int64)
        for figure in self.told:
            start, end, outcome = figure.place
            tags[start:end] = first_tag(outcome) + 1
            tags[start] = first_tag(outcome)
        return tags


def read(extractor: Extractor, texts: Iterable[Text]) -> Iterator[Example]:
    """Turn texts into tokens as factx does."""
    for text in texts:
        doc = extractor.parsed(Article(text.name, text.text))
        yield Example(doc, [_told(doc, figure) for figure in text.figures], text.knows_events, text.main)


def varied(example: Example, pools: dict[str, list[str]], seed: str) -> Example:
    """Exchange names and numbers for others of their kind, each one throughout a text; tokens stay where they are."""
    random = Random(seed)
    new: dict[str, str] = {}
    for token in example.doc:
        if token.ent_type_ in EXCHANGED and token.text in pools[token.ent_type_]:
            new.setdefault(token.text, random.choice(pools[token.ent_type_]))
        elif token.text.isdigit() and len(token.text) < 4:
            new.setdefault(token.text, str(random.randint(2, 10 ** len(token.text) - 1)))
        elif token.lower_ in SMALL:
            word = random.choice(SMALL)
            new.setdefault(token.text, word.capitalize() if token.text[0].isupper() else word)
    words = [new.get(token.text, token.text) for token in example.doc]
    doc = Doc(example.doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in example.doc])
    return replace(example, doc=doc)


def pools(examples: Iterable[Example]) -> dict[str, list[str]]:
    """Collect the words of names, by kind."""
    found: dict[str, set[str]] = {kind: set() for kind in EXCHANGED}
    for example in examples:
        for token in example.doc:
            if token.ent_type_ in EXCHANGED and token.text.istitle() and token.is_alpha:
                found[token.ent_type_].add(token.text)
    return {kind: sorted(words) for kind, words in found.items()}


def wanted(example: Example, figure: Told, slot: str) -> list[int] | None:
    """Choose the tokens that the network should point at: words that mean something; of victims, the nearest."""
    tokens = figure.slots[slot]
    if not tokens:
        return tokens
    doc = example.doc
    full = [place for place in tokens if doc[place].lower_ not in EMPTY and doc[place].text[:1].isalnum()] or tokens
    if slot != "victims":
        return full
    nearest = {doc[place].lower_: place for place in sorted(full, key=lambda place: -abs(place - figure.place.start))}
    return sorted(nearest.values())


def _told(doc: Doc, figure: Figure) -> Told:
    count = _tokens(doc, [figure.count])
    slots = {slot: None if (listed := figure.slots[slot]) is None else _tokens(doc, listed) for slot in SLOTS}
    return Told(Place(count[0], count[-1] + 1, figure.outcome), slots, figure.part_of, figure.event)


def _tokens(doc: Doc, stretches: list[tuple[int, int]]) -> list[int]:
    found = {
        token.i
        for start, end in stretches
        for token in (doc.char_span(start, end, alignment_mode="expand") or ())
        if not token.is_space
    }
    return sorted(found)
