"""Which words say that an agreement covers a field of the guide's vocabulary."""

from __future__ import annotations

import re
from dataclasses import dataclass

from schemas.vocabulary import Field


@dataclass(frozen=True)
class FieldWords:
    """A pattern for each field, matched on simplified text."""

    fields: tuple[tuple[Field, re.Pattern[str]], ...]
