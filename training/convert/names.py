"""Names in running text, from any corpus: what is a name, what is none, and what the corpus cannot tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.util import filter_spans

from convert.detokenize import blanks, spelled

Name = tuple[int, int, str]
"""First token, the one behind the last, label; or characters likewise."""

UNKNOWN = "?"
"""The label of what a corpus cannot decide."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or more with its names, in characters; ``names`` may hold unknown ones."""

    text: str
    names: tuple[Name, ...]

    def then(self, other: Passage, gap: str) -> Passage:
        """Join another passage behind a gap."""
        start = len(self.text) + len(gap)
        moved = tuple((first + start, end + start, label) for first, end, label in other.names)
        return Passage(self.text + gap + other.text, self.names + moved)

    def replaced(self, name: Name, surface: str) -> Passage:
        """Put another name in the place of one."""
        first, end, label = name
        shift = len(surface) - (end - first)
        names = [
            (a + shift, b + shift, kind) if a >= end else (a, b, kind)
            for a, b, kind in self.names
            if (a, b, kind) != name
        ]
        text = self.text[:first] + surface + self.text[end:]
        return replace(self, text=text, names=tuple(sorted([*names, (first, first + len(surface), label)])))


def passage(tokens: list[str], names: Iterable[Name], spaces: list[bool] | None = None) -> Passage:
    """Set tokens as text, and find the place of the names in it."""
    words = spelled(tokens)
    text, starts, ends = "", [], []
    for word, space in zip(words, spaces or blanks(words), strict=True):
        starts.append(len(text))
        text += word
        ends.append(len(text))
        text += " " * space
    return Passage(text.rstrip(" "), tuple((starts[first], ends[end - 1], label) for first, end, label in names))


def chunks(tags: list[str]) -> list[Name]:
    """Read spans from IOB1 or IOB2 tags."""
    found: list[Name] = []
    for number, tag in enumerate(tags):
        prefix, _, label = tag.partition("-")
        if prefix == "O":
            continue
        goes_on = prefix == "I" and found and found[-1][1] == number and found[-1][2] == label
        found[-1:] = [(found[-1][0], number + 1, label)] if goes_on else [*found[-1:], (number, number + 1, label)]
    return found


def doc(nlp: Language, text: Passage) -> Doc:
    """Cut the text as at run time, and mark its names."""
    made = nlp.make_doc(text.text)
    spans = [
        Span(made, span.start, span.end, label=label)
        for first, end, label in text.names
        if (span := made.char_span(first, end, alignment_mode="expand"))
    ]
    known = filter_spans([span for span in spans if span.label_ != UNKNOWN])
    taken = {place for span in known for place in range(span.start, span.end)}
    doubtful = {place for span in spans for place in range(span.start, span.end)} - taken
    made.set_ents(known, missing=[made[place : place + 1] for place in sorted(doubtful)], default="outside")
    return made


def save(docs: Iterable[Doc], path: Path) -> None:
    """Write documents for ``spacy train``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    DocBin(attrs=["ENT_IOB", "ENT_TYPE"], docs=docs).to_disk(path)
