"""Sentences: quotes, and casualty figures with what is told of each, on single sentences of broadcast news.

python -m benchmarks.slots          # the open four fifths, into benchmarks/slots.json
python -m benchmarks.slots --held   # the fifth that rules are never written from: scores only
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.quality import SETS, lines, records, scored
from benchmarks.tables import SLOTS
from factx import Extractor

# The steps of the training import one another from its folder.
sys.path.append(str(Path(__file__).parent.parent / "training"))
from convert import news_facts

CORPORA = SETS.parent / "corpora"
UNREAD: dict[str, list[Any]] = {name: [] for name in ("organizations", "people", "places", "dates")}


def main() -> None:
    """Score one part and print its rows; keep them beside those of the other."""
    part = _part()
    result = score(part)
    scores = json.loads(SLOTS.read_text("utf-8")) if SLOTS.exists() else {}
    SLOTS.write_text(json.dumps(scores | {part: result}, indent=1, sort_keys=True) + "\n", "utf-8")
    print(*lines(result), sep="\n")


def score(part: str) -> dict[str, Any]:
    """Give the rows of casualties and quotes for the sentences of one part."""
    with TemporaryDirectory() as scratch:
        folder = write(Path(scratch) / "facts-sentences", part)
        result = scored(records(Extractor(), folder), folder, scorer=SETS / "score.py")
    places = {row[0].strip(): i for i, row in reversed(list(enumerate(result["rows"])))}
    first, last = places["quotes (content)"], places["dates (strict)"]
    rows = result["rows"][: places["organizations"]] + result["rows"][first:last]
    return {"headline": {"measure": "casualty F", "value": rows[1][-1]}, "rows": rows, "notes": result["notes"]}


def write(folder: Path, part: str) -> Path:
    """Write the sentences of one part as a set: an article each, with its gold."""
    folder.mkdir()
    with (folder / "articles.jsonl").open("w") as articles, (folder / "gold.jsonl").open("w") as gold:
        for item in news_facts.read(CORPORA, part):
            print(json.dumps({"id": item["id"], "text": item.pop("text")}), file=articles)
            print(json.dumps({**item, **UNREAD}), file=gold)
    return folder


def _part() -> str:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held", action="store_true", help="score the fifth that is held out")
    return "held out" if parser.parse_args().held else "open"


if __name__ == "__main__":
    main()
