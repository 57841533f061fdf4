"""link: mentions into entities, inside one document."""

from __future__ import annotations

from collections.abc import Sequence

from schemas import Document, Entity, Mention, Segment


def link(
    document: Document, segments: Sequence[Segment], mentions: Sequence[Mention]
) -> tuple[Entity, ...]:
    """The organisations, people and places of a document, each with all its mentions and the reason of each."""
    return ()
