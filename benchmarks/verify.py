"""Verify: drafts with planted faults, held against their sources: how many faults are found, and how many false alarms.

python -m benchmarks.verify               # precision and recall, by kind of fault
python -m benchmarks.verify --errors      # and each fault that is missed, each false alarm

`drafts/sources.jsonl` holds news articles, `drafts/drafts.jsonl` drafts with, for each quotation, figure and misspelt
name, the right verdict. A fault is found where the verdict is the right one; an alarm is false where nothing is wrong.
In the sources nearly every speaker is read right: what a wrong one costs is measured with the quotes.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factx import Article, Extractor
from factx.across.account import Account
from factx.across.verify.checked import FINE, Checked
from factx.across.verify.pipeline import check
from factx.inputs import read_articles

DRAFTS = Path(__file__).parent / "drafts"


@dataclass(frozen=True, slots=True)
class Result:
    """One planted fault or one alarm: what it is, what is right and what was found."""

    part: str
    right: str | None
    found: str | None
    words: str
    draft: str

    @property
    def kind(self) -> str:
        """The kind of fault, by which results are counted."""
        return f"{self.part} {self.right or self.found}"


def main() -> None:
    """Print precision and recall."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="list what is wrong")
    errors = parser.parse_args().errors
    found = results(Extractor())
    print(scores(found))
    if errors:
        print(*(one for one in found if one.right != one.found), sep="\n")


def results(extractor: Extractor) -> list[Result]:
    """All planted faults, and all alarms where nothing is wrong."""
    told = (one for one in read_articles([DRAFTS / "sources.jsonl"]) if isinstance(one, Article))
    sources = {article.id: Account.of(extractor(article)) for article in told}
    drafts = (json.loads(line) for line in (DRAFTS / "drafts.jsonl").read_text("utf-8").splitlines())
    return [result for draft in drafts for result in _of_draft(draft, extractor, sources)]


def _of_draft(draft: dict[str, Any], extractor: Extractor, sources: dict[str, Account]) -> Iterator[Result]:
    account = Account.of(extractor(Article(draft["id"], draft["text"])))
    found = check(account, [sources[id] for id in draft["sources"]])
    matched = set()
    for gold in draft["gold"]:
        number = next((at for at, one in enumerate(found) if _is_of(one, gold)), None)
        matched.add(number)
        verdict = found[number].verdict if number is not None else None
        if gold["verdict"] not in FINE or (verdict is not None and verdict not in FINE):
            right = None if gold["verdict"] in FINE else gold["verdict"]
            words = draft["text"][gold["start"] : gold["end"]]
            yield Result(gold["part"], right, None if verdict in FINE else verdict, words, draft["id"])
    for number, one in enumerate(found):
        if number not in matched and one.verdict not in FINE:
            yield Result(one.part, None, one.verdict, one.words.text if one.words else "", draft["id"])


def _is_of(one: Checked, gold: dict[str, Any]) -> bool:
    words = one.words
    return bool(one.part == gold["part"] and words and words.start < gold["end"] and gold["start"] < words.end)


def scores(found: list[Result]) -> str:
    """Precision and recall, of each kind and of all."""
    planted = Counter(one.kind for one in found if one.right)
    right = Counter(one.kind for one in found if one.right and one.right == one.found)
    false = Counter(one.kind for one in found if one.found and one.right != one.found)
    lines = [f"{'fault':26} {'planted':>7} {'found':>6} {'false':>6}"]
    lines += [f"{kind:26} {planted[kind]:7} {right[kind]:6} {false[kind]:6}" for kind in sorted(planted | false)]
    precision, recall = rates(found)
    return "\n".join([*lines, f"precision {precision:.3f}, recall {recall:.3f}"])


def rates(found: list[Result]) -> tuple[float, float]:
    """Precision and recall of all alarms."""
    right = sum(one.right is not None and one.right == one.found for one in found)
    alarms, planted = sum(one.found is not None for one in found), sum(one.right is not None for one in found)
    return right / max(1, alarms), right / max(1, planted)


if __name__ == "__main__":
    main()
