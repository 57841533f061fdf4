"""Raw bytes into text: which encoding, and how sure."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from charset_normalizer import from_bytes

from pipeline.clean.errors import Unreadable
from schemas import Warning

SAMPLE = 200_000  # bytes that a guess looks at
CONTROL_SHARE = 0.02  # more control characters than this is no text
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FORMATS = {
    b"PK\x03\x04": "a ZIP archive or an Office document other than DOCX (xlsx, pptx, odt, epub)",
    b"PK\x05\x06": "an empty ZIP archive",
    _OLE: "an old Office document (doc, xls)",
    b"{\\rtf": "an RTF document",
    b"\x89PNG\r\n\x1a\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF87a": "a GIF image",
    b"GIF89a": "a GIF image",
    b"RIFF": "a WebP image or a sound or video file",
    b"\x1f\x8b": "a gzip archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ\x00": "an xz archive",
    b"7z\xbc\xaf\x27\x1c": "a 7z archive",
    b"Rar!\x1a\x07": "a RAR archive",
    b"SQLite format 3\x00": "a SQLite database",
    b"ID3": "a sound file",
    b"OggS": "a sound or video file",
    b"\x00\x00\x00\x18ftyp": "a video file",
    b"\x00\x00\x00\x20ftyp": "a video file",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
}
_LOCKED = "EncryptedPackage".encode("utf-16-le")  # what stands in an OLE file around a locked DOCX
REMEDY = "Save it as text (UTF-8), HTML, PDF or DOCX and run again."
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([A-Za-z0-9_\-]{2,20})"""
)
_COMMON_HAN = frozenset(
    "的一是不了在人有我他这中大来上个国和地到说们为子会以学教育年合作中心市省区校与及签协議協議國學這來會為與個簽"
)
# What English text holds of Chinese encodings: quotes, dashes, pinyin; single bytes of other encodings make Han instead.
_WIDE_IN_ENGLISH = frozenset("“”‘’—–…·×°±§£¥āáǎàēéěèīíǐìōóǒòūúǔùüêäöóñç（），。：；、《》　")
MOSTLY_ASCII = 0.02  # a smaller share of other bytes is accents and quotes of a western language


class Decoded(NamedTuple):
    """The text of a raw file, the encoding it was read in, and warnings about a guess."""

    text: str
    encoding: str
    warnings: tuple[Warning, ...] = ()


def decode(raw: bytes) -> Decoded:
    """The text of `raw`; raises `Unreadable` for what is empty or no text."""
    if not raw.strip():
        raise Unreadable("The file is empty.", "Put the article's text into it, or remove it.")
    _refuse_formats(raw)
    decoded = _by_mark(raw) or _strictly(raw) or _guessed(raw)
    _refuse_binary(decoded.text)
    return decoded


def _refuse_formats(raw: bytes) -> None:
    if raw.startswith(_OLE) and _LOCKED in raw:
        reason = "The Office document is protected by a password."
        raise Unreadable(reason, "Save it without its password.")
    for magic, what in FORMATS.items():
        if raw.startswith(magic):
            raise Unreadable(f"The file is {what}, not text.", REMEDY)


def _refuse_binary(text: str) -> None:
    if not text.strip("\ufeff \t\r\n\x00"):
        raise Unreadable("The file holds no characters but white space.", "Remove it.")
    controls = len(_CONTROL.findall(text))
    if controls > CONTROL_SHARE * len(text) and controls > 2:
        raise Unreadable("The file is binary: it is full of control characters.", REMEDY)


def _by_mark(raw: bytes) -> Decoded | None:
    """The text where a byte order mark names the encoding; damaged bytes become U+FFFD, with a warning."""
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            try:
                return Decoded(raw.decode(encoding), encoding)
            except UnicodeDecodeError:
                return _damaged(raw, encoding)
    return None


def _strictly(raw: bytes) -> Decoded | None:
    """The text where the bytes are valid in one encoding beyond doubt: UTF-8, or UTF-16 without a mark."""
    wide = _without_mark(raw)
    if wide:
        return wide
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _nearly_utf8(raw)


def _without_mark(raw: bytes) -> Decoded | None:
    """UTF-16 that lost its mark: an even length, and zero bytes (or Han) that fall on one side only."""
    if len(raw) % 2 or b"\x00" not in raw:
        return None
    even, odd = raw[0:SAMPLE:2].count(0), raw[1:SAMPLE:2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if min(even, odd) * 3 > max(even, odd):
        return None
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        return None
    return Decoded(text, encoding, (_warning(f"no byte order mark; read as {encoding}"),))


def _nearly_utf8(raw: bytes) -> Decoded | None:
    """UTF-8 with a damaged place: few bytes that do not decode among many sequences that do."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    wide = sum(character > "\x7f" for character in text) - broken
    return _damaged(raw, "utf-8") if wide > 20 * broken else None


def _damaged(raw: bytes, encoding: str) -> Decoded:
    text = raw.decode(encoding, "replace")
    lost = text.count("\ufffd")
    message = f"{lost} places could not be read as {encoding} and were replaced by U+FFFD"
    return Decoded(text, encoding, (Warning(code="encoding-damaged", message=message),))


def _guessed(raw: bytes) -> Decoded:
    """The text in the encoding that it names itself or that reads best; always with a warning."""
    if b"\x00" in raw:
        raise Unreadable("The file is binary: it holds NUL bytes.", REMEDY)
    candidates = [*_declared(raw), "gb18030", "big5hkscs"]
    readable = [(encoding, text) for encoding in candidates if (text := _try(raw, encoding))]
    han = [(encoding, text) for encoding, text in readable if _chinese(text)]
    if han:
        encoding, text = max(han, key=lambda pair: _commonness(pair[1]))
        return Decoded(text, encoding, (_warning(f"not UTF-8; read as {encoding}"),))
    western = _try(raw, "cp1252")
    if western and sum(byte > 0x7F for byte in raw[:SAMPLE]) < MOSTLY_ASCII * len(raw[:SAMPLE]):
        return Decoded(western, "cp1252", (_warning("not UTF-8; read as cp1252"),))
    best = from_bytes(raw[:SAMPLE]).best()
    encoding = best.encoding if best else "cp1252"
    text = raw.decode(encoding, "replace")
    return Decoded(text, encoding, (_warning(f"not UTF-8; read as {encoding}, a guess"),))


def _declared(raw: bytes) -> list[str]:
    found = _DECLARED.search(raw[:4096])
    if not found:
        return []
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except LookupError:
        return []
    return ["gb18030" if name in ("gb2312", "gbk") else name]


def _try(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _chinese(text: str) -> bool:
    """Whether text read in a Chinese encoding is Chinese: its wide characters are common Han or punctuation."""
    wide = [character for character in text[:SAMPLE] if character > "\x7f"]
    if wide and not any("一" <= character <= "鿿" for character in wide):
        return all(character in _WIDE_IN_ENGLISH for character in wide)
    fitting = sum(
        "一" <= character <= "鿿" or character in "，。：；、（）《》“”　？！—…·"
        for character in wide
    )
    return bool(wide) and fitting > 0.9 * len(wide) and _commonness(text) > 0.02


def _commonness(text: str) -> float:
    """The share of everyday characters among the Han of a text: garble has hardly any."""
    han = [character for character in text[:SAMPLE] if "一" <= character <= "鿿"]
    return sum(character in _COMMON_HAN for character in han) / (len(han) or 1)


def _warning(message: str) -> Warning:
    return Warning(code="encoding-guessed", message=f"The encoding was not certain: {message}.")
