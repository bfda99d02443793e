"""How a token is written: what a network that reads lower case only would miss."""

from __future__ import annotations

FORMS = ("other", "lower", "title", "initial", "upper", "mixed", "number", "coded", "mark", "blank")
"""Ways to write a token: ``war``, ``Syria``, ``A``, ``UN``, ``McCain``, ``1,200``, ``F-16``, ``,`` and white space."""

GAPS = ("joined", "spaced", "broken")
"""What stands before a token: nothing, a blank, or the end of a line."""

SHAPES = 1 + len(FORMS) * len(GAPS)
"""How many shapes there are; the first one is that of no token."""


def shape(form: str, gap: str) -> int:
    """Number the shape of a token.

    >>> shape("other", "joined"), shape("blank", "broken")
    (1, 30)
    """
    return 1 + FORMS.index(form) * len(GAPS) + GAPS.index(gap)


def form(text: str) -> str:
    """Tell how a token is written.

    >>> [form(text) for text in ("war", "Syria", "UN", "McCain", "1,200", "F-16", "—")]
    ['lower', 'title', 'upper', 'mixed', 'number', 'coded', 'mark']
    """
    if text.isspace():
        return "blank"
    letters = [character for character in text if character.isalpha()]
    if not letters:
        return _unlettered(text)
    return "coded" if any(character.isdigit() for character in text) else _lettered("".join(letters))


def _unlettered(text: str) -> str:
    if any(character.isdigit() for character in text):
        return "number"
    return "mark" if (text.isprintable() and text.isascii()) or text in "“”‘’—–…" else "other"


def _lettered(letters: str) -> str:
    if letters.islower():
        return "lower"
    if letters.isupper():
        return "upper" if len(letters) > 1 else "initial"
    if letters == letters.lower():
        return "other"
    return "title" if letters[0].isupper() and letters[1:].islower() else "mixed"
