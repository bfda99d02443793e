"""Language: whether a text is English, which is all that factx reads."""

from __future__ import annotations

import re

COMMON = frozenset(
    "the of and to in a is was that for on with as by at from it be were are has have said not who he she they his her "
    "an this which their or but been had its will after over".split()
)
"""Words that no English text does without: they make a quarter of any news."""
LEAST = 0.2
SHORTEST = 60
"""Characters, below which nothing is said."""
NAMES = {
    "ar": "Arabic", "bn": "Bengali", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "sw": "Swahili",
    "ta": "Tamil", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip


def foreign(text: str) -> str | None:
    """The language of a text that is not English, by name or else by ISO 639 code; None for English and scraps."""
    text = text[:20_000]
    words = re.findall(r"[^\W\d_]+", text)
    small = [word for word in words if not word[0].isupper()]
    # Of a list of names nobody can tell the language.
    if len(text.strip()) < SHORTEST or 2 * len(small) < len(words):
        return None
    if sum(word.casefold() in COMMON for word in words) >= LEAST * len(words):
        return None
    # Its model takes half a second to load, which no English text has to wait for.
    import py3langid

    code = str(py3langid.classify(text)[0])
    return None if code == "en" else NAMES.get(code, f'like no English (but "{code}")')
