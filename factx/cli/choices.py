"""Choices: what a run does, out of what a user said: the format, what is sought, selected and laid out."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import typer

from factx.errors import FactxError
from factx.facts import kinds
from factx.facts.references import reached
from factx.selection import Selection, condition, resolved
from factx.writers import ENDINGS, EXPLAINING, GOING_ON, WITH_TEXT, WRITERS, Layout

if TYPE_CHECKING:
    from factx.cli.options import Options

PLAIN = ".txt"
"""The ending of any text."""
FINDING = ("only", "published", "model", "explain", "rejected", "where", "fields", "limit", "with_text")
"""The options that change what is written of an article."""


def format_of(options: Options) -> str:
    """The format asked for, by --format or by the ending of --output.

    Raises:
        BadParameter: the ending is that of no format, or options contradict one another or the format.
    """
    name = options.format or _by_ending(options) or "table"
    if options.quiet and options.verbose:
        raise typer.BadParameter("--quiet and --verbose contradict each other; leave one out")
    if (options.explain or options.rejected) and name not in EXPLAINING:
        raise typer.BadParameter(
            f"--explain and --rejected are for {', '.join(EXPLAINING)}; {name} has no room for them"
        )
    if options.resume and (options.output is None or name not in GOING_ON):
        raise typer.BadParameter(f"--resume needs an --output of {', '.join(GOING_ON)}")
    return name


def settled(options: Mapping[str, Any], said: frozenset[str]) -> dict[str, Any]:
    """The options, where what was said on the command line comes before what was set once and contradicts it.

    Args:
        options: each option with its value.
        said: the names of those on the command line.

    Raises:
        BadParameter: what was said there contradicts itself.
    """
    settled, output = dict(options), options["output"]
    ending = output.suffix.lower() if output else ""
    by_ending, name = ENDINGS.get(ending), options["format"]
    if name and by_ending not in (None, name) and not (ending == PLAIN and name in WRITERS):
        if "format" in said:
            raise typer.BadParameter(f"--format {name} and --output {output} contradict each other; leave one out")
        settled["format"] = None
    for one, other in (("quiet", "verbose"), ("verbose", "quiet")):
        if one in said and other not in said:
            settled[other] = False
    name = settled["format"] or by_ending or "table"
    if options.get("with_text") and "with_text" in said and name not in WITH_TEXT:
        raise typer.BadParameter(f"--with-text is for {', '.join(WITH_TEXT)}; {name} has no room for it")
    return settled


def sought(options: Options) -> tuple[str, ...]:
    """The kinds of facts that are looked for: those asked for, and what their facts or conditions point to."""
    named = {kind for written in options.where for kind in condition(written).targets(options.kinds)}
    return reached({*options.kinds, *named})


def selection_of(options: Options) -> Selection:
    """What of the facts goes on.

    Raises:
        BadParameter: a condition is on a field that none of the kinds asked for has.
    """
    try:
        conditions = tuple(condition(written, options.kinds) for written in options.where)
    except FactxError as error:
        raise typer.BadParameter(str(error)) from error
    return Selection(options.kinds, conditions, options.limit)


def layout_of(options: Options, names: list[str]) -> Layout:
    """How it is written.

    Raises:
        BadParameter: none of the kinds asked for has one of the fields.
    """
    fields = {
        kind: tuple(".".join(path) for name in options.fields if (path := resolved(kind, name, follows=False)))
        for kind in (options.kinds if options.fields else ())
    }
    if fields and not any(fields.values()):
        raise typer.BadParameter(f"--fields: no {' or '.join(options.kinds)} have {', '.join(options.fields)}")
    written = tuple(kind for kind in options.kinds if not fields or fields[kind])
    single = len(names) == 1 and not os.path.isdir(names[0])
    previous = options.output if options.resume and options.output and options.output.exists() else None
    return Layout(written, options.with_text, single, fields, previous)


def as_said(options: Options) -> str | None:
    """The options that change what is written of an article, as on a command line; None where there are none."""
    told: list[str] = []
    for name in FINDING:
        value, option = getattr(options, name), f"--{name.replace('_', '-')}"
        if name == "only":
            value = list(options.kinds) if options.kinds != kinds() else []
        for each in value if isinstance(value, list | tuple) else [value] if value else []:
            told += [option] if each is True else [option, str(each)]
    return shlex.join(told) or None


def _by_ending(options: Options) -> str | None:
    if not options.output or not options.output.suffix:
        return None
    ending = options.output.suffix.lower()
    if ending not in ENDINGS:
        raise typer.BadParameter(f"{options.output} ends in none of {' '.join(ENDINGS)}; say --format")
    return ENDINGS[ending]
