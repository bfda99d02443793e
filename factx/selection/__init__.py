"""Selection: which facts of a report go on, by conditions on their fields and up to a number."""

from factx.selection.choosing import Selection
from factx.selection.conditions import Condition, condition, meant
from factx.selection.paths import resolved

__all__ = ["Condition", "Selection", "condition", "meant", "resolved"]
