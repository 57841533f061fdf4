"""Chinese tokens as the grammar of names needs them: conjunctions apart, names without the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.words.organizations import alternation, entries, kinds_of
from pipeline.words.zh.organization_heads import NATIONAL, PARTS, STRONG, WEAK
from pipeline.words.zh.places import full_names, stems
from schemas import Token

HEADS = {**kinds_of(WEAK), **kinds_of(STRONG)}
_NUMBERED = entries("一中 二中 三中 四中 五中 六中 七中 八中 九中 十中")
HEAD = re.compile(
    f"{alternation((HEADS.keys() | PARTS) - _NUMBERED)}|(?:{alternation(_NUMBERED)})(?![学心央国])"
)
CONJUNCTIONS = "和与及暨"
_ORGANISING = re.compile(r"(?:主办|承办|协办|指导|支持|牵头)$")
JOINING = tuple(
    [
        "会同",
        "牵手",
        "携手",
        "联手",
        "对接",
        "结对",
        "同",
        "和",
        "与",
        "及",
        "暨",
        "共建",
        "合办",
        "签署",
        "签订",
        "联合举办",
        "共同举办",
        "成立",
        "举行",
        "召开",
        "主办",
        "承办",
        "协办",
    ]
)
_JOINTLY = ("会同", "联合", "携手", "牵手", "联手", "共同")
_COURTESIES = ("同志", "先生", "女士", "教授", "院士", "博士", "老师", "一行")
_COURTESY = re.compile(f"(?:{'|'.join(_COURTESIES)})(?=[和与及].)")
# Between a Party committee and the government beside it: 县委|县政府.
_SEATS = re.compile(r"(?<=[省市县区州旗]委)(?=[省市县区州旗](?:人民政府|政府|人大|政协))")
_UNITING = ("会同", "联合")
_BRACKETS = "（）()“”"
# What a word that is parted opens or closes with, unless the tagger takes it for a name.
_OPENING = frozenset([word[0] for word in (*_COURTESIES, *_UNITING, *CONJUNCTIONS, *_BRACKETS)])
_CLOSING = frozenset("和与及同")
_CHARTER = re.compile(r"(?:成立|章程|成员|建设方案|工作方案|合作协议)")


def split(text: str, tokens: Sequence[Token]) -> list[Token]:
    """The tokens with conjunctions as tokens of their own and without verbs at the end of names."""
    return [
        part
        for token in tokens
        for part in (_parts(text, token) if _may_part(text, token) else (token,))
    ]


def _may_part(text: str, token: Token) -> bool:
    """Whether a token may be parted: most need not be looked at closely."""
    named = token.label in ("ORG", "PLACE", "WORK")
    return named or text[token.start] in _OPENING or text[token.end - 1] in _CLOSING


def _parts(text: str, token: Token) -> Iterator[Token]:
    word = text[token.start : token.end]
    inner = _inner(word) if token.label in ("ORG", "PLACE") else _founded(token, word)
    organising = _ORGANISING.search(word) if token.label == "ORG" else None
    if courtesy := _COURTESY.match(word):
        yield _cut(token, 0, courtesy.end(), tag="NOUN", label="")
        yield from _parts(text, _cut(token, courtesy.end(), len(word), tag="NOUN", label=""))
    elif word.startswith("和县") and "一" <= text[token.start - 1 : token.start] <= "鿿":
        yield _cut(token, 0, 1, tag="CCONJ", label="")
        yield _cut(token, 1, len(word), tag="NOUN", label="")
    elif token.label != "PERSON" and (opening := _joint(word)):
        yield _cut(token, 0, opening, tag="CCONJ", label="")
        yield from _parts(text, _cut(token, opening, len(word), tag="NOUN", label=token.label))
    elif token.label == "ORG" and (seats := _SEATS.search(word)):
        yield _cut(token, 0, seats.start(), tag="PROPN", label="ORG")
        yield from _parts(text, _cut(token, seats.start(), len(word), tag="PROPN", label="ORG"))
    elif token.label == "ORG" and (national := _national(word)):
        yield _cut(token, 0, national, tag="PROPN", label="ORG")
        yield from _parts(text, _cut(token, national, len(word), tag="PROPN", label="ORG"))
    elif token.label == "ORG" and word.endswith(_JOINTLY) and len(word) > 4:
        yield from _parts(text, _cut(token, 0, len(word) - 2, tag=token.tag, label=token.label))
        yield _cut(token, len(word) - 2, len(word), tag="VERB", label="")
    elif _trails(token, word):
        yield from _parts(text, _cut(token, 0, len(word) - 1, tag=token.tag, label=token.label))
        yield _cut(token, len(word) - 1, len(word), tag="CCONJ", label="")
    elif len(word) > 1 and word[0] in _BRACKETS:
        yield _cut(token, 0, 1, tag="PUNCT", label="")
        yield from _parts(text, _cut(token, 1, len(word), tag="NOUN", label=""))
    elif inner:
        yield _cut(token, 0, inner, tag="PROPN", label=token.label.replace("WORK", "ORG"))
        yield from _parts(text, _cut(token, inner, len(word), tag="NOUN", label=""))
    elif organising and len(word) > 4:
        yield from _parts(text, _cut(token, 0, organising.start(), tag="PROPN", label="ORG"))
        yield _cut(token, organising.start(), len(word), tag="VERB", label="")
    elif token.label == "ORG" and (gap := _between(word)):
        start, end = gap
        yield _cut(token, 0, start, tag="PROPN", label="ORG")
        yield _cut(token, start, end, tag="CCONJ", label="")
        if end < len(word):
            yield from _parts(text, _cut(token, end, len(word), tag="PROPN", label="ORG"))
    else:
        yield token


def _national(word: str) -> int | None:
    """Where a body of the whole country begins behind another one: 四川大学|中国科学院."""
    starts = (word.find(name) for name in NATIONAL)
    return next((start for start in starts if start > 2 and head_of(word[:start]) in HEADS), None)


def _trails(token: Token, word: str) -> bool:
    """Whether a word ends in a conjunction of its own: 科学与|, 安庆市人民政府同|."""
    if len(word) < 3 or token.label == "PERSON" or token.tag == "VERB":
        return False
    return word[-1] in "和与及" or (word[-1] == "同" and head_of(word[:-1]) in HEADS)


def _joint(word: str) -> int | None:
    """The length of a conjunction that opens a word: 与|荣昌区玉屏小学, 会同|市财政局, but 和平."""
    opening = next((verb for verb in _UNITING if word.startswith(verb)), word[0])
    rest = word[len(opening) :]
    if len(rest) < 2 or opening not in (*CONJUNCTIONS, *_UNITING):
        return None
    if opening == "联合" and rest[0] not in "省市区县州" and not has_place(rest, 0):
        return None
    named = HEAD.search(rest) or full_names().end_of(rest, 0) is not None
    return len(opening) if named else None


def _inner(word: str) -> int | None:
    """Where a name ends inside a tagged word that does not end in a head word: 马来西亚大使馆|教育."""
    if head_of(word):
        return None
    ends = [found.end() for found in HEAD.finditer(word) if len(found.group()) > 1]
    return ends[-1] if ends else None


def _founded(token: Token, word: str) -> int | None:
    """Where the name of a body ends inside the title of a document about it: 联盟|成立协议, 理事会|章程."""
    found = _CHARTER.search(word) if token.label == "WORK" else None
    return found.start() if found and head_of(word[: found.start()]) in HEADS else None


def _between(name: str) -> tuple[int, int] | None:
    """The stretch of a conjunction or verb that parts two bodies which the tagger takes for one."""
    for offset in range(2, len(name) - 1):
        joining = next((word for word in JOINING if name.startswith(word, offset)), None)
        if joining is None or (
            joining.endswith("同") and not has_place(name, offset + len(joining))
        ):
            continue
        if (head_of(name[:offset]) in HEADS or _SHORT.search(name[:offset])) and name[
            offset + len(joining) :
        ] not in PARTS:
            return offset, offset + len(joining)
    return None


_SHORT = re.compile("^[\u4e00-\u9fff]{1,4}(?:大|附中|一中|实小|高专|职院)$")


def _cut(token: Token, start: int, end: int, *, tag: str, label: str) -> Token:
    begin = token.start
    return token._replace(
        start=begin + start,
        end=begin + end,
        text=token.text[start:end],
        tag=tag,
        label=label,
        first=bool(label),
    )


def head_of(word: str) -> str:
    """The longest head word that `word` ends with, or nothing."""
    for start in range(max(0, len(word) - 12), len(word)):
        if word[start:] in HEADS or word[start:] in PARTS:
            return word[start:]
    return ""


def has_place(text: str, start: int) -> bool:
    """Whether a place name starts at `start`, with or without its type."""
    return full_names().end_of(text, start) is not None or stems().end_of(text, start) is not None


def is_place(word: str) -> bool:
    """Whether `word` is a place, with or without its type."""
    return word in full_names() or word in stems()
