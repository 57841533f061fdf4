"""Chinese names of organisations: how their parts make a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pipeline.words.organizations import OrganizationName, OrganizationWords, alternation, kinds_of
from pipeline.words.script import simplified
from pipeline.words.zh.organization_heads import (
    ADMINISTRATIVE,
    COMMON,
    FIXED,
    GENERIC,
    KINDS,
    NAMED_VERBS,
    OFFICES,
    PARTS,
    PORTFOLIOS,
    STOPS,
    STRONG,
    WEAK,
)
from pipeline.words.zh.places import full_names, stems
from schemas import Token
from schemas.vocabulary import OrganizationKind

LONGEST = 45  # code points: no name of a body is longer
_STRONG, _WEAK, _FIXED = kinds_of(STRONG), kinds_of(WEAK), kinds_of(FIXED)
_HEAD = re.compile(alternation([*_STRONG, *_WEAK, *OFFICES, *PARTS]))
_KNOWN = re.compile(alternation([*_FIXED, *OFFICES]))
_PORTFOLIO = f"(?:{alternation(PORTFOLIOS)})"
# What may not follow a head word of one character: with it the character belongs to another word.
_NOT_HEAD = (
    r"(?:(?<=部)(?=[门分署队委级件位落属首])|(?<=局)(?=[部面势限域])|(?<=处)(?=[理分于在置罚境所])|(?<=科)(?=[学技研目普级生教])"
    r"|(?<=司)(?=[法机令仪])|(?<=委)(?=[员托派任会])|(?<=办)(?=[学理法事公好医班案校展赛会出成得了教])|(?<=厅)(?=级)|(?<=署)(?=[名了《])|(?<=局)(?=级))"
)
_ADMINISTRATIVE = re.compile(
    rf"(?P<core>(?:{_PORTFOLIO}){{1,6}}(?:[和与及、](?:{_PORTFOLIO}){{1,4}}){{0,3}})"
    rf"(?P<head>{alternation(ADMINISTRATIVE)})(?!{_NOT_HEAD})"
)
_PARTY = re.compile(
    r"(?:省委|市委|区委|县委|州委|旗委|盟委|地委|自治区党委|新区党工委)(?![员托派任会])"
    r"(?:教育工委|教育工作委员会|教育和体育工委|社会工作部|直属机关工委|巡视办|巡察办|老干部局|组织部|宣传部|统战部|统一战线工作部|政法委|党校|办公厅|办公室|网信办|编办|编委办|外办|教育工作领导小组|"
    r"全面深化改革委员会|农办|政研室)?"
)
_ADMINISTRATION = re.compile(
    r"(?:省|市|区|县|州|自治区|旗|镇|乡)(?:人民政府|政府|人大常委会|人大|政协|政府办公室|政府办公厅|人民法院|法院|人民检察院|检察院|监委|纪委|团委)"
)
_BRANCH = re.compile(r"[（(](?P<inside>[^（）()，。；：、]{2,10})[)）]")
_BRANCHED = frozenset(
    [
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
    ]
)
_BRANCHES = frozenset(["集团", "总部", "筹", "筹备组", "总校", "本部", "南校区", "北校区"])
_ORDINAL = re.compile(r"第?[一二三四五六七八九十百零〇\d]+$|第[一二三四五六七八九十百\d]+")
_EACH = re.compile(
    r"(?:各|每个|每所|各级|各地|所有|有关|相关|多个|部分|一些|多所|全体|两地|三地|双方|其他)(?:省|市|州|县|区|盟|旗|乡|镇|直属|级|、|（|）|\(|\)|有关|相关|自治区|地|和)*$"
    r"|(?:[两二三四五六七八九十几多\d]+|[\u4e00-\u9fff])(?:省|市|区|县|地|州)$"
)
_COUNTED = re.compile(r"[两二三四五六七八九十几多数\d余]+(?:省|市|区|县|地|州)$")
_LEVEL = re.compile(r"(?:国家|中央|自治区|新区|开发区|高新区|经开区|省|市|区|县|州|旗|盟|镇|乡)$")
_OUTLET_USE = re.compile(
    r"^(?:讯|记者|通讯员|特约|客户端|\S{0,10}\d+月\d+日(?:电|讯)|\S{0,4}电[（(])"
)
_CREDIT = re.compile(
    r"(?:来源|來源|图源|据|摄影|图片|供图|作者|图|文|转自|原载|原标题|编辑|记者|通讯员)[:：/／]?\s*$"
)
_OPEN, _CLOSE = '“‘「『"', '”’」』"'
_LATIN = re.compile(r"[A-Za-zÀ-ɏ0-9&.\-·]+$")


class Span(NamedTuple):
    """A candidate: its stretch, the kind its head word stands for, whether it is only a part, and its source."""

    start: int
    end: int
    kind: OrganizationKind
    part: bool
    rule: str
    confidence: float


def names(text: str, tokens: Sequence[Token]) -> Sequence[OrganizationName]:
    """The organisation names of a sentence, the longest of those that overlap, parts joined to their body."""
    plain = simplified(text)
    spans = [
        *_administrative(plain),
        *_party(plain),
        *_fixed(plain),
        *_headed(plain, tokens),
        *_tagged(plain, tokens),
    ]
    joined = _joined(plain, _longest(spans))
    return [
        OrganizationName(span.start, span.end, span.kind, span.rule, span.confidence)
        for span in joined
        if not _furniture(plain, span)
    ]


def _administrative(text: str) -> Iterator[Span]:
    """Departments by portfolio: 省教育厅, 昭觉县教育体育和科学技术局, 老挝教育与体育部."""
    for found in _ADMINISTRATIVE.finditer(text):
        start = _prefix(text, found.start())
        head = found["head"]
        anchored = start < found.start()
        if _each(text, start) or (not anchored and head not in ("局", "厅", "委员会")):
            continue
        if head in ("委员会", "办公室") and not anchored:
            continue
        kind: OrganizationKind = "government"
        part = head in ("处", "科", "司") or not anchored
        yield Span(start, found.end(), kind, part, "portfolio", 0.9 if anchored else 0.7)


def _party(text: str) -> Iterator[Span]:
    """Party committees and governments by level: 荣昌区委宣传部, 县政府."""
    for pattern, kind in ((_PARTY, "party"), (_ADMINISTRATION, "government")):
        for found in pattern.finditer(text):
            if _COUNTED.search(text[max(0, found.start() - 6) : found.start() + 1]):
                continue
            start = _prefix(text, found.start() + 1)
            if text[start - 2 : start] == "中共":
                start -= 2
            if _each(text, start) or start > found.start():
                continue
            yield Span(start, found.end(), kind, False, "level", 0.9)  # type: ignore[arg-type]


def _fixed(text: str) -> Iterator[Span]:
    """Bodies known by name, and offices that go without their body."""
    for found in _KNOWN.finditer(text):
        word = found.group()
        if word in _FIXED:
            yield Span(found.start(), found.end(), _FIXED[word], False, "known", 0.95)
        elif text[found.start() - 1 : found.start()] not in ("各", "关", "的") or not found.start():
            kind: OrganizationKind = "government" if word[-1] in "处司局厅" else "institute"
            kind = "university" if word.endswith("学院") else kind
            yield Span(found.start(), found.end(), kind, True, "office", 0.75)


def _headed(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Runs of name words before a head word."""
    ends = {token.end: position for position, token in enumerate(tokens)}
    for found in _HEAD.finditer(text):
        position = ends.get(found.end())
        if position is None or (
            len(found.group()) == 1 and text[found.end() : found.end() + 1] == "长"
        ):
            continue
        span = _name(text, tokens, position, found)
        if span is not None:
            yield span


def _name(text: str, tokens: Sequence[Token], position: int, found: re.Match[str]) -> Span | None:
    """The name that ends in the head word `found`, whose last token is at `position`."""
    head = found.group()
    run = _run(text, tokens, position, found.start())
    if not run:
        return None
    first = _first_anchor(text, run, found.start())
    strong = head in _STRONG
    if first is None:
        start = _descriptive(text, run, found.start()) if strong else None
        confidence = 0.6
    else:
        start, confidence = first, 0.85
    if start is None or start >= found.start() or _each(text, start):
        return None
    if _is_generic(text[start : found.start()], head):
        return None
    end = _branch(text, found.end(), head)
    kind = _STRONG.get(head) or _WEAK.get(head) or "government"
    part = head in PARTS and head not in _STRONG
    return Span(start, end, kind, part, "head-word", confidence)


def _run(text: str, tokens: Sequence[Token], position: int, head_start: int) -> list[Token]:
    """The tokens before a head word that may belong to its name, in order."""
    run: list[Token] = []
    while position >= 0 and tokens[position].end > head_start - LONGEST:
        token = tokens[position]
        if token.start >= head_start:
            position -= 1
            continue
        word = text[token.start : token.end]
        if word[0] in _CLOSE and run_reaches(text, tokens, position):
            opening = _opening(text, tokens, position)
            run.extend(reversed(tokens[opening : position + 1]))
            position = opening - 1
            continue
        if word in ("）", ")") and run:
            bracket = _bracket(text, tokens, position)
            if bracket is None:
                break
            run.extend(reversed(tokens[bracket : position + 1]))
            position = bracket - 1
            continue
        if word in "和与及":
            if not _inside(text, tokens, position, run, head_start):
                break
        elif not _may_belong(token, word):
            break
        run.append(token)
        position -= 1
    run.reverse()
    return run


def run_reaches(text: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether the closing quote at `position` has its opening one near by."""
    return _opening(text, tokens, position) < position


def _opening(text: str, tokens: Sequence[Token], position: int) -> int:
    """The position of the quote that opens what closes at `position`, or `position` itself."""
    for earlier in range(position - 1, max(-1, position - 8), -1):
        if text[tokens[earlier].start] in _OPEN:
            return earlier
        if text[tokens[earlier].start] in "，。；：":
            break
    return position


def _bracket(text: str, tokens: Sequence[Token], position: int) -> int | None:
    """The position of the bracket that opens before a place in brackets: 西门子（中国）有限公司."""
    for earlier in range(position - 1, max(-1, position - 4), -1):
        if text[tokens[earlier].start] in "（(":
            inside = text[tokens[earlier].end : tokens[position].start]
            return earlier if _is_place(inside) or inside in _BRANCHES else None
    return None


def _inside(
    text: str, tokens: Sequence[Token], position: int, run: Sequence[Token], head_start: int
) -> bool:
    """Whether 和, 与 or 及 stands inside a name: between subjects, not between bodies, people or places."""
    if position == 0:
        return False
    before, after = tokens[position - 1], tokens[position + 1]
    left, right = text[before.start : before.end], text[after.start : head_start]
    if (
        before.label
        or before.tag not in ("NOUN", "VERB", "ADJ")
        or before.end != tokens[position].start
    ):
        return False
    if left in GENERIC or left in STOPS or _HEAD.search(left) or _has_place(text, after.start):
        return False
    return bool(right) and right not in GENERIC and after.label not in ("PERSON", "PLACE")


def _may_belong(token: Token, word: str) -> bool:
    """Whether a token can be part of a name rather than end it to the left."""
    if token.label in ("DATE", "WORK") or word in STOPS:
        return False
    if token.label == "PERSON":
        return True
    if token.tag == "PUNCT":
        return word in "·-—－"
    if token.tag == "NUM":
        return bool(_ORDINAL.fullmatch(word))
    if token.tag == "VERB":
        return word in NAMED_VERBS
    return token.tag in ("NOUN", "PROPN", "ADJ", "X") or word == "驻"


def _first_anchor(text: str, run: Sequence[Token], head_start: int) -> int | None:
    """Where the first proper name in a run starts: a place, a tagged name, a quoted word, an ordinal, Latin."""
    for index, token in enumerate(run):
        word = text[token.start : token.end]
        if token.label == "PERSON" and not _person_may_lead(text, token, run, index, head_start):
            continue
        if token.start < head_start and _is_anchor(text, token, word):
            return token.start
        if token.end > head_start:
            break
    return None


def _person_may_lead(
    text: str, token: Token, run: Sequence[Token], index: int, head_start: int
) -> bool:
    """Whether a tagged person is the name of a school or place (忠山小学) rather than someone before it."""
    follows = token.end == head_start or index + 1 < len(run)
    return follows and (
        stems().codes(text[token.start : token.end]) != () or token.end == head_start
    )


def _is_anchor(text: str, token: Token, word: str) -> bool:
    if token.label in ("ORG", "PLACE", "PERSON") or word[0] in _OPEN:
        return True
    if word in GENERIC:
        return False
    if token.tag == "PROPN" or _ORDINAL.match(word) or _LATIN.fullmatch(word):
        return True
    if word in ("中国", "国家", "全国", "全省", "省", "市", "区", "县", "州"):
        return True
    return _has_place(text, token.start)


def _descriptive(text: str, run: Sequence[Token], head_start: int) -> int | None:
    """Where a purely descriptive name starts: behind generic words and verbs that open its run."""
    for token in run:
        word = text[token.start : token.end]
        if word not in GENERIC and token.tag != "VERB":
            return token.start if head_start - token.start >= 2 else None
    return None


def _has_place(text: str, start: int) -> bool:
    return full_names().end_of(text, start) is not None or any(
        text[start:end] in stems() for end in (start + 2, start + 3, start + 4)
    )


def _is_place(word: str) -> bool:
    return word in full_names() or word in stems()


def _prefix(text: str, end: int) -> int:
    """Where the chain of places and levels that ends at `end` starts: 四川省凉山彝族自治州|昭觉县|教育局."""
    start = end
    while True:
        earlier = full_names().start_of(text, start)
        if earlier is None:
            earlier = stems().start_of(text, start)
        if earlier is None:
            break
        start = earlier
    if start == end:
        level = _LEVEL.search(text[max(0, end - 4) : end])
        if level:
            start = end - len(level.group())
            earlier = full_names().start_of(text, start)
            start = start if earlier is None else earlier
    return start


def _each(text: str, start: int) -> bool:
    """Whether the words before a name say that no particular body is meant (各市教育局, 两省教育厅)."""
    before = text[max(0, start - 14) : start]
    if _COUNTED.search(text[max(0, start - 4) : start + 1]):
        return True
    found = _EACH.search(before)
    return bool(found) and found.group()[0] in "各每所有相多部一全两三双其"


def _is_generic(modifier: str, head: str) -> bool:
    """Whether the words before a head word name nothing: 乡村学校, 四川学校, 成员单位."""
    rest = modifier
    place = full_names().end_of(rest, 0) or next(
        (end for end in (4, 3, 2) if rest[:end] in stems()), None
    )
    if place is not None and head in COMMON:
        rest = rest[place:]
        if not rest:
            return True
    elif place is not None:
        return False
    return bool(_ALL_GENERIC.fullmatch(rest))


_ALL_GENERIC = re.compile(f"(?:{alternation(GENERIC)}){{0,8}}")


def _branch(text: str, end: int, head: str) -> int:
    """The end of a name with the branch that follows in brackets: 香港科技大学（广州）."""
    if not any(head.endswith(word) for word in _BRANCHED):
        return end
    found = _BRANCH.match(text, end)
    if found and (_is_place(found["inside"]) or found["inside"] in _BRANCHES):
        return found.end()
    return end


def _tagged(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """What the tagger takes for an organisation, with the places before it."""
    for token in tokens:
        word = text[token.start : token.end]
        if token.label != "ORG" or len(word) < 2:
            continue
        head = next((h for h in _heads_at_end(word)), None)
        start = _prefix(text, token.start)
        if (
            head is None
            or _each(text, start)
            or _is_generic(text[start : token.end - len(head)], head)
        ):
            continue
        kind = KINDS.get(head, "government")
        yield Span(start, _branch(text, token.end, head), kind, False, "tagger", 0.8)


def _heads_at_end(word: str) -> Iterator[str]:
    for length in range(min(len(word), 12), 0, -1):
        if word[-length:] in KINDS or word[-length:] in PARTS:
            yield word[-length:]


def _longest(spans: Iterable[Span]) -> list[Span]:
    """Of overlapping candidates the one that starts first, then the longest."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end, -s.confidence)):
        if kept and span.start < kept[-1].end:
            if span.end > kept[-1].end and span.start > kept[-1].start:
                kept[-1] = kept[-1]._replace(end=span.end, part=kept[-1].part)
            continue
        kept.append(span)
    return kept


def _joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Names with the parts of theirs that follow at once: 内江师范学院|教务处."""
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].end == span.start and not _begins_anew(text, span):
            whole = joined[-1]
            kind = whole.kind if span.part or whole.kind == "university" else span.kind
            joined[-1] = whole._replace(end=span.end, kind=kind)
        else:
            joined.append(span)
    return joined


def _begins_anew(text: str, span: Span) -> bool:
    """Whether a name right behind another one is another body: it begins with a place and rules there."""
    return span.kind == "government" and not span.part and _has_place(text, span.start)


def _furniture(text: str, span: Span) -> bool:
    """Whether an outlet is named only as the source of the report (川江新闻网讯, 来源：…)."""
    if span.kind != "media":
        return False
    before = text[max(0, span.start - 8) : span.start]
    return bool(_OUTLET_USE.match(text[span.end : span.end + 16]) or _CREDIT.search(before))


_INTRODUCTION = re.compile(
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
    if start:
        forms.append(plain[start:])
    return [form for form in forms if len(form) >= 4 and not _ALL_GENERIC.match(form + "$")]


def pattern(given: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern of names for text in simplified characters."""
    strings = [simplified(name) for name in given]
    return re.compile(alternation(strings)) if strings else None


ORGANIZATIONS = OrganizationWords(
    names=names, introduction=_INTRODUCTION, short_forms=short_forms, pattern=pattern
)
