"""Commands: what each takes beside the inputs, one call, and the book that it writes."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from factx.across.ledger.rulebook import SHEETS, CodingName, PolicyName, Rules
from factx.cli import notices, output
from factx.cli.across.accounts import accounts, named
from factx.cli.options import Options, signature
from factx.cli.values import known_day, one_of
from factx.errors import FactxError

if TYPE_CHECKING:
    from factx.across.writing import Book

SOME_FAILED = 1
RECORDS = "Records that factx wrote before (JSON Lines, SQLite, DuckDB, Parquet) need not be read again."
UNUSED = ("only", "explain", "rejected", "with_text")
"""Options of `extract` that these commands do not take."""
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


def ledger(options: Options, own: LedgerOptions) -> int:
    """Join what many articles tell into incidents, each with its toll, who said what when, and what disagrees."""
    from factx.across.ledger.kept.tellings import digest
    from factx.across.ledger.pipeline import incidents, is_reported_since
    from factx.across.ledger.shown.sheets import book
    from factx.across.ledger.store import digests_in, save

    kept = digests_in(own.add) if own.add is not None else []
    known = {(one.id, one.sha256) for one in kept}
    failures: list[Exception] = []
    told = accounts(named(options), options, failures, lambda article: (article.id, article.sha256) not in known)
    kept += map(digest, told)
    if failures and not kept:
        return SOME_FAILED
    found = incidents(kept, Rules(own.policy, own.vague))  # type: ignore[arg-type]
    for path in (own.add, options.output if options.writer == "sqlite" else None):
        if path is not None:
            with output.drafted(path) as draft:
                save(book(found), kept, draft)
    if options.writer != "sqlite":
        write(
            book([one for one in found if own.since is None or is_reported_since(one, own.since)], own.sheet), options
        )
    return SOME_FAILED if failures else 0


def write(book: Book, options: Options) -> None:
    """Write a book as it is asked for.

    Raises:
        FactxError: it cannot be written, or not to the terminal.
    """
    from factx.across.writing import BOOK_FILES, BOOK_TEXTS

    name = options.writer
    if name in BOOK_TEXTS:
        with output.opened(options.output) as stream:
            BOOK_TEXTS[name](book, stream)
    elif options.output is None:
        raise FactxError(f"{name} is no text for the terminal; name a file with --output")
    else:
        with output.drafted(options.output) as draft:
            BOOK_FILES[name](book, draft)


def command(run: Callable[[Options, Any], int], own: type) -> Callable[..., int]:
    """A command that takes the options of inputs and output, and its own."""
    names = set(inspect.signature(own).parameters)

    def called(**options: Any) -> int:
        inputs = Options(**{name: value for name, value in options.items() if name not in names})
        notices.show(inputs.quiet, inputs.verbose)
        return run(inputs, own(**{name: value for name, value in options.items() if name in names}))

    taken = [*signature(*UNUSED).parameters.values(), *inspect.signature(own, eval_str=True).parameters.values()]
    called.__signature__ = inspect.Signature(taken)  # type: ignore[attr-defined]
    called.__doc__ = run.__doc__
    return called


ACROSS: Mapping[str, Callable[..., int]] = MappingProxyType({"ledger": command(ledger, LedgerOptions)})
"""The commands across articles, by name."""
