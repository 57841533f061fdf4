"""run again: what is unchanged is passed over, what failed or was broken off goes on, what is gone is named."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.context import ForkProcess
from pathlib import Path

import pytest

from pipeline.batch import Limits, Occupied, Settings, Summary, gather, run
from pipeline.batch.lock import alone_in
from pipeline.batch.work import read_article
from schemas import Facts
from tests.test_run import ARTICLE, ENGLISH, Silent, contents, reasons, written

TAGGERS = {"en": Silent(), "zh": Silent()}


@pytest.fixture(autouse=True)
def _no_facts(monkeypatch: pytest.MonkeyPatch, tables: None) -> None:
    """Stages that find nothing: what they find has tests of its own."""
    monkeypatch.setattr("pipeline.find.find", lambda *stage: ())
    monkeypatch.setattr("pipeline.link.link", lambda *stage: ())
    monkeypatch.setattr("pipeline.relate.relate", lambda *stage: Facts())


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    (folder / "sub").mkdir(parents=True)
    for name, text in {"a.txt": ENGLISH, "b.txt": ARTICLE, "sub/c.txt": ARTICLE}.items():
        (folder / name).write_text(text, "utf-8")
    (folder / "empty.txt").write_text("")
    return folder


def again(
    *paths: Path,
    published: str | None = None,
    settings: Settings | None = None,
    workers: int = 1,
    prune: bool = False,
    retry: bool = False,
    told: frozenset[str] | None = None,
    follow: Callable[[Summary], None] = lambda summary: None,
) -> Summary:
    output = paths[0].parent / "out"
    output.mkdir(exist_ok=True)
    return run(
        gather(paths, output=output, published=published),
        output=output,
        settings=settings or Settings(TAGGERS),
        workers=workers,
        prune=prune,
        retry=retry,
        told=told,
        follow=follow,
    )


def figures(summary: Summary) -> tuple[int, int, int, int]:
    """Documents read, documents unchanged, failures of now, failures of before."""
    return (
        summary.documents,
        summary.unchanged,
        len(summary.failures),
        summary.still_failing,
    )


def rows(articles: Path, sql: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(articles.parent / "out/accord.db") as base:
        return base.execute(sql).fetchall()


def test_what_is_unchanged_is_passed_over(articles: Path) -> None:
    assert figures(again(articles)) == (3, 0, 1, 0)
    before = contents(articles.parent / "out")
    assert figures(again(articles)) == (0, 3, 0, 1)
    assert contents(articles.parent / "out") == before
    assert rows(articles, "SELECT documents, unchanged, failures FROM runs") == [
        (3, 0, 1),
        (0, 3, 1),
    ]


def test_what_has_changed_is_replaced(articles: Path) -> None:
    again(articles)
    (articles / "b.txt").write_text(ENGLISH, "utf-8")
    assert figures(again(articles)) == (1, 2, 0, 1)
    assert rows(articles, "SELECT lang FROM documents WHERE name = 'b'") == [("en",)]


@pytest.mark.parametrize("cause", ["rules", "tagger", "published", "result"])
def test_whatever_makes_an_extraction_is_a_reason_to_read_again(
    articles: Path, monkeypatch: pytest.MonkeyPatch, cause: str
) -> None:
    again(articles)
    settings, published, read = Settings(TAGGERS), None, 3
    if cause == "rules":
        monkeypatch.setattr("pipeline.batch.work.rules_digest", lambda: "others")
    elif cause == "tagger":
        monkeypatch.setattr(Silent, "name", "silent 2")
    elif cause == "published":
        published = "2024-01-01"
    else:
        (articles.parent / "out/a.json").unlink()
        read = 1
    assert again(articles, settings=settings, published=published).documents == read


def test_failures_are_kept_until_their_file_is_mended(articles: Path) -> None:
    again(articles)
    listed = "SELECT path, run_id FROM failures"
    assert [Path(str(path)).name for path, _ in rows(articles, listed)] == ["empty.txt"]
    assert figures(again(articles, retry=True)) == (0, 3, 1, 0)
    assert [run for _, run in rows(articles, listed)] == [2]
    (articles / "empty.txt").write_text(ENGLISH)
    assert figures(again(articles)) == (1, 3, 0, 0)
    assert rows(articles, listed) == []


def test_what_the_machine_refused_is_tried_again(articles: Path) -> None:
    output = articles.parent / "out"
    (output / "a.json").mkdir(parents=True)
    assert "a.txt" in reasons(again(articles))
    (output / "a.json").rmdir()
    assert figures(again(articles)) == (1, 2, 0, 1)


def test_what_is_gone_is_named_and_removed_when_asked(articles: Path) -> None:
    again(articles)
    (articles / "sub/c.txt").unlink()
    summary = again(articles)
    assert (summary.vanished, summary.pruned) == (["sub/c"], False)
    assert (articles.parent / "out/sub/c.json").exists()
    assert again(articles, prune=True).pruned
    assert not (articles.parent / "out/sub").exists()
    assert rows(articles, "SELECT name FROM documents ORDER BY name") == [("a",), ("b",)]
    assert again(articles).vanished == []


def test_the_failure_of_a_file_that_is_gone_is_forgotten(articles: Path) -> None:
    again(articles)
    (articles / "empty.txt").unlink()
    assert figures(again(articles)) == (0, 3, 0, 0)
    assert rows(articles, "SELECT * FROM failures") == []


def test_what_was_not_looked_for_is_not_gone(articles: Path) -> None:
    again(articles)
    assert again(articles / "a.txt", prune=True).vanished == []
    assert again(articles / "sub", prune=True).vanished == []


def test_a_folder_that_is_suddenly_empty_is_no_reason_to_remove(articles: Path) -> None:
    again(articles)
    moved = articles.rename(articles.with_name("elsewhere"))
    articles.mkdir()
    assert again(articles, prune=True).vanished == []
    articles.rmdir()
    assert again(articles, prune=True).vanished == []
    moved.rename(articles)
    assert figures(again(articles)) == (0, 3, 0, 1)


def jsonl(*texts: str) -> str:
    return "".join(json.dumps({"text": text, "title": text[:9]}) + "\n" for text in texts)


def test_of_a_file_that_grows_only_the_new_is_read(articles: Path) -> None:
    dump = articles / "dump.jsonl"
    dump.write_text(jsonl(ARTICLE, ENGLISH))
    assert again(articles).documents == 5
    dump.write_text(jsonl(ARTICLE, ENGLISH, ENGLISH + "More was said."))
    assert figures(again(articles))[:2] == (1, 5)
    dump.write_text(jsonl(ARTICLE))
    assert again(articles).vanished == ["dump.jsonl#2", "dump.jsonl#3"]
    dump.write_text("{")  # damaged, not emptied
    assert again(articles, prune=True).vanished == []


def test_an_interrupted_run_goes_on(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(summary: Summary) -> None:
        if summary.sources == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        again(articles, follow=stop)
    assert written(articles.parent / "out") == ["a.json", "b.json"]
    assert figures(again(articles)) == (1, 2, 1, 0)


def test_any_number_of_workers_gives_the_same(articles: Path, tmp_path: Path) -> None:
    for n in range(40):
        (articles / f"n{n:02}.txt").write_text(ENGLISH.replace("2021", str(1980 + n)))
    found = []
    for workers in (1, 2, 5):
        twin = tmp_path / str(workers) / "articles"
        twin.parent.mkdir()
        articles.rename(twin)
        again(twin, workers=workers)
        twin.rename(articles)
        dumped = [
            rows(twin, f"SELECT * FROM {table} ORDER BY id") for table in ("documents", "passages")
        ]
        found.append((contents(twin.parent / "out"), dumped))
    assert found[0] == found[1] == found[2]
    assert len(found[0][0]) == 43


def test_articles_have_a_time_and_a_size(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*stage: object) -> None:
        while True:
            pass

    monkeypatch.setattr("pipeline.relate.relate", endless)
    (articles / "large.txt").write_text(ENGLISH * 100)
    summary = again(articles, settings=Settings(TAGGERS, limits=Limits(0.2, 0.001)))
    assert summary.documents == 0
    assert "larger than 0.001 MB" in reasons(summary)["large.txt"]
    assert "longer than 0.2 seconds" in reasons(summary)["a.txt"]


def test_a_worker_that_dies_is_named(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(article: object, settings: Settings) -> object:
        if article.source.name == "b.txt":  # type: ignore[attr-defined]
            os.kill(os.getpid(), signal.SIGKILL)
        return read_article(article, settings)  # type: ignore[arg-type]

    monkeypatch.setattr(sys.modules["pipeline.batch.run"], "read_article", crash)
    summary = again(articles)
    assert summary.documents == 2
    assert "died (signal SIGKILL)" in reasons(summary)["b.txt"]


def test_two_runs_do_not_write_to_one_folder(articles: Path) -> None:
    output = articles.parent / "out"
    output.mkdir()
    with held(output), pytest.raises(Occupied, match="another accord run"):
        again(articles)
    assert again(articles).documents == 3


@contextmanager
def held(output: Path) -> Iterator[None]:
    """Another process is alone in the folder."""
    ours, theirs = multiprocessing.Pipe()

    def hold() -> None:
        with alone_in(output):
            theirs.send("held")
            theirs.recv()

    process = ForkProcess(target=hold)
    process.start()
    ours.recv()
    yield
    ours.send("end")
    process.join()
