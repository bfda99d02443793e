"""Same place: whether two places can be one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.names.known.countries import country

if TYPE_CHECKING:
    from factx.facts.base import Mention
    from factx.reading import Reading


def can_be_one(reading: Reading, one: Mention, other: Mention) -> bool:
    """Whether two places can be the same, or the one just told lies in the other: a town in its country.

    A whole country, told after a town, is the place of something else: the war, the year.
    """
    if one.name is None or other.name is None or one.name == other.name:
        return True
    mine, theirs = reading.names.called(one.name), reading.names.called(other.name)
    if mine is None or theirs is None:
        return True
    is_inside = country(theirs.name) or mine.type != theirs.type
    return bool(is_inside) and (mine.country is None or theirs.country is None or mine.country == theirs.country)
