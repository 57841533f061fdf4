"""find: segments into mentions of organisations, people, titles, places, dates and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from schemas import Document, Mention, Segment


def find(document: Document, segments: Sequence[Segment]) -> tuple[Mention, ...]:
    """All mentions of a document in the order of the text."""
    return ()
