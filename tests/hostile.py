"""hostile: files that are made to break a program that reads them, each with the words that a run must say of it.

    python -m tests.hostile

tries those that take long or need much room, in one run each, and says how long they took and what was said.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import click
import docx
from click.testing import CliRunner, Result

from pipeline.app import main as accord
from tests.conftest import CORPUS

GOOD = {f"good/{name}": (CORPUS / name).read_bytes() for name in ("zh01.txt", "en01.txt")}
CHINESE = GOOD["good/zh01.txt"].decode()


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A ZIP archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def word(change: Callable[[bytes], bytes]) -> bytes:
    """A Word document whose XML is changed."""
    file = io.BytesIO()
    document = docx.Document()
    document.add_paragraph(CHINESE[:200])
    document.save(file)
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["word/document.xml"] = change(members["word/document.xml"])
    return zipped(members)


def paper(*objects: bytes) -> bytes:
    """A PDF of these objects, the first of them its catalogue."""
    out, places = b"%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, rows)
    end = b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + table + end


def stream(entries: bytes, content: bytes) -> bytes:
    """A stream of a PDF."""
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (entries, len(content), content)


def inside_itself() -> bytes:
    """A PDF whose page shows a form that shows itself ten times."""
    own = b"/Resources<</XObject<</a 5 0 R>>>>"
    return paper(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R" + own + b">>",
        stream(b"", b"/a Do " * 10),
        stream(b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + own, b"/a Do " * 10),
    )


def _declared(kind: str, *, text: str = "&a9;") -> bytes:
    """XML with entities that stand for ten of the one before."""
    rows = (f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    body = f"<item><title>{text}</title><description>{text}</description></item>"
    declared = f'<?xml version="1.0"?><!DOCTYPE {kind} [<!ENTITY a0 "ha">{"".join(rows)}]>'
    return f"{declared}<{kind}><channel>{body}</channel></{kind}>".encode()


def _bomb_in_word(xml: bytes) -> bytes:
    declared = _declared("w").partition(b"<w>")[0]
    return declared + xml[xml.index(b"?>") + 2 :].replace(b"<w:t>", b"<w:t>&a9;")


RECORD = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
    b"Content-Type: application/http\r\nContent-Length: %d\r\n\r\n"
)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
EMPTY = bytes(50_000_000)

# file → its content, and words of the one reason that is given
SMALL: dict[str, tuple[bytes, str]] = {
    "flat.zip": (zipped({"a.txt": EMPTY}), "looks like a bomb"),
    "nested.zip": (zipped({f"{n}.zip": zipped({"a.txt": EMPTY}) for n in range(3)}), "looks like a bomb"),
    "bomb.gz": (gzip.compress(EMPTY * 2), "looks like a bomb"),
    "deep.html": (b"<html><body>" + b"<div>" * 100_000 + b"</div>" * 100_000, "holds no words"),
    "nul.txt": (bytes(5000), "no characters but white space"),
    "half.txt": (CHINESE.encode()[:300] + bytes(200), "control characters"),
    "noise.txt": (random.Random(1).randbytes(9000), "binary"),
    "marks.txt": (b"-- ** __ ==\n" * 900, "holds no words"),
    "laughs.xml": (_declared("rss"), "declares entities of its own"),
    "outside.xml": (_declared("feed").replace(b'"ha"', b'SYSTEM "file:///etc/passwd"'), "declares entities"),
    "laughs.docx": (word(_bomb_in_word), "damaged or cut short"),
    "deep.docx": (word(lambda xml: xml.replace(b"<w:body>", b"<w:body>" + b"<w:sdt>" * 90_000)), "damaged"),
    "cut.docx": (word(bytes)[:4000], "damaged or cut short"),
    "brackets.json": (b"[" * 1_000_000, "nested too deep"),
    "objects.json": (b'{"text":' * 90_000 + b"1" + b"}" * 90_000, "nested too deep"),
    "cell.csv": (b"title,text\na," + b"xyz " * 5_250_000, "longer than 20 million characters"),
    "quote.csv": (b'title,text\na,"' + CHINESE.encode() * 15_000, "larger than 20 MB"),
    "long.warc": (RECORD % 99_999_999 + ANSWER + b"<p>cut", "cut short"),
    "no address.warc": (b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\nabc", "or cut short."),
    "zero.warc.gz": (gzip.compress(RECORD % 150_000_000 + ANSWER + EMPTY * 3), "looks like a bomb"),
    "round.pdf": (
        paper(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999>>"),
        "scanned",
    ),
    "a\nb\x1b[2J\u202e.txt": (b"", "empty"),
}  # fmt: skip

# what is an article all the same
READ: dict[str, bytes] = {
    "deep text.html": b"<html><body>" + b"<b><i>" * 100_000 + CHINESE.encode(),
    "NUL.txt": CHINESE[:90].encode() + bytes(3) + CHINESE[90:].encode(),
    "broken.txt": CHINESE.encode()[:300] + b"\xff\xfe\xe4" + CHINESE.encode()[303:],
    "number.json": json.dumps({"text": CHINESE, "id": 7}).replace("7", "7" * 9000, 1).encode(),
    "half a sign.json": json.dumps({"text": CHINESE + "\ud800", "title": "\udc00"}).encode(),
    "long name " + "签约" * 39 + ".md": CHINESE.encode(),
    "longer name " + "x" * 239 + ".xml": b"<rss><channel><item><description>%b</description></item></channel></rss>" % CHINESE.encode(),
    "line\nbreak\x07.txt": CHINESE.encode(),
    "marks.txt~.txt": "\u202e".encode() * 90_000 + CHINESE.encode(),
    "every name.csv": b",".join(b"c%d" % n for n in range(50_000)) + b",text\n" + b"," * 50_000 + CHINESE[:90].replace("\n", " ").encode(),
}  # fmt: skip

# what a regular expression could choke on
RUNS = (
    "1", "12,345,", "1.", "1/", "一", "一二三", "百千", "亿万", "《", "（", "“", "《》", "the ", "University of ", "and ", "和", "、", "Aa ", "A. B. ",
    "的", "2024年", "May ", "大学", "市", "省市县", "李", "签署", "Mr. ", "between A and B and ", "a@", "http://", "a\n", "a\u0301", "-", "<", "[a](b",
)  # fmt: skip
LINEAR = 3.0  # times as long for twice as much


def put(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The files in a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def run(*words: object) -> Result:
    """`accord run`; a traceback fails."""
    result = CliRunner().invoke(
        accord, ["run", "--tagger", "rules", *(str(word) for word in words)]
    )
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def _large() -> dict[str, bytes]:
    """Files that need room or time."""
    texts = {lang: "\n\n".join(path.read_text("utf-8") for path in sorted(CORPUS.glob(f"{lang}*.txt"))) for lang in ("zh", "en")}  # fmt: skip
    pages = paper(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        stream(b"/Filter/FlateDecode", zlib.compress(b"BT (hello) Tj ET " * 20_000_000)),
    )
    return {
        "a line of 200 MB.txt": "青岚市教育局与云川大学签约。".encode() * 4_800_000,
        "a line of 19 MB.txt": b"Greenhill University and Yunchuan University signed " * 370_000,
        "a cell of 100 MB.csv": b'title,text\na,"' + "青岚市教育局".encode() * 5_600_000 + b'"\n',
        "a bomb of 400 MB.gz": gzip.compress(bytes(400_000_000)),
        "inside itself.pdf": inside_itself(),
        "a page of 340 MB.pdf": pages,
        "a policy of 100 kB.txt": (texts["zh"] * 9).encode()[:99_999],
        "a policy of 200 kB.txt": (texts["zh"] * 9).encode()[:199_998],
        "an English policy of 200 kB.txt": (texts["en"] * 9).encode()[:200_000],
        **{
            f"run of {unit!a}.txt".replace("/", "%"): unit.encode() * (100_000 // len(unit))
            for unit in RUNS
        },
    }


@click.command(help=__doc__)
@click.option("--time-limit", default=60.0, show_default=True, help="Of each run.")
def main(time_limit: float) -> None:
    """The long version of tests/test_hostile.py."""
    with tempfile.TemporaryDirectory() as name:
        for number, (file, content) in enumerate(_large().items()):
            folder = put(Path(name) / str(number), {**GOOD, file: content})
            before = os.times()
            result = run(folder, "-o", Path(name) / "out" / str(number), "--time-limit", time_limit)
            after = os.times()
            spent = after.children_user - before.children_user + after.user - before.user
            failed = [line for line in result.stderr.splitlines() if line.startswith("failed")]
            said = failed[0].rpartition(f"{file}: ")[2] if failed else "read"
            click.echo(f"{spent:7.1f} s  {len(content) / 1e6:6.1f} MB  {file}: {said}")
            documents = 2 if failed else 3
            assert f"documents  {documents} in" in result.stderr and len(failed) < 2, result.stderr
            (folder / file).unlink()


if __name__ == "__main__":
    began = time.monotonic()
    main()
