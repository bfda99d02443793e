"""Read the CoNLL-U files of a treebank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a treebank; ``head`` counts from 0 within the sentence, the root heads itself."""

    form: str
    lemma: str
    pos: str
    tag: str
    morph: str
    head: int
    dep: str
    space: bool
    misc: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a treebank with its comments."""

    id: str
    words: tuple[Word, ...]
    starts_document: bool = False
    starts_paragraph: bool = False

    @property
    def text(self) -> str:
        """The sentence as it was written, without the space behind it."""
        return "".join(word.form + " " * word.space for word in self.words).rstrip(" ")


UNTAUGHT = frozenset(
    {"Abbr", "Typo", "Style", "NumForm", "ExtPos", "Foreign", "Polarity", "CorrectForm", "Reflex", "Emph", "Polite"}
)
"""Features that nobody asks for, and that would only multiply the labels."""


def read(path: Path) -> Iterator[Sentence]:
    """Read the sentences of one file."""
    for block in path.read_text(encoding="utf8").strip().split("\n\n"):
        lines = block.split("\n")
        comments = [line[2:] for line in lines if line.startswith("#")]
        rows = [line.split("\t") for line in lines if not line.startswith("#")]
        yield Sentence(
            id=_value(comments, "sent_id"),
            words=tuple(_words(rows)),
            starts_document=any(comment.startswith("newdoc") for comment in comments),
            starts_paragraph=any(comment.split(" ")[0] in {"newpar", "newdoc"} for comment in comments),
        )


def paragraphs(sentences: Iterator[Sentence]) -> Iterator[list[Sentence]]:
    """Group sentences to paragraphs."""
    paragraph: list[Sentence] = []
    for sentence in sentences:
        if sentence.starts_paragraph and paragraph:
            yield paragraph
            paragraph = []
        paragraph.append(sentence)
    if paragraph:
        yield paragraph


def _value(comments: list[str], key: str) -> str:
    return next((comment.split(" = ", 1)[1] for comment in comments if comment.startswith(f"{key} = ")), "")


def _words(rows: list[list[str]]) -> Iterator[Word]:
    glued, last_space, last = 0, True, 0
    for row in rows:
        if "." in row[0]:
            continue
        space = "SpaceAfter=No" not in row[9].split("|")
        if "-" in row[0]:
            last, last_space = int(row[0].split("-")[1]), space
            glued = last
            continue
        number = int(row[0])
        if number <= glued:
            space = last_space and number == last
        yield _word(row, number, space)


def _word(row: list[str], number: int, space: bool) -> Word:
    head = int(row[6])
    return Word(
        form=row[1].replace(" ", "\u00a0"),
        lemma=row[2],
        pos=row[3],
        tag=row[4],
        morph=_features(row[5]),
        head=head - 1 if head else number - 1,
        dep=row[7] if head else "ROOT",
        space=space,
        misc=row[9],
    )


def _features(column: str) -> str:
    kept = [feature for feature in column.split("|") if feature.split("=")[0] not in UNTAUGHT]
    return "|".join(kept) if column != "_" else ""
