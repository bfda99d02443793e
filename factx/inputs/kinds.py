"""Kinds of input, in the order in which a file is asked; what is of none of them is plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from factx.inputs.formats import (
    delimited,
    jsonfiles,
    jsonlines,
    mails,
    markdown,
    pdfs,
    plaintext,
    richtext,
    webpages,
    worddocs,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from factx.article import Article
    from factx.errors import ArticleError
    from factx.inputs.intake import Intake, Origin


class Kind(Protocol):
    """A module that reads one kind of file."""

    ENDINGS: frozenset[str]
    """What the names of its files end in."""

    def opens(self, head: bytes, intake: Intake) -> bool:
        """Tell by the first bytes of a file whether it is of the kind."""

    def articles(self, stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article | ArticleError]:
        """Read the articles of a file."""


KINDS: tuple[Kind, ...] = (pdfs, worddocs, richtext, webpages, jsonlines, jsonfiles, mails, delimited, markdown)


def kind_of(head: bytes, origin: Origin, intake: Intake) -> Kind:
    """Tell by its first bytes, or else by its ending, what kind of file it is."""
    by_content = (kind for kind in KINDS if kind.opens(head, intake))
    by_ending = (kind for kind in KINDS if origin.ending in kind.ENDINGS)
    return next(by_content, None) or next(by_ending, plaintext)
