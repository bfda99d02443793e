"""Word files: the paragraphs of a ``.docx``."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

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
        _check_size(data, intake)
        document = Document(io.BytesIO(data))
        paragraphs = [paragraph.text for paragraph in document.paragraphs]
        title = document.core_properties.title
    except Exception as error:  # Whatever is broken in a broken file breaks in its own way.
        raise ArticleError(f"{origin.name}: no Word file, or a broken one ({error!r:.80}); save it anew") from error
    yield article("\n\n".join(filter(str.strip, paragraphs)), origin, title)


def _check_size(data: bytes, intake: Intake) -> None:
    """Refuse an archive that would fill the memory.

    Raises:
        ValueError: it would.
    """
    from zipfile import ZipFile

    if sum(part.file_size for part in ZipFile(io.BytesIO(data)).infolist()) > 4 * intake.most:
        raise ValueError("too large when unpacked")
