"""People: how names are built, and which of them a text names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.find.people import people
from pipeline.find.titles import titles
from pipeline.words import words
from schemas import Mention
from tests.marked import read

CASES = Path(__file__).parent / "cases"


def rows(name: str) -> list[Any]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [pytest.param(row, id=row["note"]) for row in map(json.loads, lines)]


def found(marked: str) -> list[Mention]:
    document, segments, mentions = read(marked)
    bodies = [mention for mention in mentions if mention.kind == "organization"]
    places = [mention for mention in mentions if mention.kind == "place"]
    posts = titles(document, segments, bodies)
    named = people(document, segments, posts, bodies, places)
    assert all(document.text[m.start : m.end] == m.text for m in named)
    return named


@pytest.mark.parametrize("row", rows("people_names.jsonl"))
def test_names(row: dict[str, Any]) -> None:
    table = words(row["language"]).people
    end = table.name_at(row["text"], 0, (), ())
    assert (None if end is None else row["text"][:end]) == row["name"]


@pytest.mark.parametrize("row", rows("people.jsonl"))
def test_people(row: dict[str, Any]) -> None:
    assert list(dict.fromkeys(m.text for m in found(row["text"]))) == row["people"]


def test_a_short_form_knows_its_full_name() -> None:
    named = found("Dean Ma Li'an spoke. Ma said little.")
    assert [m.name.canonical for m in named if m.name] == ["Ma Li'an", "Ma Li'an"]


@pytest.mark.parametrize("unit", ["Aa Bb ", "王小明、", "A. ", "阿·", "Prof. ", "said Li Na, "])
def test_hostile_repetition_is_read_to_its_end(unit: str) -> None:
    assert all(mention.text in unit * 1500 for mention in found(unit * 1500))
