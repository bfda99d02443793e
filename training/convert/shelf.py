"""Write passages with names for ``spacy train``, as often as a corpus weighs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from random import Random

from spacy.language import Language
from tokenizer import english

from convert.factbook import capitals
from convert.knowledge import news
from convert.names import Passage, doc, passage, save
from convert.pages import Pages


@cache
def pipeline() -> Language:
    """Load the blank pipeline that cuts text into tokens."""
    return english()


def write(passages: Iterable[Passage], path: Path) -> None:
    """Write passages as they are."""
    save((doc(pipeline(), each) for each in passages), path)


def shelve(corpora: Path, target: Path, name: str, passages: list[Passage], copies: int) -> None:
    """Write a corpus once plain, and the other copies varied."""
    pages = Pages(tuple(capitals(corpora)), seed=len(name))
    pages.learn(passage(item.tokens, item.names) for item in news(corpora) if item.part == "train")
    pages.learn(passages)
    Random(0).shuffle(passages)
    write(pages.plain(passages), target / "train" / f"{name}.spacy")
    for copy in range(1, copies):
        write(pages.varied(passages), target / "train" / f"{name}-{copy}.spacy")
