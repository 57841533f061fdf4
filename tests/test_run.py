"""run: every good file in, every bad one named, the same bytes whatever the order."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import pipeline
from pipeline.batch import Settings, Summary, gather, run
from pipeline.batch.paths import fitting, json_path
from pipeline.batch.work import json_of
from schemas import Extraction, Facts, Token
from tests.samples import extraction

ARTICLE = "青岚市教育局与云川大学签约\n\n5月12日，青岚市教育局与云川大学在青岚签署《职业教育合作备忘录》。双方将共建实训基地。\n"
ENGLISH = "Two universities sign\n\nGreenhill University and Yunchuan University signed an agreement on 3 March 2021.\n"


class Silent:
    """A tagger that knows no word."""

    name = "silent"

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        return [() for _ in sentences]


@pytest.fixture(autouse=True)
def _no_facts(monkeypatch: pytest.MonkeyPatch, tables: None) -> None:
    """Stages that find nothing: what they find has tests of its own."""
    monkeypatch.setattr("pipeline.find.find", lambda *stage: ())
    monkeypatch.setattr("pipeline.link.link", lambda *stage: ())
    monkeypatch.setattr("pipeline.relate.relate", lambda *stage: Facts())


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    for name, text in {"b.txt": ARTICLE, "a.txt": ENGLISH, "sub/c.md": ARTICLE}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def start(*paths: Path, output: Path, published: str | None = None) -> Summary:
    output.mkdir(parents=True, exist_ok=True)
    return run(
        gather(paths, output=output, published=published),
        output=output,
        settings=Settings({"en": Silent(), "zh": Silent()}),
    )


def written(output: Path) -> list[str]:
    return sorted(path.relative_to(output).as_posix() for path in output.rglob("*.json"))


def contents(output: Path) -> dict[str, bytes]:
    return {name: (output / name).read_bytes() for name in written(output)}


def reasons(summary: Summary) -> dict[str, str]:
    return {Path(failure.path).name: failure.reason for failure in summary.failures}


def test_a_folder(articles: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    summary = start(articles, output=output)
    assert (summary.documents, summary.failures) == (3, [])
    assert written(output) == ["a.json", "b.json", "sub/c.json"]
    with sqlite3.connect(output / "accord.db") as base:
        stored = base.execute("SELECT name, path FROM documents ORDER BY name").fetchall()
        assert stored == [("a", "a.txt"), ("b", "b.txt"), ("sub/c", "sub/c.md")]
        assert base.execute("SELECT documents, failures FROM runs").fetchall() == [(3, 0)]


def test_the_json_is_an_extraction_for_people_to_diff(articles: Path, tmp_path: Path) -> None:
    start(articles, output=tmp_path / "out")
    text = (tmp_path / "out/b.json").read_text("utf-8")
    assert text.startswith('{\n "doc": "b"') and text.endswith("}\n")
    assert "云川大学" in text
    assert Extraction.model_validate_json(text).path == "b.txt"


def test_what_is_written_reads_back_the_same(tmp_path: Path) -> None:
    made = json_of(extraction("en/pact"))
    assert Extraction.model_validate_json(made) == extraction("en/pact")


def test_two_runs_give_the_same_bytes(articles: Path, tmp_path: Path) -> None:
    files = sorted(articles.rglob("*.*"))
    start(articles, output=tmp_path / "one")
    start(articles, output=tmp_path / "one")
    start(articles, *reversed(files), output=tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert len(contents(tmp_path / "one")) == 3


def test_a_second_run_replaces(articles: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    start(articles, output=output)
    (articles / "b.txt").write_text(ENGLISH, "utf-8")
    start(articles, output=output)
    with sqlite3.connect(output / "accord.db") as base:
        assert base.execute("SELECT name, lang FROM documents ORDER BY name").fetchall() == [
            ("a", "en"),
            ("b", "en"),
            ("sub/c", "zh"),
        ]


def test_what_is_no_article_is_left_alone(articles: Path, tmp_path: Path) -> None:
    for name in (".hidden.txt", ".git/x.txt", "notes.xlsx", "table.csv", "b.json", "out/old.txt"):
        path = articles / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(ARTICLE, "utf-8")
    output = articles / "out"
    (articles / "SOURCES.csv").write_text("file,published\n", "utf-8")
    (articles / "loop").symlink_to(articles)
    summary = start(articles, output=output)
    assert (summary.documents, summary.failures) == (3, [])
    assert summary.skipped == {
        ".xlsx": 1,
        ".csv without articles": 1,
        ".json": 1,  # it describes b.txt
        "linked folder": 1,
    }  # said, not silently passed over
    assert written(output) == ["a.json", "b.json", "sub/c.json"]


def test_single_files_of_any_name(articles: Path, tmp_path: Path) -> None:
    odd = articles / "no-suffix"
    odd.write_text(ARTICLE, "utf-8")
    start(odd, articles / "sub/c.md", output=tmp_path / "out")
    assert written(tmp_path / "out") == ["c.json", "no-suffix.json"]


def test_files_of_one_name_are_kept_apart(articles: Path, tmp_path: Path) -> None:
    (articles / "a.html").write_text(f"<html><body><p>{ARTICLE}</p></body></html>", "utf-8")
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.txt").write_text(ENGLISH, "utf-8")
    output = tmp_path / "out"
    summary = start(articles, other, output=output)
    assert (summary.documents, summary.failures) == (5, [])
    assert written(output) == [
        "a.html.json",
        "a.txt.json",
        "articles/b.json",
        "other/b.json",
        "sub/c.json",
    ]
    start(other, articles, output=tmp_path / "again")
    assert contents(output) == contents(tmp_path / "again")


def test_files_that_cannot_be_kept_apart_are_named(articles: Path, tmp_path: Path) -> None:
    twin = tmp_path / "x/articles"
    twin.mkdir(parents=True)
    (twin / "b.txt").write_text(ENGLISH, "utf-8")
    summary = start(articles, twin, output=tmp_path / "out")
    assert [failure.path for failure in summary.failures] == [
        str(articles / "b.txt"),
        str(twin / "b.txt"),
    ]
    assert written(tmp_path / "out") == ["a.json", "sub/c.json"]


def test_a_file_given_twice_is_read_once(articles: Path, tmp_path: Path) -> None:
    summary = start(
        articles / "sub/c.md", articles, articles / "sub/../b.txt", output=tmp_path / "out"
    )
    assert summary.documents == 3
    assert written(tmp_path / "out") == ["a.json", "b.json", "sub/c.json"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n ", "empty"),
        ("binary.txt", bytes(range(256)) * 40, "binary"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(400), "not text"),
    ],
)
def test_a_bad_file_is_named_and_stops_nobody(
    articles: Path, tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (articles / name).write_bytes(content)
    output = tmp_path / "out"
    summary = start(articles, output=output)
    assert summary.documents == 3
    assert reason in reasons(summary)[name]
    assert all(failure.remedy for failure in summary.failures)
    with sqlite3.connect(output / "accord.db") as base:
        ((path, stored),) = base.execute("SELECT path, reason FROM failures").fetchall()
        assert (Path(path).name, stored) == (name, reasons(summary)[name])


def test_other_encodings_are_read(articles: Path, tmp_path: Path) -> None:
    for encoding in ("gb18030", "utf-16", "utf-8-sig"):
        (articles / f"{encoding}.txt").write_text(ARTICLE, encoding)
    summary = start(articles, output=tmp_path / "out")
    assert (summary.documents, summary.failures) == (6, [])
    texts = sqlite3.connect(tmp_path / "out/accord.db").execute(
        "SELECT DISTINCT text FROM documents WHERE name <> 'a'"
    )
    assert len(texts.fetchall()) == 1


def test_warnings_are_counted_with_their_documents(articles: Path, tmp_path: Path) -> None:
    (articles / "old.txt").write_text(ARTICLE, "gb18030")
    summary = start(articles, output=tmp_path / "out")
    assert (summary.warnings, summary.warned) == (
        {"encoding-guessed": 1},
        {"encoding-guessed": ["old.txt"]},
    )


def test_missing_paths_and_empty_folders_are_named(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (articles / "broken.txt").symlink_to("nowhere")
    summary = start(tmp_path / "gone", articles, tmp_path / "empty", output=tmp_path / "out")
    assert summary.documents == 3
    assert reasons(summary) == {
        "broken.txt": "There is no such file or folder.",
        "empty": "There is no article in this folder.",
        "gone": "There is no such file or folder.",
    }


def test_a_file_that_may_not_be_read_is_named(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Path.open

    def refuse(path: Path, *mode: str, **options: str) -> object:
        if path.name == "a.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path, *mode, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    summary = start(articles, output=tmp_path / "out")
    assert (summary.documents, reasons(summary)) == (2, {"a.txt": "You may not read it."})


def test_what_stands_in_a_locked_folder_is_named(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stat = Path.stat

    def refuse(path: Path, **options: bool) -> os.stat_result:
        if "sub" in path.parts:
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", refuse)
    summary = start(articles / "sub/c.md", articles / "a.txt", output=tmp_path / "out")
    assert (summary.documents, reasons(summary)) == (1, {"c.md": "You may not read it."})


def test_what_is_no_regular_file_is_named(articles: Path, tmp_path: Path) -> None:
    os.mkfifo(articles / "pipe.txt")
    summary = start(articles, output=tmp_path / "out")
    assert reasons(summary) == {"pipe.txt": "It is not a regular file."}


def test_standard_input_that_is_closed_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    summary = start(Path("-"), output=tmp_path / "out")
    assert reasons(summary) == {"standard input": "Standard input is closed."}


def test_names_in_the_results_are_utf8_whatever_the_locale(tmp_path: Path) -> None:
    assert os.fsencode(json_path(tmp_path, "签约")).endswith("签约.json".encode())
    long = fitting(f"a/{'签' * 90}.txt.json")
    assert len(long.encode()) < 255 and long != fitting(f"a/{'签' * 91}.txt.json")


def test_a_defect_in_one_document_is_named_and_stops_nobody(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pipeline.Reading.segments.func  # type: ignore[attr-defined]

    def fail(reading: pipeline.Reading) -> object:
        if reading.path == "a.txt":
            raise RecursionError("too deep")
        return whole(reading)

    monkeypatch.setattr(pipeline.Reading, "segments", property(fail))
    summary = start(articles, output=tmp_path / "out")
    assert (summary.documents, reasons(summary)) == (2, {"a.txt": "RecursionError: too deep."})
    assert "defect of Accord" in summary.failures[0].remedy


def test_a_failed_write_keeps_the_old_result(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "out"
    start(articles, output=output)
    before = contents(output)

    def full(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[:10])
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "write_bytes", full)
    summary = start(articles, output=output, published="2020-01-01")
    assert reasons(summary)["a.txt"] == (
        f"Its result cannot be written to {output / 'a.json'}: No space left on device."
    )
    assert set(reasons(summary)) == {"a.txt", "b.txt", "c.md"}
    assert contents(output) == before
    assert not list(output.rglob("*.tmp"))


def test_what_stands_in_the_place_of_a_result_is_named(articles: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    (output / "a.json").mkdir(parents=True)
    summary = start(articles, output=output)
    assert (summary.documents, list(reasons(summary))) == (2, ["a.txt"])
    assert str(output / "a.json") in reasons(summary)["a.txt"]
    assert "--output" in summary.failures[0].remedy


def test_a_file_of_somebody_else_is_not_overwritten(articles: Path) -> None:
    (articles / "a.json").write_text('{"mine": 1}')
    summary = start(articles, output=articles)
    assert (summary.documents, list(reasons(summary))) == (2, ["a.txt"])
    assert "no result of Accord" in reasons(summary)["a.txt"]
    assert (articles / "a.json").read_text() == '{"mine": 1}'
    assert start(articles, output=articles).unchanged == 2


def test_names_that_act_on_a_terminal_or_are_no_text(articles: Path, tmp_path: Path) -> None:
    (articles / "\x1b[31mred\n.txt").write_text(ARTICLE, "utf-8")
    Path(os.fsdecode(os.fsencode(articles) + b"/\xff\xfe.txt")).write_text(ARTICLE, "utf-8")
    summary = start(articles, output=tmp_path / "out")
    assert (summary.documents, summary.failures) == (5, [])
    assert "\\xff\\xfe.json" in written(tmp_path / "out")


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("file,published\na.txt,2021-03-04\n", "2021-03-04"),
        ("\ufefffile,title,published\na,Two,2021-03-04\n", "2021-03-04"),  # by its stem
        ("file,published\nother.txt,2021-03-04\n", "1999-01-01"),  # the run's own day
        ("file,title\na.txt,Two\n", "1999-01-01"),
    ],
)
def test_days_of_publication(articles: Path, tmp_path: Path, listed: str, expected: str) -> None:
    (articles / "SOURCES.csv").write_text(listed, "utf-8")
    summary = start(articles, output=tmp_path / "out", published="1999-01-01")
    assert summary.failures == []
    extracted = json.loads((tmp_path / "out/a.json").read_text("utf-8"))
    assert extracted["meta"]["published"] == expected


@pytest.mark.parametrize(
    "listed", [b"file,published\na.txt,4 March\n", b"file,published\na.txt,\xff\n"]
)
def test_a_bad_list_of_sources_is_named(articles: Path, tmp_path: Path, listed: bytes) -> None:
    (articles / "SOURCES.csv").write_bytes(listed)
    summary = start(articles, output=tmp_path / "out")
    assert (summary.documents, list(reasons(summary))) == (3, ["SOURCES.csv"])
