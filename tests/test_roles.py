"""Roles: each person's titles and employers, from marked names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.find.overlaps import resolved
from pipeline.find.titles import titles
from pipeline.link import link
from pipeline.relate.roles import roles
from schemas import Document, Role
from tests.marked import read

CASES = Path(__file__).parent / "cases" / "roles.jsonl"
ROWS = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


def related(marked: str) -> tuple[Document, tuple[Role, ...]]:
    document, segments, mentions = read(marked)
    bodies = [mention for mention in mentions if mention.kind == "organization"]
    every = resolved([*mentions, *titles(document, segments, bodies)])
    entities = link(document, segments, every)
    return document, roles(document, segments, every, entities)


@pytest.mark.parametrize("row", ROWS, ids=[row["note"] for row in ROWS])
def test_roles(row: dict[str, Any]) -> None:
    _, found = related(row["text"])
    assert [[role.person, role.title, role.org] for role in found] == row["roles"]


def test_every_slot_quotes_the_text() -> None:
    document, found = related("[o|江海区委]副书记、区长[p|方晓东]到场。")
    for source in (source for role in found for source in role.provenance):
        assert document.text[source.start : source.end] == source.quote
    assert {source.slot for role in found for source in role.provenance} == {"title", "org"}


def test_status_comes_from_the_title() -> None:
    _, found = related("原副省长[p|高远]出席。Acting director [p|Bo Lin] spoke.")
    assert [role.status for role in found] == ["former", "acting"]
