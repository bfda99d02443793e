"""Join the heads that were trained apart, on one encoder, to the pipeline that factx ships."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import spacy
from assemble import BLANK_LINE, meta, write
from spacy.language import Language
from spacy.pipeline import AttributeRuler, EditTreeLemmatizer
from spacy.strings import StringStore

from finetune.registry import register


def joined(syntax: Path, names: Path) -> Language:
    """Load the pipeline with trees, and give it blank lines that end sentences and the names of the other one."""
    register()
    nlp = spacy.load(syntax)
    ruler = cast(AttributeRuler, nlp.add_pipe("attribute_ruler", name="paragraphs", before="parser"))
    ruler.add([BLANK_LINE], {"SENT_START": 1}, index=1)
    nlp.add_pipe("ner", source=spacy.load(names))
    nlp.meta.update(meta())
    nlp.config["nlp"]["tokenizer"] = {"@tokenizers": "factx.StoredRules.v1"}
    return nlp


def keep_endings(nlp: Language, path: Path) -> None:
    """Add the strings that the lemmatizer cuts off and puts on to the few that are kept."""
    kept = StringStore().from_disk(path)
    for tree in cast(EditTreeLemmatizer, nlp.get_pipe("lemmatizer")).label_data["trees"]:
        for end in ("orig", "subst"):
            kept.add(str(tree.get(end, "")))
    kept.to_disk(path)


if __name__ == "__main__":
    syntax, names, target = map(Path, sys.argv[1:])
    nlp = joined(syntax, names)
    write(nlp, target)
    keep_endings(nlp, target / "vocab" / "strings.json")
