"""Where the places before a Chinese name begin, and where the branch behind it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.words.zh.organization_runs import BRANCHES
from pipeline.words.zh.organization_tokens import is_place
from pipeline.words.zh.places import full_names, stems
from schemas import Token

_BRANCH = re.compile(r"[（(](?P<inside>[^（）()，。；：、]{2,10})[)）]")
_BRANCHED = (
    "大学",
    "学院",
    "研究院",
    "公司",
    "集团",
    "学校",
    "中学",
    "小学",
    "幼儿园",
    "银行",
    "医院",
    "中心",
    "研究所",
)
_LEVEL = re.compile(r"(?:国家|中央|自治区|新区|开发区|高新区|经开区|省|市|区|县|州|旗|盟|镇|乡)$")


# Heads of the offices of a country, which a text may call by the first character of its name (哈教育部).
MINISTRIES = ("部", "署", "总局", "委员会")
SEATED = re.compile(r"[省市区县州旗]委$")
_NATION = re.compile(
    r"(?:(?<![一-鿿])|(?<=[与和同向由经为对访晤及任率给见于在])|(?<=拜会|访问))"
    r"[哈乌吉塔土蒙俄白泰越老柬缅马菲新印巴尼斯孟伊沙阿埃南肯坦埃赞津卢莫安喀塞加澳墨古秘智乌意西葡荷比瑞挪芬丹波捷匈罗保希克英法德美日韩朝]$"
)


def nation(text: str, end: int) -> int:
    """Where the first character of a country's name before its ministry starts: 乌|高等教育、科学和创新部."""
    return end - 1 if _NATION.search(text[max(0, end - 4) : end]) else end


def covered(tokens: Sequence[Token]) -> dict[int, int]:
    """Where the tagged name starts that goes on over each offset inside it: 庐阳市|文化."""
    return {
        offset: token.start
        for token in tokens
        if token.label in ("ORG", "PLACE")
        for offset in range(token.start + 1, token.end)
    }


def prefix(text: str, end: int) -> int:
    """Where the chain of places and levels that ends at `end` starts: 四川省凉山彝族自治州|昭觉县|教育局."""
    start = _chain(text, end)
    if start == end and (level := _LEVEL.search(text[max(0, end - 4) : end])):
        start = end - len(level.group())
        start = full_names().start_of(text, start) or start
    return start


def _chain(text: str, end: int) -> int:
    start: int | None = end
    while start is not None and not _is_joint(text, start, end):
        end = start
        start = full_names().start_of(text, end)
        if start is None:
            start = stems().start_of(text, end)
    return end


def _is_joint(text: str, start: int, end: int) -> bool:
    """Whether 和县 is a conjunction and a level here rather than the county of that name."""
    return text[start:end] == "和县" and "一" <= text[start - 1 : start] <= "鿿"


def branch(text: str, end: int, head: str) -> int:
    """The end of a name with the branch that follows in brackets: 香港科技大学（广州）."""
    found = _BRANCH.match(text, end) if any(head.endswith(word) for word in _BRANCHED) else None
    if found and (is_place(found["inside"]) or found["inside"] in BRANCHES):
        return found.end()
    return end
