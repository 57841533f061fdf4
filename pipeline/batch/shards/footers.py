"""What a shard says beside its articles: the sources it has read, and what failed in them."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

KEY = b"accord"
LONGEST = 2**31 - 1  # bytes of a footer


class NoShard(ValueError):
    """A file that is no shard, or a damaged one."""


@dataclass(frozen=True)
class Lack:
    """Something that gave no facts; `document` is the name of its earlier results, which stay."""

    path: str
    reason: str
    remedy: str
    passing: bool = False
    document: str = ""


@dataclass
class Read:
    """A source, or a part of one, that a shard holds: `documents` of its rows; it has a `sha256` where it was read to its end."""

    name: str
    place: str
    target: str
    start: int
    stop: int | None
    made_by: str
    sha256: str | None = None
    documents: int = 0
    failures: list[Lack] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether it need not be read again."""
        return bool(self.sha256) and not any(failure.passing for failure in self.failures)


@dataclass
class Footer:
    """The sources of a shard in their order, and how many files of other formats stood in them, by suffix."""

    sources: list[Read] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)

    @property
    def documents(self) -> int:
        """How many articles the shard has."""
        return sum(source.documents for source in self.sources)

    @property
    def failures(self) -> list[Lack]:
        """What failed in it."""
        return [failure for source in self.sources for failure in source.failures]

    def json(self) -> str:
        """The footer as it stands in the file."""
        return json.dumps(asdict(self), ensure_ascii=False)


def footer_of(path: Path) -> Footer:
    """What the shard at `path` says; raises `NoShard`."""
    try:
        with pq.ParquetFile(path, thrift_string_size_limit=LONGEST) as file:
            found = json.loads(file.metadata.metadata[KEY])
        sources = [
            Read(**{**source, "failures": [Lack(**lack) for lack in source["failures"]]})
            for source in found["sources"]
        ]
        return Footer(sources, Counter(found["skipped"]))
    except (OSError, pa.ArrowException, KeyError, TypeError, ValueError) as error:
        raise NoShard(f"{type(error).__name__}: {error}".splitlines()[0][:200]) from error
