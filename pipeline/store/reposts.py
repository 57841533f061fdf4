"""Reposts: documents that are reports of one text, found as they come in and settled at the end of a run."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from pipeline.store.entries import Entry, Passage
from pipeline.store.likeness import NEAR, likeness, runs

CANDIDATES = 10  # texts that one text is compared with
SHARED = 3  # bands of 32 that two texts must share: those that are near share 13, those that have a third in common none
_ORDER = "coalesce(published, '9999'), name"  # the first is taken for the original


def text_keys(connection: sqlite3.Connection, entries: Iterable[Entry]) -> dict[str, int]:
    """The key of each entry's text by its digest, those not met before added with their bands."""
    keys: dict[str, int] = {}
    for entry in entries:
        digest, bands = entry.signature
        if digest in keys:
            continue
        found = connection.execute("SELECT id FROM texts WHERE digest = ?", (digest,)).fetchone()
        if found is None:
            added = connection.execute("INSERT INTO texts (digest) VALUES (?)", (digest,))
            found = (added.lastrowid,)
            connection.executemany(
                "INSERT OR IGNORE INTO text_bands (key, text_id) VALUES (?, ?)",
                [(key, found[0]) for key in bands],
            )
        keys[digest] = found[0]
    return keys


def compare(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """The texts of the entries compared with those that they meet in a band; which are near each other is kept."""
    for entry in {entry.signature.digest: entry for entry in entries}.values():
        (key,) = connection.execute(
            "SELECT id FROM texts WHERE digest = ?", (entry.signature.digest,)
        ).fetchone()
        met = _met(connection, key, entry.signature.bands)
        mine = runs(entry.text, entry.passages) if met else []
        for other in met:
            share = likeness(mine, _runs_of(connection, other))
            if share >= NEAR:
                connection.execute(
                    "INSERT OR REPLACE INTO near_texts (text_id, other_id, likeness) VALUES (?, ?, ?)",
                    (min(key, other), max(key, other), round(share, 3)),
                )


def settle(connection: sqlite3.Connection) -> None:
    """Every document that repeats another one's text noted with it; texts that no document has any more are forgotten."""
    connection.execute(
        "DELETE FROM texts WHERE NOT EXISTS (SELECT 1 FROM documents WHERE text_id = texts.id)"
    )
    connection.execute("DELETE FROM reposts")
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for one, other, share in connection.execute(
        "SELECT text_id, other_id, likeness FROM near_texts"
    ):
        near[one][other] = near[other][one] = share
    shared = connection.execute(
        "SELECT text_id FROM documents WHERE text_id IS NOT NULL GROUP BY text_id HAVING count(*) > 1"
    )
    starts = sorted({*near, *(text for (text,) in shared)})
    done: set[int] = set()
    for start in starts:
        if start not in done:
            group = _reached(start, near)
            done |= group
            _note(connection, sorted(group), near)


def counted(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many documents repeat how many others."""
    found: tuple[int, int] = connection.execute(
        "SELECT count(*), count(DISTINCT original_id) FROM reposts"
    ).fetchone()
    return found


def _met(connection: sqlite3.Connection, text: int, bands: Sequence[int]) -> list[int]:
    """The texts that share a band with a text, those of most bands first."""
    if not bands:
        return []
    places = ", ".join("?" * len(bands))
    found = connection.execute(
        f"""SELECT text_id FROM text_bands WHERE key IN ({places}) AND text_id <> ?
            GROUP BY text_id HAVING count(*) >= {SHARED} ORDER BY count(*) DESC, text_id LIMIT {CANDIDATES}""",
        (*bands, text),
    )
    return [other for (other,) in found]


def _runs_of(connection: sqlite3.Connection, text: int) -> list[str]:
    """The runs of a text as one of its documents has it."""
    row = connection.execute(
        "SELECT id, text FROM documents WHERE text_id = ? LIMIT 1", (text,)
    ).fetchone()
    if row is None:
        return []
    passages = connection.execute(
        'SELECT role, start, "end" FROM passages WHERE document_id = ? ORDER BY start', (row[0],)
    )
    return runs(row[1], [Passage(*passage) for passage in passages])


def _reached(start: int, near: dict[int, dict[int, float]]) -> set[int]:
    """The texts that are near a text, or near one that is."""
    group, waiting = {start}, [start]
    while waiting:
        for other in near.get(waiting.pop(), ()):
            if other not in group:
                group.add(other)
                waiting.append(other)
    return group


def _note(
    connection: sqlite3.Connection, group: Sequence[int], near: dict[int, dict[int, float]]
) -> None:
    """The documents of a group of texts noted as reposts of the first of them."""
    places = ", ".join(map(str, group))
    found = connection.execute(
        f"SELECT id, text_id FROM documents WHERE text_id IN ({places}) ORDER BY {_ORDER}"
    ).fetchall()
    original, text = found[0] if found else (0, 0)
    connection.executemany(
        "INSERT INTO reposts (document_id, original_id, likeness) VALUES (?, ?, ?)",
        [(doc, original, _share(own, text, near)) for doc, own in found[1:]],
    )


def _share(own: int, original: int, near: dict[int, dict[int, float]]) -> float:
    """How like a text is to the original or, where it is only near one that is, to the nearest."""
    if own == original:
        return 1.0
    return near[own].get(original) or max(near[own].values())
