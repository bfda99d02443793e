"""Options: what each command takes, checked before anything is read."""

import inspect
import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, get_args

import typer
from typer.models import OptionInfo

from factx.facts import kinds
from factx.inputs import STDIN, Intake
from factx.inputs.days import day
from factx.inputs.intake import FIELDS, MILLION
from factx.writers import ENDINGS, EXPLAINING, FORMATS


def known_format(name: str | None) -> str | None:
    """Let the name of a format pass, and no other."""
    return name if name is None else _one_of(name, "format", FORMATS)


def known_kinds(names: list[str]) -> list[str]:
    """Take "quotes,dates" apart and let the names of kinds pass, and no others."""
    asked = [name.strip().casefold() for given in names for name in given.split(",") if name.strip()]
    return [_one_of(name, "kind of fact", kinds()) for name in asked]


def known_fields(given: list[str]) -> list[str]:
    """Let "text=body" pass, for what an article has."""
    for pair in given:
        name, _, column = pair.partition("=")
        _one_of(name, "field", FIELDS)
        if not column:
            raise typer.BadParameter(f'"{pair}" names no column; write {name}=COLUMN')
    return given


def known_day(text: str | date) -> date:
    """Read a day, if there is only one way to read it."""
    found = text if isinstance(text, date) else day(text)
    if found is None:
        raise typer.BadParameter(f'"{text}" is no day; write it as 2016-07-25')
    return found


@dataclass(frozen=True, slots=True)
class Options:
    """What a user can say to `extract`; each field is an option, with its help."""

    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE", hidden=True),
    ] = None
    format: Annotated[
        str | None,
        typer.Option(
            "--format", "-f", metavar="NAME", callback=known_format, autocompletion=lambda: list(FORMATS),
            help=f"How to write the facts (else by the ending of --output, or as tables): {', '.join(FORMATS)}.",
            rich_help_panel="Output"),
    ] = None  # fmt: skip
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write to a file, whole or not at all.", rich_help_panel="Output"
        ),
    ] = None
    only: Annotated[
        list[str],
        typer.Option(
            "--only", metavar="KIND", callback=known_kinds, autocompletion=lambda: list(kinds()),
            help=f"Find only this kind of fact; may be repeated. Kinds: {', '.join(kinds())}.",
            rich_help_panel="What is found"),
    ] = ()  # type: ignore[assignment]  # fmt: skip
    published: Annotated[
        date | None,
        typer.Option(
            metavar="DATE",
            parser=known_day,
            help="Day of publication, over what the input says (2016-07-25).",
            rich_help_panel="What is found",
        ),
    ] = None
    field: Annotated[
        list[str],
        typer.Option(
            metavar="NAME=COLUMN", callback=known_fields,
            help="Where records use another name for id, text, title, published or url: text=body; may be repeated.",
            rich_help_panel="Input"),
    ] = ()  # type: ignore[assignment]  # fmt: skip
    files_from: Annotated[
        str | None,
        typer.Option(
            metavar="FILE|-", help="Read the names of inputs from a file, one a line.", rich_help_panel="Input"
        ),
    ] = None
    glob: Annotated[
        str | None,
        typer.Option(
            metavar="PATTERN", help="Of folders, read the files of such names only: '*.txt'.", rich_help_panel="Input"
        ),
    ] = None
    max_length: Annotated[
        int, typer.Option(metavar="N", min=1, help="Refuse articles of more characters.", rich_help_panel="Input")
    ] = MILLION
    allow_private: Annotated[
        bool,
        typer.Option(
            "--allow-private",
            help="Fetch addresses of this machine and of private networks, too.",
            rich_help_panel="Input",
        ),
    ] = False
    model: Annotated[
        str | None,
        typer.Option(
            metavar="NAME|PATH",
            help="Another spaCy pipeline for English, installed or in a folder.",
            rich_help_panel="What is found",
        ),
    ] = None
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", metavar="N", min=1, help="Read so many articles at once, a process each.")
    ] = 1
    explain: Annotated[
        bool,
        typer.Option(
            "--explain", help="Tell of each fact by which rule and words it was found.", rich_help_panel="What is found"
        ),
    ] = False
    rejected: Annotated[
        bool,
        typer.Option(
            "--rejected",
            help="List what looks like a fact and is none, and why.",
            rich_help_panel="What is found",
        ),
    ] = False
    with_text: Annotated[
        bool, typer.Option("--with-text", help="Keep the article's text in JSON records.", rich_help_panel="Output")
    ] = False
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say what is done.")] = False

    @property
    def writer(self) -> str:
        """Name the format asked for, by --format or by the ending of --output.

        Raises:
            BadParameter: the ending is that of no format, or the format has no room for explanations.
        """
        name = self._format()
        if (self.explain or self.rejected) and name not in EXPLAINING:
            raise typer.BadParameter(
                f"--explain and --rejected are for {', '.join(EXPLAINING)}; {name} has no room for them"
            )
        return name

    def _format(self) -> str:
        if self.format or not self.output or not self.output.suffix:
            return self.format or "table"
        ending = self.output.suffix.lower()
        if ending not in ENDINGS:
            raise typer.BadParameter(f"{self.output} ends in none of {' '.join(ENDINGS)}; say --format")
        return ENDINGS[ending]

    @property
    def intake(self) -> Intake:
        """Say what of the inputs is read."""
        fields = dict(given.split("=", 1) for given in self.field)
        return Intake(MappingProxyType(fields), self.glob, self.max_length, self.allow_private)

    @property
    def listed(self) -> list[str]:
        """Read the names of inputs that --files-from gives.

        Raises:
            BadParameter: the list cannot be read.
        """
        if self.files_from is None:
            return []
        try:
            given = sys.stdin.buffer.read() if self.files_from == STDIN else Path(self.files_from).read_bytes()
        except (OSError, AttributeError) as error:
            reason = getattr(error, "strerror", None) or "standard input is closed"
            raise typer.BadParameter(f"--files-from {self.files_from}: cannot be read: {reason}") from error
        return [line for line in os.fsdecode(given).splitlines() if line.strip()]

    @property
    def kinds(self) -> tuple[str, ...]:
        """Name the kinds of facts asked for, in order of output."""
        return tuple(kind for kind in kinds() if kind in self.only or not self.only)


def signature(*without: str) -> inspect.Signature:
    """Give the fields of `Options`, but for some, as what a command takes."""
    offered = inspect.signature(Options, eval_str=True).parameters.values()
    taken = [parameter for parameter in offered if parameter.name not in without]
    for parameter in taken:
        [_, described] = get_args(parameter.annotation)
        if isinstance(described, OptionInfo):
            described.envvar, described.show_envvar = f"FACTX_{parameter.name.upper()}", False
    return inspect.Signature(taken)


def _one_of(name: str, what: str, names: Iterable[str]) -> str:
    known = list(names)
    if name in known:
        return name
    near = get_close_matches(name, known, 1)
    meant = f'did you mean "{near[0]}"? ' if near else ""
    raise typer.BadParameter(f'no {what} "{name}"; {meant}choose from {", ".join(known)}')
