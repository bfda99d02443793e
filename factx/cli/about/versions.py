"""Versions, told without loading what they are of."""

from __future__ import annotations

import json

from factx.pipelines import BUNDLED
from factx.version import __version__


def versions() -> str:
    """Name factx, spaCy and the bundled model with their versions."""
    return f"factx {__version__} (spaCy {_spacy()}, model {_model()})"


def _spacy() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("spacy")
    except PackageNotFoundError:
        return "not installed"


def _model() -> str:
    try:
        meta = json.loads((BUNDLED / "meta.json").read_text("utf-8"))
    except (OSError, ValueError):
        return "not there"
    return f"{meta.get('name')} {meta.get('version')}"
