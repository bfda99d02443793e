"""The slots that are chosen."""

from __future__ import annotations

from factx.facts.casualties.choices.fields.cause_options import CAUSES
from factx.facts.casualties.choices.fields.date_options import DATES
from factx.facts.casualties.choices.fields.perpetrator_options import PERPETRATORS
from factx.facts.casualties.choices.fields.place_options import PLACES

FIELDS = (PLACES, DATES, CAUSES, PERPETRATORS)
