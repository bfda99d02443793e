"""How tokens are written."""

import pytest

from factx.encoder.shapes import FORMS, GAPS, SHAPES, form, shape


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("war", "lower"), ("n't", "lower"), ("Syria", "title"), ("Gülen", "title"), ("A", "initial"), ("UN", "upper"),
        ("U.S.", "upper"), ("McCain", "mixed"), ("iPhone", "mixed"), ("1,200", "number"), ("F-16", "coded"),
        ("2nd", "coded"), (",", "mark"), ("“", "mark"), ("—", "mark"), ("€", "other"), ("😀", "other"),
        ("北京", "other"), ("\x00", "other"), (" ", "blank"), ("\n\n", "blank"),
    ],
)  # fmt: skip
def test_form(text: str, expected: str) -> None:
    assert form(text) == expected


def test_shapes_are_numbered_from_one() -> None:
    assert sorted(shape(form, gap) for form in FORMS for gap in GAPS) == list(range(1, SHAPES))
