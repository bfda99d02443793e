"""Choosing: the facts of a report that meet all conditions, with indices that still point to what they meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from factx.facts import kinds
from factx.facts.references import pointed, pointing, record_of

if TYPE_CHECKING:
    from factx.report import Report
    from factx.selection.conditions import Condition

Numbers = dict[str, dict[int, int]]
"""By kind, the old index of each fact that stays, with its new one."""


@dataclass(slots=True)
class Selection:
    """Chooses facts, and counts how many of each kind went on."""

    asked: tuple[str, ...]
    """The kinds of facts that are written."""
    conditions: tuple[Condition, ...] = ()
    limit: int | None = None
    """How many facts of each kind go on, over all articles."""
    passed: Counter[str] = field(default_factory=Counter)

    def chosen(self, report: Report) -> Report:
        """The report with the facts that are selected; of explanations and near misses, those of the kinds asked."""
        explanations, rejections = self._of_asked(report.explanations), self._of_asked(report.rejections)
        if self.is_open:
            self.passed.update({kind: len(getattr(report.facts, kind)) for kind in self.asked})
            return replace(report, explanations=explanations, rejections=rejections)
        stays = self._stays(report)
        explanations = explanations and {
            kind: tuple(each[number] for number in stays[kind]) for kind, each in explanations.items()
        }
        facts = {kind: _facts(report, kind, stays) for kind in kinds()}
        chosen = replace(report.facts, **facts)
        return replace(report, facts=chosen, explanations=explanations, rejections=rejections)

    @property
    def is_open(self) -> bool:
        """Whether all facts go on."""
        return not self.conditions and self.limit is None

    @property
    def is_done(self) -> bool:
        """Whether no more facts can go on."""
        return self.limit is not None and all(self.passed[kind] >= self.limit for kind in self.asked)

    def keeps(self, report: Report) -> bool:
        """Whether a report that was chosen from is written: where facts are selected, only if there are any."""
        return self.is_open or any(getattr(report.facts, kind) for kind in self.asked)

    def _of_asked(self, told: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        return told and {kind: each for kind, each in told.items() if kind in self.asked}

    def _stays(self, report: Report) -> Numbers:
        """What stays: facts that meet the conditions, and of kinds that cannot, those that such facts are of."""
        met = {kind: self._met(report, kind) for kind in kinds() if not self._lacks(kind)}
        of_met = [(kind, getattr(report.facts, kind)[number]) for kind in met for number in met[kind]]
        for kind in kinds():
            met.setdefault(kind, sorted({number for of, fact in of_met for number in _single(of, fact, kind)}))
        kept = {kind: numbers[: self._left(kind)] for kind, numbers in met.items()}
        self.passed.update({kind: len(kept[kind]) for kind in self.asked})
        return {kind: {old: new for new, old in enumerate(kept[kind])} for kind in kinds()}

    def _met(self, report: Report, kind: str) -> list[int]:
        facts = enumerate(getattr(report.facts, kind))
        if kind not in self.asked:
            return [number for number, _ in facts]
        return [n for n, fact in facts if all(each.holds(report.facts, kind, fact) for each in self.conditions)]

    def _lacks(self, kind: str) -> bool:
        return kind in self.asked and any(each.kind is None and kind not in each.paths for each in self.conditions)

    def _left(self, kind: str) -> int | None:
        return None if self.limit is None or kind not in self.asked else max(0, self.limit - self.passed[kind])


def _single(kind: str, fact: Any, target: str) -> tuple[int, ...]:
    """The one fact of another kind that a fact belongs to, if any: a figure's event."""
    fields = pointing(record_of(kind)).items()
    own = [pointed(fact, name) for name, of in fields if of == target != kind]
    return own[0] if own and not isinstance(getattr(fact, next(n for n, of in fields if of == target)), tuple) else ()


def _facts(report: Report, kind: str, stays: Numbers) -> tuple[Any, ...]:
    facts = getattr(report.facts, kind)
    return tuple(_renumbered(facts[number], kind, stays) for number in stays[kind])


def _renumbered(fact: Any, kind: str, stays: Numbers) -> Any:
    """Let a fact point to what stays; what goes is pointed to no more."""
    new: dict[str, Any] = {}
    for name, target in pointing(record_of(kind)).items():
        kept = tuple(stays[target][old] for old in pointed(fact, name) if old in stays[target])
        new[name] = kept if isinstance(getattr(fact, name), tuple) else next(iter(kept), None)
    return replace(fact, **new)
