"""An extraction: the JSON of one article, a superset of the annotation guide's keys."""

from __future__ import annotations

from schemas.document import Meta, Provenance, Warning
from schemas.facts import Agreement, Commitment, Event
from schemas.record import Record
from schemas.vocabulary import (
    DateBound,
    DateOrigin,
    DatePrecision,
    DocumentLanguage,
    Modifier,
    NumberKind,
    OrganizationKind,
    PartOfDay,
)


class Organization(Record):
    """An organisation of the document; `provenance` holds every mention, its `rule` being the reason of the link."""

    id: str
    name: str
    aliases: tuple[str, ...]
    kind: OrganizationKind
    parent: str | None = None
    provenance: tuple[Provenance, ...]


class PersonRole(Record):
    """A post as it stands in a person's entry."""

    title: str
    org: str | None
    status: str = "current"
    provenance: tuple[Provenance, ...]


class Person(Record):
    """A person of the document with their posts."""

    id: str
    name: str
    aliases: tuple[str, ...]
    roles: tuple[PersonRole, ...]
    provenance: tuple[Provenance, ...]


class Place(Record):
    """A place of the document; `code` is the GB/T 2260 code (China) or the ISO 3166 code (countries)."""

    id: str
    name: str
    aliases: tuple[str, ...]
    code: str | None
    provenance: tuple[Provenance, ...]


class DateEntry(Record):
    """A date expression as written and as resolved."""

    text: str
    start: str | None
    end: str | None
    precision: DatePrecision
    origin: DateOrigin
    bound: DateBound
    part_of_day: PartOfDay
    partial: str | None
    provenance: tuple[Provenance, ...]


class NumberEntry(Record):
    """A quantity as written and as read."""

    text: str
    value: int | float
    upper: int | float | None
    unit: str | None
    modifier: Modifier
    kind: NumberKind
    currency: str | None
    duration: str | None
    garbled: bool
    provenance: tuple[Provenance, ...]


class Coverage(Record):
    """How much of the raw file reached the facts: characters read, kept as article, and inside a quote."""

    raw_characters: int
    text_characters: int
    segments: int
    quoted_characters: int


class Versions(Record):
    """What made this extraction, beside the rules and words of this version of Accord."""

    accord: str
    schema_version: int
    taggers: dict[str, str]
    names: str | None = None  # digest of the names that the user added


class Extraction(Record):
    """Everything Accord found in one article."""

    doc: str
    path: str
    sha256: str
    encoding: str
    media_type: str
    lang: DocumentLanguage
    meta: Meta
    organizations: tuple[Organization, ...]
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    dates: tuple[DateEntry, ...]
    numbers: tuple[NumberEntry, ...]
    agreements: tuple[Agreement, ...]
    events: tuple[Event, ...]
    commitments: tuple[Commitment, ...]
    warnings: tuple[Warning, ...]
    coverage: Coverage
    versions: Versions
