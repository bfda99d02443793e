"""Records that factx wrote, as the tests look at them."""

from __future__ import annotations

import json


def ids(text: str) -> list[str]:
    """Give the ids of the articles in JSON Lines."""
    return [json.loads(line)["article"]["id"] for line in text.splitlines()]
