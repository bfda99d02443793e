"""Score the pipeline on raw text that it has never seen: the test parts of the treebanks, and held-out names."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Token

Facts = Counter[tuple[object, ...]]
Scores = dict[str, float]
Pair = tuple[Doc, Doc]
"""A document as annotated, and as the pipeline reads it."""

PUNCTUATION = frozenset({"punct", "p", "dep"})
"""Arcs that are not scored, as in spaCy's own scores."""

TREEBANKS = ("ewt", "gum", "gum-news")
NAMES = ("news-names", "gum", "uner")


def syntax(pairs: list[Pair]) -> Scores:
    """Score tokens, sentences, tags, features, trees and lemmas (F, percent)."""
    gold, found = zip(*pairs, strict=True)
    measures: dict[str, Callable[[Doc], Iterator[tuple[object, ...]]]] = {
        "token": lambda doc: (_place(token) for token in _words(doc)),
        "sentence": _sentences,
        "tag": lambda doc: ((*_place(token), token.tag_) for token in _words(doc)),
        "pos": lambda doc: ((*_place(token), token.pos_) for token in _words(doc)),
        "morph": lambda doc: ((*_place(token), str(token.morph)) for token in _words(doc)),
        "lemma": lambda doc: ((*_place(token), token.lemma_) for token in _words(doc)),
        "uas": lambda doc: ((*_place(token), *_place(token.head)) for token in _arcs(doc)),
        "las": lambda doc: ((*_place(token), *_place(token.head), token.dep_) for token in _arcs(doc)),
    }
    return {name: _f(_facts(gold, facts), _facts(found, facts))["f"] for name, facts in measures.items()}


def breaks(pairs: list[Pair]) -> float:
    """Tell the share of blank lines behind which a sentence begins, in percent."""
    after = [doc[token.i + 1] for _, doc in pairs for token in doc[:-1] if "\n\n" in token.text]
    return round(100 * sum(bool(token.is_sent_start) for token in after) / max(1, len(after)), 2)


def names(pairs: list[Pair]) -> dict[str, Scores]:
    """Score names, in all and by label; what the corpus leaves open counts neither way."""
    told = [[ent for ent in found.ents if _decided(gold, ent.start, ent.end)] for gold, found in pairs]
    right: Facts = Counter(
        (number, ent.start, ent.end, ent.label_) for number, (gold, _) in enumerate(pairs) for ent in gold.ents
    )
    guess: Facts = Counter((number, ent.start, ent.end, ent.label_) for number, ents in enumerate(told) for ent in ents)
    labels = sorted({str(fact[3]) for fact in right})
    by_label = {label: _f(_only(right, label), _only(guess, label)) for label in labels}
    return {"all": _f(right, Counter({fact: n for fact, n in guess.items() if fact[3] in labels})), **by_label}


def evaluate(model: Path, syntax_test: Path, names_test: Path) -> dict[str, object]:
    """Score a pipeline."""
    nlp = spacy.load(model)
    trees = {name: _read(nlp, syntax_test / f"{name}.spacy") for name in TREEBANKS}
    trees["ewt + gum"] = trees["ewt"] + trees["gum"]
    with nlp.select_pipes(enable=["tok2vec", "parser"]):
        named = {name: _read(nlp, names_test / f"{name}.spacy") for name in NAMES}
    return {
        "syntax": {name: syntax(pairs) for name, pairs in trees.items()},
        "blank lines that end a sentence": breaks(trees["ewt + gum"]),
        "names": {name: names(pairs) for name, pairs in named.items()},
    }


def _read(nlp: Language, path: Path) -> list[Pair]:
    gold = list(DocBin().from_disk(path).get_docs(nlp.vocab))
    return list(zip(gold, nlp.pipe(doc.text for doc in gold), strict=True))


def _words(doc: Doc) -> Iterator[Token]:
    return (token for token in doc if not token.is_space)


def _arcs(doc: Doc) -> Iterator[Token]:
    return (token for token in _words(doc) if token.dep_ not in PUNCTUATION)


def _place(token: Token) -> tuple[int, int]:
    return token.idx, token.idx + len(token)


def _sentences(doc: Doc) -> Iterator[tuple[object, ...]]:
    for sentence in doc.sents:
        words = [token for token in sentence if not token.is_space]
        if words:
            yield words[0].idx, words[-1].idx + len(words[-1])


def _facts(docs: Iterable[Doc], facts: Callable[[Doc], Iterator[tuple[object, ...]]]) -> Facts:
    return Counter((number, *fact) for number, doc in enumerate(docs) for fact in facts(doc))


def _decided(doc: Doc, first: int, end: int) -> bool:
    return all(token.ent_iob != 0 for token in doc[first:end])


def _only(facts: Facts, label: str) -> Facts:
    return Counter({fact: count for fact, count in facts.items() if fact[3] == label})


def _f(gold: Facts, found: Facts) -> Scores:
    both = (gold & found).total()
    precision, recall = both / max(1, found.total()), both / max(1, gold.total())
    f = 2 * precision * recall / max(1e-9, precision + recall)
    return {"p": round(100 * precision, 2), "r": round(100 * recall, 2), "f": round(100 * f, 2), "n": gold.total()}


if __name__ == "__main__":
    model, syntax_test, names_test, target = map(Path, sys.argv[1:5])
    scores = json.dumps(evaluate(model, syntax_test, names_test), indent=1)
    target.parent.mkdir(exist_ok=True)
    target.write_text(scores + "\n", encoding="utf8")
    print(scores)
