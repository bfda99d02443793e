"""Records read back: what factx wrote, as reports again."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from factx.article import Article
from factx.errors import FactxError
from factx.facts import Explanation, Facts, Rejection
from factx.report import MadeBy, Report
from factx.schema.records import SCHEMA


def from_json(record: str, text: str | None = None) -> Report:
    """Read the JSON that `to_json` wrote; the article's text must be in it, or be given.

    Raises:
        FactxError: it is no such record, or the text is not there or is another one.
    """
    try:
        parsed = json.loads(record)
    except ValueError as error:
        raise FactxError(f"Not a factx record: broken JSON ({error})") from error
    return from_dict(parsed, text)


def from_dict(record: dict[str, Any], text: str | None = None) -> Report:
    """Read the dictionary that `to_dict` gave; the article's text must be in it, or be given.

    Raises:
        FactxError: it is no such record, or the text is not there or is another one.
    """
    if not isinstance(record, dict) or record.get("schema") != SCHEMA:
        raise FactxError(f'Not a factx record: its "schema" must be "{SCHEMA}"')
    told = dict(record.get("article") or {})
    sha256, length = told.pop("sha256", None), told.pop("length", None)
    article: Article = _validated(Article, {"text": text, **told})
    if article.sha256 != sha256 or len(article.text) != length:
        raise FactxError(f"{article.id}: the text is not the one that factx read")
    facts, made_by = _validated(Facts, record.get("facts")), _validated(MadeBy, record.get("made_by"))
    explanations = _validated(dict[str, tuple[Explanation, ...]] | None, record.get("explanations"))
    rejections = _validated(dict[str, tuple[Rejection, ...]] | None, record.get("rejections"))
    return Report(article, facts, made_by, explanations, rejections)


def _validated(kind: Any, value: Any) -> Any:
    from pydantic import ValidationError

    try:
        return _adapter(kind).validate_python(value)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"])
        raise FactxError(f"Not a factx record: {getattr(kind, '__name__', '')} {place}: {first['msg']}") from error


@cache
def _adapter(kind: Any) -> Any:
    """What checks values of a kind; made once, for that takes longer than a record does."""
    from pydantic import TypeAdapter

    return TypeAdapter(kind)
