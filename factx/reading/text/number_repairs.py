"""Number repairs: "rose" behind "the number of injured" is a verb, and no flower."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factx.reading.syntax import labels

if TYPE_CHECKING:
    from spacy.tokens import Token

COUNTED = frozenset({"number", "toll", "count", "total"})
WORDS_BEFORE_ROSE = 3
"""Of "number of injured", which "rose" stands behind."""
LEADING = frozenset({"from", "to", "by", "above", "past", "sharply"})


def mend_rose(rose: Token) -> None:
    """The flower of "the number of injured rose to 24" is a verb, and the number its subject."""
    if rose.lower_ != "rose" or rose.tag_ == "VBD" or rose.i - rose.sent.start < WORDS_BEFORE_ROSE:
        return
    number, of, harmed = rose.doc[rose.i - WORDS_BEFORE_ROSE : rose.i]
    behind = rose.doc[rose.i + 1 : rose.i + 2].text.lower()
    if number.lower_ not in COUNTED or of.lower_ != "of" or behind not in LEADING:
        return
    if number.head != rose:
        is_root = number.head == number
        label = "ccomp" if number.dep_ in labels.SUBJECT | labels.DIRECT_OBJECT else number.dep_
        rose.head, rose.dep_ = rose if is_root else number.head, label
    rose.tag_, rose.pos_, rose.lemma_ = "VBD", "VERB", "rise"
    number.head, number.dep_ = rose, "nsubj"
    harmed.head, harmed.dep_, of.head = number, "nmod", harmed
    for word in [child for child in number.rights if child.i > rose.i]:
        word.head = rose
    for word in (child for child in rose.rights if child.dep_ == "nmod"):
        word.dep_ = "obl"
