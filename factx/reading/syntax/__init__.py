"""Questions that the rules ask of grammar, answered alike for Universal Dependencies and for spaCy's ClearNLP labels.

Nothing outside this package spells a dependency label. The names of the two schemes hardly overlap, so each set in
`labels` holds both spellings and no flag tells the schemes apart.
"""

from factx.reading.syntax.nouns import (
    appositions,
    compounds,
    conjuncts,
    determiner,
    first_conjunct,
    is_relative_clause,
    modifiers,
    numbers,
    owner,
    relative_clauses,
    renamed,
)
from factx.reading.syntax.partners import host, is_dependent, is_partner, is_subject
from factx.reading.syntax.phrases import clause, head_of, phrase, span_of, trimmed
from factx.reading.syntax.prepositions import adpositions, complements, gerunds, governor
from factx.reading.syntax.speech import (
    addressees,
    expletives,
    governing,
    introducer,
    is_conditional,
    is_infinitive,
    is_parenthetical,
    object_predicates,
    open_complements,
    own_subjects,
    relative_antecedent,
)
from factx.reading.syntax.verbs import (
    agents,
    clauses,
    is_attributive,
    is_clause,
    is_predicate,
    objects,
    patients,
    predicate,
    predicated,
    reported,
    subjects,
)
from factx.reading.syntax.voices import auxiliaries, is_negated, is_passive

__all__ = [
    "addressees", "adpositions", "agents", "appositions", "auxiliaries", "clause", "clauses", "complements",
    "compounds", "conjuncts", "determiner", "expletives", "first_conjunct", "gerunds", "governing", "governor",
    "head_of", "host", "introducer", "is_attributive", "is_clause", "is_conditional", "is_dependent",
    "is_infinitive", "is_negated", "is_parenthetical", "is_partner", "is_passive", "is_predicate", "is_relative_clause",
    "is_subject",
    "modifiers", "numbers", "object_predicates", "objects", "open_complements", "own_subjects", "owner", "patients",
    "phrase", "predicate", "predicated", "relative_antecedent", "relative_clauses", "renamed", "reported",
    "span_of", "subjects", "trimmed",
]  # fmt: skip
