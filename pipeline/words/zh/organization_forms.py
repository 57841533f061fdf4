"""Other forms of Chinese names: abbreviations that a text introduces, and forms it may use without."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.words.organizations import alternation
from pipeline.words.script import simplified
from pipeline.words.zh.organization_runs import is_generic
from pipeline.words.zh.organization_tokens import head_of
from pipeline.words.zh.places import full_names

INTRODUCTION = re.compile(
    r"\s*[（(](?:以下|下|后|下文|现)?(?:统一|均)?(?:简称|簡稱|称|稱|统称)(?:为|為)?[：:]?\s*[“‘「『\"]?(?P<short>[^“”‘’「」『』\"（）()，。；、]{2,16})[”’」』\"]?[)）]"
    r"|\s*[（(](?P<bare>[\u4e00-\u9fff]{2,8}|[A-Z][A-Za-z&-]{1,11}|[A-Z][A-Za-zÀ-ɏ&' .-]{6,90})[)）]"
)
_LEGAL = re.compile(
    r"(?:股份有限公司|有限责任公司|集团有限公司|控股有限公司|有限公司|股份公司|公司)$"
)


def short_forms(name: str) -> Sequence[str]:
    """A company without its legal form, a name without the places before it."""
    forms: list[str] = []
    plain = simplified(name)
    legal = _LEGAL.search(plain)
    if legal:
        core = plain[: legal.start()]
        forms.append(core + "集团" if legal.group().startswith("集团") else core)
    start = 0
    while (end := full_names().end_of(plain, start)) is not None and end < len(plain):
        start = end
    head = head_of(plain)
    if start and head and not is_generic(plain[start : len(plain) - len(head)], head):
        forms.append(plain[start:])
    return [form for form in forms if len(form) >= 4]


def pattern(given: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern of names for text in simplified characters."""
    strings = [simplified(name) for name in given]
    return re.compile(f"(?<!高等)(?<!国民)(?<!初等)(?:{alternation(strings)})") if strings else None
