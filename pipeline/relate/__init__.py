"""relate: entities into facts."""

from __future__ import annotations

from collections.abc import Sequence

from schemas import Document, Entity, Facts, Mention, Segment


def relate(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> Facts:
    """The posts, agreements, events and commitments that a document states."""
    return Facts()
