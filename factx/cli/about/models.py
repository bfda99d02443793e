"""Models: the pipelines that can be named with --model, as their own descriptions tell."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factx.pipelines import BUNDLED, NEEDED

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Model:
    """A pipeline that is installed."""

    name: str
    version: str
    megabytes: float
    tags: int
    names: int
    license: str
    scores: str
    is_bundled: bool

    def __str__(self) -> str:
        told = [f"{self.name} {self.version}" + (" (bundled)" if self.is_bundled else "")]
        told += [f"{self.megabytes:.0f} MB", f"{self.tags} tags", f"{self.names} kinds of names", self.license]
        return ", ".join([*told, *([self.scores] if self.scores else [])])


def models() -> Iterator[Model]:
    """List the bundled pipeline and the installed ones for English that have all that factx needs."""
    for folder in (BUNDLED, *_installed()):
        meta = _meta(folder)
        if meta.get("lang") == "en" and (folder == BUNDLED or set(NEEDED.values()) <= set(meta.get("pipeline", ()))):
            yield _model(folder, meta)


def as_json() -> str:
    """Write the list as JSON."""
    from dataclasses import asdict

    return json.dumps([asdict(model) for model in models()], ensure_ascii=False, indent=2) + "\n"


def _installed() -> Iterator[Path]:
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    for point in sorted(entry_points(group="spacy_models"), key=lambda point: point.name):
        spec = find_spec(point.module)
        if spec is not None and spec.origin:
            yield Path(spec.origin).parent


def _meta(folder: Path) -> dict[str, Any]:
    try:
        meta: dict[str, Any] = json.loads((folder / "meta.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return meta


def _model(folder: Path, meta: dict[str, Any]) -> Model:
    is_bundled = folder == BUNDLED
    labels, found = meta.get("labels", {}), meta.get("performance", {})
    told = {"tag_acc": "tags", "dep_las": "trees", "ents_f": "names"}
    scores = ", ".join(f"{name} {100 * found[key]:.1f} %" for key, name in told.items() if found.get(key))
    name = meta["name"] if is_bundled else f"{meta['lang']}_{meta['name']}"
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20
    tags, names = (meta.get(key, len(labels.get(part, ()))) for key, part in (("tags", "tagger"), ("names", "ner")))
    return Model(name, meta["version"], round(size, 1), tags, names, meta.get("license") or "", scores, is_bundled)
