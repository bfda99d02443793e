"""A grammar of news: sentences that articles are made of, and what goes wrong in them on the way to a reader."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

NEWS: Mapping[str, list[str]] = tomllib.loads(Path(__file__).with_name("news.toml").read_text("utf-8"))
HOLE = re.compile(r"\{(\w+)\}")
DEEPEST = 12
"""Names inside of names; deeper ones stand for nothing."""


def news(random: Random) -> str:
    """A text, most of them whole, some with something gone wrong."""
    text = written("text", random, 0)
    for _ in range(random.choice((0, 0, 0, 1, 1, 2, 5))):
        text = random.choice(ACCIDENTS)(text, random)
    return text


def written(name: str, random: Random, depth: int) -> str:
    """What a name stands for."""
    if depth > DEEPEST:
        return ""
    known = name if name in NEWS else name[0].lower() + name[1:]
    text = HOLE.sub(lambda hole: written(hole[1], random, depth + 1), random.choice(NEWS[known]))
    return text if name == known else text[:1].upper() + text[1:]


def _without_a_piece(text: str, random: Random) -> str:
    start = random.randrange(len(text) + 1)
    return text[:start] + text[start + random.choice((1, 2, 9, 40)) :]


def _with_a_sign(text: str, random: Random) -> str:
    place = random.randrange(len(text) + 1)
    return text[:place] + random.choice("“”\"'’()[].,;:—-\n \t\u00a0\u200b\u202e\x1b\x00é🎉%$=|<&\r") + text[place:]


def _twice(text: str, random: Random) -> str:
    start = random.randrange(len(text) + 1)
    end = start + random.choice((1, 5, 20, 100))
    return text[:end] + text[start:end] + text[end:]


def _mixed(text: str, random: Random) -> str:
    words = text.split(" ")
    place = random.randrange(len(words))
    words.insert(random.randrange(len(words)), words.pop(place))
    return " ".join(words)


def _joined(text: str, random: Random) -> str:
    return text.replace(" ", "", 1) if random.random() < 0.5 else text.replace(" ", "\n", 3)


def _in_capitals(text: str, random: Random) -> str:
    return text.upper() if random.random() < 0.5 else text.lower()


ACCIDENTS: tuple[Callable[[str, Random], str], ...] = (
    _without_a_piece, _with_a_sign, _with_a_sign, _twice, _mixed, _joined, _in_capitals,
)  # fmt: skip
"""What goes wrong."""
