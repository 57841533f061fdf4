"""store: rows replaced by document, kept apart from each other, readable in any tool."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.cut.taggers import rules_digest
from pipeline.store import Failed, KnowledgeBase, Portion, Unusable, reading
from pipeline.store.base import NUMBERED
from tests.samples import TEXTS, entry, write_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "out")


@pytest.fixture
def base(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / "accord.db")


def rows(base: sqlite3.Connection, sql: str) -> list[tuple[object, ...]]:
    return base.execute(sql).fetchall()


def test_tables_are_strict_and_tied_to_their_document(base: sqlite3.Connection) -> None:
    strict = dict(rows(base, "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"))
    assert all(strict[table] for table in (*NUMBERED, "runs", "sources", "failures", "judgements"))
    for table in NUMBERED:
        keys = rows(base, f"SELECT * FROM pragma_foreign_key_list('{table}')")
        assert keys, f"{table} hangs in the air"


def test_foreign_keys_and_integrity_hold(base: sqlite3.Connection) -> None:
    assert rows(base, "PRAGMA foreign_key_check") == []
    assert rows(base, "PRAGMA integrity_check") == [("ok",)]


def test_foreign_keys_have_an_index(base: sqlite3.Connection) -> None:
    for table in NUMBERED:
        indexed = {
            rows(base, f"SELECT name FROM pragma_index_info('{index}') WHERE seqno = 0")[0][0]
            for (index,) in rows(base, f"SELECT name FROM pragma_index_list('{table}')")
        }
        for (column,) in rows(base, f"SELECT \"from\" FROM pragma_foreign_key_list('{table}')"):
            assert column in indexed, f"deleting a document scans {table}.{column}"


def test_evidence_quotes_the_stored_text(base: sqlite3.Connection) -> None:
    wrong = rows(
        base,
        """SELECT e.quote FROM evidence e JOIN documents d ON d.id = e.document_id
           WHERE substr(d.text, e.start + 1, e."end" - e.start) <> e.quote""",
    )
    assert wrong == []
    assert rows(base, "SELECT count(*) FROM evidence")[0][0] > 10


def test_storing_again_changes_nothing(folder: Path, base: sqlite3.Connection) -> None:
    def content() -> dict[str, list[tuple[object, ...]]]:
        return {
            table: rows(base, f"SELECT count(*) FROM {table}") for table in (*NUMBERED, "search")
        }

    before = content()
    with KnowledgeBase(folder / "accord.db") as again:
        run = again.start_run()
        again.keep(Portion(entries=[entry(name) for name in reversed(TEXTS)]), run=run)
    assert content() == before


def test_a_document_is_replaced_as_a_whole(folder: Path, base: sqlite3.Connection) -> None:
    with KnowledgeBase(folder / "accord.db") as again:
        again.keep(
            Portion(entries=[entry("zh/pact", agreements=(), people=())]), run=again.start_run()
        )
    assert rows(base, "SELECT fact FROM agreements ORDER BY fact") == [("plan",), ("renewal",)]
    assert rows(base, "SELECT count(*) FROM signatories") == [(0,)]
    assert rows(base, "SELECT count(*) FROM people") == [(0,)]
    assert rows(base, "SELECT count(*) FROM documents") == [(4,)]


def test_one_entry_that_cannot_be_stored_leaves_the_others(tmp_path: Path) -> None:
    good = entry("zh/hant")
    bad = replace(good, extraction=good.extraction.model_copy(update={"sha256": None}))
    with KnowledgeBase(tmp_path / "accord.db") as base:
        run = base.start_run()
        failed = base.keep(Portion(entries=[entry("zh/pact"), bad, entry("en/pact")]), run=run)
    assert [one.name for one, _ in failed] == ["zh/hant"]
    with reading(tmp_path / "accord.db") as stored:
        assert [row[0] for row in stored.execute("SELECT name FROM documents ORDER BY name")] == [
            "en/pact",
            "zh/pact",
        ]


def test_a_locked_file_is_named_once(
    folder: Path, base: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.store.base.PATIENCE", 0.1)
    with KnowledgeBase(folder / "accord.db") as again:
        run = again.start_run()
        base.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unusable, match="locked"):
            again.keep(Portion(entries=[entry(name) for name in TEXTS]), run=run)


def test_names_are_resolved_to_the_entity_of_their_document(base: sqlite3.Connection) -> None:
    (full,) = rows(base, "SELECT entity FROM organizations WHERE name = '青岚市教育局'")
    assert rows(base, "SELECT entity FROM agreement_parties WHERE name = '市教育局'") == [full]
    assert rows(base, "SELECT org_entity FROM roles") == [full]


def test_numbers_too_large_for_sqlite_are_kept_as_infinite(base: sqlite3.Connection) -> None:
    assert rows(base, "SELECT value FROM agreements WHERE fact = 'pact'") == [(float("inf"),)]


def test_views_that_scorers_read(base: sqlite3.Connection) -> None:
    mentions = rows(
        base, "SELECT kind, doc, name FROM entity_mentions WHERE doc = 'zh/pact' ORDER BY name"
    )
    assert mentions == [
        ("organization", "zh/pact", "云川大学"),
        ("organization", "zh/pact", "市教育局"),
        ("person", "zh/pact", "林清"),
        ("place", "zh/pact", "青岚"),
        ("organization", "zh/pact", "青岚市教育局"),
    ]
    assert rows(base, "SELECT fact, kind, doc, main FROM fact_reports ORDER BY fact") == [
        ("pact", "agreement", "zh/pact", 1),
        ("plan", "agreement", "en/plan", 0),
        ("renewal", "agreement", "en/pact", 1),
        ("signing", "event", "zh/pact", 1),
        ("visit", "event", "zh/hant", 0),
    ]


def test_views_for_people(base: sqlite3.Connection) -> None:
    assert rows(
        base, "SELECT parties, signatories, fields FROM agreement_list WHERE fact = 'pact'"
    ) == [
        (
            "市教育局; 云川大学",
            "林清 (青岚市教育局); 魏澜",
            "vocational_education; credit_recognition",
        )
    ]
    assert rows(base, "SELECT organizers, people, orgs FROM event_list WHERE fact = 'signing'") == [
        ("云川大学 (host)", "林清; 魏澜", "青岚市教育局")
    ]
    assert rows(base, "SELECT actors, action, object FROM commitment_list") == [
        ("青岚市教育局; 云川大学", "推动", "学分互认")
    ]
    assert rows(base, "SELECT person, title, org FROM person_roles") == [
        ("林清", "局长", "市教育局")
    ]
    pairs = rows(base, "SELECT party, other, agreements FROM cooperation ORDER BY agreements DESC")
    assert pairs[0] == ("Greenhill University", "Yunchuan University", 2)
    assert len(pairs) == 2


def test_judgements_are_only_ever_added(base: sqlite3.Connection) -> None:
    base.execute(
        "INSERT INTO judgements (made, reviewer, subject, decision) VALUES ('2024-01-01', 'me', 'pact', 'accept')"
    )
    for statement in ("UPDATE judgements SET decision = 'reject'", "DELETE FROM judgements"):
        with pytest.raises(sqlite3.IntegrityError, match="judgement is never"):
            base.execute(statement)


def test_a_run_keeps_its_failures(tmp_path: Path) -> None:
    with KnowledgeBase(tmp_path / "accord.db") as base:
        run = base.start_run()
        base.keep(Portion(failures=[Failed("", "a.txt", "It is empty.", "Fill it.")]), run=run)
        base.finish_run(run, documents=0, unchanged=0, failures=1)
    with reading(tmp_path / "accord.db") as stored:
        run_row = stored.execute("SELECT documents, failures, finished FROM runs").fetchone()
        assert tuple(run_row)[:2] == (0, 1) and run_row["finished"]
        assert tuple(stored.execute("SELECT path, reason, remedy FROM failures").fetchone()) == (
            "a.txt",
            "It is empty.",
            "Fill it.",
        )


def test_versions_stand_with_the_document(base: sqlite3.Connection) -> None:
    ((versions,),) = rows(base, "SELECT DISTINCT versions FROM documents")
    assert json.loads(str(versions))["taggers"] == {"zh": "t 1"}
    assert json.loads(str(versions))["rules"] == rules_digest()


def test_reading_cannot_write(folder: Path) -> None:
    with reading(folder / "accord.db") as base, pytest.raises(sqlite3.OperationalError):
        base.execute("DELETE FROM documents")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "no such database"),
        (b"no database at all, but long enough to be looked at" * 9, "no knowledge base of Accord"),
        (b"", "no knowledge base of Accord"),
    ],
)
def test_what_is_no_knowledge_base_is_named(
    tmp_path: Path, content: bytes | None, message: str
) -> None:
    path = tmp_path / "x.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Unusable, match=message), reading(path):
        pass


def test_a_file_of_another_kind_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "accord.db"
    path.write_bytes(b"my own notes, not a database" * 40)
    with pytest.raises(Unusable):
        KnowledgeBase(path)
    assert path.read_bytes().startswith(b"my own notes")
