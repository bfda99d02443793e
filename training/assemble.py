"""Join encoder, parser and lemmatizer to the pipeline that factx ships, with its licences and its sources."""

from __future__ import annotations

import shutil
import sys
import tomllib
from pathlib import Path
from typing import Any, cast

import spacy
from parse.write import NAME, add
from spacy.language import Language
from spacy.lookups import Lookups
from spacy.pipeline import AttributeRuler, Lemmatizer
from spacy.strings import StringStore

from factx.parsing.component import Parser

HERE = Path(__file__).parent
VERSION = "0.6.0"
BATCH = 64
"""Texts that are read together where many are piped."""

APACHE = HERE / "LICENSE-APACHE"
"""The licence of the weights that fine-tuning started from."""

LICENSE_NAME, LICENSE_URL = "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"
MADE_FROM = "Made from these weights and corpora (no text of a corpus is contained):"
DESCRIPTION = (
    "English pipeline for news: tags, features, lemmas, Universal Dependencies trees, sentences, names, claims and "
    "figures of people harmed."
)

PAST: list[dict[int | str, Any]] = [{"TAG": "VBD", "POS": {"NOT_IN": ["VERB", "AUX"]}}]
"""A past tense that is taken for no verb, though all are; its lemma would be wrong."""
SAYS: list[dict[int | str, Any]] = [{"LOWER": "says", "TAG": "NNS"}]
"""The commonest verb of news where it is taken for a noun."""


def assemble(encoder: Path, parser: Path, lemmas: Path) -> Language:
    """Put the parser on the encoder, and behind it what mends its answers, and the lemmatizer."""
    nlp = spacy.load(encoder)
    add(nlp, parser)
    ruler = cast(AttributeRuler, nlp.add_pipe("attribute_ruler", name="corrections"))
    ruler.add([PAST], {"POS": "VERB"})
    ruler.add([SAYS], {"TAG": "VBZ", "POS": "VERB"})
    lemmatizer = cast(Lemmatizer, nlp.add_pipe("lemmatizer", config={"mode": "rule"}))
    lemmatizer.lookups = Lookups().from_disk(lemmas)
    nlp.meta.update(meta() | counts(nlp))
    nlp.batch_size = BATCH
    nlp.config["nlp"]["tokenizer"] = {"@tokenizers": "factx.StoredRules.v1"}
    return nlp


def counts(nlp: Language) -> dict[str, int]:
    """Count what the parser can tell: tags, and kinds of names."""
    known = cast(Parser, nlp.get_pipe(NAME)).known
    return {"tags": len(known.tag), "names": len({label.partition("-")[2] for label in known.name} - {""})}


def meta() -> dict[str, Any]:
    """Describe the pipeline."""
    kept = ("name", "author", "url", "license")
    return {
        "name": "factx_news",
        "version": VERSION,
        "description": DESCRIPTION,
        "author": "the authors of factx",
        "license": LICENSE_NAME,
        "sources": [{key: source[key] for key in kept} for source in sources()],
    }


def sources() -> list[dict[str, str]]:
    """Read the list of corpora."""
    listed: list[dict[str, str]] = tomllib.loads((HERE / "sources.toml").read_text(encoding="utf8"))["source"]
    return listed


def license_text() -> str:
    """Name the licence."""
    return (
        "The files of this directory are licensed under Creative Commons Attribution-ShareAlike 4.0 International\n"
        f"({LICENSE_NAME}). The full text is at {LICENSE_URL}legalcode.\n"
        "What is behind them is named in NOTICE; the weights they started from came under the Apache License 2.0,\n"
        f"whose text is in {APACHE.name}.\n"
    )


def notice() -> str:
    """Name each corpus, its authors, its licence and what was changed."""
    head = f"factx_news {VERSION}\n{DESCRIPTION}\nLicence: {LICENSE_NAME}, {LICENSE_URL}\n\n{MADE_FROM}\n"
    entry = "\n{name}\n  authors: {author}\n  source: {url}\n  licence: {license}\n  changes: {changes}\n"
    return head + "".join(entry.format(**source) for source in sources())


def write(nlp: Language, target: Path) -> None:
    """Write the pipeline with its licences; of the strings seen in training only the labels are kept."""
    nlp.to_disk(target)
    labels = sorted({label for labels in nlp.pipe_labels.values() for label in labels})
    StringStore(labels).to_disk(target / "vocab" / "strings.json")
    (target / "LICENSE").write_text(license_text(), encoding="utf8")
    (target / "NOTICE").write_text(notice(), encoding="utf8")
    shutil.copy(APACHE, target / APACHE.name)


if __name__ == "__main__":
    *parts, target = map(Path, sys.argv[1:])
    write(assemble(*parts), target)
