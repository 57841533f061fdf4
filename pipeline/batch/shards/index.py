"""Which shards of a folder are the newest, and what failed on the way to them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from pipeline.batch.failure import Failure
from pipeline.batch.keeping import write_whole
from pipeline.batch.sources import Gathered

INDEX = "index"
SUFFIX = ".parquet"


@dataclass
class Index:
    """The names of a folder's shards, those that the last run made or met at the end; and what its paths gave besides sources."""

    shards: list[str] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)


def index_of(folder: Path) -> Index:
    """The index of a folder of shards; one that is missing or damaged is empty."""
    try:
        found: dict[str, Any] = json.loads((folder / INDEX).read_bytes())
        failures = [Failure(**failure) for failure in found["failures"]]
        return Index(list(found["shards"]), failures, Counter(found["skipped"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Index()


def write_index(folder: Path, shards: Iterable[str], gathered: Gathered, *, prune: bool) -> None:
    """The folder's index after a run that made or met these shards; with `prune` the others are removed."""
    current = dict.fromkeys(shards)
    there = {path.stem for path in folder.glob(f"*{SUFFIX}")}
    if prune:
        for name in there - current.keys():
            (folder / f"{name}{SUFFIX}").unlink(missing_ok=True)
    earlier = [name for name in index_of(folder).shards if name in there and name not in current]
    index = Index(
        [*([] if prune else earlier), *current], gathered.failures, gathered.skipped.copy()
    )
    content = json.dumps(asdict(index), ensure_ascii=False, indent=1) + "\n"
    write_whole(content.encode(), folder / INDEX, draft=folder / ".index.draft")
