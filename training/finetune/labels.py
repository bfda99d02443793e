"""What the encoder learns to tell of each token."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, Token

Span = tuple[int, int, str]
UNKNOWN = -1
"""The number of a label that nobody gave."""


def tag(token: Token) -> str:
    """Give the Penn tag."""
    return token.tag_


def features(token: Token) -> str:
    """Give the part of speech with its features."""
    return f"{token.pos_}|{token.morph}" if token.pos_ else ""


def lemma(token: Token) -> str:
    """Tell how the lemma differs from the word: how many letters go at the end, and which come.

    Words whose lemma has another beginning share a label if they share both.
    """
    word, base = token.lower_, token.lemma_.lower()
    shorter = min(len(word), len(base))
    same = next(
        (place for place, (ours, theirs) in enumerate(zip(word, base, strict=False)) if ours != theirs), shorter
    )
    return f"{len(word) - same}+{base[same:]}" if base else ""


def relation(token: Token) -> str:
    """Give the relation to the head."""
    return token.dep_


def name(token: Token) -> str:
    """Tell where in a name a token stands: B, I, L, U or O; nothing if its corpus cannot tell."""
    if token.ent_iob_ in {"", "O"}:
        return token.ent_iob_
    following = token.doc[token.i + 1].ent_iob_ if token.i + 1 < len(token.doc) else "O"
    last = following != "I"
    place = "U" if last else "B"
    if token.ent_iob_ == "I":
        place = "L" if last else "I"
    return f"{place}-{token.ent_type_}"


TASKS: dict[str, Callable[[Token], str]] = {
    "tag": tag,
    "features": features,
    "lemma": lemma,
    "relation": relation,
    "name": name,
}
"""What a token is asked for, with a table of labels each."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of each task; a label's place is its number."""

    tables: dict[str, dict[str, int]]

    @classmethod
    def learn(cls, docs: Iterable[Doc], least: int = 5) -> Labels:
        """Collect the labels that occur often enough."""
        counts: dict[str, Counter[str]] = {task: Counter() for task in TASKS}
        for doc in docs:
            for task, label in TASKS.items():
                counts[task].update(map(label, doc))
        kept = {
            task: sorted(label for label, count in seen.items() if label and count >= least)
            for task, seen in counts.items()
        }
        return cls({task: {label: number for number, label in enumerate(labels)} for task, labels in kept.items()})

    def numbers(self, task: str, doc: Doc) -> list[int]:
        """Number the labels of a text."""
        table, label = self.tables[task], TASKS[task]
        return [table.get(label(token), UNKNOWN) for token in doc]

    def save(self, path: Path) -> None:
        """Write as JSON."""
        path.write_text(json.dumps(self.tables, ensure_ascii=False, indent=1), "utf-8")

    @classmethod
    def load(cls, path: Path) -> Labels:
        """Read from JSON."""
        return cls(json.loads(path.read_text("utf-8")))


def names_of(numbers: Any, table: list[str]) -> set[Span]:
    """The names that the tags of tokens make, each with its first and last token and its type.

    Args:
        numbers: the number of each token's tag in the table, as an array or a tensor.
        table: the tags (BILOU).
    """
    return set(_spans([table[number] if number != UNKNOWN else "O" for number in numbers.tolist()]))


def _spans(tags: list[str]) -> Iterator[Span]:
    first = 0
    for place, tag in enumerate(tags):
        first = place if tag[0] in "BU" else first
        if tag[0] in "LU":
            yield first, place, tag[2:]
