"""The commands: `extract`, one for each kind of fact, and `schema`."""

from __future__ import annotations

import sys
from dataclasses import fields
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from factx.cli.about.help import NO_CONFIG, GroupedCommand, examples
from factx.cli.about.versions import versions
from factx.cli.across.commands import ACROSS, RECORDS
from factx.cli.arguments import set_once, uses_settings, with_command, without
from factx.cli.options import Options, signature
from factx.cli.output import opened
from factx.cli.run import run
from factx.errors import FactxError
from factx.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WRONG_USAGE = 2
INTERRUPTED = 130
FILES = """\
Each FILE is a text, web page, mail, PDF or Word file with one article; a .jsonl file with an article a line ({"id",
"text", "title"?, "published"?, "url"?}), likewise JSON or CSV; any of these compressed; a folder of such files; an
address (https://…); or - for standard input."""
# Typer brings its own copy of Click or imports it, depending on its age; either way this is Click's.
UsageError: Any = typer.BadParameter.__mro__[1]

app = typer.Typer(
    help="Find the facts in English news: who was harmed, who said what, who is who, and when.",
    epilog="Try: factx extract story.txt",
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run factx and exit: 0 all fine, 1 some input failed, 2 wrong usage, 3 nothing found, 130 interrupted."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        arguments = with_command(given, {command.name for command in app.registered_commands})
        known = set_once() if uses_settings(arguments) else {}
        arguments = arguments if arguments[:1] == ["config"] else without(NO_CONFIG, arguments)
        status = app(arguments, prog_name="factx", standalone_mode=False, default_map=known) or 0
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED
    except UsageError as error:
        status = _complain(f"{error.format_message().rstrip('.')} (see factx --help)")
    except FactxError as error:
        status = _complain(str(error))
    except Exception as error:
        status = _complain(f"unexpected {type(error).__name__}: {error}; please report it")
    sys.exit(status)


@app.callback(invoke_without_command=True)
def about(
    version: Annotated[bool, typer.Option("--version", help="Show the versions of factx, spaCy and model.")] = False,
) -> None:
    """Find the facts in English news: who was harmed, who said what, who is who, and when."""
    if version:
        print(versions())
        raise typer.Exit


def extract(**options: Any) -> int:
    """Find facts of every kind, or of those named with --only."""
    return run(Options(**options))


@app.command()
def schema() -> None:
    """Print the JSON Schema of the records that factx writes."""
    import json

    from factx.schema import json_schema

    with opened() as stream:
        stream.write(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")


@app.command()
def models(json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False) -> None:
    """List the pipelines that --model can name."""
    from factx.cli.about import models

    with opened() as stream:
        stream.write(models.as_json() if json else "".join(f"{model}\n" for model in models.models()))


@app.command()
def doctor() -> int:
    """Check the installation, and say what to do."""
    from factx.cli.about.doctor import checks

    done = []
    with opened() as stream:
        for check in checks():
            done.append(check)
            stream.write(f"{check}\n")
            stream.flush()
    return 0 if all(check.is_sound for check in done) else 1


@app.command(hidden=True)
def man(context: typer.Context) -> None:
    """Print a man page."""
    from factx.cli.about.manual import manual

    assert context.parent is not None
    with opened() as stream:
        stream.write(manual(context.parent.command, context.parent))


@app.command()
def config(no_config: Annotated[bool, typer.Option(NO_CONFIG, help="Leave the files out.")] = False) -> None:
    """Print what can be set once, and where from."""
    from factx.cli.config import here, settings, shown

    with opened() as stream:
        stream.write(shown(settings(*here(), reads_files=not no_config)))


def _command(kind: str) -> Callable[..., int]:
    def find(**options: Any) -> int:
        return run(Options(**options, only=[kind]))

    return find


def _add(command: Callable[..., int], name: str, about: str | None, *without: str) -> None:
    command.__signature__ = signature(*without)  # type: ignore[attr-defined]
    app.command(name, cls=GroupedCommand, help=f"{about}\n\n{examples(name)}\n\n{FILES}")(command)


def _complain(message: str) -> int:
    print("factx:", " ".join(message.split()), file=sys.stderr)
    return WRONG_USAGE


_add(extract, "extract", extract.__doc__)
for field in fields(Facts):
    _add(_command(field.name), field.name, field.metadata["find"].__doc__, "only")
for name, across in ACROSS.items():
    app.command(name, cls=GroupedCommand, help=f"{across.__doc__}\n\n{examples(name)}\n\n{FILES}\n\n{RECORDS}")(across)
