"""Count the tables of the lemmatizer: endings are written here, words and exceptions come from tagged texts."""

from __future__ import annotations

import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from convert.conllu import Word, read
from convert.gum import files
from spacy.lookups import Lookups

Endings = list[tuple[str, str]]

DOUBLED = "bdglmnprtvz"
"""Letters that double before an ending: ``stopped``, ``kidnapping``."""

PLURALS = (
    ("sses", "ss"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("zzes", "zz"),
    ("oes", "o"),
    ("ies", "y"),
    ("s", ""),
)
MUTE = (
    "is as os us ns rs iz yz at c dg lv iv av ov ev rv rg ag ur ut um id ad od ud ok ik ak bl pl tl gl dl kl zl".split()
)
"""Ends of verbs before a mute e: ``sentenced``, ``injured``, ``toppled``."""
PASTS = tuple((stem + ending, stem + "e") for stem in MUTE for ending in ("ed", "ing"))

RULES: dict[str, Endings] = {
    "noun": [("ses", "s"), *PLURALS, ("ves", "f"), ("men", "man"), ("", "")],
    "verb": [
        *PLURALS,
        *((2 * letter + ending, letter) for letter in DOUBLED for ending in ("ed", "ing")),
        *(("ied", "y"), *PASTS, ("ed", ""), ("ing", ""), ("ying", "ie"), ("ing", "e"), ("ed", "e"), ("", "")),
    ],
    "adj": [
        *((2 * letter + ending, letter) for letter in DOUBLED for ending in ("er", "est")),
        *(("er", ""), ("est", ""), ("er", "e"), ("est", "e"), ("ier", "y"), ("iest", "y"), ("", "")),
    ],
    "adv": [("er", ""), ("est", ""), ("", "")],
    **{part: [("", "")] for part in ("aux", "pron", "det", "part", "adp", "sconj", "cconj", "intj", "sym", "punct")},
}
"""Endings by part of speech; of two that lead to known words the later wins, of two that do not the first."""

BASE = {"NN": "noun", "VB": "verb", "JJ": "adj"}
INFLECTED = {"NNS": "noun", "VBD": "verb", "VBN": "verb", "VBG": "verb", "VBZ": "verb", "JJR": "adj", "JJS": "adj"}
"""Penn tags of dictionary forms and of other forms."""

IRREGULAR = (
    "slay slew slain|strike struck stricken|shoot shot|flee fled|bleed bled|seek sought|fight fought|"
    "arise arose arisen|overthrow overthrew overthrown|withdraw withdrew withdrawn|"
    "undergo underwent undergone|foresee foresaw foreseen|forgive forgave forgiven|swear swore sworn|"
    "steal stole stolen|shake shook shaken|sink sank sunk|tear tore torn|weave wove woven|"
    "spring sprang sprung|wake woke woken|bind bound|grind ground|cling clung|fling flung|sling slung|"
    "swing swung|sting stung|wring wrung|shrink shrank shrunk|stink stank stunk|dig dug|hang hung|"
    "stick stuck|breed bred|kneel knelt|creep crept|weep wept|sweep swept|leap leapt|burn burnt|"
    "uphold upheld|withhold withheld|withstand withstood|undertake undertook undertaken|"
    "retake retook retaken|rebuild rebuilt|resell resold|outdo outdid|rise rose risen|beat beaten|swim swam swum|"
    "freeze froze frozen|besiege besieged besieging|rape raped raping|opine opined|strafe strafed strafing|"
    "electrocute electrocuted|doze dozed dozing|quiz quizzed"
)
"""Verbs with their other forms, where the treebanks may have seen none."""

Tagged = Iterator[tuple[str, str]]


def tables(corpora: Path) -> Lookups:
    """Make the lemmatizer's tables."""
    words = _words(corpora)
    lookups = Lookups()
    lookups.add_table("lemma_rules", {part: [list(rule) for rule in rules] for part, rules in RULES.items()})
    lookups.add_table("lemma_index", {part: dict.fromkeys(sorted(known), 1) for part, known in words.items()})
    lookups.add_table("lemma_exc", _exceptions(corpora, words))
    return lookups


def _words(corpora: Path) -> dict[str, set[str]]:
    base: defaultdict[str, Counter[str]] = defaultdict(Counter)
    inflected: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for word, tag in chain(_gmb(corpora), _masc(corpora)):
        if word.isalpha() and tag in BASE:
            base[BASE[tag]][word.lower()] += 1
        elif tag in INFLECTED:
            inflected[INFLECTED[tag]][word.lower()] += 1
    words: dict[str, set[str]] = {
        part: {word for word, count in counts.items() if count > 1 and count > inflected[part][word]}
        for part, counts in base.items()
    }
    seen = Counter((part, lemma) for part, _, lemma in _treebanks(corpora))
    for (part, lemma), count in seen.items():
        if part in words and lemma.isalpha() and count > 1:
            words[part].add(lemma)
    return words


def _exceptions(corpora: Path, words: dict[str, set[str]]) -> dict[str, dict[str, list[str]]]:
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for part, form, lemma in _treebanks(corpora):
        counts[part, form][lemma] += 1
    found: dict[str, dict[str, list[str]]] = {part: {} for part in RULES}
    for (part, form), lemmas in counts.items():
        lemma, count = lemmas.most_common(1)[0]
        if part == "propn" and form.endswith("s") and lemma.lower() == form[:-1]:
            found.setdefault(part, {})[form] = [lemma]
        elif part in RULES and (count > 1 or lemma in words.get(part, ())) and lemma != regular(form, part, words):
            found[part] |= {form: [lemma], form.replace("'", "’"): [lemma]}
    for verb, *forms in (entry.split(" ") for entry in IRREGULAR.split("|")):
        found["verb"] |= {form: [verb] for form in forms}
    return found


def regular(form: str, part: str, words: dict[str, set[str]]) -> str:
    """Find the lemma of a form by endings, as the lemmatizer does."""
    reached = [form[: len(form) - len(old)] + new for old, new in RULES[part] if form.endswith(old)]
    known = [lemma for lemma in reached if lemma in words.get(part, ())]
    others = [lemma for lemma in reached if lemma and not lemma.isalpha()]
    return next(iter([*reversed(known), *others, *filter(None, reached)]), form)


def _treebanks(corpora: Path) -> Iterator[tuple[str, str, str]]:
    for path in (corpora / "ud-ewt" / "train.conllu", *files(corpora, "train")):
        for sentence in read(path):
            yield from ((word.pos.lower(), word.form.lower(), _lemma(word)) for word in sentence.words)


def _lemma(word: Word) -> str:
    return word.lemma if word.pos == "PROPN" or word.lemma == "I" else word.lemma.lower()


def _gmb(corpora: Path) -> Tagged:
    for path in sorted((corpora / "gmb").glob("*.zip")):
        with zipfile.ZipFile(path) as archive, archive.open(archive.namelist()[0]) as file:
            rows = (line.rsplit(",", 3) for line in file.read().decode("latin-1").splitlines())
            yield from ((row[1], row[2]) for row in rows if len(row) == 4)


def _masc(corpora: Path) -> Tagged:
    for path in sorted((corpora / "masc").rglob("*.txt")):
        for pair in path.read_text(encoding="utf8", errors="replace").split():
            word, _, tag = pair.rpartition("_")
            yield word, tag


if __name__ == "__main__":
    tables(Path(sys.argv[1])).to_disk(Path(sys.argv[2]))
