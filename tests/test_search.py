"""search: Chinese words of any length, English phrases, exact places."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.store import KnowledgeBase, Portion, reading
from pipeline.store.search import GAP, HIT, PAST, hits, indexed, phrase
from pipeline.use.query import Unanswerable
from pipeline.use.search import search
from tests.samples import TEXTS, entry, write_folder


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    folder: Path = tmp_path_factory.mktemp("search")
    with reading(write_folder(folder) / "accord.db") as connection:
        yield connection


@pytest.mark.parametrize(
    ("texts", "docs"),
    [
        (["学分"], ["zh/hant", "zh/pact"]),  # two characters; the newest first
        (["學分"], ["zh/hant", "zh/pact"]),  # in either script
        (["云"], ["zh/hant", "zh/hant", "zh/pact", "zh/pact"]),  # one character; headlines too
        (["学分互认"], ["zh/hant", "zh/pact"]),
        (["分学"], []),  # the order counts
        (["大学校"], ["zh/pact"]),  # words are no borders
        (["vocational education"], ["en/pact", "en/plan"]),
        (["Vocational EDUCATION"], ["en/pact", "en/plan"]),
        (["education vocational"], []),
        (["vocation"], []),  # whole words
        (["vocation*"], ["en/pact", "en/plan"]),  # but where a beginning is asked for
        (["学分", "基地"], ["zh/pact"]),  # both in one paragraph
        (["学分", "签约"], []),  # in the document, not in one paragraph
        (["基地3个"], ["zh/pact"]),  # Chinese and figures mixed
        (["《职业教育"], ["zh/pact"]),  # punctuation does not count
        (['say "pact'], []),  # a quotation mark is no syntax
        (["pact OR plans"], []),  # nor is a word of FTS5
    ],
)
def test_search(base: sqlite3.Connection, texts: list[str], docs: list[str]) -> None:
    assert [row["doc"] for row in search(base, texts).rows] == docs


def test_hits_quote_the_article(base: sqlite3.Connection) -> None:
    for words in ("学分", "education", "大學"):
        rows = search(base, [words]).rows
        assert rows
        for row in rows:
            assert row["hits"]
            for hit in row["hits"]:
                assert TEXTS[row["doc"]][hit["start"] : hit["end"]] == hit["quote"]


def test_a_snippet_marks_the_hit_as_written(base: sqlite3.Connection) -> None:
    (row,) = search(base, ["学分"], lang="zh-Hant").rows
    assert row["snippet"] == "五月二十日，青嵐市教育局代表團拜訪雲川大學，商討«學分»互認。"


@pytest.mark.parametrize(
    ("options", "docs"),
    [
        ({"lang": "zh"}, ["zh/pact"]),
        ({"doc": "hant"}, ["zh/hant"]),
        ({"since": "2024-01-01"}, ["zh/hant"]),
        ({"until": "2023-12-31"}, ["zh/pact"]),
    ],
)
def test_options(base: sqlite3.Connection, options: dict[str, str], docs: list[str]) -> None:
    assert [row["doc"] for row in search(base, ["学分"], **options).rows] == docs


def test_what_is_not_shown_is_counted(base: sqlite3.Connection) -> None:
    assert search(base, ["学分"], limit=1).total == 2
    answer = search(base, ["vocational"], since="2000-01-01")
    assert (answer.total, answer.undated) == (1, 1)


@pytest.mark.parametrize("text", ["", "  ", "，。", "*", '"'])
def test_without_a_word_there_is_nothing_to_ask(base: sqlite3.Connection, text: str) -> None:
    with pytest.raises(Unanswerable):
        search(base, [text])


def test_a_replaced_document_is_forgotten(tmp_path: Path) -> None:
    path = write_folder(tmp_path) / "accord.db"
    gone = entry("zh/pact")
    with KnowledgeBase(path) as base:
        run = base.start_run()
        shorter = replace(gone, passages=gone.passages[:1])
        assert base.keep(Portion(entries=[shorter]), run=run) == []
    with reading(path) as base:
        assert [row["doc"] for row in search(base, ["学分"]).rows] == ["zh/hant"]
        assert [row["role"] for row in search(base, ["云川"], lang="zh").rows] == ["headline"]


@given(st.text())
def test_indexing_keeps_every_offset(text: str) -> None:
    assert len(indexed(text).replace(GAP, "")) == len(text)


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_hits_are_where_the_marks_were(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    clean = indexed(text).replace(GAP, "")
    marked = clean[:start] + HIT + clean[start:end] + PAST + clean[end:]
    assert hits(marked) == [(start, end)]


@given(st.text(st.characters(codec=None), min_size=1))
@example("0\0")  # SQLite takes it for the end of the query
def test_any_text_can_be_asked_for(text: str) -> None:
    asked = phrase(text)
    with sqlite3.connect(":memory:") as base:
        base.execute("CREATE VIRTUAL TABLE search USING fts5 (text)")
        if asked is not None:
            base.execute("SELECT * FROM search WHERE search MATCH ?", (asked,)).fetchall()
