"""The picture of a terminal that the README shows: what factx prints of the seed's tolls and quotes, as SVG."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from benchmarks.tables import ROOT, SEED
from factx import Article, Extractor
from factx.inputs import read_articles
from factx.inputs.publication import day
from factx.selection import Selection, condition
from factx.writers import Layout
from factx.writers.table.page import page

PICTURE = Path(__file__).with_name("terminal.svg")
WIDTH = 124
KINDS, DIRECT = ("tolls", "quotes"), "quotes.kind=direct"
FONT = re.compile(r"\s*@font-face \{\{.*?\}\}", re.DOTALL)
"""Fonts that the picture would fetch; it does with those of whoever looks at it."""


def picture() -> str:
    """Draw the terminal."""
    [article] = read_articles([ROOT / SEED])
    assert isinstance(article, Article)
    article = replace(article, source=SEED, published=day("2016-07-25"), published_from="option")
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    only = f"--only {','.join(KINDS)} --where {DIRECT}"
    console.print(Text(f"$ factx {SEED} --published 2016-07-25 {only}\n", "bold"))
    console.print(page(Selection(KINDS, (condition(DIRECT),)).chosen(Extractor()(article)), Layout(KINDS), WIDTH))
    return console.export_svg(title="factx", code_format=FONT.sub("", CONSOLE_SVG_FORMAT), unique_id="factx")
