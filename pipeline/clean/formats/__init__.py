"""formats: what stands in files of each format, one small file a format, each on its library.

Formats that hold one article give a `Source` (`read`); those that hold several are opened first (`parts`).
"""

from pipeline.clean.formats.entries import Entry, content_of
from pipeline.clean.formats.fields import DEFAULT_FIELDS, FieldMap, Unmappable, field_map
from pipeline.clean.formats.opening import SUFFIXES, parts
from pipeline.clean.formats.parts import Found, Part, Refused, Skipped
from pipeline.clean.formats.reading import read

__all__ = [
    "DEFAULT_FIELDS",
    "SUFFIXES",
    "Entry",
    "FieldMap",
    "Found",
    "Part",
    "Refused",
    "Skipped",
    "Unmappable",
    "content_of",
    "field_map",
    "parts",
    "read",
]
