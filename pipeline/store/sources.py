"""What runs have read: which sources to their end, which failed, which have vanished since."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.store.entries import Entry


class Met(NamedTuple):
    """A source that a run reads: its name in the results, its place on the disk, what reads it."""

    name: str
    place: str
    made_by: str


class Failed(NamedTuple):
    """Something that gave no facts; `source` is empty for a path of the run that led to no source."""

    source: str
    path: str
    reason: str
    remedy: str


class Known(NamedTuple):
    """What is known of a source that was read to its end."""

    sha256: str
    made_by: str
    failures: int
    articles: tuple[str, ...]


class Unseen(NamedTuple):
    """A source that a run did not meet: its name, its place on the disk, the documents that it gave."""

    name: str
    place: str
    documents: tuple[str, ...]


@dataclass
class Portion:
    """What one transaction writes of a run."""

    begun: list[Met] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    failures: list[Failed] = field(default_factory=list)
    met_again: list[str] = field(default_factory=list)  # documents, by name
    finished: list[tuple[str, str]] = field(default_factory=list)  # source, sha256
    unchanged: list[str] = field(default_factory=list)  # sources, by name


def known_source(connection: sqlite3.Connection, name: str) -> Known | None:
    """What is known of the source of this name, if it was read to its end."""
    row = connection.execute(
        "SELECT id, sha256, made_by FROM sources WHERE name = ? AND sha256 IS NOT NULL", (name,)
    ).fetchone()
    if row is None:
        return None
    key, sha256, made_by = row
    (failures,) = connection.execute(
        "SELECT count(*) FROM failures WHERE source_id = ?", (key,)
    ).fetchone()
    return Known(sha256, made_by, failures, _documents_of(connection, key))


def known_article(connection: sqlite3.Connection, name: str) -> tuple[str, str] | None:
    """The sha256 and `made_by` of the document of this name."""
    found: tuple[str, str] | None = connection.execute(
        "SELECT sha256, made_by FROM documents WHERE name = ?", (name,)
    ).fetchone()
    return found


def begin(connection: sqlite3.Connection, sources: Sequence[Met], run: int) -> None:
    """The sources noted as being read, their failures of before forgotten."""
    connection.executemany(
        """INSERT INTO sources (name, place, made_by, run_id, seen) VALUES (:name, :place, :made_by, :run, :run)
           ON CONFLICT (name) DO UPDATE SET place = :place, made_by = :made_by, sha256 = NULL, run_id = :run, seen = :run""",
        [{**source._asdict(), "run": run} for source in sources],
    )
    connection.executemany(
        "DELETE FROM failures WHERE source_id = (SELECT id FROM sources WHERE name = ?)",
        [(source.name,) for source in sources],
    )


def source_keys(connection: sqlite3.Connection, names: Iterable[str]) -> dict[str, int]:
    """The keys of sources by their name."""
    found = (
        connection.execute("SELECT name, id FROM sources WHERE name = ?", (name,)).fetchone()
        for name in dict.fromkeys(names)
    )
    return {row[0]: row[1] for row in found if row}


def note(
    connection: sqlite3.Connection, portion: Portion, keys: Mapping[str, int], run: int
) -> None:
    """What failed, what was met again and what was read to its end."""
    connection.executemany(
        "INSERT INTO failures (run_id, source_id, path, reason, remedy) VALUES (?, ?, ?, ?, ?)",
        [(run, keys.get(failed.source), *failed[1:]) for failed in portion.failures],
    )
    connection.executemany(
        "UPDATE documents SET seen = ? WHERE name = ?", [(run, name) for name in portion.met_again]
    )
    connection.executemany(
        "UPDATE sources SET seen = ? WHERE name = ?", [(run, name) for name in portion.unchanged]
    )
    connection.executemany(
        "UPDATE sources SET sha256 = ? WHERE name = ?",
        [(sha256, name) for name, sha256 in portion.finished],
    )


def unseen(connection: sqlite3.Connection, run: int) -> list[Unseen]:
    """The sources that the run did not meet."""
    found = connection.execute(
        "SELECT id, name, place FROM sources WHERE seen < ? ORDER BY name", (run,)
    ).fetchall()
    return [Unseen(name, place, _documents_of(connection, key)) for key, name, place in found]


def dropped(connection: sqlite3.Connection, run: int) -> list[str]:
    """The documents that are no longer in a source which the run read to its end without a failure."""
    found = connection.execute(
        """SELECT d.name FROM documents d JOIN sources s ON s.id = d.source_id
           WHERE s.run_id = :run AND d.seen < :run AND s.sha256 IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM failures f WHERE f.source_id = s.id) ORDER BY d.name""",
        {"run": run},
    )
    return [name for (name,) in found]


def forget(
    connection: sqlite3.Connection, *, documents: Iterable[str], sources: Iterable[str]
) -> None:
    """The documents deleted, and those of the sources that hold none."""
    connection.executemany("DELETE FROM documents WHERE name = ?", [(name,) for name in documents])
    connection.executemany(
        """DELETE FROM sources WHERE name = ?
           AND NOT EXISTS (SELECT 1 FROM documents WHERE source_id = sources.id)""",
        [(name,) for name in sources],
    )


def _documents_of(connection: sqlite3.Connection, source: int) -> tuple[str, ...]:
    found = connection.execute(
        "SELECT name FROM documents WHERE source_id = ? ORDER BY name", (source,)
    )
    return tuple(name for (name,) in found)
