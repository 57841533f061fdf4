"""Agreements of a document: signings found, details collected, reports of one agreement joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from pipeline.relate.agreement_fields import settle
from pipeline.relate.agreement_merging import OF_TEXT, alike, joined, parties_agree
from pipeline.relate.agreement_reports import reports
from pipeline.relate.arguments import employer_of
from pipeline.relate.drafts import Draft, Filler, provenance
from pipeline.relate.moments import is_old, is_short, news_day, scenes
from pipeline.relate.reading import Reading
from schemas import Agreement, Entity, Figure, NumberValue, Signatory, digest
from schemas.vocabulary import AgreementKind, AgreementStatus, Field


def agreements(reading: Reading) -> tuple[Agreement, ...]:
    """The agreements that the document states."""
    return tuple(record(reading, draft) for draft in drafts(reading))


def drafts(reading: Reading) -> list[Draft]:
    """The agreements of a document before they become records, in the order of the text."""
    told = reports(reading, scenes(reading))
    for draft in told:
        draft.main = draft.main and not is_old(reading, draft.one("signed"))
    kept = [draft for draft in joined(told) if _is_fact(draft)]
    body = [draft for draft in kept if not draft.headline or draft.one("signed")]
    if any(draft.main for draft in body):
        kept = body
    _renew(reading, kept)
    for draft in kept:
        draft.slots["parties"] = _bodies_first(reading, draft.many("parties"))
        _finish(reading, draft)
    settle(reading, kept)
    return kept


def _renew(reading: Reading, drafts: Sequence[Draft]) -> None:
    """Name a paper without a name of its own after the ended one of the same parties which the text says it renews."""
    for draft in drafts:
        kind = draft.one("kind")
        if not draft.main or draft.one("title") or (kind and kind.rule == "paper"):
            continue
        for old in drafts:
            if _is_renewed(reading, draft, old):
                draft.status, draft.kind = "renewed", old.kind
                draft.slots["title"] = list(old.many("title"))
                draft.slots["kind"] = list(old.many("kind"))


def _is_renewed(reading: Reading, draft: Draft, old: Draft) -> bool:
    """Whether the text next to a signing tells an ended agreement of the same parties and that it goes on."""
    sides = draft.many("parties")
    if old.status != "ended" or abs(old.sentence - draft.sentence) > 2 or len(sides) < 2:
        return False
    sentence = reading.sentence_at(old.trigger.start)
    renewed = [p for p, status in sentence.words.agreements.statuses if status == "renewed"]
    told = any(pattern.search(sentence.text) for pattern in renewed)
    return told and parties_agree(sides, old.many("parties"))


def _bodies_first(reading: Reading, sides: Sequence[Filler]) -> list[Filler]:
    """The parties without the places by which the headline calls them, where two bodies are named."""
    headlines = [s for s in reading.sentences if s.segment.role == "headline"]
    bodies = [side for side in sides if side.entity and side.entity.kind == "organization"]
    if len(bodies) < 2:
        return list(sides)
    return [
        side
        for side in sides
        if side in bodies or not any(s.start <= side.start < s.end for s in headlines)
    ]


def _is_fact(draft: Draft) -> bool:
    """Whether enough is known to say that somebody signed this document: who, or at least which one and when."""
    sides, signed = draft.many("parties"), draft.one("signed")
    if len(sides) >= 2:
        return True
    if signed and signed.rule == OF_TEXT:
        return bool(sides and draft.one("title"))
    told = [draft.one("title"), signed, draft.one("place")]
    if sides and sides[0].entity and sides[0].entity.kind == "organization":
        return any(told)
    return signed is not None and is_short(signed) and sum(map(bool, told)) >= 2


def _finish(reading: Reading, draft: Draft) -> None:
    """Signatories with the party that each signs for."""
    sides, signers = draft.many("parties"), draft.many("people")
    bodies = [_party_of(reading, signer, sides) for signer in signers]
    if len(signers) == len(sides):
        free = [side.value for side in sides if side.value not in bodies]
        bodies = [body or free.pop(0) for body in bodies]
    for signer, body in zip(signers, bodies, strict=True):
        signatory = replace(signer, rule="signatory", confidence=0.8, entity=None, data=body)
        draft.add("signatories", [signatory])
    names = draft.values("people")
    draft.slots["witnesses"] = [who for who in draft.many("witnesses") if who.value not in names]
    _settle_status(reading, draft)
    draft.slots.pop("people", None)
    draft.slots.pop("told", None)
    draft.state(rule="signing-verb")


def _settle_status(reading: Reading, draft: Draft) -> None:
    """An earlier agreement holds while its term runs, or where the text says that it is carried out."""
    carried = draft.slots.pop("carried", None)
    if draft.main or draft.status != "signed":
        return
    end = (draft.value("term") or "").partition("/")[2]
    today = news_day(reading)
    if end and today:
        draft.status = "in_force" if end >= today else "ended"
    elif carried:
        draft.status = "in_force"


def _party_of(reading: Reading, signer: Filler, sides: Sequence[Filler]) -> str | None:
    """The party that a person acts for by their posts: the body itself, else one that belongs to it."""
    if signer.entity is None:
        return None
    meant = _acts_for(reading, signer)
    if meant is not None:
        return next((side.value for side in sides if alike(meant, side.entity)), None)
    bodies = [
        body
        for sentence in reading.sentences
        for post in sentence.posts
        if post.person.id == signer.entity.id
        for body in post.employers
    ]
    employer = employer_of(reading, signer.entity, bodies)
    known = [body for body in (employer, *bodies) if body is not None]
    for same in (_is_same, alike, _is_part):
        for body in known:
            for side in sides:
                if side.entity is not None and same(body, side.entity):
                    return side.value
    return None


def _acts_for(reading: Reading, signer: Filler) -> Entity | None:
    """The body for which a person is said to sign right behind the name: "X signed on behalf of Y"."""
    sentence = reading.sentence_at(signer.start)
    mark = sentence.words.agreements.stands_for.match(sentence.text, signer.end - sentence.start)
    if mark is None or sentence.words.frames.respectively.search(mark.group()):
        return None
    start = sentence.start + mark.end()
    meant = [
        body
        for link, body in reading.links(start, min(start + 90, sentence.end))
        if link.mention.start == start
    ]
    return meant[0] if len(meant) == 1 else None


def _is_same(one: Entity, other: Entity) -> bool:
    return one.id == other.id


def _is_part(one: Entity, other: Entity) -> bool:
    return one.name in other.name or other.name in one.name


def record(reading: Reading, draft: Draft) -> Agreement:
    """A finished draft as a record; its id depends on what it says alone."""
    number = draft.one("value")
    data = number.data if number else None
    value = None
    if isinstance(data, NumberValue):
        value = Figure(value=data.value, unit=data.unit, upper=data.upper, currency=data.currency)
    sides = draft.values("parties")
    signatories = tuple(
        Signatory(person=filler.value, org=cast("str | None", filler.data))
        for filler in draft.many("signatories")
    )
    return Agreement(
        id=digest(
            "agreement",
            draft.kind,
            draft.value("title"),
            *sides,
            draft.value("signed"),
            draft.status,
        ),
        title=draft.value("title"),
        kind=cast(AgreementKind, draft.value("kind") or "other"),
        parties=sides,
        signatories=signatories,
        witnesses=draft.values("witnesses"),
        signed=draft.value("signed"),
        effective=draft.value("effective"),
        announced=draft.value("announced"),
        place=draft.value("place"),
        fields=cast("tuple[Field, ...]", draft.values("fields")),
        term=draft.value("term"),
        value=value,
        status=cast(AgreementStatus, draft.status),
        main=draft.main,
        provenance=provenance(reading.document, draft),
    )
