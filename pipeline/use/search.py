"""Search in the articles: the paragraphs that hold the words asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from pipeline.store.search import HIT, PAST, hits, phrase
from pipeline.use.query import Answer, Unanswerable

COLUMNS = ("doc", "title", "published", "lang", "role", "snippet", "hits")
AROUND = 40  # characters on either side of the first hit

FOUND = """
FROM search JOIN passages p ON p.id = search.rowid JOIN documents d ON d.id = p.document_id
WHERE search MATCH :asked
  AND (:doc IS NULL OR says(d.name, :doc) OR says(d.title, :doc))
  AND (:lang IS NULL OR d.lang = :lang)
"""
DATED = """
  AND (:since IS NULL OR d.published >= :since)
  AND (:until IS NULL OR d.published <= :until)
"""
PASSAGES = f"""
SELECT d.name AS doc, d.title, d.published, d.lang, p.role, p.start,
  substr(d.text, p.start + 1, p."end" - p.start) AS passage, highlight(search, 0, :hit, :past) AS highlighted
{FOUND} {DATED}
ORDER BY d.published DESC NULLS LAST, d.name, p.start LIMIT :limit
"""


def search(
    connection: sqlite3.Connection,
    texts: Sequence[str],
    *,
    doc: str | None = None,
    lang: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 0,
) -> Answer:
    """The paragraphs that hold every one of `texts` as a phrase, those published last first."""
    phrases = [phrase(text) for text in texts]
    if None in phrases:
        raise Unanswerable("there is no word to look for")
    asked = {
        "asked": " AND ".join(map(str, phrases)),
        "doc": doc,
        "lang": lang,
        "since": since,
        "until": until,
    }
    marks = {"hit": HIT, "past": PAST, "limit": limit or -1}
    rows = [_row(row) for row in connection.execute(PASSAGES, {**asked, **marks})]
    total = len(rows)
    if total == limit:
        total = connection.execute(f"SELECT count(*) {FOUND} {DATED}", asked).fetchone()[0]
    undated = 0
    if since or until:
        undated = connection.execute(
            f"SELECT count(*) {FOUND} AND d.published IS NULL", asked
        ).fetchone()[0]
    return Answer(rows, total, undated)


def _row(row: sqlite3.Row) -> dict[str, Any]:
    """A paragraph as a row of the answer: the words around its first hit, and where all hits stand in the article."""
    passage, start = row["passage"], row["start"]
    spans = hits(row["highlighted"])
    return {
        **{column: row[column] for column in COLUMNS[:-2]},
        "snippet": _snippet(passage, spans),
        "hits": [
            {"quote": passage[first:last], "start": start + first, "end": start + last}
            for first, last in spans
        ],
    }


def _snippet(passage: str, spans: Sequence[tuple[int, int]]) -> str:
    """The words around the first hit, every hit in them between «»."""
    begin = max(0, spans[0][0] - AROUND)
    end = min(len(passage), spans[0][1] + 2 * AROUND)
    text = passage[begin:end]
    for first, last in reversed(spans):
        if last <= end:
            text = f"{text[: first - begin]}«{passage[first:last]}»{text[last - begin :]}"
    return ("…" if begin else "") + text + ("…" if end < len(passage) else "")
