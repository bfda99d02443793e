"""Pipelines of spaCy: the bundled one and others, loaded with what factx needs of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factx.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language

BUNDLED = Path(__file__).parent / "model"
NEEDED = {"token.tag": "tagger", "token.dep": "parser", "doc.ents": "ner"}
"""What a pipeline must set, and what spaCy calls the component that does; one may do more than its own."""


def load(model: str) -> Language:
    """Load a pipeline, by its name or its path.

    Raises:
        ModelError: it is not there, does not load, or has no tagger, parser or recogniser of names.
    """
    import spacy

    try:
        nlp = spacy.load(model)
    except OSError as error:
        raise ModelError(_missing(model)) from error
    except Exception as error:
        raise ModelError(f"The pipeline {model} does not load: {' '.join(str(error).split())[:200]}") from error
    if absent := [name for attribute, name in NEEDED.items() if not _setting(nlp, attribute)]:
        needed = ", ".join(NEEDED.values())
        raise ModelError(f"The pipeline {model} has no {', no '.join(absent)}; factx needs {needed}")
    return _with_mending(nlp)


def _with_mending(nlp: Language) -> Language:
    """Let trees be mended right behind the parser, before anything rests on them."""
    from factx.reading.text import tree_repairs

    if not nlp.has_factory(tree_repairs.NAME):
        type(nlp).component(tree_repairs.NAME, func=tree_repairs.mend)
    if tree_repairs.NAME not in nlp.pipe_names:
        nlp.add_pipe(tree_repairs.NAME, after=_setting(nlp, "token.dep")[-1])
    return nlp


def _setting(nlp: Language, attribute: str) -> list[str]:
    """The components that set an attribute of texts or tokens."""
    return [name for name in nlp.pipe_names if attribute in nlp.get_pipe_meta(name).assigns]


def _missing(model: str) -> str:
    if model == str(BUNDLED):
        return "The bundled pipeline is not there; install factx again, or name another with --model"
    if Path(model).exists() or "/" in model:
        return f"{model} holds no spaCy pipeline (no meta.json and config.cfg); name another with --model"
    return f'No pipeline named "{model}" is installed; try: python -m spacy download {model}'
