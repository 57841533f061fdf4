"""The places that every document shares: Chinese administrative divisions and the territories of the world."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple


class Division(NamedTuple):
    """A Chinese province, prefecture or county: GB/T 2260 code, name, name without its type, and that in Latin."""

    code: str
    name: str
    stem: str
    latin: str

    @property
    def level(self) -> int:
        """1 for a province, 2 for a prefecture, 3 for a county."""
        return 1 if self.code.endswith("0000") else 2 if self.code.endswith("00") else 3


class Territory(NamedTuple):
    """A country or dependency: ISO 3166 code and its names in Chinese and English, the usual one first."""

    code: str
    chinese: tuple[str, ...]
    english: tuple[str, ...]


class Names:
    """A set of names with their codes that finds the longest name at or before an offset in constant time."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._codes: dict[str, tuple[str, ...]] = {}
        for name, code in pairs:
            known = self._codes.get(name, ())
            self._codes[name] = known if code in known else (*known, code)
        self._opening = _lengths((name[:2], len(name)) for name in self._codes)
        self._closing = _lengths((name[-2:], len(name)) for name in self._codes)

    def __contains__(self, name: str) -> bool:
        return name in self._codes

    def codes(self, name: str) -> tuple[str, ...]:
        """The codes of all places called `name`."""
        return self._codes.get(name, ())

    def opens_at(self, text: str, start: int) -> bool:
        """Whether a name may start at `start`, by the two characters that stand there."""
        return text[start : start + 2] in self._opening

    def end_of(self, text: str, start: int) -> int | None:
        """Where the longest name that starts at `start` ends."""
        for length in self._opening.get(text[start : start + 2], ()):
            if text[start : start + length] in self._codes:
                return start + length
        return None

    def start_of(self, text: str, end: int) -> int | None:
        """Where the longest name that ends at `end` starts."""
        for length in self._closing.get(text[max(0, end - 2) : end], ()):
            if length <= end and text[end - length : end] in self._codes:
                return end - length
        return None


def _lengths(pairs: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """For each two characters the lengths of the names that open or close with them, the longest first."""
    lengths: dict[str, set[int]] = {}
    for key, length in pairs:
        lengths.setdefault(key, set()).add(length)
    return {key: tuple(sorted(found, reverse=True)) for key, found in lengths.items()}


@cache
def divisions() -> tuple[Division, ...]:
    """All provinces, prefectures and counties of China, in the order of their codes."""
    return tuple(Division(*row) for row in _rows("divisions.tsv"))


@cache
def territories() -> tuple[Territory, ...]:
    """All countries and dependencies, in the order of their codes."""
    return tuple(
        Territory(code, tuple(chinese.split("|")), tuple(english.split("|")))
        for code, chinese, english in _rows("territories.tsv")
    )


@cache
def cities() -> tuple[Territory, ...]:
    """Well-known cities and regions outside China, with the code of their country."""
    return tuple(
        Territory(code, (chinese,), (english,)) for code, chinese, english in _rows("cities.tsv")
    )


def _rows(name: str) -> list[list[str]]:
    content = (Path(__file__).parent / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in content.splitlines()]
