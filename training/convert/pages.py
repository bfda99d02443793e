"""Set passages with names as pages of news: joined, in capitals, with datelines, other names, typographer's quotes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from random import Random

from convert.names import Passage
from convert.variants import AGENCIES, SMALL

SWAPPED = frozenset({"PERSON", "GPE", "ORG", "LOC"})
"""Labels whose names may change places."""


class Pages:
    """Sets passages; the same seed gives the same pages."""

    def __init__(self, places: tuple[tuple[str, str], ...], seed: int = 0) -> None:
        self.places = places
        self.random = Random(seed)
        self.pool: defaultdict[str, list[str]] = defaultdict(list)

    def learn(self, passages: Iterable[Passage]) -> None:
        """Remember names to put in the place of others."""
        for passage in passages:
            for first, end, label in passage.names:
                if label in SWAPPED:
                    self.pool[label].append(passage.text[first:end])

    def plain(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """Set passages as they are, some joined."""
        yield from self._joined(passages)

    def varied(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """Set passages in other ways."""
        for passage in self._joined(map(self._variant, passages)):
            yield curled(passage) if self.random.random() < 0.5 else passage

    def _joined(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        rest = iter(passages)
        for page in rest:
            for _ in range(self.random.choice([0, 0, 1, 2, 3])):
                if (following := next(rest, None)) is not None:
                    page = page.then(following, self._gap(page))
            yield page

    def _gap(self, page: Passage) -> str:
        stopped = page.text[-1:] in {".", "!", "?", '"', "”"}
        return self.random.choices([" ", "\n\n", "\n"], [70, 25, 5])[0] if stopped else "\n\n"

    def _variant(self, passage: Passage) -> Passage:
        if self.random.random() < 0.35:
            passage = self._swapped(passage)
        chance = self.random.random()
        if chance < 0.04:
            return shouted(unstopped(passage))
        if chance < 0.14:
            return titled(unstopped(passage))
        if chance < 0.20:
            return self._datelined(passage)
        return unstopped(passage) if chance < 0.30 else passage

    def _swapped(self, passage: Passage) -> Passage:
        for name in sorted(passage.names, reverse=True):
            if name[2] in SWAPPED and self.pool[name[2]] and self.random.random() < 0.6:
                passage = passage.replaced(name, self.random.choice(self.pool[name[2]]))
        return passage

    def _datelined(self, passage: Passage) -> Passage:
        city, country = self.random.choice(self.places)
        line = Passage("", ()).then(whole(self.random.choice([city.upper(), city]), "GPE"), "")
        if self.random.random() < 0.4:
            line = line.then(whole(country, "GPE"), ", ")
        if self.random.random() < 0.6:
            line = line.then(whole(self.random.choice(AGENCIES), "ORG"), " (").then(Passage(")", ()), "")
        return line.then(passage, self.random.choice([" - ", " — ", " – ", " -- "]))


def whole(text: str, label: str) -> Passage:
    """Make a passage that is one name."""
    return Passage(text, ((0, len(text), label),))


def unstopped(passage: Passage) -> Passage:
    """Drop the final full stop."""
    return replace(passage, text=passage.text[:-1].rstrip()) if re.search(r"[a-z0-9]\s?\.$", passage.text) else passage


def shouted(passage: Passage) -> Passage:
    """Spell in capitals, if that keeps the length."""
    text = passage.text.upper()
    return replace(passage, text=text) if len(text) == len(passage.text) else passage


def titled(passage: Passage) -> Passage:
    """Spell as a headline."""
    text = re.sub(r"(?<!\S)[a-z]+", lambda word: word[0] if word[0] in SMALL else word[0].capitalize(), passage.text)
    return replace(passage, text=text)


def curled(passage: Passage) -> Passage:
    """Set typographer's quotation marks and apostrophes."""
    text = re.sub(r"(?:(?<=^)|(?<=[\s(\[—-]))\"", "“", passage.text).replace('"', "”")
    text = re.sub(r"(?:(?<=^)|(?<=[\s(\[“]))'(?=\S)", "‘", text).replace("'", "’")
    return replace(passage, text=text)
