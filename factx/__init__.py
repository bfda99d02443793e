"""factx reads English news and gives back its facts, each tied to the exact words it came from."""

from factx.article import Article
from factx.errors import ArticleError, FactxError, ModelError
from factx.extract import Extractor
from factx.facts import Casualty, Date, Entity, Event, Facts, Organization, Quote, Toll
from factx.offline import silence
from factx.report import Report
from factx.version import __version__

__all__ = [
    "Article", "ArticleError", "Casualty", "Date", "Entity", "Event", "Extractor", "Facts", "FactxError", "ModelError",
    "Organization", "Quote", "Report", "Toll", "__version__",
]  # fmt: skip

silence()
