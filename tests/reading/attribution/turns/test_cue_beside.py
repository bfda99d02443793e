"""Cues beside quotations at the edges of a text."""

from __future__ import annotations

import pytest

from factx import Extractor


@pytest.mark.parametrize("text", ["“We will go”,", "He left. “We will go and come again”,", "“We will go again” ,"])
def test_a_quotation_may_end_a_text_with_a_comma_behind_it(extractor: Extractor, text: str) -> None:
    assert all(quote.text in text for quote in extractor(text).facts.quotes)
