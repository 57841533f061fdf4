"""What stands in many shards: for each source its newest reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from pipeline.batch.failure import Failure
from pipeline.batch.paths import readable
from pipeline.batch.shards.footers import Footer, NoShard, Read, footer_of
from pipeline.batch.shards.index import SUFFIX, index_of

MISSING = "There is no shard here."
MISSING_REMEDY = "Give the output folder of accord run --engine dask, its shards/, or files in it."
DAMAGED_REMEDY = "Remove it and run again: what is missing is made anew."


class Part(NamedTuple):
    """A source, or a part of one, in a shard: the number of its first row there."""

    shard: Path
    first: int
    read: Read


@dataclass
class Stock:
    """The sources of many shards in the order of their targets, each with its parts in theirs; and what gave none."""

    sources: list[list[Part]] = field(default_factory=list)
    targets: frozenset[str] = frozenset()
    failures: list[Failure] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)


def stock(paths: Iterable[Path]) -> Stock:
    """What the shards among and in `paths` hold; the order of the paths is of no account."""
    found, newest = Stock(), dict[str, dict[int, Part]]()
    for shard in _in_order(paths, found):
        try:
            footer = footer_of(shard)
        except NoShard as error:
            found.failures.append(
                Failure(readable(shard), f"It is no shard: {error}.", DAMAGED_REMEDY)
            )
            continue
        found.skipped.update(footer.skipped)
        for part in _parts(shard, footer):
            _add(part, newest.setdefault(part.read.name, {}))
    sources = [[parts[start] for start in sorted(parts)] for parts in newest.values()]
    found.sources = sorted(sources, key=lambda parts: (parts[0].read.target, parts[0].read.name))
    found.targets = frozenset(parts[0].read.target for parts in sources)
    return found


def _add(part: Part, parts: dict[int, Part]) -> None:
    """A part among those of its source; what it overlaps, or is of another reading, is older and goes."""
    older = [start for start, other in parts.items() if not _go_together(other.read, part.read)]
    for start in older:
        del parts[start]
    parts[part.read.start] = part


def _go_together(one: Read, other: Read) -> bool:
    """Whether two parts are of one reading of one content, and apart from each other."""
    first, second = sorted((one, other), key=lambda read: read.start)
    apart = first.stop is not None and first.stop <= second.start
    contents = {read.sha256 for read in (one, other) if read.sha256}
    return apart and one.made_by == other.made_by and len(contents) < 2


def _parts(shard: Path, footer: Footer) -> Iterator[Part]:
    firsts = accumulate((read.documents for read in footer.sources), initial=0)
    for read, first in zip(footer.sources, firsts, strict=False):
        yield Part(shard, first, read)


def _in_order(paths: Iterable[Path], found: Stock) -> list[Path]:
    """The shards among and in `paths`, each once, the newest of each folder last."""
    shards: set[Path] = set()
    folders: set[Path] = set()
    for path in paths:
        below = sorted(path.rglob(f"*{SUFFIX}")) if path.is_dir() else [path] * path.exists()
        if not below:
            found.failures.append(Failure(readable(path), MISSING, MISSING_REMEDY))
        shards.update(shard.resolve() for shard in below)
        if path.is_dir():
            folders.update(shard.resolve().parent for shard in below)
    places: dict[Path, dict[str, int]] = {}
    for folder in sorted({shard.parent for shard in shards}):
        index = index_of(folder)
        places[folder] = {name: place for place, name in enumerate(index.shards)}
        if folder in folders:
            found.failures += index.failures
            found.skipped.update(index.skipped)
    return sorted(
        shards,
        key=lambda shard: (shard.parent, places[shard.parent].get(shard.stem, -1), shard.stem),
    )
