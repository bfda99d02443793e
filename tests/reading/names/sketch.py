"""Tagged words without grammar, for rules that need none: "Dr./NNP/B-PERSON Brown/NNP/I-PERSON left/VBD ./."."""

from __future__ import annotations

from spacy.tokens import Doc

from tests.drawing import POS, VOCAB

CLINGING = frozenset({".", ",", ")", "]", ";", "'s", "’s"})
OPENING = frozenset({"(", "["})


def sketch(words: str) -> Doc:
    """Make a Doc of one sentence a line; each word is word/TAG or word/TAG/ENTITY, hyphens stand alone as "-"."""
    lines = [[cell.split("/") for cell in line.split()] for line in words.strip().splitlines()]
    cells = [cell for line in lines for cell in line]
    starts = {sum(len(line) for line in lines[:i]) for i in range(len(lines))}
    texts = [cell[0] for cell in cells]
    return Doc(
        VOCAB,
        words=texts,
        spaces=[_space(text, follower) for text, follower in zip(texts, [*texts[1:], "."], strict=True)],
        tags=[cell[1] for cell in cells],
        pos=[POS.get(cell[1], "PUNCT") for cell in cells],
        lemmas=[text.lower() for text in texts],
        heads=[max(start for start in starts if start <= i) for i in range(len(cells))],
        deps=["ROOT" if i in starts else "dep" for i in range(len(cells))],
        ents=[cell[2] if len(cell) > 2 else "O" for cell in cells],
    )


def _space(text: str, follower: str) -> bool:
    return follower not in CLINGING and text not in OPENING and "-" not in {text, follower}
