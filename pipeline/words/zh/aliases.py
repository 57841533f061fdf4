"""Short and full forms of Chinese names."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from pipeline.words.aliases import AliasWords, NameParts, territories
from pipeline.words.script import simplified
from pipeline.words.zh.places import full_names, stems

LEVELS = {
    "省": "province",
    "自治区": "province",
    "特别行政区": "province",
    "市": "city",
    "地区": "city",
    "自治州": "prefecture",
    "州": "prefecture",
    "盟": "prefecture",
    "区": "county",
    "新区": "county",
    "高新区": "county",
    "开发区": "county",
    "县": "county",
    "自治县": "county",
    "旗": "county",
    "自治旗": "county",
    "镇": "town",
    "乡": "town",
    "街道": "town",
    "村": "village",
}
# Words whose last character looks like a level of administration.
NO_PLACE = [
    "城市",
    "社区",
    "园区",
    "校区",
    "景区",
    "军区",
    "战区",
    "学区",
    "灾区",
    "山区",
    "库区",
    "林区",
    "牧区",
    "城区",
    "郊区",
    "街区",
    "厂区",
    "辖区",
    "片区",
    "疆区",
    "城镇",
    "乡镇",
    "区县",
    "省市",
    "县区",
    "县市",
    "市区",
    "省区",
    "农村",
    "乡村",
    "城乡",
    "同乡",
    "老乡",
    "联盟",
    "同盟",
    "加盟",
    "结盟",
    "大区",
]
# Words that begin with a level of administration and name no level.
NO_LEVEL = [
    "市场",
    "市民",
    "市域",
    "区域",
    "区块",
    "区间",
    "区位",
    "省际",
    "省域",
    "县域",
    "县际",
    "镇江",
    "乡村",
    "乡土",
    "乡镇",
    "州立",
    "旗舰",
    "村镇",
    "盟员",
    "市级",
    "省级",
    "区级",
    "县级",
    "州级",
    "省属",
    "市属",
    "市直",
    "省直",
    "市政工程",
    "市政道路",
    "市政设施",
    "市政园林",
]
LEGAL = re.compile(r"(?:股份)?(?:控股)?(?:有限责任公司|有限公司|股份公司|公司)$")
HEADS = [
    "大学",
    "学院",
    "小学",
    "中学",
    "高中",
    "初中",
    "学校",
    "幼儿园",
    "书院",
    "党校",
    "医院",
    "银行",
    "公司",
    "集团",
    "联盟",
    "协会",
    "学会",
    "商会",
    "联合会",
    "基金会",
    "委员会",
    "研究院",
    "研究所",
    "研究中心",
    "科学院",
    "工程院",
    "中心",
    "实验室",
    "基地",
    "共同体",
    "指挥部",
    "领导小组",
    "工作组",
    "办公室",
    "大使馆",
    "领事馆",
    "使馆",
    "图书馆",
    "博物馆",
    "政府",
    "厅",
    "局",
    "部",
    "委",
    "办",
    "司",
    "处",
    "科",
    "署",
    "院",
    "社",
    "报社",
    "电视台",
    "出版社",
    "通讯社",
    "委员会",
    "总会",
    "分会",
    "俱乐部",
    "合作社",
    "工委",
    "组织部",
    "宣传部",
    "统战部",
]
_HEAD = re.compile(f"(?:{'|'.join(sorted(set(HEADS), key=len, reverse=True))})$")
_STRONG_HEAD = re.compile(
    "(?:大学|学院|小学|中学|高中|学校|幼儿园|医院|银行|公司|联盟|协会|学会|商会|联合会|基金会|研究院|研究所|科学院|"
    "大使馆|图书馆|博物馆|政府)$"
)
_STATE = re.compile(r"^(?:中国共产党|中共|中华人民共和国)(?=.{2})")
_FULL_ENDS = {"委": "委员会", "办": "办公室", "科协": "协会", "妇联": "联合会"}
FULL_CORES = {"委员会": "委", "府": "政府"}
_REPUBLIC = re.compile(
    r"^(?:人民|民主|社会主义|伊斯兰|联邦|合作)*(?:共和国|王国|公国|合众国|联邦)(?=.{2})"
)
_PEOPLE = re.compile(r"人民(?=政府|法院|检察院|武装部)")
_GOVERNMENT = re.compile(r"^政府(?=.+[局厅署处部办室]$)")
_NOISE = re.compile(r"[\s“”\"'‘’「」『』《》<>＜＞·•・—\-（）()]")
_LEVEL_ENDS = sorted(LEVELS, key=len, reverse=True)
_LEVEL_LAST = frozenset(level[-1] for level in LEVELS)
_PLACE = re.compile(
    r"(?P<name>[㐀-鿿]{1,9}?)(?P<level>特别行政区|自治区|自治州|自治县|自治旗|开发区|高新区|新区|地区|街道|[省市州区县旗盟镇乡村])"
)
_BARE = re.compile(r"(?P<level>自治区|自治州|自治县|[省市州区县旗盟镇乡])(?=[㐀-鿿])")
_MARKER = "(?:(?:以下|下文|后文|下面|文中)?[均统一]{0,2}(?:简称|下称|又称|也称|亦称|又名|称|缩写|简写)[为作]?|(?:英文)?(?:简称|缩写)[为是]?|即)"
INTRODUCTION = re.compile(
    rf"\s?[（(]\s*(?P<marker>{_MARKER})?\s*[:：]?\s*(?P<quote>[“\"「『‘'])?(?P<form>[^（()）“”\"「」『』‘’《》\n]{{1,60}}?)"
    r"(?(quote)[”\"」』’'])\s*(?:(?<=[A-Za-z])[，,、；;]\s?(?:简称)?[A-Z][A-Za-z-]{1,11})?[)）]"
)


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return _PEOPLE.sub("", _NOISE.sub("", simplified(name)))


def place(name: str) -> str:
    """The name of a place without its level, in simplified characters."""
    bare = _folded(name)
    level = next((level for level in _LEVEL_ENDS if bare.endswith(level)), "")
    return bare.removesuffix(level) if len(bare) - len(level) >= 2 else bare


@lru_cache(maxsize=4096)
def parts(name: str, known: frozenset[str]) -> NameParts:
    """The places at the front of a Chinese name and what is left."""
    rest, places = _STATE.sub("", _folded(name)), list[tuple[str, str]]()
    while True:
        place = _leading_place(rest, known, first=not places)
        if place is None:
            break
        places.append((place[0], place[1]))
        rest = _REPUBLIC.sub("", rest[place[2] :])
    rest = _GOVERNMENT.sub("", rest)
    bare = LEGAL.sub("", rest)
    core = bare if len(bare) >= 2 and not _STRONG_HEAD.search(bare) else rest
    core = FULL_CORES.get(core, core) if places else core
    return NameParts(
        places=tuple(places), core=tuple(core), head=bool(_HEAD.search(rest)), legal=core != rest
    )


def _leading_place(
    rest: str, known: Collection[str], *, first: bool
) -> tuple[str, str, int] | None:
    """Name, level and length of the place that opens `rest`, if one does and something follows it."""
    bare = _BARE.match(rest) if first else None
    if bare and not rest.startswith(tuple(NO_LEVEL)) and len(rest) > bare.end():
        return "", LEVELS[bare["level"]], bare.end()
    for length in range(min(8, len(rest) - 1), 1, -1):
        if rest[:length] in known and not _level_at(rest, length):
            return (rest[:length], "", length) if len(rest) - length >= 2 else None
    for end in range(2, min(12, len(rest))):
        if rest[end - 1] not in _LEVEL_LAST:
            continue
        level = next((level for level in _LEVEL_ENDS if rest[:end].endswith(level)), None)
        if level is None or not _bounds(rest, end, level):
            continue
        return rest[: end - len(level)], LEVELS[level], end
    return None


def _level_at(rest: str, offset: int) -> bool:
    """Whether a level of administration stands at `offset`, so that the known name before it is not all."""
    return rest.startswith(tuple(_LEVEL_ENDS), offset) and not rest.startswith(
        tuple(NO_LEVEL), offset
    )


def _bounds(rest: str, end: int, level: str) -> bool:
    """Whether `level` ending at `end` really closes a place name."""
    name = rest[: end - len(level)]
    least = 1 if level == "县" else 2
    if len(name) < least or rest[:end].endswith(tuple(NO_PLACE)):
        return False
    longer = any(
        rest.startswith(other, end - len(level)) for other in _LEVEL_ENDS if len(other) > len(level)
    )
    inner = rest[end - len(level) - 1 : end + 1]
    return (
        not longer
        and not (level in "州镇" and inner[-1:] in "市省区县江")
        and not rest.startswith("自治", end)
    )


def abbreviates(short: str, full: str) -> bool:
    """Whether `short` is made of characters of `full` in their order, its first one opening `full`.

    川大, 华农 and 教体局 leave words half out; a form that ends in a full head word of its own (四川大学 beside
    四川师范大学) is another body.
    """
    few, whole = _folded(short), _folded(full)
    return any(_drawn_from(few, many) for many in dict.fromkeys((whole, _core(full))))


@lru_cache(maxsize=4096)
def _core(name: str) -> str:
    return "".join(parts(name, frozenset()).core)


def _drawn_from(few: str, many: str) -> bool:
    if not 2 <= len(few) <= 8 or len(few) * 10 > len(many) * 8 or few[0] not in many[:2]:
        return False
    if _STRONG_HEAD.search(few):
        return False
    if many.startswith(few) and _HEAD.search(few):
        return False
    if len(few) > 2 and few[:2] in many and few[:2] != many[-2:] and len(few) < 4:
        return False
    left = iter(many)
    if not all(character in left for character in few):
        return False
    ends = few[-1] == many[-1] or many.endswith(_FULL_ENDS.get(few[-1], few[-1]))
    return ends or few[-1] == "大" or not _HEAD.search(few)


def ends_in(full: str, part: str) -> bool:
    """Whether `part` is the tail of `full`."""
    whole, tail = _folded(full), _folded(part)
    return len(tail) >= 2 and len(whole) > len(tail) and whole.endswith(tail)


def opens_with(full: str, part: str) -> bool:
    """Never: what opens a longer Chinese name is the parent of the body that it names."""
    return False


def belongs(department: str, body: str) -> bool:
    """Whether the name of the department begins with the body's name."""
    whole, head = _folded(department), _folded(body)
    rest = whole[len(head) :]
    return (
        whole.startswith(head)
        and len(rest) >= 2
        and not LEGAL.fullmatch(rest)
        and bool(_HEAD.search(head))
    )


def joined(body: str, department: str) -> str:
    """The department behind its body."""
    return body + department


_NO_DEPARTMENT = "(?!中国|全国|国家)(?!.*(?:产业学院|孔子学院|科学院|工程院|大学|中学|小学|学校|职业|技术学院|师范|专科|实验室|工作室|教育部|财政部|[省市区县州镇乡旗我]))"
RENAMED = re.compile(
    r"[”」]?(?:将|已|正式|日前|现|拟|于?今年|同时){0,3}(?:更名|改名|改称|易名)[为作成]?[“「]?|\s?[（(](?:原|前身[为是]|曾用名)[名为称是:：]?[“「]?"
)


def placed(place: str, body: str) -> str:
    """The bare place before a body whose name begins with its level: 岳池 + 县教育局."""
    return place + body


_COMMON = re.compile(
    r"^(?:第|实验|中心|中等|高级|职业|人民|附属|师范|国际|外国语|民族|希望|机关|特殊|中医|妇幼|技工|开放|老年|广播|科技|教育)"
)
_STANDS = re.compile(r"(?:大学|学院|小学|中学|学校|幼儿园|医院|集团|联盟|研究院)$")


def stem(name: str) -> str:
    """星湖小学 of 宁波市江北区星湖小学; nothing where what is left is common to many (第一小学)."""
    core = _core(name)
    at_end = simplified(name).endswith(core) and len(core) < len(name)
    if not at_end or len(core) < 4 or _COMMON.search(core) or not _STANDS.search(core):
        return ""
    return name[-len(core) :]


def opens_with_place(name: str) -> bool:
    """青岛 in 青岛黄海学院, with or without its type."""
    plain = simplified(name)
    return full_names().end_of(plain, 0) is not None or stems().end_of(plain, 0) is not None


LABEL = re.compile(r"(?P<form>[甲乙丙丁]方)\s?(?:[（(][^（()）\n]{0,12}[)）]\s?)?[:：]\s*$")
DEPARTMENTS = (
    (
        re.compile(
            "^(?:.{0,4}(?:内科|外科)|[眼骨儿产妇牙]科|新生儿科|妇产科|口腔科|急诊科|麻醉科|康复科|肿瘤科|放射科|超声科|检验科|病理科|药剂科|中医科|感染科|血液科|皮肤科|耳鼻喉科|精神科|(?:重症|全科)医学科|护理部|医务[处科部]|门诊部|院感科)$"
        ),
        re.compile("(?:医院|保健院|卫生院)$"),
    ),
    (
        re.compile("^(?:组织部|宣传部|统战部|社会工作部|政法委)$"),
        re.compile("(?:[省市区县州旗]委|党委)$"),
    ),
    (
        re.compile(
            f"^{_NO_DEPARTMENT}(?:.{{2,14}}(?:学院|系|教研室|研究生院)|研究生院|教务处|学工处|团委|教授委员会|学术委员会|学位评定委员会|教学指导委员会|党政办公室|党政办)$"
        ),
        re.compile("(?:大学|(?<!产业)学院|学校|中学|小学|党校|科学院)$"),
    ),
    (
        re.compile(f"^{_NO_DEPARTMENT}(?:.{{2,14}}(?:处|科|部|办公室)|办公室|工会|人事处)$"),
        re.compile(
            "(?:大学|(?<!产业)学院|学校|中学|公司|集团|[省市区县州旗]委|厅|局|政府|医院|研究院|科学院|银行)$"
        ),
    ),
)
OMITS_MODIFIERS = re.compile(
    r"(?:联盟|共同体|实验室|基地|集团|公司|中心|产业学院|学校|领导小组|委员会|协会|基金会|园|平台)$"
)

ALIASES = AliasWords(
    introduction=INTRODUCTION,
    label=LABEL,
    renamed=RENAMED,
    remark=re.compile(
        "[图圖]?[中内內](?:[间間])?|[图圖]?(?:[前后後二三]排)?[左右中](?:[起]?[一二三四五六七八九十]|[边邊侧側方])?|[前后後]排.{0,4}|男|女|[资資]料[图圖]片?|[图圖]片?|(?:男|女|[汉漢回藏蒙壮苗彝]族).{0,8}|已故|暂译|暫譯|音译|音譯|下[图圖]|上[图圖]|站立者|中立者|居中"
    ),
    place=place,
    nations=territories(1),
    parts=parts,
    abbreviates=abbreviates,
    ends_in=ends_in,
    opens_with=opens_with,
    belongs=belongs,
    joined=joined,
    placed=placed,
    stem=stem,
    opens_with_place=opens_with_place,
    departments=DEPARTMENTS,
    omits_modifiers=OMITS_MODIFIERS,
)
