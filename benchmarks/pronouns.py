"""Pronouns: whom factx takes "he" and "she" for, on the development part of GAP (Webster et al. 2018, Apache-2.0).

python -m benchmarks.pronouns             # corpora/gap in ../shared, into benchmarks/pronouns.json

The text goes in raw: names are those that factx finds. A name is answered TRUE where its words belong to the person
whom the pronoun is taken for; precision, recall and F are over both names of each text, as GAP's own scorer counts.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from spacy.tokens import Doc

from benchmarks.quality import SETS
from benchmarks.tables import PRONOUNS, pronouns_table
from factx import Article, Extractor
from factx.reading.names import Names

GAP = SETS.parent / "corpora" / "gap" / "gap-development.tsv"
WOMEN = frozenset({"she", "her", "hers"})

Row = Mapping[str, str]
Decision = tuple[str, bool, bool]
"""The gender of the pronoun, whether a name is its antecedent, and whether factx says so."""


def main() -> None:
    """Score every pronoun and print the table."""
    if not GAP.exists():
        sys.exit(f"skipped: {GAP} is not here")
    extractor = Extractor()
    docs = ((row, extractor.parsed(Article(row["ID"], row["Text"]))) for row in rows())
    results = scores([decision for row, doc in docs for decision in decisions(row, doc)])
    PRONOUNS.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    print(pronouns_table())


def rows() -> Iterator[Row]:
    """Read the texts of the corpus."""
    with GAP.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def decisions(row: Row, doc: Doc) -> Iterator[Decision]:
    """Decide for both names of a text whether the pronoun means them."""
    names = Names.read(doc)
    meant = names.of(_words(doc, row, "Pronoun"))
    gender = "feminine" if row["Pronoun"].lower() in WOMEN else "masculine"
    for name in ("A", "B"):
        found = meant is not None and any(names.at(token) is meant for token in _words(doc, row, name))
        yield gender, row[f"{name}-coref"] == "TRUE", found


def scores(decided: Iterable[Decision]) -> dict[str, Any]:
    """Count precision, recall and F, for each gender and both; the bias is the ratio of their F."""
    every = list(decided)
    genders = {name: [each for each in every if each[0] == name] for name in ("masculine", "feminine")}
    results = {name: _precision_recall_f(some) for name, some in (genders | {"overall": every}).items()}
    return {**results, "bias": results["feminine"]["F"] / (results["masculine"]["F"] or 1.0)}


def _words(doc: Doc, row: Row, column: str) -> Any:
    start = int(row[f"{column}-offset"])
    return doc.char_span(start, start + len(row[column]), alignment_mode="expand")


def _precision_recall_f(decided: Iterable[Decision]) -> dict[str, float]:
    counts = Counter((right, found) for _, right, found in decided)
    hits = counts[True, True]
    found, wanted = hits + counts[False, True], hits + counts[True, False]
    return {"P": hits / (found or 1), "R": hits / (wanted or 1), "F": 2 * hits / (found + wanted or 1)}


if __name__ == "__main__":
    main()
