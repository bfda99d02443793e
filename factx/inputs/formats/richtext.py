"""Rich text: known, and not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS: frozenset[str] = frozenset()
RICH = b"{\\rtf"


def opens(head: bytes, intake: Intake) -> bool:
    """Whether a file's opening is that of rich text."""
    return head.startswith(RICH)


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article]:
    """Read nothing.

    Raises:
        ArticleError: always, with what to do.
    """
    raise ArticleError(f"{origin.name}: rich text, which factx does not read; save it as .docx or plain text")
