"""Growth: how the time for an article grows with its length, for texts of one sort: it should grow as they do.

python -m benchmarks.growth                          # all sorts of text, of 1, 2, 4 and 8 lengths
python -m benchmarks.growth names brackets           # some of them
python -m benchmarks.growth names --profile          # and which functions take more than their share
python -m benchmarks.growth --scale 0.25             # shorter texts

An exponent of 1 is time that doubles with the length, of 2 time that becomes fourfold; from `STEEP` on, it is told.
"""

from __future__ import annotations

import argparse
import cProfile
import math
import pstats
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, product
from pathlib import Path
from time import process_time
from types import MappingProxyType

from factx import Article, Extractor

ROOT = Path(__file__).parent.parent
LENGTHS = (1, 2, 4, 8)
STEEP = 1.15
"""The exponent from which time grows faster than the text: so much the clock itself may be wrong."""
DAY = date(2024, 5, 15)
SHARE = 0.02
"""The part of the time of the longest text from which a function is named."""
NOTED = 12
"""Functions that are named of one sort of text, at most."""

GIVEN = ("Al", "Bor", "Da", "El", "Mar", "Tor")
FAMILY = ("bak", "kor", "len", "mor", "pet", "sar", "tam", "vol")
ENDINGS = ("ov", "in", "son", "er")
Maker = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Growth:
    """What one part of the work takes for texts of several lengths."""

    part: str
    seconds: tuple[float, ...]

    @property
    def exponent(self) -> float:
        """The slope of the line through the logarithms of times and lengths."""
        return slope(LENGTHS[: len(self.seconds)], self.seconds)

    @property
    def is_steep(self) -> bool:
        """Whether time grows faster than the text."""
        return self.exponent > STEEP

    def __str__(self) -> str:
        shown = "  ".join(f"{taken:8.3f}" for taken in self.seconds)
        return f"{self.part:12}{shown}  {self.exponent:6.2f}{'  STEEP' if self.is_steep else ''}"


def main() -> None:
    """Measure each sort of text, and profile those that are steep where asked for."""
    options = _options()
    extractor = Extractor(explains=True, rejects=True)
    extractor(TEXTS["words"](9))
    for name in options.texts or TEXTS:
        make = scaled(TEXTS[name], options.scale)
        print(f"\n{name}: {len(make(LENGTHS[0])):,} characters, and {', '.join(f'{n}x' for n in LENGTHS[1:])}")
        found = measured(extractor, make)
        print(*found, sep="\n", flush=True)
        if options.profile and found[1].is_steep:
            print(*islice(steep_functions(extractor, make), NOTED), sep="\n", flush=True)


def measured(extractor: Extractor, make: Maker) -> tuple[Growth, Growth]:
    """The time that the parse and the rules take, for texts of each length."""
    parsing, reading = zip(*(best(extractor, make(length)) for length in LENGTHS), strict=True)
    return Growth("parse", parsing), Growth("rules", reading)


def steep_functions(extractor: Extractor, make: Maker) -> Iterator[str]:
    """Functions of factx that take their share of the longest text and more than their share of growth."""
    short, long = (_profile(extractor, make(length)) for length in (LENGTHS[1], LENGTHS[-1]))
    whole, times = sum(long.values()), math.log(LENGTHS[-1] / LENGTHS[1])
    for function, taken in sorted(long.items(), key=lambda item: -item[1]):
        grown = math.log(taken / short[function]) / times if short.get(function) else math.inf
        if taken > SHARE * whole and grown > STEEP:
            yield f"    {taken:7.3f} s  {grown:5.2f}  {function}"


def slope(lengths: Sequence[float], seconds: Sequence[float]) -> float:
    """The exponent of growth: the slope of seconds over lengths, both as logarithms, by least squares."""
    across = [math.log(length) for length in lengths]
    up = [math.log(max(taken, 1e-6)) for taken in seconds]
    middle, height = sum(across) / len(across), sum(up) / len(up)
    rise = sum((x - middle) * (y - height) for x, y in zip(across, up, strict=True))
    return rise / sum((x - middle) ** 2 for x in across)


def scaled(make: Maker, scale: float) -> Maker:
    """Texts of so many thousands of pieces: a length of 1 is a thousand."""
    return lambda length: make(max(1, round(1000 * scale * length)))


def best(extractor: Extractor, text: str, runs: int = 2) -> tuple[float, float]:
    """The seconds of the processor for the parse and for the rules, at best."""
    parsing, reading = zip(*(_times(extractor, text) for _ in range(runs)), strict=True)
    return min(parsing), min(reading)


def _times(extractor: Extractor, text: str) -> tuple[float, float]:
    article = Article("growth", text, published=DAY)
    begun = process_time()
    doc = extractor.parsed(article)
    parsed = process_time()
    extractor.read(article, doc)
    return parsed - begun, process_time() - parsed


def _profile(extractor: Extractor, text: str) -> dict[str, float]:
    """The own time of each function of factx, with what it calls outside of it, for one text."""
    article = Article("growth", text, published=DAY)
    doc = extractor.parsed(article)
    profile = cProfile.Profile()
    profile.runcall(extractor.read, article, doc)
    return _own_times(pstats.Stats(profile))


def _own_times(stats: pstats.Stats) -> dict[str, float]:
    """Own times by "file:function"; what foreign functions take counts for those that call them."""
    own: dict[str, float] = {}
    for function, (_, _, taken, _, callers) in stats.stats.items():  # type: ignore[attr-defined]
        if name := _name(function):
            own[name] = own.get(name, 0) + taken
            continue
        for caller, (_, _, within, _) in callers.items():
            if name := _name(caller):
                own[name] = own.get(name, 0) + within
    return own


def _name(function: tuple[str, int, str]) -> str:
    file, _, name = function
    path = Path(file)
    return f"{path.relative_to(ROOT)}:{name}" if path.is_relative_to(ROOT / "factx") else ""


def _names(number: int) -> Iterator[str]:
    """Names of people, each another, such as "Alba Bakaov" and "Boris Bakaov"."""
    given = [f"{head}{tail}" for head, tail in product(GIVEN, ("ba", "is", "vid", "na"))]
    family = ["".join(parts).capitalize() for parts in product(FAMILY, "aeio", ("", "k", "n", "r"), ENDINGS)]
    return islice((f"{first} {last}" for last, first in product(family, given)), number)


def _repeated(sentence: str) -> Maker:
    """So many sentences that there are about as many words as pieces asked for."""
    return lambda pieces: (f"{sentence} " * max(1, pieces // len(sentence.split()))).strip()


TEXTS: Mapping[str, Maker] = MappingProxyType({
    "words": _repeated("The council met again and spoke of roads, of schools and of what they cost."),
    "names": lambda pieces: f"Among the guests were {', '.join(_names(pieces // 2))}.",
    "people": lambda pieces: " ".join(f"{name} spoke of him." for name in _names(pieces // 5)),
    "figures": lambda pieces: f"The attack killed {', '.join(['9 soldiers'] * (pieces // 2))}.",
    "deaths": _repeated("Three people died in Homs."),
    "quotes": _repeated("“It rains in Homs,” Ana Ruiz said."),
    "open quotes": _repeated("“Yes, "),
    "dates": _repeated("It rained on Monday, and on 3 May 2014 it snowed."),
    "brackets": lambda pieces: "(" * (pieces // 2) + "a" + ")" * (pieces // 2),
    "one sentence": lambda pieces: f"The man saw the dog{' that saw the man and the dog' * (pieces // 7)}.",
})  # fmt: skip
"""How a text of some sort is made, of about so many words or marks."""


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = f"some only of: {', '.join(TEXTS)}"
    parser.add_argument("texts", nargs="*", choices=[*TEXTS, []], metavar="TEXT", help=names)
    parser.add_argument("--scale", type=float, default=1.0, metavar="X", help="thousands of words of the shortest text")
    parser.add_argument("--profile", action="store_true", help="name the functions that grow faster than the text")
    return parser.parse_args()


if __name__ == "__main__":
    main()
