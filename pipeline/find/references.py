"""Mentions of what was named before: 双方, 该校, the two universities, they."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.find.mentions import mention_in
from pipeline.words import words
from pipeline.words.references import ReferenceRule, ReferenceWords
from pipeline.words.script import simplified
from pipeline.words.sieve import held
from schemas import Document, Mention, ReferenceValue, Segment

OWN = "own "  # opens the head of a reference to the body or place that the text speaks for


def references(document: Document, segments: Sequence[Segment]) -> list[Mention]:
    """The referring expressions of a document, of overlapping ones the longest."""
    return [mention for segment in segments for mention in _longest(_in_segment(segment))]


def _in_segment(segment: Segment) -> Iterator[Mention]:
    table = words(segment.language).references
    text = simplified(segment.text)
    told = held(text)
    for rule in (rule for rule in table.rules if told.may(rule.pattern)):
        for match in rule.pattern.finditer(text):
            yield _mention(segment, match, rule, table)


def _mention(
    segment: Segment, match: re.Match[str], rule: ReferenceRule, table: ReferenceWords
) -> Mention:
    start, end = match.span("reference")
    groups = match.groupdict()
    head = _head(groups.get("head") or "")
    head = table.singular.get(head, head)
    return mention_in(
        segment,
        start,
        end,
        kind="reference",
        rule=f"reference-{rule.name}",
        confidence=rule.confidence,
        reference=ReferenceValue(
            wants=rule.wants,
            count=rule.count or _count(match["reference"], groups.get("count"), table),
            head=OWN + head if rule.own else head,
        ),
    )


def _count(text: str, counted: str | None, table: ReferenceWords) -> int | None:
    """The number that the expression names; the first number word of it where no group holds one."""
    if counted:
        return table.numbers[counted.casefold()]
    first = text.split()[0].casefold()
    return table.numbers.get(first)


def _head(head: str) -> str:
    """The head noun as the tables spell it, without a measure word before it."""
    return re.sub(r"^[所家个](?=..)", "", head.casefold())


def _longest(mentions: Iterator[Mention]) -> Iterator[Mention]:
    """The mentions that no longer or earlier one overlaps."""
    end = -1
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end, m.rule)):
        if mention.start >= end:
            yield mention
            end = mention.end
