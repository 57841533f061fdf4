"""Events of a document."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.relate.drafts import Draft
from pipeline.relate.reading import Reading
from schemas import Event


def events(reading: Reading, signed: Sequence[Draft]) -> tuple[Event, ...]:
    """The events that the document states."""
    return ()
