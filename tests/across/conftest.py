"""What the tests share: forty reports of three strikes, with copies, a correction and a denial."""

from __future__ import annotations

from pathlib import Path

import pytest

from factx import Extractor
from factx.across.account import Account
from factx.across.ledger.kept.digest import Digest
from factx.across.ledger.kept.tellings import digest
from factx.article import Article
from factx.inputs import read_articles

STRIKE = Path(__file__).parent / "strike.jsonl"


@pytest.fixture(scope="session")
def accounts(extractor: Extractor) -> list[Account]:
    articles = (one for one in read_articles([STRIKE]) if isinstance(one, Article))
    return [Account.of(extractor(article)) for article in articles]


@pytest.fixture(scope="session")
def digests(accounts: list[Account]) -> list[Digest]:
    return [digest(account) for account in accounts]
