"""Chinese quantities, in simplified characters and half-width signs (`fold`)."""

from __future__ import annotations

import re

from pipeline.words.dates import alternation
from pipeline.words.numbers import NumberWords
from pipeline.words.zh.numerals import HAN, NUMERAL, NUMERALS, fold

CURRENCIES = {
    "元人民币": "CNY", "人民币": "CNY", "元": "CNY", "块钱": "CNY", "圆": "CNY", "毛钱": "CNY",
    "美元": "USD", "美金": "USD", "美刀": "USD", "港元": "HKD", "港币": "HKD", "港纸": "HKD", "澳门元": "MOP", "澳门币": "MOP",
    "新台币": "TWD", "台币": "TWD", "元新台币": "TWD", "元台币": "TWD", "欧元": "EUR", "英镑": "GBP", "镑": "GBP", "日元": "JPY", "日圆": "JPY",
    "韩元": "KRW", "韩圆": "KRW", "卢布": "RUB", "加元": "CAD", "加拿大元": "CAD", "澳元": "AUD", "澳大利亚元": "AUD", "新西兰元": "NZD", "新元": "SGD",
    "新加坡元": "SGD", "坡币": "SGD", "瑞士法郎": "CHF", "法郎": "CHF", "泰铢": "THB", "铢": "THB", "越南盾": "VND", "印尼盾": "IDR", "卢比": "INR",
    "印度卢比": "INR", "林吉特": "MYR", "马币": "MYR", "令吉": "MYR", "比索": "PHP", "坚戈": "KZT", "图格里克": "MNT", "基普": "LAK", "兰特": "ZAR",
    "雷亚尔": "BRL", "里拉": "TRY", "克朗": "SEK", "瑞典克朗": "SEK", "丹麦克朗": "DKK", "挪威克朗": "NOK", "迪拉姆": "AED", "里亚尔": "SAR",
    "先令": "KES", "奈拉": "NGN", "比尔": "ETB", "比特币": "XBT", "分钱": "CNY", "美分": "USD", "日本銭": "JPY",
}  # fmt: skip
BEFORE = {"¥": "CNY", "￥": "CNY", "$": "USD", "US$": "USD", "HK$": "HKD", "NT$": "TWD", "€": "EUR", "£": "GBP", "人民币": "CNY", "RMB": "CNY", "CNY": "CNY", "美元": "USD", "港币": "HKD"}  # fmt: skip
DURATIONS = {
    "年": ("Y", 1), "载": ("Y", 1), "个月": ("M", 1), "个星期": ("W", 1), "星期": ("W", 1), "个礼拜": ("W", 1),
    "周": ("W", 1), "个工作日": ("D", 1), "工作日": ("D", 1), "天": ("D", 1), "日": ("D", 1), "昼夜": ("D", 1), "个小时": ("TH", 1), "小时": ("TH", 1), "个钟头": ("TH", 1),
    "分钟": ("TM", 1), "秒钟": ("TS", 1), "秒": ("TS", 1), "世纪": ("Y", 100), "个世纪": ("Y", 100), "个年头": ("Y", 1), "个季度": ("M", 3),
}  # fmt: skip
_COUNTED = """
人次 人天 人年 名 位 人 口 户 户次 家 所 个 只 支 枝 条 项 件 批 批次 次 场 场次 届 期 轮 节 门 部 本 册 卷 篇 份 套 台 辆 架 艘 列 座 栋 幢 间 层 处 块 片 张 幅 顶 把 根 颗 粒 株 棵 朵
头 匹 群 队 支队 班 组 对 双 副 排 类 种 款 样 宗 起 例 桩 笔 单 局 盘 枚 滴 瓶 箱 盒 袋 包 桶 罐 杯 碗 尾 峰 口井 孔 扇 盏 杆 柄 挺 团 档 版 代 届次 课 堂 讲 首 幕 集 页 字 句 段 章 步 圈 道 站 席 桌 餐 顿 针 剂 剂次 人份
吨 公斤 千克 斤 克 毫克 公里 千米 里 米 厘米 毫米 海里 英里 英尺 公尺 公分 平方公里 平方千米 平方米 平米 平方公尺 平方 公顷 亩 顷 坪 立方米 立方 升 毫升 千瓦时 千瓦 兆瓦 吉瓦 度 摄氏度 伏 马力 瓦 倍 岁 周岁 周年
台套 台件 台次 车次 班次 架次 例次 款次 课时 学时 学分 小节 张床位 大类 大项 小类 标箱 标准箱 TEU GB TB MB KB km kg cm mm kW MW GW kWh 赫兹 字节 亿次 组次 亩次 万里
学生 师生 教师 老师 学员 校友 职工 员工 干部 党员 群众 居民 村民 市民 观众 游客 代表 委员 专家 学者 嘉宾 选手 志愿者 医生 护士 患者 毕业生 新生 博士 硕士 本科生 研究生 留学生 博士生 硕士生 青年 儿童 孩子 会员 成员 用户 网友 人员 院士 教授
专业 座位 席位 床位 车位 泊位 机位 站点 网点 基站 学校 高校 院校 中学 小学 企业 公司 单位 部门 机构 项目 课程 城市 省份 县市 市州 州市 区县 乡镇 街道 村庄 社区
"""
MEASURES = _COUNTED.split()
_RANKED = "届 次 批 批次 期 轮 节 个 名 位 家 所 场 站 集 季 讲 版 阶段 步 条 项 章 篇 卷 部 组 类 种 代 任 回 课 台 架 艘 列 座 例 辆 支 款 张 份 本 册 件 只 对 部分 梯队 产业 方阵 分队 小组"
ORDINALS = _RANKED.split()

_LARGE = "百千万亿"
_SMALL = "零〇一二两三四五六七八九十廿卅卌壹贰弍叁柒捌玖"

NUMBERS = NumberWords(
    numerals=NUMERALS,
    reach=12,
    fold=fold,
    candidate=re.compile(
        rf"[0-9](?<![0-9A-Za-z_].)(?<![0-9A-Za-z]\..)(?<![0-9],.)|[{_SMALL}](?<![{HAN}点].)(?!(?:(?<=一)一|(?<=两)两|(?<=三)三|(?<=九)九)(?![{HAN}折点]))|[肆伍陆参俩仨拾](?<![{HAN}].)(?= ?[{HAN}点])|[{_LARGE}](?<![{HAN}].)(?=[余多]|三$)|[{_LARGE}](?<=[近上逾超过约].)"
        rf"|[{_LARGE}](?=[{_LARGE}]{{0,2}} ?分 ?之)|第|首(?=[{''.join(sorted({w[0] for w in ORDINALS}))}])|半(?<![上下前后大小一两三四五六七八九十年月天多过对夜].)(?=年(?![度报刊检])|个[月小世]|小时|天(?!然)|[百折])|[¥$€£负]|(?:RMB|US\$|HK\$|NT\$|USD|CNY)|[数几](?=[十百千万亿])"
        r"|-(?<![0-9A-Za-z一-龥)】-].)(?=\.?[0-9])|\.(?<![0-9A-Za-z.].)(?=[0-9])"
    ),
    numeral=re.compile(NUMERAL),
    ordinal=re.compile(
        rf"(?:第 ?(?P<rank>{NUMERAL})|(?P<first>首))(?P<unit>{alternation(ORDINALS)})?"
    ),
    fraction=re.compile(
        rf"(?=[^，。；、]{{1,24}}?[分/])(?:(?:(?P<whole>{NUMERAL}) ?又 ?)?(?P<under>{NUMERAL}) {{0,2}}分 {{0,2}}之 {{0,2}}(?P<over>{NUMERAL})|(?P<whole2>[0-9]+) (?P<over2>[0-9]{{1,3}})/(?P<under2>[0-9]{{1,3}})(?![0-9/])|(?P<over3>[0-9]{{1,3}})/(?P<under3>[0-9]{{1,3}})(?![0-9/]))"
    ),
    fractions={"半": 2},
    adjacent=re.compile(
        "(?<![零〇一二两三四五六七八九])(?:一二|二三|两三|三四|四五|五六|六七|七八|八九)(?![零〇一二两三四五六七八九年])"
    ),
    joiner=re.compile(" ?(?:至|到|-+|~|—) ?"),
    between=re.compile("介于 ?$"),
    linker=re.compile(" ?[与和] ?"),
    closer=re.compile(" ?[一-龥]{0,2}?之?间(?!断|隔)"),
    unit=re.compile(
        r"\s{0,4}(?:(?P<percent>%|％)|(?P<points>个 ?百 ?分 ?点|个点|百分点)|(?P<tenths>[成折](?![立长功为都员果绩效交套型熟本品就分人射叠线页旧返合磨扣])半?)"
        rf"|(?P<money>(?:{alternation(CURRENCIES)})(?:人民币)?(?![素件旦老宵首月帅器勋])|RMB|CNY)"
        rf"|(?P<duration>(?:个[半多](?:月|小时|星期|钟头)|{alternation(DURATIONS)})(?![年岁级代度份轻初底末画用报光常宵旦元]|制(?!度))(?:半(?!年))?)"
        rf"|(?P<measure>{alternation(MEASURES)}))"
    ),
    money_before=re.compile(r"(?:人民币|RMB|CNY|USD|US\$|HK\$|NT\$|[¥$€£]) ?"),
    percent_before=re.compile(
        rf"(?P<scale>[百千万亿]{{1,3}}) {{0,2}}分 {{0,2}}之 {{0,2}}(?P<number>{NUMERAL}|[肆伍陆拾])"
    ),
    currencies=CURRENCIES | BEFORE,
    minor=re.compile(rf" ?(?P<number>{NUMERAL}) ?(?P<unit>角|毛钱?|分钱?|日本銭|便士|美分)"),
    minors={"角": 10, "毛": 10, "毛钱": 10},
    scale_after=re.compile("(?!)"),
    durations=DURATIONS,
    vague=re.compile(r"\s?(?:多|余|几|来(?=[个名位所家岁年天]))(?=[^数]|$)|\+"),
    halves=re.compile("半"),
    prefixes=(
        (
            re.compile(
                r"(?:不少于|不低于|不下于?|不小于|不短于|至少[有是]?|最少|(?<!不)超过了?|(?<!不)逾|(?<!不)超|突破了?|(?<!不)(?:大|多|高)于(?: ?或?者? ?等于)?|起码|达到或超过|≥|>=?|多达) ?$"
            ),
            "more_than",
        ),
        (
            re.compile(
                r"(?:不超过?|不逾|不多于|不高于|不大于|最多|至多|(?<!不)(?:低|少|小)于(?: ?或?者? ?等于)?|不足|不到|不满|≤|<=?) ?$"
            ),
            "less_than",
        ),
        (
            re.compile(
                r"(?:大约|(?<![签节预邀条合公契违特相履缔制简大])约为?|大概|大致|(?<![靠附临最拉走新远邻就亲贴逼])近|将近|接近|差不多|上下|左右|约有|估计|约合|近乎) ?$"
            ),
            "about",
        ),
    ),
    suffixes=(
        (re.compile(r"[一-龥]{0,2}?(?:及?以上|有余|之多|开外|起步)"), "more_than"),
        (re.compile(r"[一-龥]{0,2}?(?:及?以下|以内|之内)"), "less_than"),
        (re.compile(r"[一-龥]{0,2}?(?:左右|上下)"), "about"),
    ),
    none_before=re.compile(
        r"(?:(?:电话|热线|传真|邮编|邮政编码|QQ群?|微信|编号|号码|尾号|车牌|单号|版本|[A-Za-z]|[A-Za-z]-|[0-9][-:./]|ISBN|[〔\[]|[+@#]|国道|省道|高铁|浏览量?|阅读量?|点击量?|[0-9]{3,4}-):? ?[0-9¥$€£半]"
        r"|(?:统|同|唯|专|划|单|周|初|高|大|小|星期|礼拜|之|逐|归|合|惟)[一二三四五六七八九]|(?:摆在|放在|放到|摆到|位居|第)第)$"
    ),
    none_after=re.compile(
        r"(?:G网|届[一二三四五六七八]?中?全会|人(?:圆桌|高峰)?(?:论坛|讲坛)|中全会|届(?:全国|全运|人大|政协|[一二三四五六七八]次)|轮(?:摩托|车)|世纪|\s[0-9]{1,2}:[0-9]|切|看|些|样|般|定|直|旦|律|再|体|致|向|贯|起(?![交事案诉])|周(?:简讯|要闻|热点|新闻|回顾|动态)|[-~]?[0-9]{0,4} ?学年|号(?!召)|年级|[-:/][0-9]|:|年制|(?!(?:TEU|[GTMK]B|km|kg|cm|mm|[kMG]Wh?)(?![A-Za-z]))[A-Za-z@_]|(?<=[二两三四五六七八九十])部门|条(?!款|例)?[一二]?线|中(?=[学、，。]|$)|小(?=[学、，。]|$)|大会堂|带一路|农(?=问题|工作|干部)|好学生|国[语杂]|军|强(?!化))"
    ),
    phrase=re.compile("[JV]{0,2}?(N{1,3})"),
    article=re.compile("一"),
    bare=re.compile("(?:占|达到?|为|至|到|超过?|近|约|逾|增加|减少|共|有|:|是)$"),
    articles_of_time=frozenset({"天", "日"}),
    coordination=re.compile("[、和及与]$"),
    large=re.compile("[万亿兆]|[余多]|[0-9],[0-9]"),
    none_units=re.compile("^(?:年级|学年|号线|号)"),
    adverbs=re.compile("(?!)"),
    ranked_names=re.compile(
        "(?:书记|中学|小学|人民|医院|实验|幼儿园|高级|初级|师范|附属|外国语|中心|轮次?岗)"
    ),
    ranked_events=re.compile(""),
    rank_places=re.compile("(?:排|列|排名|名列|位列|位居|居|稳居)$"),
    names_before=re.compile("(?!)"),
    unit_ranks=True,
    needs_measure=re.compile("[一二两三四五六七八九十几数]{1,2}"),
)
