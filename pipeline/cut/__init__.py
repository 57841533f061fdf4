"""cut: a document into sentences, each with its language and its tokens."""

from pipeline.cut.segments import cut

__all__ = ["cut"]
