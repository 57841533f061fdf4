"""ZIP and tar: every file inside by its own format, within limits that no honest archive reaches."""

from __future__ import annotations

import lzma
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

from pipeline.clean.errors import Unreadable
from pipeline.clean.formats.parts import LARGEST, too_large

MEMBERS = 1_000_000
RATIO = 200  # times that text packs; HTML of one template reaches 30
ALWAYS = 20_000_000  # bytes that any archive may hold, whatever its ratio
LONGEST_NAME = 120  # characters of a file's or folder's name in the results
DAMAGED = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, NotImplementedError,
)  # fmt: skip
CUT_SHORT = "Fetch it again, or unpack it yourself and run the folder."
UNPACK = "Unpack it yourself, take out the articles and run the folder."
_HAN = re.compile("[\u4e00-\u9fff]{2}")
_UNSAFE = re.compile(r'[\x00-\x1f\x7f"*:<>?|]')


class Member(NamedTuple):
    """A file inside an archive: its name there, its content, or why there is none."""

    name: str
    content: bytes = b""
    error: Unreadable | None = None


class Bomb(Unreadable):
    """An archive that unpacks to more than any honest one; whatever it stands in is one too."""


@dataclass
class Budget:
    """What an archive, with those inside it, may still give."""

    size: int
    members: int = MEMBERS

    def take(self, size: int) -> None:
        """Counts one more member; refuses the archive where it is a bomb."""
        self.members -= 1
        self.size -= size
        if self.size < 0:
            reason = f"It unpacks to more than {RATIO} times its size: it looks like a bomb."
            raise Bomb(reason, UNPACK)
        if self.members < 0:
            raise Bomb(f"It holds more than {MEMBERS} files.", UNPACK)


def budget(packed: int) -> Budget:
    """What an archive of `packed` bytes may give."""
    return Budget(max(RATIO * packed, ALWAYS))


def zip_members(file: BinaryIO, limits: Budget) -> Iterator[Member]:
    """The files of a ZIP archive in its order."""
    with zipfile.ZipFile(file) as archive:
        for info in archive.infolist():
            if not info.is_dir():
                limits.take(info.file_size)
                yield _zip_member(archive, info)


def _zip_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Member:
    name = _decoded(info)
    if info.flag_bits & 1:
        reason = "It is protected by a password."
        return Member(name, error=Unreadable(reason, "Unpack it with its password."))
    if info.file_size > LARGEST:
        return Member(name, error=too_large("It"))
    try:
        return Member(name, archive.read(info))
    except DAMAGED as error:
        return Member(name, error=Unreadable(f"It is damaged: {_said(error)}.", CUT_SHORT))


def _decoded(info: zipfile.ZipInfo) -> str:
    """A member's name; without the mark of UTF-8 it is that, or GB18030 from a Chinese machine."""
    if info.flag_bits & 0x800 or info.filename.isascii():
        return info.filename
    try:
        raw = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    wide, chinese = (_try(raw, encoding) for encoding in ("utf-8", "gb18030"))
    if chinese and (not wide or (max(wide) < "\u0800" and _HAN.search(chinese))):
        return (
            chinese  # 签约 and 联通 happen to be UTF-8 too, of letters that stand nowhere together
        )
    return wide or info.filename


def _try(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return ""


def tar_members(file: BinaryIO, limits: Budget) -> Iterator[Member]:
    """The files of a tar archive, packed or not, in its order; links and devices are none."""
    with tarfile.open(fileobj=file, mode="r|*") as archive:
        for info in archive:
            limits.take(info.size)
            if info.isreg():
                yield _tar_member(archive, info)


def _tar_member(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Member:
    name = info.name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    if info.size > LARGEST:
        return Member(name, error=too_large("It"))
    content = archive.extractfile(info)
    return Member(name, content.read() if content else b"")


def damaged(kind: str, error: Exception) -> Unreadable:
    """Why an archive cannot be read on."""
    return Unreadable(f"The {kind} archive is damaged or cut short: {_said(error)}.", CUT_SHORT)


def _said(error: Exception) -> str:
    return str(error).strip(" .") or type(error).__name__


def inner_name(name: str) -> str | None:
    """A member's name as a path below the archive, or nothing where it leads out of it."""
    path = name.replace("\\", "/")
    if path.startswith("/") or re.match(r"[A-Za-z]:/", path) or ".." in path.split("/"):
        return None
    steps = (step for step in path.split("/") if step not in ("", "."))
    return "/".join(_safe(step) for step in steps) or None


def _safe(step: str) -> str:
    """A file's or folder's name that every system takes."""
    plain = _UNSAFE.sub(lambda sign: f"%{ord(sign.group()):02X}", step)
    if len(plain) <= LONGEST_NAME and len(plain.encode("utf-8", "replace")) <= 2 * LONGEST_NAME:
        return plain
    suffix = PurePosixPath(plain).suffix[:10]
    mark = f"{zlib.crc32(step.encode('utf-8', 'replace')):08x}"
    return f"{plain[: LONGEST_NAME // 2]}~{mark}{suffix}"


def is_hidden(inner: str) -> bool:
    """Whether a member is a system's own: `.DS_Store`, what macOS keeps beside each file."""
    return any(step.startswith(".") or step == "__MACOSX" for step in inner.split("/"))
