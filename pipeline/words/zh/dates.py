"""Chinese dates, in simplified characters and half-width signs (`fold`)."""

from __future__ import annotations

import re

from pipeline.words.calendar import Shift
from pipeline.words.dates import DateWords, alternation, templates, triggers
from pipeline.words.numerals import numeral
from pipeline.words.zh.calendar import (
    DIRECTIONS,
    EDGES,
    ERAS,
    FEASTS,
    HALVES,
    MONTHS,
    PARTS,
    QUARTERS,
    RELATIVES,
    THIRDS,
    UNITS,
    WEEKDAYS,
)
from pipeline.words.zh.numerals import NUMERALS, fold

_HAN = "零〇一二三四五六七八九十百千万亿"
_DIGIT = "零〇一二三四五六七八九"
_OF_YEAR, _OF_MONTH, _OF_WEEK, _OF_WEEKEND, _OF_DAY, _OF_QUARTER, _OF_HALF = (
    alternation(
        [
            word
            for word, shift in RELATIVES.items()
            if shift.unit == unit and word not in "昨今明当" and word != "后年"
        ]
    )
    for unit in ("year", "month", "week", "weekend", "day", "quarter", "half")
)
ATOMS = {
    "year": rf"(?:[12]\d{{3}}|[一二][{_DIGIT}]{{3}}|[两二]千(?:零?[一二三四五六七八九]|[一二]十[一二三四五六七八九]?)?)",
    "year.recent": "(?:19[5-9]|20[0-6])[0-9](?![0-9])",
    "year.any": rf"(?:\d{{1,4}}|[{_DIGIT}]{{2,4}}|[两二]千(?:零?[一二三四五六七八九]|[一二]十[一二三四五六七八九]?)?)",
    "year.era": rf"(?:元|[0-9]{{1,3}}|[{_DIGIT}]{{2,3}}|[一二三四五六七八九]?十[一二三四五六七八九]?|一百[零一]?[一二三四五六七八九十]{{0,3}}|[一二三四五六七八九])",
    "year.short": "(?:0[0-9]|[零〇][一二三四五六七八九])",
    "feast": alternation(FEASTS),
    "lunar": "[农阴夏旧]历",
    "lunar.feast": "(?:二月二|三月三|五月五|六月六|七月七|九月九)",
    "era": "(?:中华)?民国",
    "era.old": alternation([era for era in ERAS if era and "民国" not in era]),
    "month": "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|元|正|腊)",
    "day": "(?:3[01]|[12][0-9]|0?[1-9]|三十一?|[一二]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|初[一二三四五六七八九十]|[一二三四五六七八九])",
    "day.figures": "(?:3[01]|[12][0-9]|0?[1-9])",
    "weekday": "[一二三四五六日天]",
    "relative.year": _OF_YEAR,
    "relative.month": _OF_MONTH,
    "relative.week": _OF_WEEK,
    "relative.weekend": _OF_WEEKEND,
    "relative.half": _OF_HALF,
    "week": "第 ?[一二三四五1-5]|最后一|末",
    "relative.day": _OF_DAY,
    "relative.quarter": _OF_QUARTER,
    "relative.later": "后年",
    "relative.bare": "[昨今明当]",
    "relative.event": "前一[天日]",
    "quarter": alternation(QUARTERS),
    "half": alternation(HALVES),
    "third": alternation(THIRDS),
    "edge": "[初中底末]",
    "edge.decade": "(?:初期?|中[期叶]|末期?|后期)",
    "months": "(?:1[01]|[2-9]|十一?|[两二三四五六七八九])",
    "edge.alone": "(?:年[初中底末]|开年)",
    "decade": "(?:[一二三四五六七八九]十|[1-9]0|[12][0-9][0-9]0)",
    "century": "(?:[0-9]{1,2}|[一二]?十[一二三四五六七八九]?)",
    "plan": "(?:十[一二三四五六七八九]|二十[一二三四五]?|[一二三四五六七八九十])",
    "amount": "(?:[0-9]{1,4}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])",
    "unit": "(?:年|个月|周|个星期|天|日|个季度)",
    "direction": "(?:之前|之后|前|后)",
    "which": "(?:最近|近|过去|未来|今后|接下来)",
}
_QUOTE = '[“”"「」『』《》]?'
_EDGE = "{edge}(?![共国方小学央外部期级])"
_MONTH = "{month} 月份?"
_WEEKDAY = r"(?: ?[(【]?(?:星期|周|礼拜)[一二三四五六日天][)】]?)?"
_EVENT = "(?:大会|论坛|峰会|年会|博览会|展览会|交易会|洽谈会|展会|大赛|比赛|联赛|竞赛|锦标赛|公开赛|邀请赛|艺术节|文化节|电影节|科技节|周|会议|研讨会|对话|行动|计划|活动|夏令营|榜|排行|报告|白皮书|蓝皮书|指数)"
POINTS = (
    ("not-recurring", "每(?:年|逢|届|个)?的?(?:{month} 月份?(?: ?{day} ?[日号])?|月? ?{day} ?[日号](?!内)|(?:周|星期|礼拜){weekday}(?:[、和及至到](?:周|星期|礼拜)?[一二三四五六日天])*)"),
    ("not-school-year", "{year} 年? ?[-/至]+ ?(?:{year}|[0-9]{2}) 年? ?学年"),
    ("not-school-year", "{year} 年? ?学年"),
    ("not-season", "(?:{year} 年|{relative.year})的?[春夏秋冬暑寒](?![游晚])"),
    ("not-lunar", "{lunar} ?(?:[一二三四五六七八九十冬正腊闰]{1,2}月)?(?:初[一二三四五六七八九十]|[廿卅一二三四五六七八九十]{1,3})?"),
    ("not-lunar", "{lunar.feast}(?![0-9日号十])"),
    ("not-document-number", r"[〔\[(（【]{year}[〕\])）】] ?第? ?[0-9]+ ?号"),
    ("numeric", r"{year} ?[-./] ?{month}[-./]{day}(?![0-9]|[.][0-9])"),
    ("slash", r"{day}[-./]{month}[-./]{year}(?![0-9年])"),
    ("year-month-day", "{year.any} 年 ?{month} 月 ?{day} ?[日号]" + _WEEKDAY),
    ("year-month-day", "{year} 年 ?{month} 月 ?{day}(?![0-9一二三四五六七八九十个.%])"),
    ("era", "{era.old} ?{year.era} 年(?: ?[一二三四五六七八九十正冬腊]{1,2} ?月)?"),
    ("year-month-day", "{era} ?{year.era} 年 ?{month} 月 ?{day} ?[日号]"),
    ("year-month", "{era} ?{year.era} 年 ?{month} 月份?"),
    ("year", "{era} ?{year.era} 年度?(?!级)"),
    ("year-month", "{year.short} 年 ?{month} 月份?(?!球)"),
    ("year", "{year.short} 年(?![级代前后来])"),
    ("year-before", "{year.short} 年(?=[之以]?前|以后|之后|以来)"),
    ("months", "(?:{year} 年 ?|{relative.year} ?的?){month}(?= ?(?:-|至|到)+ ?[0-9一二三四五六七八九十]{1,3} ?月)"),
    ("year-month-week", "(?:(?:{year} 年|{relative.year}) ?的?)?{month} 月份?的?{week}个?(?:周|星期|礼拜)(?![一二三四五六日天])"),
    ("weekday-of-month", "(?:(?:{year} 年|{relative.year}) ?的?)?(?:{month} 月份?|{relative.month})的?{week}个?(?:周|星期|礼拜){weekday}"),
    ("year-week", "(?:{year} 年|{relative.year}) ?的?{week}个?(?:周|星期|礼拜)(?![一二三四五六日天])"),
    ("relative-month-week", "{relative.month}的?{week}个?(?:周|星期|礼拜)(?![一二三四五六日天])"),
    ("year-month-third", f"{{year}} 年 ?{_MONTH}{{third}}"),
    ("year-month-edge", f"{{year}} 年 ?{_MONTH}{_EDGE}"),
    ("year-month", f"{{year}} 年 ?{_MONTH}"),
    ("year-quarter", "{year} 年 ?{quarter}"),
    ("year-half", "{year} 年 ?{half}"),
    ("feast", "(?:{year} 年|{relative.year}) ?的?{feast}(?:当天|当日)?"),
    ("months", "(?:{year} 年|{relative.year}) ?的?[前头首] ?{months} ?个月"),
    ("year-edge", f"{{year}} 年 ?年?{_EDGE}"),
    ("year", "{year} 年(?![代级鉴份利历假龄轻货]|[之以]?前|以[后来]|来|多|余)度?"),
    ("year-before", "{year} 年(?=[之以]?前|以后|之后|以来|来(?!自))"),
    ("relative-year-month-day", "{relative.year} ?的?{month} 月 ?{day} ?[日号]"),
    ("relative-year-month-day", "{relative.year}(?:本月|同月){day} ?[日号]"),
    ("relative-year-month-third", f"{{relative.year}} ?的?{_MONTH}{{third}}"),
    ("relative-year-month-edge", f"{{relative.year}} ?的?{_MONTH}{_EDGE}"),
    ("relative-year-month", f"{{relative.year}} ?的?{_MONTH}"),
    ("relative-year-quarter", "{relative.year} ?的?{quarter}"),
    ("relative-year-half", "{relative.year} ?的?{half}"),
    ("relative-year-edge", f"{{relative.year}} ?的?年?{_EDGE}"),
    ("relative-month-day", "{relative.month} ?的?{day} ?[日号]"),
    ("relative-month-third", "{relative.month} ?{third}"),
    ("relative-month-edge", f"{{relative.month}}{_EDGE}"),
    ("relative-week-day", "{relative.week} ?{weekday}(?![届年个])"),
    ("relative-year", "(?<![一-龥]){relative.later}(?![产均])"),
    ("relative-year", "{relative.year}(?![级货])"),
    ("relative-month", "{relative.month}"),
    ("relative-weekend", "{relative.weekend}"),
    ("relative-half", "{relative.half}"),
    ("relative-week", "{relative.week}"),
    ("relative-quarter", "{relative.quarter}"),
    ("relative-day", "(?<!提){relative.day}(?!头条|期[间内])"),
    ("relative-part", "{relative.bare}(?=[晨早晚夜])"),
    ("event-day", "{relative.event}"),
    ("month-day", "{month} 月(?:份的?)? ?{day} ?[日号](?!线)" + _WEEKDAY),
    ("month-day", "{month} 月 ?{day.figures}(?= ?(?:-+|~|至|到|、) ?[0-9]{1,2} ?[日号])"),
    ("month-day", "{month} 月{day}(?![0-9一二三四五六七八九十百千万亿个名.%月至到-])"),
    ("month-third", f"{_MONTH}{{third}}"),
    ("month-edge", f"{_MONTH}{_EDGE}"),
    ("month", "{month} 月份?(?![球亮光饼薪嫂子嵌湖])"),
    ("day", "{day} ?日(?![内后前间游均本报元常用语军方益照]|之|以内|[0-9])"),
    ("plan-end", f"{_QUOTE}{{plan}}五{_QUOTE}(?:规划|计划)?期?{{edge}}"),
    ("plan", f"{_QUOTE}{{plan}}五{_QUOTE}(?:规划|计划)?(?:期间|时期|期内|以来|阶段)"),
    ("plan", "[“\"「『]{plan}五[”\"」』](?:规划|计划)?"),
    ("decade", "(?:上个?世纪|{century} ?世纪) ?{decade} ?年代(?:{edge.decade})?"),
    ("decade", "{decade} ?年代(?:{edge.decade})?"),
    ("half", "{half}"),
    ("quarter", "{quarter}(?![赛刊])"),
    ("year-edge-alone", "{edge.alone}(?=[前，。、,将要可实完建投开]|之前|以前)"),
    ("weekday", "(?:周|星期|礼拜){weekday}(?![届年个大家])"),
    ("ago", "{amount} ?{unit}{direction}(?![锋进者天期续来台勤备])"),
    ("stretch", "{which} ?{amount} ?{unit}(?:以来|来)?"),
    ("year-month", r"{year} ?[-/.] ?{month}(?![0-9.%/-])"),
    ("year-listed", "{year.recent}(?=[、和与及][12][0-9]{3} ?年)"),
    ("year-named", f"{{year.recent}}(?=[(“《]?(?![年多余个名人所万亿级届家])[一-龥]{{2,16}}?{_EVENT})"),
    ("year-titled", "(?<=[(]){year.recent}(?=[)]》)"),
    ("year-sign", r"(?<=[=从]){year}(?![0-9])|(?<=[=从]\s){year}(?![0-9])"),
)  # fmt: skip
HEADS = (
    ("year", "{year}(?= ?(?:-|至|到)+ ?[12][0-9]{3})"),
    ("month", "{month}(?= ?(?:-|至|到)+ ?[0-9一二三四五六七八九十]+ ?月)"),
    ("day", "{day}(?= ?[-~至到、]+ ?[0-9一二三四五六七八九十]+ ?日)"),
    ("now", "(?<![a-z])现在"),
)
TAILS = (
    ("day", "{day} ?[日号](?![0-9])"),
    ("month-third", "{third}"),
    ("year", "{year}(?![0-9])"),
    ("half", "{half}"),
    ("quarter", "{quarter}"),
    ("edge", "年底"),
)


def number(text: str) -> int | None:
    """A whole number in Chinese or Arabic figures; 初五 is 5, and a year is read figure by figure."""
    if text == "元":
        return 1
    found = numeral(text.removeprefix("初").removeprefix("第"), NUMERALS)
    return int(found.value) if found else None


DATES = DateWords(
    fold=fold,
    trigger=re.compile(
        r"[0-9](?<![0-9A-Za-z第].)(?<![0-9][.,].)"
        r"(?=[0-9]{0,3}\s?(?:[-./~年月日号世季周天星至到和与及五]|、[0-9]|个[月星季])|[09][0-9]{2}(?:[(“《一-龥]|[)]》)|(?<=[=从]\s.)|(?<=[=从].))"
        rf"|(?:[一二三四五六七八九](?<![第{_HAN}].)|[十廿卅](?<![第零〇一二三四五六七八九百千万].))"
        rf"(?=[{_HAN}]{{0,5}}\s?(?:[-~年月日号世季周天星至到五]|、[{_HAN}]|个[月星季])|(?<=十.)五)"
        f"|{triggers([word for word in RELATIVES if len(word) > 1])}|[昨今明当](?=[晨早晚夜])|每(?=[年月周逢届个星礼])|上个?世纪|[上下前后]半年|[零〇](?<![零〇一二三四五六七八九十百千万点].)(?=[一二三四五六七八九] ?年)|(?:中华)?民国 ?(?=[元0-9一二三四五六七八九十])|(?:顺治|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统) ?(?=[元0-9一二三四五六七八九十])|[两二]千|[元正腊]月|[农阴夏旧](?=历)|周[一二三四五六日天]|星期|礼拜"
        '|第[一二三四1-4](?=季)|首[季两三]|头[二三]|年[初中底末]|开年|(?:近|最近|过去|未来|接下来)(?= ?[0-9一二两三四五六七八九十])|[“"「『《](?=[一二三四五六七八九十]{1,3}五)|[〔\\[(【](?=[12][0-9]{3}[〕\\])】])'
    ),
    points=templates(POINTS, atoms=ATOMS, gap=r"\s?", optional=r"\s?"),
    heads=templates(HEADS, atoms=ATOMS, gap=r"\s?", optional=r"\s?"),
    tails=templates(TAILS, atoms=ATOMS, gap=r"\s?", optional=r"\s?"),
    around=templates((), atoms=ATOMS, gap=r"\s?", optional=r"\s?"),
    openers=re.compile("(?:从|介于) ?$"),
    joiners=re.compile(" ?(?:起?至|起?到|-+|~|、|和|与|及) ?"),
    between=re.compile("[、和与及]"),
    closers=re.compile(" ?(?:之间|期间|间)"),
    clocks=re.compile(
        "(?: ?(?:上午|下午|晚上?|中午|凌晨|早上?))? ?[0-9]{1,2} ?(?:: ?[0-9]{2}(?::[0-9]{2})?|[时点](?:[0-9]{1,2}分|整|半)?)"
    ),
    stamps=re.compile("(?:发布|发文|更新|上传|编辑|印发|录入|信息)(?:时间|日期) ?: ?$"),
    now=re.compile(" ?(?:至今|到现在|到目前|迄今)"),
    parts=re.compile(f" ?的?({alternation(PARTS)})"),
    before=(
        (re.compile("(?:自从?|从|始于) ?$"), "≥"),
        (re.compile("(?:截[至止]到?|到|至|早于|不晚于|不迟于) ?$"), "≤"),
        (re.compile("(?:大约|(?<![签节预邀条合公契违特相履缔制简大])约|大概|预计) ?$"), "~"),
    ),
    after=(
        (re.compile(" ?[或及]?(?:以来|起|开始|以后|之后)"), "≥"),
        (re.compile(" ?[或及]?(?:之前|以前|前)"), "≤"),
        (re.compile(" ?(?:左右|前后)"), "~"),
    ),
    deadline=re.compile("(?:截[至止]到?|到|至) ?$"),
    future=re.compile(
        "(?:展|会|赛|工|有效|申报|报名|征集|开放|公示)期[^，。；]{0,6}至|将|拟|计划(?![”》」』)（、，。—-])|预计|即将|届时|明年|力争|确保|定于|有望|争取|要在|要于"
    ),
    countable=re.compile("(?!)"),
    capitals=frozenset(),
    months=MONTHS,
    weekdays=WEEKDAYS,
    relatives=RELATIVES
    | {"前一天": Shift("day", -1, "event"), "前一日": Shift("day", -1, "event")},
    eras=ERAS,
    feasts=FEASTS,
    turns={"最后一": -1, "末": -1},
    units=UNITS,
    directions=DIRECTIONS,
    edges=EDGES,
    thirds=THIRDS,
    quarters=QUARTERS,
    halves=HALVES,
    parts_of_day=PARTS,
    number=number,
)
