"""find: segments into mentions of organisations, people, titles, places, dates and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from inspect import signature

from pipeline.find.overlaps import resolved
from schemas import Document, Mention, Segment

# In the order of their needs: a finder names in its parameters which mentions found before it wants.
FINDERS = ("dates", "numbers", "places", "organizations", "titles", "people", "references")


def find(document: Document, segments: Sequence[Segment]) -> tuple[Mention, ...]:
    """All mentions of a document in the order of the text."""
    found: dict[str, list[Mention]] = {name: [] for name in FINDERS}
    for name in FINDERS:
        if find_spec(f"pipeline.find.{name}") is None:
            continue
        finder = getattr(import_module(f"pipeline.find.{name}"), name)
        wanted = [parameter for parameter in signature(finder).parameters if parameter in found]
        found[name] = list(finder(document, segments, **{key: found[key] for key in wanted}))
    return resolved(mention for mentions in found.values() for mention in mentions)
