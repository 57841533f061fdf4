"""Roles of a document."""

from __future__ import annotations

from collections.abc import Sequence

from schemas import Document, Entity, Mention, Role, Segment


def roles(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> tuple[Role, ...]:
    """The roles that the document states."""
    return ()
