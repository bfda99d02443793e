"""How the names of a thing were found, and what shows the kind of a body: "recognised as ORG", by "its name"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.names.known.famous import known_label
from factx.reading.names.things import kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Span

    from factx.reading.names.named import Named

REPEATED = "defined, corrected or repeated"


def way_found(named: Named) -> tuple[str, Sequence[Span]]:
    """How the names of a thing were found, and which mentions show it best: those that the recogniser marked."""
    marked = [mention for mention in named.mentions if _marks(mention)]
    return f"name {', '.join(dict.fromkeys(map(_way, named.mentions)))}", marked or named.mentions


def kind_shown_by(named: Named) -> str | None:
    """What shows the kind of a body: name, description or deeds; none where nothing does."""
    forms = (named.name, *named.aliases, *filter(None, [named.acronym]))
    return kind.shown_by(forms, named.description, named.mentions)


def _way(mention: Span) -> str:
    if marks := _marks(mention):
        return f"recognised as {' or '.join(sorted(marks))}"
    return "known to everybody" if known_label(mention.text) else REPEATED


def _marks(mention: Span) -> set[str]:
    return {token.ent_type_ for token in mention if token.ent_type_}
