"""Whose verb it is where the subject does not do it: who is encouraged, who bears it, who gives the support."""

from __future__ import annotations

from pipeline.relate.clause_verbs import can_act, has_object, known_verb
from pipeline.relate.clauses import Span, Verb, View
from schemas import Token

PREFIX = 3  # characters of "co-" before a noun for a deed


def urged_verb(view: View, start: int, end: int, *, helps: bool) -> tuple[Verb, Span] | None:
    """The verb that somebody is encouraged to, and the stretch that names them; who `helps` does it itself."""
    table = view.table
    for position in view.positions(start + 1, end):
        token = view.tokens[position]
        bound = table.urging.search(view.text, start, token.start)
        drawn = None if bound or helps else table.drawing.search(view.text, start, token.start)
        bound = bound or drawn
        deed = deed_at(view, position, end) if drawn else None
        if deed is None and (token.tag != "VERB" or _only_leads(view, token)):
            continue
        if not table.fronted and not (
            bound and token.start - bound.end() <= (PREFIX if deed else 0)
        ):
            continue
        verb = deed or view.verb_at(position)
        patient = view.phrase(start, bound.start() if bound else token.start)
        if table.fronted and table.prepositions.match(view.text, patient[1], token.start):
            verb = known_verb(view, token.start, end) or verb
        if verb and can_act(view, *patient):
            return verb, patient
    return None


def _only_leads(view: View, token: Token) -> bool:
    """Whether a word tagged as a verb is a preposition or an adverb here."""
    table = view.table
    return bool(table.prepositions.fullmatch(token.text) or table.leads.fullmatch(token.text))


def deed_at(view: View, position: int, end: int) -> Verb | None:
    """The verb in a noun for a deed ("the exchange of students"), up to what it is done to."""
    token = view.tokens[position]
    lemma = view.table.deeds.get(token.lemma.lower())
    after = view.table.genitive.match(view.text, token.end, end)
    if not lemma or not after:
        return None
    return Verb(token.start, after.end(), lemma, known=True, noun=False, plain=True)


def supported(view: View, verb: Verb | None, end: int) -> tuple[Verb, Span] | None:
    """The support that a subject is to receive ("will receive support in setting up branches"), and what for."""
    backed = view.table.backed.match(view.text, verb.start, end) if verb else None
    if backed is None:
        return None
    start, stop = backed.span("support")
    return Verb(start, stop, "support", known=True, noun=False, plain=True), (backed.end(), end)


def agent_and_verb(view: View, begin: int, end: int) -> tuple[Span, Verb] | None:
    """The stretch that names the agent of a unit whose object stands before it (经费由市财政承担), and its verb."""
    if not view.table.fronted:
        return None
    for match in view.table.agent.finditer(view.text, begin + 1, end):
        token = view.token(match.start())
        if token is None or token.tag != "ADP" or not view.positions(begin, match.start()):
            continue
        verb = known_verb(view, match.end(), end)
        known = verb and verb.known and not has_object(view, verb, end)
        if verb and known and can_act(view, *view.phrase(match.end(), verb.start)):
            return (match.end(), verb.start), verb
    return None


def turned_object(view: View, begin: int, verb: Verb) -> Span | None:
    """The object that a preposition leads in front of its verb (把合作计划逐项细化)."""
    for match in view.table.turning.finditer(view.text, begin, verb.start):
        token = view.token(match.start())
        start, end = view.phrase(match.end(), verb.start)
        if token and token.tag == "ADP" and end > start and not view.is_inside(*match.span()):
            return match.end(), end
    return None
