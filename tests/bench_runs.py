"""What whole runs cost: workers, unchanged documents, memory and time as the documents grow in number."""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import BLIND, CORPUS, ROOT

SIZES = (500, 1_000, 5_000, 10_000)
WORKERS = 2
LINES = (3, 7)  # paragraphs of an article
LOOK = 0.25  # seconds between two looks at the memory
ALL_CORES = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
COMMAND = "from pipeline.app import main; main(prog_name='accord')"
Table = tuple[str, str, Sequence[str], list[Sequence[str]]]


@dataclass(frozen=True)
class Measured:
    """One run: seconds by the clock, megabytes at its peak."""

    seconds: float
    megabytes: float


def write_articles(folder: Path, count: int) -> None:
    """So many articles of paragraphs of the samples, drawn by a fixed seed, their figures changed: no two are one text."""
    draw = random.Random(count)
    pools = [
        [line for path in sorted(texts) for line in path.read_text("utf-8").splitlines() if len(line) > 30]
        for texts in (
            [*CORPUS.glob("zh*.txt"), *BLIND.glob("*zh.txt")],
            [*CORPUS.glob("en*.txt"), *BLIND.glob("*en.txt")],
        )
    ]  # fmt: skip
    for number in range(count):
        lines = draw.sample(pools[number % 2], draw.randint(*LINES))
        text = re.sub(r"(?<=\d)\d(?=\d)", lambda _: str(draw.randint(1, 9)), "\n\n".join(lines))
        path = folder / f"{number % 100:02}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def run(folder: Path, output: Path, *, workers: int) -> Measured:
    """`accord run` on a folder, in a process of its own."""
    command = [sys.executable, "-c", COMMAND, "run", str(folder), "-o", str(output), "-q"]
    began, peak = time.perf_counter(), 0.0
    process = subprocess.Popen(
        [*command, "--workers", str(workers)], cwd=ROOT, stderr=subprocess.DEVNULL
    )
    if ALL_CORES:
        os.sched_setaffinity(process.pid, ALL_CORES)
    while process.poll() is None:
        peak = max(peak, sum(map(_megabytes, _family(process.pid))))
        time.sleep(LOOK)
    return Measured(time.perf_counter() - began, peak)


def _family(process: int) -> Iterator[int]:
    """A process and its children."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return
    yield from map(int, children)


def _megabytes(process: int) -> float:
    """The memory of a process, what it shares with others in part (PSS)."""
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    found = re.search(r"^Pss: +(\d+) kB", rollup, re.MULTILINE)
    return int(found[1]) / 1000 if found else 0.0


def runs() -> Table:
    """Whole runs of `accord run`."""
    rows: list[Sequence[str]] = []
    measured: dict[str, Measured] = {}
    with TemporaryDirectory() as name:
        for size in SIZES:
            folder = Path(name) / f"in{size}"
            write_articles(folder, size)
            measured[f"{size}"] = run(folder, Path(name) / f"out{size}", workers=WORKERS)
        again = run(Path(name) / "in5000", Path(name) / "out5000", workers=WORKERS)
        alone = run(Path(name) / "in1000", Path(name) / "alone", workers=1)
    for size, found in measured.items():
        rows.append((f"{int(size):,} articles", f"{found.seconds:.1f}", f"{found.megabytes:.0f}"))
    rows.append(("1,000 articles, 1 worker", f"{alone.seconds:.1f}", f"{alone.megabytes:.0f}"))
    rows.append(("5,000 articles, unchanged", f"{again.seconds:.1f}", f"{again.megabytes:.0f}"))
    ratios = {
        f"{WORKERS} workers are so many times as fast as 1": alone.seconds
        / measured["1000"].seconds,
        "10,000 articles take so many times the time of 1,000": measured["10000"].seconds
        / measured["1000"].seconds,
        "10,000 articles need so many times the memory of 500": measured["10000"].megabytes
        / measured["500"].megabytes,
        "5,000 unchanged articles are so many times as fast as new ones": measured["5000"].seconds
        / again.seconds,
    }
    rows += [(f"**{name}**", f"**{ratio:.2f}**", "") for name, ratio in ratios.items()]
    note = (
        f"`accord run`, loading, JSON, database and search index included, with the default taggers and {WORKERS} workers unless said "
        "otherwise; seconds by the clock, megabytes of all processes together at the peak (shared memory counted once)."
    )
    return "Whole runs", note, ("run", "seconds", "MB"), rows
