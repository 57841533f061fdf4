"""Chinese number words: common, financial and traditional forms, in simplified characters where both exist."""

from __future__ import annotations

import re

from pipeline.words.numerals import Numerals
from pipeline.words.script import simplified

DIGITS = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "弍": 2, "俩": 2, "叁": 3, "参": 3, "仨": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
MULTIPLIERS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
TENS = {"廿": 20, "卅": 30, "卌": 40}
SCALES = {
    "万": 10**4, "亿": 10**8, "兆": 10**12, "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "G": 10**9, "g": 10**9, "T": 10**12,
}  # fmt: skip
FIGURE = r"\d{1,20}(?:,\d{2,6}){0,6}(?:\.\d{1,12})?"
HAN = "".join([*DIGITS, *MULTIPLIERS, *TENS, "万亿兆"])

NUMERALS = Numerals(
    token=re.compile(rf"{FIGURE}|[{HAN}点负-]|[kKmMgGT]|\S"),
    digits=DIGITS,
    multipliers=MULTIPLIERS,
    tens=TENS,
    scales=SCALES,
    fillers=frozenset("余多几数来"),
    point=frozenset("点"),
    negative=frozenset("负-"),
    positional=True,
    shorthand=True,
)
_SIGNS = {ord("０") + n: str(n) for n in range(10)} | str.maketrans(
    "○．，％－–～—／（）：＄＋＜＞＝ＫｋＭＧＴ", "〇.,%--~-/():$+<>=KkMGT"
)  # em dashes too: a range is a range


def fold(text: str) -> str:
    """`text` in simplified characters with half-width figures and signs, in the same length."""
    return simplified(text).translate(_SIGNS)
