"""Convert the named mentions of GUM."""

import re
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from convert import conllu
from convert.gum import files
from convert.knowledge import Knowledge, knowledge
from convert.names import UNKNOWN, Name, Passage, passage
from convert.shelf import shelve, write

LABELS = {"person": "PERSON", "organization": "ORG", "place": "PLACE", "event": "EVENT"}
PROPER = frozenset({"NNP", "NNPS"})
LINKS = frozenset({"of", "the", "and", "for", "&", "de", "'s", "’s"})
BRACKET = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")

Mention = tuple[int, int, str, frozenset[int]]
"""First token, the one behind the last, kind, and the tokens that carry the meaning."""


def passages(corpora: Path, *parts: str) -> Iterator[Passage]:
    """Set the sentences as text; proper nouns in no named mention are unknown."""
    known = knowledge(corpora)
    for sentence in chain.from_iterable(map(conllu.read, files(corpora, *parts))):
        tokens, spaces = [word.form for word in sentence.words], [word.space for word in sentence.words]
        yield passage(tokens, names(sentence, known), spaces)


def names(sentence: conllu.Sentence, known: Knowledge) -> Iterator[Name]:
    """List names, and the words that may be or belong to one."""
    tokens = [word.form for word in sentence.words]
    taken: set[int] = set()
    for first, end, kind in sorted(_named(sentence), key=lambda span: span[0] - span[1]):
        if taken.isdisjoint(range(first, end)):
            taken |= set(range(first, end))
            name = known.sorted(tokens, (first, end, LABELS.get(kind, UNKNOWN))) if kind != "time" else None
            yield from [name] if name else []
    for number, word in enumerate(sentence.words):
        if number not in taken and (word.tag in PROPER or word.form in known.peoples):
            yield number, number + 1, UNKNOWN


def mentions(sentence: conllu.Sentence) -> Iterator[Mention]:
    """Read the mentions of a sentence from its ``Entity`` brackets."""
    opened: list[tuple[str, int, list[str]]] = []
    for number, word in enumerate(sentence.words):
        for start, at_once, finish in BRACKET.findall(_brackets(word.misc)):
            if start:
                fields = start.split("-")
                opened.append((fields[0], number, fields))
            wanted = opened[-1][0] if at_once and opened else finish
            if wanted and (match := next((each for each in reversed(opened) if each[0] == wanted), None)):
                opened.remove(match)
                yield _mention(match[1], number + 1, match[2])


def _brackets(misc: str) -> str:
    return next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")


def _mention(first: int, end: int, fields: list[str]) -> Mention:
    heads = frozenset(
        first + int(each) - 1 for each in (fields[5] if len(fields) > 5 else "").split(",") if each.isdigit()
    )
    return first, end, fields[1] if len(fields) > 1 else "", heads


def _named(sentence: conllu.Sentence) -> Iterator[tuple[int, int, str]]:
    for first, end, kind, heads in mentions(sentence):
        head = next((place for place in sorted(heads) if place < end and sentence.words[place].tag in PROPER), None)
        if head is not None:
            yield (*_run(sentence, first, end, head, links=kind != "person"), kind)


def _run(sentence: conllu.Sentence, first: int, end: int, head: int, links: bool) -> tuple[int, int]:
    def joins(word: conllu.Word) -> bool:
        return word.tag in PROPER or word.tag in {"CD", "HYPH"} or (links and word.form in LINKS)

    left, right = head, head + 1
    while left > first and joins(sentence.words[left - 1]):
        left -= 1
    while right < end and joins(sentence.words[right]):
        right += 1
    while sentence.words[left].tag not in PROPER and left < head:
        left += 1
    while sentence.words[right - 1].tag not in {*PROPER, "CD"} and right > head + 1:
        right -= 1
    return left, right


if __name__ == "__main__":
    corpora, target = Path(sys.argv[1]), Path(sys.argv[2])
    shelve(corpora, target, "gum", list(passages(corpora, "train")), copies=3)
    write(passages(corpora, "dev", "test"), target / "test" / "gum.spacy")
