"""Chinese names in Latin letters: pinyin, and the spellings of Hong Kong, Taiwan and South-East Asia."""

import re

from pipeline.words.titles import terms

SURNAMES = frozenset(
    terms(
        "Ai An Ao Ba Bai Ban Bao Bei Bi Bian Bie Bin Bo Bu Cai Can Cang Cao Cen Chai Chang Chao Che Chen Cheng Chi Chong Chou Chu Chuai Chun Cong Cui Cuo Da Dai Dan Dang Dao De "
        "Deng Di Dian Diao Ding Dong Dou Du Duan Dun Duo E En Fa Fan Fang Fei Feng Fo Fu Ga Gai Gan Gang Gao Ge Gei Gen Geng Gong Gou Gu Gua Guan Guang Gui Guo Ha Hai Han Hang "
        "Hao He Hei Hong Hou Hu Hua Huai Huan Huang Hui Huo Ji Jia Jian Jiang Jiao Jie Jin Jing Jiu Ju Juan Jun Kan Kang Kao Ke Kong Kou Kuai Kuang Kui La Lai Lan Lang Lao Le Lei "
        "Leng Li Lian Liang Liao Lie Lin Ling Liu Long Lou Lu Luan Lun Luo Lv Lü Lyu Ma Mai Man Mang Mao Mei Men Meng Mi Mian Miao Min Ming Mo Mou Mu Na Nai Nan Ni Nian Nie Ning "
        "Niu Nong Nu Ou Pan Pang Pao Pei Peng Pi Pian Piao Ping Pu Qi Qian Qiang Qiao Qin Qing Qiong Qiu Qu Quan Que Ran Rao Ren Rong Ru Ruan Rui Run Sa Sai San Sang Sha Shan "
        "Shang Shao She Shen Sheng Shi Shou Shu Shuai Shuang Shui Si Song Su Sui Sun Suo Ta Tai Tan Tang Tao Teng Ti Tian Tie Tong Tou Tu Tuo Wan Wang Wei Wen Weng Wo Wu Xi Xia "
        "Xian Xiang Xiao Xie Xin Xing Xiong Xiu Xu Xuan Xue Xun Ya Yan Yang Yao Ye Yi Yin Ying Yong You Yu Yuan Yue Yun Zai Zan Zang Zeng Zha Zhai Zhan Zhang Zhao Zhe Zhen Zheng "
        "Zhi Zhong Zhou Zhu Zhuang Zhuo Zi Zong Zou Zu Zuo"
    )
)
COMPOUND = frozenset(
    terms(
        "Ouyang Shangguan Situ Sima Zhuge Huangfu Yuchi Gongsun Linghu Duanmu Yuwen Dongfang Murong Xiahou Xuanyuan Nangong Dugu Zhangsun Sikong Wenren Tantai Gongye Zongzheng "
        "Puyang Chunyu Chanyu Shentu Zhongsun Zhongli Xianyu Helian Wanyan Nalan Huyan Dongguo Ximen Zuoqiu Liangqiu Baili Tuoba Moqi Diwu"
    )
)
ROMANISED = frozenset(
    terms(
        "Au Au-Yeung Auyeung Chan Chang Chao Chau Chen Cheng Cheong Cheuk Cheung Chew Chi Chia Chiang Chien Chim Chin Ching Chiu Cho Choi Chong Choo Chou Chow Choy Chu Chua "
        "Chuang Chui Chun Chung Dang Eng Fan Fok Fong Foo Fu Fung Gan Goh Hau Heng Ho Hoh Hon Hong Hsia Hsiao Hsieh Hsing Hsiung Hsu Hsueh Hu Huang Hui Hung Hwang Ip Kam Kan Kang "
        "Kao Keung Kho Khoo King Ko Koh Kong Koo Ku Kuan Kung Kuo Kwan Kwok Kwong Lai Lam Lan Lang Lao Lau Law Lee Leong Leung Liang Liao Liaw Lien Lim Lin Ling Liu Lo Loh Loo "
        "Look Loong Low Lu Lui Luk Lum Lun Lung Ma Mak Man Mao Mok Mui Ng Ngai Ngan Ngo Ong Oei Ooi Or Pang Pong Poon Pun Quah Quek Sham Shaw Sheh Shek Shih Shin Shiu Shum Shun "
        "Sim Sin Sit Siu So Soh Soo Soon Su Suen Sung Sze Szeto Tai Tam Tan Tang Tay Teh Teng Teo Ting To Toh Tong Tsai Tsang Tsao Tse Tseng Tsoi Tsou Tsui Tu Tung Wai Wan Wang "
        "Wei Wen Wong Woo Wu Yam Yan Yang Yao Yap Yau Yee Yen Yeo Yeoh Yeung Yeh Yi Yim Yin Ying Yip Yiu You Young Yu Yue Yuen Yung Zee Kim Park Jung Jeong Yoon Han Seo Kwon Ahn "
        "Song Ryu Yoo Moon Nguyen Nguyễn Tran Trần Pham Phạm Hoang Hoàng Phan Vu Vũ Đặng Bui Bùi Do Đỗ Hồ Ngô Duong Dương Ly Lý"
    )
)
_SYLLABLE = (
    "zhuang|chuang|shuang|zhang|zheng|zhong|zhuan|zhuai|chang|cheng|chong|chuan|chuai|shang|sheng|shuan|shuai|xiang|xiong|jiang|jiong|qiang|qiong|liang|niang|guang|kuang|huang|"
    "bang|beng|bian|biao|bing|pang|peng|pian|piao|ping|mang|meng|mian|miao|ming|fang|feng|dang|deng|dian|diao|ding|dong|duan|tang|teng|tian|tiao|ting|tong|tuan|nang|neng|nian|niao|ning|nong|nuan|lang|leng|lian|liao|ling|long|"
    "luan|gang|geng|gong|guan|guai|kang|keng|kong|kuan|kuai|hang|heng|hong|huan|huai|jian|jiao|jing|juan|qian|qiao|qing|quan|xian|xiao|xing|xuan|zhan|zhai|zhao|zhou|zhen|zhei|zhua|zhui|zhun|zhuo|chan|chai|chao|chou|chen|chua|chui|"
    "chun|chuo|shan|shai|shao|shou|shen|shei|shua|shui|shun|shuo|rang|reng|rong|ruan|zang|zeng|zong|zuan|cang|ceng|cong|cuan|sang|seng|song|suan|yang|ying|yong|yuan|wang|weng|"
    "ang|eng|bai|bei|ban|ben|bao|bie|bin|pai|pei|pan|pen|pao|pou|pie|pin|mai|mei|man|men|mao|mou|mie|miu|min|fei|fan|fen|fou|dai|dei|dan|den|dao|dou|die|diu|dui|dun|duo|tai|tan|tao|tou|tie|tui|tun|tuo|nai|nei|nan|nen|nao|nou|nie|niu|nin|"
    "nun|nuo|nue|nüe|lai|lei|lan|lao|lou|lia|lie|liu|lin|lun|luo|lue|lüe|gai|gei|gan|gen|gao|gou|gua|gui|gun|guo|kai|kei|kan|ken|kao|kou|kua|kui|kun|kuo|hai|hei|han|hen|hao|hou|hua|hui|hun|huo|jia|jie|jiu|jin|jun|jue|qia|qie|qiu|qin|qun|que|"
    "xia|xie|xiu|xin|xun|xue|zha|zhe|zhi|zhu|cha|che|chi|chu|sha|she|shi|shu|rao|rou|ran|ren|rui|run|ruo|rua|zai|zei|zan|zen|zao|zou|zui|zun|zuo|cai|can|cen|cao|cou|cui|cun|cuo|sai|san|sen|sao|sou|sui|sun|suo|yan|yao|you|yin|yun|yue|yai|wai|wei|"
    "wan|wen|lyu|nyu|"
    "ai|ei|an|en|ao|ou|er|ba|bo|bi|bu|pa|po|pi|pu|ma|mo|me|mi|mu|fa|fo|fu|da|de|di|du|ta|te|ti|tu|na|ne|ni|nu|nv|nü|la|le|li|lu|lv|lü|ga|ge|gu|ka|ke|ku|ha|he|hu|ji|ju|qi|qu|xi|xu|ri|re|ru|za|ze|zi|zu|ca|ce|ci|cu|sa|se|si|su|ya|ye|yi|yu|yo|wa|wo|wu|a|e|o"
)
_ONE = re.compile(rf"(?:{_SYLLABLE})")
_GIVEN = re.compile(
    rf"(?P<first>{_SYLLABLE})(?:['’-]?(?P<second>{_SYLLABLE})(?:['’-]?(?P<third>{_SYLLABLE}))?)?",
    re.IGNORECASE,
)


def given_of_pinyin(word: str) -> int:
    """How many syllables of pinyin spell this given name; 0 where none do."""
    if not word[:1].isupper() or len(word) > 14:
        return 0
    if _ONE.fullmatch(word.lower()):
        return 1
    found = _GIVEN.fullmatch(word)
    if not found:
        return 0
    return sum(part is not None for part in found.groups())
