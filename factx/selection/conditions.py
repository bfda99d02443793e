"""Conditions: ``outcome=killed``, ``value>=10``, ``quotes.kind!=indirect``.

    condition = [KIND "."] FIELD OPERATOR VALUE {"|" VALUE}
    OPERATOR  = "=" | "!=" | ">=" | "<=" | ">" | "<" | "~"

``=`` compares without regard to capitals, with words or with the name that they mean; ``~`` looks for words inside;
``>`` and ``<`` compare numbers and days. ``null`` is what is not known, and nothing else is equal to it; what is not
known is neither more nor less than anything. Of values with "|" between them, one is enough; of a list, one item is.
A condition without a kind holds for all, and facts of kinds that have no such field go, but for the events of what
stays; one with a kind is for it alone.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from factx.article import Excerpt
from factx.errors import FactxError
from factx.facts import kinds
from factx.schema import plain
from factx.selection.paths import Path, known_names, resolved, type_at, values, visited

if TYPE_CHECKING:
    from factx.facts import Facts

WRITTEN = re.compile(r"\s*([\w.]+)\s*(!=|>=|<=|=|>|<|~)\s*(.*?)\s*", re.DOTALL)
ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le,
}  # fmt: skip
NUMBER = re.compile(r"-?\d{1,3}(,\d{3})+|-?\d+")


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition on facts."""

    written: str
    paths: dict[str, Path]
    """Where its field stands, for each kind that has it."""
    kind: str | None
    """The kind that it is for; None for all."""
    sign: str
    wanted: tuple[str, ...]

    def holds(self, facts: Facts, kind: str, fact: Any) -> bool:
        """Whether a fact meets it."""
        if self.kind not in (None, kind):
            return True
        if kind not in self.paths:
            return False
        told = [word for value in values(facts, kind, fact, self.paths[kind]) for word in _comparable(value)]
        if self.sign in ("=", "!="):
            found = any(_is(value, wanted) for wanted in self.wanted for value in told or [None])
            return found is (self.sign == "=")
        return any(_compares(value, self.sign, wanted) for wanted in self.wanted for value in told)

    def targets(self, asked: tuple[str, ...]) -> set[str]:
        """The kinds that it looks at, for facts of some kinds."""
        return {each for kind, path in self.paths.items() if kind in asked for each in visited(kind, path)}


def condition(written: str, asked: tuple[str, ...] = kinds()) -> Condition:
    """Read a condition on the facts of some kinds.

    Raises:
        FactxError: it is none, no kind has its field, or it asks whether a number is more than a word.
    """
    found = WRITTEN.fullmatch(written)
    if found is None:
        raise FactxError(f'"{written}" is no condition; write it as outcome=killed or value>=10')
    name, sign, wanted = found.groups()
    first, _, rest = name.partition(".")
    kind = first if first in kinds() and rest else None
    own = {each: path for each in ((kind,) if kind else asked) if (path := resolved(each, rest if kind else name))}
    if not own:
        raise FactxError(f'{written}: no field "{name}"{meant(name, asked)}')
    values = tuple(part.strip() for part in wanted.split("|"))
    is_number = sign in ORDERS and any(int in _parts(type_at(*each)) for each in own.items())
    if is_number and (wrong := [value for value in values if not NUMBER.fullmatch(value)]):
        raise FactxError(f'{written}: "{name}" is a number, and "{wrong[0]}" is none')
    return Condition(written, own, kind, sign, values)


def meant(name: str, asked: tuple[str, ...]) -> str:
    """What may have been meant by a wrong name, or which names there are."""
    known = known_names(asked)
    near = get_close_matches(name, known, 1) or get_close_matches(name.rpartition(".")[2], known, 1)
    own = (each for each in known if "." not in each)
    return f'; did you mean "{near[0]}"?' if near else f"; there are: {', '.join(own)}"


def _comparable(value: Any) -> list[Any]:
    """What a value can be compared by: words by themselves, by the name that they mean, and by their day."""
    if not isinstance(value, Excerpt):
        return [plain(value)]
    return [told for name in ("text", "name", "value") if (told := getattr(value, name, None)) is not None]


def _is(value: Any, wanted: str) -> bool:
    if value is None or wanted.casefold() == "null":
        return value is None and wanted.casefold() == "null"
    return _plain(value) == _plain(wanted.replace(",", "") if NUMBER.fullmatch(wanted) else wanted)


def _compares(value: Any, sign: str, wanted: str) -> bool:
    if sign == "~":
        return _plain(wanted) in _plain(value)
    if isinstance(value, int):
        return bool(NUMBER.fullmatch(wanted)) and ORDERS[sign](value, int(wanted.replace(",", "")))
    return ORDERS[sign](str(value), wanted)


def _plain(value: Any) -> str:
    return " ".join(str(value).casefold().split())


def _parts(hint: Any) -> set[Any]:
    from typing import get_args

    return {hint, *get_args(hint)}
