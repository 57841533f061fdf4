"""The nouns by which Chinese names occasions: what is done, and the word for the ceremony, meeting, show or course it is done at."""

from __future__ import annotations

import re
from itertools import chain, product

from pipeline.words.alternation import any_of
from pipeline.words.organizations import entries
from schemas.vocabulary import EventKind

# What is done at a ceremony, which tells its kind: 捐赠仪式, 揭牌活动, 启动会.
ACTS: dict[EventKind, frozenset[str]] = {
    "signing": entries("签约 签字 签署 签订 续签 换文 签约落户 落户签约 换约 签协"),
    "founding": entries(
        """
        成立 揭牌 挂牌 授牌 揭幕 落成 开馆 创立 启用 开园 开业 开诊 开院 开街 剪彩 投用 投运 开张 开办 开校 创建 组建
        入驻 迁址 乔迁 揭匾 授匾 加盟 揭碑 建成 落户 进驻 设立
        """
    ),
    "launch": entries(
        """
        启动 开工 奠基 上线 开通 发车 开播 启航 出征 动工 破土 封顶 竣工 通车 通航 投产 开机 开镜 首航 首飞 首发车 下线 交付
        点亮 亮灯 开航 启运 出发 开行 起航 合龙 开建 开拍 试运行 出航 出港 首演 首播 开闸 通水 通气 贯通 开犁 开耕 下水 开捕
        """
    ),
    "aid": entries(
        """
        捐赠 捐助 捐资 赠书 认捐 赠送 赠车 移交 受捐 接收 捐款 援赠 交接 发放 捐献 捐建 捐书 捐物 受赠 赠予 赠与 援助 慰问
        助学 资助 捐资助学 爱心助学 奖学金发放 助学金发放 颁奖助学金 捐赠交接 物资交接 送温暖 帮扶 赠药 赠物
        """
    ),
    "pairing": entries(
        """
        结对 结对共建 结对帮扶 缔结 结盟 入盟 结亲 结好 认亲 结缘 结对签约 牵手 结对认亲 手拉手 结为姊妹校 结为友好学校
        """
    ),
    "training": entries(
        "开班 结业 开营 结营 闭营 开课 开训 结训 结班 开讲 拜师 送教 送培 送教下乡 送课 支教 培训 研修 研学 授课 巡讲 轮训"
    ),
    "exhibition": entries("比赛 竞赛 展览 演出 展示 招聘 展演 汇演 展评 文艺 开赛 巡展 巡演 游园"),
    "release": entries("首发 发布"),
    "visit": entries("走访 参访 考察 调研 访问 视察 督导 参观"),
}
CEREMONIES = ["仪式", "典礼", "式", "大会", "会", "活动", "会议", "盛典", "庆典"]
# 发布会, 展示会 and what a visit calls a meeting are meetings, 开展活动 is to hold one.
ONLY: dict[EventKind, list[str]] = {
    "release": ["仪式", "典礼", "活动", "盛典"],
    "visit": ["活动"],
    "exhibition": ["活动"],
    "training": ["仪式", "典礼", "式", "活动", "会"],
    "aid": ["仪式", "典礼", "活动", "会"],
}
SPECIAL: dict[EventKind, frozenset[str]] = {
    "signing": entries("集中签约 合作签约 签约发布会"),
    "founding": entries("开学典礼 成立大会暨第一次会议"),
    "launch": entries("动员大会 发布启动会 首发仪式"),
    "aid": entries("义诊 公益行"),
    "training": entries(
        """
        培训项目 专题培训 实操培训 公开课 示范课 讲座 报告会 暑期学校 集训 教学观摩 跟岗研修 高级研修项目 同课异构活动 大讲堂 大讲坛
        云课堂 大师课 公益课 进修课 思政课 体验课 展示课 汇报课 第一课 专题党课 巡讲 宣讲 培训周 研学团 听评课 名师课堂
        """
    ),
    "exhibition": entries(
        """
        大赛 竞赛 比赛 展览 演出 晚会 汇演 展演 巡演 双选会 招聘会 嘉年华 集市 市集 首映式 首映礼 首演 专场演出 灯光秀 马拉松 音乐会
        歌会 诗会 灯会 庙会 游园会 义卖 拍卖会 展示会 展评 书市 赛事 展映 奇妙夜 音乐季 演出季 龙舟赛 展会 展销会 交易会 博览会 运动会
        展览会 订货会 展卖会 鉴赏会 品鉴会 演唱会 演奏会 朗诵会 朗读会 赛诗会 联欢晚会 舞会 歌咏会 游艺会 趣味运动会 展销 汇报演出
        """
    ),
    "release": entries("首发式 新书发布会"),
    "meeting": entries(
        """
        现场推进会 现场会 推进会 研讨会 座谈会 论坛 峰会 年会 大会 联席会议 工作会议 工作会 会议 圆桌会 对话会 交流会 洽谈会 对接会
        恳谈会 推介会 例会 协调会 部署会 调度会 专题会 总结会 联席会 理事会 学术会 沙龙 磋商 表彰会 说明会 评审会 工作坊 宣讲会
        茶话会 联谊会 见面会 仪式 典礼 研讨活动 交流活动 教研活动 活动 全会 讨论会 新闻发布会 发布会 新闻通气会 通气会 聘任会 分享会
        评估会 评议会 听证会 招待会 酒会 推进大会 晚宴 午宴 欢迎宴 答谢宴 开幕式 闭幕式 咨询会 论证会 答辩会 团拜会 调研会 表彰大会
        采购会 招商会 动员会 誓师大会 集体备课 读书会 恳亲会 联谊活动 纪念活动 主题活动 碰头会 会商会 会商 见面活动 视频会 视频会议
        电视电话会议 联络会 餐叙 茶叙 午餐会 早餐会 早茶会 圆桌 高峰会 全体会 代表大会 庆典 纪念会 追思会 欢迎会 欢送会 欢迎仪式
        欢送仪式 迎新会 集会 家长会 恳谈活动 讲坛 庆祝活动 开馆活动 揭榜仪式 命名仪式 联欢会 沟通会 磋商会 会诊会 工作推进会 主题党日
        主题队日 主题团日 交流座谈会 交流座谈 推进会议 对话活动 路演 学术报告会 圆桌论坛 圆桌会议 成人礼 毕业礼 开笔礼 交流研讨
        教学研讨 说明与洽谈会 云端对话
        """
    ),
}
# Modifiers that make an occasion of a week, a month, a day or a camp.
TERMS = entries(
    """
    宣传 活动 文化 科技 教育 合作 交流 学术 美食 电影 创业 服务 体验 主题 实践 时装 设计 音乐 展示 教学 教研 推介 消费 品牌 阅读 读书
    国际 创新 产业 人才 艺术 招商 双创 科普 健康 就业 戏剧 旅游 国学 推广 惠民 购物 志愿 志愿服务 非遗 航天 数字 安全生产 开放 海洋
    """
)
TERM_HEADS = "周月季"
MEETING_TERMS = entries(
    "学术周 交流周 合作周 教育周 宣传周 开放日 开放周 招商周 人才周 主题日 活动日 体验日 对接周 推介周 就业周 宣传月 宣传日 校园开放日"
)
CAMPS = entries(
    """
    夏令 冬令 春令 秋令 训练 培训 研学 研习 实训 特训 集训 体验 交流 创业 科学 文化 创新 实践 工作 加速 锻炼 成长 亲子 军事 国防 英语
    中文 汉语 领导力 科技 艺术 足球 篮球 天文 航天 暑期 寒假 孵化 开发 设计 分 总 青年 学生
    """
)


def _composed(kind: EventKind) -> set[str]:
    """The words for occasions of a kind: acts with every ceremony they go with, camps, weeks, and what is no compound."""
    heads = ONLY.get(kind, CEREMONIES)
    words = {act + head for act, head in product(ACTS.get(kind, ()), heads)}
    words |= SPECIAL.get(kind, frozenset())
    if kind == "training":
        words |= {camp + "营" for camp in CAMPS}
    if kind == "exhibition":
        words |= {term + head for term, head in product(TERMS, TERM_HEADS)} - MEETING_TERMS
    return words | MEETING_TERMS if kind == "meeting" else words


KINDS: tuple[EventKind, ...] = (
    *("signing", "founding", "launch", "aid", "pairing", "training", "exhibition", "release"),
    *("meeting", "visit"),
)
OCCASIONS = {kind: frozenset(_composed(kind)) for kind in KINDS}
# Heads of one character, which make an occasion of what stands before them, save of words that only end like one.
MEETING = r"(?<=[一-龥]{2})(?<![班参与到赴莅散闭开休协商学工团社机员合金进事友教国议委总分体领意拜约误将也还就才都只能不可研县市省区人联妇校司部局厅院方们府处中者他它她我你这那便又再])会(?=[在于，。；：、”」』）)（(的上期召举开闭圆顺成隆正如热将今昨明日近由等和及与暨并现还首\d\s]|$)(?!在[^，。；]{0,20}(?:上|把)|上海)"
SHOW = "(?<=[一-龥])(?<![发开进拓扩伸舒参布施策招延铺会])展(?![示览厅出开现馆位商演区台品望销评映板柜会翅播卷项])"
CONTEST = "(?<=[一-龥])(?<![参备开闭出停完弃])赛(?![事道场区手制点程季况后前中车马艇跑罕])"
FESTIVAL = "(?<=[一-龥]{2})(?<![环细季情礼关章调小时佳过清枝音端国劳师童女人末春庆秋午宵阳明动年树军士亲诞])节(?![目点日假能约水电奏气庆俗])"
COURSE = "(?<=[一-龥]{2})(?<![上下值夜早晚换接跟领管同本该各加航开结中小大实职到组年级分学])班(?!主任|子|级|次|车|长|费|会|列|机|委|组|底|集|加|禅|牌)"
# What may follow the word for an occasion in its name.
ENDING = "(?:(?:系列|主题|专场|交流|展示)?活动)?"
OPEN: dict[EventKind, str] = {
    "training": COURSE,
    "exhibition": f"{SHOW}|{CONTEST}|{FESTIVAL}|[运博交]会",
    "meeting": MEETING,
}
HEAD = "|".join([any_of(chain.from_iterable(OCCASIONS.values())), *OPEN.values()])
BARE = any_of(
    chain.from_iterable(words for kind, words in OCCASIONS.items() if kind != "exhibition")
)


def kinds() -> tuple[tuple[re.Pattern[str], EventKind], ...]:
    """Patterns of the end of a name with the kind it tells: compounds first, then acts with an object before the ceremony."""
    found: list[tuple[str, EventKind]] = []
    for kind in (kind for kind in KINDS if kind != "meeting"):
        found.append((any_of(OCCASIONS[kind]), kind))
        found += [(OPEN[kind], kind)] if kind in OPEN else []
    for kind in ("signing", "founding", "launch", "aid", "pairing", "training"):
        found.append((f"(?:{any_of(ACTS[kind])})[^，。；周]{{1,8}}(?:仪式|典礼)", kind))
    found.append((any_of(OCCASIONS["meeting"]), "meeting"))
    return tuple(
        (re.compile(f"(?:{pattern}){'' if kind == 'meeting' else ENDING}$"), kind)
        for pattern, kind in found
    )
