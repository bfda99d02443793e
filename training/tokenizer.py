"""Write the blank English pipeline whose tokenizer cuts text the way the treebanks do."""

import sys
from pathlib import Path
from typing import cast

import spacy
from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

DASHES = ("—", "–", "--+", "―")
OPENING, CLOSING = r"\(\[\{<", r"\)\]\}>"

INFIXES = (
    rf"(?<=[{ALPHA}0-9.%'’{CLOSING}])[-‐‑](?=[{ALPHA}0-9$£€“\"'‘(])",
    *(rf"(?<=[^\s]){dash}(?=[^\s])" for dash in DASHES),
    rf"(?<=[{ALPHA}0-9.,!?;:'’”\"])[{OPENING}](?=[{ALPHA}0-9“\"'$])",
    rf"(?<=[{ALPHA}0-9.,!?%'’”\"])[{CLOSING}](?=[{ALPHA}0-9“\"'(\[])",
    rf"(?<=[{ALPHA_LOWER}0-9])[.!?]+(?=[“\"‘]?[{ALPHA_UPPER}][{ALPHA_LOWER}])",
    rf"(?<=[{ALPHA_LOWER}])[.!?]+(?=\[)",
    rf"(?<=[{ALPHA_LOWER}0-9.!?])[”“\"](?=[{ALPHA}])",
    rf"(?<=[{ALPHA}])[,;](?=[{ALPHA}“\"])",
    rf"(?<=[{ALPHA}0-9])/(?=[{ALPHA}])",
)
"""What parts two words that stand in one string: ``14-year-old``, ``video]The``, ``war—and``."""

EDGES = (r"\[\.\.\.\]", r"[!?]{2,}", r"[*]{2,}", r"={2,}", r"_{2,}", *DASHES, "‘", "’", "“", "”")
"""What parts from a word at its start and its end."""

WHOLE = ("e-mail", "E-mail", "e-mails", "al.", "etc.", "Capt.", "Lt.", "Sgt.", "Maj.", "Brig.", "Cmdr.", "Supt.")
"""What stays in one piece."""


def english() -> Language:
    """Make the blank pipeline."""
    nlp = spacy.blank("en")
    defaults = nlp.Defaults
    infixes = [*(defaults.infixes or ()), *INFIXES]
    cutter = cast(Tokenizer, nlp.tokenizer)
    cutter.infix_finditer = compile_infix_regex(infixes).finditer
    cutter.prefix_search = compile_prefix_regex([*EDGES, *(defaults.prefixes or ())]).search
    cutter.suffix_search = compile_suffix_regex([*EDGES, *(defaults.suffixes or ())]).search
    for whole in WHOLE:
        cutter.add_special_case(whole, [{"ORTH": whole}])
    return nlp


if __name__ == "__main__":
    english().to_disk(Path(sys.argv[1]))
