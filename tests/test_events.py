"""Events of all kinds, from marked sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.facts import facts_of, says

CASES = Path(__file__).parent / "cases" / "events.jsonl"
ROWS = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[row["note"] for row in ROWS])
def test_events(row: dict[str, Any]) -> None:
    _, facts = facts_of(row)
    found = [event.model_dump(mode="json") for event in facts.events]
    for expected in row["events"]:
        assert any(says(event, expected) for event in facts.events), found
    assert len(found) == len(row["events"]), found


def test_every_filled_slot_quotes_the_text() -> None:
    document, facts = facts_of(ROWS[0])
    for event in facts.events:
        for source in event.provenance:
            assert document.text[source.start : source.end] == source.quote
    quoted = {source.slot for event in facts.events for source in event.provenance}
    assert quoted >= {"kind", "name", "start", "end", "place", "organizers", "status"}
