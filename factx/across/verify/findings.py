"""Findings: what the check of a draft found, as rows and as a page with draft and source side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factx.across.account import Account
from factx.across.verify.checked import FINE, Checked
from factx.across.writing.book import Book, Sheet
from factx.facts.base import Record, column
from factx.schema import plain
from factx.writers.html.markup import element, escaped

VERIFY_SCHEMA = "factx-verify/1"


@dataclass(frozen=True, slots=True)
class Finding(Record):
    """One thing that a draft says, as readers and programs see it."""

    verdict: str = column("verdict", default="")
    part: str = column("what", default="")
    draft: str = column("draft", default="")
    source_says: str = column("source says", default="")
    said_by: str = column("said by", default="")
    there_said_by: str = column("there said by", default="")
    differences: str = column("differences", default="")
    source: str = column("source", default="")
    start: int | None = None
    end: int | None = None
    source_start: int | None = None
    source_end: int | None = None


def book(draft: Account, checked: Sequence[Checked]) -> Book:
    """What was found, for every format; readers see first what needs attention."""
    rows = list(map(_row, checked))
    doubtful = [row for row, one in zip(rows, checked, strict=True) if one.verdict not in FINE]
    return Book(
        title=f"Check of {draft.headline}",
        sheets=(Sheet("checks", Finding, rows),),
        objects=[{"schema": VERIFY_SCHEMA, "draft": draft.id, **plain(one)} for one in checked],
        shown=(Sheet("to be looked at", Finding, doubtful),),
        drawn="\n".join(_card(one) for one in checked if one.verdict not in FINE),
        notes=(_count(checked),),
    )


def _count(checked: Iterable[Checked]) -> str:
    counted = Counter((one.part, one.verdict) for one in checked)
    told = [f"{number} {part}{'s' * (number != 1)} {verdict}" for (part, verdict), number in sorted(counted.items())]
    return ", ".join(told) or "Nothing to check: no quotation, figure or name."


def _row(one: Checked) -> Finding:
    words, found = one.words, one.found
    return Finding(
        one.verdict, one.part, words.text if words else "", found.text if found else "", one.speaker or "",
        one.source_speaker or "", "; ".join(map(str, one.differences)), one.source or "",
        words.start if words else None, words.end if words else None,
        found.start if found else None, found.end if found else None,
    )  # fmt: skip


def _card(one: Checked) -> str:
    verdict = element(
        "h2", f"{escaped(one.verdict)} {element('span', escaped(one.part), class_='count')}", class_="bad"
    )
    sides = _side("Draft", one.words.text if one.words else "", one.speaker, [each.draft for each in one.differences])
    if one.found is not None:
        source = f"Source: {one.source}"
        sides += _side(source, one.found.text, one.source_speaker, [each.source for each in one.differences])
    return element("section", verdict + element("div", sides, class_="sides"), class_="incident")


def _side(title: str, words: str, speaker: str | None, differing: Iterable[str]) -> str:
    by = element("p", escaped(speaker), class_="about") if speaker else ""
    listed = "".join(element("li", element("mark", escaped(told))) for told in differing if told)
    differences = element("ul", listed) if listed else ""
    return element("div", element("h3", escaped(title)) + element("blockquote", escaped(words)) + by + differences)
