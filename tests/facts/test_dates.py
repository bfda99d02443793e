"""Dates: every expression of time as a record."""

from __future__ import annotations

from datetime import date

import spacy

from factx.article import Article
from factx.facts import dates
from factx.facts.dates import Date
from factx.reading import Reading
from factx.reading.attribution import Attributions
from factx.reading.names import Names
from factx.reading.times import Times


def test_find() -> None:
    text = "The raid began on Saturday night and ended after midnight. Raids come every week."
    doc = spacy.blank("en")(text)
    article = Article("raid", text, published=date(2016, 7, 25))
    reading = Reading(article, doc, Names(()), Times.read(doc, article.published), Attributions(()))
    saturday, sunday = date(2016, 7, 23), date(2016, 7, 24)
    assert list(dates.find(reading)) == [
        Date("Saturday night", 18, 32, "TIME", "2016-07-23TNI", saturday, saturday),
        Date("after midnight", 43, 57, "DATE", "2016-07-24", sunday, sunday),
        Date("every week", 70, 80, "SET", "P1W", None, None),
    ]
