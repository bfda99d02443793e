"""How well the network does on articles with known figures.

python -m harm.score PIPELINE FOLDER…
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from factx import Extractor
from factx.figures import tag_decoding
from factx.figures.component import Figures
from factx.figures.heads import Heads, Text
from factx.figures.labels import SLOTS, Place
from factx.figures.states import states
from harm import corpora
from harm.examples import Example, Floats, read

THRESHOLDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)


class Count(NamedTuple):
    """Right ones, those found, those there are."""

    right: int
    found: int
    there: int

    def __str__(self) -> str:
        precision, recall = self.right / max(self.found, 1), self.right / max(self.there, 1)
        mean = 2 * precision * recall / max(precision + recall, 1e-9)
        return f"P {precision:.3f} R {recall:.3f} F {mean:.3f}"


def report(heads: Heads, articles: Iterable[tuple[Floats, Example]]) -> Iterator[str]:
    """Score figures by threshold, and, of the figures that there are, links, parts and events."""
    counted: Counter[tuple[str, str]] = Counter()
    for vectors, example in articles:
        _count_figures(counted, tag_decoding.figures(heads.tags(vectors)), [told.place for told in example.told])
        if example.told:
            _count_answers(counted, heads, Text(vectors, example.paragraphs), example)
    for task in dict.fromkeys(task for task, _ in counted):
        right, found, there = (counted[task, kind] for kind in ("right", "found", "there"))
        yield f"{task:18} {there:5} {Count(right, found, there)}"


def _count_figures(
    counted: Counter[tuple[str, str]], found: Sequence[tag_decoding.Found], there: Sequence[Place]
) -> None:
    for threshold in THRESHOLDS:
        kept = [figure.place for figure in found if figure.score >= threshold]
        task = f"figures ≥ {threshold}"
        right = sum(_paired(kept, there))
        counted.update({(task, "right"): right, (task, "found"): len(kept), (task, "there"): len(there)})
    # Figures by how sure they are: whether the scores mean what they say.
    for figure, is_right in zip(found, _paired([figure.place for figure in found], there), strict=True):
        _add(counted, f"sure {np.floor(figure.score * 10) / 10:.1f}", is_right, True, True)


def _paired(found: Sequence[Place], there: Sequence[Place]) -> list[bool]:
    """Tell of each found figure whether it meets one of its outcome that no other has met."""
    free, right = list(there), []
    for place in found:
        met = next((one for one in free if one.outcome == place.outcome and _meets(one, place)), None)
        right.append(met is not None)
        if met is not None:
            free.remove(met)
    return right


def _meets(one: Place, other: Place) -> bool:
    return one.start < other.end and other.start < one.end


def _count_answers(counted: Counter[tuple[str, str]], heads: Heads, text: Text, example: Example) -> None:
    places = [told.place for told in example.told]
    linked, events = zip(*heads.links(text, places), strict=True)
    for told, row in zip(example.told, [row for part in linked for row in part], strict=True):
        for slot, chances in zip(SLOTS, row, strict=True):
            if (right := told.slots[slot]) is not None:
                best = int(chances.argmax())
                _add(counted, slot, best in right, best < len(example.doc), bool(right))
    for told, chances in zip(example.told, heads.parts(text, places), strict=True):
        best = int(chances.argmax())
        _add(counted, "part of", best == told.part_of, best < len(places), told.part_of is not None)
    if example.knows_events:
        _count_events(counted, heads, np.concatenate(events), example)


def _count_events(counted: Counter[tuple[str, str]], heads: Heads, events: Floats, example: Example) -> None:
    places = [told.place for told in example.told]
    for told, chance in zip(example.told, heads.mains(events, places), strict=True):
        guess, is_main = bool(chance >= 0.5), told.event is not None and told.event == example.main
        _add(counted, "main", guess and is_main, guess, is_main)
    same = heads.same(events, places)
    for place, told in enumerate(example.told):
        for other in range(place):
            theirs = example.told[other].event
            if told.event is not None and theirs is not None:
                guess, is_same = bool(same[place, other] >= 0.5), told.event == theirs
                _add(counted, "same event", guess and is_same, guess, is_same)


def _add(counted: Counter[tuple[str, str]], task: str, right: bool, found: bool, there: bool) -> None:
    counted.update({(task, "right"): int(right), (task, "found"): int(found), (task, "there"): int(there)})


def main(pipeline: Path, folders: Sequence[Path]) -> None:
    """Print the scores of a pipeline."""
    extractor = Extractor(pipeline)
    component = extractor.nlp.get_pipe("figures")
    assert isinstance(component, Figures)
    for folder in folders:
        examples = list(read(extractor, corpora.with_events(folder)))
        print(folder.name)
        for line in report(component.heads, [(states(example.doc), example) for example in examples]):
            print(" ", line)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(folder) for folder in sys.argv[2:]])
