"""Print the paragraphs of a treebank as training documents: as they are, and once more as a newspaper would."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from random import Random

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from convert.conllu import Sentence
from convert.factbook import capitals
from convert.quotes import quoted
from convert.trees import draw
from convert.variants import capitalized, curled, datelined, recased, shouted, titled, unstopped, wrapped

Paragraph = list[Sentence]


class Press:
    """Prints paragraphs as documents of varying length; the same seed gives the same documents."""

    def __init__(self, corpora: Path, vocab: Vocab, seed: int = 0) -> None:
        self.vocab = vocab
        self.random = Random(seed)
        self.places = tuple((city, land) for city, land in capitals(corpora) if city.isalpha())

    def plain(self, paragraphs: Iterable[Paragraph], longest: int = 250) -> Iterator[Doc]:
        """Print paragraphs as they stand."""
        for group in self._groups(paragraphs, longest):
            yield draw(self.vocab, group, self._gaps())

    def varied(self, paragraphs: Iterable[Paragraph]) -> Iterator[Doc]:
        """Print paragraphs as headlines, with datelines, typographer's quotes and so on."""
        for group in self._groups(paragraphs, 250):
            changed = list(chain.from_iterable(self._variants(paragraph) for paragraph in group))
            curl = self.random.random() < 0.6
            quoted = [[curled(sentence) if curl else sentence for sentence in paragraph] for paragraph in changed]
            yield draw(self.vocab, quoted, self._gaps())

    def quotations(self, paragraphs: Iterable[Paragraph], copies: int = 4) -> Iterator[Doc]:
        """Print what is told in reported speech as quotations."""
        sentences = [sentence for paragraph in paragraphs for sentence in paragraph] * copies
        told = [[said] for sentence in sentences if (said := quoted(sentence, self.random)) is not sentence]
        self.random.shuffle(told)
        yield from self.varied(told)

    def _groups(self, paragraphs: Iterable[Paragraph], longest: int) -> Iterator[list[Paragraph]]:
        group: list[Paragraph] = []
        room = self.random.randint(20, longest)
        for paragraph in paragraphs:
            group.append(paragraph)
            room -= sum(len(sentence.words) for sentence in paragraph)
            if room <= 0:
                yield group
                group, room = [], self.random.randint(20, longest)
        if group:
            yield group

    def _gaps(self) -> Iterator[str]:
        while True:
            yield self.random.choices(["\n\n", "\n", "\n\n\n", "\n \n"], [80, 12, 4, 4])[0]

    def _variants(self, paragraph: Paragraph) -> Iterator[Paragraph]:
        chance = self.random.random()
        first, rest = paragraph[0], paragraph[1:]
        if chance < 0.25:
            yield [self._headline(first)]
        elif chance < 0.35:
            yield [datelined(first, self.random, self.places)]
        elif chance < 0.45:
            rest = [wrapped(sentence, self.random) for sentence in rest]
            yield [wrapped(first, self.random)]
        elif chance < 0.48:
            yield [recased(first, shouted)]
        else:
            rest = []
            yield paragraph
        if rest:
            yield rest

    def _headline(self, sentence: Sentence) -> Sentence:
        style = self.random.choices([titled, capitalized, shouted, None], [35, 20, 10, 35])[0]
        bare = unstopped(sentence)
        return recased(bare, style) if style else bare


def drop_layout(paragraph: Paragraph) -> Paragraph:
    """Leave out sentences that are nothing but symbols."""
    return [sentence for sentence in paragraph if any(word.form.isalnum() for word in sentence.words)]


def save(docs: Iterable[Doc], path: Path) -> None:
    """Write documents for ``spacy train``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    DocBin(docs=docs).to_disk(path)
