"""Agreements of a document."""

from __future__ import annotations

from collections.abc import Sequence

from schemas import Agreement, Document, Entity, Mention, Segment


def agreements(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> tuple[Agreement, ...]:
    """The agreements that the document states."""
    return ()
