"""Commands: what each takes beside the inputs, one call, and the book that it writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from factx.across.ledger.rulebook import Rules
from factx.cli import output
from factx.cli.across.accounts import accounts, named
from factx.cli.across.asked import LedgerOptions, VerifyOptions
from factx.cli.across.taking import command
from factx.cli.choices import format_of
from factx.errors import FactxError

if TYPE_CHECKING:
    from factx.across.writing import Book
    from factx.cli.options import Options

SOME_FAILED = 1
RECORDS = "Records that factx wrote before (JSON Lines, SQLite, DuckDB, Parquet) need not be read again."
NEEDED = 2


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
    for path in (own.add, options.output if format_of(options) == "sqlite" else None):
        if path is not None:
            with output.drafted(path) as draft:
                save(book(found), kept, draft)
    if format_of(options) != "sqlite":
        write(
            book([one for one in found if own.since is None or is_reported_since(one, own.since)], own.sheet), options
        )
    return SOME_FAILED if failures else 0


def verify(options: Options, own: VerifyOptions) -> int:
    """Hold a draft's quotations, figures and names against its sources; exit 1 where anything needs a look."""
    from factx.across.verify.checked import FINE, STRICTLY_FINE
    from factx.across.verify.findings import book
    from factx.across.verify.pipeline import check

    if not own.against and not own.facts:
        raise FactxError("nothing to hold the draft against; name sources with --against")
    failures: list[Exception] = []
    drafts = list(accounts(named(options), options, failures))
    sources = list(accounts([*own.against, *own.facts], options, failures))
    if len(drafts) != 1 or not sources:
        if not failures:
            raise FactxError(f"verify checks one draft, not {len(drafts)}")
        return SOME_FAILED
    checked = check(drafts[0], sources)
    write(book(drafts[0], checked), options)
    fine = STRICTLY_FINE if own.strict else FINE
    return SOME_FAILED if failures or any(one.verdict not in fine for one in checked) else 0


def diff(options: Options) -> int:
    """Tell which facts differ between two versions of an article; exit 1 where any do, 0 where only words do."""
    from factx.across.diff.changes import book
    from factx.across.diff.pipeline import differences

    failures: list[Exception] = []
    names = named(options)
    if len(names) != NEEDED:
        raise FactxError(f"diff compares two versions, not {len(names)}; name the old one and the new one")
    every = replace(options, only=[])
    versions = [list(accounts([name], every, failures)) for name in names]
    if failures:
        return SOME_FAILED
    for name, found in zip(names, versions, strict=True):
        if len(found) != 1:
            raise FactxError(f"{name}: diff compares one article with another, not {len(found)}")
    [[old], [new]] = versions
    changes = differences(old, new, options.kinds)
    write(book(old, new, changes), options)
    return SOME_FAILED if changes else 0


def sources(options: Options) -> int:
    """Tell who is quoted: by name or not, in what role, of which body, and with how many of the words."""
    from factx.across.voices.charts import book
    from factx.across.voices.quoted import voices

    failures: list[Exception] = []
    told = list(accounts(named(options), options, failures))
    if failures and not told:
        return SOME_FAILED
    write(book(voices(told), len(told)), options)
    return SOME_FAILED if failures else 0


def write(book: Book, options: Options) -> None:
    """Write a book as it is asked for.

    Raises:
        FactxError: it cannot be written, or not to the terminal.
    """
    from factx.across.writing import BOOK_FILES, BOOK_TEXTS

    name = format_of(options)
    if name in BOOK_TEXTS:
        with output.opened(options.output) as stream:
            BOOK_TEXTS[name](book, stream)
    elif options.output is None:
        raise FactxError(f"{name} is no text for the terminal; name a file with --output")
    else:
        with output.drafted(options.output) as draft:
            BOOK_FILES[name](book, draft)


ACROSS: Mapping[str, Callable[..., int]] = MappingProxyType(
    {
        "ledger": command(ledger, LedgerOptions),
        "verify": command(verify, VerifyOptions),
        "diff": command(diff, None, "only"),
        "sources": command(sources),
    }
)
"""The commands across articles, by name."""
