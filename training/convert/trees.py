"""Draw sentences of a treebank as spaCy documents, white space included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc
from spacy.vocab import Vocab

from convert.conllu import Sentence, Word


@dataclass(slots=True)
class Drawing:
    """The columns of a document that is being drawn."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    sent_starts: list[bool] = field(default_factory=list)

    def sentence(self, sentence: Sentence) -> None:
        """Add a sentence; a line end or second blank inside it comes as a word of its own."""
        places = [len(self.words) + number for number in range(len(sentence.words))]
        for number, word in enumerate(sentence.words):
            self._add(word, places[word.head], starts=number == 0)

    def gap(self, blanks: str) -> None:
        """Add white space behind what was drawn so far."""
        self.spaces[-1] = False
        last = len(self.words) - 1
        self._add(space(blanks, last), last, starts=False)

    def doc(self, vocab: Vocab) -> Doc:
        """Make the document."""
        doc = Doc(
            vocab,
            words=self.words,
            spaces=self.spaces,
            tags=self.tags,
            pos=self.pos,
            morphs=self.morphs,
            lemmas=self.lemmas,
            heads=self.heads,
            deps=self.deps,
        )
        for token, starts in zip(doc, self.sent_starts, strict=True):
            assert token.is_sent_start == starts, doc[max(0, token.i - 5) : token.i + 5]
        return doc

    def _add(self, word: Word, head: int, starts: bool) -> None:
        self.words.append(word.form)
        self.spaces.append(word.space)
        self.tags.append(word.tag)
        self.pos.append(word.pos)
        self.morphs.append(word.morph)
        self.lemmas.append(word.lemma)
        self.heads.append(head)
        self.deps.append(word.dep)
        self.sent_starts.append(starts)


def space(blanks: str, head: int) -> Word:
    """Make a word of white space, which hangs on the word before it."""
    return Word(form=blanks, lemma=blanks, pos="SPACE", tag="_SP", morph="", head=head, dep="dep", space=False)


def draw(vocab: Vocab, paragraphs: Iterable[list[Sentence]], gaps: Iterator[str]) -> Doc:
    """Draw paragraphs as one document with one of the gaps between each two."""
    drawing = Drawing()
    for paragraph in paragraphs:
        if drawing.words:
            drawing.gap(next(gaps))
        for sentence in paragraph:
            drawing.sentence(sentence)
    drawing.spaces[-1] = False
    return drawing.doc(vocab)
