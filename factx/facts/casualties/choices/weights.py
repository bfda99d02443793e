"""Weights: how much each sign, way and feature adds to an option, and how likely an option must be to be chosen.

The weights are those of a conditional logit over all options of a figure, and nothing, in articles with gold events
(`python -m choices.learn` in `training/`).
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from factx.facts.casualties.choices.features import FEATURES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from factx.facts.casualties.choices.cases import Case
    from factx.facts.casualties.choices.features import Feature
    from factx.facts.casualties.choices.option import Field
    from factx.facts.casualties.record import Slot


def names(field: Field) -> list[str]:
    """What the weights of a slot are for: its signs, its ways, and the features of all slots."""
    signs = [f"sign: {sign.name}" for sign in field.signs]
    same = [f"same sentence, {sign}" for sign in signs]
    return [*signs, *same, *(f"way: {way.name}" for way in field.ways), *(feature.name for feature in FEATURES)]


def row(field: Field, case: Case) -> Iterator[float]:
    """What a case shows, in the order of the names."""
    signs = case.option.signs
    yield from (float(sign.name in signs) for sign in field.signs)
    yield from (float(sign.name in signs and case.sentences == 0) for sign in field.signs)
    yield from (float(case.beside is not None and case.beside.way == way.name) for way in field.ways)
    yield from (float(feature.value(case)) for feature in FEATURES)


def utility(field: Field, case: Case) -> float:
    """How much speaks for an option; nothing has 0."""
    weights = known()[field.name]
    mine = [f"sign: {sign}" for sign in case.option.signs]
    if case.sentences == 0:
        mine += [f"same sentence, {sign}" for sign in mine]
    if case.beside is not None:
        mine.append(f"way: {case.beside.way}")
    shown = sum(weights[name] for name in mine)
    return shown + sum(weight * feature.value(case) for feature, weight in _weighed(field.name))


@cache
def _weighed(slot: Slot) -> tuple[tuple[Feature, float], ...]:
    """The features that count for a slot, with how much."""
    weights = known()[slot]
    return tuple((feature, weights[feature.name]) for feature in FEATURES if weights[feature.name])


@cache
def known() -> Mapping[str, Mapping[str, float]]:
    """The weights of each slot, by name."""
    tables: Mapping[str, Mapping[str, float]] = tomllib.loads(
        files(__package__).joinpath("weights.toml").read_text("utf-8")
    )
    return tables
