"""Values: what options may be set to, on the command line and in files alike."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from difflib import get_close_matches

import typer

from factx.errors import FactxError
from factx.facts import kinds
from factx.inputs.intake import FIELDS
from factx.inputs.publication import day
from factx.selection import condition, meant, resolved
from factx.writers import FORMATS


def known_format(name: str | None) -> str | None:
    """Let the name of a format pass, and no other."""
    return name if name is None else one_of(name, "format", FORMATS)


def known_kinds(names: list[str]) -> list[str]:
    """Take "quotes,dates" apart and let the names of kinds pass, and no others."""
    asked = [name.strip().casefold() for given in names for name in given.split(",") if name.strip()]
    return [one_of(name, "kind of fact", kinds()) for name in asked]


def known_fields(given: list[str]) -> list[str]:
    """Let "text=body" pass, for what an article has."""
    for pair in given:
        name, _, column = pair.partition("=")
        one_of(name, "field", FIELDS)
        if not column:
            raise typer.BadParameter(f'"{pair}" names no column; write {name}=COLUMN')
    return given


def known_conditions(given: list[str]) -> list[str]:
    """Let conditions on fields of facts pass."""
    for written in given:
        try:
            condition(written)
        except FactxError as error:
            raise typer.BadParameter(str(error)) from error
    return given


def known_paths(given: list[str]) -> list[str]:
    """Take "outcome,count.value" apart and let the names of fields pass, and no others."""
    asked = [name.strip() for names in given for name in names.split(",") if name.strip()]
    for name in asked:
        if not any(resolved(kind, name, follows=False) for kind in kinds()):
            raise typer.BadParameter(f'no field "{name}"{meant(name, kinds())}')
    return asked


def known_day(text: str | date) -> date:
    """Read a day, if there is only one way to read it."""
    found = text if isinstance(text, date) else day(text)
    if found is None:
        raise typer.BadParameter(f'"{text}" is no day; write it as 2016-07-25')
    return found


def one_of(name: str, what: str, names: Iterable[str]) -> str:
    """Let one of the known names pass.

    Raises:
        BadParameter: it is none of them.
    """
    known = list(names)
    if name in known:
        return name
    near = get_close_matches(name, known, 1)
    meant = f'did you mean "{near[0]}"? ' if near else ""
    raise typer.BadParameter(f'no {what} "{name}"; {meant}choose from {", ".join(known)}')
