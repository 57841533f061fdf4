"""Traditional and Japanese characters as simplified ones, one to one, so that offsets stay."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

SENTENCE = 1000  # characters of the longest text that is remembered in its simplified form

# Characters as Japan writes them, with their simplified forms.
_PAIRS = (
    "瀬濑聡聪広广辺边斎斋桜樱関关沢泽竜龙浜滨滝泷塩盐徳德恵惠栄荣穂穗豊丰実实歳岁両两図图団团圏圈薬药鉄铁県县気气経经済济発发労劳総总続续"
    "読读売卖変变対对単单帯带検检権权験验険险覚觉拡扩仏佛払拂亜亚悪恶圧压囲围隠隐応应歓欢観观巻卷陥陷帰归戯戏犠牺拠据挙举暁晓勲勋渓溪蛍萤継继"
    "撃击倹俭剣剑厳严鉱矿砕碎斉齐剤剂雑杂桟栈賛赞糸丝歯齿舎舍釈释収收従从渋涩獣兽縦纵粛肃処处奨奖焼烧乗乘剰剩壌壤嬢娘畳叠譲让醸酿粋粹酔醉摂摄"
    "専专戦战繊纤曽曾巣巢窓窗蔵藏臓脏択择弾弹遅迟鋳铸庁厅徴征聴听転转伝传稲稻闘斗悩恼脳脑覇霸廃废拝拜抜拔髪发舗铺歩步毎每満满黙默訳译揺摇"
    "様样頼赖覧览猟猎涙泪塁垒霊灵齢龄黒黑槇槙靭韧麺面嶋岛﨑崎髙高邉边働动"
)
_JAPANESE = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))


class _Simplified(dict[int, str]):
    """The simplified form of each character, looked up when it is first met."""

    def __missing__(self, code: int) -> str:
        character = converted = chr(code)
        if "一" <= character <= "鿿":
            converted = _JAPANESE.get(character) or _opencc().convert(character)
        self[code] = converted if len(converted) == 1 else character
        return self[code]


_FORMS = _Simplified()


@cache
def _opencc() -> Any:  # opencc ships no types
    import opencc

    return opencc.OpenCC("t2s")


def simplified(text: str) -> str:
    """`text` with every traditional character replaced by its simplified form; the length stays the same."""
    if text.isascii():
        return text
    return _simplified(text) if len(text) <= SENTENCE else text.translate(_FORMS)


@lru_cache(maxsize=4096)
def _simplified(text: str) -> str:
    """A name or a sentence, which every stage asks for again."""
    return text.translate(_FORMS)


_FULL = str.maketrans(",;:.()", "，；：。（）")
_HALF = re.compile(
    r"(?<=[一-鿿》）)])[,;:)]|(?<=[一-鿿》])\.(?![\w.])|(?<=[一-鿿”])\((?=[^()]{1,40}\))"
)


def plain(text: str) -> str:
    """`text` in simplified characters, its half-width marks beside Han characters full-width; the length stays the same."""
    if text.isascii():
        return text
    return _HALF.sub(lambda mark: mark.group().translate(_FULL), simplified(text))
