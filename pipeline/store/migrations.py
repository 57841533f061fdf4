"""How a knowledge base comes to its present shape, step by step; a step once released is never changed."""

from __future__ import annotations

from sqlite3 import complete_statement

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from pipeline.store import tables, views

migrations = Migrations("accord")


@migrations()
def m001_documents_and_facts(db: Database) -> None:
    """Documents and what was found in them."""
    for script in (tables.DOCUMENTS, tables.ENTITIES, tables.FACTS, tables.EVIDENCE):
        _run(db, script)


@migrations()
def m002_search(db: Database) -> None:
    """The search index over the paragraphs."""
    _run(db, tables.SEARCH)


@migrations()
def m003_views(db: Database) -> None:
    """The views."""
    _run(db, views.FOR_PEOPLE)
    _run(db, views.FOR_SCORERS)


@migrations()
def m004_sources(db: Database) -> None:
    """What a run has read to its end, so that the next one need not."""
    _run(db, tables.SOURCES)


@migrations()
def m005_reposts(db: Database) -> None:
    """Documents that are reports of one text."""
    _run(db, tables.REPOSTS)


STEPS = tuple(step.name for step in migrations.pending(Database(memory=True)))


def _run(db: Database, script: str) -> None:
    """Every statement of `script`, inside the transaction of its migration."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            db.execute(statement)
            statement = ""
