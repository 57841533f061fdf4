"""English number words."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from pipeline.words.dates import alternation
from pipeline.words.numerals import Numerals

ONES = {
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
MULTIPLIERS = {"hundred": 100, "hundreds": 100}
SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15,
    "thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12,
    "mln": 10**6, "mn": 10**6, "bln": 10**9, "bn": 10**9, "tln": 10**12, "tn": 10**12, "k": 10**3, "m": 10**6, "b": 10**9, "g": 10**9, "t": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "dozen": 12, "dozens": 12, "dozs": 12, "doz": 12,
}  # fmt: skip
RANKS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "nineth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "eightieth": 80, "ninetieth": 90,
}  # fmt: skip
RANK_SCALES = {
    "hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
FIGURE = r"\d{1,20}(?:,\d{2,6}){0,6}(?:\.\d{1,12})?(?:e[+-]?\d{1,2}(?![\da-z]))?"
WORD = alternation([*ONES, *TENS, "hundred", "hundreds", *SCALES])

NUMERALS = Numerals(
    token=re.compile(rf"(?:{FIGURE}|\.\d+)(?: ?[kmgtb](?![a-z]))?|-|[a-z]+|[^\s\d\w]"),
    digits=ONES | TENS | RANKS,
    multipliers=MULTIPLIERS | {"hundredth": 100},
    tens={},
    scales=SCALES | {word: value for word, value in RANK_SCALES.items() if value > 100},
    parts={"half": Decimal("0.5"), "quarter": Decimal("0.25")},
    fillers=frozenset({"and", "a", "an", "the", "-"}),
    point=frozenset({"point"}),
    negative=frozenset({"minus", "negative", "-"}),
    positional=False,
    shorthand=False,
)


_SIGNS = {ord("０") + n: str(n) for n in range(10)} | str.maketrans(
    "–—−‐‑～’\u00a0\u202f", "-----~'  "
)


_GLUED = re.compile(r"[A-Z](?<=[a-z]{3}[A-Z])(?=[A-Z])")


@lru_cache(maxsize=16)
def fold(text: str) -> str:
    """`text` in lower case with plain hyphens, in the same length; a capital that a lost space has glued to a word stays."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if _GLUED.search(text):
        capitals = {glued.start() for glued in _GLUED.finditer(text)}
        lower = "".join(text[n] if n in capitals else c for n, c in enumerate(lower))
    return lower.translate(_SIGNS)
