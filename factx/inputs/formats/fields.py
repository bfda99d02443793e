"""Fields: an article from fields with names, as JSON and spreadsheets have them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from factx.article import Article
from factx.errors import ArticleError
from factx.inputs.decoding import without_surrogates
from factx.inputs.publication import day

if TYPE_CHECKING:
    from datetime import date

    from factx.inputs.intake import Intake, Origin

log = logging.getLogger(__name__)

OPTIONAL = ("title", "published", "url")


def article(record: Any, origin: Origin, where: str, intake: Intake) -> Article:
    """Make an article of a record. Its text is kept to the letter, so that offsets fit whoever wrote it.

    Raises:
        ArticleError: it has no text, or something that is no text where text belongs.
    """
    told = _told(record, where, intake.fields)
    text, title, published, url = (without_surrogates(told.get(name) or "") for name in ("text", *OPTIONAL))
    if not text.strip():
        raise ArticleError(f"{where}: its text is empty")
    when = _day(published, where)
    return Article(
        id=_id(told.get("id"), where) or origin.id,
        text=text,
        source=url or (where if origin.source else None),
        title=" ".join(title.split()) or None,
        published=when,
        published_from="metadata" if when else None,
    )


def _told(record: Any, where: str, names: Mapping[str, str]) -> dict[str, Any]:
    text = names.get("text", "text")
    if not isinstance(record, Mapping) or text not in record:
        hint = f'write {{"id": "…", "{text}": "…"}}, or say --field text=NAME'
        raise ArticleError(f'{where}: has no "{text}"; {hint}')
    told = {name: record.get(names.get(name, name)) for name in ("id", "text", *OPTIONAL)}
    for name in ("text", *OPTIONAL):
        if not isinstance(told[name] if name == "text" else told[name] or "", str):
            raise ArticleError(f'{where}: "{names.get(name, name)}" must be text, not {told[name]!r:.40}')
    return told


def _id(id: Any, where: str) -> str | None:
    if id is None or (isinstance(id, (str, int)) and not isinstance(id, bool)):
        return None if id is None else without_surrogates(str(id))
    raise ArticleError(f'{where}: "id" must be text or a number, not {id!r:.40}')


def _day(published: str, where: str) -> date | None:
    when = day(published) if published else None
    if published and not when:
        log.warning('%s: "published" is no day (%.40s); write 2016-07-25; read without it', where, published)
    return when
