"""Account: what one article tells: its facts, with what is known of the article itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from factx.errors import FactxError
from factx.facts import kinds
from factx.schema import SCHEMA

if TYPE_CHECKING:
    from datetime import date

    from factx.facts import Facts
    from factx.report import Report


@dataclass(frozen=True, slots=True)
class Account:
    """The facts of one article, just found or read from a record; the text where it is at hand."""

    id: str
    facts: Facts
    sha256: str
    source: str | None = None
    title: str | None = None
    published: date | None = None
    text: str | None = None

    @classmethod
    def of(cls, report: Report) -> Account:
        """The account of an article whose facts were just found."""
        article = report.article
        known = (article.sha256, article.source, article.title, article.published, article.text)
        return cls(article.id, report.facts, *known)

    @classmethod
    def of_record(cls, record: Any) -> Account:
        """The account in a record that factx wrote, with or without the article's text.

        Raises:
            FactxError: it is no such record.
        """
        from pydantic import ValidationError

        schema = record.get("schema") if isinstance(record, dict) else None
        if schema != SCHEMA:
            raise FactxError(f'no factx record of today: its "schema" is {schema!r:.40}, not "{SCHEMA}"; extract again')
        told, facts = record.get("article"), record.get("facts") or {}
        if missing := [kind for kind in kinds() if kind not in facts]:
            raise FactxError(f"a record without {', '.join(missing)}; extract again, without --only")
        try:
            return _adapter().validate_python({**(told or {}), "facts": facts})  # type: ignore[no-any-return]
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(str(step) for step in first["loc"])
            raise FactxError(f"no factx record: {place}: {first['msg']}") from error

    @property
    def headline(self) -> str:
        """What it is called for readers: its title, or else its id."""
        return self.title or self.id


@cache
def _adapter() -> Any:
    from datetime import date

    from pydantic import TypeAdapter

    from factx.facts import Facts

    _ = date, Facts
    adapter: TypeAdapter[Account] = TypeAdapter(Account)
    adapter.rebuild(_types_namespace={"date": date, "Facts": Facts})
    return adapter
