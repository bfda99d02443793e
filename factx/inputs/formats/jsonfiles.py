"""JSON files: one article, or a list of them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factx.errors import ArticleError
from factx.inputs.decoding import decoded
from factx.inputs.formats import fields
from factx.inputs.whole import whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from factx.article import Article
    from factx.inputs.intake import Intake, Origin

ENDINGS = frozenset({".json"})
OPENING = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\[\s*\{|\{\s*\n\s*\")")


def opens(head: bytes, intake: Intake) -> bool:
    """Tell whether a file's opening is that of JSON over several lines."""
    return OPENING.match(head) is not None


def articles(stream: BinaryIO, origin: Origin, intake: Intake) -> Iterator[Article | ArticleError]:
    """Read the article, or each one of a list; a broken one comes as the error that says why.

    Raises:
        ArticleError: the file is no JSON, or holds neither an article nor a list.
    """
    content = _loaded(decoded(whole(stream, origin, intake), origin.name), origin)
    if isinstance(content, dict):
        yield fields.article(content, origin, origin.name, intake)
        return
    if not isinstance(content, list) or not content:
        raise ArticleError(f"{origin.name}: holds no article; write an object with a text, or a list of such objects")
    for number, record in enumerate(content, 1):
        where = f"{origin.name}:{number}"
        try:
            yield fields.article(record, replace(origin, id=f"{origin.id}:{number}"), where, intake)
        except ArticleError as error:
            yield error


def _loaded(text: str, origin: Origin) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ArticleError(f"{origin.name}: broken JSON ({error})") from error
