"""Chinese place names: divisions, countries, regions, and the venues of events."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.words.gazetteer import Names, cities, divisions, territories
from pipeline.words.organizations import entries
from pipeline.words.places import PlaceName, PlaceWords
from pipeline.words.script import simplified
from schemas import Token

# Regions without a code of their own.
REGIONS = [
    "长三角",
    "珠三角",
    "京津冀",
    "成渝",
    "川渝",
    "粤港澳大湾区",
    "粤港澳",
    "大湾区",
    "粤黔",
    "苏皖",
    "沪苏浙皖",
    "陕甘",
    "陕甘宁",
    "闽台",
    "闽宁",
    "长江经济带",
    "长江上游",
    "长江中游",
    "长江下游",
    "黄河流域",
    "长江流域",
    "淮海经济区",
    "成渝地区双城经济圈",
    "双城经济圈",
    "成都都市圈",
    "南京都市圈",
    "武汉都市圈",
    "西安都市圈",
    "东北",
    "西北",
    "西南",
    "华东",
    "华南",
    "华北",
    "华中",
    "中原",
    "西部",
    "中部",
    "东部",
    "雄安新区",
    "两江新区",
    "天府新区",
    "浦东新区",
    "前海",
    "横琴",
    "粤东",
    "粤西",
    "粤北",
    "苏南",
    "苏北",
    "闽南",
    "闽西",
    "陕北",
    "陕南",
    "关中",
    "川东北",
    "川南",
    "川西",
    "亚太",
    "亚洲",
    "欧洲",
    "非洲",
    "美洲",
    "北美",
    "北美洲",
    "南美",
    "拉美",
    "拉丁美洲",
    "大洋洲",
    "中东",
    "中亚",
    "东南亚",
    "东亚",
    "南亚",
    "西亚",
    "北欧",
    "东欧",
    "西欧",
    "中东欧",
    "澜湄",
    "上合",
]
# Divisions whose name without its type is an ordinary word: they need their type to be places.
ORDINARY = entries(
    """
    来宾 三门 上高 东方 东风 中方 丰满 乐业 互助 五常 会同 光明 光泽 公安 六合 共和 兴业 兴化 凤凰 前进 前锋 博爱 南岸 南部 双塔 双桥 友好 友谊 古塔 台前 合作 同心 名山 和平 和顺 城中 城北 城东 城西
    城区 城郊 复兴 大名 大方 大观 大通 天元 天心 天涯 天长 太和 太康 威信 安定 安居 安平 安化 宏伟 宝塔 富民 富裕 小店 尚义 工农 市北 市南 市中 平安 平定 平和 平房 平顺 应城 庆元 康乐 康定 延长 延寿
    建华 建安 开化 当阳 惠民 振兴 振安 政和 文峰 文圣 新城 新华 新兴 新星 新民 新田 方正 无为 未央 来凤 正定 武功 民丰 民乐 民和 民权 水城 永和 永定 永新 洞口 清新 清水 清流 温泉 港口 灯塔 爱民 牧野
    白塔 白云 白玉 石门 石棉 石首 红旗 红塔 老城 解放 资源 通道 路南 路北 运河 钟楼 镇远 长子 阳春 集贤 高明 高台 鸡冠 黑水 鼓楼 比如 修水 中原 城关 矿区 郊区 朝阳 海港 平原 太平 二七 二道 三元 元宝 万年
    万载 新会 海棠 南华 西华 宣化 铁东 铁西 站前 向阳 青年 东山 西山 南山 北山 东城 西城 河东 河西 中山 青山 龙山 经济 双城 牛津 剑桥 亚历山大 西区 东区 新区 开发 团结 前山 大安 永安 新安 长安 东安 建设 保康 开江 合江 大化
    """
)
# Words that hold the name of a region.
NO_PLACES = ("东西部", "东中西部")
# Guests, whom a tagger takes for the city.
GUESTS = "来宾"
# Words that follow "in …" when something takes place there.
HAPPENS = (
    "举行|召开|举办|签署|签订|签约|成立|开幕|闭幕|揭牌|启动|举|开班|开营|进行|开展|发布|会见|会谈|举辦|舉行|召開|簽署|揭幕|落幕|"
    "隆重|顺利|圆满|成功|正式|共同|联合|如期|拉开|开讲|开课|续签|换约|结对|亮相|开工|奠基|落成|挂牌|圆满"
)
VENUE_HEADS = (
    "会议室|会议厅|会议中心|会展中心|国际会议中心|展览中心|博览中心|体育馆|体育中心|体育场|报告厅|礼堂|大礼堂|剧院|大剧院|音乐厅|"
    "宾馆|酒店|饭店|迎宾馆|国宾馆|大厦|大楼|办公楼|行政楼|教学楼|图书馆|博物馆|科技馆|文化馆|校区|校园|公园|广场|会堂|大会堂|会见厅|"
    "多功能厅|演播厅|活动中心|文化中心|艺术中心|科技园|产业园|园区|基地|厅"
)
_VENUE = re.compile(
    rf"[在于於](?:学校|该校|我校|本校)?(?P<venue>[^在于於，。；：、！？\s（）()“”《》]{{2,40}}?(?:{VENUE_HEADS}))(?={HAPPENS}|内|上)"
)


@cache
def full_names() -> Names:
    """Divisions with their type, countries and regions."""
    pairs = [(division.name, division.code) for division in divisions() if len(division.name) > 2]
    pairs += [(name, territory.code) for territory in territories() for name in territory.chinese]
    pairs += [(region, "") for region in REGIONS]
    pairs += [(name, "") for city in cities() for name in city.chinese if name not in ORDINARY]
    pairs += [
        (division.stem + division.name[-1], division.code)
        for division in divisions()
        if "自治" in division.name and division.level > 1
    ]
    return Names(pairs)


@cache
def stems() -> Names:
    """Divisions without their type (成都, 四川, 岳池): good only where a tagger sees a place."""
    return Names(
        (division.stem, division.code)
        for division in divisions()
        if len(division.stem) > 1 and division.stem not in ORDINARY
    )


def names(text: str, tokens: Sequence[Token]) -> Sequence[PlaceName]:
    """The places of a sentence: venues, chains of divisions, and what the tagger takes for places."""
    plain = simplified(text)
    chains = list(_chains(plain, tokens))
    taken = {offset for place in chains for offset in range(place.start, place.end)}
    tagged = [place for place in _tagged(plain, tokens) if place.start not in taken]
    venues = [
        PlaceName(found.start("venue"), found.end("venue"), (), "venue", 0.7)
        for found in _VENUE.finditer(plain)
    ]
    return [*chains, *tagged, *venues]


def _chains(text: str, tokens: Sequence[Token]) -> Iterator[PlaceName]:
    """Divisions and countries that follow each other without a gap, as one place with the code of the last."""
    starts = {token.start: token for token in tokens}
    known, offset = full_names(), 0
    while offset < len(text):
        if text.startswith(NO_PLACES, offset):
            offset += next(len(word) for word in NO_PLACES if text.startswith(word, offset))
        if offset not in starts and not known.opens_at(text, offset):
            offset += 1
            continue
        end, codes = _link(text, offset, starts, ())
        if end is None:
            offset += 1
            continue
        start = offset
        while end is not None:
            offset = end
            end, codes = _link(text, offset, starts, codes)
        yield PlaceName(start, offset, codes, "division", 0.95)


def _link(
    text: str, offset: int, starts: dict[int, Token], above: tuple[str, ...]
) -> tuple[int | None, tuple[str, ...]]:
    """The end of the place name at `offset` and its codes, narrowed to those below `above`; else no end."""
    end = full_names().end_of(text, offset)
    codes = full_names().codes(text[offset:end]) if end else ()
    if end is None:
        end, codes = _stem(text, offset, starts)
    if end is None:
        return None, above
    if not above:
        return end, tuple(code for code in codes if code)
    below = tuple(code for code in codes if any(_inside(code, parent) for parent in above))
    return (end, below) if below else (None, above)


def _stem(text: str, offset: int, starts: dict[int, Token]) -> tuple[int | None, tuple[str, ...]]:
    token = starts.get(offset)
    if token is None or token.label == "ORG":
        return None, ()
    word = text[token.start : token.end]
    codes = stems().codes(word)
    wide = [code for code in codes if code.endswith("00")]
    if codes and (token.label == "PLACE" or (wide and token.tag == "PROPN")):
        return token.end, tuple(wide) or codes
    return None, ()


def _inside(code: str, parent: str) -> bool:
    own = 2 if parent.endswith("0000") else 4 if parent.endswith("00") else 6
    if not parent.isdigit():
        return parent == "CN" and code.isdigit()
    return code != parent and code.startswith(parent[:own])


def _tagged(text: str, tokens: Sequence[Token]) -> Iterator[PlaceName]:
    """What only the tagger takes for a place: foreign cities, rivers, buildings."""
    for token in tokens:
        if token.label == "PLACE" and len(token.text) > 1 and token.text != GUESTS:
            codes = full_names().codes(text[token.start : token.end])
            yield PlaceName(
                token.start, token.end, tuple(c for c in codes if c), "tagged-place", 0.7
            )


PLACES = PlaceWords(names=names)
