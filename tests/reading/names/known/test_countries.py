"""Countries by their names, their places and their peoples."""

from __future__ import annotations

import pytest

from factx.reading.names.known import countries


@pytest.mark.parametrize(
    ("name", "code"),
    [("Syria", "SY"), ("U.S.", "US"), ("Aleppo", "SY"), ("Afghans", "AF"), ("SYRIA", "SY"), ("us", None)],
)
def test_countries_are_known_by_many_names(name: str, code: str | None) -> None:
    assert countries.code(name) == code
