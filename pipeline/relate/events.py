"""Events of a document."""

from __future__ import annotations

from collections.abc import Sequence

from schemas import Agreement, Document, Entity, Event, Mention, Segment


def events(
    document: Document,
    segments: Sequence[Segment],
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    agreements: Sequence[Agreement],
) -> tuple[Event, ...]:
    """The events that the document states."""
    return ()
