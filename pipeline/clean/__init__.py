"""clean: a raw file into a document."""

from pipeline.clean.document import clean
from pipeline.clean.errors import Unreadable

__all__ = ["Unreadable", "clean"]
