"""Quality: run factx on the development sets and score what it finds.

python -m benchmarks.quality                      # all sets in ../shared/eval, into benchmarks/quality.json
python -m benchmarks.quality facts-seed names-gum # some of them
python -m benchmarks.quality --errors 20 facts-wikinews
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.tables import QUALITY
from factx import Article, Extractor
from factx.inputs import read_articles
from factx.schema import to_json

HERE = Path(__file__).parent
SETS = HERE.parent.parent / "shared" / "eval"


def main() -> None:
    """Score the sets named on the command line, or all."""
    options = _options()
    names = options.sets or sorted(path.parent.name for path in options.eval.glob("*/gold.jsonl"))
    extractor = Extractor(options.model)
    scores = json.loads(QUALITY.read_text("utf-8")) if QUALITY.exists() else {}
    for name in names:
        scores[name] = score(extractor, options.eval / name, options.errors)
        print(*lines(scores[name]), sep="\n", flush=True)
    if not options.model:
        QUALITY.write_text(json.dumps(scores, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")


def score(extractor: Extractor, folder: Path, errors: int = 0) -> dict[str, Any]:
    """Find the facts of one set and give its rows, headline and, where asked for, a sample of the errors."""
    return scored(records(extractor, folder), folder, errors, folder.parent / "score.py")


def scored(records: Iterable[str], folder: Path, errors: int = 0, scorer: Path = SETS / "score.py") -> dict[str, Any]:
    """Score records of a set, whatever made them."""
    with TemporaryDirectory() as scratch:
        found = Path(scratch) / "found.jsonl"
        with found.open("w", encoding="utf-8") as file:
            file.writelines(f"{record}\n" for record in records)
        command = [sys.executable, str(scorer), str(folder), str(found)]
        if errors:
            print(
                subprocess.run([*command, "--errors", str(errors)], capture_output=True, text=True, check=True).stdout
            )
        answer = subprocess.run([*command, "--json"], capture_output=True, text=True, check=True)
    result = json.loads(answer.stdout)
    return {key: result[key] for key in ("headline", "rows", "notes")}


def records(extractor: Extractor, folder: Path) -> Iterator[str]:
    """Give the record of each article of a set, as JSON."""
    for article in read_articles([folder / "articles.jsonl"]):
        if isinstance(article, Article):
            yield to_json(extractor(article))


def lines(result: dict[str, Any]) -> Iterator[str]:
    """Lay the rows out as text."""
    yield f"\n{result['headline']['measure']}: {result['headline']['value']:.3f}"
    for row in result["rows"]:
        cells = [f"{cell:.3f}" if isinstance(cell, float) else "-" if cell is None else str(cell) for cell in row]
        yield "  ".join([cells[0].ljust(24), *(cell.rjust(8) for cell in cells[1:])]).rstrip()
    yield from (f"note: {note}" for note in result["notes"])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", metavar="SET")
    parser.add_argument("--eval", type=Path, default=SETS, help="the folder of the sets and of score.py")
    parser.add_argument("--model", help="a spaCy pipeline (results are kept for the bundled one only)")
    parser.add_argument("--errors", type=int, default=0, help="print so many misses and false alarms of each set")
    return parser.parse_args()


if __name__ == "__main__":
    main()
