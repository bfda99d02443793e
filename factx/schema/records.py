"""Reports as plain dictionaries, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from factx.facts import kinds

if TYPE_CHECKING:
    from collections.abc import Collection

    from factx.article import Article
    from factx.report import Report

SCHEMA = "factx/2"


def to_dict(report: Report, with_text: bool = False, only: Collection[str] | None = None) -> dict[str, Any]:
    """Give the record of one article, as plain dictionaries, lists, strings and numbers."""
    wanted = [kind for kind in kinds() if only is None or kind in only]
    asked = {"explanations": report.explanations, "rejections": report.rejections}
    return {
        "schema": SCHEMA,
        "article": _article(report.article, with_text),
        "made_by": plain(report.made_by),
        "facts": {kind: plain(getattr(report.facts, kind)) for kind in wanted},
    } | {name: plain(told) for name, told in asked.items() if told is not None}


def to_json(
    report: Report, with_text: bool = False, only: Collection[str] | None = None, indent: int | None = None
) -> str:
    """Write the record of one article as JSON."""
    return json.dumps(to_dict(report, with_text, only), ensure_ascii=False, indent=indent)


def plain(value: Any) -> Any:
    """Turn records, tuples and days into what JSON knows."""
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    return value.isoformat() if isinstance(value, date) else value


def _article(article: Article, with_text: bool) -> dict[str, Any]:
    known = {
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "published": plain(article.published),
        "published_from": article.published_from,
        "sha256": article.sha256,
        "length": len(article.text),
    }
    return known | ({"text": article.text} if with_text else {})
