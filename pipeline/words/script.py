"""Traditional characters as simplified ones, one to one, so that offsets stay."""

from __future__ import annotations

import re
from functools import cache
from typing import Any


class _Simplified(dict[int, str]):
    """The simplified form of each character, looked up when it is first met."""

    def __missing__(self, code: int) -> str:
        character = converted = chr(code)
        if "一" <= character <= "鿿":
            converted = _opencc().convert(character)
        self[code] = converted if len(converted) == 1 else character
        return self[code]


_FORMS = _Simplified()


@cache
def _opencc() -> Any:  # opencc ships no types
    import opencc

    return opencc.OpenCC("t2s")


def simplified(text: str) -> str:
    """`text` with every traditional character replaced by its simplified form; the length stays the same."""
    return text if text.isascii() else text.translate(_FORMS)


_FULL = str.maketrans(",;:.()", "，；：。（）")
_HALF = re.compile(
    r"(?<=[一-鿿》）)])[,;:)]|(?<=[一-鿿》])\.(?![\w.])|(?<=[一-鿿”])\((?=[^()]{1,40}\))"
)


def plain(text: str) -> str:
    """`text` in simplified characters, its half-width marks beside Han characters full-width; the length stays the same."""
    if text.isascii():
        return text
    return _HALF.sub(lambda mark: mark.group().translate(_FULL), simplified(text))
