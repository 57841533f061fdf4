"""Agreements, events and commitments as rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.store.rows import Rows, Value, add_evidence, real
from schemas import Agreement, Commitment, Event, Figure


def add_agreement(rows: Rows, key: int, agreement: Agreement, entities: Mapping[str, str]) -> None:
    """An agreement with its parties, fields, signatories and witnesses."""
    owner = rows.add(
        "agreements",
        document_id=key,
        fact=agreement.id,
        main=int(agreement.main),
        title=agreement.title,
        kind=agreement.kind,
        status=agreement.status,
        signed=agreement.signed,
        effective=agreement.effective,
        announced=agreement.announced,
        place=agreement.place,
        term=agreement.term,
        **amount(agreement.value),
    )
    _add_parts(rows, "agreement_parties", "agreement_id", owner, agreement.parties, entities)
    for position, field in enumerate(agreement.fields):
        rows.add("agreement_fields", agreement_id=owner, position=position, field=field)
    signers = [("signatory", person.person, person.org) for person in agreement.signatories]
    witnesses = [("witness", name, None) for name in agreement.witnesses]
    for position, (part, person, org) in enumerate([*signers, *witnesses]):
        rows.add(
            "signatories",
            agreement_id=owner,
            position=position,
            part=part,
            person=person,
            org=org,
            person_entity=entities.get(person),
            org_entity=entities.get(org or ""),
        )
    add_evidence(rows, key, "agreement", owner, agreement.provenance)


def add_event(rows: Rows, key: int, event: Event, entities: Mapping[str, str]) -> None:
    """An event with all who took part, organisers first, and its figures."""
    owner = rows.add(
        "events",
        document_id=key,
        fact=event.id,
        main=int(event.main),
        kind=event.kind,
        name=event.name,
        status=event.status,
        start=event.start,
        end=event.end,
        place=event.place,
    )
    organizers = [("organization", organizer.role, organizer.org) for organizer in event.organizers]
    people = [("person", None, name) for name in event.people]
    bodies = [("organization", None, name) for name in event.orgs]
    for position, (kind, role, name) in enumerate([*organizers, *people, *bodies]):
        rows.add(
            "event_participants",
            event_id=owner,
            position=position,
            kind=kind,
            role=role,
            name=name,
            entity=entities.get(name),
        )
    for position, figure in enumerate(event.figures):
        rows.add("figures", event_id=owner, position=position, **amount(figure))
    add_evidence(rows, key, "event", owner, event.provenance)


def add_commitment(
    rows: Rows, key: int, commitment: Commitment, entities: Mapping[str, str]
) -> None:
    """An undertaking with its actors."""
    owner = rows.add(
        "commitments",
        document_id=key,
        fact=commitment.id,
        main=int(commitment.main),
        action=commitment.action,
        object=commitment.object,
        status=commitment.status,
        evidence=commitment.evidence,
        deadline=commitment.deadline,
        **amount(commitment.amount),
    )
    _add_parts(rows, "commitment_actors", "commitment_id", owner, commitment.actors, entities)
    add_evidence(rows, key, "commitment", owner, commitment.provenance)


def _add_parts(
    rows: Rows,
    table: str,
    column: str,
    owner: int,
    names: Iterable[str],
    entities: Mapping[str, str],
) -> None:
    for position, name in enumerate(names):
        part: dict[str, Value] = {column: owner, "position": position, "name": name}
        rows.add(table, **part, entity=entities.get(name))


def amount(figure: Figure | None) -> dict[str, Value]:
    if figure is None:
        return dict.fromkeys(("value", "upper", "unit", "currency"))
    return {
        "value": real(figure.value),
        "upper": real(figure.upper),
        "unit": figure.unit,
        "currency": figure.currency,
    }
