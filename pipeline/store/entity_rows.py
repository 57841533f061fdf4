"""Organisations, people with their posts, places, dates and numbers as rows."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.store.rows import Rows, add_evidence, real, values_of
from schemas import Extraction, Organization, Person, Place


def add_organization(rows: Rows, key: int, organization: Organization) -> None:
    """An organisation with its names and mentions."""
    owner = rows.add(
        "organizations",
        document_id=key,
        entity=organization.id,
        name=organization.name,
        kind=organization.kind,
        parent=organization.parent,
    )
    _add_names(rows, key, "organization", organization)
    add_evidence(rows, key, "organization", owner, organization.provenance)


def add_person(rows: Rows, key: int, person: Person, entities: Mapping[str, str]) -> None:
    """A person with their names, mentions and posts."""
    owner = rows.add("people", document_id=key, entity=person.id, name=person.name)
    _add_names(rows, key, "person", person)
    add_evidence(rows, key, "person", owner, person.provenance)
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
        add_evidence(rows, key, "role", post, role.provenance)


def add_place(rows: Rows, key: int, place: Place) -> None:
    """A place with its names and mentions."""
    owner = rows.add("places", document_id=key, entity=place.id, name=place.name, code=place.code)
    _add_names(rows, key, "place", place)
    add_evidence(rows, key, "place", owner, place.provenance)


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


def add_dates(rows: Rows, key: int, extraction: Extraction) -> None:
    """The date expressions of an article."""
    for date in extraction.dates:
        owner = rows.add("dates", document_id=key, **values_of(date))
        add_evidence(rows, key, "date", owner, date.provenance)


def add_numbers(rows: Rows, key: int, extraction: Extraction) -> None:
    """The quantities of an article."""
    for number in extraction.numbers:
        amounts = {"value": real(number.value), "upper": real(number.upper)}
        owner = rows.add("numbers", document_id=key, **{**values_of(number), **amounts})
        add_evidence(rows, key, "number", owner, number.provenance)
