"""The knowledge base: one SQLite file with a row set a document, replaced as a whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from pipeline.store.entries import Entry, Keys, add_entry
from pipeline.store.migrations import migrations
from pipeline.store.reposts import compare, counted, settle, text_keys
from pipeline.store.rows import Rows, Value
from pipeline.store.sources import (
    Known,
    Portion,
    Unseen,
    begin,
    dropped,
    forget,
    known_article,
    known_source,
    note,
    source_keys,
    unseen,
)

DATABASE = "accord.db"  # its name in an output folder
NUMBERED = (
    "documents", "bylines", "warnings", "passages", "organizations", "people", "places", "names",
    "roles", "dates", "numbers", "agreements", "agreement_parties", "agreement_fields", "signatories",
    "events", "event_participants", "figures", "commitments", "commitment_actors", "evidence",
)  # fmt: skip

PATIENCE = 30.0  # seconds to wait for another program that writes
REMEDY = "close other programs that hold it, look after the disk and your rights, or move it away"


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
            if hasattr(self, "_connection"):
                self._connection.close()
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
        """The number of a new run; what failed in the paths of the one before is forgotten."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM failures WHERE source_id IS NULL")
            started = (_now(), version("accord"))
            cursor = connection.execute("INSERT INTO runs (started, accord) VALUES (?, ?)", started)
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def finish_run(self, run: int, *, documents: int, unchanged: int, failures: int) -> None:
        """The run's end and its figures, recorded, and which documents repeat others."""
        with self._transaction() as connection:
            settle(connection)
            connection.execute(
                "UPDATE runs SET finished = ?, documents = ?, unchanged = ?, failures = ? WHERE id = ?",
                (_now(), documents, unchanged, failures, run),
            )

    def source(self, name: str) -> Known | None:
        """What is known of a source that was read to its end."""
        with self._usable() as connection:
            return known_source(connection, name)

    def article(self, name: str) -> tuple[str, str] | None:
        """The sha256 and `made_by` of a document."""
        with self._usable() as connection:
            return known_article(connection, name)

    def unseen(self, run: int) -> list[Unseen]:
        """The sources that the run did not meet."""
        with self._usable() as connection:
            return unseen(connection, run)

    def dropped(self, run: int) -> list[str]:
        """The documents that are no longer in a source which the run read to its end."""
        with self._usable() as connection:
            return dropped(connection, run)

    def forget(self, *, documents: Iterable[str], sources: Iterable[str]) -> None:
        """The documents deleted with all that was found in them, and the sources that hold none."""
        with self._transaction() as connection:
            forget(connection, documents=documents, sources=sources)

    def reposts(self) -> tuple[int, int]:
        """How many documents repeat how many others, as it was at the end of the last run."""
        return counted(self._connection)

    def keep(self, portion: Portion, *, run: int) -> list[tuple[Entry, Exception]]:
        """All of a portion written in one transaction, each entry in place of what its name stood for; the entries that cannot be stored are returned."""
        with self._transaction() as connection:
            begin(connection, portion.begun, run)
            names = [
                *(entry.source for entry in portion.entries),
                *(f.source for f in portion.failures),
            ]
            sources = source_keys(connection, names)
            rejected = self._replace(portion.entries, run, sources)
            note(connection, portion, sources, run)
        return rejected

    def _replace(
        self, entries: Sequence[Entry], run: int, sources: Mapping[str, int]
    ) -> list[tuple[Entry, Exception]]:
        """The entries stored together or, where one of them cannot be, one by one; those that cannot be are returned."""
        self._connection.execute("SAVEPOINT entries")
        rejected: list[tuple[Entry, Exception]] = []
        try:
            self._insert_all(entries, run, sources)
        except (sqlite3.Error, ValueError, TypeError, OverflowError) as error:
            if _of_the_file(error):  # not an entry is at fault
                raise
            self._connection.execute("ROLLBACK TO entries")
            if len(entries) == 1:
                rejected = [(entries[0], error)]
            else:
                rejected = [lost for one in entries for lost in self._replace([one], run, sources)]
        self._connection.execute("RELEASE entries")
        return rejected

    def _insert_all(self, entries: Sequence[Entry], run: int, sources: Mapping[str, int]) -> None:
        self._connection.executemany(
            "DELETE FROM documents WHERE name = ?", [(entry.name,) for entry in entries]
        )
        rows = Rows(self._last_keys())
        keys = Keys(sources, text_keys(self._connection, entries))
        for entry in entries:
            add_entry(rows, entry, run=run, keys=keys)
        for table, content in rows.tables.items():
            self._insert(table, content)
        compare(self._connection, entries)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; what is wrong with the file and not with a row makes it unusable."""
        with self._usable(), self._connection as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def _usable(self) -> Iterator[sqlite3.Connection]:
        """The connection; a file that is locked, full or damaged is unusable."""
        try:
            yield self._connection
        except sqlite3.Error as error:
            if _of_the_file(error):
                raise Unusable(f"{self._path}: {error}; {REMEDY}") from error
            raise

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
            places = ", ".join("?" * len(content[0]))
            self._connection.executemany(
                f"INSERT INTO {table} ({columns}) VALUES ({places})",
                [tuple(row.values()) for row in content],
            )


def _of_the_file(error: Exception) -> bool:
    """Whether the database file is at fault (locked, full, damaged) and not a row."""
    rows = (
        sqlite3.IntegrityError,
        sqlite3.DataError,
        sqlite3.ProgrammingError,
        sqlite3.InterfaceError,
    )
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(error, rows)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
