"""Which words say that an agreement covers a field of the guide's vocabulary."""

from __future__ import annotations

import re
from dataclasses import dataclass

from schemas.vocabulary import Field


@dataclass(frozen=True)
class FieldWords:
    """A pattern for each field, matched on simplified text; `bodies` on the names of parties that work in it alone, `always` on those of parties that agree on nothing else.

    `alike` matches the names of parties that make it the field where all of them do; `aside` is no part of what is covered, `built` stands right before the
    name of a body that is to be built.
    """

    fields: tuple[tuple[Field, re.Pattern[str]], ...]
    always: tuple[tuple[Field, re.Pattern[str]], ...]
    bodies: tuple[tuple[Field, re.Pattern[str]], ...]
    alike: tuple[tuple[Field, re.Pattern[str]], ...]
    aside: re.Pattern[str]
    built: re.Pattern[str]
