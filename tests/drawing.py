"""Parses drawn by hand, so that a rule is tested without a model, in both label schemes."""

from __future__ import annotations

from spacy.lang.en import English
from spacy.tokens import Doc

VOCAB = English().vocab

POS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "CD": "NUM", "DT": "DET", "IN": "ADP", "JJ": "ADJ",
    "JJR": "ADJ", "JJS": "ADJ", "MD": "AUX", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WDT": "PRON", "RB": "ADV",
    "RBR": "ADV", "RBS": "ADV", "CC": "CCONJ", "TO": "PART", "POS": "PART", "UH": "INTJ", "EX": "PRON", "RP": "ADP",
    "VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB", "WRB": "ADV",
}  # fmt: skip


def draw(rows: str) -> Doc:
    """Draw a parsed sentence, a token a line: word, lemma, Penn tag, head (from 1; 0 is the root), label, entity.

    The entity column is ``B-PERSON``, ``I-PERSON`` or left out. Blanks stand between all words but before punctuation.
    """
    cells = [line.split() for line in rows.strip().splitlines()]
    words, lemmas, tags, heads, deps = zip(*(row[:5] for row in cells), strict=True)
    places = [int(head) - 1 if int(head) else i for i, head in enumerate(heads)]
    spaces = [i + 1 < len(words) and not _clings(words[i + 1], tags[i + 1]) for i in range(len(words))]
    return Doc(
        VOCAB,
        words=list(words),
        spaces=spaces,
        lemmas=list(lemmas),
        tags=list(tags),
        pos=[POS.get(tag, "PUNCT") for tag in tags],
        heads=places,
        deps=["ROOT" if dep == "root" else dep for dep in deps],
        ents=[row[5] if len(row) > 5 else "O" for row in cells],
    )


def _clings(word: str, tag: str) -> bool:
    return tag == "POS" or (tag in {".", ",", ":"} and word not in {"—", "–", "-"})
