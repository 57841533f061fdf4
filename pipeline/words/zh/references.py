"""双方, 两校, 该厅, 我省, 他: what a Chinese text calls again what it has named."""

from __future__ import annotations

import re

from pipeline.words.references import ReferenceRule, ReferenceWords
from schemas.vocabulary import OrganizationKind

NUMBERS = {
    "双": 2, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10,
}  # fmt: skip
_COUNT = f"(?P<count>{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
_BEFORE = r"(?<![第十百千万亿数零〇\d.])"
SCHOOLS: frozenset[OrganizationKind] = frozenset({"school", "university"})
OFFICES: frozenset[OrganizationKind] = frozenset({"government", "party", "committee"})
BODIES: frozenset[OrganizationKind] = frozenset(
    {"association", "alliance", "committee", "international", "other", "institute"}
)
KINDS: dict[str, frozenset[OrganizationKind]] = {
    **dict.fromkeys(["校", "学校", "高校", "大学", "院校", "中学", "小学", "职校", "职院", "校方", "幼儿园", "园"], SCHOOLS),
    **dict.fromkeys(["学院"], SCHOOLS | {"institute"}),
    **dict.fromkeys(["院", "院方"], SCHOOLS | {"institute", "hospital"}),
    **dict.fromkeys(["所", "研究院", "研究所", "实验室", "基地", "馆"], frozenset({"institute", "other", "university"})),
    **dict.fromkeys(["中心"], frozenset({"institute", "other", "government", "company", "university"})),
    **dict.fromkeys(["医院"], frozenset({"hospital"})),
    **dict.fromkeys(["厅", "局", "委", "部", "部门", "部委", "厅局", "政府", "教育厅", "教育局", "教委", "教育部门", "教育行政部门", "司", "处", "办", "署"], OFFICES),
    **dict.fromkeys(["公司", "企业", "企", "集团", "企方", "银行"], frozenset({"company"})),
    **dict.fromkeys(["联盟", "共同体"], frozenset({"alliance", "association"})),
    **dict.fromkeys(["协会", "学会", "商会", "基金会", "机构", "组织", "会"], BODIES | {"company"}),
    **dict.fromkeys(["报", "社", "台"], frozenset({"media", "company"})),
}  # fmt: skip
LEVELS: dict[str, frozenset[str]] = {
    "国": frozenset({"country"}),
    "国家": frozenset({"country"}),
    "省": frozenset({"province"}),
    "省份": frozenset({"province"}),
    "省市": frozenset({"province", "city"}),
    "省区": frozenset({"province"}),
    "市": frozenset({"city", "province"}),
    "城市": frozenset({"city", "province"}),
    "市州": frozenset({"city"}),
    "州": frozenset({"city"}),
    "县": frozenset({"county"}),
    "区": frozenset({"county"}),
    "区县": frozenset({"county"}),
    "县区": frozenset({"county"}),
    "镇": frozenset({"town"}),
    "乡": frozenset({"town"}),
    "村": frozenset({"village", "town"}),
}


ABBREVIATED = dict(
    pair.split(":")
    for pair in [
        "京:北京",
        "津:天津",
        "沪:上海",
        "渝:重庆",
        "冀:河北",
        "晋:山西",
        "蒙:内蒙古",
        "辽:辽宁",
        "吉:吉林",
        "黑:黑龙江",
        "苏:江苏",
        "浙:浙江",
        "皖:安徽",
        "闽:福建",
        "赣:江西",
        "鲁:山东",
        "豫:河南",
        "鄂:湖北",
        "湘:湖南",
        "粤:广东",
        "桂:广西",
        "琼:海南",
        "川:四川",
        "蜀:四川",
        "贵:贵州",
        "黔:贵州",
        "云:云南",
        "滇:云南",
        "藏:西藏",
        "陕:陕西",
        "秦:陕西",
        "甘:甘肃",
        "陇:甘肃",
        "青:青海",
        "宁:宁夏",
        "新:新疆",
        "港:香港",
        "澳:澳门",
        "台:台湾",
        "中:中国",
        "老:老挝",
        "美:美国",
        "英:英国",
        "法:法国",
        "德:德国",
        "日:日本",
        "韩:韩国",
        "俄:俄罗斯",
        "泰:泰国",
        "越:越南",
        "缅:缅甸",
        "柬:柬埔寨",
        "马:马来西亚",
        "印:印度",
        "意:意大利",
        "巴:巴基斯坦",
        "哈:哈萨克斯坦",
        "乌:乌兹别克斯坦",
        "芬:芬兰",
        "瑞:瑞典",
        "埃:埃及",
        "肯:肯尼亚",
    ]
)


def _any(words: list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ORGANIZATIONS = _any(
    sorted(
        set(KINDS)
        - {
            "校方",
            "院方",
            "企方",
            "会",
            "报",
            "社",
            "台",
            "所",
            "院",
            "园",
            "馆",
            "处",
            "司",
            "办",
            "中学",
            "小学",
        }
    )
)
_ONE = _any(sorted(set(KINDS) - {"校方", "院方", "企方", "企", "厅局", "职校", "职院", "部委"}))
_MANY = "校|学校|高校|大学|院校|中学|小学|幼儿园|医院|企业|公司|银行|机构|单位|部门|集团|协会|学院|研究院|研究所"
_DEFINITE = "学校|公司|集团|联盟|共同体|学院|医院|协会|基金会"
_CLAUSE = r"(?:(?<=[，。；：！？“”‘’（）()\s])|^|(?<=代表)|(?<=[与和向由为在])|(?<=[^结]对))"

RULES = (
    ReferenceRule(
        "parties",
        re.compile(rf"{_BEFORE}(?P<reference>(?:甲乙|校企|校地|政校|政企|校校|签约|合作|协议|供需|政校企|政产学研)?{_COUNT}方)(?![面向法案式便形程圆位块针])"),
        "party",
        0.9,
    ),
    ReferenceRule("all-parties", re.compile(r"(?P<reference>(?:签约|协议|合作|参与)各(?P<head>方))"), "party", 0.7),
    ReferenceRule(
        "counted-places",
        re.compile(rf"{_BEFORE}(?P<reference>{_COUNT}(?P<head>省市|省区|市州|区县|县区|地|省|市|州|县|区|国|镇|乡|村))(?![一二三四五两个域块道级属长委面处点方产籍方])"),
        "place",
        0.85,
    ),
    ReferenceRule(
        "counted-bodies",
        re.compile(rf"{_BEFORE}(?P<reference>{_COUNT}(?P<head>校|厅局|部门|部委|厅|局|企|公司|集团|学院|高校|院校|家单位|家企业|家公司|所学校|所高校|所大学|所院校|所中学|所小学|个部门|家机构|家医院))(?![区长园级友级外内])"),
        "organization",
        0.85,
    ),
    ReferenceRule(
        "counted-offices",
        re.compile(
            rf"{_BEFORE}(?P<reference>{_COUNT}(?:地|省|市|县|区|州|国)(?P<head>教育厅|教育局|教委|教育行政部门|教育部门|政府|部门))"
        ),
        "organization",
        0.8,
    ),
    ReferenceRule(
        "these-bodies",
        re.compile(rf"(?P<reference>(?:上述|以上|[这该](?=[两二三四五六七八九十]))(?:{_COUNT})?[所家个]?(?P<head>{_MANY}))(?![区长])"),
        "organization",
        0.8,
    ),
    ReferenceRule(
        "this-body",
        re.compile(rf"(?<![应活])(?P<reference>该(?P<head>{_ONE}))(?![长域区有])"),
        "organization",
        0.85,
        count=1,
    ),
    ReferenceRule(
        "this-place",
        re.compile(r"(?<![应活])(?P<reference>该(?P<head>省|市|县|区|州|国|镇|乡|村|地区|地))(?![域块道级属长委])"),
        "place",
        0.85,
        count=1,
    ),
    ReferenceRule(
        "own-body",
        re.compile(r"(?P<reference>[我本](?P<head>校|学校|院|厅|局|委|公司|集团|中心|馆|园|学院))(?![科来人身领级是就次届期会长们])"),
        "organization",
        0.8,
        count=1,
        own=True,
    ),
    ReferenceRule(
        "own-place",
        re.compile(r"(?P<reference>[我本](?P<head>省|市|县|区|州|镇|乡))(?![长委级])"),
        "place",
        0.8,
        count=1,
        own=True,
    ),
    ReferenceRule(
        "the-body",
        re.compile(rf"{_CLAUSE}(?P<reference>(?P<head>{_DEFINITE}))(?![、等和与及之们类型式化制性的间里内外])"),
        "organization",
        0.7,
        count=1,
    ),
    ReferenceRule("the-side", re.compile(r"(?P<reference>(?P<head>校方|院方|企方))"), "organization", 0.7, count=1),
    ReferenceRule(
        "pronoun",
        re.compile(r"(?<![其吉维排利无马])(?P<reference>[他她])(?![们人国乡山杀者方处日律用])"),
        "person",
        0.75,
        count=1,
    ),
)  # fmt: skip

_OURS = "[我本](?:校|院|公司|集团|局|厅|委|中心)|学校|学院"
_BESIDE = "与|和|同|及|携手|牵手|联合|联手|走进|赴|到|前往|走访|考察|访问|对接|签约|结对"

REFERENCES = ReferenceWords(
    rules=RULES,
    numbers=NUMBERS,
    kinds=KINDS,
    levels=LEVELS,
    exact=frozenset(
        [
            "厅",
            "局",
            "委",
            "部",
            "司",
            "处",
            "办",
            "署",
            "联盟",
            "共同体",
            "公司",
            "集团",
            "学院",
            "医院",
            "研究院",
            "研究所",
            "中心",
            "协会",
            "学会",
            "商会",
            "基金会",
            "教育厅",
            "教育局",
            "教委",
        ]
    ),
    abbreviated=ABBREVIATED,
    singular={},
    label=re.compile("[甲乙丙丁]方"),
    joins=re.compile(r"\s*(?:[、/]|以及|[和与及同跟]|[、，]?(?:以及|和|与|及))\s*"),
    cooperates=re.compile(r"签|协议|备忘录|合作|结对|共建|会谈|达成|结为|携手|牵手|揭牌|续约|合同"),
    venue=re.compile(r"(?:在|于|赴|到|至|抵达|走访|参观|考察|来到|走进)\s*$"),
    speaks=re.compile(
        r"^[^，。；]{0,12}(?:说|表示|指出|介绍|认为|强调|告诉|称|坦言|透露|提出|希望|回忆|致辞)"
    ),
    voices=re.compile(f"(?<![一-鿿])(?P<head>学校|学院|医院)(?:{_BESIDE})"),
    before_partner=re.compile(
        f"(?:{_OURS})(?:党委书记|校长|院长|领导|师生|代表团|一行)?(?:{_BESIDE})$"
    ),
    behind_partner=re.compile("[^，。；：、\n简称]{0,12}(?:我校|我院|本校|本院)"),
    before_part=re.compile(f"(?:{_OURS}|共建|合建|成立|设立|组建|创办|筹建)$"),
)
