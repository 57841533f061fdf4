"""Chinese number words: common, financial and traditional forms, in simplified characters where both exist."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from pipeline.words.numerals import Numerals
from pipeline.words.script import simplified

DIGITS = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "弍": 2, "俩": 2, "叁": 3, "参": 3, "仨": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}  # fmt: skip
MULTIPLIERS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
TENS = {"廿": 20, "卅": 30, "卌": 40}
SCALES = {"万": 10**4, "亿": 10**8, "兆": 10**12, "打": 12}
FIGURE = r"(?:\d{1,20}(?:,\d{2,6}){0,6}(?:\.\d{1,12})?(?![.,]?\d)|\d{1,20}|\.\d{1,12})(?:[eE][+-]?\d{1,2}(?![\dA-Za-z])|(?: ?[kKMT]|(?<![2-6])G)(?![A-Za-z]))?"
_DIGIT = "零〇一二两三四五六七八九壹贰弍叁柒捌玖"
_NAMED = "肆伍陆参俩仨"  # digits that are common characters in words as well
_PLACE = "十百千万亿兆拾佰仟廿卅卌"
HAN = _DIGIT + _NAMED + _PLACE
NUMERAL = (
    rf"(?:负 ?|-(?=[\d.]))?(?:{FIGURE}|[{_DIGIT}]|[{_NAMED}](?= ?[{_PLACE}点])|半(?=[百折年天]|个(?:月|小时|世纪)|小时)|(?:[数几] ?)?(?:[十百千万亿兆仟佰廿卅卌]|拾(?=[{_DIGIT}{_NAMED}{_PLACE}])))"
    rf"(?:(?<=[{_PLACE}])零?\d{{1,4}}(?![\d.,])|(?<![{_PLACE}]) ?(?:[十百拾佰仟廿卅卌]|千(?!(?<=[0-9]千)[米瓦克卡]))| ?[余多几来]? ?[万亿兆]|(?<=[{_PLACE}])[余多几来][百千]|(?<=[{_PLACE}]) ?[{_DIGIT}{_NAMED}]|[{_DIGIT}{_NAMED}]|(?<=[{_PLACE}]) \d{{1,4}}(?= ?[十百千]))"
    + r"{0,24}"
    rf"(?: ?点 ?[{_DIGIT}{_NAMED}]+(?: ?[余多几]? ?[万亿兆])?)?(?:(?<=[0-9十百千万])打(?=[，。、；,;]|$|铅|啤|毛|鸡))?"
)

NUMERALS = Numerals(
    token=re.compile(rf"{FIGURE}|\S"),
    digits=DIGITS,
    multipliers=MULTIPLIERS,
    tens=TENS,
    scales=SCALES,
    parts={"半": Decimal("0.5")},
    fillers=frozenset("余多几数来又"),
    point=frozenset("点"),
    negative=frozenset("负-"),
    positional=True,
    shorthand=True,
)
_SIGNS = {ord("０") + n: str(n) for n in range(10)} | dict(
    zip(
        map(ord, "○．，％－–～—／（）：＄＋＜＞＝ＫｋＭＧＴ"),
        "〇.,%--~-/():$+<>=KkMGT",
        strict=True,
    )
)  # em dashes too: a range is a range


class _Folding(dict[int, str]):
    """The folded form of every character, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = simplified(chr(code))
        return folded


_FOLDING = _Folding(_SIGNS)


@lru_cache(maxsize=16)
def fold(text: str) -> str:
    """`text` in simplified characters with half-width figures and signs, in the same length."""
    return text.translate(_FOLDING)
