"""A reading: an article with its parse and what more than one kind of fact asks: who, when, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factx.reading.attribution import Attributions
from factx.reading.names import Names
from factx.reading.times import Times

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from factx.article import Article


@dataclass(frozen=True, slots=True)
class Reading:
    """What the finders read."""

    article: Article
    doc: Doc
    names: Names
    times: Times
    attributions: Attributions


def read(article: Article, doc: Doc) -> Reading:
    """Work out once what the finders share."""
    names = Names.read(doc)
    times = Times.read(doc, article.published)
    return Reading(article, doc, names, times, Attributions.read(article, doc, names))
