"""The one base class of all records, and the digest that their ids are made of."""

from __future__ import annotations

import hashlib
from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value: equal when its fields are equal, never changed after it is made."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid")


def digest(*parts: object) -> str:
    """Sixteen hexadecimal digits that depend on the content of `parts` alone (law 4)."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]
