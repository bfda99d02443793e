"""Word files: the paragraphs of a ``.docx``."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from factx.errors import ArticleError
from factx.inputs.plaintext import article
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".docx"})
ZIP = b"PK\x03\x04"
PROTECTED = b"\xd0\xcf\x11\xe0"
"""How an old Office file begins, and a new one with a password."""


def opens(head: bytes, intake: Intake) -> bool:
    """Tell whether a file's opening is that of a Word file, or of an archive."""
    return head.startswith((ZIP, PROTECTED))


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article]:
    """Read the document as one article.

    Raises:
        ArticleError: python-docx is not installed, or the file is broken, protected or another archive.
    """
    data = whole(stream, origin, intake)
    if data.startswith(PROTECTED):
        raise ArticleError(f"{origin.name}: an old or protected Office file; save it as .docx without a password")
    try:
        from docx import Document
    except ImportError as error:
        raise ArticleError(f'{origin.name}: Word files need python-docx: pip install "factx[documents]"') from error
    try:
        document = Document(io.BytesIO(data))
    except (BadZipFile, KeyError, ValueError) as error:
        raise ArticleError(f"{origin.name}: no Word file, or a broken one; unpack archives first") from error
    text = "\n\n".join(paragraph.text for paragraph in document.paragraphs if paragraph.text.strip())
    yield article(text, origin, document.core_properties.title)
