"""store: extractions into the knowledge base, one SQLite file."""

from pipeline.store.base import DATABASE, KnowledgeBase, Unusable
from pipeline.store.entries import Entry
from pipeline.store.reading import reading

__all__ = ["DATABASE", "Entry", "KnowledgeBase", "Unusable", "reading"]
