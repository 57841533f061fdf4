"""Traditional characters as simplified ones, one to one, so that offsets stay."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def _simplify(character: str) -> str:
    converted: str = _opencc().convert(character)
    return converted if len(converted) == 1 else character


@cache
def _opencc() -> Any:  # opencc ships no types
    import opencc

    return opencc.OpenCC("t2s")


def simplified(text: str) -> str:
    """`text` with every traditional character replaced by its simplified form; the length stays the same."""
    return "".join(_simplify(c) if "一" <= c <= "鿿" else c for c in text)
