"""clean: a raw file into a document."""

from pipeline.clean.document import Unreadable, clean

__all__ = ["Unreadable", "clean"]
