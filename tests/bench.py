"""What the pipeline costs, as ratios that one run measures side by side.

    python -m tests.bench                   measure all and write docs/performance.md
    python -m tests.bench pipeline          only one part, printed: pipeline, quantities, growth, start, runs

All on one core and in processor time, the best of several rounds, so that other work on the machine counts little. The
taggers are the default ones; the articles are those of corpus/ and, where it is beside the checkout, ../shared/gold/seeds.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline import Reading
from pipeline.batch.keeping import write_whole
from pipeline.batch.work import json_of
from pipeline.clean import clean
from pipeline.cut import cut
from pipeline.cut.taggers import default_taggers
from pipeline.find import find
from pipeline.find.dates import find_dates
from pipeline.find.numbers import find_numbers
from pipeline.link import link
from pipeline.relate import relate
from pipeline.store import DATABASE, Entry, KnowledgeBase, Passage, Portion, signature
from schemas.vocabulary import Language
from tests.bench_runs import runs
from tests.conftest import CORPUS, ROOT, SHARED

PAGE = ROOT / "docs" / "performance.md"
ROUNDS = 5
STAGES = ("taggers", "clean", "cut", "find", "link", "relate", "assemble", "store")
HOSTILE: tuple[tuple[str, Language, str], ...] = (
    ("digits", "en", "1"),
    ("digits", "zh", "1"),
    ("一", "zh", "一"),
    ("“the ”", "en", "the "),
    ("ranges of figures", "en", "1-2-"),
    ("nested ranges", "en", "from 2018 to "),
    ("nested ranges", "zh", "从2018年至"),
)
Table = tuple[str, str, Sequence[str], list[Sequence[str]]]


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call, without the collection of garbage."""
    gc.collect()
    gc.disable()
    began = time.process_time()
    work()
    spent = time.process_time() - began
    gc.enable()
    return spent


def articles() -> list[Path]:
    """The sample articles, and the seeds where they are there."""
    folders = (CORPUS, SHARED / "gold" / "seeds")
    return [path for folder in folders for path in sorted(folder.glob("*.txt"))]


def stages(paths: Sequence[Path]) -> tuple[dict[str, float], int]:
    """The seconds of every stage for all articles together, each the best of its rounds, and the characters read."""
    taggers = default_taggers()
    raws = {path.name: path.read_bytes() for path in paths}
    readings = [Reading(raw, path=name, taggers=taggers) for name, raw in raws.items()]
    for reading in readings:
        reading.extraction  # noqa: B018 (worked out once: tables and caches are warm from here on)
    best: dict[str, float] = {}
    for _ in range(ROUNDS):
        for stage, work in _work(readings).items():
            best[stage] = min(best.get(stage, float("inf")), seconds(work))
    return best, sum(len(reading.document.text) for reading in readings)


def _work(readings: Sequence[Reading]) -> dict[str, Callable[[], object]]:
    """Each stage on all articles, given what the stages before it have made."""

    def tag() -> None:
        for reading in readings:
            for language, tagger in reading.taggers.items():
                tagger.tag([s.text for s in reading.segments if s.language == language])

    def store() -> None:
        with TemporaryDirectory() as folder, KnowledgeBase(Path(folder) / DATABASE) as base:
            entries = [_entry(reading) for reading in readings]
            for entry in entries:
                write_whole(
                    json_of(entry.extraction),
                    Path(folder) / f"{entry.name}.json",
                    draft=Path(folder) / "draft",
                )
            base.keep(Portion(entries=entries), run=base.start_run())

    return {
        "taggers": tag,
        "clean": lambda: [clean(r.raw, path=r.path) for r in readings],
        "cut": lambda: [cut(r.document, taggers={}) for r in readings],
        "find": lambda: [find(r.document, r.segments) for r in readings],
        "link": lambda: [link(r.document, r.segments, r.mentions) for r in readings],
        "relate": lambda: [
            relate(r.document, r.segments, r.mentions, r.entities) for r in readings
        ],
        "assemble": lambda: [_assembled(r) for r in readings],
        "store": store,
    }


def _entry(reading: Reading) -> Entry:
    document = reading.document
    passages = tuple(Passage(block.role, block.start, block.end) for block in document.blocks)
    sign = signature(document.text, passages)
    return Entry(reading.path, document.text, passages, sign, reading.extraction)


def _assembled(reading: Reading) -> object:
    vars(reading).pop("extraction", None)
    return reading.extraction


def pipeline() -> Table:
    """What each stage costs beside the taggers."""
    spent, characters = stages(articles())
    tagging = spent["taggers"]
    rest = sum(spent.values()) - tagging
    rows = [
        (stage, f"{spent[stage]:.3f}", f"{spent[stage] / tagging:.1%}", f"{characters / spent[stage]:,.0f}")
        for stage in STAGES
    ]  # fmt: skip
    for name, whole in (
        ("find + link", spent["find"] + spent["link"]),
        ("all but the taggers", rest),
        ("whole pipeline", tagging + rest),
    ):
        rows.append((f"**{name}**", f"{whole:.3f}", f"**{whole / tagging:.1%}**", f"{characters / whole:,.0f}"))  # fmt: skip
    note = f"{len(articles())} articles with {characters:,} characters; “cut” is without the taggers, “store” writes JSON and SQLite."
    return "The stages", note, ("stage", "seconds", "of the taggers' time", "characters a second"), rows  # fmt: skip


def quantities() -> Table:
    """How fast dates and numbers are found in news."""
    rows: list[Sequence[str]] = []
    languages: tuple[Language, ...] = ("en", "zh")
    for language in languages:
        texts = [
            line
            for path in articles()
            if path.stem.startswith(language)
            for line in path.read_text("utf-8").splitlines()
            if line.strip()
        ]
        characters = sum(map(len, texts))
        both = (lambda t, lang=language: _dates(t, lang), lambda t, lang=language: find_numbers(t, language=lang))  # fmt: skip
        spent = [min(_over(texts, one) for _ in range(ROUNDS)) for one in both]
        speeds = [characters / each for each in (*spent, sum(spent))]
        rows.append((language, *(f"{speed:,.0f}" for speed in speeds)))
    note = "`find_dates` and `find_numbers`, line by line; characters a second."
    return "Dates and numbers", note, ("language", "dates", "numbers", "both"), rows


def _over(texts: Sequence[str], work: Callable[[str], object]) -> float:
    for text in texts[:50]:
        work(text)
    return seconds(lambda: [work(text) for text in texts])


def _dates(text: str, language: Language) -> object:
    return find_dates(text, language=language, reference="2024-05-05")


def hostile() -> Table:
    """How the time for dates and numbers grows with what is no text."""
    rows = []
    for name, language, unit in HOSTILE:
        spent = []
        for size in (25_000, 50_000, 100_000):
            text = (unit * (size // len(unit) + 1))[:size]
            both = lambda t=text, lang=language: (_dates(t, lang), find_numbers(t, language=lang))  # noqa: E731
            spent.append(min(seconds(both) for _ in range(3)))
        rows.append((name, language, *(f"{each:.3f}" for each in spent), _growth(spent)))
    note = "Seconds for `find_dates` and `find_numbers` in one line of so many characters. Linear is 2.0 or less."
    return "Hostile lines", note, ("line", "language", "25 k", "50 k", "100 k", "growth at the last doubling"), rows  # fmt: skip


def growth() -> Table:
    """How the time of the stages grows with the length of an article."""
    rows = [row for name in ("zh01", "en01") for row in _growing(CORPUS / f"{name}.txt")]
    note = "Seconds for an article repeated so many times. Linear is 2.0."
    return "Long articles", note, ("stage", "article", "×4", "×8", "×16", "×32", "growth at the last doubling"), rows  # fmt: skip


def _growing(path: Path) -> Iterator[Sequence[str]]:
    taggers = default_taggers("rules")
    spent: dict[str, list[float]] = {}
    for times in (4, 8, 16, 32):
        reading = Reading(path.read_bytes() * times, path=path.name, taggers=taggers)
        reading.extraction  # noqa: B018 (so that every stage has what it needs)
        for stage, work in _work([reading]).items():
            if stage != "taggers":
                spent.setdefault(stage, []).append(min(seconds(work) for _ in range(2)))
    for stage, times_spent in spent.items():
        yield (stage, path.stem, *(f"{each:.3f}" for each in times_spent), _growth(times_spent))


def _growth(spent: Sequence[float]) -> str:
    return f"{[later / max(earlier, 1e-9) for earlier, later in pairwise(spent)][-1]:.1f}"


def start() -> Table:
    """How soon the command answers."""
    rows = []
    for arguments in (("--help",), ("run", "--help"), ("query", "--help")):
        best = float("inf")
        for _ in range(ROUNDS):
            began = time.monotonic()
            command = [sys.executable, "-m", "pipeline.app", *arguments]
            subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
            best = min(best, time.monotonic() - began)
        rows.append((f"accord {' '.join(arguments)}", f"{best:.2f}"))
    return "The command", "Seconds by the clock, start of Python included.", ("command", "seconds"), rows  # fmt: skip


PARTS: dict[str, tuple[Callable[[], Table], ...]] = {
    "pipeline": (pipeline,),
    "quantities": (quantities,),
    "growth": (hostile, growth),
    "start": (start,),
    "runs": (runs,),
}


def markdown(table: Table) -> str:
    """A heading, a sentence and a table."""
    title, note, columns, rows = table
    lines = [columns, ["---"] + ["--:"] * (len(columns) - 1), *rows]
    return "\n".join([f"## {title}", "", note, "", *(f"| {' | '.join(line)} |" for line in lines)])


def main() -> None:
    """Measure what is asked for; write the page when that is all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS])
    chosen = parser.parse_args().parts
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    found = [markdown(part()) for name in chosen or PARTS for part in PARTS[name]]
    print("\n\n".join(found))
    if not chosen:
        opening = (
            "# Performance\n\nWritten by `make bench`: one core, processor time, the best of "
            f"{ROUNDS} rounds; Python {platform.python_version()} on {platform.machine()}. Trust ratios, not seconds."
        )
        PAGE.write_text("\n\n".join([opening, *found]) + "\n", "utf-8")


if __name__ == "__main__":
    main()
