"""Documents: write the generated parts of README.md, models.md and HOUSE.md from records and measured scores.

python -m benchmarks.document           # rewrite them
python -m benchmarks.document --check   # tell whether they are up to date
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks import tables
from benchmarks.picture import PICTURE, picture
from benchmarks.tables import ROOT

PLACE = re.compile(r"(<!-- (?P<name>[a-z]+):begin -->\n).*?(<!-- (?P=name):end -->)", re.DOTALL)


def main() -> None:
    """Rewrite the documents, or check them."""
    stale = [path.name for path in documents() if filled(path) != path.read_text("utf-8")]
    if "--check" in sys.argv:
        sys.exit(f"out of date: {', '.join(stale)}; run python -m benchmarks.document" if stale else 0)
    for path in documents():
        path.write_text(filled(path), "utf-8")
    PICTURE.write_text(picture(), "utf-8")


def documents() -> list[Path]:
    """List the documents with generated parts."""
    return [ROOT / "README.md", ROOT / "models.md", ROOT / "tests" / "HOUSE.md"]


def filled(path: Path) -> str:
    """Give a document's text with its generated parts made anew."""
    return PLACE.sub(lambda part: f"{part[1]}{PARTS[part['name']]()}\n{part[3]}", path.read_text("utf-8"))


PARTS: dict[str, Callable[[], str]] = {
    "facts": tables.facts_table,
    "headlines": tables.headlines,
    "house": tables.house_plan,
    "records": tables.records_reference,
    "across": tables.across_reference,
    "pipeline": tables.pipeline_card,
    "quality": partial(tables.score_tables, tables.QUALITY),
    "speed": tables.speed_table,
    "quotes": tables.quotes_table,
    "slots": partial(tables.score_tables, tables.SLOTS),
    "pronouns": tables.pronouns_table,
    "ablations": tables.ablations_table,
}


if __name__ == "__main__":
    main()
