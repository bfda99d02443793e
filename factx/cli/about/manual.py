"""Manual: a man page built from the help of all commands: ``factx man > factx.1``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factx.version import __version__

STATUSES = (
    ("0", "all fine"),
    ("1", "some input failed; the rest is written"),
    ("2", "wrong usage"),
    ("3", "nothing was found, with --fail-if-empty"),
    ("130", "interrupted; what is finished is written"),
)


def manual(group: Any, context: Any) -> str:
    """Write the man page of a group of commands as roff."""
    return "\n".join(filter(None, _page(group, context))) + "\n"


def _page(group: Any, context: Any) -> Iterator[str]:
    yield f'.TH FACTX 1 "" "factx {__version__}" "User Commands"'
    yield from (".SH NAME", r"factx \- find the facts in English news")
    yield from (".SH SYNOPSIS", ".B factx", r"[\fICOMMAND\fR] [\fIOPTIONS\fR] [\fIFILE\fR]...")
    yield from (".SH DESCRIPTION", _plain(group.help))
    yield ".SH COMMANDS"
    for name in group.list_commands(context):
        yield from _command(name, group.get_command(context, name), context)
    yield ".SH EXIT STATUS"
    for status, meaning in STATUSES:
        yield from (".TP", rf"\fB{status}\fR", meaning)


def _command(name: str, command: Any, context: Any) -> Iterator[str]:
    yield f".SS factx {name}"
    for paragraph in (command.help or "").split("\n\n"):
        is_verbatim = paragraph.startswith("\b")
        yield from (".PP", ".nf" if is_verbatim else "")
        yield from map(_plain, paragraph.removeprefix("\b\n").splitlines())
        yield ".fi" if is_verbatim else ""
    records = (parameter.get_help_record(context) for parameter in command.get_params(context))
    for option, told in filter(None, records):
        yield from (".TP", rf"\fB{_plain(option)}\fR", _plain(told))


def _plain(words: str) -> str:
    """Let words be no request of roff."""
    escaped = words.replace("\\", r"\e").replace("-", r"\-")
    escaped = "".join(letter if letter.isascii() else rf"\[u{ord(letter):04X}]" for letter in escaped)
    return rf"\&{escaped}" if escaped[:1] in {".", "'"} else escaped
