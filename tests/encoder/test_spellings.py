"""Tokens as word pieces."""

from spacy.language import Language

from factx.encoder.shapes import shape
from factx.encoder.spellings import BLANK, LINE, MOST_PIECES, UNKNOWN, Speller, Spelling
from tests.encoder.conftest import PIECES


def numbers(*pieces: str) -> tuple[int, ...]:
    """Number pieces."""
    return tuple(PIECES.index(piece) for piece in pieces)


def test_tokens_with_their_forms_and_gaps(tokenizer: str, english: Language) -> None:
    assert Speller(tokenizer).spell(english.make_doc("Ab, é\n😀")) == [
        Spelling(numbers("a", "##b"), shape("title", "broken"), False),
        Spelling(numbers(","), shape("mark", "joined"), False),
        Spelling(numbers("e"), shape("lower", "spaced"), False),
        Spelling(numbers(LINE), shape("blank", "joined"), True),
        Spelling(numbers(UNKNOWN), shape("other", "broken"), False),
    ]


def test_blanks(tokenizer: str, english: Language) -> None:
    [_, blank, after] = Speller(tokenizer).spell(english.make_doc("a  b"))
    assert (blank, after.shape) == (Spelling(numbers(BLANK), shape("blank", "spaced"), False), shape("lower", "spaced"))


def test_long_tokens_lose_their_middle(tokenizer: str, english: Language) -> None:
    doc = english.make_doc("http://a.b/" + "-" * 100 + "z")
    assert max(len(spelling.pieces) for spelling in Speller(tokenizer).spell(doc)) == MOST_PIECES
