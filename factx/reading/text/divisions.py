"""Divisions: where the sentences, paragraphs and items of an article begin, and which of them a token stands in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from factx.reading import Reading

MAX_TOKENS_OF_LABEL = 6
"""Tokens at the start of a paragraph that may name the item: "UPDATE – GHANA."."""
MIN_ITEMS = 3
"""So many paragraphs with a label make a bulletin; one or two may be datelines or headings."""
BEHIND_LABEL = frozenset({".", ":", "–", "—"})


@dataclass(frozen=True, slots=True)
class Divisions:
    """Where the sentences, paragraphs and items of an article begin."""

    sentences: tuple[int, ...]
    breaks: tuple[int, ...]
    items: tuple[int, ...]
    """The items of a bulletin, each under a label in capitals: "NEPAL. Floods …"; none in other articles."""

    @classmethod
    def of(cls, reading: Reading) -> Divisions:
        """Look them up once for an article."""
        doc = reading.doc
        sentences = tuple(sentence.start for sentence in doc.sents)
        breaks = tuple(token.i for token in doc if "\n" in token.text)
        labelled = tuple(start for start in (0, *(i + 1 for i in breaks)) if _is_labelled(doc, start))
        return cls(sentences, breaks, labelled if len(labelled) >= MIN_ITEMS else ())

    def sentence(self, i: int) -> int:
        """The number of a token's sentence."""
        return bisect_right(self.sentences, i) - 1

    def paragraph(self, i: int) -> int:
        """The number of a token's paragraph."""
        return bisect_right(self.breaks, i)

    def item(self, i: int) -> int:
        """The number of a token's item in a bulletin; 0 before the first, and where there are none."""
        return bisect_right(self.items, i)


def _is_labelled(doc: Doc, start: int) -> bool:
    """Whether a paragraph opens with words in capitals and a sign, but is not all in capitals."""
    words = doc[start : start + 2 * MAX_TOKENS_OF_LABEL]
    signs = [i for i, word in enumerate(words[:MAX_TOKENS_OF_LABEL]) if word.text in BEHIND_LABEL]
    labels = (words[:i] for i in signs if i > 0)
    is_large = any(all(word.is_upper or word.is_punct for word in label) and len(label[0]) > 1 for label in labels)
    return is_large and any(word.is_lower for word in words)
