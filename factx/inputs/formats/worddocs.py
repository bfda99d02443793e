"""Word files: the paragraphs and tables of a ``.docx``, in the order in which they are read."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from factx.errors import ArticleError
from factx.inputs.formats import archives
from factx.inputs.formats.plaintext import article
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from docx.document import Document as WordDocument
    from docx.table import Table, _Cell

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
    if (advice := archives.advice(data)) is not None:
        raise ArticleError(f"{origin.name}: no Word file but {advice}")
    try:
        from docx import Document
    except ImportError as error:
        raise ArticleError(f'{origin.name}: Word files need python-docx: pip install "factx[documents]"') from error
    try:
        _check_size(data, intake)
        document = Document(io.BytesIO(data))
        paragraphs = list(_paragraphs(document))
        title = document.core_properties.title
    except Exception as error:  # Whatever is broken in a broken file breaks in its own way.
        raise ArticleError(f"{origin.name}: no Word file, or a broken one ({error!r:.80}); save it anew") from error
    yield article("\n\n".join(paragraphs), origin, title)


def _paragraphs(place: WordDocument | _Cell) -> Iterator[str]:
    from docx.table import Table

    for block in place.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        elif block.text.strip():
            yield block.text


def _rows(table: Table) -> Iterator[str]:
    """Give a row of short cells as one paragraph; of others, each cell has its own, so that no sentences run together.

    A cell that spans several rows or columns is read once.
    """
    seen: set[object] = set()
    for row in table.rows:
        cells = {cell._tc: cell for cell in row.cells if cell._tc not in seen}
        seen.update(cells)
        texts = [list(_paragraphs(cell)) for cell in cells.values()]
        paragraphs = [paragraph for text in texts for paragraph in text]
        if any(len(text) > 1 for text in texts) or any(map(_is_sentence, paragraphs)):
            yield from paragraphs
        elif paragraphs:
            yield " | ".join(paragraph.strip() for paragraph in paragraphs)


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "!", "?", "”", '"'))


def _check_size(data: bytes, intake: Intake) -> None:
    """Refuse an archive that would fill the memory.

    Raises:
        ValueError: it would.
    """
    from zipfile import ZipFile

    if sum(part.file_size for part in ZipFile(io.BytesIO(data)).infolist()) > 4 * intake.most:
        raise ValueError("too large when unpacked")
