"""A document and its extraction as rows of the knowledge base's tables."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.store.search import indexed
from schemas import (
    Agreement,
    Commitment,
    Document,
    Event,
    Extraction,
    Figure,
    Organization,
    Person,
    Place,
    Provenance,
)

Value = str | int | float | None


@dataclass(frozen=True)
class Entry:
    """One article for the knowledge base; `name` is the path of its JSON without the suffix."""

    name: str
    document: Document
    extraction: Extraction


class Rows:
    """Rows by table, numbered from the last key that each table has."""

    def __init__(self, last: Mapping[str, int]) -> None:
        self.tables: dict[str, list[dict[str, Value]]] = {table: [] for table in last}
        self._last = dict(last)

    def add(self, table: str, **values: Value) -> int:
        """The key of a new row."""
        self._last[table] += 1
        self.tables[table].append({"id": self._last[table], **values})
        return self._last[table]


def add_entry(rows: Rows, entry: Entry, *, run: int) -> None:
    """The rows of one article, added to `rows`."""
    extraction = entry.extraction
    key = _add_document(rows, entry, run)
    entities = _entities_by_name(extraction)
    for organization in extraction.organizations:
        _add_organization(rows, key, organization)
    for person in extraction.people:
        _add_person(rows, key, person, entities)
    for place in extraction.places:
        _add_place(rows, key, place)
    _add_dates(rows, key, extraction)
    _add_numbers(rows, key, extraction)
    for agreement in extraction.agreements:
        _add_agreement(rows, key, agreement, entities)
    for event in extraction.events:
        _add_event(rows, key, event, entities)
    for commitment in extraction.commitments:
        _add_commitment(rows, key, commitment, entities)


def _add_document(rows: Rows, entry: Entry, run: int) -> int:
    extraction, meta, coverage = entry.extraction, entry.extraction.meta, entry.extraction.coverage
    key = rows.add(
        "documents",
        name=entry.name,
        doc=extraction.doc,
        path=extraction.path,
        title=meta.title,
        source=meta.source,
        published=meta.published,
        lang=extraction.lang,
        sha256=extraction.sha256,
        encoding=extraction.encoding,
        media_type=extraction.media_type,
        text=entry.document.text,
        raw_characters=coverage.raw_characters,
        text_characters=coverage.text_characters,
        segments=coverage.segments,
        quoted_characters=coverage.quoted_characters,
        versions=json.dumps(extraction.versions.model_dump(), ensure_ascii=False, sort_keys=True),
        run_id=run,
    )
    for part, names in (("author", meta.authors), ("editor", meta.editors)):
        for position, name in enumerate(names):
            rows.add("bylines", document_id=key, position=position, part=part, name=name)
    for warning in extraction.warnings:
        rows.add(
            "warnings",
            document_id=key,
            code=warning.code,
            message=warning.message,
            start=warning.start,
            end=warning.end,
        )
    _add_evidence(rows, key, "document", key, meta.provenance)
    _add_passages(rows, key, entry.document)
    return key


def _add_passages(rows: Rows, key: int, document: Document) -> None:
    for block in document.blocks:
        passage = rows.add(
            "passages", document_id=key, role=block.role, start=block.start, end=block.end
        )
        rows.tables["search"].append(
            {"rowid": passage, "text": indexed(document.text[block.start : block.end])}
        )


def _add_organization(rows: Rows, key: int, organization: Organization) -> None:
    owner = rows.add(
        "organizations",
        document_id=key,
        entity=organization.id,
        name=organization.name,
        kind=organization.kind,
        parent=organization.parent,
    )
    _add_names(rows, key, "organization", organization)
    _add_evidence(rows, key, "organization", owner, organization.provenance)


def _add_person(rows: Rows, key: int, person: Person, entities: Mapping[str, str]) -> None:
    owner = rows.add("people", document_id=key, entity=person.id, name=person.name)
    _add_names(rows, key, "person", person)
    _add_evidence(rows, key, "person", owner, person.provenance)
    for position, role in enumerate(person.roles):
        post = rows.add(
            "roles",
            person_id=owner,
            position=position,
            title=role.title,
            org=role.org,
            org_entity=entities.get(role.org or ""),
            status=role.status,
        )
        _add_evidence(rows, key, "role", post, role.provenance)


def _add_place(rows: Rows, key: int, place: Place) -> None:
    owner = rows.add("places", document_id=key, entity=place.id, name=place.name, code=place.code)
    _add_names(rows, key, "place", place)
    _add_evidence(rows, key, "place", owner, place.provenance)


def _add_names(rows: Rows, key: int, kind: str, entity: Organization | Person | Place) -> None:
    for alias, name in enumerate((entity.name, *entity.aliases)):
        rows.add(
            "names",
            document_id=key,
            entity=entity.id,
            kind=kind,
            name=name,
            alias=int(bool(alias)),
        )


def _add_dates(rows: Rows, key: int, extraction: Extraction) -> None:
    for date in extraction.dates:
        owner = rows.add("dates", document_id=key, **date.model_dump(exclude={"provenance"}))
        _add_evidence(rows, key, "date", owner, date.provenance)


def _add_numbers(rows: Rows, key: int, extraction: Extraction) -> None:
    for number in extraction.numbers:
        values = number.model_dump(exclude={"provenance"})
        amounts = {"value": _real(number.value), "upper": _real(number.upper)}
        owner = rows.add("numbers", document_id=key, **{**values, **amounts})
        _add_evidence(rows, key, "number", owner, number.provenance)


def _add_agreement(rows: Rows, key: int, agreement: Agreement, entities: Mapping[str, str]) -> None:
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
        **_amount(agreement.value),
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
    _add_evidence(rows, key, "agreement", owner, agreement.provenance)


def _add_event(rows: Rows, key: int, event: Event, entities: Mapping[str, str]) -> None:
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
        rows.add("figures", event_id=owner, position=position, **_amount(figure))
    _add_evidence(rows, key, "event", owner, event.provenance)


def _add_commitment(
    rows: Rows, key: int, commitment: Commitment, entities: Mapping[str, str]
) -> None:
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
        **_amount(commitment.amount),
    )
    _add_parts(rows, "commitment_actors", "commitment_id", owner, commitment.actors, entities)
    _add_evidence(rows, key, "commitment", owner, commitment.provenance)


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


def _add_evidence(
    rows: Rows, key: int, owner: str, owner_id: int, provenance: Iterable[Provenance]
) -> None:
    for source in provenance:
        rows.add("evidence", document_id=key, owner=owner, owner_id=owner_id, **source.model_dump())


def _entities_by_name(extraction: Extraction) -> dict[str, str]:
    """The entity that each name of the document stands for: a full name before an alias."""
    entities: list[Organization | Person | Place] = [
        *extraction.organizations,
        *extraction.people,
        *extraction.places,
    ]
    by_name: dict[str, str] = {}
    for entity in entities:
        by_name.setdefault(entity.name, entity.id)
    for entity in entities:
        for alias in entity.aliases:
            by_name.setdefault(alias, entity.id)
    return by_name


def _amount(figure: Figure | None) -> dict[str, Value]:
    if figure is None:
        return dict.fromkeys(("value", "upper", "unit", "currency"))
    return {
        "value": _real(figure.value),
        "upper": _real(figure.upper),
        "unit": figure.unit,
        "currency": figure.currency,
    }


def _real(value: int | float | None) -> float | None:
    """A number as SQLite can hold it: what is too large becomes infinite."""
    if value is None:
        return None
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf
