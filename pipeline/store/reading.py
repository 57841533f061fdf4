"""The knowledge base opened for reading."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from pipeline.store.base import Unusable
from pipeline.store.migrations import STEPS, migrations
from pipeline.words.script import simplified


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write; rows come with their column names, `says` compares names."""
    if not path.is_file():
        raise Unusable(f"{path}: no such database; accord run makes one")
    connection = _connect(path)
    try:
        connection.row_factory = sqlite3.Row
        connection.create_function("says", 2, _says, deterministic=True)
        yield connection
    finally:
        connection.close()


def _connect(path: Path) -> sqlite3.Connection:
    """Where the folder may not be written, SQLite is told that nobody else writes either."""
    for mode in ("mode=ro", "immutable=1"):
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)
        try:
            _check(connection, path)
        except sqlite3.OperationalError as error:
            connection.close()
            reason = error
        except sqlite3.DatabaseError as error:
            connection.close()
            raise Unusable(f"{path}: {error}; it is no knowledge base of Accord") from error
        else:
            return connection
    raise Unusable(f"{path}: {reason}")


def _check(connection: sqlite3.Connection, path: Path) -> None:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if "documents" not in tables or migrations.migrations_table not in tables:
        raise Unusable(f"{path}: it is no knowledge base of Accord; accord run makes one")
    found = connection.execute(f"SELECT name FROM {migrations.migrations_table}")
    if set(STEPS) - {name for (name,) in found}:
        raise Unusable(f"{path}: made by an older Accord; accord run brings it up to date")


def _says(name: str | None, value: str) -> bool:
    return name is not None and folded(value) in folded(name)


@lru_cache(maxsize=100_000)
def folded(text: str) -> str:
    """`text` for comparison: compatible forms, lower case, simplified characters, single spaces."""
    return " ".join(simplified(unicodedata.normalize("NFKC", text)).casefold().split())
