"""formats: every format gives its articles with exact places; what is hostile or damaged is named and harms nothing else."""

from __future__ import annotations

import contextlib
import ctypes
import io
import json
import random
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import docx
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from click.testing import CliRunner
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipeline.app import main
from pipeline.batch import Settings, Summary, gather, run
from pipeline.clean import NoArticles, Unreadable, clean
from pipeline.clean.formats import (
    Found,
    Part,
    Refused,
    Skipped,
    Unmappable,
    archives,
    feeds,
    field_map,
    parts,
    read,
)
from schemas import Document, Facts, Token

TITLE = "青岚市教育局与云川大学签约"
BODY = "5月12日，青岚市教育局与云川大学在青岚签署《职业教育合作备忘录》。双方将共建三个实训基地。"
ENGLISH = "Greenhill University and Yunchuan University signed an agreement on 3 March 2021."


def opened(raw: bytes, path: str, fields: str = "") -> list[Found]:
    return list(parts(io.BytesIO(raw), path=path, fields=field_map(fields)))


def documents(raw: bytes, path: str, fields: str = "") -> dict[str, Document]:
    """Every article of a file, each with its way back to the text stream checked."""
    found: dict[str, Document] = {}
    for part in opened(raw, path, fields):
        assert isinstance(part, Part), part
        document = clean(part.raw, path=path + part.inner)
        stream = read(part.raw, path=path + part.inner).text
        for piece in document.runs:
            if piece.end - piece.start == piece.raw_end - piece.raw_start:
                quoted = document.text[piece.start : piece.end]
                assert stream[piece.raw_start : piece.raw_end] == quoted
        found[part.inner] = document
    return found


def only(raw: bytes, path: str, fields: str = "") -> Document:
    (document,) = documents(raw, path, fields).values()
    return document


# --- one article a file


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("**5月12日**，*云川大学*", "5月12日，云川大学"),
        ('[云川大学](https://example.org/a_(b) "t")签约', "云川大学签约"),
        ("见[《备忘录》][1]和[^2]", "见《备忘录》和"),
        ("![图](x.png)建设实验室", "建设实验室"),
        ("- [x] 第一项", "第一项"),
        ("> 引用 `foo_bar` 系统", "引用 foo_bar 系统"),
        (r"3\*2 个，snake_case_name，3 * 4 * 5", "3*2 个，snake_case_name，3 * 4 * 5"),
        ("| 云川大学 | 300 |", "云川大学 | 300"),
        ("线<!-- 注 -->上<b>签约</b>", "线上签约"),
        ("[2024] 号文件 [注]", "[2024] 号文件 [注]"),  # brackets without a target are text
        ("签约*仪式", "签约*仪式"),  # an emphasis without its other half too
    ],
)
def test_marks_of_markdown_fall_away(source: str, expected: str) -> None:
    document = only(f"# {TITLE}\n\n{source}\n\n{BODY}\n".encode(), "a.md")
    assert document.meta.title == TITLE
    assert document.media_type == "text/markdown"
    assert document.text.split("\n")[1] == expected


def test_front_matter_fills_the_meta() -> None:
    raw = f"---\ntitle: '{TITLE}'\ndate: 2024-05-12\nauthor: 王小明\nsource: 青岚日报\n---\n\n{BODY}\n"
    meta = only(raw.encode(), "a.md").meta
    assert (meta.title, meta.published) == (TITLE, "2024-05-12")
    assert (meta.source, meta.authors) == ("青岚日报", ("王小明",))
    assert {source.rule for source in meta.provenance} >= {"front-matter"}


def test_hostile_markdown_is_read_in_linear_time() -> None:
    for piece in ("*a ", "[a", "](", "_", "`", "<a", "<!--", "![", "**a *b ", "[a](b", "|"):
        text = "\n".join([piece * 6000] * 5)
        assert clean(f"# {TITLE}\n\n{BODY}\n\n{text}\n".encode(), path="a.md").text


def word(*paragraphs: tuple[str, str]) -> bytes:
    document = docx.Document()
    for text, style in paragraphs:
        document.add_paragraph(text, style=style)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "云川大学", "张建国"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_word_document() -> None:
    document = only(
        word((TITLE, "Title"), ("来源：青岚日报　2024-05-12", "Normal"), (BODY, "Normal")), "a.docx"
    )
    assert document.media_type.endswith("wordprocessingml.document")
    assert document.encoding == "extracted"
    assert (document.meta.title, document.meta.published) == (TITLE, "2024-05-12")
    assert BODY in document.text
    assert "云川大学\n张建国" in document.text  # cells of tables count


def test_tracked_changes_are_read_as_they_end() -> None:
    file = docx.Document()
    paragraph = file.add_paragraph(BODY)
    for tag, text, kind in (("w:ins", "新增的话。", "w:t"), ("w:del", "删去的话。", "w:delText")):
        change = docx.oxml.OxmlElement(tag)
        piece = docx.oxml.OxmlElement(kind)
        piece.text = text
        run_ = docx.oxml.OxmlElement("w:r")
        run_.append(piece)
        change.append(run_)
        paragraph._p.append(change)
    raw = io.BytesIO()
    file.save(raw)
    assert only(raw.getvalue(), "a.docx").text == BODY + "新增的话。"


Placed = tuple[float, float, float, str]  # left, base, size of the letters, text


def paper(*pages: Sequence[Placed], password: bool = False) -> bytes:
    """A PDF with rows of text at given places, in an ordinary Latin font."""
    document = pypdfium2.PdfDocument.new()
    for rows in pages:
        page = document.new_page(595, 842)
        for left, base, size, text in rows:
            letters = pdfium.FPDFPageObj_NewTextObj(document, b"Helvetica", ctypes.c_float(size))
            wide = text.encode("utf-16-le") + b"\x00\x00"
            pdfium.FPDFText_SetText(
                letters,
                ctypes.cast(ctypes.create_string_buffer(wide), ctypes.POINTER(ctypes.c_ushort)),
            )
            pdfium.FPDFPageObj_Transform(letters, 1, 0, 0, 1, left, base)
            pdfium.FPDFPage_InsertObject(page, letters)
        page.gen_content()
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


LEFT = (
    "The two universities agreed on a joint",
    "laboratory for renewable energy, which",
    "is to open in autumn.",
)
RIGHT = (
    "Rector Jane Miller said the agreement",
    "would let students of both universities",
    "travel and learn.",
)


def column(left: float, rows: Sequence[str]) -> list[Placed]:
    return [(left, 700 - 14 * number, 11, row) for number, row in enumerate(rows)]


def test_the_columns_of_a_pdf_become_paragraphs() -> None:
    raw = paper(
        [(60, 760, 20, "Greenhill and Yunchuan sign"), *column(60, LEFT), *column(320, RIGHT)]
    )
    document = only(raw, "a.pdf")
    assert document.media_type == "application/pdf"
    assert document.text.split("\n") == [
        "Greenhill and Yunchuan sign",
        " ".join(LEFT),
        " ".join(RIGHT),
    ]


def test_issuer_and_day_at_the_right_edge_stay_apart() -> None:
    width = 11 * (0.5 + 0.278)  # of "x " in Helvetica
    rows = [
        (300, 500, 11, "Greenhill University"),
        (300 - width, 486, 11, "x Greenhill University"),
    ]
    text = only(paper([*column(60, LEFT), *rows]), "a.pdf").text
    assert text.split("\n")[-2:] == ["Greenhill University", "x Greenhill University"]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        [(60, 820, 9, "Annual report"), *column(60, LEFT), (290, 20, 9, f"- {number} -")]
        for number in (1, 2)
    ]
    text = only(paper(*pages), "a.pdf").text
    assert "Annual report" not in text and "- 1 -" not in text


def test_a_scanned_pdf_is_named_as_such() -> None:
    with pytest.raises(Unreadable, match=r"scanned: its 2 page.*ocrmypdf"):
        only(paper([], []), "a.pdf")


def test_pages_without_text_are_named() -> None:
    (warning,) = only(paper(column(60, LEFT), []), "a.pdf").warnings
    assert (warning.code, "1 of 2 pages" in warning.message) == ("pages-without-text", True)


# RC4, 40 bits, an owner's and a user's password: what the standard handler refuses without one
LOCKED = (
    b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<"""
    + b"ab" * 32
    + b">/U<"
    + b"cd" * 32
    + b""">>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
%%EOF"""
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("raw", "path", "reason"),
    [
        (LOCKED, "a.pdf", "protected by a password"),
        (paper(column(60, LEFT))[:300], "a.pdf", "damaged"),
        (b"%PDF-1.7\n", "a.pdf", "damaged"),
        (word((BODY, "Normal"))[:9000], "a.docx", "Word document is damaged or cut short"),
        (b"PK\x03\x04" + b"x" * 90, "a.docx", "Word document is damaged or cut short"),
        (OLE + bytes(99), "a.docx", "old Office"),
        (OLE + bytes(99) + "EncryptedPackage".encode("utf-16-le"), "a.docx", "by a password"),
        (BODY.encode() + bytes(5000), "a.txt", "binary"),
        (b"a" * 20_000_001, "line.txt", "longer than 20 MB"),
        (b"a" * 100_000_001, "line.txt", "larger than 100 MB"),
    ],
    ids=lambda value: "" if isinstance(value, bytes) else None,
)
def test_what_cannot_be_read_says_why(raw: bytes, path: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason) as failure:
        documents(raw, path)
    assert failure.value.remedy


# --- several articles a file

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>青岚日报</title>
<item><title>{TITLE}</title><pubDate>Sun, 12 May 2024 10:00:00 +0800</pubDate><dc:creator>王小明</dc:creator>
<description>&lt;p&gt;{BODY}&lt;/p&gt;&lt;p&gt;{ENGLISH}&lt;/p&gt;</description></item>
<item><title>Two sign</title><description>{ENGLISH}</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Yunchuan Daily</title><entry><title>Two sign</title>
<published>2024-05-12T02:00:00Z</published><author><name>Jane Miller</name></author><content type="html">&lt;p&gt;{ENGLISH}&lt;/p&gt;</content></entry></feed>"""


def test_a_feed_gives_one_article_an_entry() -> None:
    found = documents(RSS.encode(), "feed.xml")
    assert list(found) == ["#1", "#2"]
    first = found["#1"]
    assert (first.doc, first.path) == ("feed#1", "feed.xml#1")
    assert (first.media_type, first.encoding) == ("application/rss+xml", "extracted")
    assert (first.meta.title, first.meta.source) == (TITLE, "青岚日报")
    assert (first.meta.published, first.meta.authors) == ("2024-05-12", ("王小明",))
    assert first.text.endswith(f"{TITLE}\n{BODY}\n{ENGLISH}")
    for source in first.meta.provenance:
        assert first.text[source.start : source.end] == source.quote
    meta = only(ATOM.encode(), "atom").meta
    assert (meta.published, meta.source, meta.authors) == (
        "2024-05-12",
        "Yunchuan Daily",
        ("Jane Miller",),
    )


def test_a_feed_of_very_many_entries_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feeds, "MOST", 20)
    item = f"<item><title>{TITLE}</title><description>{BODY}</description></item>"
    found = opened(f"<rss><channel>{item * 100_000}</channel></rss>".encode(), "feed.xml")
    assert len(found) == 21
    assert isinstance(found[-1], Refused)
    assert "100000 entries; the first 20 were read" in found[-1].error.reason


def test_xml_that_is_no_feed_is_refused() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + "x" * 999 + '">]><a>&b;&b;</a>'
    with pytest.raises(NoArticles, match="no feed"):
        opened(bomb.encode(), "a.xml")


ROWS = [
    {"headline": TITLE, "body": BODY, "pub_date": "2024-05-12", "author": ["王小明"], "source": {"name": "青岚日报"}},
    {"headline": "Two sign", "body": ENGLISH},
]  # fmt: skip


@pytest.mark.parametrize(
    ("raw", "path"),
    [
        (json.dumps(ROWS), "a.json"),
        (json.dumps({"total": 2, "articles": ROWS}), "a.json"),
        ("\n".join(json.dumps(row) for row in ROWS), "a.jsonl"),
        ("\n".join(json.dumps(row) for row in ROWS), "a.json"),  # lines under a wrong name
    ],
)
def test_json_by_the_usual_names_of_fields(raw: str, path: str) -> None:
    found = documents(raw.encode(), path)
    assert list(found) == ["#1", "#2"]
    meta = found["#1"].meta
    assert (meta.title, meta.published, meta.source, meta.authors) == (
        TITLE, "2024-05-12", "青岚日报", ("王小明",),
    )  # fmt: skip


def test_a_field_map_names_the_fields() -> None:
    record = {"t": {"full": BODY}, "h": TITLE, "text": "not this"}
    document = only(json.dumps(record).encode(), "a.json", "text=t.full,title=h")
    assert document.text == f"{TITLE}\n{BODY}"
    with pytest.raises(Unmappable, match="is no field"):
        field_map("words=body")
    with pytest.raises(NoArticles, match=r"their fields are a, b.*--fields"):
        opened(b'{"a": 1, "b": 2}', "a.json")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_gives_one_article_a_row(encoding: str, delimiter: str) -> None:
    rows = [
        ["标题", "正文", "发布日期"],
        [TITLE, f'"{BODY}\n{BODY}"', "2024-05-12"],
        ["空", "", ""],
    ]
    table = "\r\n".join(delimiter.join(row) for row in rows)
    first, empty = opened(table.encode(encoding), "a.csv")
    assert opened(table.encode(encoding), "stdin") == [first, empty]  # its header tells
    assert isinstance(first, Part) and isinstance(empty, Skipped)
    document = clean(first.raw, path="a.csv#1")
    assert (document.meta.title, document.meta.published) == (TITLE, "2024-05-12")
    assert document.text.endswith(f"{BODY}\n{BODY}")
    guessed = [warning.code for warning in document.warnings]
    assert guessed == (["encoding-guessed"] if encoding == "gb18030" else [])


def test_lines_that_are_no_json_are_named_and_stop_nobody() -> None:
    deep = "[" * 200_000
    raw = "\n".join([json.dumps(ROWS[0]), "{broken", deep, json.dumps(ROWS[1])])
    found = opened(raw.encode(), "a.jsonl")
    assert [(type(part), part.inner) for part in found] == [
        (Part, "#1"), (Refused, "#2"), (Refused, "#3"), (Part, "#4"),
    ]  # fmt: skip
    with pytest.raises(Unreadable, match="100 of its lines are no JSON"):
        opened(b"{broken\n" * 5000, "a.jsonl")


def test_pages_of_a_web_archive() -> None:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    page = f"<html><body><h1>{TITLE}</h1><p>{BODY}</p></body></html>".encode()
    for status, kind, payload in (
        ("200 OK", "text/html; charset=utf-8", page),
        ("404 Not Found", "text/html", b"<p>gone</p>"),
        ("200 OK", "image/png", b"\x89PNG"),
    ):
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        record = writer.create_warc_record(
            "http://example.org/", "response", payload=io.BytesIO(payload), http_headers=headers
        )
        writer.write_record(record)
    found = opened(file.getvalue(), "crawl.warc.gz")
    assert [part.inner for part in found] == ["#1", "#2", "#3"]
    assert isinstance(found[0], Part)
    assert clean(found[0].raw, path="crawl.warc.gz#1").meta.title == TITLE
    assert found[1:] == [Skipped("#2", "page with status 404"), Skipped("#3", "image/png")]
    with pytest.raises(Unreadable, match="no article"):
        opened(b"WARC/1.0\r\nnothing of the kind\r\n", "a.warc")


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def tarred(members: dict[str, bytes], mode: str) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return file.getvalue()


MEMBERS = {
    "b.html": f"<html><body><h1>{TITLE}</h1><p>{BODY}</p></body></html>".encode(),
    "年/c.txt": BODY.encode(),
    "feed.xml": RSS.encode(),
    "inner.zip": zipped({"d.md": BODY.encode()}),
    "__MACOSX/._b.html": b"\x00\x05\x16\x07",
    "photo.jpg": b"\xff\xd8\xff",
    "names.csv": b"kind,name\n",
}


@pytest.mark.parametrize(
    ("raw", "path"),
    [
        (zipped(MEMBERS), "a.zip"),
        (tarred(MEMBERS, "w"), "a.tar"),
        (tarred(MEMBERS, "w:gz"), "a.tar.gz"),
        (tarred(MEMBERS, "w:xz"), "a"),
    ],
)
def test_every_file_of_an_archive_by_its_own_format(raw: bytes, path: str) -> None:
    found = opened(raw, path)
    assert [part.inner for part in found if isinstance(part, Part)] == [
        "/b.html", "/年/c.txt", "/feed.xml#1", "/feed.xml#2", "/inner.zip/d.md",
    ]  # fmt: skip
    assert [part for part in found if not isinstance(part, Part)] == [
        Skipped("/photo.jpg", ".jpg"),
        Skipped("/names.csv", ".csv without articles"),
    ]


def test_names_from_a_chinese_machine() -> None:
    # zipfile writes UTF-8 names only, so the name's mark is taken away and its bytes are set
    raw = zipped({"XXXX.txt": BODY.encode()}).replace(b"XXXX", "签约".encode("gb18030"))
    (found,) = opened(raw, "a.zip")
    assert found.inner == "/签约.txt"


@pytest.mark.parametrize("name", ["../../b.txt", "/etc/b.txt", "C:\\b.txt", "a\\..\\..\\b.txt"])
def test_a_name_that_leads_out_of_the_archive_is_refused(name: str) -> None:
    for raw in (
        zipped({name: b"x", "c.txt": BODY.encode()}),
        tarred({name: b"x", "c.txt": BODY.encode()}, "w"),
    ):
        bad, good = opened(raw, "a.zip")
        assert isinstance(bad, Refused) and "leads out of the archive" in bad.error.reason
        assert good.inner == "/c.txt"


def test_names_inside_an_archive_are_safe_to_write() -> None:
    first, second, third = opened(
        zipped({"a:\x1b[31m|b?.txt": b"x", "y" * 400 + ".txt": b"x", "./z//q.txt": b"x"}), "a.zip"
    )
    assert first.inner == "/a%3A%1B[31m%7Cb%3F.txt"
    assert len(second.inner) < 100 and second.inner.endswith(".txt")
    assert third.inner == "/z/q.txt"


def test_bombs_do_not_go_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "ALWAYS", 1_000_000)
    empty = bytes(9_000_000)
    layered = zipped({f"{number}.zip": zipped({"a.txt": empty}) for number in range(3)})
    for raw in (
        zipped({"a.txt": empty, "b.txt": empty}),
        layered,
        tarred({"a.txt": empty}, "w:gz"),
    ):
        with pytest.raises(Unreadable, match="looks like a bomb"):
            opened(raw, "a.zip")
    nested = zipped({"a.txt": BODY.encode()})
    for _ in range(6):
        nested = zipped({"a.zip": nested})
    (found,) = opened(nested, "a.zip")
    assert isinstance(found, Refused) and "4 deep" in found.error.reason


@pytest.mark.parametrize("mode", ["zip", "w", "w:gz"])
def test_an_archive_cut_short_is_named(mode: str) -> None:
    members = {f"{n}.txt": BODY.encode() * 20 for n in range(40)}
    raw = zipped(members) if mode == "zip" else tarred(members, mode)
    with pytest.raises(Unreadable, match="damaged or cut short"):
        opened(raw[: len(raw) * 2 // 3], "a.zip")


RECORD = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + ENGLISH.encode()


def test_the_last_page_of_a_crawl_that_broke_off_is_named(
    capsys: pytest.CaptureFixture[str],
) -> None:
    whole = RECORD % (len(ANSWER), ANSWER)
    first, second = opened(whole + whole[:-30], "a.warc")
    assert isinstance(first, Part) and isinstance(second, Refused)
    assert "cut short" in second.error.reason
    short = RECORD % (len(ANSWER) - 20, ANSWER)
    assert "longer than they say" in opened(short + whole, "a.warc")[-1].error.reason  # type: ignore[union-attr]
    assert capsys.readouterr() == ("", "")


SAMPLES = {
    "a.pdf": paper(column(60, LEFT)),
    "a.docx": word((TITLE, "Title"), (BODY, "Normal")),
    "a.zip": zipped(MEMBERS),
    "a.tgz": tarred(MEMBERS, "w:gz"),
    "a.tar": tarred(MEMBERS, "w"),
    "a.warc": RECORD % (len(ANSWER), ANSWER),
    "rss.xml": RSS.encode(),
    "atom.xml": ATOM.encode(),
    "a.csv": f"标题,正文\n{TITLE},{BODY}\n".encode(),
    "a.jsonl": "\n".join(map(json.dumps, ROWS)).encode(),
    "a.md": f"# {TITLE}\n\n**{BODY}** [a](b)\n".encode(),
}


@pytest.mark.parametrize("path", list(SAMPLES))
def test_whatever_is_damaged_gives_articles_or_reasons(path: str) -> None:
    chance = random.Random(path)
    for _ in range(40):
        raw = bytearray(SAMPLES[path])
        for _ in range(chance.choice((1, 3, 30))):
            place = chance.randrange(len(raw))
            if chance.random() < 0.7:
                raw[place] = chance.randrange(256)
            else:
                del raw[place : place + chance.randrange(1, 1 + len(raw) // 3)]
                raw += b"<&{"
        with contextlib.suppress(Unreadable):
            for found in opened(bytes(raw), path):
                if isinstance(found, Part):
                    with contextlib.suppress(Unreadable):
                        clean(found.raw, path=path + found.inner)


def test_an_entry_without_text_keeps_its_title() -> None:
    raw = ATOM.replace("&lt;p&gt;" + ENGLISH + "&lt;/p&gt;", "")
    assert only(raw.encode(), "atom.xml").text.endswith("\nTwo sign")


# --- in a run


class Silent:
    """A tagger that knows no word."""

    name = "silent"

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        return [() for _ in sentences]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> object:
    monkeypatch.setattr("pipeline.find.find", lambda *stage: ())
    monkeypatch.setattr("pipeline.link.link", lambda *stage: ())
    monkeypatch.setattr("pipeline.relate.relate", lambda *stage: Facts())

    def go(*paths: Path) -> Summary:
        output = tmp_path / "out"
        output.mkdir(exist_ok=True)
        taggers = {"en": Silent(), "zh": Silent()}
        found = gather(paths, output=output)
        return run(found, output=output, settings=Settings(taggers))  # type: ignore[arg-type]

    return go


def test_a_run_over_everything_at_once(start: object, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    hostile = {
        "bomb.zip": zipped({"a.txt": bytes(90_000_000)}),
        "locked.pdf": LOCKED,
        "cut.docx": word((BODY, "Normal"))[:9000],
        "nul.txt": BODY.encode() + bytes(9000),
        "out.zip": zipped({"../x.txt": b"x"}),
    }
    good = {
        "feed.xml": RSS.encode(),
        "a.zip": zipped({"b.html": MEMBERS["b.html"], "b.txt": BODY.encode()}),
        "one.json": json.dumps(ROWS[0]).encode(),
        "table.csv": b"a,b\n1,2\n",
    }
    for name, content in {**hostile, **good}.items():
        (folder / name).write_bytes(content)
    summary = start(folder)  # type: ignore[operator]
    output = tmp_path / "out"
    written = sorted(path.relative_to(output).as_posix() for path in output.rglob("*.json"))
    assert written == [
        "a.zip/b.html.json", "a.zip/b.txt.json", "feed.xml#1.json", "feed.xml#2.json", "one.json",
    ]  # fmt: skip
    assert {Path(failure.path).name for failure in summary.failures} == set(hostile)
    assert all(failure.remedy for failure in summary.failures)
    assert summary.skipped == {".csv without articles": 1}
    assert not (tmp_path / "x.txt").exists()


def test_show_reads_one_article_of_several(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(RSS, "utf-8")
    (tmp_path / "a.zip").write_bytes(zipped(MEMBERS))
    command = CliRunner().invoke
    for inner in ("feed.xml#1", "a.zip/b.html", "a.zip/feed.xml#1"):
        result = command(main, ["show", "clean", str(tmp_path / inner)])
        assert (result.exit_code, TITLE in result.output) == (0, True), inner
    result = command(main, ["show", "clean", "-"], input=RSS)
    assert result.exit_code == 2
    assert "holds 2 articles; name one of them: -#1, -#2" in result.output
    for missing in ("feed.xml#9", "none.txt"):
        assert command(main, ["show", "clean", str(tmp_path / missing)]).exit_code == 2
