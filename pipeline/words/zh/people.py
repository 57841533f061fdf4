"""Names of people in Chinese, in simplified characters."""

import re
from collections.abc import Collection
from functools import cache

from pipeline.words.gazetteer import divisions, territories
from pipeline.words.people import PeopleWords
from pipeline.words.titles import terms

SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫"
    "段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成"
    "苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾"
    "隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支"
    "卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展"
    "阴昝智幸奉植衡富尧闭由刀岩木纳向楚锁洛才旦扎贡拉央达格次尼仁色丹召曩怀岱水过言化依贵代弓牧经笪竺暨步逄钭养酆俸年禤邹揣植农哀晓竹候肇粘苻郏缑妥巢鄂麴" "於俎僧亥么未苍税谯邴鄯晟怡折昌遇火勇风仉仓续类雒修锺闰兀青奕种宰蹇冒拓翦麽冰乜问泽夷寸茆邺旷由上庾撒才把帖赖洪游池涂滑"
)  # fmt: skip
SURNAMES |= frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
    "和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
    "程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴郁胥能苍双"
    "忻郄佴闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶"
    "空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福付肖邸代展佀邝邸仝谌"
)
COMPOUND = frozenset(
    terms(
        "欧阳 上官 司徒 司马 诸葛 皇甫 尉迟 公孙 令狐 端木 宇文 东方 慕容 夏侯 轩辕 南宫 独孤 长孙 司空 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 亓官 司寇 "
        "子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 赫连 万俟 完颜 纳兰 叶赫那拉 爱新觉罗 范徐 林郑 陈方 "
        "罗范 叶刘 刘江 梁刘 张李 陈冯 周梁 李郭"
    )
)
# Surnames that are words as well and far more often so.
WEAK_SURNAMES = frozenset(
    "和都向时有为由元从同全经过还则应该能可使令将会并且再又计达到来去成与及各对于所其以上第多说化言问但因信养广方国老战公开商相满力强风平实定"
)
JAPANESE = frozenset(
    terms(
        "佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 池田 桥本 阿部 石川 山下 中岛 石井 小川 前田 冈田 长谷川 藤田 后藤 "
        "近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 冈本 藤原 中野 三浦 原田 松田 竹内 中川 小野 田村 岛田 和田 中山 石田 上田 森田 宫崎 酒井 横山 安倍 岸田 菅原 垂秀 丹羽 "
        "大野 宫本 内田 高木 安藤 谷口 大塚 丸山 今井 河野 藤本 村田 武田 上野 杉山 增田 平野 千叶 岩崎 木下 野口 松尾 佐野 市川 菊地 川口 早川 小泉 野田 鸠山 福泽 大江 黑田 永井 "
        "岩田 小松 小岛 高田 松下 本田 丰田 横井 梅田 矢野 秋山 南 宫泽 吉村 "
        "柴田 工藤 内藤 樱井 高野 大西 古川 片山 横田 中田 今村 久保 北村 冈崎 堀内 松永 川村 松村 桑原 松原 五十岚 长谷 植田 水野 佐久间 安田 关口 菅野 浅野 "
        "川崎 小山 桥口 久保田 服部 大久保 荒木 野村 松井 菊池 尾崎 永田 川上 小池 田边 荒井 西田 栗原 西川 石黑 大桥 浜田 滨田 秋元 望月 熊谷 须藤 松浦 平井 "
        "大谷 上村 富田 黑川 八木 滨口 牧野 吉川 星野 篠原 相川 榎本 片冈 神田 土屋 奥田 奥村 奥山 奥野 水谷 新井 岛崎 泽田 矢部 河合 河村 河原 村濑 村松 "
        "村山 村井 村冈 濑户 成田 成濑 飞田 飞鸟 柳田 柳泽 梅原 梅泽 森本 森山 森下 森川 森冈 高岛 高岭 高村 大岛 大冢 大森 大友 大泽 大和田 小笠原 小仓 小西 "
        "小谷 小野寺 小原 小椋 中井 中尾 中谷 中泽 内山 内野 北川 北原 南云 西本 西尾 西山 西冈 西泽 西原 西野 下村 上原 片桐 片平 丰岛 岸本 坂口 坂井 坂田 "
        "坂上 阪本 阪口 福本 福永 福原 福士 福西 长田 长岛 长尾 长泽 永野 永濑 永岛 宫田 宫川 宫下 宫内 宫胁 岩本 岩井 岩下 岩濑 岩谷 岩永 岩佐 石本 石塚 "
        "石坂 石崎 石冢 石野 三宅 三上 三好 三谷 三泽 平冈 平林 平松 平泽 平尾 武藤 武井 竹下 竹田 竹中 竹本 竹村 竹冈 根本 根岸 黑木 黑泽 黑岩 加纳 加贺 "
        "加瀬 加濑 吉冈 吉野 吉井 吉本 吉永 吉泽 吉原 本间 本多 本桥 冈村 冈野 冈部 冈岛 林田 原口 堀田 堀江 堀口 堀川 细川 细田 细谷 织田 德川 德永 德田 "
        "丹下 千田 儿玉 盐田 盐谷 盐崎 盐泽 鹤田 鹤见 鸟居 鸟山 鹿岛 鹿野 猪俣 猪股 稻叶 稻垣 稻田 稻村 立花 立川 白井 白鸟 泷泽 泷川 泷口 浅井 浅田 浅川 "
        "浅见 浅沼 浅利 深泽 深田 深谷 浦田 浦野 渡部 渥美 沼田 波多野 海老原 涩谷 涩泽 津田 津岛 津村 甲斐 由井 田代 田岛 田上 田口 田渊 田原 田所 町田 畑中 "
        "畠山 相原 相泽 真田 真锅 矢岛 矢泽 矢口 神谷 神山 神崎 神保 秦野 笠原 笠井 筱田 筱原 筱崎 篠田 篠崎 米田 米仓 米泽 纳富 羽田 羽生 胜又 胜田 胜山 "
        "胁田 臼井 花冈 芹泽 若林 若山 若松 茂木 草野 荻原 荻野 菅沼 萩原 葛西 蛭田 袴田 角田 谷川 谷本 谷村 越智 远山 远井 速水 都筑 里见 野泽 野崎 野中 "
        "野上 野原 金井 金田 金泽 镰田 门田 门胁 间宫 关根 关谷 雨宫 青柳 青野 须田 须贺 饭田 饭岛 饭冢 饭沼 饭野 香取 驹井 鬼冢 龟井 龟田 齐藤 齐木 岛津 "
        "岛村 峰岸 崛江 川田 川原 川岛 川端 川野 川越 川本 市村 市原 市桥 市田 平贺 庄司 广濑 广泽 影山 後藤 後閑 我妻 户田 户冢 户川 手冢 斋木 斋田 新谷 "
        "新垣 日野 早坂 早濑 春日 是枝 曾根 曾我 有马 有村 木田 木原 木岛 木内 末永 末广 本庄 杉本 杉田 杉浦 杉原 杉村 杉野 来栖 松冈 松岛 松川 松崎 松泽 "
        "松野 板垣 板仓 枝野 柏木 柏原 柿本 栗田 栗本 栗山 根津 桐生 桐山 桑田 桑野 桥爪 梶原 梶田 梶山 植木 植松 植村 椎名 楠木 榊原 槙原 横尾 横沟 横泽 "
        "樋口 桦泽 樱田 樱庭 檀上 武者 母里 比嘉 水岛 水原 江口 江崎 江川 江藤 江原 池上 池内 池泽 沟口 河内 河本 河边 河田 油井 泷田 渊上 滨崎 濑川 炭谷 "
        "照井 牛岛 牧田 犬养 狩野 玉木 玉置 玉井 生岛 甘利 吉见 名仓 喜多 嘉纳 土井 土居 土肥 城岛 城户 增井 增山 增本 夏目 多田 大崎 大沼 大泷 大槻 大熊 "
        "天野 妹尾 姬野 宇佐美 宇野 宇田 安井 安东 安部 安西 宍户 富樫 富永 富冈 寺田 寺岛 寺内 寺本 寺尾 小坂 小宫 小幡 小柳 小栗 小畑 小菅 小越 尾上 尾形 "
        "尾关 山内 山冈 山形 山际 山县 山元 山川 山根 山城 山野 山室 岁森 岐部 岩渊 "
    )
)
# Japanese surnames that are whole Chinese names, or words, as well.
AMBIGUOUS = frozenset(
    terms(
        "石桥 青山 白石 大石 大木 中山 高山 平山 福山 大川 三木 三井 大场 大庭 水上 水口 高原 高松 松山 长野 宫城 香川 福冈 冈山 石原 石村 平川 平田 白川 米山 花田 幸田 新田 新庄 "
        "立石 广川 广田 金城 武内 永山 国枝 有田 香山 丰原 福井 深见 正木 大平 内海 北野 重松 东条 下山 上条 中条 大津 大竹 大畑 高仓 相马 生田 日高 日向 大城 天海 土田 千野 东野"
    )
)
JAPANESE |= AMBIGUOUS
CLOSED = ("）", ")", "》", "”", "」")  # marks that 和 joins to what follows
# Words that begin like a name.
NO_NAMES = frozenset(
    terms(
        "惠及 青年 农村 农业 农民 青海 代表 方案 高校 高层 高中 高级 高度 高兴 文件 文章 文化 文明 文艺 程序 方面 方向 方法 方式 白皮 时代 时间 时期 安全 安排 安徽 安康 常务 常委 "
        "常秘 成员 成绩 成功 成立 成果 金融 金额 计划 计算 双方 马上 和平 平台 平安 平均 平等 平时 田径 田间 通过 通知 通报 通讯 经济 经过 经验 经理 经费 包括 包含 包装 牛奶 车间 "
        "车辆 武术 武警 武器 石油 石头 万人 万元 广大 广播 广泛 广场 广告 温暖 温度 江山 江苏 江西 河南 湖北 山东 山西 山区 水平 水利 水果 时任 明确 明显 明年 明天 国家 国际 国内 "
        "国外 国庆 从事 从而 解决 解放 解释 应该 应当 应用 应邀 向前 向上 应急 古代 古老 艾滋 何时 何以 项目 党组 党委 党员 党政 党校 党建 党支 党内 党史 公司 公安 公共 公开 公布 "
        "公益 公室 公会 相关 相互 相信 相当 相同 后来 后勤 红色 红军 越来 越南 利用 利益 利于 步伐 步骤 关于 关注 关心 关键 关系 华人 华侨 华文 华语 习惯 荣誉 荣获 盛会 盛大 强调 "
        "强化 强大 强国 强省 易地 能力 能够 能源 终于 别人 空间 空中 那里 那些 那么 简单 简介 单位 单独 干部 干事 管理 管委 路上 路线 冷静 查看 游客 权力 权利 于是 于今 全国 全省 "
        "全市 全县 全校 全体 全面 全部 全球 全程 席位 祝贺 祝福 祝愿 支持 支部 支教 支援 纪委 纪检 纪念 纪律 包联 封闭 段落 景区 景点 言语 言论 海内 海外 海关 海洋 商务 商会 商业 "
        "商讨 商定 师生 师资 师范 师德 有关 有效 有力 有限 有序 年度 年级 年轻 年会 法律 法院 法治 阳光 展开 展示 展览 展望 池州 伯仲 都是 都要 都能 家长 家庭 家乡 家校 乐园 乐于 "
        "元首 元旦 平稳 宣传 宣布 宣读 任务 任职 任教 任命 钟情 谈判 谈话 谈心 项下 柏林 巴黎 巴西 伦敦 罗马 马德 莫斯 伊朗 苏瓦 金边 万象 仰光 曼谷 河内 利马 索非 布拉 莫桑 安卡 "
        "安哥 阿根 阿联 阿曼 乌克 哈萨 吉尔 塔吉 沙特 卡塔 古巴 智利 肯尼 南非 埃及 常驻 常规 常态 常用 温习 高质 应聘 应征 应届 应对 习得 施工 施教 张贴 陈述 许多 演练 路过 路经 车载 车站 关怀 关爱 关切 "
        "包揽 包车 包机 包干 左右 祖籍 全职 全员 全天 全勤 全家 全票 喻为 计时 计入 计件 连续 连同 连线 连夜 连年 连任 连日 武装 练习 练兵 练就 宣誓 宣告 宣称 封面 平摊 危及 严格 严谨 严肃 严重 严控 "
        "惠民 惠农 惠企 惠泽 殷切 荣升 荣登 荣任 荣休 寿险 银行 居住 居家 居民 居多 区域 区内 区别 单项 单打 双人 双打 相约 相聚 相识 相邀 相继 相伴 查验 查阅 查房 查清 时下 时限 时段 易懂 易学 "
        "易于 易用 巴士 满意 满怀 满分 满足 满员 过关 过后 过硬 过程 过渡 支付 支撑 支边 支招 支着 连连 连声 连忙 连番 丰富 戏曲 国旗 国防 初步 初次 初始 云上 敬请 来华 来校 来访 来电 来信 来此 来自 展出 展销 游览 游学 游戏 "
        "农忙 农闲 干预 养老 养成 养护 建档 冠名 冠以 步入 步行 水稻 水质 水产 水泥 花费 花样 衣物 衣食 米饭 鱼类 信用 信息 信心 信任 信贷 信件 经营 经销 经贸 经历 经手 经办 冷藏 冷却 暴露 怀揣"
    )
)
# The sides of talks and of undertakings, called by what they are or by the first character of their country: no names.
NO_NAMES |= frozenset(
    f"{place}互" for place in "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新港澳台"
)
NO_NAMES |= frozenset(
    f"{side}方"
    for side in "中外双三四多各我你对敌校院企厂店警官军资劳甲乙丙丁医护患家美英法德日韩朝俄苏泰越缅柬老马新印尼巴哈乌吉塔土蒙伊沙阿埃南肯坦尼埃赞津卢加澳纽加墨古秘智意西葡荷比瑞挪芬丹波捷匈罗保塞希白爱冰以约叙黎"
)
# What neighbours are called by their surname: no names.
KIN = frozenset(
    terms(
        "大娘 大爷 大妈 大叔 大婶 大伯 大姐 大哥 大嫂 阿姨 叔叔 奶奶 爷爷 婆婆 师傅 老汉 老太 老伯 大夫 同学 家长"
    )
)
# How names of peoples who write theirs without a dot begin or end: Yi, Tibetan, Dai, Mongolian, Wa, Jingpo.
MINORITY = frozenset(
    terms(
        "吉克 吉狄 吉木 吉火 海来 阿尔 阿苦 阿的 阿苏 阿余 阿牛 阿西 阿什 阿来 阿库 阿力 阿比 阿说 沙马 沙玛 马海 马黑 马赫 罗洪 俄木 俄底 俄的 莫色 木帕 勒伍 勒格 且沙 瓦扎 瓦渣 "
        "曲比 曲木 曲么 贾巴 贾瓦 安拉 井子 尔古 尔布 金古 布约 布都 呷玛 苏呷 依火 依伍 依布 日火 日黑 石一 加巴 加日 加拉 甲巴 且且 的日 拉马 列索 麻卡 迪布 扎西 多吉 次仁 旺堆 "
        "旺杰 卓玛 央金 尼玛 达瓦 平措 格桑 洛桑 丹增 索朗 仁青 仁增 巴桑 普布 边巴 拉巴 强巴 贡布 贡嘎 德吉 白玛 才让 才旦 东主 东珠 顿珠 加措 土登 阿旺 桑杰 桑吉 益西 益希 罗桑 "
        "罗布 拉姆 拉毛 措姆 拥措 泽仁 泽旺 泽登 四郎 仁真 曲珍 曲扎 晋美 晋麦 江措 嘉措 向巴 群培 加布 久美 旦增 旦巴 尕让 尕藏 拉加 更登 彭措 公保 完么 完玛 南杰 叶西 昂旺 昂秀 "
        "俄日 扎巴 巴特 巴图 巴雅 布仁 布和 苏和 苏日 乌云 乌兰 萨仁 其其 格日 斯琴 娜仁 娜日 那顺 阿拉 阿木 额尔 呼和 呼格 青格 青巴 敖日 敖登 乌日 乌力 宝力 宝音 特木 孟克 莫日 "
        "锡林 包力 朝克 朝鲁 图雅 高娃 哈斯 赛音 吉日 满都 好斯 牧仁 铁木 孛儿 岩温 岩罕 岩糯 岩香 岩坎 岩叫 玉罕 玉香 玉波 玉儿 玉喃 艾买 艾力 买买 阿卜 阿不 热合 热依 古丽 努尔 "
        "吐尔 库尔 木合 玉素 依明 依力 卡德 沙拉 哈力 叶尔 加尼 胡安 别克 尼加 塔里 麦麦 穆罕 赛尔 赛买 达吾"
    )
)
# Characters that names from other scripts are written with.
TRANSLITERATION = frozenset(
    "阿埃艾爱安昂奥澳巴芭拜班邦保鲍贝本比彼毕宾波勃伯博布查察昌楚茨措达戴丹当道德登邓狄迪蒂第丁东杜顿多俄厄恩尔耳法凡方菲费芬丰冯佛弗夫福富盖甘冈岗高哥戈格根贡古瓜圭郭果哈"
    "海汉豪何荷赫黑亨洪侯胡华怀惠霍基吉季加迦贾简姜娇杰捷金津居喀卡凯坎康考柯科可克肯孔寇库夸奎昆拉腊莱赖兰朗劳勒雷蕾黎里理丽莉利莲连良列琳林龙隆娄卢鲁路露伦罗洛吕马玛迈"
    "麦曼芒毛梅门蒙孟米密敏明缪摩莫默姆穆拿娜纳乃南瑙内嫩能尼年涅宁纽农努女诺欧帕派潘庞培佩彭蓬皮平珀坡普奇齐契恰钱乔切琴青丘邱琼屈热仁日荣容茹儒瑞若萨塞赛桑瑟森沙莎山珊尚绍"
    "舍申生圣施什石史士舒斯丝思松苏素索塔泰坦唐陶特腾提蒂廷汀通图屠吐托脱瓦万旺威韦维魏温文翁沃乌伍武西希锡席夏香肖谢辛欣兴雄休许逊雅亚延扬尧耶叶伊依宜以易因英尤于余约月泽扎"
    "其奈诗梵葆盎莹翠蜜冬帆晨奕璐仑詹珍芝治朱准卓兹子宗祖佐买提力里祝冉让卜不伽珂娃妮婷薇贞茜媛弥弭篷披宋尕木江汗旦吾孜曲色只呷坚措扎堆甫苯帝穹堪贾赞旬翁蓓戎蒲诃孚岱绮绰恺凱嘉妲姬柏柴榭渥滕热珠琳甸甄甫"
)  # fmt: skip
# What cannot stand in a given name, as it almost always belongs to the sentence.
SENTENCE = frozenset(
    "的了是在与及说将会把被对并还这那其该等们向由称就都也已又或各每个名位者讲问答主出参带副率作"
)
LIKELY_SENTENCE = frozenset("致见让和以为表到从代指同介同进先分共受任")

_FOLLOWING = (
    "表示|说|指出|强调|介绍|认为|称|告诉|坦言|回忆|透露|解释|补充|提出|提到|要求|希望|建议|呼吁|宣布|宣读|出席|主持|致辞|致词|致欢迎|致开幕|致贺|致祝|致答|致函|致电|致以|居中|积极|大力|亲切|热情|简要|简单|首先|一再|多次|曾经|特意|亲临|到场|到会|莅临|等人|提议|先致|落笔|执笔|签下|率先|起草|承诺|寄望|有感|深感|倍感|不仅|不但|虽然|尽管|此次|每天|每年|每周|每次|主导|推动|促成|参演|领唱|担纲|饰演|讲话|发言|参加|参观|陪同|率|带领|率领|率团|一行|"
    "代表|分别|共同|等|先后|随后|则|也|还|曾|向|对|就|在|从|为|将|把|被|是|的|作|做|与|和|及|以及|或|、|受邀|应邀|见证|签署|签订|签字|签约|会见|会谈|访问|调研|考察|走访|到|来到|"
    "赴|前往|抵达|出任|担任|任|当选|兼任|获|荣获|接受|接过|接待|揭牌|授牌|颁发|颁奖|宣讲|汇报|通报|部署|总结|点评|讲授|开展|围绕|通过|结合|以|感谢|祝贺|欢迎|高度|充分|详细|重点|"
    "深入|深情|激动|笑着|高兴|兴奋|感慨|深有|正|正在|已|已经|今年|去年|昨日|今日|日前|近日|上午|下午|一同|一起|陪|来自|出生|毕业|所在|所|带来|带着|带|用|给|和|跟|同|家|们|先生|女士|"
    "博士|教授|老师|同志|院士|阁下|校长|主任|局长|书记|看到|看着|走进|走上|站在|坐在|拿着|没有|不|没|最|很|都|又|再|才|只|便|却|则|更|让|请|由|领|领衔|牵头|负责|联系|电话|手机|"
    "连续|连任|连连|连声|连忙|长期|常年|轮流|全程|跟随|随行|挥手|点头|起身|鞠躬|坦承|感叹|惊叹|哽咽|握手|致意|蹲下|弯腰|俯身|按下|启动|剪彩|揭幕|驱车|冒雨|顶着|陪伴|目送|迎接|落座|赶到|赶赴|奔赴|飞抵|"
    "递上|递给|递过|接受|接力|收下|收到|挑选|描述|形容|打趣|调侃|反问|追问|婉拒|拒绝|否认|证实|确认|宣称|声明|表态|发问|开口|喊道|说起|谈起|谈到|提及|坚持|坚称|预计|预测|估计|判断|觉得|以为|担心|担忧|"
    "参与|参会|列席|组织|召集|亲自|专程|专门|特地|特别|当场|当天|当日|现场|线上|视频|书面|讲述|讲解|分享|展示|演示|演唱|表演|抚摸|完成|发表|发布|发起|推荐|提议|提醒|勉励|鼓励|"
    "寄语|叮嘱|嘱咐|期待|期盼|盼|相信|承诺|坚信|表达|阐述|阐释|剖析|解读|回应|回答|直言|笑言|如是|点赞|肯定|赞扬|赞赏|指导|慰问|看望|检查|督导|视察|巡视|主讲|授课|执教|辅导|"
    "何|时任|现任|系|此前|此次|首先|最后|其后|之后|之前|后|前|时|中|上|下|里|会上|会后|并|并且|而|但|因|因为|虽|若|如|如果|即|当|自|自己|本人|个人|生前|逝世|去世|于|需|应|能|可|要|想|"
    "正式|主动|联合|携手|双手|交换|互换|续签|拟|计划|打算|决定|同意|通|上台|登台|作为|身为|成为|入选|考入|考上|考取|参军|入伍|加入|离开|返回|回到|回国|启程|动身|继续|开始|结束|认真|仔细|迅速|"
    "盼着|舍不得|指着|指出|牵着|捧着|举着|打开|翻开|说道|写道|问|答|答道|笑|哭|跑|坐|站|走|看|听|讲|读|写|学|教|舞|唱|画|打|送|赠|捐|投|买|卖|租|借|还|住|吃|喝"
)
_FOLLOW = re.compile(f"(?:{'|'.join(sorted(set(_FOLLOWING.split('|')), key=len, reverse=True))})")
_SPEAKS = "表示|说|指出|强调|介绍|认为|告诉|坦言|回忆|透露|称"
_SPOKEN = re.compile(_SPEAKS)
GIVEN_LAST = frozenset(
    "才学正应立自"
)  # words of the sentence that end given names as well (良才说)
_LINKS = re.compile("(?:和|与|及|以及|、)(?![和与及、])")
_STOP = re.compile(
    r"[\s，。；：、！？（）()《》“”「」『』〈〉【】〔〕\[\]<>,.;:!?…—\-/|&·•\"'’‘0-9A-Za-z]|$"
)
_DOT = "·•・‧∙．"
_DOTTED = re.compile(
    f"(?![一-鿿]*[兼长席授师委记任员与和及同向对由][一-鿿]*[{_DOT}])[一-鿿]{{1,7}}(?:[{_DOT}]\\s?(?:[一-鿿]{{1,8}}|[A-Z]\\.?))+"
)
_LATIN = re.compile(
    r"[A-ZÀ-Þ][A-Za-zÀ-ɏ’'.-]*(?:[ ·](?:(?:van|von|de|der|den|da|dos|del|bin|al|el|la|le)\ )*[A-ZÀ-Þ][A-Za-zÀ-ɏ’'.-]*){1,4}"
)
_GLOSS = re.compile(r"[（(][A-Z][a-zà-ÿ]+ (?:[a-z]{2,3} )?[A-Z][\w’' -]+[)）]")
_LONE_LATIN = re.compile(
    r"[A-ZÀ-Þ][a-zà-ÿ]{2,}(?=\s?(?:先生|女士|教授|博士|小姐|校长|副校长|院长|主任))"
)
_HAN = re.compile("[一-鿿]+")


@cache
def _places() -> frozenset[str]:
    """Chinese divisions without their type, and the countries of the world."""
    stems = (division.stem for division in divisions())
    return frozenset((*stems, *(name for territory in territories() for name in territory.chinese)))


def name_at(text: str, start: int, ends: Collection[int], tagged: Collection[int]) -> int | None:
    """The end of the Chinese or transliterated name that starts at `start`."""
    dotted = _DOTTED.match(text, start)
    if dotted:
        return _dotted_end(text, dotted, ends, tagged)
    latin = _LATIN.match(text, start) or _LONE_LATIN.match(text, start)
    if latin:
        return latin.end()
    best = max(
        ((_score(text, start, end, ends, tagged), end) for end in _candidates(text, start)),
        default=(0, 0),
    )
    return best[1] if best[0] >= 2 else None


def _candidates(text: str, start: int) -> list[int]:
    """Where a name of Han characters may end by its first characters."""
    run = _HAN.match(text, start)
    longest = len(run.group()) if run else 0
    if text[start : start + 2] in NO_NAMES or text[start + 1 : start + 3] in KIN:
        return []
    if text[start : start + 1] in "和与及同" and text[start - 1 : start] in CLOSED:
        return []
    if 2 <= longest <= 6 and _GLOSS.match(text, start + longest):
        return [start + longest]
    if text[start : start + 4] in COMPOUND or text[start : start + 2] in COMPOUND:
        lengths: tuple[int, ...] = (3, 4, 5)[: 2 + (text[start : start + 4] in COMPOUND)]
    elif text[start : start + 2] in AMBIGUOUS:
        lengths = (2, 3, 4, 5)
    elif text[start : start + 2] in JAPANESE or text[start : start + 3] in JAPANESE:
        lengths = (3, 4, 5) if text[start : start + 2] in JAPANESE else (4, 5)
    elif text[start : start + 2] in MINORITY:
        lengths = (2, 3, 4, 5)
    elif text[start : start + 1] in SURNAMES:
        lengths = (2, 3) if text[start + 1 : start + 2] not in SURNAMES else (2, 3, 4)
    elif longest >= 3 and all(c in TRANSLITERATION for c in text[start : start + 3]):
        lengths = (3, 4, 5, 6)
    else:
        return []
    return [start + length for length in lengths if length <= longest]


def _score(
    text: str, start: int, end: int, ends: Collection[int], tagged: Collection[int]
) -> float:
    """How well a name ends here: what follows, what the tagger says, what its characters are."""
    if _GLOSS.match(text, end):
        return 5
    score = _boundary(text, end) + 2 * (end in tagged) + (end in ends)
    if text[start : start + 2] in MINORITY:
        score -= sum(2.0 for c in text[start + 2 : end] if c in SENTENCE - TRANSLITERATION)
        return score + {2: 0.3, 3: 0.5, 4: 1.2, 5: 0.0}[end - start]
    if text[start] not in SURNAMES and text[start : start + 2] not in COMPOUND | JAPANESE:
        return score - 0.3 - sum(2.0 for c in text[start:end] if c not in TRANSLITERATION)
    japanese = text[start : start + 2] in JAPANESE
    compound = text[start : start + 2] in COMPOUND or japanese
    score += {2: 0.2, 3: 1.0, 4: 0.0 if japanese else -1.0, 5: -1.5, 6: -2.0}[end - start]
    score += 1.0 if compound and end - start in (3, 4) else 0
    if text[start] in WEAK_SURNAMES and not compound and _inside_clause(text, start):
        score -= 2.5
    if end - start < 4 and _goes_on(text, start, end):
        score -= 2.5
    following = _FOLLOW.match(text, end - 1)
    score -= 1.5 if following and following.end() > end else 0
    given = text[start + 1 : end]
    if len(given) == 1 and text[end : end + 1] in GIVEN_LAST and _SPOKEN.match(text, end + 1):
        score -= 4.0
    score -= sum(3.0 for c in given if c in SENTENCE)
    return score - sum(0.6 for c in given if c in LIKELY_SENTENCE and not japanese)


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a longer name from another script goes on behind a short one: 罗萨|里奥."""
    written = text[start : end + 2]
    foreign = len(written) == end - start + 2 and all(c in TRANSLITERATION for c in written)
    following = _FOLLOW.match(text, end)
    return foreign and not (following and len(following.group()) > 1)


def _boundary(text: str, end: int) -> float:
    """How well the sentence goes on behind a name that ends here."""
    if _STOP.match(text, end):
        return 3
    if _LINKS.match(text, end):
        return 2
    if text[end] in "和与及、":
        return -1
    return 2 if _FOLLOW.match(text, end) else -0.5


def _inside_clause(text: str, start: int) -> bool:
    """Whether a clause goes on here, so that 和, 都, 向 and the like are more likely words than surnames."""
    return start > 0 and "一" <= text[start - 1] <= "鿿"


def _dotted_end(
    text: str, found: re.Match[str], ends: Collection[int], tagged: Collection[int]
) -> int:
    """Where the last part of a dotted name ends: at the tagger's end, else before the sentence goes on."""
    last = max(found.group().rfind(dot) for dot in _DOT) + found.start() + 1
    run = last
    while run < found.end() and (text[run] in TRANSLITERATION or not "一" <= text[run] <= "鿿"):
        run += 1
    run = max(run, last + 1)
    marked = [
        end
        for end in range(last + 1, found.end() + 1)
        if end in tagged and _boundary(text, end) > -1
    ]
    if marked and marked[-1] >= run - 1:
        return marked[-1]
    for end in range(run, min(found.end(), run + 4) + 1):
        if _boundary(text, end) >= 2 and (end == run or end in ends):
            return end
    for end in range(run, last, -1):
        if end in tagged or (end in ends and _FOLLOW.match(text, end)):
            return end
    return run


def whole(name: str) -> bool:
    """Whether `name` has the shape of a full name."""
    if _DOTTED.fullmatch(name) or _LATIN.fullmatch(name):
        return True
    if not _HAN.fullmatch(name):
        return False
    return len(name) in {end for end in _candidates(name, 0)} and not SENTENCE & set(name[1:])


def distinctive(name: str) -> bool:
    """Whether `name` can hardly be anything but a name: compound surname or dotted."""
    return bool(_DOTTED.fullmatch(name))


def likely(name: str) -> bool:
    """Whether `name` is a surname with a given name of two characters, or dotted."""
    return distinctive(name) or (len(name) == 3 and whole(name))


def short_forms(name: str) -> tuple[str, ...]:
    """First and last part of a dotted name; surname and title is not handled here, as it needs the title."""
    parts = [part for part in re.split(f"[{_DOT}]", name) if len(part) >= 2]
    return tuple(reversed(parts)) if len(parts) > 1 else ()


def surname(name: str) -> str:
    """The surname of a Chinese name."""
    return name[:2] if name[:2] in COMPOUND else name[:1]


def is_word(_: str) -> bool:
    """Parts of dotted names are no words of Chinese."""
    return False


PEOPLE = PeopleWords(
    name_at=name_at,
    distinctive=distinctive,
    short_forms=short_forms,
    surname=surname,
    is_word=is_word,
    is_pronoun=is_word,
    is_place=lambda name: name in _places(),
    credit_line=re.compile(
        "[（(](?:[一-鿿/／:：]{2,15}[ 　:：])+[一-鿿]{2,4}(?:[ 　、][一-鿿]{2,4})*[)）]"
    ),
    starts=re.compile(
        f"(?<![^。；，！？：“”\\s])(?=[一-鿿]{{2,4}}(?:{_SPEAKS}|是|，))|(?:(?<![一-鿿])|(?<=[、，。]))[一-鿿]{{1,7}}[{_DOT}](?=[一-鿿])"
    ),
    between=re.compile(r"[ 　]{0,3}(?:[（(][^（）()]{1,20}[）)])?[“\"]?"),
    honorific=re.compile(
        r"(?:Prof|Dr|Mr|Mrs|Ms)\.?[ ]?(?=[A-ZÀ-Þ])|(?:H\.E\.|Sir|Dame)[ ]|"
        "拿督斯里|拿督|丹斯里|爵士|亲爱的|尊敬的|国王|王子|公主|入选者|获得者|获奖者|得主|当选者|传承人|发明人|创办人|继承人|代言人"
    ),
    counted=re.compile("[0-9〇零一二两三四五六七八九十百千万几数多余]+[多余]?(?:名|位|个|批|组)$"),
    honorific_after=re.compile("先生|女士|小姐|博士|教授|同志|老师|阁下|院士|夫人|大使|爵士|同学"),
    joiner=re.compile(r"[、 　]{1,2}|和|与|及|以及"),
    apposition=re.compile(r"，|,|（|\(|[ 　]{1,3}"),
    speaks=re.compile(f"{_SPEAKS}|是(?=.{{0,30}}一[名位个])"),
    spoken=re.compile("(?!)"),
    credit=re.compile(
        r"(?:[^\s，。]{0,6}记者|通讯员|特约记者|见习记者|实习生|摄影(?:师|报道)?|摄|图片?|文字?|供稿|撰稿|作者|编辑|责编|责任编辑|编审|审核|审校|校对|校审|初审|复审|终审|监制|制图|视频|"
        r"图文|文图|编译|翻译|策划|统筹|制作|剪辑|出品人|来稿|投稿|插图|漫画|供图|网络编辑|版面编辑)\s?[:：/／丨|]?\s*"
    ),
    closes=re.compile(f"(?=[、，。；）)： 　]|等|和|与|及|{_FOLLOW.pattern})"),
    belongs=re.compile("(?!)"),
    likely=likely,
    lone=re.compile(f"(?:{'|'.join(sorted(TRANSLITERATION))}){{2,6}}"),
    goes_on=re.compile(f"[{_DOT}]"),
    before_short=re.compile(f"(?<![{_DOT}])$"),
    surname_and_title=True,
    initials=re.compile(r"(?!)"),
    name_start=re.compile("[一-鿿]"),
    unit_before=re.compile(
        "(?:中心|处|系|学院|研究所|室|组|馆|协会|学会|部|科|办公室|学程|专班|队)$"
    ),
    foreign_before=re.compile("(?!)"),
    described=re.compile("(?!)"),
    foreign=re.compile(
        "路|街|大道|镇|乡|村|县|市|区|省|州|盟|旗|江|河|湖|山|岛|港|桥|寺|庙|楼|馆|奖|杯|故居|纪念|小学|中学|大学|学校|学院|学堂|书院|基金|基金会|集团|公司|医院|广场|公园|站"
    ),
)
