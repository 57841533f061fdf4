"""Agreements and events of marked texts, without a tagger: see `tests.marked` for the marks."""

from __future__ import annotations

from typing import Any

from pipeline.find.dates import dates
from pipeline.find.numbers import numbers
from pipeline.find.overlaps import resolved
from pipeline.find.references import references
from pipeline.find.titles import titles
from pipeline.link import link
from pipeline.relate import relate
from schemas import Agreement, Document, Event, Facts, Meta
from tests.marked import read

PUBLISHED = "2024-05-20"


def facts_of(row: dict[str, Any]) -> tuple[Document, Facts]:
    """The document of a case and what `relate` finds in it."""
    document, segments, marked = read(row["text"], headline=row.get("headline", False))
    published = row.get("published", PUBLISHED)
    document = document.model_copy(update={"meta": Meta(published=published)})
    bodies = [mention for mention in marked if mention.kind == "organization"]
    days = dates(document, segments)
    mentions = resolved(
        [
            *marked,
            *days,
            *numbers(document, segments, days),
            *titles(document, segments, bodies),
            *references(document, segments),
        ]
    )
    entities = link(document, segments, mentions)
    return document, relate(document, segments, mentions, entities)


def says(fact: Agreement | Event, slots: dict[str, Any]) -> bool:
    """Whether a fact has these values in these slots; lists in any order, `field: null` for an empty one."""
    data = fact.model_dump(mode="json")
    return all(_plain(data[slot]) == _plain(value) for slot, value in slots.items())


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return tuple(sorted((key, _plain(part)) for key, part in value.items() if part is not None))
    if isinstance(value, list):
        return sorted((_plain(part) for part in value), key=str)
    return value
