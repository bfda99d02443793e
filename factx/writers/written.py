"""Written: which articles an output holds already, so that a run can go on where one was stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from factx.article import Article


class Written(NamedTuple):
    """An article with what its facts depend on."""

    id: str
    sha256: str
    published: str | None
    """The day that the input told of it, if it did."""
    factx: str
    options: str | None

    @classmethod
    def of(cls, told: dict[str, Any]) -> Written:
        """As a record or a row of an article tells it."""
        published = str(told["published"]) if told.get("published_from") == "metadata" else None
        return cls(told["id"], told["sha256"], published, told["factx"], told.get("options"))

    @classmethod
    def by(cls, article: Article, factx: str, options: str | None) -> Written:
        """As it would be written now."""
        published = str(article.published) if article.published_from == "metadata" else None
        own = None if options and "--published" in options.split() else published
        return cls(article.id, article.sha256, own, factx, options)


COLUMNS = ("id", "sha256", "published", "published_from", "factx", "options")
"""What of an article tells it."""
