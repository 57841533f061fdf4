"""Entities: what the mentions of one document are about, each with all its mentions."""

from __future__ import annotations

from schemas.mention import Mention
from schemas.record import Record
from schemas.vocabulary import EntityKind, OrganizationKind


class Link(Record):
    """One mention of an entity and the reason why it is taken to mean this entity."""

    mention: Mention
    reason: str
    confidence: float


class Entity(Record):
    """One organisation, person or place of a document: fullest name, other forms, every mention with its reason.

    References (双方, "the two sides", "he", 该校) are among the links of every entity they stand for, and not among the
    `aliases`, which are names only. `parent` is the id of the body that a department belongs to.
    """

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    links: tuple[Link, ...]
    organization_kind: OrganizationKind | None = None
    parent: str | None = None
    code: str | None = None
