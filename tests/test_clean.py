"""clean: encodings, pages, furniture, roles and the document's own data."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.clean import Unreadable, clean
from pipeline.clean.controls import is_controls, trail
from pipeline.clean.datelines import read_dateline
from pipeline.clean.fields import read_fields
from pipeline.clean.furniture import is_notice, is_page, list_begins
from pipeline.clean.lines import plain_lines
from pipeline.clean.names import read_names
from pipeline.clean.publication import days
from pipeline.clean.wrapping import unwrapped
from schemas import Document

PAGES = Path(__file__).parent / "cases" / "pages"
PARAGRAPH = "4月2日，松江学院与临港职业中学签署合作协议，双方将共建实训基地，并在师资培训方面开展合作，协议有效期三年。"


def page(name: str) -> Document:
    return clean((PAGES / name).read_bytes(), path=name)


ENGLISH = (
    "Elm College signed a memorandum of understanding with Oak College on the ninth of July, under which the two "
    "colleges will exchange ten teachers and forty students every year."
)


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.role, document.text[block.start : block.end]) for block in document.blocks]


def raw_pieces(document: Document, decoded: str) -> str:
    """The text as the runs rebuild it from the raw file; replacements and insertions are taken on trust."""
    parts, offset = [], 0
    for run in document.runs:
        parts.append(document.text[offset : run.start])
        if run.end - run.start == run.raw_end - run.raw_start:
            parts.append(decoded[run.raw_start : run.raw_end])
        else:
            parts.append(document.text[run.start : run.end])
        offset = run.end
    return "".join([*parts, document.text[offset:]])


def assert_lawful(document: Document, decoded: str) -> None:
    """Blocks in order and within a line, runs that copy what they say, quotes that stand where they say."""
    assert raw_pieces(document, decoded) == document.text
    ends = [0, *(block.end for block in document.blocks)]
    assert all(end <= block.start for end, block in zip(ends, document.blocks, strict=False))
    for block in document.blocks:
        assert block.start < block.end and "\n" not in document.text[block.start : block.end]
    last = 0
    for run in document.runs:
        assert run.start >= last and run.start < run.end and run.raw_start < run.raw_end
        last = run.end
    for source in document.meta.provenance:
        assert document.text[source.start : source.end] == source.quote


# --- whole pages


def test_provincial_news_site() -> None:
    document = page("provincial-zh.txt")
    roles = blocks(document)
    assert document.meta.title == "携手育才 青岭与海州共建产业学院"
    assert document.meta.source == "青岭日报"
    assert document.meta.published == "2023-05-12"
    assert document.meta.authors == ("柳青禾", "江帆", "林知夏")
    assert document.meta.editors == ("石磊",)
    assert ("subtitle", "——两地职业教育合作侧记") in roles
    assert ("dateline", "青岭日报讯（记者 柳青禾 通讯员 江帆 林知夏）") in roles
    assert ("caption", "图为签约仪式现场。") in roles
    assert ("credit", "江帆 摄") in roles
    assert ("heading", "一、共建课程") in roles
    assert ("credit", "责任编辑：石磊") in roles
    assert any(role == "body" and text.startswith("下一步，两校区") for role, text in roles)
    for gone in ("运动会", "幼儿园", "版权所有", "声明", "（完）", "点击", "当前", "现在的位置"):
        assert gone not in document.text


def test_machine_translated_page() -> None:
    document = page("translated-en.txt")
    roles = blocks(document)
    assert document.meta.title is not None and document.meta.title.startswith("Hand in hand")
    assert document.meta.source == "Linhai Net"
    assert document.meta.published == "2024-03-02"
    assert document.meta.authors == ("Mu Qing", "Fu Rong", "Ge Yun")
    assert document.meta.editors == ("Ke Lan",)
    assert ("caption", "The scene of the ceremony.") in roles
    assert ("credit", "Photographed by Fu Rong") in roles
    assert ("credit", "Editor Ke Lan") in roles
    for gone in ("You are here", "kindergartens", "Seven good schools", "Which one", "Copyright"):
        assert gone not in document.text


def test_ministry_page_with_layout_tables() -> None:
    document = page("ministry-zh.html")
    decoded = (PAGES / "ministry-zh.html").read_text(encoding="utf-8")
    assert document.media_type == "text/html"
    assert document.meta.title == "我省与邻省签署合作协议"
    assert document.meta.source == "云岭省教育厅办公室"
    assert document.meta.published == "2023-05-11"
    assert document.meta.editors == ("王小虎",)
    assert "“川南省”教育厅" in document.text
    assert "等方面开展合作" in document.text  # the line break of the source is no space between Han
    for gone in ("互动交流", "运动会", "版权所有", "不是正文", "浏览次数"):
        assert gone not in document.text
    assert_lawful(document, decoded)


def test_university_page_with_tags() -> None:
    document = page("university-en.html")
    decoded = (PAGES / "university-en.html").read_text(encoding="utf-8")
    assert document.meta.title == "Two colleges open joint lab"
    assert document.meta.authors == ("Anna Lind", "Tom O'Neil")
    assert document.meta.published == "2022-10-03"
    assert document.meta.source == "Hillside University"
    assert ("heading", "What comes next") in blocks(document)
    assert "Students win prize" not in document.text and "Study" not in document.text
    assert_lawful(document, decoded)


@pytest.mark.parametrize("name", sorted(path.name for path in PAGES.glob("*.*")))
def test_every_quote_is_in_the_raw_file(name: str) -> None:
    decoded = (PAGES / name).read_text(encoding="utf-8")
    document = page(name)
    assert_lawful(document, decoded)
    for source in document.meta.provenance:
        if (
            "&" not in decoded[source.raw_start : source.raw_end]
            and "<" not in decoded[source.raw_start : source.raw_end]
        ):
            assert decoded[source.raw_start : source.raw_end] == source.quote


def test_menu_is_not_taken_for_a_short_article() -> None:
    menu = "".join(
        f"<li><a href='{n}'>Department of subject number {n}</a></li>" for n in range(40)
    )
    sentence = "The college and the city signed an agreement on teacher training on Monday."
    raw = f"<html><body><ul>{menu}</ul><h1>College signs with city</h1><p>{sentence}</p></body></html>"
    document = clean(raw.encode(), path="short.html")
    assert sentence in document.text
    assert "subject number" not in document.text


def test_paragraphs_that_trafilatura_joins_are_all_kept() -> None:
    first = "Elm College and Oak College signed an agreement on teacher training on Monday."
    second = "“We shall begin in May,” said President Ada Moss of Oak College."
    raw = (
        f"<html><body><nav><a href=/>Home</a> <a href=/n>News</a></nav><h1>Two colleges sign</h1>"
        f"<p>{first}</p><p>{second}</p><footer>© 2023 Elm News. All rights reserved.</footer></body></html>"
    )
    assert blocks(clean(raw.encode(), path="joined.html"))[1:] == [
        ("body", first),
        ("body", second),
    ]


def test_short_paragraphs_of_a_layout_table_are_kept() -> None:
    raw = (
        "<html><body><table><tr><td><b>临港大学与北湾学院签署协议</b></td></tr><tr><td>2022年3月5日</td></tr><tr><td>"
        f"{PARAGRAPH}<br><br>&nbsp;&nbsp;协议有效期五年。共建两个中心。</td></tr></table></body></html>"
    )
    assert clean(raw.encode(), path="table.html").text.endswith("协议有效期五年。共建两个中心。")


# --- plain text


def test_text_broken_at_a_fixed_width_is_put_together() -> None:
    raw = (
        "Elm College and Oak College sign agreement\n\n"
        "HANOI, 3 May 2021 - Elm College and Oak College signed an agreement\n"
        "on vocational education in Hanoi on Monday. The agreement was signed\n"
        "by Ada Moss, president of Elm College, and Nguyen Van An, rector of\n"
        "Oak College.\n\n"
        "Under the agreement the two sides will exchange 30 students a year\n"
        "and train 50 teachers by 2025.\n"
    )
    document = clean(raw.encode(), path="mail.txt")
    assert_lawful(document, raw)
    assert document.text.split("\n")[-2:] == [
        "HANOI, 3 May 2021 - Elm College and Oak College signed an agreement on vocational education in Hanoi on "
        "Monday. The agreement was signed by Ada Moss, president of Elm College, and Nguyen Van An, rector of Oak College.",
        "Under the agreement the two sides will exchange 30 students a year and train 50 teachers by 2025.",
    ]


def test_chinese_broken_at_a_fixed_width_is_joined_without_spaces() -> None:
    whole = (
        PARAGRAPH
        + "双方将于明年春天共同建设三个实训中心，每年互派教师四十名，互派学生二百名，并就课程标准定期交流。"
    )
    broken = "\n".join(whole[at : at + 24] for at in range(0, len(whole), 24))
    raw = f"两校签署协议\n\n{broken}\n"
    document = clean(raw.encode(), path="mail.txt")
    assert document.text == f"两校签署协议\n{whole}"
    assert_lawful(document, raw)


def test_short_lines_that_end_where_they_like_stay_lines() -> None:
    text = "Programme\nOpening by the rector\nSpeech of the mayor of the city of Linhai\nSigning\nLunch"
    assert unwrapped(plain_lines(text)) == plain_lines(text)


@pytest.mark.parametrize("day", ["2015-07-10", "[2015-07-10 09:30]", "2015/7/10"])
def test_the_day_behind_a_headline_is_no_part_of_it(day: str) -> None:
    raw = f"Signing ceremony held with Oak College {day}\nSource: Elm News\n\n{ENGLISH}"
    meta = clean(raw.encode(), path="a.txt").meta
    assert (meta.title, meta.published) == ("Signing ceremony held with Oak College", "2015-07-10")


def test_a_paragraph_that_ends_with_its_agency_is_a_paragraph() -> None:
    paragraph = f"{ENGLISH} {ENGLISH} (Hai Feng She)"
    raw = f"Colleges sign pact\n2024-06-18\n{paragraph}\nEditor: Li Ni"
    assert ("body", paragraph) in blocks(clean(raw.encode(), path="a.txt"))


# --- encodings


@pytest.mark.parametrize(
    ("encoding", "expected", "warned"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8-sig", False),
        ("utf-16", "utf-16", False),
        ("utf-16-le", "utf-16-le", True),
        ("gb18030", "gb18030", True),
        ("gbk", "gb18030", True),
    ],
)
def test_encodings(encoding: str, expected: str, warned: bool) -> None:
    text = f"两校签约\n\n2024-04-03　Source: Lingang Daily　来源：临港日报\n\n{PARAGRAPH}"
    document = clean(text.encode(encoding), path="a.txt")
    assert document.encoding == expected
    assert document.meta.title == "两校签约"
    assert bool(document.warnings) is warned


@pytest.mark.parametrize("encoding", ["gb18030", "cp1252"])
def test_english_with_quotes_in_a_legacy_encoding(encoding: str) -> None:
    text = (
        "Colleges sign pact\n\nThe two colleges “will exchange ten teachers every year”, the president said — "
        "and the agreement runs until the end of the year, when both sides will review it again."
    )
    assert "“will exchange" in clean(text.encode(encoding), path="a.txt").text


def test_big5() -> None:
    text = "兩校簽署協議\n\n2024年4月3日　來源：明州日報\n\n明州大學與海東學院昨日在明州簽署合作協議，雙方將共建實驗室，並在師資培訓方面開展合作，有效期三年。"
    document = clean(text.encode("big5hkscs"), path="a.txt")
    assert document.encoding.startswith("big5")
    assert document.meta.source == "明州日報"
    assert [warning.code for warning in document.warnings] == ["encoding-guessed"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"\xef\xbb\xbf", "white space"),
        (b"%PDF-1.7\n...", "PDF"),
        (b"PK\x03\x04\x14\x00", "ZIP"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"\x00\x01\x02\x03\x00\xff\xfe" * 20, "binary"),
        (b"\x01\x02\x03text\x04\x05\x06", "control characters"),
        ("打印　收藏　分享".encode(), "no article"),
    ],
)
def test_unreadable_names_reason_and_remedy(raw: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        clean(raw, path="a.txt")
    assert reason in caught.value.reason
    assert caught.value.remedy.endswith(".")


def test_invisible_characters_fall_away_and_the_way_back_stays() -> None:
    raw = f"\ufeff两校\u200b签约\n\n{PARAGRAPH[:10]}\u00ad\u200d{PARAGRAPH[10:]}"
    document = clean(raw.encode(), path="a.txt")
    start = document.text.index(PARAGRAPH)
    raw_start, raw_end = document.raw_span(start, start + len(PARAGRAPH))
    decoded = raw.encode().decode("utf-8-sig")
    assert decoded[raw_start:raw_end].replace("\u00ad", "").replace("\u200d", "") == PARAGRAPH


# --- bylines

BYLINES = [
    ("发布时间：2024-04-19 17:26　来源：东岭省教育厅　浏览次数：18", "东岭省教育厅", "2024-04-19", [], []),
    ("信息来源：办公室 发布日期:2021.3.5 点击数:20", "办公室", "2021-03-05", [], []),
    ("二〇二四年三月八日　来源：海州日报", "海州日报", "2024-03-08", [], []),
    ("来源：新城网作者：方一舟责任编辑：林知夏", "新城网", None, ["方一舟"], ["林知夏"]),
    ("本报记者 方一舟 通讯员 林知夏 江帆", None, None, ["方一舟", "林知夏", "江帆"], []),
    ("记者：古丽·买买提、李 明　编辑：石磊", None, None, ["古丽·买买提", "李明"], ["石磊"]),
    ("（文/方一舟　图/江帆　审核/石磊）", None, None, ["方一舟", "江帆"], []),
    ("编辑丨林知夏", None, None, [], ["林知夏"]),
    ("红岭新闻记者 方一舟 摄影 江帆", "红岭新闻", None, ["方一舟", "江帆"], []),
    ("海州晚报　2024-01-16　A03版　要闻　责编：石磊　记者：方一舟", "海州晚报", "2024-01-16", ["方一舟"], ["石磊"]),
    ("新華網　2024年9月12日（星期四）　記者：梁詠詩", "新華網", "2024-09-12", ["梁詠詩"], []),
    ("Northern Education Review | December 4, 2021 | By Anna Lind", "Northern Education Review", "2021-12-04", ["Anna Lind"], []),
    ("两江教育纵览　2022年9月24日　特约记者：江帆", "两江教育纵览", "2022-09-24", ["江帆"], []),
    ("来源：松江学院　作者：国际处 江帆", "松江学院", None, ["江帆"], []),
    ("江帆 摄", None, None, ["江帆"], []),
    ("新华社记者 方一舟 摄", None, None, ["方一舟"], []),
    ("By Anna Lind and Tom Field", None, None, ["Anna Lind", "Tom Field"], []),
    ("By ANNA LIND in Paris | portdaily.com | Updated: 2020-09-01 09:00", "portdaily.com", "2020-09-01", ["ANNA LIND"], []),
    ("Harbour Weekly, Thursday, 11 May 2023", "Harbour Weekly", "2023-05-11", [], []),
    ("Source: Xinhua    Editor: huaxia    2024-05-06 19:43:15", "Xinhua", "2024-05-06", [], ["huaxia"]),
    ("Time:2022-11-09   Source:Linhai Daily   Author:Mu Qing   Responsible editor:Ke Lan", "Linhai Daily", "2022-11-09", ["Mu Qing"], ["Ke Lan"]),
    ("Reporter: Bai Lu; editor: Geng Liang", None, None, ["Bai Lu"], ["Geng Liang"]),
    ("Port News reporter Ye Lan Song Jia asked", "Port News", None, ["Ye Lan", "Song Jia"], []),
    ("Edit Chai Ming", None, None, [], ["Chai Ming"]),
    ("Text: Qiu Fang, Bao Lin    Photo: Lei Dan", None, None, ["Qiu Fang", "Bao Lin", "Lei Dan"], []),
    ("Compiled by Ng Wai Han | Edited by Joseph Otieno", None, None, ["Ng Wai Han"], ["Joseph Otieno"]),
    ("Posted on March 4, 2021 by Maria van der Berg", None, "2021-03-04", ["Maria van der Berg"], []),
    ("索 引 号：11350-2022-00214　发文机关：东岭市教育局　成文日期：2022-03-11", "东岭市教育局", "2022-03-11", [], []),
    ("Index number: 113-2022    Issued by: Elm City Bureau of Education    Date of issue: 2022-03-11", "Elm City Bureau of Education", "2022-03-11", [], []),
    ("（转自海州日报）", "海州日报", None, [], []),
    ("点阅次数：128　2024-04-19", None, "2024-04-19", [], []),
    ("Anna Lind contributed to this report.", None, None, ["Anna Lind"], []),
    ("Source:  Author:  Edit:梁青  Date:2015-07-22  Click rate:1476", None, "2015-07-22", [], ["梁青"]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "source", "published", "authors", "editors"), BYLINES)
def test_byline(
    line: str, source: str | None, published: str | None, authors: list[str], editors: list[str]
) -> None:
    headline = (
        "松江学院与临港职业中学签署合作协议" if not line.isascii() else "College signs a pact"
    )
    document = clean(f"{headline}\n\n{line}\n\n{PARAGRAPH}".encode(), path="a.txt")
    meta = document.meta
    assert (meta.title, meta.source, meta.published) == (headline, source, published)
    assert (list(meta.authors), list(meta.editors)) == (authors, editors)


@pytest.mark.parametrize(
    "line",
    [
        PARAGRAPH,
        "记者从东岭省教育厅获悉，两校将共建实验室。",
        "By 2025, the two sides will train 300 teachers.",
        "Education cooperation in brief (June 2-6, 2025)",
        "联系人：教务处 电话：0000-000000",
        "Source of growth: schools that share their teachers with villages in the hills",
        "编辑部主任方一舟在会上致辞。",
        "全省中小学优秀校园摄影",
    ],
)
def test_no_byline(line: str) -> None:
    assert not any(field.names or field.day for field in read_fields(line))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-04-19 17:26", "2024-04-19"),
        ("2024.3.21", "2024-03-21"),
        ("2024/03/21", "2024-03-21"),
        ("２０２４年３月２１日", "2024-03-21"),
        ("二○二五年十二月三十日", "2025-12-30"),
        ("二〇二一年廿八月", None),
        ("21st March 2024", "2024-03-21"),
        ("Mar. 21, 2024", "2024-03-21"),
        ("Sunday, 5 September 2021, 3:08 pm", "2021-09-05"),
        ("2017-June-8Writer", "2017-06-08"),
        ("25/12/2020", "2020-12-25"),
        ("12/25/2020", "2020-12-25"),
        ("04/03/2020 | 09:10am EST", "2020-04-03"),
        ("20240321101500", "2024-03-21"),
        ("2023-02-30", None),
        ("(June 2-6, 2025)", None),
        ("6月17日", None),
    ],
)
def test_publication_day(text: str, day: str | None) -> None:
    assert next((found.iso for found in days(text)), None) == day


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("方一舟、林知夏和江帆", ["方一舟", "林知夏", "江帆"]),
        ("方一舟　李 明", ["方一舟", "李明"]),
        ("本报记者 方一舟", ["方一舟"]),
        ("Ye Lan Song Jia Bai Lu", ["Ye Lan", "Song Jia", "Bai Lu"]),
        ("Maria van der Berg & Tom Field", ["Maria van der Berg", "Tom Field"]),
        ("东岭省教育厅", []),
        ("Port Daily", []),
        ("综合", []),
        ("Staff Writer", []),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [name.name for name in read_names(text, 0, len(text)).names] == names


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("新华社成都5月6日电（记者方一舟、江帆）记者6日获悉，两校签署合作协议。", "新华社成都5月6日电（记者方一舟、江帆）"),
        ("海州新闻网讯（记者 方一舟）3月20日，两校签署合作协议。", "海州新闻网讯（记者 方一舟）"),
        ("【香江網訊】兩校昨日在明州簽署合作協議，有效期三年。", "【香江網訊】"),
        ("本报讯 5月6日，两校签署合作协议，有效期三年。", "本报讯"),
        ("（中央社台北23日電）兩校今天締結聯盟，盼各校出謀劃策。", "（中央社台北23日電）"),
        ("PARIS, March 3 (Xinhua) -- The two sides signed an agreement.", "PARIS, March 3 (Xinhua) --"),
        ("SUZHOU — The two sides signed an agreement on Monday.", "SUZHOU —"),
        ("Port Vila, 8 December 2021 – The ministry took delivery of it.", "Port Vila, 8 December 2021 –"),
        ("Qinghe Daily News (reporter Mu Qing correspondent Ge Yun) On May 6, the union was set up.", "Qinghe Daily News (reporter Mu Qing correspondent Ge Yun)"),
        ("中国电信与松江学院签署合作协议，双方将共建实验室。", None),
        ("海州日报社记者站成立仪式在海州举行，与会人员合影。", None),
        ("Education — the key to growth — was the theme of the talks.", None),
        ("The mayor (a former reporter) opened the school on Monday.", None),
    ],
)  # fmt: skip
def test_dateline(text: str, dateline: str | None) -> None:
    found = read_dateline(text)
    assert (text[: found.end].strip() if found else None) == dateline


# --- furniture


@pytest.mark.parametrize(
    "line",
    [
        "打印　收藏　字号：大　中　小　分享到：",
        "【打印】【关闭】【返回顶部】",
        "浏览次数：1873",
        "Print | Collection | Send to friends",
        "[Close window] [Back to top] Page views: 1,207",
        "Share this article | 37 comments",
        "Font: A+ A-",
        "Subscribe to Port Weekly | Share on LinkedIn",
        "扫一扫在手机打开当前页",
        "上一篇：我校召开工作会议",
        "下一条 我校获批新专业",
        "Previous article: College opens gym",
        "Related: College opens gym",
        "声明：本网转载文章未经授权不得使用。",
        "Copyright © 2010-2024 海州网 版权所有",
        "Copyright 2008-2023 Linhai Network. Views: 4521",
        "(Note: Part of the content comes from network resources)",
        "＊＊＊＊＊＊＊＊",
        "微信图片_20190329140830.jpg",
    ],
)
def test_page_furniture(line: str) -> None:
    assert is_page(line)


@pytest.mark.parametrize(
    "line",
    [
        PARAGRAPH,
        "一、工作目标",
        "承办单位：松江学院",
        "联系人：教务处 方一舟",
        "Share prices rose after the two companies signed the contract.",
        "Print media and schools agreed to work together on Monday.",
        "Next month, the two schools will exchange ten teachers.",
        "Related studies were presented by both universities.",
        "中小学生运动会开幕",
        "分享会上，两校签署合作协议。",
        "At the opening: Ana Silva, Rector; and Bo Chen, Dean of the Faculty of Law. © Lakeside Media",
    ],
)
def test_no_furniture(line: str) -> None:
    assert not is_page(line) and not is_controls(line) and not is_notice(line)


@pytest.mark.parametrize(
    ("line", "steps"),
    [
        ("您当前的位置：青岭网 > 新闻中心 > 正文", ["青岭网", "新闻中心", "正文"]),
        ("首页 / 简讯 / 正文", ["首页", "简讯", "正文"]),
        ("You Are Here: Linhai Network > County >Body", ["Linhai Network", "County", "Body"]),
        ("Home > News > Assistance", ["Home", "News", "Assistance"]),
        ("北京/上海/广州", None),
        ("Location is what matters in this business.", None),
        ("学前教育 > 小学教育。两者不可偏废", None),
    ],
)
def test_trail(line: str, steps: list[str] | None) -> None:
    assert trail(line) == steps


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("相关阅读", "related"),
        ("【延伸阅读】", "related"),
        ("Related reading:", "related"),
        ("热门评论", "comments"),
        ("- END -", "ended"),
        ("（完）", "ended"),
        ("Enditem", "ended"),
        ("相关阅读能力的研究", ""),
        ("End of term", ""),
    ],
)
def test_list_begins(line: str, kind: str) -> None:
    assert list_begins(line) == kind


def test_article_that_begins_with_its_body_has_no_title() -> None:
    document = clean(f"{PARAGRAPH}\n\n{PARAGRAPH}".encode(), path="a.txt")
    assert document.meta.title is None
    assert [role for role, _ in blocks(document)] == ["body", "body"]


def test_site_and_section_above_the_headline_are_no_title() -> None:
    text = (
        f"海州日报数字报\n\n要闻\n\n松江学院与临港职业中学共建实训基地\n\n2024-04-03\n\n{PARAGRAPH}"
    )
    meta = clean(text.encode(), path="a.txt").meta
    assert meta.title == "松江学院与临港职业中学共建实训基地"
    assert meta.source == "海州日报数字报"


def test_the_owner_of_the_page_published_it() -> None:
    menu = "首页　学校概况　新闻中心　人才培养　国际交流"
    masthead = clean(
        f"松江学院\n{menu}\n松江学院与临港职中签约\n\n{PARAGRAPH}".encode(), path="a.txt"
    )
    assert (masthead.meta.source, masthead.meta.title) == ("松江学院", "松江学院与临港职中签约")
    footer = f"College signs a pact\n\n{ENGLISH}\n\n© 2024 Harbour Times. All rights reserved."
    assert clean(footer.encode(), path="a.txt").meta.source == "Harbour Times"


def test_a_headline_in_two_scripts_is_the_first_of_them() -> None:
    text = f"松江学院与临港职业中学签署合作协议\nElm College signs a pact\n\n{PARAGRAPH}"
    assert clean(text.encode(), path="a.txt").meta.title == "松江学院与临港职业中学签署合作协议"


def test_list_that_the_last_paragraph_announces_stays() -> None:
    opening = "During the visit, the two ministers exchanged the following documents in the presence of both prime ministers, officials of the two countries said after the talks:"
    items = [
        "Memorandum of understanding on joint teacher training",
        "Letter of intent on credit recognition between universities",
    ]
    document = clean("\n\n".join(["Ministers meet", opening, *items]).encode(), path="a.txt")
    assert all(item in document.text for item in items)


def test_headlines_of_other_articles_below_the_last_paragraph_go() -> None:
    teasers = ["全省中小学生田径运动会在海州市体育场开赛", "海州大学与三家企业签署战略合作协议"]
    document = clean("\n\n".join(["两校签约", PARAGRAPH, *teasers]).encode(), path="a.txt")
    assert not any(teaser in document.text for teaser in teasers)


def test_published_from_outside_is_a_warning() -> None:
    document = clean(PARAGRAPH.encode(), path="a.txt", published="2024-04-03")
    assert document.meta.published == "2024-04-03"
    assert [warning.code for warning in document.warnings] == ["published-from-outside"]
    stated = clean(
        f"两校签约\n2024-04-05\n{PARAGRAPH}".encode(), path="a.txt", published="2024-04-03"
    )
    assert stated.meta.published == "2024-04-05" and not stated.warnings


def test_day_of_signature_stays_in_the_article() -> None:
    text = f"关于印发方案的通知\n\n发布时间：2023-09-04\n\n{PARAGRAPH}\n\n东岭省教育厅\n2023年8月28日\n\n{PARAGRAPH}"
    document = clean(text.encode(), path="a.txt")
    assert document.meta.published == "2023-09-04"
    assert any(text == "2023年8月28日" and role != "byline" for role, text in blocks(document))


# --- laws

words = st.sampled_from(
    ["教育局", "签署", "协议。", "Source:", "来源：", " ", "\n", "\u3000", "&amp;", "&nbsp;", "<p>", "</p>", "<br>", "<a href='x'>",
     "</a>", "<h1>", "</div>", "<!--", "-->", "<", ">", "&", "（", "）", "记者 ", "By Anna Lind", "2024-03-02", "\u200b", "\xad", "相关阅读\n"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(words, min_size=1, max_size=60), st.booleans())
def test_run_map_leads_back(parts: list[str], html: bool) -> None:
    text = ("<html><body>" if html else "") + "".join(parts)
    try:
        document = clean(text.encode(), path="a.html" if html else "a.txt")
    except Unreadable:
        return
    assert_lawful(document, text)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_document_or_unreadable(raw: bytes) -> None:
    try:
        document = clean(raw, path="a.txt")
    except Unreadable as error:
        assert error.reason and error.remedy
    else:
        assert document.text and document.blocks


@pytest.mark.parametrize(
    "raw",
    [
        b"<html>" + b"<div>" * 20_000,
        b"<html>" + b'<a "' * 20_000,
        b"<html>" + b"<!--" * 20_000,
        b"<html>" + b"<script>" * 20_000,
        b"<" * 50_000 + b"<p>",
        "（记者".encode() * 20_000,
        b"Edited by X. " * 5_000,
        b"> a " * 20_000,
    ],
)
def test_hostile_input_ends_soon(raw: bytes) -> None:
    try:
        clean(raw, path="a.html")
    except Unreadable as error:
        assert error.remedy


def test_same_input_same_document() -> None:
    assert page("ministry-zh.html") == page("ministry-zh.html")
