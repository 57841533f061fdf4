"""How every finder makes a mention: quoted from its segment, at its place in the document (law 1)."""

from __future__ import annotations

from schemas import (
    DateValue,
    Mention,
    NameValue,
    NumberValue,
    ReferenceValue,
    Segment,
    TitleValue,
)
from schemas.vocabulary import MentionKind


def mention_in(
    segment: Segment,
    start: int,
    end: int,
    *,
    kind: MentionKind,
    rule: str,
    confidence: float,
    date: DateValue | None = None,
    number: NumberValue | None = None,
    title: TitleValue | None = None,
    name: NameValue | None = None,
    reference: ReferenceValue | None = None,
) -> Mention:
    """The mention of `segment.text[start:end]`, its offsets those of the document."""
    return Mention(
        kind=kind,
        start=segment.start + start,
        end=segment.start + end,
        text=segment.text[start:end],
        language=segment.language,
        segment=segment.index,
        rule=rule,
        confidence=confidence,
        date=date,
        number=number,
        title=title,
        name=name,
        reference=reference,
    )
