"""Vary treebank sentences as newspapers do: headlines, capitals, datelines, typographer's quotes, broken lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from convert.conllu import Sentence, Word
from convert.trees import space

SMALL = frozenset("a an and as at but by for from in into nor of off on or out over than the to up vs with via".split())
"""Words that many headlines leave in lower case."""

AGENCIES = ("AP", "Reuters", "AFP", "CNN", "UPI", "BBC", "Xinhua")
"""News agencies for datelines."""


def recased(sentence: Sentence, style: Callable[[str, int], str]) -> Sentence:
    """Spell every word in another case."""
    words = [replace(word, form=style(word.form, number)) for number, word in enumerate(sentence.words)]
    return replace(sentence, words=tuple(words))


def shouted(form: str, number: int) -> str:
    """Spell in capitals."""
    return form.upper() if len(form.upper()) == len(form) else form


def titled(form: str, number: int) -> str:
    """Spell as most American headlines do."""
    if number and (form in SMALL or not form[0].isalpha() or form == "n't"):
        return form
    return form[0].upper() + form[1:]


def capitalized(form: str, number: int) -> str:
    """Capitalise every word."""
    return form[0].upper() + form[1:] if form[0].isalpha() and form != "n't" else form


def curly(form: str, tag: str) -> str:
    """Spell quotation marks and apostrophes as a typographer does."""
    if form == '"':
        return "“" if tag == "``" else "”"
    if form == "'" and tag == "``":
        return "‘"
    return form.replace("'", "’")


def curled(sentence: Sentence) -> Sentence:
    """Set typographer's quotation marks and apostrophes."""
    return replace(sentence, words=tuple(replace(word, form=curly(word.form, word.tag)) for word in sentence.words))


def unstopped(sentence: Sentence) -> Sentence:
    """Drop the final full stop."""
    *words, last = sentence.words
    if last.form != "." or len(words) < 2 or any(word.head == len(words) for word in words):
        return sentence
    return replace(sentence, words=(*words[:-1], replace(words[-1], space=True)))


def wrapped(sentence: Sentence, random: Random) -> Sentence:
    """Break the line at some blanks, or double them."""
    words: tuple[Word, ...] = sentence.words
    for at in range(len(words) - 1, 0, -1):
        if words[at - 1].space and random.random() < 0.08:
            blank, kept = random.choice([("\n", False), ("\n", False), (" ", True)])
            before = replace(words[at - 1], space=kept)
            words = inserted((*words[: at - 1], before, *words[at:]), at, (space(blank, -1),))
    return replace(sentence, words=words)


def datelined(sentence: Sentence, random: Random, places: tuple[tuple[str, str], ...]) -> Sentence:
    """Begin with a dateline: ``KABUL, Afghanistan (AP) —``."""
    city, country = random.choice(places)
    root = next(number for number, word in enumerate(sentence.words) if word.head == number)
    front = _dateline(city, country, random)
    words = inserted(sentence.words, 0, front)
    return replace(sentence, words=(replace(words[0], head=root + len(front)), *words[1:]))


def inserted(words: tuple[Word, ...], at: int, new: tuple[Word, ...]) -> tuple[Word, ...]:
    """Insert words whose heads count from the place of insertion."""
    moved = [replace(word, head=word.head + len(new) * (word.head >= at)) for word in words]
    return (*moved[:at], *(replace(word, head=word.head + at) for word in new), *moved[at:])


def _dateline(city: str, country: str, random: Random) -> tuple[Word, ...]:
    parts = [(random.choice([city.upper(), city]), "dep", 0, True)]
    if random.random() < 0.5 and " " not in country:
        parts = [(parts[0][0], "dep", 0, False), (",", "punct", 2, True), (country, "appos", 0, True)]
    if random.random() < 0.6:
        start = len(parts)
        parts += [("(", "punct", start + 1, False), (random.choice(AGENCIES), "parataxis", 0, False)]
        parts += [(")", "punct", start + 1, True)]
    parts.append((random.choice(["-", "—", "–", "--"]), "punct", 0, True))
    return tuple(_word(*part) for part in parts)


def _word(form: str, dep: str, head: int, blank: bool) -> Word:
    if form.isalpha():
        return Word(form, form, "PROPN", "NNP", "Number=Sing", head, dep, blank)
    tag = {",": ",", "(": "-LRB-", ")": "-RRB-"}.get(form, ":")
    return Word(form, form, "PUNCT", tag, "", head, dep, blank)
