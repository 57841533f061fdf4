"""Candidates for Chinese names of organisations, and the words around them that say that they are none."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.words.zh.organization_heads import SITES
from pipeline.words.zh.organization_tokens import HEAD, has_place
from schemas.vocabulary import OrganizationKind

_EACH = re.compile(
    r"(?:各|每个|每所|各级|各地|所有|有关|相关|多个|部分|一些|多所|全体|两地|三地|双方|其他)(?:自治区|直辖市|计划单列市|直辖|省|市|州|县|区|盟|旗|乡|镇|直属|级|、|（|）|\(|\)|有关|相关|自治区|地|和)*$"
)
_LISTED_EACH = re.compile(r"(?:各|有关|相关|所有)[^，。；：]{0,30}[、和及与]$")
_COUNTED = re.compile(
    r"[两几多数](?:省|市|区|县|地|州|国)|[二三四五六七八九十\d余](?:省|市|区|县|国)"
)
_NUMBERED = re.compile(
    r"(?:\d|[一二三四五六七八九十百千两几多余首])(?:个|所|家|支|批|项|类|座|份|种|次|场|名|间|宗|对)$"
)
_SEVERAL = re.compile(r"[多几两数][所家个]")
_PROJECT = re.compile(
    r"项目|工程(?![师大学院中技研职])|建设项目|发?〔|[发函]\[|校长|(?<=政务司|财政司|律政司)司长"
)
_OUTLET_USE = re.compile(r"讯|记者|通讯员|特约|客户端|\S{0,10}\d+月\d+日(?:电|讯)|\S{0,4}电[（(]")
_CREDIT = re.compile(
    r"(?:来源|图源|据|摄影|图片|供图|作者|图|文|转自|原载|原标题|编辑|记者|通讯员)[:：/／]?\s*$"
)


class Span(NamedTuple):
    """A candidate: its stretch, its head word, the kind that stands for, its source, and how sure."""

    start: int
    end: int
    head: str
    kind: OrganizationKind
    rule: str
    confidence: float


def is_counted(text: str, span: Span) -> bool:
    """Whether the words before a name say that no particular body is meant (各市教育局, 10个联合体)."""
    before = text[max(0, span.start - 14) : span.start]
    if _EACH.search(before) or _NUMBERED.search(
        before.rstrip("“") if span.head in SITES else before
    ):
        return True
    listed = _LISTED_EACH.search(text[max(0, span.start - 32) : span.start])
    if listed and not has_place(text, span.start):
        return True
    inside = (max(0, span.start - 1), span.end - len(span.head))
    return any(pattern.search(text, *inside) for pattern in (_COUNTED, _SEVERAL))


def is_no_body(text: str, span: Span) -> bool:
    """Whether a name is a site without a body, or an outlet named only as the source of the report (川江新闻网讯)."""
    if _PROJECT.match(text, span.end) and span.kind in ("institute", "government", "school"):
        return span.kind != "school" or span.head in ("初中", "高中")
    if span.head in SITES and text[max(0, span.start - 1)] not in "“「‘":
        return not HEAD.search(text[span.start : span.end - len(span.head)])
    if span.kind != "media":
        return False
    before = text[max(0, span.start - 8) : span.start]
    return bool(_OUTLET_USE.match(text, span.end) or _CREDIT.search(before))
