"""What the dependency parse says of a unit; nothing where the tagger gives none."""

from __future__ import annotations

from pipeline.relate.clauses import Verb, View

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})
STATING = frozenset({"ROOT", "conj", "parataxis"})


def states(view: View, begin: int, end: int) -> bool:
    """Whether a unit is a sentence of its own by the parse: a subject and its finite verb, both inside."""
    inside = view.positions(begin, end)
    subjects = [view.tokens[i] for i in inside if view.tokens[i].relation in SUBJECTS]
    return any(subject.head in inside and _is_finite(view, subject.head) for subject in subjects)


def is_coordinate(view: View, verb: Verb) -> bool:
    """Whether the parse coordinates a verb to another verb."""
    token = view.token(verb.start)
    coordinate = token is not None and token.relation == "conj"
    return bool(token and coordinate and view.tokens[token.head].tag in ("VERB", "AUX"))


def _is_finite(view: View, position: int) -> bool:
    """Whether the parse has a verb as the head of a main clause, and no "to" before it."""
    token, before = view.tokens[position], view.tokens[max(position - 1, 0)]
    return token.relation in STATING and before.tag != "PART"


def is_attribute(view: View, verb: Verb) -> bool:
    """Whether the parse has a participle as an attribute of the noun behind it ("relocated personnel")."""
    token = view.token(verb.start)
    if token is None or verb.plain or token.relation != "amod":
        return False
    return view.tokens[token.head].start > token.start
