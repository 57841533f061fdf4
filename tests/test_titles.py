"""Titles: sentences and the posts that they name, with rank and status."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.find.titles import titles
from schemas import Mention
from tests.marked import read

CASES = Path(__file__).parent / "cases" / "titles.jsonl"
ROWS = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


def found(marked: str) -> list[Mention]:
    document, segments, mentions = read(marked)
    bodies = [mention for mention in mentions if mention.kind == "organization"]
    return titles(document, segments, bodies)


@pytest.mark.parametrize("row", ROWS, ids=[row["note"] for row in ROWS])
def test_titles(row: dict[str, Any]) -> None:
    mentions = found(row["text"])
    assert [mention.text for mention in mentions] == row["titles"]
    if "statuses" in row:
        assert [m.title.status for m in mentions if m.title] == row["statuses"]


def test_titles_quote_the_text() -> None:
    document, segments, _ = read("海城大学校長陳大文致辭。")
    for mention in titles(document, segments):
        assert document.text[mention.start : mention.end] == mention.text


def test_a_title_inside_an_organization_is_none() -> None:
    assert [m.text for m in found("[o|海城校长联合会]的会长到场。")] == ["会长"]


def test_ranks_go_down_with_deputies() -> None:
    ranks = [m.title.rank for m in found("省长、副省长、处长、副处长、学生") if m.title]
    assert ranks == [2, 3, 4, 5, 7]


@pytest.mark.parametrize("unit", ["deputy vice ", "Director of Education and ", "副常务", "Aa "])
def test_hostile_repetition_is_read_to_its_end(unit: str) -> None:
    assert all(mention.start < mention.end for mention in found(unit * 4000))
