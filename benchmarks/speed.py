"""Speed: start-up, memory and words a second, each part of the pipeline by itself.

python -m benchmarks.speed        # into benchmarks/speed.json
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from spacy.tokens import Doc

from factx import Article, Extractor
from factx.facts import Facts, find_all, kinds
from factx.reading import Reading, read

HERE = Path(__file__).parent
RESULTS = HERE / "speed.json"
SEED = HERE.parent / "seeds" / "000_ddedb99dd559cc2f.txt"
RUNS = 9


def main() -> None:
    """Measure everything and write it down."""
    results = startup() | throughput()
    for name, value in results.items():
        print(f"{name:32} {value}")
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", "utf-8")


def startup() -> dict[str, float]:
    """Time whole processes in turn, beside the import of spaCy; medians, and ratios pair by pair."""
    commands = {
        "import spacy": [sys.executable, "-c", "import spacy"],
        "factx --help": [sys.executable, "-m", "factx", "--help"],
        "factx extract seed": [sys.executable, "-m", "factx", "extract", str(SEED)],
    }
    rounds = [{name: seconds(command) for name, command in commands.items()} for _ in range(RUNS)]
    times = {f"{name} (s)": round(median(turn[name] for turn in rounds), 3) for name in commands}
    ratios = {
        f"{name} / import spacy": round(median(turn[name] / turn["import spacy"] for turn in rounds), 2)
        for name in list(commands)[1:]
    }
    return times | ratios


def throughput() -> dict[str, Any]:
    """Count words a second on one core: the whole of factx, each component, each kind of fact; and peak memory."""
    started = time.perf_counter()
    extractor = Extractor()
    loaded = time.perf_counter() - started
    article = Article("seed", SEED.read_text("utf-8"))
    words = len(article.text.split())
    doc = extractor.parsed(article)
    reading = read(article, doc)
    parts: dict[str, Callable[[], Any]] = {name: partial(apply, part, doc) for name, part in extractor.nlp.pipeline}
    parts["reading"] = partial(read, article, doc)
    parts |= {kind: partial(find, reading, kind) for kind in kinds()}
    rounds = [timed({"whole": partial(extractor, article), **parts}) for _ in range(RUNS)]
    shares = {name: median(times[name] / times["whole"] for times in rounds) for name in parts}
    return {
        "load the pipeline (s)": round(loaded, 3),
        "words a second, one core": round(words / median(times["whole"] for times in rounds)),
        **{f"{name} (share of the time)": round(share, 3) for name, share in shares.items()},
        "peak memory (MB)": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def seconds(command: list[str]) -> float:
    """Time one process."""
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - started


def apply(part: Callable[[Doc], Doc], doc: Doc) -> Doc:
    """Run one component on a copy, so that each run finds the same."""
    return part(doc.copy())


def find(reading: Reading, kind: str) -> Facts:
    """Find facts of one kind, with nothing left over from the run before."""
    return find_all(replace(reading, _done={}), [kind])


def timed(actions: Mapping[str, Callable[[], Any]]) -> dict[str, float]:
    """Time each call once, in turn, in seconds."""
    spans = {}
    for name, action in actions.items():
        started = time.perf_counter()
        action()
        spans[name] = time.perf_counter() - started
    return spans


if __name__ == "__main__":
    main()
