"""A report: the facts of one article, and what found them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factx.article import Article
    from factx.facts import Explanation, Facts, Rejection


@dataclass(frozen=True, slots=True)
class MadeBy:
    """The versions that found the facts."""

    factx: str
    model: str
    options: str | None = None
    """What was asked for on the command line, where that changes what is found; null where nothing was."""


@dataclass(frozen=True, slots=True)
class Report:
    """What factx found in one article."""

    article: Article
    facts: Facts
    made_by: MadeBy
    explanations: Mapping[str, tuple[Explanation, ...]] | None = None
    """By kind, why each fact was found, in the order of the facts; only on request."""
    rejections: Mapping[str, tuple[Rejection, ...]] | None = None
    """By kind, what looks like a fact and is none; only on request."""

    # What writes a report rests on it, and is imported when it is asked for.

    def to_dict(self, with_text: bool = False) -> dict[str, Any]:
        """The record as plain dictionaries, lists, strings and numbers."""
        from factx.schema import to_dict

        return to_dict(self, with_text)

    def to_json(self, with_text: bool = False, indent: int | None = None) -> str:
        """The record as JSON."""
        from factx.schema import to_json

        return to_json(self, with_text, indent=indent)

    def to_dataframe(self, kind: str) -> Any:
        """The facts of one kind as a data frame of pandas, or of Polars where only that is installed.

        Raises:
            FactxError: there is no such kind, or neither library is installed.
        """
        from factx.writers.dataframes import dataframe

        return dataframe([self], kind)

    def _repr_html_(self) -> str:
        """The page, as notebooks show it."""
        from factx.writers import WRITERS, Layout
        from factx.writers.html.markup import element

        page = io.StringIO()
        WRITERS["html"]([self], page, Layout())
        frame = {"sandbox": "allow-scripts", "style": "width: 100%; height: 32rem; border: 0", "title": "Facts"}
        return element("iframe", srcdoc=page.getvalue(), **frame)
