"""Plain text: one file, one article, with the headline where it has one."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs.cleaning import clean
from factx.inputs.decoding import decoded
from factx.inputs.publication import day
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from factx.inputs.intake import Intake, Origin

LONGEST_HEADLINE = 160
# A first line that is a byline, a caption, a dateline's start or a whole sentence is no headline.
BYLINE = re.compile(r"by\s+[A-Z][\w.’'-]*(\s+[A-Z][\w.’'-]*)*\Z", re.IGNORECASE)
OPENING = ("[", "(", "•", "*", "-", "–", "—")
ENDING = (".", ",", ";", ":", "-", "–", "—", ".”", '."', ".’", ".'")


ENDINGS = frozenset({".txt"})


def opens(head: bytes, intake: Intake) -> bool:
    """Tell that anything may be plain text."""
    return True


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article]:
    """Read the article.

    Raises:
        ArticleError: there are no words in the file.
    """
    yield article(decoded(whole(stream, origin, intake), origin.name), origin)


def article(text: str, origin: Origin, title: str | None = None, published: date | None = None) -> Article:
    """Make an article of a text, with its headline where it has one.

    Raises:
        ArticleError: there are no words in it.
    """
    text = clean(text)
    if not text.strip():
        raise ArticleError(f"{origin.name}: is empty")
    known = " ".join(clean(title).split()) if title else None
    return Article(
        origin.id,
        text,
        origin.source,
        known or headline(text),
        published,
        "metadata" if published else None,
    )


def headline(text: str) -> str | None:
    """Give the first line, where it reads as a headline: short, no full stop, then a blank line and more text."""
    first, _, rest = text.strip().partition("\n")
    line = first.strip()
    if not rest or rest.partition("\n")[0].strip() or not _reads_as_headline(line):
        return None
    return line


def _reads_as_headline(line: str) -> bool:
    if len(line) > LONGEST_HEADLINE or not any(character.isalpha() for character in line):
        return False
    if line.startswith(OPENING) or line.endswith(ENDING):
        return False
    return BYLINE.match(line) is None and not isinstance(day(line), date)
