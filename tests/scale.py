"""What an article costs on the way through shards: the figures behind the plan in docs/scale.md.

    python -m tests.scale [COPIES]

The articles of corpus/ and tests/blind/, so many times under other names; processor time of one process, its start left out.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TypeVar

import duckdb

from pipeline.batch import Recipe, gather
from pipeline.batch.shards import merge, run_on_dask, stock
from pipeline.batch.shards.making import shard_of
from pipeline.batch.shards.plan import planned
from tests.conftest import BLIND, CORPUS

Answer = TypeVar("Answer")
COPIES = 8
CROWD = 50  # times that each shard is asked
TEXTS = sorted([*CORPUS.glob("*.txt"), *BLIND.glob("*.txt")])
QUESTION = "SELECT count(*) FROM (SELECT unnest(agreements) AS agreement FROM '{}/*.parquet')"


def timed(work: Callable[[], Answer]) -> tuple[float, Answer]:
    """The processor time of some work, and what comes out."""
    begin = time.process_time()
    answer = work()
    return time.process_time() - begin, answer


def size(folder: Path, pattern: str) -> int:
    """The bytes of the files of a pattern."""
    return sum(path.stat().st_size for path in folder.rglob(pattern))


def copies(folder: Path, count: int) -> Sequence[Path]:
    """The articles, each so many times."""
    return [copyfile(path, folder / f"{n:03}-{path.name}") for n in range(count) for path in TEXTS]


def crowd(shards: Path, folder: Path) -> Path:
    """A folder with many copies of each shard."""
    folder.mkdir()
    for shard in shards.glob("*.parquet"):
        for n in range(CROWD):
            copyfile(shard, folder / f"{n}-{shard.name}")
    return folder


def rows(root: Path, count: int) -> Sequence[tuple[str, float, str]]:
    """Each figure an article: its name, its value, its unit."""
    articles, shards, output = root / "articles", root / "shards", root / "output"
    for folder in (articles, shards, output):
        folder.mkdir()
    paths = copies(articles, count)
    characters = sum(len(path.read_text("utf-8")) for path in paths)
    sources = gather([articles], output=output).sources
    settings = Recipe().settings()
    shard_of(tuple(sources[: len(TEXTS)]), settings, folder=root)  # models loaded, words met
    # No article twice in a shard: it would be packed to nothing.
    every = list(planned(sources, most=len(TEXTS), count=lambda source: 1))
    reading, _ = timed(lambda: [shard_of(one, settings, folder=shards) for one in every])
    passing, _ = timed(lambda: [shard_of(one, settings, folder=shards) for one in every])
    merging, _ = timed(lambda: merge(stock([shards]), output=output))
    again, _ = timed(lambda: merge(stock([shards]), output=output))
    many = crowd(shards, root / "many")
    asking, _ = timed(lambda: duckdb.sql(QUESTION.format(many)).fetchall())
    far = {"recipe": Recipe(("rules",)), "workers": 1, "most": 1}
    few = gather(paths[:100], output=root / "far")
    telling, _ = timed(lambda: run_on_dask(few, output=root / "far", **far))  # type: ignore[arg-type]
    number = len(paths)
    return (
        ("characters", characters / number, ""),
        ("bytes of text (UTF-8)", size(articles, "*.txt") / number, "bytes"),
        ("reading and writing the shard", reading / number * 1000, "ms"),
        ("passing over a shard that is there", passing / number * 1000, "ms"),
        ("in the shard", size(shards, "*.parquet") / number, "bytes"),
        ("merging", merging / number * 1000, "ms"),
        ("merging again", again / number * 1000, "ms"),
        ("JSON", size(output, "*.json") / number, "bytes"),
        ("database", size(output, "accord.db*") / number, "bytes"),
        ("a question, for each shard", asking / len(every) / CROWD * 1000, "ms"),
        ("scheduler, for each shard", telling / len(few.sources) * 1000, "ms"),
    )


def main() -> None:
    """Print the table."""
    with TemporaryDirectory() as folder:
        found = rows(Path(folder), int(sys.argv[1]) if sys.argv[1:] else COPIES)
    print("| an article | | |\n| --- | --: | --- |")
    for name, value, unit in found:
        print(f"| {name} | {value:,.{0 if value > 100 else 2}f} | {unit} |")


if __name__ == "__main__":
    main()
