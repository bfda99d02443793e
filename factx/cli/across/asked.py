"""What is asked of a command across articles, beside what is read and written."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated, get_args

import typer

from factx.across.ledger.rulebook import SHEETS, CodingName, PolicyName
from factx.cli.values import known_day, one_of

of_input = partial(typer.Option, rich_help_panel="Input")
of_ledger = partial(typer.Option, rich_help_panel="Ledger")


@dataclass(frozen=True, slots=True)
class LedgerOptions:
    """What a user can say to `ledger`, beside what is read and written."""

    policy: Annotated[
        str, of_ledger(
            metavar="NAME", callback=lambda name: one_of(name, "policy", get_args(PolicyName)),
            help=f"Which figure stands: {', '.join(get_args(PolicyName))}."),
    ] = "latest"  # fmt: skip
    vague: Annotated[
        str, of_ledger(
            metavar="NAME", callback=lambda name: one_of(name, "coding", get_args(CodingName)),
            help=f"What number is put for dozens, several …: {', '.join(get_args(CodingName))}."),
    ] = "as-told"  # fmt: skip
    since: Annotated[
        date | None, of_ledger(metavar="DATE", parser=known_day, help="Only incidents reported on that day or later.")
    ] = None
    add: Annotated[
        Path | None, of_ledger(metavar="LEDGER.db", help="Add to a ledger (SQLite), whose articles are not read again.")
    ] = None
    sheet: Annotated[
        str, of_ledger(
            metavar="NAME", callback=lambda name: one_of(name, "sheet", SHEETS),
            help=f"For CSV and TSV: {', '.join(SHEETS)}."),
    ] = SHEETS[0]  # fmt: skip


@dataclass(frozen=True, slots=True)
class VerifyOptions:
    """What a user can say to `verify`, beside what is read and written."""

    against: Annotated[
        list[str], of_input(
            metavar="SOURCE",
            help="A source that the draft rests on: a file, folder, address or records; may be repeated."),
    ] = ()  # type: ignore[assignment]  # fmt: skip
    facts: Annotated[
        list[str], of_input(
            metavar="RECORDS", help="Records of sources, which need not be read again; may be repeated."),
    ] = ()  # type: ignore[assignment]  # fmt: skip
    strict: Annotated[bool, of_input("--strict", help="Let nothing pass that is not to the letter.")] = False
