"""Sentences: quotes, and casualty figures with what is told of each, on single sentences of broadcast news.

python -m benchmarks.slots          # the open four fifths, into benchmarks/slots.json
python -m benchmarks.slots --held   # the fifth that rules are never written from: scores only
"""

from __future__ import annotations

import argparse
import json
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.quality import SETS, lines, records, scored
from benchmarks.tables import SLOTS
from factx import Extractor
from training.convert.detokenize import blanks, spelled

SENTENCES = SETS.parent / "corpora" / "news-facts" / "sentences.jsonl"
SPANS = ("victims", "place", "date", "cause", "perpetrator", "source")
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
        for item in map(json.loads, SENTENCES.read_text("utf-8").splitlines()):
            if part_of(item["id"]) == part:
                text, told = annotated(item)
                print(json.dumps({"id": item["id"], "text": text}), file=articles)
                print(json.dumps({"id": item["id"], **told, **UNREAD}), file=gold)
    return folder


def part_of(name: str) -> str:
    """Tell the fifth that nobody reads from the rest, by a hash of the sentence's id."""
    return "held out" if zlib.crc32(name.encode()) % 5 == 0 else "open"


def annotated(item: dict[str, Any]) -> tuple[str, dict[str, list[dict[str, Any]]]]:
    """Set a sentence as running text, with the places of its figures and quotes counted in its characters."""
    words = spelled(item["tokens"])
    spaced = [word + " " * blank for word, blank in zip(words, blanks(words), strict=True)]
    starts = [sum(map(len, spaced[:i])) for i in range(len(words))]

    def excerpt(span: list[int] | None) -> dict[str, int] | None:
        return {"start": starts[span[0]], "end": starts[span[1] - 1] + len(words[span[1] - 1])} if span else None

    def figure(told: dict[str, Any]) -> dict[str, Any]:
        count = told["count"] | {"span": excerpt(told["count"]["span"])}
        sentence = excerpt([0, len(words)])
        return told | {name: excerpt(told[name]) for name in SPANS} | {"count": count, "evidence": sentence}

    def quote(said: dict[str, Any]) -> dict[str, Any]:
        content = [excerpt(part) for part in said["content"]]
        return said | {"content": content, "speaker": excerpt(said["speaker"]), "speaker_name": None}

    return "".join(spaced), {
        "casualties": list(map(figure, item["casualties"])),
        "quotes": list(map(quote, item["quotes"])),
    }


def _part() -> str:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--held", action="store_true", help="score the fifth that is held out")
    return "held out" if parser.parse_args().held else "open"


if __name__ == "__main__":
    main()
