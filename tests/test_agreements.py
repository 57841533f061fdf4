"""Agreements: who signed what, from marked sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.facts import facts_of, says

CASES = Path(__file__).parent / "cases" / "agreements.jsonl"
ROWS = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
SIGNED = "5月18日，[o:government|河东县教育局]与[o:university|临江师范学院]在[l|临江市]签署《教师培养合作协议》，有效期三年。"


@pytest.mark.parametrize("row", ROWS, ids=[row["note"] for row in ROWS])
def test_agreements(row: dict[str, Any]) -> None:
    _, facts = facts_of(row)
    found = [agreement.model_dump(mode="json") for agreement in facts.agreements]
    for expected in row["agreements"]:
        assert any(says(agreement, expected) for agreement in facts.agreements), found
    assert len(found) == len(row["agreements"]), found


def test_every_filled_slot_quotes_the_text() -> None:
    document, facts = facts_of({"text": SIGNED})
    (agreement,) = facts.agreements
    for source in agreement.provenance:
        assert document.text[source.start : source.end] == source.quote
    quoted = {source.slot for source in agreement.provenance}
    assert quoted >= {"kind", "title", "parties", "signed", "place", "term", "status", "fields"}


def test_the_id_depends_on_what_is_said_and_not_on_where() -> None:
    _, one = facts_of({"text": SIGNED})
    _, other = facts_of({"text": "天气很好。" + SIGNED})
    assert one.agreements[0].id == other.agreements[0].id


@pytest.mark.parametrize(
    "text", ["签" * 5000, "签署《" * 2000, "signed an agreement with " * 2000, "《" * 4000]
)
def test_no_text_is_too_strange(text: str) -> None:
    facts_of({"text": text})
