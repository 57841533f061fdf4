"""batch: many files into many extractions."""

from pipeline.batch.failure import Failure, remedy_of
from pipeline.batch.limits import Limits
from pipeline.batch.lock import Occupied
from pipeline.batch.names import Malformed, read_names
from pipeline.batch.recipe import Astray, Recipe
from pipeline.batch.run import run
from pipeline.batch.sources import Source, gather
from pipeline.batch.summary import Summary
from pipeline.batch.work import Settings

__all__ = [
    "Astray",
    "Failure",
    "Limits",
    "Malformed",
    "Occupied",
    "Recipe",
    "Settings",
    "Source",
    "Summary",
    "gather",
    "read_names",
    "remedy_of",
    "run",
]
