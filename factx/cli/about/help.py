"""Help: examples first, then the options by what they are about."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from typer.core import TyperCommand

from factx.cli.choices import settled

NO_CONFIG = "--no-config"
EXAMPLES = {
    "extract": (
        ("story.txt", "what it finds, as tables"),
        ("story.txt -o story.html", "a page with every fact marked"),
        ("news/ -o facts.db", "a folder, into a database"),
    ),
    "ledger": (
        ("news/ -o ledger.html", "a page with the timeline of each toll"),
        ("facts.jsonl --policy highest", "from records, as a table"),
        ("today.jsonl --add ledger.db", "more articles, into a ledger that is there"),
    ),
    "verify": (
        ("draft.txt --against source.txt", "what needs a look"),
        ("draft.txt --against sources/ -o check.html", "draft and source side by side"),
    ),
    "diff": (
        ("old.txt new.txt", "which facts differ"),
        ("old.jsonl https://example.org/story", "a record of before, and the page as it is now"),
        ("old.txt new.txt --only tolls,quotes", "of some kinds only"),
    ),
    "sources": (
        ("story.txt", "who is quoted, and how much"),
        ("facts.jsonl -o sources.html", "over many articles, as a page"),
    ),
    "": (
        ("story.txt", "as a table"),
        ("story.txt -o {command}.csv", "as a spreadsheet"),
        ("news.jsonl -f jsonl", "many articles, a record a line"),
    ),
}
"""What a command is used for; "" stands for those that find one kind of fact."""


def examples(command: str) -> str:
    """Show how a command is used, in lines that are not wrapped."""
    known = EXAMPLES.get(command, EXAMPLES[""])
    lines = [(f"factx {command} {use.format(command=command)}", told) for use, told in known]
    width = max(len(use) for use, _ in lines)
    return "\b\n" + "\n".join(f"  {use:<{width}}   {told}" for use, told in lines)


class GroupedCommand(TyperCommand):
    """A command whose help lists its options in groups, and whose options may not contradict one another."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command, when what was said has been set against what was set once."""
        if "output" in ctx.params:
            said = (name for name in ctx.params if ctx.get_parameter_source(name).name == "COMMANDLINE")
            ctx.params = settled(ctx.params, frozenset(said))
        return super().invoke(ctx)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write each group under its name; what is in none comes last."""
        groups: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for parameter in self.get_params(ctx):
            if (record := parameter.get_help_record(ctx)) is not None:
                groups[getattr(parameter, "rich_help_panel", None) or "Other"].append(record)
        groups["Other"].append((NO_CONFIG, "Leave factx.toml, pyproject.toml and your own settings out."))
        for name, records in groups.items():
            with formatter.section(name):
                formatter.write_dl(records)
