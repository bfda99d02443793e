"""Selection: which facts of a report go on, by conditions on their fields and up to a number."""

from factx.selection.choosing import Selection
from factx.selection.conditions import Condition, condition
from factx.selection.paths import known_names, resolved

__all__ = ["Condition", "Selection", "condition", "known_names", "resolved"]
