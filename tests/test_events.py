"""Events of all kinds, from marked sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline import extract
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


@pytest.mark.models
@pytest.mark.parametrize(
    ("header", "title", "body", "issuer"),
    [
        (
            "索 引 号：11350　发文机关：东岭市教育局　成文日期：2022-03-11",
            "东岭市产教融合三年行动计划（2022—2024年）",
            "为服务全市产业，制定本计划。",
            "东岭市教育局",
        ),
        (
            "Issued by: Elm City Bureau of Education    Date of issue: 2022-03-11",
            "Three-Year Action Plan of Elm City for Vocational Education",
            "In order to serve the industries of the city, this plan is formulated.",
            "Elm City Bureau of Education",
        ),
    ],
)
def test_the_header_of_a_document_says_who_released_it(
    header: str, title: str, body: str, issuer: str
) -> None:
    (event,) = extract(f"{header}\n\n{title}\n\n{body}\n".encode(), path="a.txt").events
    assert (event.kind, event.name, event.start) == ("release", title, "2022-03-11")
    assert event.orgs == (issuer,)
