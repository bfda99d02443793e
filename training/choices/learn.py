"""Learn how much each sign says of words being the place, day, cause or perpetrator of a harm.

python -m choices.learn ../../shared/corpora ../factx/facts/casualties/choices/weights.toml
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from grouping.examples import Example, examples
from logit import Choice, Floats, Prior, fit

from choices.answers import is_right, wanted
from factx.facts.casualties.choices.boards import Board, Story
from factx.facts.casualties.choices.cases import Case, cases
from factx.facts.casualties.choices.fields.all import FIELDS
from factx.facts.casualties.choices.option import Field
from factx.facts.casualties.choices.weights import names, row
from factx.facts.casualties.events import same_person
from factx.facts.casualties.events.compared import Alike
from factx.facts.casualties.events.grouping import groups

RIDGE = 3.0
"""How strongly weights are held near zero: chosen in cross-validation by article."""
HELD = 40.0
FIRST_BESIDE, LEAD = 2.0, 1.0
"""What a figure's own words and the opening count for in plain news, of which these articles have too little."""
SHARE_OF_LEAD_FOR_CAUSES = 0.3
HEARD = {"place": (0.7, -0.4), "date": (0.5, -0.3), "cause": (0.5, 0.0), "perpetrator": (0.5, -0.3)}
"""How much the network's links count, for a word and for nothing: set by hand on articles that it has not learnt, since
on these, which taught it, it is right too often."""
CLAIMED = {"sign: claims": 4.5}
"""What a claim of responsibility counts for, and that all sources say so: these articles tell of hardly any."""
FIXED = 1e6
OTHER_WORDING = 0.6
"""How right another wording is than the best one."""
COUNTRY = 0.25
"""How right a country is where the article tells more exactly."""


def main() -> None:
    """Fit the weights of each slot and write them."""
    corpora, target = map(Path, sys.argv[1:])
    read = list(examples(corpora / "news-events"))
    lines = ["# What each sign (of an option), way (that finds it beside the figure) and feature adds, by slot."]
    for field in FIELDS:
        found = [choice for example in read for choice in choices(example, field)]
        learnt = fit(found, prior(field))
        lines += ["", f"[{field.name}]"]
        lines += [f'"{name}" = {weight:.2f}' for name, weight in zip(names(field), learnt, strict=True)]
        print(field.name, len(found), "figures")
    target.write_text("\n".join(lines) + "\n")


def prior(field: Field) -> Prior:
    """What the weights are drawn to: zero, but for two signs, and the network's, which stay as they are."""
    known = names(field)
    found = Prior.ridge(len(known), RIDGE)
    lead = LEAD * (SHARE_OF_LEAD_FOR_CAUSES if field.name == "cause" else 1.0)
    for name, mean in (("first beside", FIRST_BESIDE), ("lead, main", lead)):
        found.means[known.index(name)], found.strengths[known.index(name)] = mean, HELD
    for name, mean in CLAIMED.items() if field.name == "perpetrator" else ():
        found.means[known.index(name)], found.strengths[known.index(name)] = mean, FIXED
    for name, mean in zip(("network speaks for it", "network speaks for nothing"), HEARD[field.name], strict=True):
        found.means[known.index(name)], found.strengths[known.index(name)] = mean, FIXED
    return found


def choices(example: Example, field: Field) -> Iterator[Choice]:
    """The options of every figure that is gold, with how right each is."""
    reading, found = example.reading, same_person.told_once(example.reading, example.drafts)
    alike = Alike.of(reading, found)
    story = Story.of(field, alike, found)
    for members, is_main in groups(alike):
        board = Board.of(story, members, is_main)
        for number in members:
            options = list(cases(board, number))
            if number in example.matches and options:
                rows = np.array([list(row(field, case)) for case in options], dtype=float)
                yield Choice(rows, _rightness(example, field, options, number))


def _rightness(example: Example, field: Field, options: Sequence[Case], number: int) -> Floats:
    figure = example.gold["casualties"][example.matches[number]]
    wordings, day = wanted(figure, example.gold["events"], field.name)
    best = [is_right(case.option.words, wordings[:1], day) for case in options]
    right = [is_right(case.option.words, wordings, day) for case in options]
    degrees = np.where(best, 1.0, np.where(right, OTHER_WORDING, 0.0))
    is_country = np.array(["a country" in case.option.signs for case in options])
    if (degrees * ~is_country).any():
        degrees[is_country] *= COUNTRY
    return degrees


if __name__ == "__main__":
    main()
