"""Telling: facts in the words of a newsroom, for whatever shows them to readers."""

from factx.telling.english import amount, figure
from factx.telling.headings import label, leading, title
from factx.telling.newsroom import Sentence, is_background, is_told, moment, sentence
from factx.telling.shades import SHADES, Shade, shade

__all__ = [
    "SHADES", "Sentence", "Shade", "amount", "figure", "is_background", "is_told", "label", "leading", "moment",
    "sentence", "shade", "title",
]  # fmt: skip
