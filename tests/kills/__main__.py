"""Kill runs at random moments, and look at what they leave: the old file or the new one, and nothing else in the end.

python -m tests.kills --kills 200          # over all formats, with and without --jobs; the seed is told
python -m tests.kills --kills 20 --seed 7  # the same moments again, as far as the machine keeps time
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from itertools import cycle, product
from pathlib import Path
from random import Random, SystemRandom
from time import perf_counter

from factx.writers import FORMATS
from tests.kills.runs import Run, killed, whole

JOBS = (1, 2)
LATEST = 1.1
"""Kills come until so many times as long as a whole run has taken: some come too late, and find it ended."""


def main() -> int:
    """Kill until there were enough; 1 where something was lost or left."""
    options = _options()
    seed = SystemRandom().randrange(2**32) if options.seed is None else options.seed
    random, counted, wrong = Random(seed), Counter[str](), 0
    lengths: dict[Run, float] = {}
    for format, jobs, is_new in cycle(product(FORMATS, JOBS, (False, True))):
        if counted.total() >= options.kills:
            break
        run = Run(format, jobs, is_new)
        with tempfile.TemporaryDirectory() as folder:
            lengths[run] = lengths.get(run) or _length(run)
            ending, found = killed(run, Path(folder), random.uniform(0, LATEST * lengths[run]))
        counted[ending] += 1
        wrong += bool(found)
        print(*(f"{run}: {each}" for each in found), sep="\n", end="\n" if found else "", flush=True)
    print(f"{counted.total()} runs of seed {seed}: {dict(counted)}, {wrong} with something lost or left")
    return 1 if wrong else 0


def _length(run: Run) -> float:
    """The seconds that a run takes which nobody kills."""
    with tempfile.TemporaryDirectory() as folder:
        begun = perf_counter()
        whole(run, Path(folder))
        return perf_counter() - begun


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__.partition("\n")[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
