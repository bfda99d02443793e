"""Ledger: what joining articles into incidents costs, for more and more synthetic articles.

python -m benchmarks.ledger                    # 1,000, 10,000 and 100,000 articles
python -m benchmarks.ledger 1000 --seed 2      # other sizes, other articles

An incident has a day, a town, people and words of its own, and one to five reports, each with most of these; a town has
an incident every few days. Reading the articles costs what `benchmarks.speed` tells, and comes before.
"""

from __future__ import annotations

import argparse
import resource
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from time import process_time

from factx.across.ledger.kept.digest import Digest, Signs, Stated, Telling
from factx.across.ledger.pipeline import incidents
from factx.across.ledger.record import Statement

SIZES = (1_000, 10_000, 100_000)
FIRST_DAY = date(2024, 1, 1)
DAYS = 365
TOWN_FOR = 200
"""Articles for which there is one more town."""
WORDS = 30_000
"""Words that tell stories apart."""
OWN_WORDS = 40
KEPT = 0.8
"""The share of an incident's signs that each report has."""


def main() -> None:
    """Make articles of each size, and join them."""
    options = _options()
    print(f"{'articles':>9} {'incidents':>10} {'found':>8} {'seconds':>8} {'an article':>11} {'MB':>6}")
    for size in options.sizes or SIZES:
        made = list(articles(size, Random(options.seed)))
        begun = process_time()
        found = incidents(made)
        taken = process_time() - begun
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        truth = len({digest.id.partition("-")[0] for digest in made})
        print(
            f"{size:9,} {truth:10,} {len(found):8,} {taken:8.1f} {1000 * taken / size:8.2f} ms {memory:6,}", flush=True
        )


def articles(size: int, random: Random) -> Iterator[Digest]:
    """So many articles of as many incidents as they are enough for; an id begins with its incident's number."""
    towns = max(5, size // TOWN_FOR)
    number = told = 0
    while told < size:
        reports = min(random.choice((1, 1, 1, 2, 2, 3, 5)), size - told)
        yield from _reports(number, reports, f"town {random.randrange(towns)}", random)
        number, told = number + 1, told + reports


def _reports(number: int, reports: int, town: str, random: Random) -> Iterator[Digest]:
    day = FIRST_DAY + timedelta(random.randrange(DAYS))
    people = {f"given{random.randrange(500)} family{random.randrange(5_000)}" for _ in range(3)}
    words = {f"word{random.randrange(WORDS)}" for _ in range(OWN_WORDS)}
    killed = random.randrange(1, 20)
    for report in range(reports):
        published = day + timedelta(random.choice((0, 0, 1, 1, 2)))
        id = f"{number}-{report}"
        kept = (frozenset(sign for sign in sorted(signs) if random.random() < KEPT) for signs in (people, words))
        signs = Signs(frozenset({day.toordinal()}), frozenset({town}), people=next(kept), words=next(kept))
        stated = Stated(Statement(published, "killed", killed, killed, killed, article=id, casualty=0))
        telling = Telling(0, True, True, "attack", town, None, None, None, signs, (stated,))
        yield Digest(id, f"{id:>064}", None, published, 0, (), (telling,))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, metavar="ARTICLES", help="how many articles")
    parser.add_argument("--seed", type=int, default=1, help="of chance")
    return parser.parse_args()


if __name__ == "__main__":
    main()
