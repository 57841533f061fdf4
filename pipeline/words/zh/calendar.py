"""The Chinese names of days, months, stretches and feasts, and what they stand for."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.words.calendar import Edge, Shift, Unit
from schemas.vocabulary import PartOfDay

MONTHS = {"元": 1, "正": 1, "腊": 12}
WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
PARTS: Mapping[str, PartOfDay] = {
    "凌晨": "early_morning", "清晨": "early_morning", "早上": "morning", "早晨": "morning", "早": "morning", "晨": "morning",
    "上午": "morning", "中午": "noon", "午间": "noon", "正午": "noon", "下午": "afternoon", "午后": "afternoon",
    "傍晚": "evening", "晚上": "evening", "晚间": "evening", "晚": "evening", "夜间": "night", "夜里": "night",
    "深夜": "night", "夜": "night",
}  # fmt: skip
RELATIVES = {
    "大前年": Shift("year", -3), "前年": Shift("year", -2), "去年": Shift("year", -1), "昨年": Shift("year", -1),
    "今年": Shift("year", 0), "本年度": Shift("year", 0), "本年": Shift("year", 0), "这一年": Shift("year", 0, "text"),
    "明年": Shift("year", 1), "来年": Shift("year", 1), "后年": Shift("year", 2),
    "上年度": Shift("year", -1, "text"), "上年": Shift("year", -1, "text"), "上一年": Shift("year", -1, "text"), "前一年": Shift("year", -1, "text"),
    "去年同期": Shift("year", -1), "当年": Shift("year", 0, "text"), "同年": Shift("year", 0, "text"), "该年": Shift("year", 0, "text"),
    "次年": Shift("year", 1, "text"), "翌年": Shift("year", 1, "text"), "第二年": Shift("year", 1, "text"), "隔年": Shift("year", 1, "text"),
    "上上个月": Shift("month", -2), "上上月": Shift("month", -2), "上个月": Shift("month", -1), "上月": Shift("month", -1),
    "本月": Shift("month", 0), "这个月": Shift("month", 0), "下个月": Shift("month", 1), "下月": Shift("month", 1), "下下个月": Shift("month", 2),
    "当月": Shift("month", 0, "text"), "同月": Shift("month", 0, "text"), "次月": Shift("month", 1, "text"),
    "上上周": Shift("week", -2), "上周": Shift("week", -1), "上个星期": Shift("week", -1), "上星期": Shift("week", -1), "上个礼拜": Shift("week", -1), "上一周": Shift("week", -1),
    "本周": Shift("week", 0), "这周": Shift("week", 0), "这个星期": Shift("week", 0), "本星期": Shift("week", 0),
    "上上个周": Shift("week", -2), "上上个星期": Shift("week", -2), "上个周": Shift("week", -1), "下个周": Shift("week", 1), "下下周": Shift("week", 2), "下下个星期": Shift("week", 2), "下下个周": Shift("week", 2),
    "上上个周末": Shift("weekend", -2), "上上周末": Shift("weekend", -2), "上个周末": Shift("weekend", -1), "上周末": Shift("weekend", -1), "本周末": Shift("weekend", 0), "这个周末": Shift("weekend", 0), "这周末": Shift("weekend", 0),
    "下周末": Shift("weekend", 1), "下个周末": Shift("weekend", 1), "下下周末": Shift("weekend", 2),
    "下周": Shift("week", 1), "下个星期": Shift("week", 1), "下星期": Shift("week", 1), "下一周": Shift("week", 1),
    "大前天": Shift("day", -3), "前天": Shift("day", -2), "前日": Shift("day", -2), "昨天": Shift("day", -1), "昨日": Shift("day", -1), "昨": Shift("day", -1),
    "今天": Shift("day", 0), "今日": Shift("day", 0), "今": Shift("day", 0), "明天": Shift("day", 1), "明日": Shift("day", 1), "明": Shift("day", 1),
    "后天": Shift("day", 2), "后日": Shift("day", 2), "大后天": Shift("day", 3),
    "当天": Shift("day", 0, "text"), "当日": Shift("day", 0, "text"), "同日": Shift("day", 0, "text"), "同一天": Shift("day", 0, "text"),
    "那天": Shift("day", 0, "text"), "这天": Shift("day", 0, "text"), "这一天": Shift("day", 0, "text"), "当": Shift("day", 0, "text"),
    "次日": Shift("day", 1, "text"), "翌日": Shift("day", 1, "text"), "第二天": Shift("day", 1, "text"), "隔天": Shift("day", 1, "text"), "隔日": Shift("day", 1, "text"),
    "前一天": Shift("day", -1, "text"), "前一日": Shift("day", -1, "text"),
    "本季度": Shift("quarter", 0), "上季度": Shift("quarter", -1), "上个季度": Shift("quarter", -1), "上一季度": Shift("quarter", -1), "上个半年": Shift("half", -1), "下个半年": Shift("half", 1), "下季度": Shift("quarter", 1), "下个季度": Shift("quarter", 1),
}  # fmt: skip
EDGES: Mapping[str, Edge] = {
    "初": "first",
    "年初": "first",
    "开年": "first",
    "中": "middle",
    "年中": "middle",
    "底": "last",
    "年底": "last",
    "末": "last",
    "初期": "early",
    "中期": "middle",
    "中叶": "middle",
    "末期": "late",
    "后期": "late",
    "年末": "last",
}
ERAS = {
    "": 1911,  # a year of three figures: 113年5月20日
    "民国": 1911, "中华民国": 1911, "顺治": 1643, "康熙": 1661, "雍正": 1722, "乾隆": 1735, "嘉庆": 1795, "道光": 1820, "咸丰": 1850, "同治": 1861, "光绪": 1874, "宣统": 1908,
}  # fmt: skip
FEASTS = {
    "元旦": (1, 1), "三八妇女节": (3, 8), "五一国际劳动节": (5, 1), "五一劳动节": (5, 1), "劳动节": (5, 1), "五四青年节": (5, 4), "青年节": (5, 4), "六一儿童节": (6, 1), "六一国际儿童节": (6, 1),
    "儿童节": (6, 1), "教师节": (9, 10), "国庆节": (10, 1), "圣诞节": (12, 25), "平安夜": (12, 24),
}  # fmt: skip
THIRDS = {"上旬": 1, "中旬": 2, "下旬": 3}
_ONE_TO_FOUR = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
QUARTERS = (
    {f"{th}{n}{word}": (v, v) for th in ("第", "") for n, v in _ONE_TO_FOUR.items() for word in ("季度", "季")}
    | {f"{first}{n}{word}": (1, v) for first in ("前", "头") for n, v in _ONE_TO_FOUR.items() for word in ("季度", "个季度") if v > 1}
    | {"首季": (1, 1), "首季度": (1, 1), "末季": (4, 4), "首两季": (1, 2), "首三季": (1, 3)}
)  # fmt: skip
HALVES = {"上半年": 1, "下半年": 2, "前半年": 1, "后半年": 2}
UNITS: Mapping[str, Unit] = {"年": "year", "个月": "month", "月": "month", "周": "week", "个星期": "week", "星期": "week", "天": "day", "日": "day", "个季度": "quarter", "季度": "quarter"}  # fmt: skip
DIRECTIONS = {
    "前": -1, "之前": -1, "以前": -1, "后": 1, "之后": 1, "以后": 1,
    "近": -1, "最近": -1, "过去": -1, "这": -1, "未来": 1, "今后": 1, "接下来": 1,
}  # fmt: skip
