"""Charts: who is quoted, as rows and as bars in the terminal and on a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factx.across.voices.quoted import Voice
from factx.across.writing.book import Book, Sheet
from factx.facts.base import Record, column
from factx.schema import plain
from factx.writers.html.markup import element, escaped

SOURCES_SCHEMA = "factx-sources/1"
WIDEST = 12
"""Characters of the longest bar in a terminal."""
BLOCK, HALF = "█", "▌"
MOST_DRAWN = 40
"""Bars on a page; the table below has everybody."""
WIDTH, HEIGHT, LABEL = 640, 24, 230


@dataclass(frozen=True, slots=True)
class VoiceLine(Record):
    """Somebody who is quoted, as a reader sees it."""

    name: str = column("who", default="")
    bar: str = column("share of words", default="")
    role: str = column("role", default="")
    organization: str = column("of", default="")
    country: str = column("country", default="")
    statements: str = column("statements", default="")
    articles: str = column("articles", default="")


def book(voices: Sequence[Voice], articles: int) -> Book:
    """Who is quoted, for every format."""
    most = max((voice.share for voice in voices), default=0.0)
    words = sum(voice.words for voice in voices)
    named = sum(voice.words for voice in voices if voice.named)
    share = f"{named / words:.0%}" if words else "none"
    lines = [_line(voice, most) for voice in voices]
    return Book(
        title=f"Who is quoted in {articles:,} article{'s' * (articles != 1)}",
        sheets=(Sheet("sources", Voice, voices),),
        objects=[{"schema": SOURCES_SCHEMA, **plain(voice)} for voice in voices],
        shown=(Sheet("sources", VoiceLine, lines),),
        drawn=_chart(voices[:MOST_DRAWN], most),
        notes=(f"{words:,} words are quoted; {share} of them from who is named.",),
    )


def _line(voice: Voice, most: float) -> VoiceLine:
    kind = f" ({voice.kind.replace('_', ' ')})" if voice.kind else ""
    counts = {"direct": voice.direct, "mixed": voice.mixed, "indirect": voice.indirect}
    return VoiceLine(
        voice.name, f"{_bar(voice.share / most if most else 0)} {voice.share:.0%}", voice.role or "",
        f"{voice.organization}{kind}" if voice.organization else "", voice.country or "",
        ", ".join(f"{number} {name}" for name, number in counts.items() if number), str(voice.articles),
    )  # fmt: skip


def _bar(share: float) -> str:
    halves = max(1, round(share * 2 * WIDEST))
    return BLOCK * (halves // 2) + HALF * (halves % 2)


def _chart(voices: Sequence[Voice], most: float) -> str:
    """Bars with their names, and the table of all that is known below."""
    bars = "".join(_drawn(voice, number, most) for number, voice in enumerate(voices))
    label = ", ".join(f"{voice.name} {voice.share:.0%}" for voice in voices)
    height = max(1, len(voices)) * HEIGHT
    box = f"0 0 {WIDTH} {height}"
    chart = element("svg", bars, viewBox=box, role="img", aria_label=f"Share of words: {label}", class_="timeline")
    titles = ("who", "role", "of", "kind", "country", "words", "share")
    head = element("tr", "".join(element("th", title, scope="col") for title in titles))
    rows = "".join(element("tr", "".join(element("td", escaped(cell)) for cell in _cells(voice))) for voice in voices)
    table = element("table", f"<thead>{head}</thead><tbody>{rows}</tbody>")
    return element("section", chart + element("div", table, class_="scroll"), class_="incident")


def _cells(voice: Voice) -> tuple[str, ...]:
    about = (voice.name, voice.role, voice.organization, (voice.kind or "").replace("_", " "), voice.country)
    return (*(told or "" for told in about), f"{voice.words:,}", f"{voice.share:.0%}")


def _drawn(voice: Voice, number: int, most: float) -> str:
    top = number * HEIGHT
    width = (WIDTH - LABEL - 50) * voice.share / most if most else 0
    name = voice.name if len(voice.name) <= 32 else f"{voice.name[:31]}…"
    return "".join([
        element("text", escaped(name), x=f"{LABEL - 8}", y=f"{top + 16}", text_anchor="end"),
        element("rect", "", x=f"{LABEL}", y=f"{top + 4}", width=f"{width:.1f}", height=f"{HEIGHT - 8}", class_="bar"),
        element("text", f"{voice.share:.0%}", x=f"{LABEL + width + 6:.1f}", y=f"{top + 16}"),
    ])  # fmt: skip
