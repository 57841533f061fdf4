"""watch: a folder that fills up is read as it does."""

from __future__ import annotations

import time
from pathlib import Path
from threading import Event, Thread

import pytest

from pipeline.batch import watch
from pipeline.batch.watch import changes
from tests.test_resume import ENGLISH, again, articles, figures

__all__ = ["articles"]


def test_what_changes_is_told_once_and_results_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "SETTLED", 100)
    folder, stop = tmp_path / "in", Event()
    (folder / "out").mkdir(parents=True)
    ready = Event()

    def fill() -> None:
        ready.wait(10)
        for name in ("out/a.json", ".hidden.txt", "a.txt"):
            (folder / name).write_text("text")
        time.sleep(1.0)
        stop.set()

    writer = Thread(target=fill)
    writer.start()
    told = []
    for paths in changes([folder], output=folder / "out", stop=stop):
        told.append(paths)
        ready.set()
    writer.join()
    assert told[0] == frozenset()
    assert frozenset().union(*told) == {str((folder / "a.txt").resolve())}


def test_only_what_was_told_is_looked_at(articles: Path) -> None:
    again(articles)
    for name in ("a.txt", "b.txt", "sub/c.txt"):
        (articles / name).write_text(f"{ENGLISH} Again in {name}.")
    (articles / "new.txt").write_text(ENGLISH)
    assert figures(again(articles, told=frozenset({str(articles / "a.txt")})))[:2] == (2, 2)
    assert figures(again(articles, told=frozenset({str(articles / "sub")})))[:2] == (1, 3)
    (articles / "b.txt").unlink()
    assert again(articles, told=frozenset({str(articles / "b.txt")})).vanished == ["b"]
