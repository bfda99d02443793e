"""Same: whether a refactoring changed anything that factx writes.

python -m benchmarks.same --write                 # keep what factx writes now, in build/same
python -m benchmarks.same --check                 # compare: "same", or the first differences
python -m benchmarks.same --check --every 10      # a tenth of the texts, for a quick look
python -m benchmarks.same --check --fresh         # parse again, too: for changes of pipeline or boundaries

The texts are the development sets, where they are, the test cases, the seed, and texts put together at random from
the words of the cases. What is kept are whole records, with explanations and rejections. Parses are kept beside them.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from spacy.tokens import Doc, DocBin

from benchmarks.quality import SETS
from factx import Article, Extractor
from factx.figures.key import KEY as FIGURES
from factx.inputs import read_articles
from factx.pipelines import BUNDLED
from factx.schema import to_json

ROOT = Path(__file__).parent.parent
STORE = ROOT / "build" / "same"
CORPORA = SETS.parent / "corpora"
UNREAD = frozenset({"events-written", "facts-said"})
"""Sets that nobody reads: of their differences, only the number is printed."""
MADE_UP = 3000
"""Texts that are put together at random."""
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Part:
    """A named lot of articles whose records are kept in one file."""

    name: str
    articles: tuple[Article, ...]


def main() -> None:
    """Keep or compare the records."""
    options = _options()
    options.store.mkdir(parents=True, exist_ok=True)
    extractor = Extractor(explains=True, rejects=True)
    changed = 0
    for part in parts(options.sets) if options.write else kept_parts(options.store, options.sets):
        path = options.store / f"{part.name}.jsonl.gz"
        found = records(extractor, part, options)
        if options.write:
            _keep(path, found)
            _keep(options.store / f"{part.name}-articles.jsonl.gz", map(_as_input, part.articles))
        else:
            changed += _differences(part.name, path, found, options.every)
        print(part.name, len(part.articles), "kept" if options.write else "compared", file=sys.stderr, flush=True)
    if options.check:
        print("same" if not changed else f"{changed} records differ")
        sys.exit(bool(changed))


def parts(names: Iterable[str] = ()) -> Iterator[Part]:
    """The texts to read, in lots; some of them by name, or all."""
    wanted = set(names)
    folders = [*SETS.glob("*/articles.jsonl"), *CORPORA.glob("news-*/articles.jsonl")]
    for path in sorted(folders):
        if not wanted or path.parent.name in wanted:
            articles = [article for article in read_articles([path]) if isinstance(article, Article)]
            yield Part(path.parent.name, tuple(articles))
    own = {"cases": _cases, "seed": _seed, "made-up": _made_up}
    for name, make in own.items():
        if not wanted or name in wanted:
            yield Part(name, tuple(make()))


def records(extractor: Extractor, part: Part, options: argparse.Namespace) -> Iterator[str]:
    """The JSON record of every article of a lot, or of every n-th."""
    every = 1 if options.write else options.every
    parses = map(extractor.parsed, part.articles) if options.fresh else docs(extractor, part, options.store)
    for article, doc in islice(zip(part.articles, parses, strict=True), 0, None, every):
        report = extractor.read(article, doc)
        # Where an article and its day were read is another matter once it is read back from what was kept.
        yield to_json(replace(report, article=replace(report.article, source=None, published_from=None)))


def kept_parts(store: Path, names: Sequence[str] = ()) -> Iterator[Part]:
    """The texts that were read when the records were kept: the cases may be others by now."""
    paths = sorted(store.glob("*-articles.jsonl.gz"))
    if not paths:
        sys.exit(f"{store}: nothing is kept; run `python -m benchmarks.same --write` on the older state first")
    for path in paths:
        name = path.name.removesuffix("-articles.jsonl.gz")
        if not names or name in names:
            yield Part(name, tuple(article for article in read_articles([path]) if isinstance(article, Article)))


def docs(extractor: Extractor, part: Part, store: Path) -> Iterator[Doc]:
    """The parse of every article, kept from the last time unless the pipeline or the texts are others."""
    path = store / f"{part.name}-{_fingerprint(part)}.spacy"
    if not path.exists():
        store.mkdir(parents=True, exist_ok=True)
        parsed = map(extractor.parsed, part.articles)
        DocBin(attrs=["TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "SENT_START", "ENT_IOB", "ENT_TYPE"],
               store_user_data=True, docs=parsed).to_disk(path)  # fmt: skip
    kept = DocBin().from_disk(path).get_docs(extractor.nlp.vocab)
    # What answers for the network is not written with a Doc: without it, links would go unheard.
    yield from map(extractor.nlp.get_pipe(FIGURES), kept) if FIGURES in extractor.nlp.pipe_names else kept


def _fingerprint(part: Part) -> str:
    """A short name of these texts and of the bundled pipeline."""
    known = hashlib.sha256()
    for path in sorted(path for path in BUNDLED.rglob("*") if path.is_file()):
        known.update(path.read_bytes())
    for article in part.articles:
        known.update(article.text.encode())
    return known.hexdigest()[:12]


def _as_input(article: Article) -> str:
    day = article.published.isoformat() if article.published and article.published_from != "dateline" else None
    return json.dumps({"id": article.id, "text": article.text, "title": article.title, "published": day})


def _keep(path: Path, found: Iterable[str]) -> None:
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=3) as file:
        file.writelines(f"{record}\n" for record in found)


def _differences(name: str, path: Path, found: Iterable[str], every: int) -> int:
    """Print how records differ from those kept, and count them."""
    changed = 0
    with gzip.open(path, "rt", encoding="utf-8") as file:
        kept = islice(map(str.rstrip, file), 0, None, every)
        for before, after in (pair for pair in zip(kept, found, strict=True) if pair[0] != pair[1]):
            changed += 1
            if name not in UNREAD and changed <= SHOWN:
                _show(name, json.loads(before), json.loads(after))
    return changed


def _show(name: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    print(f"{name} {before['article']['id']}")
    for place, old, new in islice(_unlike(before, after, ""), SHOWN // 2):
        print(f"  {place}: {json.dumps(old, ensure_ascii=False)[:160]} -> {json.dumps(new, ensure_ascii=False)[:160]}")


def _unlike(before: Any, after: Any, place: str) -> Iterator[tuple[str, Any, Any]]:
    """The places in two records that hold different values."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in {**before, **after}:
            yield from _unlike(before.get(key), after.get(key), f"{place}.{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, pair in enumerate(zip(before, after, strict=True)):
            yield from _unlike(*pair, f"{place}[{number}]")
    elif before != after:
        yield place, before, after


def _cases() -> Iterator[Article]:
    for path in sorted((ROOT / "tests" / "cases").rglob("*.toml")):
        for case in tomllib.loads(path.read_text("utf-8"))["case"]:
            key = hashlib.sha256(case["text"].encode()).hexdigest()[:12]
            yield Article(key, case["text"], published=case.get("published"))


def _seed() -> Iterator[Article]:
    for path in sorted((ROOT / "seeds").glob("*.txt")):
        yield Article(path.stem, path.read_text("utf-8"), published=date(2016, 7, 25))


def _made_up() -> Iterator[Article]:
    """Texts of up to twelve pieces of the cases' sentences, cut anywhere, in any order: odd, but full of triggers."""
    words = [word for article in _cases() for word in article.text.split(" ")]
    dice = Random(0)
    for number in range(MADE_UP):
        pieces = [_piece(words, dice) for _ in range(dice.randint(1, 12))]
        yield Article(
            f"made-up-{number}", dice.choice([" ", ". ", ", ", "\n\n"]).join(pieces), published=date(2024, 5, 15)
        )


def _piece(words: list[str], dice: Random) -> str:
    start = dice.randrange(len(words))
    return " ".join(words[start : start + dice.randint(1, 14)])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--write", action="store_true", help="keep what factx writes now")
    what.add_argument("--check", action="store_true", help="compare with what was kept; exit 1 where anything differs")
    parser.add_argument("sets", nargs="*", metavar="SET", help="some lots only")
    parser.add_argument("--store", type=Path, default=STORE, help="the folder of what is kept")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every n-th text of a lot")
    parser.add_argument("--fresh", action="store_true", help="parse anew")
    return parser.parse_args()


if __name__ == "__main__":
    main()
