"""Options: what each command takes, checked before anything is read."""

import inspect
import os
import sys
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, get_args

import typer
from typer.models import OptionInfo

from factx.cli.values import known_conditions, known_day, known_fields, known_format, known_kinds, known_paths
from factx.facts import kinds
from factx.inputs import STDIN, Intake
from factx.inputs.intake import MILLION
from factx.writers import FORMATS

of_input = partial(typer.Option, rich_help_panel="Input")
of_finding = partial(typer.Option, rich_help_panel="What is found")
of_selection = partial(typer.Option, rich_help_panel="What is written of it")
of_output = partial(typer.Option, rich_help_panel="Output")


@dataclass(frozen=True, slots=True)
class Options:
    """What a user can say to `extract`; each field is an option, with its help."""

    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", hidden=True)] = None
    format: Annotated[
        str | None,
        of_output(
            "--format", "-f", metavar="NAME", callback=known_format, autocompletion=lambda: list(FORMATS),
            help=f"How to write the facts (else by the ending of --output, or as tables): {', '.join(FORMATS)}."),
    ] = None  # fmt: skip
    output: Annotated[
        Path | None, of_output("--output", "-o", metavar="FILE", help="Write to a file, whole or not at all.")
    ] = None
    only: Annotated[
        list[str],
        of_finding(
            "--only", metavar="KIND", callback=known_kinds, autocompletion=lambda: list(kinds()),
            help=f"Find only this kind of fact; may be repeated. Kinds: {', '.join(kinds())}."),
    ] = ()  # type: ignore[assignment]  # fmt: skip
    published: Annotated[
        date | None,
        of_finding(
            metavar="DATE", parser=known_day, help="Day of publication, over what the input says (2016-07-25)."),
    ] = None  # fmt: skip
    field: Annotated[
        list[str],
        of_input(
            metavar="NAME=COLUMN", callback=known_fields,
            help="Where records use another name for id, text, title, published or url: text=body; may be repeated."),
    ] = ()  # type: ignore[assignment]  # fmt: skip
    files_from: Annotated[
        str | None, of_input(metavar="FILE|-", help="Read the names of inputs from a file, one a line.")
    ] = None
    glob: Annotated[
        str | None, of_input(metavar="PATTERN", help="Of folders, read the files of such names only: '*.txt'.")
    ] = None
    max_length: Annotated[int, of_input(metavar="N", min=1, help="Refuse articles of more characters.")] = MILLION
    allow_private: Annotated[
        bool, of_input("--allow-private", help="Fetch addresses of this machine and of private networks, too.")
    ] = False
    model: Annotated[
        str | None,
        of_finding(metavar="NAME|PATH", help="Another spaCy pipeline for English, installed or in a folder."),
    ] = None
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", metavar="N", min=1, help="Read so many articles at once, a process each.")
    ] = 1
    explain: Annotated[
        bool, of_finding("--explain", help="Tell of each fact by which rule and words it was found.")
    ] = False
    rejected: Annotated[bool, of_finding("--rejected", help="List what looks like a fact and is none, and why.")] = (
        False
    )
    where: Annotated[
        list[str],
        of_selection(
            metavar="CONDITION", callback=known_conditions,
            help="Only facts with outcome=killed, value>=10, country=SY …; may be repeated, and then all must hold."),
    ] = ()  # type: ignore[assignment]  # fmt: skip
    fields: Annotated[
        list[str],
        of_selection(
            metavar="NAMES", callback=known_paths, help="Only these fields, in this order: outcome,count.value."),
    ] = ()  # type: ignore[assignment]  # fmt: skip
    limit: Annotated[
        int | None, of_selection(metavar="N", min=1, help="No more than so many facts of each kind, over all articles.")
    ] = None
    fail_if_empty: Annotated[bool, of_selection("--fail-if-empty", help="Exit with 3 where there is no fact.")] = False
    resume: Annotated[
        bool, of_output("--resume", help="Go on with --output: leave out what it holds, read with the same options.")
    ] = False
    with_text: Annotated[bool, of_output("--with-text", help="Keep the article's text in records and databases.")] = (
        False
    )
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say what is done.")] = False

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
    """The fields of `Options`, but for some, as what a command takes."""
    offered = inspect.signature(Options, eval_str=True).parameters.values()
    taken = [parameter for parameter in offered if parameter.name not in without]
    for parameter in taken:
        [_, described] = get_args(parameter.annotation)
        if isinstance(described, OptionInfo):
            described.envvar, described.show_envvar = f"FACTX_{parameter.name.upper()}", False
    return inspect.Signature(taken)
