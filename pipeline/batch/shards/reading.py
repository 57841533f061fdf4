"""The articles of a shard, read back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from pipeline.batch.shards.footers import LONGEST
from pipeline.batch.work import Result
from pipeline.store import Passage, Signature

COLUMNS = ("name", "path", "made_by", "sha256", "text", "passages", "signature", "json")


class Rows:
    """The rows of shards by their number; the last row group is kept, as most questions follow each other."""

    def __init__(self) -> None:
        self._group: tuple[Path, int, Sequence[dict[str, Any]]] | None = None

    def of(self, path: Path, first: int, count: int) -> Iterator[dict[str, Any]]:
        """So many rows of the shard at `path`, from the number `first` on."""
        if not count:
            return
        with pq.ParquetFile(path, thrift_string_size_limit=LONGEST) as file:
            groups = file.metadata.num_row_groups
            sizes = [file.metadata.row_group(group).num_rows for group in range(groups)]
            for group, start in enumerate(accumulate(sizes[:-1], initial=0)):
                if start < first + count and first < start + sizes[group]:
                    rows = self._read(file, path, group)
                    yield from rows[max(first - start, 0) : first + count - start]

    def _read(self, file: pq.ParquetFile, path: Path, group: int) -> Sequence[dict[str, Any]]:
        if self._group is None or self._group[:2] != (path, group):
            self._group = (path, group, file.read_row_group(group, columns=COLUMNS).to_pylist())
        return self._group[2]


def result_of(row: dict[str, Any]) -> Result:
    """A row as what a worker has made of its article."""
    passages = tuple(Passage(**passage) for passage in row["passages"])
    mark = Signature(row["signature"]["digest"], tuple(row["signature"]["bands"]))
    return Result(row["path"], row["name"], row["json"].encode(), row["text"], passages, mark)
