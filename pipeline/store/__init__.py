"""store: extractions into the knowledge base, one SQLite file."""

from pipeline.store.base import KnowledgeBase, Unusable
from pipeline.store.reading import reading
from pipeline.store.rows import Entry

__all__ = ["Entry", "KnowledgeBase", "Unusable", "reading"]
