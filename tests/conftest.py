"""What the tests share: the bundled pipeline, loaded once."""

from __future__ import annotations

import pytest

from factx import Extractor


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()
