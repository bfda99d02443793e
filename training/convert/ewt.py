"""Convert UD English EWT: syntax of web texts."""

import sys
from pathlib import Path

import spacy

from convert.conllu import paragraphs, read
from convert.treebank import Press, drop_layout, save


def convert(corpora: Path, target: Path) -> None:
    """Write the training, development and test documents."""
    press = Press(corpora, spacy.blank("en").vocab)
    train, dev, test = (
        list(paragraphs(read(corpora / "ud-ewt" / f"{part}.conllu"))) for part in ("train", "dev", "test")
    )
    kept = [paragraph for paragraph in map(drop_layout, train) if paragraph]
    save(press.plain(kept), target / "train" / "ewt.spacy")
    save(press.varied(kept), target / "train" / "ewt-varied.spacy")
    save(press.quotations(kept), target / "train" / "ewt-quotes.spacy")
    save(press.plain(dev), target / "dev" / "ewt.spacy")
    save(press.plain(test, longest=2000), target / "test" / "ewt.spacy")


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
