"""The slots that are chosen."""

from __future__ import annotations

from factx.facts.casualties.choices.causes import CAUSES
from factx.facts.casualties.choices.culprits import CULPRITS
from factx.facts.casualties.choices.dates import DATES
from factx.facts.casualties.choices.places import PLACES

FIELDS = (PLACES, DATES, CAUSES, CULPRITS)
