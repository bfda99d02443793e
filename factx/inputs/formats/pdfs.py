"""PDF files: the text of all pages, lines joined to paragraphs."""

from __future__ import annotations

import io
import logging
import re
from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs.formats.plaintext import article
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from pypdf import PdfReader

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".pdf"})
MOST_PAGES = 10_000
MOST_DRAWN = 8
"""Bytes that say how a page is drawn, for each character that an article may have."""
HYPHEN = re.compile(r"(?<=[a-z])-\n(?=[a-z])")
BROKEN = re.compile(r"(?<![.!?:”\"’)\n])\n(?=[^\n])")
"""The end of a line that is no end of a paragraph: nothing ends before it."""


def opens(head: bytes, intake: Intake) -> bool:
    """Tell whether a file's opening is that of a PDF."""
    return head.lstrip().startswith(b"%PDF-")


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article]:
    """Read the document as one article.

    Raises:
        ArticleError: pypdf is not installed, or the file is broken, encrypted or without text.
    """
    try:
        import pypdf
    except ImportError as error:
        raise ArticleError(f'{origin.name}: PDF files need pypdf: pip install "factx[documents]"') from error
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    data = whole(stream, origin, intake)
    try:
        document = pypdf.PdfReader(io.BytesIO(data))
        is_open = not document.is_encrypted or bool(document.decrypt(""))
        pages = list(_pages(document, origin, intake)) if is_open else []
        title = document.metadata.title if is_open and document.metadata else None
    except ArticleError:
        raise
    except Exception as error:  # Whatever is broken in a broken file breaks in its own way.
        raise ArticleError(f"{origin.name}: broken PDF ({error}); save it anew, or its words as plain text") from error
    if not is_open:
        raise ArticleError(f"{origin.name}: is encrypted; save it without a password")
    if not any(page.strip() for page in pages):
        raise ArticleError(f"{origin.name}: has no text; it may be a scan, which must be read by OCR first")
    yield article("\n".join(map(_joined, pages)), origin, title)


def _pages(document: PdfReader, origin: Origin, intake: Intake) -> Iterator[str]:
    """The text of each page.

    Raises:
        ArticleError: there are more pages or words than any article has, or more is drawn than words.
    """
    length = drawn = 0
    for number, page in enumerate(document.pages, 1):
        contents = page.get_contents()
        drawn += len(contents.get_data()) if contents is not None else 0
        if number > MOST_PAGES or drawn > MOST_DRAWN * intake.longest:
            told = f"over {MOST_PAGES:,} pages, or too much drawn on them"
            raise ArticleError(f"{origin.name}: {told}; split it, or save its words as plain text")
        text = page.extract_text()
        length += len(text)
        if length > intake.longest:
            raise ArticleError(f"{origin.name}: over {intake.longest:,} characters; split it, or raise --max-length")
        yield text


def _joined(page: str) -> str:
    return BROKEN.sub(" ", HYPHEN.sub("", page))
