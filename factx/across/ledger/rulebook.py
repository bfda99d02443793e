"""Rules: what a user can choose of how the toll of an incident is settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PolicyName = Literal["latest", "highest", "lowest", "consensus"]
CodingName = Literal["as-told", "acled", "ucdp"]
SHEETS = ("incidents", "tolls", "history", "conflicts", "reports", "acled")
"""What of a ledger can be written as rows."""


@dataclass(frozen=True, slots=True)
class Rules:
    """By what rules the toll of an incident is settled."""

    policy: PolicyName = "latest"
    """Which of all figures stands."""
    vague: CodingName = "as-told"
    """What number is put for vague amounts."""
