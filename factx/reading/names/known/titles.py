"""What stands before a person's name and is no part of it: "Secretary of State", "Dr.", "activist"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.lexicon import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MAX_TOKENS_OF_TITLES = 6  # "U.S. Secretary of State and former Senator"; farther in, it is the name


def without_titles(doc: Doc, start: int, end: int) -> int:
    """Where a person's name begins behind "U.S. Secretary of State" or "activist"."""
    begin = start
    for i in range(start, min(end - 1, start + MAX_TOKENS_OF_TITLES)):
        if is_title(doc[i]) and i + 1 < end:
            begin = _behind(doc, i, end)
    return begin if begin < end else start


def with_regnal_title(doc: Doc, start: int, end: int) -> int:
    """Where a name begins with the title of a pope or king who goes by a given name alone: "Pope | Francis"."""
    alone = end - start == 1 and start > 0 and doc[start - 1].text[:1].isupper()
    return start - 1 if alone and bare(doc[start - 1]) in words("regnal_titles") else start


def is_title(token: Token) -> bool:
    """Whether a word is a title or, in lower case, a role: "President", "Dr.", "activist"."""
    return bare(token) in words("titles") or (token.is_lower and token.lower_ in words("roles"))


def bare(token: Token) -> str:
    """A title in lower case without its full stop: "Mr." is "mr"."""
    return token.lower_.rstrip(".")


def _behind(doc: Doc, i: int, end: int) -> int:
    """The index behind what belongs to a title: "of State" behind "Secretary", a full stop behind "Mr"."""
    if i + 2 < end - 1 and doc[i + 1].lower_ in {"of", "for"}:
        return i + 3
    return i + 2 if i + 1 < end - 1 and doc[i + 1].text in {".", "-"} else i + 1
