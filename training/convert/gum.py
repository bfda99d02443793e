"""Convert UD English GUM: syntax of news, interviews, speeches and so on."""

import re
import sys
from itertools import chain
from pathlib import Path

import spacy

from convert.conllu import paragraphs, read
from convert.treebank import Press, save

HELD_OUT = frozenset({"dev", "test"})


def files(corpora: Path, *parts: str) -> list[Path]:
    """List the documents of the given parts of the official split that may be used."""
    folder = corpora / "ud-gum"
    return [path for path in sorted(folder.glob("*.conllu")) if split(folder).get(path.stem, "train") in parts]


def split(folder: Path) -> dict[str, str]:
    """Read which document belongs to which part."""
    part, found = "train", {}
    for line in (folder / "splits.md").read_text(encoding="utf8").splitlines():
        if line.startswith("## "):
            part = line[3:].strip()
        elif name := re.match(r"\s*\* (GUM_\w+)", line):
            found[name[1]] = part
    return found


def convert(corpora: Path, target: Path) -> None:
    """Write the training, development and test documents."""
    press = Press(corpora, spacy.blank("en").vocab, seed=1)
    train = list(chain.from_iterable(paragraphs(read(path)) for path in files(corpora, "train")))
    save(press.plain(train), target / "train" / "gum.spacy")
    save(press.varied(train), target / "train" / "gum-varied.spacy")
    save(press.quotations(train), target / "train" / "gum-quotes.spacy")
    for part in sorted(HELD_OUT):
        held = [list(paragraphs(read(path))) for path in files(corpora, part)]
        save(chain.from_iterable(press.plain(document, longest=2000) for document in held), target / part / "gum.spacy")
    news = [list(paragraphs(read(path))) for path in files(corpora, *HELD_OUT) if "_news_" in path.stem]
    save(
        chain.from_iterable(press.plain(document, longest=2000) for document in news),
        target / "test" / "gum-news.spacy",
    )


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
