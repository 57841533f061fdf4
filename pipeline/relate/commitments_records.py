"""A clause that undertakes something as a commitment, every slot with its characters."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.relate.clauses import Clause, Span, View
from pipeline.relate.commitments_actors import Actors
from schemas import Commitment, Document, Figure, Mention, Provenance, digest
from schemas.vocabulary import CommitmentStatus

STATUS: dict[str, CommitmentStatus] = {
    "planned": "planned",
    "required": "planned",
    "bare": "planned",
    "encouraged": "encouraged",
    "urged": "encouraged",
    "done": "done",
    "ongoing": "ongoing",
}
EDGES = frozenset(" ，。；：、,.;:　\n")
CONFIDENCE = {"planned": 0.85, "urged": 0.85, "encouraged": 0.75, "required": 0.7}
OTHERWISE = 0.65


def record(
    document: Document, view: View, clause: Clause, actors: Actors, mentions: Sequence[Mention]
) -> Commitment:
    """The commitment that a clause states; what is done is told as background."""
    offset = view.segment.start
    evidence = _stripped(document.text, offset + clause.start, offset + clause.end)
    about = _stripped(document.text, offset + clause.object[0], offset + clause.object[1])
    said = (offset + clause.verb.start, evidence[1])
    deadline, amount = _deadline(mentions, evidence), _amount(mentions, said)
    names = tuple(dict.fromkeys(actor.name for actor in actors))
    quote, thing = document.text[slice(*evidence)], document.text[slice(*about)]
    verb = (offset + clause.verb.start, offset + clause.verb.end)
    slots: list[tuple[str, object, Span]] = [
        ("action", clause.verb.lemma, verb),
        ("object", thing, about),
        ("evidence", quote, evidence),
    ]
    if deadline and deadline.date:
        slots.append(("deadline", deadline.date.end, (deadline.start, deadline.end)))
    if amount and amount.number:
        slots.append(("amount", amount.number.value, (amount.start, amount.end)))
    return Commitment(
        id=digest("commitment", document.doc, *names, clause.verb.lemma, thing, quote),
        actors=names,
        action=clause.verb.lemma,
        object=thing,
        status=STATUS[clause.marker],
        evidence=quote,
        deadline=deadline.date.end if deadline and deadline.date else None,
        amount=_figure(amount),
        main=STATUS[clause.marker] != "done",
        provenance=_provenance(document, clause, actors, slots),
    )


def _provenance(
    document: Document, clause: Clause, actors: Actors, slots: Sequence[tuple[str, object, Span]]
) -> tuple[Provenance, ...]:
    confidence = CONFIDENCE.get(clause.marker, OTHERWISE)
    by_actor = [
        document.cite(
            actor.start,
            actor.end,
            slot="actors",
            value=actor.name,
            rule=actor.rule,
            confidence=min(actor.confidence, confidence),
        )
        for actor in actors
    ]
    rule = f"{clause.marker}-clause"
    by_slot = [
        document.cite(*span, slot=slot, value=value, rule=rule, confidence=confidence)
        for slot, value, span in slots
    ]
    return (*by_actor, *by_slot)


def _deadline(mentions: Sequence[Mention], evidence: Span) -> Mention | None:
    """The date by which it is to be done: one that the text gives as the last, inside or at the head of all."""
    last = [m for m in mentions if m.date and m.date.bound == "≤" and m.date.end]
    inside = [m for m in last if evidence[0] <= m.start and m.end <= evidence[1]]
    before = [m for m in last if m.end <= evidence[0]]
    return next(iter(inside + before[-1:]), None)


def _amount(mentions: Sequence[Mention], said: Span) -> Mention | None:
    """The first sum of money, else the first count, from the verb on."""
    inside = [
        m
        for m in mentions
        if m.number is not None
        and m.number.kind in ("money", "count", "measure")
        and m.number.modifier != "ordinal"
        and said[0] <= m.start
        and m.end <= said[1]
    ]
    sums = [m for m in inside if m.number is not None and m.number.kind == "money"]
    return next(iter(sums or inside), None)


def _figure(mention: Mention | None) -> Figure | None:
    if mention is None or mention.number is None:
        return None
    number = mention.number
    return Figure(
        value=number.value, unit=number.unit, upper=number.upper, currency=number.currency
    )


def _stripped(text: str, start: int, end: int) -> Span:
    """The stretch without the marks and spaces around it."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end
