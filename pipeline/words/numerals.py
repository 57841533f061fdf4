"""Numerals into numbers: figures in all groupings, number words of any language by its tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

LETTERS = {"k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}
LONGEST = 60  # characters: no quantity that people write is longer
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}|\d+,\d{1,2}")
_SPACED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?")


@dataclass(frozen=True)
class Numerals:
    """The number words of a language and how they combine.

    `digits` add to what stands before them (twenty-five) or, where `positional`, are written one beside the other
    (二〇二四). `multipliers` multiply the digits before them (百, hundred), `tens` are whole places (廿), `scales` all that is open (万, million);
    `parts` are halves and quarters (half a million).
    `fillers` say nothing ("and"); `point` is the decimal point as a word. `shorthand` says that a last
    digit may leave its place out (一万三 is 13000).
    """

    token: re.Pattern[str]
    digits: Mapping[str, int]
    multipliers: Mapping[str, int]
    tens: Mapping[str, int]
    scales: Mapping[str, int]
    parts: Mapping[str, Decimal]
    fillers: frozenset[str]
    point: frozenset[str]
    negative: frozenset[str]
    positional: bool
    shorthand: bool


class Figure(NamedTuple):
    """The worth of a figure, and whether its grouping was damaged."""

    value: Decimal
    garbled: bool


def figure(text: str) -> Figure | None:
    """What a number in Arabic digits is worth; a grouping that no convention has is garbled ("1,3500")."""
    if text.isascii() and text.isdigit():
        return Figure(Decimal(text), False)
    plain, scale = _scaled(text.strip())
    garbled = False
    if _GROUPED.fullmatch(plain) or _INDIAN.fullmatch(plain):
        plain = plain.replace(",", "")
    elif _CONTINENTAL.fullmatch(plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif _SPACED.fullmatch(plain):
        plain = re.sub(r"\s", "", plain)
    elif "," in plain:
        plain, garbled = plain.replace(",", ""), True
    try:
        return Figure(Decimal(plain) * scale, garbled)
    except InvalidOperation:
        return None


def _scaled(text: str) -> tuple[str, int]:
    """A figure without the letter that stands for its scale (10k), and that scale."""
    scale = LETTERS.get(text[-1:].lower(), 1)
    return (text[:-1].rstrip(), scale) if scale > 1 else (text, 1)


class _Reading:
    """A number while its words are read: what is closed, what is open, and the digits in hand."""

    def __init__(self, words: Numerals) -> None:
        self.words = words
        self.total = self.section = Decimal(0)
        self.digit: Decimal | None = None
        self.decimals: list[int] | None = None
        self.last = 0
        self.began = self.garbled = self.gap = False

    def add(self, token: str) -> bool:
        """Take one word; False if it is no number word."""
        words = self.words
        if token in words.point:
            self.decimals = []
        elif token in words.fillers:
            self.gap = True
        elif token in words.digits:
            self._digit(words.digits[token])
        elif token in words.parts:
            self.digit, self.began = (self.digit or Decimal(0)) + words.parts[token], True
        elif token in words.tens:
            self._ten(words.tens[token])
        elif token in words.multipliers:
            self._multiply(words.multipliers[token])
        elif token in words.scales:
            self._scale(words.scales[token])
        elif found := figure(token):
            self.digit, self.garbled, self.began = found.value, found.garbled, True
        else:
            return False
        return True

    def _digit(self, value: int) -> None:
        self.began = True
        self.gap = self.gap or value == 0
        if self.decimals is not None:
            self._decimal(self.decimals, value)
        elif self.words.positional and self.digit is not None:
            self.digit = self.digit * 10 + value
        else:
            self.digit = (self.digit or Decimal(0)) + value

    @staticmethod
    def _decimal(places: list[int], value: int) -> None:
        """One more place, or the unit of the tens before it (point seventy-one)."""
        if places and places[-1] >= 20 and 0 < value < 10:
            places[-1] += value
        else:
            places.append(value)

    def _close(self) -> Decimal:
        """The digits in hand with their decimals; an empty hand is None's nothing."""
        digit = self.digit if self.digit is not None else Decimal(0)
        if self.decimals:
            digit += Decimal(f"0.{''.join(map(str, self.decimals))}")
        self.digit = self.decimals = None
        return digit

    def _multiply(self, by: int) -> None:
        self.section += (self._close() or Decimal(1)) * by
        self.last, self.began, self.gap = by, True, False

    def _ten(self, value: int) -> None:
        self.section += self._close() + value
        self.last, self.began = 10, True

    def _scale(self, by: int) -> None:
        """A scale multiplies what is open, and what is closed as well where that is smaller (三千万亿)."""
        self.section += self._close()
        if self.total and (not self.section or by > self.total):
            self.total = (self.total + self.section) * by
        else:
            self.total += (self.section or 1) * by
        self.section, self.last, self.began, self.gap = Decimal(0), by, True, False

    def value(self) -> Decimal:
        """What was read."""
        short = self.words.shorthand and self.last >= 100 and not self.gap
        if short and self.digit is not None and self.digit < 10:
            self.digit *= self.last // 10
        return self.total + self.section + self._close()


def numeral(text: str, words: Numerals) -> Figure | None:
    """What a numeral in figures, words or both is worth; None where it is none."""
    if len(text) > LONGEST:
        return None
    if text in words.digits:
        return Figure(Decimal(words.digits[text]), False)
    if text.isascii() and (alone := figure(text)):
        return alone
    reading = _Reading(words)
    tokens = words.token.findall(text)
    negative = bool(tokens) and tokens[0] in words.negative
    if not all(reading.add(token) for token in tokens[negative:]) or not reading.began:
        return None
    return Figure(-reading.value() if negative else reading.value(), reading.garbled)


def plain_number(value: Decimal) -> int | float:
    """A whole number as `int`, any other as `float`, for the record."""
    return int(value) if value == value.to_integral_value() else float(value)
