"""Chinese names of organisations: how their parts make a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.words.organizations import (
    OrganizationName,
    OrganizationWords,
    alternation,
    entries,
    kinds_of,
)
from pipeline.words.script import plain
from pipeline.words.zh.organization_forms import INTRODUCTION, pattern, short_forms
from pipeline.words.zh.organization_heads import (
    ADMINISTRATIVE,
    FACILITIES,
    FIXED,
    NATIONAL,
    OFFICES,
    PARTS,
    PORTFOLIOS,
    STRONG,
)
from pipeline.words.zh.organization_places import (
    MINISTRIES,
    SEATED,
    branch,
    covered,
    nation,
    prefix,
)
from pipeline.words.zh.organization_runs import (
    is_generic,
    run_before,
    start_in,
    titled_start,
)
from pipeline.words.zh.organization_spans import Span, is_counted, is_no_body
from pipeline.words.zh.organization_tokens import HEAD, HEADS, has_place, head_of, split
from schemas import Token
from schemas.vocabulary import OrganizationKind

_STRONG, _FIXED, _OFFICES = kinds_of(STRONG), kinds_of(FIXED), kinds_of(OFFICES)
# What may not follow a head word of one character: with it the character belongs to another word.
_NO_HEAD = (
    r"(?:(?<=部)[门分署队委级件位落属首]|(?<=局)[部面势限域级]|(?<=处)[理分于在置罚境所]|(?<=科)[学技研目普级生教]"
    r"|(?<=司)[法机令仪]|(?<=委)(?:[员托派任]|会(?!同))|(?<=办)[学理法事公好医班案校展赛会出成得了教]|(?<=厅)级|(?<=署)[名了《])"
)
_KNOWN = re.compile(f"(?:{alternation([*_FIXED, *_OFFICES])})(?!{_NO_HEAD})")
_PORTFOLIO = f"(?:{alternation(PORTFOLIOS)})"
_ADMINISTRATIVE = re.compile(
    rf"(?P<core>{_PORTFOLIO}{{1,6}}(?:[和与及、]{_PORTFOLIO}{{1,4}}){{0,3}})"
    rf"(?P<head>{alternation(ADMINISTRATIVE)})(?!{_NO_HEAD})"
)
_LEVELLED: tuple[tuple[OrganizationKind, re.Pattern[str]], ...] = (
    (
        "party",
        re.compile(
            r"(?:省委|市委|区委|县委|州委|旗委|盟委|地委|自治区党委|新区党工委)(?![员托派任会])"
            r"(?:[\u4e00-\u9fff]{2,4}工委|教育工作委员会|教育和体育工委|社会工作部|直属机关工委|巡视办|巡察办|老干部局|组织部|宣传部|统战部|统一战线工作部"
            r"|政法委|党校|办公厅|办公室|办(?=主任|副主任)|网信办|编办|编委办|外办|教育工作领导小组|全面深化改革委员会|农办|政研室)?"
        ),
    ),
    (
        "government",
        re.compile(
            r"(?:省|市|区|县|州|自治区|旗|镇|乡)(?:政府办(?=[副主、，和])|人民政府|政府|人大常委会|人大|政协|政府办公室|政府办公厅|人民法院|法院|人民检察院|检察院|监委|纪委|团委)"
        ),
    ),
    (
        "government",
        re.compile(
            r"驻[\u4e00-\u9fff]{1,8}?(?:大使馆|总领事馆|领事馆|使领馆|使馆|经济贸易办事处|经济文化办事处|经济文化代表处|经济组|代表处|办事处|商务处)"
        ),
    ),
)
_DOUBLED = re.compile(
    r"(?P<body>[\u4e00-\u9fff]{2,12}?(?:大学|学院|学校|中学|小学|公司|集团))(?P=body)"
)
_LED = re.compile(r"(?:中共|共青团|(?<![\u4e00-\u9fff])团)?$")
_TITLE = re.compile(
    r"(?:常务)?副?(?:主任|处长|院长|所长|部长|馆长|科长|司长)|负责人|师生|副?教授|党委书记|党总支书记"
    r"|、[^，。；：]{1,12}(?:学院|处)(?:院长|处长|负责人|师生)"
)
_OFFICE_HEADS = entries(
    "中心 处 学院 研究院 研究所 办公室 发展中心 服务中心 指导中心 研究中心 交流中心 培训中心"
)
PART = "part"  # the rule of what is a name only behind the body that it is a part of


def names(text: str, tokens: Sequence[Token]) -> Sequence[OrganizationName]:
    """The organisation names of a sentence, the longest of those that overlap, parts joined to their body."""
    even = plain(text)
    parted = split(even, tokens)
    spans = [
        *_administrative(even, parted),
        *_levelled(even, parted),
        *_known(even),
        *_headed(even, parted),
        *_tagged(even, parted),
    ]
    counted = _longest(span for span in spans if not is_counted(even, span))
    joined = [_once(even, span) for span in _joined(even, counted)]
    return [
        OrganizationName(span.start, span.end, _kind(even, span), span.rule, span.confidence)
        for span in joined
        if span.rule != PART and not is_no_body(even, span)
    ]


def _administrative(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Departments by portfolio: 省教育厅, 昭觉县教育体育和科学技术局, 老挝教育与体育部."""
    tagged = {token.end: token.start for token in tokens if token.label in ("ORG", "PLACE")}
    inside = covered(tokens)
    for found in _ADMINISTRATIVE.finditer(text):
        begin = found.start()
        begins = (begin, tagged.get(found.end(), begin), inside.get(begin, begin))
        start, head = min(prefix(text, begin) for begin in begins), found["head"]
        start = nation(text, begin) if start == begin and head in MINISTRIES else start
        anchored = start < found.start()
        alone = anchored or head in ("局", "厅")
        confidence = 0.9 if anchored else 0.7
        rule = "portfolio" if alone else PART
        yield Span(start, found.end(), head, "government", rule, confidence)


def _levelled(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Bodies by level or seat: 荣昌区委宣传部, 县政府, 英国驻重庆总领事馆."""
    inside = covered(tokens)
    for kind, levels in _LEVELLED:
        for found in levels.finditer(text):
            level = found.start() + (text[found.start()] != "驻")
            start = min(prefix(text, level), found.start())
            if not SEATED.search(text, 0, level):
                start = min(start, inside.get(level, start))
            led = _LED.search(text[max(0, start - 4) : start])
            start -= len(led.group()) if led else 0
            yield Span(start, found.end(), text[level : found.end()], kind, "level", 0.95)


def _known(text: str) -> Iterator[Span]:
    """Bodies known by name, and offices that go without their body."""
    for found in _KNOWN.finditer(text):
        word = found.group()
        if word in _FIXED:
            yield Span(found.start(), found.end(), "", _FIXED[word], "known", 0.95)
        elif text[max(0, found.start() - 1) : found.start()] not in ("各", "关"):
            yield Span(found.start(), found.end(), word, _OFFICES[word], "office", 0.75)


def _headed(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """Runs of name words before a head word."""
    ends = {token.end: position for position, token in enumerate(tokens)}
    for found in HEAD.finditer(text):
        last, head = ends.get(found.end()), found.group()
        if last is None or head in FACILITIES:
            continue
        run = run_before(text, tokens, last, found.start())
        start = start_in(text, run, found.start(), strong=head in _STRONG) if run else None
        if start is None or is_generic(text[start : found.start()], head):
            titled = head in _OFFICE_HEADS and _TITLE.match(text, found.end())
            start = titled_start(text, run, found.start()) if titled else None
        if start is None or start >= found.start():
            continue
        kind = HEADS.get(head, "government")
        yield Span(start, branch(text, found.end(), head), head, kind, "head-word", 0.85)


def _tagged(text: str, tokens: Sequence[Token]) -> Iterator[Span]:
    """What the tagger takes for an organisation, with the places before it."""
    for token in tokens:
        head = head_of(text[token.start : token.end]) if token.label == "ORG" else ""
        if not head or head in FACILITIES:
            continue
        start = prefix(text, token.start)
        if not is_generic(text[start : token.end - len(head)], head):
            end = branch(text, token.end, head)
            yield Span(start, end, head, HEADS.get(head, "government"), "tagger", 0.8)


def _longest(spans: Iterable[Span]) -> list[Span]:
    """Of overlapping candidates the one that starts first, reaching as far as they reach together."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end, -s.confidence)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
        elif span.end > kept[-1].end:
            kept[-1] = kept[-1]._replace(end=span.end, head=span.head)
    return kept


def _joined(text: str, spans: Sequence[Span]) -> list[Span]:
    """Names with the parts of theirs that follow at once: 内江师范学院|教务处."""
    joined: list[Span] = []
    for span in spans:
        if not joined or joined[-1].end != span.start or _begins_anew(text, span):
            joined.append(span)
        else:
            joined[-1] = joined[-1]._replace(end=span.end, head=span.head, kind=span.kind)
    return joined


def _once(text: str, span: Span) -> Span:
    """A name without the body that a text repeats before it: 佩奇大学|佩奇大学医学院."""
    doubled = _DOUBLED.match(text, span.start, span.end)
    return span._replace(start=doubled.end("body")) if doubled else span


def _begins_anew(text: str, span: Span) -> bool:
    """Whether a name right behind another one is another body: of the whole country, or ruling a place."""
    if text.startswith(NATIONAL, span.start):
        return True
    return span.rule == "level" or (span.kind == "government" and has_place(text, span.start))


def _kind(text: str, span: Span) -> OrganizationKind:
    """The kind of a whole name: a part is of the kind of its body, a college of its university."""
    inner = HEAD.search(text, span.start, span.end - len(span.head))
    kind = HEADS.get(inner.group()) if inner else None
    is_part = span.head in PARTS or span.head in _OFFICES
    if kind and (is_part or (kind == "university" and span.head.endswith("学院"))):
        return kind
    return span.kind


ORGANIZATIONS = OrganizationWords(
    names=names,
    stretch=re.compile(r"[\u4e00-\u9fff]{4,60}"),
    introduction=INTRODUCTION,
    short_forms=short_forms,
    pattern=pattern,
)
