"""Cues: words that report what somebody says, "said", "according to", "the claim", with their speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from factx.reading.attribution.speakers.speaker import Speaker

PartOfSpeech = Literal["preposition", "noun", "verb"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that report a statement: the token that the statement hangs on, its words, speaker and licences."""

    head: Token
    words: Span
    speaker: Speaker | None
    licences: frozenset[str] = frozenset()
    """In what forms it may report, as in `saying.toml`; "sentence" for a preposition and "that" for a noun."""

    @property
    def part_of_speech(self) -> PartOfSpeech:
        """What kind of word it is."""
        return "preposition" if "sentence" in self.licences else "noun" if "that" in self.licences else "verb"

    @property
    def rule(self) -> str:
        """What makes what it reports a statement."""
        return f"words with a {self.part_of_speech} of saying"
