"""Remaining: how much of what is to be read has been read, where that can be told beforehand."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factx.inputs import STDIN, files_there
from factx.inputs.addresses import is_address

if TYPE_CHECKING:
    from factx.article import Article


@dataclass(slots=True)
class Remaining:
    """How many bytes of the inputs have passed: of the file that is being read, as much as its articles are long."""

    sizes: Mapping[str, int]
    """The bytes of each input, by name; none where one of them has no end that is known."""
    before: int = 0
    current: str | None = None
    within: int = 0
    total: int | None = field(init=False)
    """The bytes of all inputs, if that is known."""

    def __post_init__(self) -> None:
        self.total = sum(self.sizes.values()) or None

    @classmethod
    def of(cls, names: Iterable[str], glob: str | None) -> Remaining:
        """Measure the inputs of a run; a pipe and an address have no size."""
        names = list(names)
        if any(name == STDIN or is_address(name) for name in names):
            return cls({})
        inputs = [file for name in names for file in files_there(name, glob)]
        return cls({origin.source or "": path.stat().st_size for path, origin in inputs if os.path.exists(path)})

    @property
    def passed(self) -> int:
        """Give the bytes that have passed."""
        return min(self.before + self.within, self.total or 0)

    def take(self, article: Article) -> None:
        """Take note of an article that has passed."""
        if article.source in self.sizes and article.source != self.current:
            self.before += self.sizes.get(self.current or "", 0)
            self.current, self.within = article.source, 0
        self.within += len(article.text)
