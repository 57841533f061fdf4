"""Which clauses are undertakings, and which are news, praise, statistics or background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.relate.clauses import Clause, View
from pipeline.relate.commitments_actors import COMMON_NOUN, Actors
from schemas import Mention

THINGS = frozenset({"NOUN", "PROPN", "NUM", "PRON", "VERB", "ADJ", "DET", "X"})
EDGES = ' ，。；：、,.;:　“”"'


class Context(NamedTuple):
    """What is known around a clause: whether a paper is told (`region`), whether the document is a plan (`policy`)
    or the paper itself (`contract`),
    whether the paragraph has promised before, whether parties have signed (`agreed`), and the dates and numbers of
    the sentence."""

    region: bool
    policy: bool
    contract: bool
    promised: bool
    agreed: bool
    mentions: Sequence[Mention]


def undertakes(view: View, clause: Clause, actors: Actors, context: Context) -> bool:
    """Whether a clause is an undertaking of its actors."""
    if not _is_candidate(view, clause, context):
        return False
    start, end = view.phrase(*clause.subject)
    nobody = start >= end or (context.policy and _is_of_paper(view, clause))
    tasked = context.policy and nobody
    if not actors and not tasked:
        return False
    if not (clause.verb.known or _are_named(actors)):
        return False
    if clause.elided and view.table.aim.fullmatch(_said(view, clause)):
        return False
    match clause.marker:
        case "done":
            known = context.region or context.promised or _are_named(actors)
            return known and _is_counted(view, clause, context)
        case "required":
            told = context.region or context.contract or bool(view.search(view.table.signing))
            return context.policy or told or (context.promised and nobody)
        case "bare" | "ongoing":
            known = context.region or context.policy or context.promised
            known = known or (context.agreed and _is_term(view, clause))
            party = context.contract and _is_of_party(view, clause)
            known = known or party or _tells_of_us(view, clause)
            if known and view.table.prepositional.match(view.text, *clause.object):
                return False
            return known or _follows_signing(view, clause, actors)
    return _reaches(view, clause)


def _is_term(view: View, clause: Clause) -> bool:
    """Whether a clause without a marker says what will be time and again, or who bears what: a term of a contract."""
    past = view.search(view.table.since) or view.search(view.table.bygone)
    if past or clause.marker == "ongoing":
        return False
    turned = clause.object[1] <= clause.verb.start and not clause.passive
    return turned or bool(view.table.recurring.search(view.text, clause.start, clause.end))


def _is_of_party(view: View, clause: Clause) -> bool:
    """Whether the subject of a clause is one of those who sign a contract, by letter or together."""
    start, end = view.phrase(*clause.subject)
    phrase = view.text[start:end].lower()
    lettered = any(phrase.startswith(mark) for mark in view.table.marks)
    return lettered or bool(view.table.together.search(phrase))


def _tells_of_us(view: View, clause: Clause) -> bool:
    """Whether one who speaks for a body tells what it does with others ("we send teachers to Chengdu")."""
    start, end = view.phrase(*clause.subject)
    speaks = view.table.speaking.fullmatch(view.text, start, end)
    shared = view.table.shared.search(view.text, clause.verb.start, clause.end)
    return bool(speaks and shared and not clause.elided)


def _follows_signing(view: View, clause: Clause, actors: Actors) -> bool:
    """Whether a clause goes on one that signs, and says what the parties will do with each other."""
    mutual = clause.elided and len(actors) > 1 and view.table.mutual.match(clause.verb.lemma)
    return bool(mutual and view.table.signing.search(view.text, 0, clause.start))


def _are_named(actors: Actors) -> bool:
    """Whether any actor is more than a common noun."""
    return any(actor.rule != COMMON_NOUN for actor in actors)


def _is_candidate(view: View, clause: Clause, context: Context) -> bool:
    """Whether verb and object are of the kind that is undertaken at all."""
    table, verb = view.table, clause.verb
    if verb.lemma in table.barred or not (verb.known or _is_promised(view, clause)):
        return False
    if _is_subordinate(view, clause):
        return False
    if verb.lemma in table.signed and not (context.policy and clause.marker == "planned"):
        return False
    if clause.passive and (verb.lemma in table.occurring or clause.marker in ("done", "ongoing")):
        return False
    if table.framing.search(view.text[clause.start : clause.end].strip(EDGES)):
        return False
    hoped = clause.elided and clause.marker == "encouraged"
    if verb.lemma in table.effects and (hoped or _is_of_paper(view, clause)):
        return False
    return not _is_negated(view, clause) and _has_thing(view, clause)


def _is_of_paper(view: View, clause: Clause) -> bool:
    """Whether the subject is a paper and not who signed it: what it will help or promote is its aim."""
    if view.is_bound(clause.subject[1], clause.verb.start):
        return True
    start, end = view.phrase(*clause.subject)
    return start < end and bool(view.table.papers.search(view.text[start:end]))


def _is_promised(view: View, clause: Clause) -> bool:
    """Whether a verb that no table has stands right behind a promise: what a language can do is an open class."""
    if clause.passive or not clause.verb.lemma:
        return False
    if view.table.fronted:
        direct = clause.marker == "planned" and not clause.elided
        return direct and clause.verb.end - clause.verb.start > 1
    urged = clause.patient[0] < clause.patient[1]
    return clause.marker == "planned" or (urged and clause.marker == "encouraged")


def _has_thing(view: View, clause: Clause) -> bool:
    """Whether an object can be one: more than a verb alone that is no noun as often."""
    led = view.table.fronted and view.table.prepositional.match(view.text, *clause.object)
    if led or view.table.conjunctions.match(view.text, *clause.object):
        return False
    about = [i for i in view.positions(*clause.object) if view.tokens[i].tag in THINGS]
    alone = view.verb_at(about[0]) if len(about) == 1 and view.table.fronted else None
    return bool(about) and not (alone and alone.known and not alone.noun)


def _is_negated(view: View, clause: Clause) -> bool:
    """Whether a clause says what is not done, or that nobody does it."""
    negated = view.table.negated
    subject = view.text[slice(*clause.subject)]
    start = clause.start if view.table.fronted else clause.subject[1]
    before = view.text[start : clause.verb.start].rstrip()
    return bool(negated.search(before) or (not clause.elided and negated.match(subject)))


def _said(view: View, clause: Clause) -> str:
    """The words of a clause from its verb on."""
    return view.text[clause.verb.start : clause.end].strip(EDGES)


def _is_subordinate(view: View, clause: Clause) -> bool:
    """Whether a clause only depends on another; a relative behind its actor does no harm."""
    subject = view.text[slice(*clause.subject)].strip()
    found = view.table.subordinate.search(subject)
    if found is None:
        return False
    if found.start() == 0 or not view.table.relatives.fullmatch(found.group()):
        return True
    after = view.positions(
        view.text.index(subject, clause.subject[0]) + found.end(), clause.subject[1]
    )
    return bool(after) and not any(view.tokens[i].tag in ("VERB", "AUX") for i in after)


def _reaches(view: View, clause: Clause) -> bool:
    """Whether a verb has an object, or is one that needs none; "is to open in March" is news of the opened."""
    after = view.positions(*clause.object)
    complete = view.table.fronted or clause.passive or " " in clause.verb.lemma
    complete = complete or clause.verb.lemma in view.table.intransitive
    complete = complete or bool(view.table.approximate.match(view.text, *clause.object))
    return complete or not after or view.tokens[after[0]].tag not in ("ADP", "SCONJ")


def _is_counted(view: View, clause: Clause, context: Context) -> bool:
    """Whether a clause says how many of what: other deeds are told as background, and growth is statistics."""
    if clause.verb.lemma in view.table.counted:
        return False
    offset = view.segment.start
    start = clause.start if view.table.fronted else clause.verb.start
    return any(
        m.number is not None
        and m.number.kind in ("count", "money", "measure")
        and offset + start <= m.start < offset + clause.end
        for m in context.mentions
    )
