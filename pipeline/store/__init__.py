"""store: extractions into the knowledge base, one SQLite file."""

from pipeline.store.base import DATABASE, KnowledgeBase, Unusable
from pipeline.store.entries import Entry, Passage, Signature
from pipeline.store.likeness import signature
from pipeline.store.reading import reading
from pipeline.store.sources import Failed, Met, Portion

__all__ = [
    "DATABASE",
    "Entry",
    "Failed",
    "KnowledgeBase",
    "Met",
    "Passage",
    "Portion",
    "Signature",
    "Unusable",
    "reading",
    "signature",
]
