"""Web pages: the words of the article alone, with title and day, as trafilatura finds them (Barbaresi 2021)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs.decoding import decoded
from factx.inputs.formats.plaintext import article
from factx.inputs.publication import day
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from trafilatura.settings import Document

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".html", ".htm", ".xhtml"})
TAG = re.compile("<[a-z]", re.I)
MOST_ELEMENTS = 60_000
"""Elements of a page; what finds the article takes long where many stand side by side."""
OPENING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)


def opens(head: bytes, intake: Intake) -> bool:
    """Tell whether a file's opening is that of HTML."""
    return OPENING.match(head) is not None


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article]:
    """Read the article of a page.

    Raises:
        ArticleError: trafilatura is not installed, or finds no article.
    """
    page = extracted(decoded(whole(stream, origin, intake), origin.name), origin)
    yield article((page.text or "").replace("\n", "\n\n"), origin, page.title, day(page.date) if page.date else None)


def extracted(markup: str, origin: Origin) -> Document:
    """Find title, date and text in a page.

    Raises:
        ArticleError: trafilatura is not installed, or finds no article, or there is too much else in the page.
    """
    try:
        from trafilatura import bare_extraction
        from trafilatura.settings import Document
    except ImportError as error:
        raise ArticleError(f'{origin.name}: web pages need trafilatura: pip install "factx[web]"') from error
    if len(TAG.findall(markup)) > MOST_ELEMENTS:
        raise ArticleError(f"{origin.name}: over {MOST_ELEMENTS:,} elements; save its words as plain text")
    known = {"extensive_search": False, "original_date": True}
    found = bare_extraction(
        markup, include_comments=False, include_tables=False, with_metadata=True, date_extraction_params=known
    )
    if not isinstance(found, Document) or not found.text:
        raise ArticleError(f"{origin.name}: no article found in the page; save its words as plain text")
    return found
