"""diff: what changed between two runs, fact by fact and field by field."""

from pipeline.use.diff.changes import Change, FieldChange
from pipeline.use.diff.folders import Difference, Unreadable, diff

__all__ = ["Change", "Difference", "FieldChange", "Unreadable", "diff"]
