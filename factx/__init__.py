"""factx reads English news and gives back its facts, each tied to the exact words it came from."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from factx.offline import silence
from factx.version import __version__

if TYPE_CHECKING:
    from factx.article import Article
    from factx.errors import ArticleError, FactxError, ModelError
    from factx.extract import Extractor
    from factx.facts import Casualty, Date, Entity, Event, Facts, Organization, Quote, Toll
    from factx.report import Report

__all__ = [
    "Article", "ArticleError", "Casualty", "Date", "Entity", "Event", "Extractor", "Facts", "FactxError", "ModelError",
    "Organization", "Quote", "Report", "Toll", "__version__",
]  # fmt: skip
HOMES = ("article", "errors", "extract", "facts", "report")
"""The modules that what factx offers comes from."""

silence()


def __getattr__(name: str) -> Any:
    """Load what is asked for: the command line starts with nothing loaded, so that an interrupt finds it ready."""
    if name not in __all__:
        raise AttributeError(f"module 'factx' has no attribute '{name}'")
    modules = (import_module(f"factx.{home}") for home in HOMES)
    return next(getattr(module, name) for module in modules if hasattr(module, name))
