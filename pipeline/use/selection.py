"""What can be asked of each kind of row: its columns and its filters, as SQL that values are bound to.

In a filter `:value` is the value asked for. `says(name, value)` is true where a name contains a value, whatever the case and the
script. A name is any name that the document has for the entity: 区教育局 is found by its full name too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import get_args

from schemas.vocabulary import (
    AgreementKind,
    AgreementStatus,
    CommitmentStatus,
    EventKind,
    EventStatus,
    Field,
    OrganizationKind,
)

TEXT = """EXISTS (
  SELECT 1 FROM evidence v JOIN passages p ON p.document_id = v.document_id AND p.start <= v.start AND v.start < p."end"
  WHERE v.owner = '{owner}' AND v.owner_id = x.id
    AND p.id IN (SELECT rowid FROM search WHERE search MATCH :value))"""
DOCUMENT = {
    "doc": "says(d.name, :value) OR says(d.title, :value)",
    "lang": "d.lang = :value",
    "distinct": "d.id NOT IN (SELECT document_id FROM reposts) AND :value",
}
PUBLISHED = {"since": "d.published >= :value", "until": "d.published <= :value"}


@dataclass(frozen=True)
class Selection:
    """One kind of row: where it comes from, its columns, what a table shows, its filters, its day.

    `vocabulary` holds the values that a filter can have where these are known beforehand.
    """

    owner: str
    table: str
    columns: Mapping[str, str]
    shown: tuple[str, ...]
    filters: Mapping[str, str]
    day: str
    vocabulary: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def _array(expression: str, rows: str) -> str:
    return f"(SELECT json_group_array({expression}) FROM (SELECT * FROM {rows} ORDER BY position))"


def _named(rows: str) -> str:
    """That one of `rows` (with `name` and `entity`) carries the name asked for, or its entity does."""
    return f"""EXISTS (SELECT 1 FROM {rows} AND (says(name, :value) OR EXISTS (
      SELECT 1 FROM names n WHERE n.document_id = x.document_id AND n.entity = r.entity AND says(n.name, :value))))"""


def _alias(kind: str) -> str:
    return f"""EXISTS (SELECT 1 FROM names n WHERE n.document_id = x.document_id AND n.entity = x.entity
      AND n.kind = '{kind}' AND says(n.name, :value))"""


def _aliases(kind: str) -> str:
    return f"""(SELECT json_group_array(name) FROM (SELECT name FROM names n WHERE n.document_id = x.document_id
      AND n.entity = x.entity AND n.kind = '{kind}' AND n.alias ORDER BY id))"""


_PARTIES = "agreement_parties r WHERE r.agreement_id = x.id"
_SIGNERS = "signatories r WHERE r.agreement_id = x.id"
_TAKERS = "event_participants r WHERE r.event_id = x.id"
_BODIES = f"{_TAKERS} AND r.kind = 'organization'"
_ACTORS = "commitment_actors r WHERE r.commitment_id = x.id"
_PERSON = "json_object('person', person, 'org', org)"
_FIGURE = "json_object('value', value, 'upper', upper, 'unit', unit)"
_REPORT = {"main": "x.main", "doc": "d.name", "published": "d.published", "source": "d.source"}

AGREEMENTS = Selection(
    owner="agreement",
    table="agreements",
    columns={
        "id": "x.fact",
        "title": "x.title",
        "kind": "x.kind",
        "status": "x.status",
        "signed": "x.signed",
        "parties": _array("name", _PARTIES),
        "signatories": _array(_PERSON, f"{_SIGNERS} AND part = 'signatory'"),
        "witnesses": _array("person", f"{_SIGNERS} AND part = 'witness'"),
        "place": "x.place",
        "fields": _array("field", "agreement_fields WHERE agreement_id = x.id"),
        "term": "x.term",
        "effective": "x.effective",
        "value": "x.value",
        "unit": "x.unit",
        **_REPORT,
    },
    shown=("signed", "title", "kind", "parties", "signatories", "doc"),
    filters={
        "party": _named(_PARTIES),
        "org": _named(_PARTIES),
        "person": f"EXISTS (SELECT 1 FROM {_SIGNERS} AND says(person, :value))",
        "field": "EXISTS (SELECT 1 FROM agreement_fields WHERE agreement_id = x.id AND field = :value)",
        "kind": "x.kind = :value",
        "status": "x.status = :value",
        "place": "says(x.place, :value)",
        "since": "substr(x.signed, -10) >= :value",
        "until": "substr(x.signed, 1, 10) <= :value",
        "main": "x.main = :value",
        "text": TEXT.format(owner="agreement"),
        **DOCUMENT,
    },
    day="x.signed",
    vocabulary={
        "kind": get_args(AgreementKind),
        "status": get_args(AgreementStatus),
        "field": get_args(Field),
    },
)
EVENTS = Selection(
    owner="event",
    table="events",
    columns={
        "id": "x.fact",
        "kind": "x.kind",
        "name": "x.name",
        "status": "x.status",
        "start": "x.start",
        "end": 'x."end"',
        "place": "x.place",
        "organizers": _array(
            "json_object('org', name, 'role', role)", f"{_TAKERS} AND role IS NOT NULL"
        ),
        "people": _array("name", f"{_TAKERS} AND kind = 'person'"),
        "orgs": _array("name", f"{_BODIES} AND role IS NULL"),
        "figures": _array(_FIGURE, "figures WHERE event_id = x.id"),
        **_REPORT,
    },
    shown=("start", "kind", "name", "place", "people", "orgs", "doc"),
    filters={
        "party": _named(_BODIES),
        "org": _named(_BODIES),
        "person": _named(f"{_TAKERS} AND r.kind = 'person'"),
        "kind": "x.kind = :value",
        "status": "x.status = :value",
        "place": "says(x.place, :value)",
        "since": 'coalesce(x."end", x.start) >= :value',
        "until": 'coalesce(x.start, x."end") <= :value',
        "main": "x.main = :value",
        "text": TEXT.format(owner="event"),
        **DOCUMENT,
    },
    day="x.start",
    vocabulary={"kind": get_args(EventKind), "status": get_args(EventStatus)},
)
COMMITMENTS = Selection(
    owner="commitment",
    table="commitments",
    columns={
        "id": "x.fact",
        "actors": _array("name", _ACTORS),
        "action": "x.action",
        "object": "x.object",
        "status": "x.status",
        "deadline": "x.deadline",
        "evidence": "x.evidence",
        **_REPORT,
    },
    shown=("actors", "action", "object", "status", "deadline", "doc"),
    filters={
        "party": _named(_ACTORS),
        "org": _named(_ACTORS),
        "status": "x.status = :value",
        "main": "x.main = :value",
        "text": TEXT.format(owner="commitment"),
        **PUBLISHED,
        **DOCUMENT,
    },
    day="d.published",
    vocabulary={"status": get_args(CommitmentStatus)},
)


def _entities(
    owner: str,
    table: str,
    *,
    columns: Mapping[str, str],
    filters: Mapping[str, str],
    vocabulary: Mapping[str, tuple[str, ...]] | None = None,
) -> Selection:
    """The selection of one kind of entity: its names, what is its own, how often and where it is mentioned."""
    return Selection(
        owner=owner,
        table=table,
        columns={
            "id": "x.entity",
            "name": "x.name",
            "aliases": _aliases(owner),
            **columns,
            "mentions": f"(SELECT count(*) FROM evidence WHERE owner = '{owner}' AND owner_id = x.id)",
            "doc": "d.name",
            "published": "d.published",
        },
        shown=("name", "aliases", *columns, "mentions", "doc"),
        filters={**filters, "text": TEXT.format(owner=owner), **PUBLISHED, **DOCUMENT},
        day="d.published",
        vocabulary=vocabulary or {},
    )


_POSTS = (
    "(SELECT org AS name, org_entity AS entity, person_id FROM roles) r WHERE r.person_id = x.id"
)
PEOPLE = _entities(
    "person",
    "people",
    columns={
        "roles": _array(
            "json_object('title', title, 'org', org, 'status', status)",
            "roles WHERE person_id = x.id",
        )
    },
    filters={"person": _alias("person"), "org": _named(_POSTS)},
)
ORGANIZATIONS = _entities(
    "organization",
    "organizations",
    columns={
        "kind": "x.kind",
        "parent": "(SELECT name FROM organizations o WHERE o.document_id = x.document_id AND o.entity = x.parent)",
    },
    filters={
        "party": _alias("organization"),
        "org": _alias("organization"),
        "kind": "x.kind = :value",
    },
    vocabulary={"kind": get_args(OrganizationKind)},
)
PLACES = _entities(
    "place", "places", columns={"code": "x.code"}, filters={"place": _alias("place")}
)

SELECTIONS = {
    "agreements": AGREEMENTS,
    "events": EVENTS,
    "people": PEOPLE,
    "organizations": ORGANIZATIONS,
    "commitments": COMMITMENTS,
    "places": PLACES,
}
