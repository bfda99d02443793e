"""What the tests share: the bundled pipeline, loaded once."""

from __future__ import annotations

import pytest
from hypothesis import settings

from factx import Extractor

settings.register_profile("patient", deadline=None)  # a busy machine makes no test fail
settings.load_profile("patient")


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()
