"""The nouns of Accord: frozen records that every stage takes and gives."""

from schemas.document import Block, Document, Meta, Provenance, Run, Warning
from schemas.entity import Entity, Link
from schemas.extraction import (
    Coverage,
    DateEntry,
    Extraction,
    NumberEntry,
    Organization,
    Person,
    PersonRole,
    Place,
    Versions,
)
from schemas.facts import (
    Agreement,
    Commitment,
    Event,
    Facts,
    Figure,
    Organizer,
    Role,
    Signatory,
)
from schemas.mention import (
    DateValue,
    Mention,
    NameValue,
    NumberValue,
    ReferenceValue,
    TitleValue,
)
from schemas.record import Record, digest
from schemas.segment import Segment, Token

__all__ = [
    "Agreement",
    "Block",
    "Commitment",
    "Coverage",
    "DateEntry",
    "DateValue",
    "Document",
    "Entity",
    "Event",
    "Extraction",
    "Facts",
    "Figure",
    "Link",
    "Mention",
    "Meta",
    "NameValue",
    "NumberEntry",
    "NumberValue",
    "Organization",
    "Organizer",
    "Person",
    "PersonRole",
    "Place",
    "Provenance",
    "Record",
    "ReferenceValue",
    "Role",
    "Run",
    "Segment",
    "Signatory",
    "TitleValue",
    "Token",
    "Versions",
    "Warning",
    "digest",
]
