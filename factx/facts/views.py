"""Views: what people ask of a kind of fact most, in few columns with short names, as databases offer it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """Some columns of a kind of fact, under other names."""

    name: str
    kind: str
    of_article: tuple[str, ...]
    """Columns of the article, which come first."""
    columns: Mapping[str, tuple[str, ...]]
    """By name the columns of the kind, the first that is known."""


VIEWS = (
    View(
        "figures",
        "casualties",
        ("published", "title"),
        MappingProxyType(
            {
                "outcome": ("outcome",),
                "figure": ("count",),
                "value": ("count_value",),
                "low": ("count_low",),
                "high": ("count_high",),
                "victims": ("victims",),
                "place": ("place_name", "place"),
                "day": ("date_first",),
                "cause": ("cause",),
                "perpetrator": ("perpetrator_name", "perpetrator"),
                "according_to": ("source_name", "source"),
                "status": ("status",),
            }
        ),
    ),
)
