"""The country that an article speaks of, where one leads: Yemen in "Two people died in Mokar, Yemen"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factx.reading.names.known import countries
from factx.reading.names.labels import PEOPLE, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Span

MIN_SHARE_OF_MAIN = 0.3  # of all places and peoples that are named


def main_country(spans: Iterable[Span]) -> str | None:
    """The country that an article speaks of, where one leads: by names of countries, places and peoples."""
    codes = Counter(code for span in spans if span.label_ in PLACE | {PEOPLE} and (code := countries.code(span.text)))
    ranked = codes.most_common(2)
    leads = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] > ranked[1][1])
    return ranked[0][0] if leads and ranked[0][1] > MIN_SHARE_OF_MAIN * codes.total() else None
