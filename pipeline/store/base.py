"""The knowledge base: one SQLite file with a row set a document, replaced as a whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from pipeline.store.entries import Entry, add_entry
from pipeline.store.migrations import migrations
from pipeline.store.rows import Rows, Value

DATABASE = "accord.db"  # its name in an output folder
NUMBERED = (
    "documents", "bylines", "warnings", "passages", "organizations", "people", "places", "names",
    "roles", "dates", "numbers", "agreements", "agreement_parties", "agreement_fields", "signatories",
    "events", "event_participants", "figures", "commitments", "commitment_actors", "evidence",
)  # fmt: skip

PATIENCE = 30.0  # seconds to wait for another program that writes
REMEDY = "close other programs that hold it, look after the disk, or move it away"


class Unusable(RuntimeError):
    """A knowledge base that cannot be opened or written; the message says why and what to do."""


class KnowledgeBase:
    """A knowledge base open for writing; use it in a `with` statement."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._connection = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute("PRAGMA foreign_keys = ON")
            migrations.apply(Database(self._connection))
        except sqlite3.Error as error:
            raise Unusable(f"{path}: {error}; {REMEDY}") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def start_run(self) -> int:
        """The number of a new run."""
        with self._transaction() as connection:
            started = (_now(), version("accord"))
            cursor = connection.execute("INSERT INTO runs (started, accord) VALUES (?, ?)", started)
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def finish_run(
        self, run: int, *, documents: int, failures: Sequence[tuple[str, str, str]]
    ) -> None:
        """The run's end, its figures and its failures (path, reason, remedy), recorded."""
        with self._transaction() as connection:
            connection.executemany(
                "INSERT INTO failures (run_id, path, reason, remedy) VALUES (?, ?, ?, ?)",
                [(run, *failure) for failure in failures],
            )
            connection.execute(
                "UPDATE runs SET finished = ?, documents = ?, failures = ? WHERE id = ?",
                (_now(), documents, len(failures), run),
            )

    def replace(self, entries: Sequence[Entry], *, run: int) -> list[tuple[Entry, Exception]]:
        """Every entry stored in place of what its name stood for, in one transaction; those that fail are returned."""
        try:
            self._replace_all(entries, run)
        except (sqlite3.Error, ValueError, TypeError, OverflowError) as error:
            if len(entries) == 1:
                return [(entries[0], error)]
            return [failed for entry in entries for failed in self.replace([entry], run=run)]
        return []

    def _replace_all(self, entries: Sequence[Entry], run: int) -> None:
        with self._transaction() as connection:
            connection.executemany(
                "DELETE FROM documents WHERE name = ?", [(entry.name,) for entry in entries]
            )
            rows = Rows(self._last_keys())
            for entry in entries:
                add_entry(rows, entry, run=run)
            for table, content in rows.tables.items():
                self._insert(table, content)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; what is wrong with the file and not with a row makes it unusable."""
        try:
            with self._connection as connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
        except sqlite3.OperationalError as error:  # locked, full, damaged
            raise Unusable(f"{self._path}: {error}; {REMEDY}") from error

    def _last_keys(self) -> dict[str, int]:
        last = {
            table: self._connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[
                0
            ]
            for table in NUMBERED
        }
        return {**last, "search": 0}

    def _insert(self, table: str, content: Sequence[dict[str, Value]]) -> None:
        if content:
            columns = ", ".join(f'"{column}"' for column in content[0])
            places = ", ".join(f":{column}" for column in content[0])
            self._connection.executemany(
                f"INSERT INTO {table} ({columns}) VALUES ({places})", content
            )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
