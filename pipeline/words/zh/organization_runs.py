"""The run of words before a Chinese head word that make a name with it, and where the name starts in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.words.organizations import alternation, entries
from pipeline.words.zh.organization_heads import COMMON, GENERIC, NAMED_VERBS, NATIONAL, STOPS
from pipeline.words.zh.organization_tokens import (
    CONJUNCTIONS,
    HEADS,
    JOINING,
    has_place,
    head_of,
    is_place,
)
from pipeline.words.zh.places import full_names, stems
from schemas import Token

LONGEST = 45  # code points: no name of a body is longer
SPECIFIC = 9  # code points: so many generic words in a row are a name again
OPEN, CLOSE = "“‘「『", "”’」』"
# What a bracket inside or behind a name may hold besides a place.
BRANCHES = entries("集团 总部 筹 筹备组 总校 本部 南校区 北校区 中外合作 公办 民办 国际")
_STOPS = STOPS - NAMED_VERBS
# A name that a quote has opened: a bracket behind it belongs to the name (“海大（云岭）新材料中心”).
_QUOTED = re.compile(r"[“「『][^“”「」『』，。；：（）()]{2,20}$")
_JOINT = re.compile("联合|合作")  # in the name of a body that two others share
_SEAT = re.compile(r"[省市区县州]委$")
_ORDINAL = re.compile(r"第?[一二三四五六七八九十百零〇\d]+")
_COUNT = re.compile(r"[两二三四五六七八九十几多数\d]+(?:省|市|区|县|地|国|校|州|家|所)")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ0-9&.\-·]+")
_ALL_GENERIC = re.compile(f"(?:{alternation(GENERIC)}|[和与及、的]){{0,9}}")
DOTS = ("·", "•", "・")  # between the parts of a transliterated name
DASHES = ("-", "—", "－")
LEVELS = ("省", "市", "县", "区", "州", "旗", "高新区", "经开区", "新区", "开发区", "园区")
# What one body does for another, named right behind by its place: 帮扶|茂县中学.
_HELPS = entries(
    "帮扶 支援 对口支援 对口帮扶 组团式帮扶 结对 结对帮扶 援助 托管 捐赠 牵手 携手 走进"
)
_HELPED = re.compile(
    "学校|中学|小学|幼儿园|大学|学院|医院|卫生院|附中|附小|实验|职|技|[一二三四五六七八九]中"
)
_FOUNDS = entries("建设 共建 建立 成立 组建 设立 创建 创办 筹建 新建")
_HOLDER = re.compile(r"(?<![成特增家班校])(?:长|主任|书记|教授|院士|经理|主席|总裁)$")
# Heads of short names, which hold no conjunction: 高雄海洋|与|澎湖科大.
_SHORT = ("科大", "师大", "农大", "工大", "医大", "财大", "交大", "民大")
_OWN = ("学校", "学院", "医院", "公司", "集团", "校", "院")
_WIDE = ("中国", "国家", "全国", "全省", "全市", "全区", "全县", "省", "市", "区", "县", "州")


def run_before(text: str, tokens: Sequence[Token], last: int, head_start: int) -> list[Token]:
    """The tokens up to the one at `last` that may belong to the name of the head word at `head_start`."""
    run: list[Token] = []
    position, edge = last, tokens[last].end
    while position >= 0 and head_start - tokens[position].start < LONGEST:
        token = tokens[position]
        if token.end != edge:
            break
        if token.start >= head_start:
            position, edge = position - 1, token.start
            continue
        whole = position == last and token.end - head_start > 1 and not _opens(text, token)
        first = position if whole else _step(text, tokens, position, head_start)
        if first is None:
            break
        run.extend(reversed(tokens[first : position + 1]))
        position, edge = first - 1, tokens[first].start
        if position >= 0 and tokens[position].label == "ORG" and text.startswith(NATIONAL, edge):
            break
    run.reverse()
    return run


def _opens(text: str, token: Token) -> bool:
    """Whether a token begins with a conjunction or a verb that joins bodies."""
    return text[token.start : token.end].startswith(JOINING)


def _step(text: str, tokens: Sequence[Token], position: int, head_start: int) -> int | None:
    """The first of the tokens that the run takes in with the one at `position`, or none."""
    word = text[tokens[position].start : tokens[position].end]
    if word in CLOSE:
        return _opening(text, tokens, position)
    if word in ("）", ")"):
        return _bracket(text, tokens, position)
    if word in DASHES and position and head_of(text[: tokens[position - 1].end]) in HEADS:
        return position if _JOINT.search(text, tokens[position].end, head_start + 4) else None
    if word in CONJUNCTIONS:
        return position if _inside(text, tokens, position, head_start) else None
    if word in _HELPS and _HELPED.match(text, head_start):
        helped = tokens[position + 1]
        if helped.label in ("ORG", "PLACE") or has_place(text, helped.start):
            return None
    if tokens[position].tag == "VERB" and _acts(text, tokens, position):
        return None
    return position if _may_belong(tokens[position], word) else None


def _acts(text: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether a verb stands between two bodies: 星湖小学|结对|四川省…小学."""
    first = last = position
    while first and tokens[first].tag == "VERB":
        first -= 1
    while last + 1 < len(tokens) and tokens[last].tag == "VERB":
        last += 1
    body = tokens[first].label == "ORG" or head_of(text[: tokens[first].end]) in HEADS
    verb = text[tokens[position].start : tokens[position].end]
    if tokens[first].label == "ORG" and verb in JOINING:
        return True
    told = verb in _FOUNDS and last == position and tokens[first].label == "ORG"
    if told and text[tokens[last].end : tokens[last + 1].end] not in NAMED_VERBS:
        return True
    return body and (tokens[last].label == "ORG" or has_place(text, tokens[last].start))


def _opening(text: str, tokens: Sequence[Token], position: int) -> int | None:
    """The position of the quote that opens what closes at `position`."""
    for earlier in range(position - 1, max(-1, position - 8), -1):
        if text[tokens[earlier].start] in OPEN:
            return earlier
        if text[tokens[earlier].start] in "，。；：" + CLOSE:
            return None
    return None


def _bracket(text: str, tokens: Sequence[Token], position: int) -> int | None:
    """The position of the bracket before a place inside a name: 西门子（中国）有限公司."""
    for earlier in range(position - 1, max(0, position - 4), -1):
        if text[tokens[earlier].start] in "（(":
            inside = text[tokens[earlier].end : tokens[position].start]
            own = is_place(inside) or inside in BRANCHES
            return earlier if own or _QUOTED.search(text, 0, tokens[earlier].start) else None
    return None


def _inside(text: str, tokens: Sequence[Token], position: int, head_start: int) -> bool:
    """Whether 和, 与 or 及 stands inside a name: between subjects, not between bodies, people or places."""
    if position == 0 or position + 1 >= len(tokens) or text.startswith(_SHORT, head_start):
        return False
    before, after = tokens[position - 1], tokens[position + 1]
    left, right = text[before.start : before.end], text[after.start : head_start]
    if before.label in ("ORG", "PERSON", "PLACE", "DATE") or before.end != tokens[position].start:
        return False
    if before.tag not in ("NOUN", "VERB", "ADJ") or left in _STOPS or left in _PEOPLE:
        return False
    if _HOLDER.search(text, 0, before.end) and before.end - before.start > 1:
        return False
    if head_of(left) or has_place(text, after.start) or after.label in ("PERSON", "PLACE"):
        return False
    if after.label == "ORG" and (right[:1] in LEVELS or before.text.startswith("副")):
        return False
    return bool(right) and right not in GENERIC and right not in _STOPS


_SCHOOLS = ("中学", "小学")
_PEOPLE = entries(
    "教师 学生 师生 专家 代表 领导 干部 部门 单位 学校 企业 高校 院校 家长 校长 机构 政府 群众 社会 乡村 城市 城乡 中小学 项目 平台 基地 双方 我校 我市 我省 我县 我区"
)


def _may_belong(token: Token, word: str) -> bool:
    """Whether a token can be part of a name rather than end it to the left."""
    if token.label in ("DATE", "WORK") or token.tag == "CCONJ":
        return False
    if _SEAT.search(word) or word in _STOPS or word[0] == "副" or _COUNT.fullmatch(word):
        return False
    if token.label == "PERSON" or word == "驻" or word in NAMED_VERBS or word[-1] == "化":
        return True
    if token.tag == "PUNCT":
        return word in DASHES or word == "·"
    if token.tag == "NUM":
        return bool(_ORDINAL.fullmatch(word))
    return token.tag in ("NOUN", "PROPN", "ADJ", "X")


def start_in(text: str, run: Sequence[Token], head_start: int, *, strong: bool) -> int | None:
    """Where a name starts in its run: at its first proper name, else at the first word that describes it."""
    for token in run:
        if token.start >= head_start:
            break
        if _is_anchor(text, token, head_start):
            if (strong and token.text in _WIDE) or _follows_conjunction(
                text, run, token, head_start
            ):
                return _descriptive(text, run, head_start)
            return _outside(text, token.start)
    return _descriptive(text, run, head_start) if strong else None


def titled_start(text: str, run: Sequence[Token], head_start: int) -> int | None:
    """Where the name of an office starts that only its chief's title shows to be one: 教师发展中心|主任."""
    for token in run:
        word = text[token.start : token.end]
        if token.tag != "PUNCT" and word not in CONJUNCTIONS and word not in _OWN:
            return token.start if head_start - token.start >= 2 else None
    return None


def _outside(text: str, start: int) -> int:
    """The start of a name that seems to start inside a bracket: 西部（|重庆）科学城."""
    if text[max(0, start - 1) : start] not in ("（", "("):
        return start
    before = full_names().start_of(text, start - 1)
    return start if before is None else before


def _follows_conjunction(text: str, run: Sequence[Token], token: Token, head_start: int) -> bool:
    """Whether a tagged name is only the second half of one: 生命科学与|食品工程学院."""
    inside = token.end > head_start and token.start > run[0].start
    return inside and text[token.start - 1] in CONJUNCTIONS


def _is_anchor(text: str, token: Token, head_start: int) -> bool:
    """Whether a token is a proper name: a place, a tagged name, a quoted word, an ordinal, Latin."""
    word = text[token.start : token.end]
    if token.label == "PERSON":
        dotted = text.startswith(DOTS, token.end)
        return token.end == head_start or is_place(word) or dotted or word[-1] in "省市县州"
    if token.label in ("ORG", "PLACE") or word[0] in OPEN or word in _WIDE:
        return True
    if word in GENERIC or word in NAMED_VERBS:
        return False
    return (
        token.tag == "PROPN"
        or (token.start < head_start < token.end and token.tag == "NOUN" and word[-2:] in _SCHOOLS)
        or bool(_ORDINAL.fullmatch(word) or _LATIN.fullmatch(word))
        or (token.tag != "VERB" and has_place(text[: token.end], token.start))
    )


def _descriptive(text: str, run: Sequence[Token], head_start: int) -> int | None:
    """Where a purely descriptive name starts: behind generic words and verbs that open its run."""
    for token in run:
        word = text[token.start : token.end]
        if (word in GENERIC and word not in _WIDE) or word in CONJUNCTIONS or token.tag == "PUNCT":
            continue
        if token.tag != "VERB" or word in NAMED_VERBS:
            return token.start if head_start - token.start >= 2 else None
    return None


def is_generic(modifier: str, head: str) -> bool:
    """Whether the words before a head word name nothing: 乡村学校, 四川学校, 成员单位."""
    if modifier in LEVELS:
        return head in COMMON
    place = full_names().end_of(modifier, 0) or stems().end_of(modifier, 0)
    if place is not None and head not in COMMON:
        return False
    rest = modifier[place:] if place is not None else modifier
    return len(rest) < SPECIFIC and bool(_ALL_GENERIC.fullmatch(rest))
