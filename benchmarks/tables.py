"""The generated parts of the documents, as Markdown."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from factx.across.diff.change import Change
from factx.across.ledger.record import Incident
from factx.across.verify.checked import Checked
from factx.across.voices.quoted import Voice
from factx.facts import Facts
from factx.pipelines import BUNDLED
from factx.schema import json_schema

ROOT = Path(__file__).parent.parent
SEED = "seeds/000_ddedb99dd559cc2f.txt"
QUALITY = ROOT / "benchmarks" / "quality.json"
QUOTES = ROOT / "benchmarks" / "quotes.json"
SLOTS = ROOT / "benchmarks" / "slots.json"
PRONOUNS = ROOT / "benchmarks" / "pronouns.json"
ACROSS = (Incident, Checked, Change, Voice)
"""What the commands across articles write, an object a line."""
HEADLINES = {
    "casualties-airwars": "killed and injured by airstrikes, as investigators count them",
    "casualties-gva": "killed and injured in shootings, as a registry counts them",
    "events-mixed": "figures, their slots and tolls in news of all kinds, mean",
    "dates-timebank": "expressions of time with their value",
    "quotes-polnear": "quotes with speaker and content, direct and indirect",
}
"""The sets of articles whose scores the README tells."""
SYNTAX = ("token", "sentence", "tag", "pos", "lemma", "uas", "las")


def pipeline_card() -> str:
    """Describe the bundled pipeline: what it was trained on, and how it does on text that it has never seen."""
    meta = _loaded(BUNDLED / "meta.json")
    scores = _loaded(ROOT / "training" / "metrics" / "scores.json")
    size = sum(path.stat().st_size for path in BUNDLED.rglob("*") if path.is_file()) / 2**20
    return "\n".join(
        [
            f"{meta['name']} {meta['version']}: {meta['description']} {size:.1f} MB; {meta['license']}.\n",
            table(("made from", "licence"), [(source["name"], source["license"]) for source in meta["sources"]]),
            "\nGrammar, F in per cent on raw text (`python -m weasel run evaluate training`):\n",
            table(("test set", *SYNTAX), [(name, *_percents(row, SYNTAX)) for name, row in scores["syntax"].items()]),
            "\nNames, exact span and label, by the same command:\n",
            table(("test set", "label", "names", "P", "R", "F"), list(_names(scores["names"]))),
        ]
    )


def facts_table() -> str:
    """List the kinds of facts with what the registry says of each."""
    described = json_schema()["$defs"]["Facts"]["properties"]
    rows = [(f"`{field.name}`", described[field.name]["description"]) for field in fields(Facts)]
    return table(("kind", "what it holds"), rows)


def house_plan() -> str:
    """List the folders of code, with the first line of what each says of itself."""
    packages = sorted(path.parent for path in (ROOT / "factx").rglob("__init__.py"))
    return "\n".join(f"{_indent(folder)}- `{folder.name}/` {_first_line(folder)}" for folder in packages)


def records_reference() -> str:
    """Describe each field of each record, as the JSON Schema does."""
    definitions = json_schema()["$defs"]
    return "\n".join(line for name in sorted(definitions) for line in _record(name, definitions[name]))


def across_reference() -> str:
    """Describe each field of what the commands across articles write, as JSON Schemas do."""
    from pydantic import TypeAdapter

    definitions: dict[str, Any] = {}
    for record in ACROSS:
        described = TypeAdapter(record).json_schema(mode="serialization")
        definitions |= {name: about for name, about in described.get("$defs", {}).items() if "properties" in about}
        definitions[record.__name__] = described
    named = (name for name in definitions if name not in json_schema()["$defs"])
    return "\n".join(line for name in named for line in _record(name, definitions[name]))


def score_tables(path: Path) -> str:
    """Lay out the scores of several sets, or of the parts of one."""
    scores = _loaded(path)
    return "\n".join(line for name in sorted(scores) for line in _score(name, scores[name]))


def headlines() -> str:
    """The measured quality in a few lines."""
    scores = _loaded(QUALITY)
    rows = [(f"{told} (`{name}`)", f"{scores[name]['headline']['value']:.2f}") for name, told in HEADLINES.items()]
    return table(("measured on news that its makers did not write", "F"), rows)


def quotes_table() -> str:
    """Set factx beside another tool that finds quotes."""
    results = _loaded(QUOTES)
    measures = next(iter(results.values()))["scores"]
    rows = [(name, *(result["scores"][name] for result in results.values())) for name in measures]
    failed = ("articles given up", *(str(result["failed"]) for result in results.values()))
    return table(("measure", *results), [*rows, failed])


def pronouns_table() -> str:
    """Tell how often pronouns are put to the right person, for each gender and both."""
    results = _loaded(PRONOUNS)
    rows = [(name, *(f"{row[each]:.3f}" for each in "PRF")) for name, row in results.items() if name != "bias"]
    return table(("pronouns", *"PRF"), [*rows, ("bias (feminine / masculine)", "", "", f"{results['bias']:.3f}")])


def ablations_table() -> str:
    """Lay out short training runs that differ in one thing each."""
    runs = _loaded(ROOT / "training" / "metrics" / "ablations.json")
    measures = list(dict.fromkeys(measure for run in runs.values() for measure in run))
    rows = [(name, *(str(run.get(measure, "–")) for measure in measures)) for name, run in runs.items()]
    return table(("run", *measures), rows)


def speed_table() -> str:
    """Lay out the measured times."""
    results = _loaded(ROOT / "benchmarks" / "speed.json")
    return table(("measure", "median"), [(name, str(value)) for name, value in results.items()])


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Write a Markdown table."""
    cells = [header, ("---",) * len(header), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in cells)


def _indent(folder: Path) -> str:
    return "  " * len(folder.relative_to(ROOT / "factx").parts)


def _first_line(folder: Path) -> str:
    """What a package says of itself first."""
    said = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    return said.partition("\n")[0]


def _record(name: str, definition: dict[str, Any]) -> Iterator[str]:
    yield f"\n**{name}**: {definition.get('description', '')}\n"
    rows = [
        (f"`{field}`", _type(about), about.get("description", ""))
        for field, about in definition.get("properties", {}).items()
    ]
    yield table(("field", "type", "meaning"), rows)


def _type(about: dict[str, Any]) -> str:
    if "$ref" in about:
        return str(about["$ref"]).rpartition("/")[2]
    if "anyOf" in about:
        return " or ".join(_type(choice) for choice in about["anyOf"])
    if "enum" in about:
        return ", ".join(f"`{choice}`" for choice in about["enum"])
    if about.get("type") == "array":
        return f"list of {_type(about['items'])}"
    return str(about.get("format") or about.get("type") or about.get("const", ""))


def _score(name: str, result: dict[str, Any]) -> Iterator[str]:
    headline = result["headline"]
    yield f"\n**{name}**: {headline['measure']} {headline['value']:.3f}\n"
    width = max(len(row) for row in result["rows"])
    rows = [tuple([_cell(cell) for cell in row] + [""] * (width - len(row))) for row in result["rows"]]
    yield table(rows[0], rows[1:])


def _cell(value: object) -> str:
    return "–" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value).strip()


def _percents(row: dict[str, float], measures: Sequence[str]) -> list[str]:
    return [f"{row[measure]:.1f}" for measure in measures]


def _names(sets: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    for name, labels in sets.items():
        for label, row in labels.items():
            yield name, label, str(row["n"]), *_percents(row, "prf")


def _loaded(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))
