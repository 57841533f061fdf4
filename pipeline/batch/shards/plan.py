"""The sources of a run as shards: so much work as one worker does in one go."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from pipeline.batch.articles import articles, opened
from pipeline.batch.sources import Source
from pipeline.clean import Unreadable
from pipeline.clean.formats import FieldMap
from schemas import digest

Shard: TypeAlias = tuple[Source, ...]
LARGE = 16_000_000  # bytes of a file that is a shard of its own or several, and of the files of a shard together


def planned(
    sources: Iterable[Source], *, most: int, count: Callable[[Source], int]
) -> Iterator[Shard]:
    """Sources that follow each other, at most so many a shard; of a large file that holds more articles, so many of them.

    A shard also ends at one name in `most` / 2, whatever stands around it: a file that comes or goes does not move the
    borders of all shards behind it.
    """
    shard: list[Source] = []
    size = 0
    for source in sources:
        own = _size(source)
        if shard and (len(shard) == most or size + own > LARGE):
            yield tuple(shard)
            shard, size = [], 0
        if own > LARGE:
            yield from _parts(source, count(source), most)
            continue
        shard.append(source)
        size += own
        if most > 1 and int(digest(source.file), 16) % (most // 2) == 0:
            yield tuple(shard)
            shard, size = [], 0
    if shard:
        yield tuple(shard)


def is_large(source: Source) -> bool:
    """Whether it is not put together with others."""
    return _size(source) > LARGE


def count_of(source: Source, *, fields: FieldMap) -> int:
    """How much stands in a source, articles and what cannot be read."""
    try:
        with opened(source) as file:
            return sum(1 for _ in articles(source, file, fields=fields, taken=set()))
    except (Unreadable, OSError):
        return 1


def _parts(source: Source, count: int, most: int) -> Iterator[Shard]:
    """The source in parts of so many articles; the last one has no end, so that it meets whatever is wrong there."""
    starts = range(0, max(count, 1), most)
    for start in starts:
        stop = None if start == starts[-1] else start + most
        yield (replace(source, start=start, stop=stop),)


def _size(source: Source) -> int:
    try:
        return os.path.getsize(source.path)
    except OSError:  # whoever reads it says why
        return 0
