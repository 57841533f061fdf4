"""hostile: in one run with good articles, each hostile file is one failure with a reason and a remedy, and harms nothing else."""

from __future__ import annotations

import os
import re
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from pipeline import extract
from pipeline.batch.articles import opened
from pipeline.batch.sources import Source
from pipeline.cut.taggers import default_taggers
from pipeline.store import DATABASE, KnowledgeBase
from tests.hostile import GOOD, LINEAR, READ, SMALL, inside_itself, put, run
from tests.kill import compare, content, results

pytestmark = pytest.mark.models
MARKS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return put(tmp_path / "in", GOOD)


def failures(output: Path) -> dict[str, tuple[str, str]]:
    with sqlite3.connect(output / DATABASE) as base:
        found = base.execute("SELECT path, reason, remedy FROM failures").fetchall()
    assert len({path for path, _, _ in found}) == len(found), "one failure a file"
    return {Path(path).name.partition("#")[0]: (reason, remedy) for path, reason, remedy in found}


def documents(output: Path) -> list[str]:
    with sqlite3.connect(output / DATABASE) as base:
        return [name for (name,) in base.execute("SELECT path FROM documents ORDER BY path")]


def test_everything_at_once(good: Path, tmp_path: Path) -> None:
    assert run(good, "-o", tmp_path / "alone").exit_code == 0
    folder, output = put(good, {name: raw for name, (raw, _) in SMALL.items()}), tmp_path / "out"
    put(folder, READ)
    os.mkfifo(folder / "pipe.txt")
    (folder / "circle.txt").symlink_to("circle.txt")
    (folder / "round").symlink_to(folder)
    (folder / "endless.txt").symlink_to("/dev/zero")
    result = run(folder, "-o", output, "--workers", 2)
    assert result.exit_code == 1 and not MARKS.search(result.stderr)
    expected = {name: words for name, (_, words) in SMALL.items()} | {
        "pipe.txt": "not a regular file",
        "endless.txt": "not a regular file",
        "circle.txt": "leads back to itself",
    }
    found = failures(output)
    assert sorted(found) == sorted(expected)
    for name, words in expected.items():
        assert words in found[name][0] and found[name][1], (name, found[name])
    assert len(documents(output)) == len(GOOD) + len(READ)
    alone = results(tmp_path / "alone")
    assert alone == {name: results(output)[name] for name in alone}


@pytest.fixture
def _removed(tmp_path: Path) -> Iterator[None]:
    """What is in the folder goes at the end, by a program that any depth can be left to."""
    yield
    subprocess.run(["rm", "-rf", str(tmp_path)], check=True)


def test_a_deep_tree(
    good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, _removed: None
) -> None:
    monkeypatch.chdir(good)
    for _ in range(sys.getrecursionlimit() + 50):
        os.mkdir("d")
        os.chdir("d")
    Path("end.txt").write_bytes(GOOD["good/en01.txt"])
    monkeypatch.chdir(tmp_path)
    assert run("in", "-o", "out").exit_code == 0
    assert len(documents(tmp_path / "out")) == len(GOOD) + 1


def test_a_pdf_that_loops_is_given_up(good: Path, tmp_path: Path) -> None:
    put(good, {"round.pdf": inside_itself()})
    run(
        good / "round.pdf", good / "good", "-o", tmp_path / "out", "--time-limit", 4, "--workers", 2
    )
    assert "longer than 4 seconds" in failures(tmp_path / "out")["round.pdf"][0]
    assert len(documents(tmp_path / "out")) == len(GOOD)


def test_a_file_that_vanishes_during_the_run(
    good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(good, {"zz.txt": b"x"})

    def vanishing(source: Source) -> object:
        (good / "zz.txt").unlink(missing_ok=True)
        return opened(source)

    monkeypatch.setattr("pipeline.batch.contents.opened", vanishing)
    assert run(good, "-o", tmp_path / "out").exit_code == 1
    assert failures(tmp_path / "out")["zz.txt"] == (
        "There is no such file or folder.",
        "Check the path.",
    )
    assert len(documents(tmp_path / "out")) == len(GOOD)


@pytest.fixture
def _small_disk() -> Iterator[None]:
    """No file grows beyond 100 kB."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_is_full(good: Path, tmp_path: Path, _small_disk: None) -> None:
    output = tmp_path / "out"
    assert "Error: " in (result := run(good, "-o", output)).stderr and result.exit_code == 1
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
    assert run(good, "-o", output).exit_code == 0
    assert run(good, "-o", tmp_path / "whole").exit_code == 0
    compare(content(output), content(tmp_path / "whole"))


def test_a_database_that_is_full(
    good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start, output = KnowledgeBase.start_run, tmp_path / "out"

    def limited(base: KnowledgeBase) -> int:
        connection = base._connection
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 5}")
        return start(base)

    with monkeypatch.context() as patch:
        patch.setattr(KnowledgeBase, "start_run", limited)
        result = run(good, "-o", output)
    assert (result.exit_code, "database or disk is full; " in result.stderr) == (1, True)
    assert documents(output) == []
    assert run(good, "-o", output).exit_code == 0
    assert len(documents(output)) == len(GOOD)


def test_a_database_that_is_damaged(good: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    run(good, "-o", output)
    raw = bytearray((output / DATABASE).read_bytes())
    raw[8192:-4096] = bytes(len(raw) - 12288)
    (output / DATABASE).write_bytes(raw)
    put(good, {"more.txt": GOOD["good/en01.txt"]})
    result = run(good, "-o", output)
    assert (result.exit_code, "Error: " in result.stderr) == (1, True)
    assert "malformed; close other programs" in result.stderr


@pytest.mark.parametrize("unit", ["1", "一", "《", "the ", "和", "、", "University of ", "2024年"])
def test_runs_of_one_thing_take_linear_time(unit: str) -> None:
    taggers, spent = default_taggers("rules"), []
    for size in (500, 1_500, 3_000):
        began = process_time()
        extract((unit * (size // len(unit))).encode() + b" ab", path="a.txt", taggers=taggers)
        spent.append(process_time() - began)
    assert spent[2] < LINEAR * spent[1] + 0.1


def test_a_policy_of_200_kb_is_read(tmp_path: Path) -> None:
    texts = [raw.decode() for name, raw in GOOD.items() if "zh" in name]
    put(tmp_path / "in", {"policy.txt": ("\n\n".join(texts) * 200).encode()[:200_000]})
    assert run(tmp_path / "in", "-o", tmp_path / "out").exit_code == 0
