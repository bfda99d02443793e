"""Markdown: the words without the markup; what stands in code blocks is left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factx.inputs.decoding import decoded
from factx.inputs.formats.plaintext import article
from factx.inputs.publication import day
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from markdown_it.token import Token

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".md", ".markdown"})
FRONT = re.compile(r"\A---\s*\n(.*?)\n---\s*\n", re.DOTALL)
ENTRY = re.compile(r"^(title|date|published):[ \t]*(.+)$", re.MULTILINE)


def opens(head: bytes, intake: Intake) -> bool:
    """Tell that its first bytes do not tell."""
    return False


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article]:
    """Read the article; title and date may stand in its front matter.

    Raises:
        ArticleError: there are no words in it.
    """
    from markdown_it import MarkdownIt

    text = decoded(whole(stream, origin, intake), origin.name).replace("\r\n", "\n")
    front = FRONT.match(text)
    about = {name: value.strip(" \"'") for name, value in ENTRY.findall(front[1])} if front else {}
    blocks = MarkdownIt().parse(text[front.end() :] if front else text)
    words = "\n\n".join(filter(None, (_words(token) for token in blocks)))
    yield article(words, origin, about.get("title"), day(about.get("date") or about.get("published") or ""))


def _words(block: Token) -> str:
    return "".join(_shown(token) for token in block.children or ())


def _shown(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    return token.content if token.type in {"text", "code_inline"} else ""
