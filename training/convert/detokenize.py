"""Set pre-tokenised words as running text again."""

from __future__ import annotations

import re

CLOSING = frozenset({".", ",", ";", ":", "?", "!", ")", "]", "}", "%", "...", "''", "”", "’"})
"""Marks that stand close to the word before them."""

OPENING = frozenset({"(", "[", "{", "$", "£", "€", "#", "``", "“", "‘", "US$"})
"""Marks that stand close to the word behind them."""

CLITIC = re.compile(r"(?i)^(?:n['’]t|['’](?:s|re|ve|ll|d|m))$")
LAKH = re.compile(r"^\d{1,2}(?:,\d\d)+,\d{3}$")


def spelled(tokens: list[str]) -> list[str]:
    """Spell brackets, quotation marks and numbers as papers do: ``-LRB-`` → ``(``, ``1,27,000`` → ``127,000``."""
    marks = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "``": '"', "''": '"'}
    return [f"{int(token.replace(',', '')):,}" if LAKH.match(token) else marks.get(token, token) for token in tokens]


def blanks(tokens: list[str]) -> list[bool]:
    """Tell behind which words a blank stands."""
    glue = [False] * len(tokens)
    inside = {'"': False, "'": False}
    for number, token in enumerate(tokens):
        after = tokens[number + 1] if number + 1 < len(tokens) else ""
        if token in inside and not (token == "'" and _possessive(tokens, number)):
            _quote(glue, number, opens=not inside[token])
            inside[token] = not inside[token]
        elif token in OPENING:
            glue[number] = True
        elif number and (token in CLOSING or CLITIC.match(token) or token == "'"):
            glue[number - 1] = True
        if token in {"-", "/"} and number and after and _joins(tokens[number - 1], after):
            glue[number - 1] = glue[number] = True
    return [not glued for glued in glue[:-1]] + [False]


def _quote(glue: list[bool], number: int, opens: bool) -> None:
    if opens:
        glue[number] = True
    elif number:
        glue[number - 1] = True


def _possessive(tokens: list[str], number: int) -> bool:
    return number > 0 and tokens[number - 1].endswith("s") and "'" not in tokens[number + 1 :]


def _joins(before: str, after: str) -> bool:
    return before[-1:].isdigit() and after[:1].isdigit()
