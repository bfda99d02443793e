"""Convert the annotated news: all labels are decided."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from convert.knowledge import Item, news
from convert.names import UNKNOWN, Name, Passage, passage
from convert.shelf import shelve, write

COMPOUND = re.compile(
    r"^(?:(?:pro|anti|post|pre|non|ex)-[A-Z].*|[A-Z][\w.]*-(?:led|based|backed|run|born|held|era|style|wide))$"
)
"""Words with a name inside that is not annotated: ``U.S.-led``."""

RARE = frozenset({"FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LOC"})
"""Labels that the corpus has few names of."""


def passages(corpora: Path, part: str) -> Iterator[Passage]:
    """Set the sentences of one part as text."""
    yield from (passage(item.tokens, names(item)) for item in news(corpora) if item.part == part)


def names(item: Item) -> list[Name]:
    """List the names and the compounds that may hold one."""
    taken = {place for first, end, _ in item.names for place in range(first, end)}
    hidden = [number for number, token in enumerate(item.tokens) if COMPOUND.match(token) and number not in taken]
    return [*item.names, *((number, number + 1, UNKNOWN) for number in hidden)]


def rare(text: Passage) -> bool:
    """Tell whether a passage holds a name of a rare label."""
    return any(label in RARE for _, _, label in text.names)


def convert(corpora: Path, target: Path) -> None:
    """Write training pages plain and varied, those with rare labels more often, and held-out sentences one by one."""
    train = list(passages(corpora, "train"))
    shelve(corpora, target, "news-names", train, copies=2)
    shelve(corpora, target, "news-names-rare", [each for each in train if rare(each)], copies=3)
    for part in ("dev", "test"):
        write(passages(corpora, part), target / part / "news-names.spacy")


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
