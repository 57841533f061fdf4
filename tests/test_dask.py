"""beyond one machine: Dask workers and a merge make what a run on one machine makes; shards keep what was done."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copy
from typing import Any

import pytest
from click.testing import CliRunner

from pipeline.app import main
from pipeline.batch import Astray, Recipe, Settings, Summary, gather, run
from pipeline.batch.limits import alarm
from pipeline.clean import Unreadable
from schemas import Facts, Token
from tests.conftest import CORPUS, ROOT
from tests.test_run import ARTICLE, ENGLISH, Silent, contents, reasons, written

pytest.importorskip("distributed", reason="accord[dask] is not installed")
pytest.importorskip("pyarrow", reason="accord[dask] is not installed")
from dask import config
from distributed import LocalCluster

from pipeline.batch.shards import merge, plan, run_on_dask, stock
from pipeline.batch.shards.footers import footer_of
from pipeline.batch.shards.making import shard_of
from pipeline.batch.shards.plan import planned

SETTINGS = Settings({"en": Silent(), "zh": Silent()})
OF_A_RUN = ("run_id", "seen", "_sqlite_migrations", "started", "finished")


@dataclass(frozen=True)
class SilentRecipe(Recipe):
    """A recipe without models; grammar and tables find enough."""

    def settings(self) -> Settings:
        return SETTINGS


class Deadly(Silent):
    """A tagger that one word kills."""

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        if any("arsenic" in sentence for sentence in sentences):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().tag(sentences)


@dataclass(frozen=True)
class DeadlyRecipe(Recipe):
    """A recipe with that tagger."""

    def settings(self) -> Settings:
        return Settings({"en": Deadly(), "zh": Deadly()})


@pytest.fixture(scope="module")
def scheduler() -> Iterator[str]:
    """A scheduler with two workers, one death of which is enough."""
    with (
        config.set({"distributed.scheduler.allowed-failures": 0}),
        LocalCluster(
            n_workers=2,
            threads_per_worker=1,
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",
            silence_logs=50,
        ) as cluster,
    ):
        yield cluster.scheduler_address


@pytest.fixture
def no_facts(monkeypatch: pytest.MonkeyPatch) -> None:
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
    lines = [json.dumps({"title": f"Dump {n}", "text": ENGLISH}) for n in range(5)]
    (folder / "dump.jsonl").write_text("\n".join([*lines, "{"]) + "\n")
    return folder


def shards_in(folder: Path, *, most: int = 2, retry: bool = False) -> Path:
    """The shards of a folder's articles, made here and now."""
    output = folder.parent / "shards"
    output.mkdir(exist_ok=True)
    for shard in planned(gather([folder], output=output).sources, most=most, count=lambda _: 6):
        shard_of(shard, SETTINGS, folder=output, retry=retry)
    return output


def merged(*shards: Path, output: Path, prune: bool = False) -> Summary:
    output.mkdir(exist_ok=True)
    return merge(stock(shards), output=output, prune=prune)


def tables(output: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the database, but for the number and the hours of the run that wrote it."""
    found: dict[str, list[tuple[object, ...]]] = {}
    with sqlite3.connect(output / "accord.db") as base:
        for (table,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"):
            columns = [row[1] for row in base.execute(f"PRAGMA table_info('{table}')")]
            kept = ", ".join(f'"{column}"' for column in columns if column not in OF_A_RUN)
            if table not in (*OF_A_RUN, "runs"):
                found[table] = base.execute(f"SELECT {kept} FROM '{table}' ORDER BY 1").fetchall()
    return found


def files(folder: Path) -> dict[str, tuple[int, bytes]]:
    """The shards with their inodes and contents."""
    found = sorted(folder.glob("*.parquet"))
    return {path.name: (path.stat().st_ino, path.read_bytes()) for path in found}


def documented_answers(output: Path) -> Iterator[list[Any]]:
    """What the queries in docs/scale.md find in the shards of an output folder."""
    duckdb = pytest.importorskip("duckdb")
    page = (ROOT / "docs/scale.md").read_text("utf-8")
    for query in re.findall(r"```sql\n(.+?)```", page, re.DOTALL):
        yield duckdb.sql(query.replace("results/", f"{output}/")).fetchall()


@pytest.mark.parametrize("large", [plan.LARGE, 1])
def test_engines_agree(
    scheduler: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, large: int
) -> None:
    monkeypatch.setattr(plan, "LARGE", large)
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in ("en01.txt", "zh01.txt"):
        copy(CORPUS / name, folder)
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 nothing")
    lines = [json.dumps({"title": f"Dump {n}", "text": ENGLISH}) for n in range(3)]
    (folder / "dump.jsonl").write_text("\n".join(lines))
    found = []
    for name, workers in (("one", 1), ("two", 2)):
        paths = sorted(folder.iterdir(), reverse=workers > 1)
        output = tmp_path / name
        output.mkdir()
        run(gather(paths, output=output), output=output, settings=SETTINGS, workers=workers)
        found.append((contents(output), tables(output)))
    far = tmp_path / "far"
    options: dict[str, Any] = {"recipe": SilentRecipe(), "scheduler": scheduler, "most": 2}
    summary = run_on_dask(gather(folder.iterdir(), output=far), output=far, **options)
    assert (summary.documents, summary.sources, len(summary.failures)) == (5, 4, 1)
    before = files(far / "shards")
    for answer in documented_answers(far):
        assert answer, "a query of docs/scale.md finds nothing"
    output = tmp_path / "merged"
    merged(*sorted((far / "shards").glob("*.parquet"), reverse=True), output=output)
    found.append((contents(output), tables(output)))
    assert found[0] == found[1] == found[2]
    assert len(found[0][1]["evidence"]) > 50
    summary = run_on_dask(gather(folder.iterdir(), output=far), output=far, **options)
    assert (summary.documents, summary.unchanged, summary.still_failing) == (0, 5, 1)
    assert files(far / "shards") == before
    summary = run(gather([folder], output=output), output=output, settings=SETTINGS)
    assert (summary.documents, summary.unchanged) == (0, 5)


def test_what_kills_its_workers_is_named_and_harms_nothing(scheduler: str, tmp_path: Path) -> None:
    folder, output = tmp_path / "articles", tmp_path / "out"
    folder.mkdir()
    for n in range(4):
        (folder / f"{n}.txt").write_text(ENGLISH.replace("2021", f"200{n}"))
    (folder / "2.txt").write_text("A visit\n\nThe delegation asked for arsenic.\n")
    gathered = gather([folder], output=output)
    summary = run_on_dask(gathered, output=output, recipe=DeadlyRecipe(), scheduler=scheduler)
    assert summary.documents + summary.unchanged == 3  # one may be there when its worker dies
    assert "Every worker that read it died" in reasons(summary)["2.txt"]
    assert "2.txt" in reasons(merged(output, output=output))
    (folder / "2.txt").write_text(ENGLISH)
    gathered = gather([folder], output=output)
    run_on_dask(gathered, output=output, recipe=DeadlyRecipe(), scheduler=scheduler, prune=True)
    summary = merged(output, output=output)
    assert (summary.documents, summary.unchanged, summary.failures) == (1, 3, [])


def test_a_worker_of_another_version_is_refused(scheduler: str, articles: Path) -> None:
    @dataclass(frozen=True)
    class Other(Recipe):
        def settings(self) -> Settings:
            named = Silent()
            named.name = f"of process {os.getpid()}"
            return Settings({"en": named, "zh": named})

    output = articles.parent / "out"
    with pytest.raises(Astray, match="another version"):
        run_on_dask(
            gather([articles], output=output), output=output, recipe=Other(), scheduler=scheduler
        )


@pytest.mark.usefixtures("no_facts")
def test_a_shard_is_named_by_its_input(articles: Path) -> None:
    folder = shards_in(articles)
    before = files(folder)
    assert files(shards_in(articles)) == before
    for path in folder.glob("*.parquet"):
        path.unlink()
    again = files(shards_in(articles))
    assert {name: content for name, (_, content) in again.items()} == {
        name: content for name, (_, content) in before.items()
    }
    (articles / "b.txt").write_text(ENGLISH.replace("2021", "1999"))
    assert len(files(shards_in(articles)).keys() - before.keys()) == 1


@pytest.mark.usefixtures("no_facts")
def test_merging_again_changes_nothing(articles: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    summary = merged(shards_in(articles), output=output)
    assert (summary.documents, sorted(reasons(summary))) == (8, ["dump.jsonl#6", "empty.txt"])
    assert len(written(output)) == 8
    before = contents(output), tables(output)
    again = merged(*reversed(sorted((tmp_path / "shards").iterdir())), output=output)
    assert (again.documents, again.unchanged, again.still_failing) == (0, 8, 2)
    assert (contents(output), tables(output)) == before
    alone = tmp_path / "alone"
    alone.mkdir()
    run(gather([articles], output=alone), output=alone, settings=SETTINGS)
    assert (contents(alone), tables(alone)) == before


@pytest.mark.usefixtures("no_facts")
def test_the_newest_reading_counts(articles: Path, tmp_path: Path) -> None:
    output, far = tmp_path / "out", tmp_path / "far"
    shards = shards_in(articles)
    (articles / "sub/c.txt").write_text(ENGLISH)
    (articles / "a.txt").unlink()
    shards.rename(far)
    newer = {path.stem for path in shards_in(articles).iterdir()}
    for path in shards.iterdir():
        path.rename(far / path.name)
    index = {"shards": sorted(newer), "failures": [], "skipped": {}}
    (far / "index").write_text(json.dumps(index))
    merged(far, output=output)
    assert json.loads((output / "sub/c.json").read_text())["lang"] == "en"
    assert (output / "a.json").exists()
    newest = [far / f"{name}.parquet" for name in newer]
    assert merged(*newest, output=output).vanished == []
    assert merged(*newest, output=output, prune=True).vanished == ["a"]
    assert not (output / "a.json").exists()


@pytest.mark.usefixtures("no_facts")
def test_a_large_file_is_several_shards(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "LARGE", 500)
    sources = gather([articles], output=tmp_path).sources
    parts = [
        (shard[0].start, shard[0].stop)
        for shard in planned(sources, most=2, count=lambda _: 6)
        if shard[0].name == "dump.jsonl"
    ]
    assert parts == [(0, 2), (2, 4), (4, None)]
    large = shards_in(articles)
    merged(large, output=tmp_path / "parts")
    monkeypatch.undo()
    run(gather([articles], output=tmp_path), output=tmp_path, settings=SETTINGS)
    assert len(tables(tmp_path)["documents"]) == 8
    of_dump = [p for p in large.iterdir() if footer_of(p).sources[0].name == "dump.jsonl"]
    part, *others = of_dump
    part.unlink()
    summary = merged(*others, output=tmp_path / "some")
    assert summary.sources == 0  # not read to its end


@pytest.mark.usefixtures("no_facts")
def test_parts_of_a_file_make_the_whole(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "LARGE", 500)
    output, alone = tmp_path / "out", tmp_path / "alone"
    merged(shards_in(articles), output=output)
    alone.mkdir()
    run(gather([articles], output=alone), output=alone, settings=SETTINGS)
    assert (contents(alone), tables(alone)) == (contents(output), tables(output))


def test_borders_of_shards_stay(tmp_path: Path) -> None:
    for n in range(300):
        (tmp_path / f"{n:03}.txt").write_text("text")
    sources = gather([tmp_path], output=tmp_path / "out").sources
    before = set(planned(sources, most=20, count=lambda _: 1))
    after = set(planned(sources[1:], most=20, count=lambda _: 1))
    assert all(len(shard) <= 20 for shard in before)
    assert len(after - before) <= 3 < len(before)


@pytest.mark.usefixtures("no_facts")
def test_what_the_machine_refused_is_tried_again(articles: Path) -> None:
    sources = tuple(gather([articles / "a.txt"], output=articles).sources)
    gone = tuple(replace(source, path=source.path.with_name("gone.txt")) for source in sources)
    folder = articles.parent
    made = shard_of(gone, SETTINGS, folder=folder)
    assert "no such file" in made.summary.failures[0].reason
    gone[0].path.write_text(ENGLISH)
    assert shard_of(gone, SETTINGS, folder=folder).summary.documents == 1


@pytest.mark.usefixtures("no_facts")
def test_what_is_no_shard_is_named(articles: Path, tmp_path: Path) -> None:
    shards = shards_in(articles)
    (shards / "broken.parquet").write_bytes(b"PAR1 and nothing more")
    summary = merged(shards, output=tmp_path / "out")
    assert summary.documents == 8
    assert "It is no shard" in reasons(summary)["broken.parquet"]


def test_articles_have_a_time_in_any_thread() -> None:
    told: list[str] = []

    def endless() -> None:
        try:
            with alarm(0.1):
                while True:
                    pass
        except Unreadable as error:
            told.append(error.reason)
        with alarm(30):
            told.append("in time")

    thread = threading.Thread(target=endless)
    thread.start()
    thread.join(20)
    assert told == ["Reading it takes longer than 0.1 seconds.", "in time"]


def test_without_the_packages_a_message_says_what_to_install(
    articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("pipeline.batch.shards")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("pipeline.batch.shards")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for arguments in (["run", str(articles), "--engine", "dask"], ["merge", str(articles)]):
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 1
        assert "run pip install 'accord[dask]'" in result.output


def test_options_that_do_not_go_together() -> None:
    for arguments in (["-", "--engine", "dask"], ["a", "--scheduler", "tcp://localhost:1"]):
        assert CliRunner().invoke(main, ["run", *arguments]).exit_code == 2
