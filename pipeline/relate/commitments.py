"""Commitments of a document."""

from __future__ import annotations

from collections.abc import Sequence

from schemas import Commitment, Document, Entity, Mention, Segment


def commitments(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
) -> tuple[Commitment, ...]:
    """The commitments that the document states."""
    return ()
