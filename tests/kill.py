"""kill: runs that are ended at random moments, again and again, come to the same end as one that nobody disturbed.

    python -m tests.kill [--times 10] [--documents 120] [--seed 1]

A run is forked from a process that has loaded its modules, so that the moments fall into its work and not into its imports. It is
killed alone or with its workers, and the next one begins at once.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import click

from pipeline.app import main as accord
from pipeline.cut.taggers import default_taggers
from pipeline.store import DATABASE
from tests.conftest import CORPUS

LONGEST = 300.0  # seconds of a run
SOON = 5.0  # seconds in which workers whose run is gone end
LOOK = 0.002  # seconds between two looks
AFTER = 0.25  # seconds at most between the moment that is waited for and the signal
OF_A_RUN = ("run_id", "seen")  # columns that tell runs apart, as do the tables of the next line
NOT_COMPARED = ("runs", "_sqlite_migrations", "search_data", "search_idx", "search_docsize")
SHORT = 500  # characters of an article
SIGNALS = ("killed alone", "killed with its workers", "interrupted")

Content = tuple[dict[str, bytes], dict[str, list[tuple[object, ...]]]]


def make(folder: Path, *, documents: int) -> Path:
    """A folder of so many articles, each another one, in files of their own, a list, an archive; and some that fail."""
    (folder / "sub").mkdir(parents=True)
    texts = [path.read_text("utf-8")[:SHORT] for path in sorted(CORPUS.glob("*.txt"))]
    articles = [texts[n % len(texts)].replace("5", str(n)) for n in range(documents)]
    for n, article in enumerate(articles[: documents // 2]):
        (folder / f"{'sub/' * (n % 2)}{n:04}.txt").write_text(article, "utf-8")
    rest = articles[documents // 2 :]
    lines = [json.dumps({"text": article, "title": article[:20]}) for article in rest[::2]]
    lines[3:3] = ["{broken", '{"text": ""}']
    (folder / "list.jsonl").write_text("\n".join(lines), "utf-8")
    with zipfile.ZipFile(folder / "old.zip", "w") as archive:
        for n, article in enumerate(rest[1::2]):
            archive.writestr(f"{n:04}.txt", article)
        archive.writestr("empty.txt", "")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    (folder / "0000empty.txt").write_text("")
    return folder


class Run:
    """`accord run` in a process group of its own; what it says goes into the file `log`."""

    def __init__(self, folder: Path, output: Path, log: Path) -> None:
        words = ["run", folder, "-o", output, "--tagger", "rules", "--workers", "2"]
        log.touch()  # it may be killed before it says anything
        self._log = log
        self._code: int | None = None
        self.pid = os.fork() or _run_in(words, log)

    def over(self) -> bool:
        """Whether it has ended by itself."""
        if self._code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self._code = os.waitstatus_to_exitcode(status) if pid else None
        return self._code is not None

    def until(self, reached: Callable[[], bool]) -> bool:
        """Wait until `reached`; whether that came before the end."""
        last = time.monotonic() + LONGEST
        while not reached() and not self.over():
            assert time.monotonic() < last, "the run does not come to its end"
            time.sleep(LOOK)
        return not self.over()

    def end(self, *, by: str) -> str:
        """End it in one of three ways; what it said."""
        try:
            if by == "killed alone":
                os.kill(self.pid, signal.SIGKILL)
            else:
                os.killpg(self.pid, signal.SIGINT if by == "interrupted" else signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.until(lambda: False)
        said = self._log.read_text()
        expected = {130} if by == "interrupted" else {-signal.SIGKILL}
        assert self._code in {*expected, 1}, (by, self._code, said)
        assert "Traceback" not in said, said
        return said

    def finish(self) -> str:
        """Wait for its end; what it said."""
        self.until(lambda: False)
        said = self._log.read_text()
        assert self._code == 1, said  # some of the files fail
        return said

    def leave_nobody(self) -> None:
        """Assert that no process of its group is left."""
        last = time.monotonic() + SOON
        while _exists(self.pid):
            assert time.monotonic() < last, "workers outlive their run"
            time.sleep(LOOK)


def _run_in(words: Sequence[object], log: Path) -> NoReturn:
    """What the forked process does: become a group, say everything into `log`, run, exit."""
    code = 70
    try:
        os.setsid()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        with log.open("w") as sys.stdout, sys.stdout as sys.stderr:
            for stream in (1, 2):
                os.dup2(sys.stdout.fileno(), stream)
            accord([str(word) for word in words], prog_name="accord")
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 70
    finally:
        os._exit(code)


def _exists(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def results(output: Path) -> dict[str, bytes]:
    """Every file of an output folder but the database and the lock."""
    paths = (path for path in output.rglob("*") if path.is_file())
    kept = (path for path in paths if path.name not in (DATABASE, ".accord.lock"))
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in kept}


def content(output: Path) -> Content:
    """The files and the rows of an output folder, without what tells runs apart."""
    tables = {}
    with sqlite3.connect(output / DATABASE) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
        names = base.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for (name,) in names:
            if name not in NOT_COMPARED:
                tables[name] = _rows(base, name)
    base.close()
    return results(output), tables


def _rows(base: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    """The rows of a table; those of failures, which each run makes anew, without their keys."""
    columns = [column for _, column, *_ in base.execute(f"PRAGMA table_info({table})")]
    left_out = (*OF_A_RUN, *(["id"] if table == "failures" else []))
    kept = ", ".join(f'"{column}"' for column in columns if column not in left_out)
    return sorted(base.execute(f"SELECT {kept} FROM {table}").fetchall(), key=repr)


def compare(one: Content, other: Content) -> None:
    """Assert that two contents are the same, and say where they are not."""
    (files, tables), (others, other_tables) = one, other
    assert sorted(files) == sorted(others), {*files} ^ {*others}
    assert [name for name in files if files[name] != others[name]] == []
    assert list(tables) == list(other_tables)
    for name, rows in tables.items():
        assert rows == other_tables[name], (name, {*rows} ^ {*other_tables[name]})


def disturbed(
    folder: Path, output: Path, *, documents: int, times: int, chance: random.Random
) -> list[str]:
    """Start a run `times` times and end it at a random moment, then let it finish; what was done."""
    told: list[str] = []
    runs: list[Run] = []
    log = output.with_suffix(".log")
    for left in range(times, 0, -1):
        before = len(results(output))
        share = chance.uniform(0, 1.6 / (left + 1))
        moment = before + share * (documents - before)
        runs.append(Run(folder, output, log))
        reached = runs[-1].until(lambda: len(results(output)) >= moment)  # noqa: B023
        time.sleep(chance.uniform(0, AFTER))
        by = SIGNALS[left % len(SIGNALS)]
        runs[-1].end(by=by)
        told.append(f"{by} at {len(results(output))} results{'' if reached else ', at its end'}")
    runs.append(Run(folder, output, log))
    runs[-1].finish()
    for run in runs:
        run.leave_nobody()
    return told


@click.command(help=__doc__)
@click.option("--times", default=10, show_default=True, help="How often the run is ended.")
@click.option("--documents", default=120, show_default=True, help="Articles in its folder.")
@click.option("--seed", default=1, show_default=True, help="Of the moments.")
def main(times: int, documents: int, seed: int) -> None:
    """The long version of tests/test_kill.py."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        default_taggers("rules")
        folder = make(root / "articles", documents=documents)
        began = time.monotonic()
        Run(folder, root / "whole", root / "whole.log").finish()
        click.echo(f"undisturbed: {documents} documents in {time.monotonic() - began:.1f} s")
        chance = random.Random(seed)
        for line in disturbed(
            folder, root / "out", documents=documents, times=times, chance=chance
        ):
            click.echo(line)
        compare(content(root / "whole"), content(root / "out"))
        click.echo("the same files and the same rows as undisturbed, nothing left over")


if __name__ == "__main__":
    main()
