"""Agreements of a document: signings found, details collected, reports of one agreement joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from pipeline.relate.agreement_details import fields, money, term, title_term
from pipeline.relate.agreement_frames import signings
from pipeline.relate.agreement_merging import alike, joined, same_agreement
from pipeline.relate.arguments import employer_of
from pipeline.relate.drafts import Draft, Filler, provenance
from pipeline.relate.moments import Scene, is_old, is_short, scenes
from pipeline.relate.papers import kind_of, papers
from pipeline.relate.reading import Reading, Sentence, Span
from schemas import Agreement, Entity, Figure, NumberValue, Signatory, digest
from schemas.vocabulary import AgreementKind, AgreementStatus, Field


def agreements(reading: Reading) -> tuple[Agreement, ...]:
    """The agreements that the document states."""
    return tuple(record(reading, draft) for draft in drafts(reading))


def drafts(reading: Reading) -> list[Draft]:
    """The agreements of a document before they become records, in the order of the text."""
    told = list(_told(reading, scenes(reading)))
    for draft in told:
        draft.main = draft.main and not is_old(reading, draft.one("signed"))
    kept = [draft for draft in joined(told) if _is_fact(draft)]
    body = [draft for draft in kept if not _is_headline(reading, draft)]
    if any(draft.main for draft in body):
        kept = body
    for draft in kept:
        draft.slots["parties"] = _bodies_first(reading, draft.many("parties"))
        _finish(reading, draft)
    return kept


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


def _is_headline(reading: Reading, draft: Draft) -> bool:
    """Whether only the headline tells this agreement, without a day: the lead has told it in other words."""
    role = reading.sentences[draft.sentence].segment.role
    return role in ("headline", "subtitle", "heading") and draft.one("signed") is None


def _told(reading: Reading, setting: Sequence[Scene]) -> Iterator[Draft]:
    """Every signing in the order of the text, with the details that follow it."""
    known: list[Draft] = []
    for sentence, scene in zip(reading.sentences, setting, strict=True):
        if sentence.segment.role == "caption":
            continue
        new = []
        for draft in signings(reading, sentence, scene):
            if _stands_alone(reading, sentence, draft, known):
                new.append(draft)
        for index, draft in enumerate(new):
            later = [other.trigger.start for other in new[index + 1 :]]
            _details_here(reading, sentence, draft, min(later, default=sentence.end))
        if not new:
            _details_of_known(reading, sentence, known)
        known.extend(new)
        yield from new


def _stands_alone(
    reading: Reading, sentence: Sentence, draft: Draft, known: Sequence[Draft]
) -> bool:
    """Whether a signing opens a fact; one without a paper or parties first looks for what it goes on with."""
    before = _antecedent(sentence, known, draft)
    if not draft.kind:
        if before is not None and _goes_on(draft, before):
            _continue(draft, before)
            return False
        kind = kind_of(sentence, sentence.text)
        draft.kind = kind
        draft.fill(
            "kind",
            Filler(
                draft.trigger.start,
                draft.trigger.end,
                value=kind,
                rule="signing-verb",
                confidence=0.5,
            ),
        )
        return len(draft.many("parties")) >= 2
    if len(draft.many("parties")) < 2 and before is not None:
        _take_parties(sentence, draft, before)
    return True


def _antecedent(sentence: Sentence, known: Sequence[Draft], draft: Draft) -> Draft | None:
    """The last agreement told before, in the same part of the text."""
    near = [other for other in known if draft.paragraph - other.paragraph <= 3]
    return next(reversed(near or known[:1]), None)


def _goes_on(draft: Draft, before: Draft) -> bool:
    """Whether a signing without a paper is that of the agreement before: nobody else signs."""
    if draft.paragraph != before.paragraph and draft.value("signed") and before.value("signed"):
        return same_agreement(before, draft)
    sides = draft.many("parties")
    related = [
        side for side in sides if any(alike(side.entity, p.entity) for p in before.many("parties"))
    ]
    return draft.paragraph == before.paragraph or not sides or bool(related)


def _continue(draft: Draft, before: Draft) -> None:
    """Hand over to the agreement before what this sentence says about its signing."""
    if len(before.many("parties")) < 2:
        before.add("parties", draft.many("parties"))
    before.add("people", draft.many("people"))
    before.fill("signed", draft.one("signed"))
    before.fill("place", draft.one("place"))


def _take_parties(sentence: Sentence, draft: Draft, before: Draft) -> None:
    """Take over the parties of the agreement before, where the text speaks of the same ones."""
    own = draft.many("parties")
    if own and not any(alike(own[0].entity, other.entity) for other in before.many("parties")):
        return
    draft.add(
        "parties",
        [
            Filler(
                draft.trigger.start,
                draft.trigger.end,
                value=party.value,
                rule="parties-of-agreement-before",
                confidence=0.6,
                entity=party.entity,
            )
            for party in before.many("parties")
            if all(not alike(party.entity, mine.entity) for mine in own)
        ],
    )


def _details_here(reading: Reading, sentence: Sentence, draft: Draft, end: int) -> None:
    """Details in the sentence of the signing itself, up to the next signing in it."""
    title = draft.one("title")
    start = min(title.start if title else draft.trigger.end, draft.trigger.end)
    end = max(end, title.end if title else end)
    draft.add("fields", fields(reading, sentence, Span(start, end)))
    draft.fill("term", title_term(reading, draft))
    draft.fill("term", term(reading, sentence, draft))
    draft.fill("value", money(reading, sentence, Span(start, end)))


def _details_of_known(reading: Reading, sentence: Sentence, known: Sequence[Draft]) -> None:
    """Details in a sentence that comes back to an agreement told before."""
    if not known or sentence.segment.role == "headline":
        return
    table = sentence.words.agreements
    last = known[-1]
    reference = table.back_reference.search(sentence.text)
    near = sentence.segment.paragraph - last.paragraph
    if not reference and near > 0 and not (last.sentence, near) <= (sentence.segment.index, 1):
        return
    if not reference and near > 0:
        return
    draft = _meant(sentence, known) or last
    whole = Span(sentence.start, sentence.end)
    if reference and not any(quote.start <= sentence.start + 3 for quote in sentence.quoted):
        draft.add("fields", fields(reading, sentence, whole))
    draft.fill("term", term(reading, sentence, draft))
    draft.fill("value", money(reading, sentence, whole))


def _meant(sentence: Sentence, known: Sequence[Draft]) -> Draft | None:
    """The agreement that the sentence names by a word of its own."""
    for paper in papers(sentence):
        for draft in reversed(known):
            if draft.kind == paper.kind and draft.main:
                return draft
    return next((draft for draft in reversed(known) if draft.main), None)


def _is_fact(draft: Draft) -> bool:
    """Whether enough is known to say that somebody signed this document: who, or at least which one and when."""
    sides, signed = draft.many("parties"), draft.one("signed")
    if len(sides) >= 2:
        return True
    told = [draft.one("title"), signed, draft.one("place")]
    if sides and sides[0].entity and sides[0].entity.kind == "organization":
        return any(told)
    return signed is not None and is_short(signed) and sum(map(bool, told)) >= 2


def _finish(reading: Reading, draft: Draft) -> None:
    """Signatories with the party that each signs for."""
    sides, signers = draft.many("parties"), draft.many("people")
    for index, signer in enumerate(signers):
        org = _party_of(reading, signer, sides)
        if org is None and len(signers) == len(sides):
            org = sides[index].value
        draft.add(
            "signatories",
            [
                Filler(
                    signer.start,
                    signer.end,
                    value=signer.value,
                    rule="signatory",
                    confidence=0.8,
                    data=org,
                )
            ],
        )
    draft.slots.pop("people", None)
    draft.add(
        "status",
        [
            Filler(
                draft.trigger.start,
                draft.trigger.end,
                value=draft.status,
                rule="signing-verb",
                confidence=0.8,
            )
        ],
    )


def _party_of(reading: Reading, signer: Filler, sides: Sequence[Filler]) -> str | None:
    """The party that a person acts for by their posts: the body itself, else one that belongs to it."""
    if signer.entity is None:
        return None
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
        signed=draft.value("signed"),
        place=draft.value("place"),
        fields=cast("tuple[Field, ...]", draft.values("fields")),
        term=draft.value("term"),
        value=value,
        status=cast(AgreementStatus, draft.status),
        main=draft.main,
        provenance=provenance(reading.document, draft),
    )
