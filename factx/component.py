"""Component: factx as a part of any spaCy pipeline for English: ``nlp.add_pipe("factx")`` sets ``doc._.facts``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc

from factx.article import Article
from factx.errors import FactxError
from factx.facts import Facts, check_kinds, find_all
from factx.reading import read
from factx.reading.text import dateline
from factx.report import MadeBy, Report
from factx.schema import from_json, to_json
from factx.version import __version__

if TYPE_CHECKING:
    from collections.abc import Collection

ATTRIBUTE = "facts"
KEPT = "factx"
"""Where a Doc keeps its facts, as JSON: so it can be stored, and sent from process to process."""
NEEDED = ("TAG", "DEP", "SENT_START", "ENT_IOB")


@Language.factory("factx", default_config={"only": None, "published": None}, assigns=[f"doc._.{ATTRIBUTE}"])
def make(nlp: Language, name: str, only: list[str] | None, published: str | None) -> Component:
    """Make the component.

    Args:
        nlp: the pipeline; its tagger, parser and recogniser of names stand before factx.
        name: the component's name in the pipeline.
        only: kinds of facts to find; all if null.
        published: day of publication (ISO 8601) of texts that do not tell it in a dateline.

    Raises:
        FactxError: there is no such kind of fact, or no such day.
    """
    check_kinds(only)
    try:
        day = date.fromisoformat(published) if published else None
    except ValueError as error:
        raise FactxError(f'"{published}" is no day; write it as 2016-07-25') from error
    return Component(only, day)


class Component:
    """Finds the facts of a parsed text."""

    def __init__(self, only: Collection[str] | None = None, published: date | None = None) -> None:
        self.only, self.published = only, published
        if not Doc.has_extension(ATTRIBUTE):
            Doc.set_extension(ATTRIBUTE, getter=facts)

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.facts``.

        Raises:
            FactxError: the text has no tags, no trees, no sentences or no names.
        """
        if len(doc) and (missing := [layer for layer in NEEDED if not doc.has_annotation(layer)]):
            needed = "a tagger, a parser and a recogniser of names"
            raise FactxError(f"factx needs {needed} before it (missing: {', '.join(missing)})")
        day = dateline.published(doc.text) or self.published
        article = Article("doc", doc.text, published=day, published_from="dateline" if day else None)
        found = find_all(read(article, doc), self.only)
        doc.user_data[KEPT] = to_json(Report(article, found, MadeBy(__version__, "pipeline")))
        return doc


def facts(doc: Doc) -> Facts:
    """Give the facts of a Doc; none where factx has not read it."""
    kept = doc.user_data.get(KEPT)
    return _loaded(kept, doc.text) if kept else Facts()


@lru_cache(maxsize=32)
def _loaded(kept: str, text: str) -> Facts:
    return from_json(kept, text).facts
