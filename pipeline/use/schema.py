"""The JSON Schemas of the records that leave a stage."""

from __future__ import annotations

from typing import Any

from schemas import Document, Entity, Extraction, Facts, Mention, Segment

RECORDS = (Document, Segment, Mention, Entity, Facts, Extraction)
EXTRACTION = "extraction.json"


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of every top-level record by its file's name."""
    return {
        f"{record.__name__.lower()}.json": {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **record.model_json_schema(mode="serialization"),
        }
        for record in RECORDS
    }
