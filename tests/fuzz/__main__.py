"""Read texts that nobody wrote for so many seconds, and tell each that breaks a promise.

python -m tests.fuzz --seconds 60             # other texts each time; the seed is told
python -m tests.fuzz --seconds 60 --seed 7    # the same ones, as far as the time allows
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from functools import partial
from random import Random, SystemRandom
from time import monotonic

from factx import Extractor
from tests.fuzz.grammar import news
from tests.fuzz.reading import failures, smallest

MOST = 20
"""Failures that are made small and told; of more, the number."""


def main() -> int:
    """Read until the time is up; 1 where a promise is broken."""
    options = _options()
    seed = SystemRandom().randrange(2**32) if options.seed is None else options.seed
    extractor = Extractor(explains=True, rejects=True)
    random, until = Random(seed), monotonic() + options.seconds
    read, broken, told = 0, 0, Counter[str]()
    while monotonic() < until:
        text = news(random)
        read += 1
        if found := failures(extractor, text, read):
            broken += 1
            promise = found[0].partition(":")[0]
            told[promise] += 1
            if told.total() <= MOST or told[promise] == 1:
                small = smallest(text, partial(_breaks, extractor, promise))
                print(f"{small!r}\n    {'; '.join(failures(extractor, small))[:600]}", flush=True)
    print(f"{read:,} texts of seed {seed}, {broken:,} with a broken promise {dict(told) if told else ''}".rstrip())
    return 1 if broken else 0


def _breaks(extractor: Extractor, promise: str, text: str) -> bool:
    return any(found.startswith(promise) for found in failures(extractor, text))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
