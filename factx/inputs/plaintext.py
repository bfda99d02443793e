"""Plain text: one file, one article, with the headline where it has one."""

from __future__ import annotations

import re
from datetime import date

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs.days import day

LONGEST_HEADLINE = 160
# A first line that is a byline, a caption, a dateline's start or a whole sentence is no headline.
BYLINE = re.compile(r"by\s+[A-Z][\w.’'-]*(\s+[A-Z][\w.’'-]*)*\Z", re.IGNORECASE)
OPENING = ("[", "(", "•", "*", "-", "–", "—")
ENDING = (".", ",", ";", ":", "-", "–", "—", ".”", '."', ".’", ".'")


def article(text: str, source: str | None, id: str) -> Article:
    """Make an article of the text of a file; its line ends become ``\\n``, so that offsets are the same everywhere.

    Raises:
        ArticleError: there are no words in it.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise ArticleError(f"{source or 'standard input'}: is empty")
    return Article(id, text, source, headline(text))


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
