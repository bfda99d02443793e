"""Known: what an article tells of one event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.facts.base import Dated, Excerpt, Mention


@dataclass(frozen=True, slots=True)
class Known:
    """Place, day, cause and perpetrator of an event; each is none where the article does not say."""

    place: Mention | None = None
    date: Dated | None = None
    cause: Excerpt | None = None
    perpetrator: Mention | None = None
