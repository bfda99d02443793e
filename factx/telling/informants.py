"""Informants in the middle of a sentence: "police say", "the army says", "Ana Ruiz says"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factx.facts import Mention

PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which"})
ARTICLES = frozenset({"a", "an", "the", "his", "her", "their", "its"})
ONE = frozenset({"a", "an", "this", "that", "his", "her"})
MANY = frozenset({"police", "people", "media", "they"})
BEHIND = re.compile(r",| who | which | that | for | of | at | in | from | on | with ")
"""What follows a noun that it is not."""
LONGEST = 40


def spoken(mention: Mention, is_place: bool = False) -> str:
    """Who or where something is, short, and with a small letter where the article has a great one for its place."""
    words = " ".join(mention.text.split())
    if words.casefold() in PRONOUNS and mention.name:
        return mention.name
    if len(words) > LONGEST:
        words = BEHIND.split(words, maxsplit=1)[0]
    first, _, rest = words.partition(" ")
    is_name = first[1:].isupper() or first.endswith(("’s", "'s")) or (mention.name or "").startswith(first)
    is_plain = mention.name is None and rest == rest.casefold() and not is_place
    is_small = first.casefold() in ARTICLES or is_plain
    return words[:1].casefold() + words[1:] if is_small and not is_name else words


def says(mention: Mention) -> str:
    """Who says something: one says, several say."""
    words = spoken(mention)
    head = BEHIND.split(words, maxsplit=1)[0].rpartition(" ")[2]
    is_plural = head in MANY or (head.islower() and head.endswith("s") and not head.endswith("ss"))
    return f"{words} {'say' if is_plural and words.partition(' ')[0] not in ONE else 'says'}"
