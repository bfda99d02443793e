"""Turn told speech into quotations, which treebanks lack: ``Lopez said it rains.`` → ``“It rains,” said Lopez.``."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from convert.conllu import Sentence, Word

SAYING = frozenset("say add tell explain reply announce note warn argue claim state insist declare report".split())
"""Verbs that may stand behind a quotation."""


def quoted(sentence: Sentence, random: Random) -> Sentence:
    """Set the clause of a verb of saying before it, between quotation marks or not; else leave the sentence."""
    words = sentence.words
    verb = next(number for number, word in enumerate(words) if word.head == number)
    speaker, clause = _child(words, verb, "nsubj"), _child(words, verb, "ccomp")
    if words[verb].lemma not in SAYING or speaker is None or clause is None or words[-1].form != ".":
        return sentence
    said = [number for number in _subtree(words, clause) if not (number == verb + 1 and words[number].dep == "mark")]
    says = _subtree(words, speaker)
    if says != list(range(verb)) or verb + 1 > said[0] or len(says) + len(said) + 2 < len(words) - 1:
        return sentence
    if said != list(range(said[0], len(words) - 1)) or words[verb - 1].form == "," or not says:
        return sentence
    return replace(sentence, words=_order(words, said, says, clause, random))


def _order(words: tuple[Word, ...], said: list[int], says: list[int], clause: int, random: Random) -> tuple[Word, ...]:
    verb, last = len(says), len(words) - 1
    pronoun = words[says[-1]].pos == "PRON"
    tail = [*says, verb] if pronoun or random.random() < 0.3 else [verb, *says]
    order = [*said, -1, *tail, last]
    marks: list[Word] = [_mark(",", ",", clause)]
    if random.random() < 0.75:
        order[:0], order[len(said) + 2 : len(said) + 2] = [-2], [-3]
        marks += [_mark('"', "``", clause), _mark('"', "''", clause)]
    places = {old: new for new, old in enumerate(order)}
    made = [marks[-old - 1] if old < 0 else words[old] for old in order]
    moved = [replace(word, head=places[word.head], space=True) for word in made]
    return tuple(_spaced(_cased(moved, places[said[0]], places[says[0]])))


def _mark(form: str, tag: str, head: int) -> Word:
    return Word(form=form, lemma=form, pos="PUNCT", tag=tag, morph="", head=head, dep="punct", space=True)


def _cased(words: list[Word], *first: int) -> list[Word]:
    clause, tail = first
    begin, end = words[clause], words[tail]
    words[clause] = replace(begin, form=begin.form[0].upper() + begin.form[1:])
    if end.pos not in {"PROPN", "ADJ"} and end.form != "I" and end.tag != "NNP":
        words[tail] = replace(end, form=end.form.lower())
    return words


def _spaced(words: list[Word]) -> list[Word]:
    for number, word in enumerate(words[:-1]):
        following = words[number + 1]
        dash = following.form[0] in "-–—" and following.tag != "HYPH"
        close = word.tag in {"``", "-LRB-", "$"} or (
            following.tag in {",", ".", "''", "POS", "-RRB-", ":", "HYPH"} and not dash
        )
        clitic = following.form.lower() in {"n't", "'s", "'re", "'ve", "'ll", "'d", "'m", "%"} or word.tag == "HYPH"
        words[number] = replace(word, space=not (close or clitic))
    return words


def _child(words: tuple[Word, ...], head: int, dep: str) -> int | None:
    return next((number for number, word in enumerate(words) if word.head == head != number and word.dep == dep), None)


def _subtree(words: tuple[Word, ...], top: int) -> list[int]:
    def within(number: int) -> bool:
        while number != top and words[number].head != number:
            number = words[number].head
        return number == top

    return [number for number in range(len(words)) if within(number)]
