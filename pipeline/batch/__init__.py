"""batch: many files into many extractions."""

from pipeline.batch.failure import Failure
from pipeline.batch.names import Malformed, read_names
from pipeline.batch.run import Summary, run
from pipeline.batch.sources import Source, gather

__all__ = ["Failure", "Malformed", "Source", "Summary", "gather", "read_names", "run"]
