"""show: one file at one stage, as records or as lines with labelled pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pipeline import Reading
from pipeline.use.show.facts import facts
from pipeline.use.show.lines import Line
from pipeline.use.show.texts import article, entities, marked, sentences

__all__ = ["STAGES", "Line", "records", "show"]

STAGES: dict[str, Callable[[Reading], Iterator[Line]]] = {
    "clean": article,
    "cut": sentences,
    "find": marked,
    "link": entities,
    "relate": facts,
}


def show(reading: Reading, stage: str) -> Iterator[Line]:
    """What a stage made of a file, line by line."""
    return STAGES[stage](reading)


def records(reading: Reading, stage: str) -> Any:
    """What a stage made of a file, as plain data."""
    match stage:
        case "clean":
            return reading.document.model_dump(mode="json")
        case "cut":
            return [segment.model_dump(mode="json") for segment in reading.segments]
        case "find":
            return [mention.model_dump(mode="json") for mention in reading.mentions]
        case "link":
            return [entity.model_dump(mode="json") for entity in reading.entities]
    return reading.facts.model_dump(mode="json")
