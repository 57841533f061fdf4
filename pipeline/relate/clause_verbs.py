"""Which verb a unit of a sentence has: the one behind its marker, at its head, or behind its subject."""

from __future__ import annotations

from pipeline.relate.clause_parsed import is_attribute
from pipeline.relate.clauses import Marker, Verb, View

OPENS_OBJECT = frozenset({"NOUN", "PROPN", "NUM", "DET", "ADJ", "ADP", "PRON", "PUNCT"})
FINITE = frozenset({"", "ROOT", "conj", "ccomp", "parataxis"})


def main_verb(view: View, marker: Marker, start: int, end: int) -> tuple[Verb | None, bool]:
    """The verb behind a marker, and whether it is passive; a noun only right behind what promises."""
    passive = view.table.passive.match(view.text, start, end)
    begin = view.lead(passive.end() if passive else start, end)
    if view.table.prepositions.match(view.text, begin, end):
        return known_verb(view, begin, end), bool(passive)
    for position in view.positions(begin, end):
        token, verb = view.tokens[position], view.verb_at(position)
        if not verb or not _predicates(view, verb):
            continue
        if marker in ("done", "ongoing") and token.start > begin:
            break
        if marker in ("planned", "required") and not (passive or _is_base(view, verb)):
            continue
        at_head = token.start == begin and verb.known and marker in ("planned", "required")
        if token.tag == "VERB" or at_head:
            return verb, bool(passive)
    return None, bool(passive)


def _is_base(view: View, verb: Verb) -> bool:
    """Whether a verb has the form that follows "will" or "continue"; a participle is an attribute."""
    return verb.plain or bool(view.table.gerund.match(view.text, verb.start, verb.end))


def initial_verb(view: View, begin: int, end: int) -> Verb | None:
    """The verb that a unit begins with, fronted phrases skipped; none where it modifies the unit's own actor."""
    if view.table.fronted and view.table.prepositions.match(view.text, begin, end):
        return known_verb(view, begin, end)
    position = view.index.get(begin)
    if position is None:
        return None
    verb = view.verb_at(position)
    if not verb or is_attribute(view, verb):
        return None
    if _is_compound(view, verb) or _modifies_actor(view, verb, end):
        return None
    if view.tokens[position].tag == "VERB":
        return verb
    is_noun = verb.lemma in view.table.nominal or not verb.plain
    return verb if verb.known and not is_noun and has_object(view, verb, end) else None


def known_verb(view: View, begin: int, end: int) -> Verb | None:
    """The first verb of the table that is no noun and modifies none, else the last other one."""
    others: list[Verb] = []
    for position in view.positions(begin, end):
        verb = view.verb_at(position)
        if not verb or view.table.prepositions.fullmatch(view.text[verb.start : verb.end]):
            continue
        if view.is_inside(verb.start, verb.end):
            continue
        if verb.known and _predicates(view, verb):
            if not verb.noun:
                return verb
            others.append(verb)
        elif verb.lemma in view.table.copular or _counts(view, verb, end):
            others.append(verb)
    copular = [verb for verb in others if not verb.known]
    kept = [verb for verb in copular or others if verb.end < end]
    return kept[-1] if kept else None


def _counts(view: View, verb: Verb, end: int) -> bool:
    """Whether a verb that no table has takes a quantity (腾出3000平方米的厂房)."""
    open_class = not verb.known and verb.lemma not in view.table.barred and _predicates(view, verb)
    return open_class and bool(view.table.quantified.match(view.text, verb.end, end))


def bare_verb(view: View, begin: int, end: int) -> Verb | None:
    """The verb of a clause without a marker: of the table, in the present, behind a subject."""
    for position in view.positions(begin + 1, end):
        token, verb = view.tokens[position], view.verb_at(position)
        if not verb or token.tag != "VERB" or token.relation not in FINITE:
            continue
        if view.table.fronted and view.is_inside(verb.start, verb.end):
            continue
        present = verb.plain or view.table.present.fullmatch(token.text)
        told = not verb.noun or (view.table.fronted and _is_told(view, verb, begin, end))
        if verb.known and told and present and _predicates(view, verb):
            return verb
    return None


def has_object(view: View, verb: Verb, end: int) -> bool:
    """Whether what follows a verb can be its object."""
    after = view.positions(verb.end, end)
    if len(after) < (1 if view.table.gerund.match(view.text, verb.start, verb.end) else 2):
        return False
    first = view.verb_at(after[0])
    if view.table.fronted and view.tokens[after[0]].tag == "VERB" and first:
        serial = first.known and not first.noun and has_object(view, first, end)
        noun = (first.noun or not first.known) and view.tokens[after[-1]].tag == "NOUN"
        return serial or noun
    return view.tokens[after[0]].tag in OPENS_OBJECT


def _is_told(view: View, verb: Verb, begin: int, end: int) -> bool:
    """Whether a verb that may be a noun is none: behind 双方 with an object, or before a quantity."""
    if view.table.quantified.match(view.text, verb.end, end):
        return True
    together = view.table.together.search(view.text[begin : verb.start].strip())
    return _takes_number(view, verb, end) or bool(together and has_object(view, verb, end))


def _takes_number(view: View, verb: Verb, end: int) -> bool:
    """Whether what follows a verb is a quantity without a verb of its own."""
    after = view.positions(verb.end, end)
    if not has_object(view, verb, end) or view.table.attributive.search(view.text, verb.end, end):
        return False
    return view.tokens[after[-1]].tag == "NUM" and not any(
        view.tokens[i].tag == "VERB" for i in after
    )


def can_act(view: View, start: int, end: int) -> bool:
    """Whether a stretch ends with one who can act."""
    after = view.positions(start, end)
    core = view.table.complements.sub("", view.text[start:end])
    named = bool(after) and view.tokens[after[-1]].tag == "PROPN"
    return named or bool(view.table.collective.search(core))


def _modifies_actor(view: View, verb: Verb, end: int) -> bool:
    """Whether a verb at the head of a unit only modifies the actor of it (结对学校每月开展 …)."""
    after = view.positions(verb.end, end)
    if view.table.fronted and after and view.tokens[after[0]].tag == "PROPN":
        return False
    if verb.lemma in view.table.causative and not _is_compound(view, verb):
        return False
    marked = view.first_marker(verb.end, end)
    attribute = marked is not None and (
        not verb.plain or bool(view.table.attributive.search(view.text, verb.end, marked[1]))
    )
    if not verb.noun and verb.known and not attribute:
        return False
    later = known_verb(view, verb.end, end)
    stops = [marked[1]] if marked else []
    stops += [later.start] if later else []
    if not stops:
        return False
    start, stop = view.phrase(verb.end, min(stops))
    return start < stop and bool(view.table.collective.search(view.text[start:stop]))


def _predicates(view: View, verb: Verb) -> bool:
    """Whether nothing around a verb makes it an attribute (签订的协议, 所托管学校)."""
    if view.table.attached.match(view.text, max(verb.start - 1, 0), verb.start):
        return False
    return not view.table.attributive.match(view.text, verb.end) and not _is_compound(view, verb)


def _is_compound(view: View, verb: Verb) -> bool:
    """Whether a verb only begins a noun (支援期限, 发展需求)."""
    if view.table.predicated.match(view.text, verb.end):
        return True
    return verb.noun and bool(view.table.compound.match(view.text, verb.end))
