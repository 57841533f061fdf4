"""A shard as a file: written beside its place and put there when it is whole."""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.batch.articles import DEFECT_REMEDY
from pipeline.batch.failure import Failure
from pipeline.batch.shards.columns import SCHEMA, row
from pipeline.batch.shards.footers import KEY, Footer, Lack, Read
from pipeline.batch.sources import Source
from pipeline.batch.summary import Summary
from pipeline.batch.work import Result
from pipeline.store import Met
from schemas import Extraction

TOGETHER = 64  # articles of a row group
DRAFTS = ".*.draft"


class ShardKeeper:
    """Takes what is found in the sources of a shard, in their order, as `Keeper` does; use it in a `with` statement."""

    def __init__(self, path: Path, sources: Sequence[Source], *, summary: Summary) -> None:
        self._path, self._summary, self._footer = path, summary, Footer()
        self._sources = {source.file: source for source in sources}
        self._batches: list[pa.RecordBatch] = []
        self._draft = path.with_name(f".{path.stem}-{socket.gethostname()}-{os.getpid()}.draft")
        self._file = pq.ParquetWriter(self._draft, SCHEMA, compression="zstd")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """The file put in its place, unless something went wrong."""
        try:
            if error is None:
                self._write()
                self._footer.skipped = self._summary.skipped
                self._file.add_key_value_metadata({KEY: self._footer.json()})
            self._file.close()
            if error is None:
                self._draft.replace(self._path)
        finally:
            self._draft.unlink(missing_ok=True)

    def begin(self, source: Met) -> None:
        """A source is read from here on."""
        of = self._sources[source.name]
        read = Read(source.name, source.place, of.target, of.start, of.stop, source.made_by)
        self._footer.sources.append(read)

    def finish(self, source: str, sha256: str) -> None:
        """The source is read to its end."""
        self._footer.sources[-1].sha256 = sha256

    def failure(self, failure: Failure, *, source: str, document: str = "") -> None:
        """Something failed; an earlier `document` in its place stays."""
        self._summary.failures.append(failure)
        lack = Lack(failure.path, failure.reason, failure.remedy, failure.passing, document)
        self._footer.sources[-1].failures.append(lack)

    def result(self, result: Result, *, source: str) -> None:
        """An article was read."""
        read = self._footer.sources[-1]
        try:
            values: list[dict[str, Any]] = [row(result, source=source, made_by=read.made_by)]
            batch = pa.RecordBatch.from_pylist(values, schema=SCHEMA)
        except (pa.ArrowException, UnicodeError, ValueError, TypeError) as error:
            reason = f"Not stored: {type(error).__name__}: {error}."
            self.failure(Failure(result.shown, reason, DEFECT_REMEDY), source=source)
            return
        read.documents += 1
        self._summary.read += 1
        self._summary.count(Extraction.model_validate_json(result.json))
        self._batches.append(batch)
        if len(self._batches) == TOGETHER:
            self._write()

    def _write(self) -> None:
        """The articles so far, as a row group."""
        if self._batches:
            self._file.write_table(pa.Table.from_batches(self._batches))
        self._batches = []
