"""query: every filter, alone and together, in either script and by every name."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.store import reading
from pipeline.use.query import Unanswerable, query
from pipeline.use.selection import SELECTIONS
from tests.samples import write_folder


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    folder: Path = tmp_path_factory.mktemp("query")
    with reading(write_folder(folder) / "accord.db") as connection:
        yield connection


@pytest.mark.parametrize(
    ("kind", "filters", "expected"),
    [
        (
            "agreements",
            {},
            ["pact", "renewal", "plan"],
        ),  # the newest first, those without a day last
        ("agreements", {"party": ["青岚市教育局"]}, ["pact"]),  # the agreement itself has the alias
        ("agreements", {"party": ["青嵐市"]}, ["pact"]),  # asked in traditional characters
        (
            "agreements",
            {"party": ["greenhill", "YUNCHUAN"]},
            ["renewal", "plan"],
        ),  # both must be in
        ("agreements", {"party": ["Greenhill", "云川"]}, []),
        ("agreements", {"org": ["云川大学"]}, ["pact"]),
        ("agreements", {"person": ["魏澜"]}, ["pact"]),
        ("agreements", {"person": ["周宁"]}, ["pact"]),  # a witness
        ("agreements", {"field": ["vocational_education"]}, ["pact", "plan"]),
        ("agreements", {"field": ["vocational_education", "credit_recognition"]}, ["pact"]),
        ("agreements", {"kind": ["memorandum", "contract"]}, ["pact", "plan"]),  # either
        ("agreements", {"status": ["renewed"]}, ["renewal"]),
        ("agreements", {"since": ["2021-03-03"]}, ["pact", "renewal"]),
        ("agreements", {"since": ["2021-03-04"]}, ["pact"]),
        ("agreements", {"until": ["2021-03-03"]}, ["renewal"]),
        ("agreements", {"place": ["青岚"]}, ["pact"]),
        ("agreements", {"doc": ["en/"]}, ["renewal", "plan"]),
        ("agreements", {"doc": ["签约"]}, ["pact"]),  # by its title
        ("agreements", {"lang": ["en"]}, ["renewal", "plan"]),
        ("agreements", {"main": [1]}, ["pact", "renewal"]),
        ("agreements", {"text": ["实训基地"]}, ["pact"]),  # in the paragraph that is its evidence
        ("agreements", {"text": ["vocational education"]}, ["renewal", "plan"]),
        ("agreements", {"text": ["签约"]}, []),  # in the headline, which is no evidence
        ("events", {}, ["visit", "signing"]),
        ("events", {"party": ["云川大学"]}, ["signing"]),  # an organiser
        ("events", {"org": ["青岚市教育局"]}, ["visit", "signing"]),  # both scripts
        ("events", {"person": ["林清"]}, ["signing"]),
        ("events", {"kind": ["visit"]}, ["visit"]),
        ("events", {"since": ["2024-01-01"]}, ["visit"]),
        ("events", {"place": ["青岚"]}, ["signing"]),
        ("commitments", {"party": ["市教育局"]}, ["credits"]),
        ("commitments", {"status": ["done"]}, []),
        ("commitments", {"since": ["2023-05"], "until": ["2023-06"]}, ["credits"]),
        ("people", {"org": ["青岚市教育局"]}, ["lin"]),  # the post has the alias
        ("people", {"person": ["林"]}, ["lin"]),
        ("places", {"place": ["青嵐"]}, ["ql"]),
    ],
)
def test_filters(
    base: sqlite3.Connection, kind: str, filters: dict[str, list[str]], expected: list[str]
) -> None:
    assert [row["id"] for row in query(base, kind, filters).rows] == expected


def test_organizations_by_kind_and_alias(base: sqlite3.Connection) -> None:
    found = query(base, "organizations", {"kind": ["government"], "org": ["市教育局"]}).rows
    assert [(row["name"], row["aliases"], row["mentions"]) for row in found] == [
        ("青嵐市教育局", [], 1),
        ("青岚市教育局", ["市教育局"], 1),
    ]


def test_lists_come_as_lists(base: sqlite3.Connection) -> None:
    (row,) = query(base, "agreements", {"kind": ["memorandum"]}).rows
    assert row["parties"] == ["市教育局", "云川大学"]
    assert row["signatories"] == [
        {"person": "林清", "org": "青岚市教育局"},
        {"person": "魏澜", "org": None},
    ]
    assert row["witnesses"] == ["周宁"]


def test_evidence_comes_where_it_is_asked_for(base: sqlite3.Connection) -> None:
    (row,) = query(base, "agreements", {"status": ["signed"]}, evidence=True).rows
    assert [(quote["slot"], quote["quote"]) for quote in row["quotes"]] == [
        ("title", "职业教育合作备忘录"),
        ("signed", "5月12日"),
    ]


def test_a_limit_says_how_many_there_are(base: sqlite3.Connection) -> None:
    answer = query(base, "agreements", {}, limit=1)
    assert (len(answer.rows), answer.total) == (1, 3)


def test_rows_without_a_day_are_counted_where_days_are_asked_for(base: sqlite3.Connection) -> None:
    assert query(base, "agreements", {"since": ["2000-01-01"]}).undated == 1
    assert query(base, "agreements", {"since": ["2000-01-01"], "lang": ["zh"]}).undated == 0
    assert query(base, "agreements", {}).undated == 0


def test_a_filter_that_does_not_apply_is_named(base: sqlite3.Connection) -> None:
    with pytest.raises(Unanswerable, match="--field does not apply to commitments"):
        query(base, "commitments", {"field": ["health"]})


@pytest.mark.parametrize("kind", SELECTIONS)
@pytest.mark.parametrize(
    "value", ["'; DROP TABLE documents; --", '" OR 1=1', "%", "_", ":value", "* NEAR x"]
)
def test_values_are_never_sql(base: sqlite3.Connection, kind: str, value: str) -> None:
    for name in SELECTIONS[kind].filters:
        try:
            assert query(base, kind, {name: [value]}).rows == [] or name in ("since", "until")
        except Unanswerable:
            assert name in ("text", *SELECTIONS[kind].vocabulary)


@pytest.mark.parametrize("kind", SELECTIONS)
def test_what_a_table_shows_is_a_column(kind: str) -> None:
    assert set(SELECTIONS[kind].shown) <= set(SELECTIONS[kind].columns)
