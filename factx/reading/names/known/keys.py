"""Forms of a name that compare equal where spelling, case, accents and articles differ: "The U.N." and "UN"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from factx.lexicon import words

ACRONYM = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z&.\-]{1,9}$")
BLANKS = re.compile(r"[\s\-‐‑–/]+")


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """The form by which two names are compared: "The U.N." and "UN", "Erdoğan" and "Erdogan"."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    bare = BLANKS.sub(" ", bare.replace("’", "'").replace(".", "").replace(",", "").casefold()).strip()
    return bare.removeprefix("the ").removesuffix("'s").strip() or name


def parts(name: str) -> tuple[str, ...]:
    """The words of a person's name for comparison; Arabic articles are set aside ("al-Assad" is "Assad")."""
    every = tuple(key(name).split())
    return tuple(word for word in every if word not in words("name_articles")) or every


def is_acronym(name: str) -> bool:
    """Whether a name is an acronym: "IDA", "U.N." and "TfL" are, "Ida" is not."""
    capitals = sum(char.isupper() for char in name)
    return bool(ACRONYM.match(name)) and 2 * capitals >= sum(char.isalpha() for char in name)


def initials(name: str) -> str:
    """The first letters of the capitalised words of a name, in lower case."""
    return "".join(word[0].lower() for word in BLANKS.split(name) if word[:1].isupper())


def abbreviates(acronym: str, name: str) -> bool:
    """Whether an acronym is made of the first letters of a name, small words counted or not."""
    letters = key(acronym).replace(" ", "").replace("&", "")
    every = "".join(word[0] for word in key(name).split() if word[0].isalpha())
    return len(letters) > 1 and letters in {initials(name), initials(name.removeprefix("The ")), every}
