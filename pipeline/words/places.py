"""What a language tells about the names of places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from schemas import Token


class PlaceName(NamedTuple):
    """A place name in a sentence (offsets from its start), the codes it may stand for, and how it was found."""

    start: int
    end: int
    codes: tuple[str, ...]
    rule: str
    confidence: float


@dataclass(frozen=True)
class PlaceWords:
    """`names` gives the place names of a sentence from its text and its tokens (offsets from its start)."""

    names: Callable[[str, Sequence[Token]], Sequence[PlaceName]]
