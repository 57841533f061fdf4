"""The scores of a set of extractions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean
from typing import Any

from pipeline.use.evaluate.compare import Article
from pipeline.use.evaluate.kinds import (
    compare_commitments,
    compare_dates,
    compare_meta,
    compare_numbers,
    compare_organizations,
    compare_people,
    compare_roles,
)
from pipeline.use.evaluate.slots import compare_facts
from pipeline.use.evaluate.tally import Tally

KINDS = (
    "meta", "organizations", "people", "roles", "dates", "numbers", "agreements", "events", "commitments",
)  # fmt: skip
TABLE = (*KINDS[:7], "agreements found", "events", "events found", "commitments")


@dataclass
class Scores:
    """Tallies by kind of fact, overall and by language; `unread` are gold documents without an extraction."""

    kinds: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in TABLE})
    languages: dict[str, dict[str, Tally]] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)

    @property
    def mean_f1(self) -> float:
        """The mean F1 of the kinds of the guide."""
        return fmean(self.kinds[kind].f1 for kind in KINDS)

    def add(self, name: str, language: str, tallies: Mapping[str, Tally]) -> None:
        """The tallies of one document."""
        of_language = self.languages.setdefault(language, {kind: Tally() for kind in TABLE})
        for kind, tally in tallies.items():
            self.kinds[kind].add(tally, label=f"{name}: ")
            of_language[kind].add(tally, label=f"{name}: ")


def evaluate(gold: Path, extracted: Path) -> Scores:
    """The scores of the extractions below `extracted` against the annotations below `gold`, paired by file name."""
    scores = Scores()
    found = {path.stem: path for path in sorted(extracted.rglob("*.json"))}
    for path in sorted(gold.rglob("*.json")):
        annotation = _read(path)
        extraction: dict[str, Any] = {}
        if path.stem in found:
            extraction = _read(found[path.stem])
        else:
            scores.unread.append(path.stem)
        language = annotation.get("lang") or "?"
        scores.add(path.stem, language, compare(annotation, extraction))
    return scores


def _read(path: Path) -> dict[str, Any]:
    facts = json.loads(path.read_bytes())
    if not isinstance(facts, dict):
        raise ValueError(f"{path} holds no object")
    return facts


def compare(annotation: Mapping[str, Any], extraction: Mapping[str, Any]) -> dict[str, Tally]:
    """The tallies of one document by kind of fact."""
    gold, given = Article(annotation), Article(extraction)
    agreements, agreements_found = compare_facts("agreements", gold, given)
    events, events_found = compare_facts("events", gold, given)
    return {
        "meta": compare_meta(gold, given),
        "organizations": compare_organizations(gold, given),
        "people": compare_people(gold, given),
        "roles": compare_roles(gold, given),
        "dates": compare_dates(gold, given),
        "numbers": compare_numbers(gold, given),
        "agreements": agreements,
        "agreements found": agreements_found,
        "events": events,
        "events found": events_found,
        "commitments": compare_commitments(gold, given),
    }
