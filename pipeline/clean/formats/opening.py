"""A file as the articles in it, by its content and, where that does not tell, by its name."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Literal

from pipeline.clean.errors import NoArticles, Unreadable
from pipeline.clean.formats.archives import (
    DAMAGED,
    Bomb,
    Budget,
    Member,
    budget,
    damaged,
    inner_name,
    is_hidden,
    tar_members,
    zip_members,
)
from pipeline.clean.formats.feeds import feed_parts, is_feed
from pipeline.clean.formats.fields import DEFAULT_FIELDS, FieldMap
from pipeline.clean.formats.objects import line_parts, object_parts
from pipeline.clean.formats.parts import LARGEST, Found, Part, Refused, Skipped, too_large
from pipeline.clean.formats.tables import opens_table, table_parts
from pipeline.clean.formats.warc import warc_parts

Kind = Literal["article", "zip", "tar", "packed", "warc", "feed", "xml", "json", "lines", "table"]
SUFFIXES = frozenset((
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml", ".pdf", ".docx", ".xml", ".rss", ".atom", ".json", ".jsonl",
    ".ndjson", ".csv", ".tsv", ".warc", ".zip", ".tar", ".tgz", ".gz", ".bz2", ".xz",
))  # fmt: skip
BY_NAME: dict[str, Kind] = {
    ".json": "json", ".jsonl": "lines", ".ndjson": "lines", ".csv": "table", ".tsv": "table",
}  # fmt: skip
HEAD = 4096  # bytes by which a format is known
DEEPEST = 3  # archives inside archives
_PACKED: Mapping[bytes, Callable[..., Any]] = {
    b"\x1f\x8b": gzip.open,
    b"BZh": bz2.open,
    b"\xfd7zXZ\x00": lzma.open,
}
_OFFICE = ("[Content_Types].xml", "mimetype")  # what a ZIP is that stands for one document


def parts(
    file: BinaryIO, *, path: str, fields: FieldMap = DEFAULT_FIELDS, limits: Budget | None = None
) -> Iterator[Found]:
    """The articles in a file that can be sought in, and what in it cannot be read; raises `Unreadable` for the whole."""
    limits = limits or budget(_size(file))
    found = None
    for found in _parts(file, path, fields, limits, depth=0):
        yield found
    if found is None:
        raise NoArticles("It holds no article.", "Check what wrote it, or fetch it again.")


def _parts(
    file: BinaryIO, path: str, fields: FieldMap, limits: Budget, *, depth: int
) -> Iterator[Found]:
    kind = _kind(file, path, fields)
    file.seek(0)
    if kind == "xml":
        raise NoArticles("It is XML, but no feed (RSS or Atom).", "Save its articles as HTML.")
    if kind == "article":
        raw = file.read(LARGEST + 1)
        if len(raw) > LARGEST:
            raise too_large("The file")
        yield Part("", raw)
    elif kind == "feed":
        yield from feed_parts(file)
    elif kind == "json":
        yield from object_parts(file, fields)
    elif kind == "lines":
        yield from line_parts(file, fields)
    elif kind == "table":
        yield from table_parts(file, fields)
    elif kind == "warc":
        yield from warc_parts(file, limits)
    elif depth == DEEPEST:
        raise Unreadable(f"Archives stand in each other {depth + 1} deep.", "Unpack it yourself.")
    elif kind == "packed":
        inside = PurePosixPath(path).with_suffix("").name or path
        yield from _parts(_unpacked(file, limits), inside, fields, limits, depth=depth + 1)
    else:
        yield from _of_archive(file, kind, fields, limits, depth=depth + 1)


def _kind(file: BinaryIO, path: str, fields: FieldMap) -> Kind:
    """What a file is."""
    head = file.read(HEAD)
    suffix = PurePosixPath(path).suffix.lower()
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "article" if _is_office(file, head, suffix) else "zip"
    for magic in _PACKED:
        if head.startswith(magic):
            return _kind_packed(file, magic)
    if head[257:262] == b"ustar":
        return "tar"
    if head.startswith(b"WARC/1."):
        return "warc"
    text = head.decode("utf-8", "replace") if b"\x00" not in head[:200] else _wide(head)
    if is_feed(text):
        return "feed"
    if suffix in (".xml", ".rss", ".atom") and "<html" not in text.lower():
        return "xml" if text.lstrip("\ufeff \t\r\n").startswith("<") else "article"
    if suffix in BY_NAME:
        return BY_NAME[suffix]
    if suffix in SUFFIXES:
        return "article"
    if _opens_json(text):
        return "json"
    return "table" if opens_table(head, fields) else "article"


def _wide(head: bytes) -> str:
    """The head of a file in UTF-16, or noise."""
    wide = "utf-16-be" if head.startswith(b"\xfe\xff") or head[:1] == b"\x00" else "utf-16-le"
    return head.decode(wide, "replace")


def _opens_json(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n")[:1] == "{" or text.lstrip("\ufeff \t\r\n")[:2] in (
        "[{",
        "[\n",
    )


def _is_office(file: BinaryIO, head: bytes, suffix: str) -> bool:
    """Whether a ZIP is an Office document, whole or cut short."""
    try:
        with zipfile.ZipFile(file) as archive:
            return any(name in _OFFICE for name in archive.NameToInfo)
    except DAMAGED:
        return suffix == ".docx" or _OFFICE[0].encode() in head


def _kind_packed(file: BinaryIO, magic: bytes) -> Kind:
    """What a packed file is when it is unpacked."""
    file.seek(0)
    try:
        with _PACKED[magic](file) as unpacked:
            head = unpacked.read(512)
    except DAMAGED:
        return "packed"
    if head.startswith(b"WARC/1.") and magic == b"\x1f\x8b":
        return "warc"
    return "tar" if head[257:262] == b"ustar" else "packed"


def _unpacked(file: BinaryIO, limits: Budget) -> BinaryIO:
    """The one file inside a gzip, bzip2 or xz file."""
    opened = next(opened for magic, opened in _PACKED.items() if _begins(file, magic))
    try:
        with opened(file) as unpacked:
            content = unpacked.read(LARGEST + 1)
    except DAMAGED as error:
        raise damaged("packed", error) from error
    limits.take(len(content))
    if len(content) > LARGEST:
        raise too_large("What is packed in it")
    return io.BytesIO(content)


def _begins(file: BinaryIO, magic: bytes) -> bool:
    file.seek(0)
    begins = file.read(len(magic)) == magic
    file.seek(0)
    return begins


def _of_archive(
    file: BinaryIO, kind: Kind, fields: FieldMap, limits: Budget, *, depth: int
) -> Iterator[Found]:
    """What the files of an archive hold, each by its own format."""
    seen: Counter[str] = Counter()
    members = zip_members(file, limits) if kind == "zip" else tar_members(file, limits)
    try:
        for member in members:
            yield from _of_member(member, seen, fields, limits, depth=depth)
    except Unreadable:
        raise
    except DAMAGED as error:
        raise damaged("ZIP" if kind == "zip" else "tar", error) from error


def _of_member(
    member: Member, seen: Counter[str], fields: FieldMap, limits: Budget, *, depth: int
) -> Iterator[Found]:
    name = inner_name(member.name)
    if name is None:
        reason = f"The name of a file in it leads out of the archive: {member.name[:200]!r}."
        yield Refused("", Unreadable(reason, "Do not trust this archive."))
        return
    if is_hidden(name):
        return
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in SUFFIXES:
        yield Skipped(f"/{name}", suffix or "no suffix")
        return
    seen[name] += 1
    inner = f"/{name}" if seen[name] == 1 else f"/{name}~{seen[name]}"
    if member.error:
        yield Refused(inner, member.error)
        return
    try:
        for found in _parts(io.BytesIO(member.content), name, fields, limits, depth=depth):
            yield found._replace(inner=inner + found.inner)
    except NoArticles:
        yield Skipped(inner, f"{suffix} without articles")
    except Bomb:
        raise
    except Unreadable as error:
        yield Refused(inner, error)


def _size(file: BinaryIO) -> int:
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return size
