"""What belongs to the name of a person or a people."""

from __future__ import annotations

from convert.names import Name

TITLES = frozenset(
    "president vice prime minister foreign mr mrs ms miss dr prof professor senator sen representative rep congressman "
    "congresswoman governor gov mayor secretary general gen colonel col lieutenant lt captain capt major maj sergeant "
    "sgt admiral adm commander judge justice chief king queen prince princess emperor pope bishop archbishop cardinal "
    "father sister brother saint reverend rev ayatollah sheikh imam mullah sultan sir lord lady dame chancellor "
    "premier ambassador director chairman chairwoman speaker attorney officer detective inspector corporal private "
    "deputy former late state defense defence interior finance first crown grand duke duchess count baron "
    "constable coach doctor spokesman spokeswoman ceo of the and".split()
)
"""Words before a name that are no part of it."""


def untitled(tokens: list[str], name: Name) -> Name | None:
    """Take the titles off a person's name; nothing is left of a title alone."""
    first, end, label = name
    while label == "PERSON" and first < end and tokens[first].rstrip(".").lower() in TITLES:
        first += 1
    return (first, end, label) if first < end else None


def undressed(tokens: list[str], name: Name) -> Name | None:
    """Take the article before a name and the ``'s`` behind it off, and a person's titles."""
    first, end, label = name
    if end - first > 1 and tokens[end - 1] in {"'s", "’s", "'"}:
        end -= 1
    if end - first > 1 and tokens[first] in {"the", "The"} and label != "WORK_OF_ART":
        first += 1
    return untitled(tokens, (first, end, label))
