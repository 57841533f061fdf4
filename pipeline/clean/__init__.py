"""clean: a raw file into a document."""

from pipeline.clean.document import clean
from pipeline.clean.errors import NoArticles, Unreadable

__all__ = ["NoArticles", "Unreadable", "clean"]
