"""Lines that say who published, wrote and edited an article, read field by field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import get_args

from pipeline.clean.controls import is_controls, leading_controls
from pipeline.clean.lexicon import alternatives, endings, entries, folded, slots
from pipeline.clean.names import HAN, Name, read_names
from pipeline.clean.outlets import LONGEST_VALUE, SENTENCE, looks_like_outlet
from pipeline.clean.publication import Day, days
from pipeline.words import words
from pipeline.words.furniture import Slot
from schemas.vocabulary import Language

LONGEST = 400  # characters: a longer line is no byline
MOST_STOPS = 3  # full stops: more make it prose
_SEPARATOR = re.compile(r"\s{2,}|[\u3000\t|｜丨;；\[\]【】]|(?<=\s)[·•](?=\s)")
_PAGE = re.compile(r"第?\s?[a-z]?\d{1,3}\s?版.{0,6}|[a-z]\d{1,2}|page\s[a-z]?\d{1,3}")
_CLOCK = re.compile(
    r"(?:at\s)?[\d\s:/.,h-]*\d[\d\s:/.,-]*(?:[ap]\.?m\.?)?"
    r"\s*(?:gmt|utc|est|edt|pst|pdt|cst|bst|cet|ist|hkt|bjt)?(?:[+-]\d{1,2}(?::?\d\d)?)?\s*(?:更新|发布|updated)?"
)
_AGO = re.compile(
    r"(?:(?:last\s)?(?:updated|posted|published)\s)?(?:\d{1,3}|an?)\s(?:min|minute|hour|day|week|month|year)s?\sago|\d{1,3}\s?(?:分钟|小时|天|周|个月|年)前(?:更新|发布)?"
)
_APPOSITION = re.compile(r"(?:of|at|from|for|with)\s")


@dataclass(frozen=True)
class Field:
    """One item of a byline: its slot, where it stands with its label, where its value stands.

    `names` are the people in an author's or editor's field, `day` the publication day; `labelled` is false where only
    its form tells what it is.
    """

    slot: Slot
    start: int
    end: int
    value_start: int
    value_end: int
    labelled: bool = True
    names: tuple[Name, ...] = ()
    day: Day | None = None


@lru_cache(maxsize=4096)
def read_fields(text: str) -> tuple[Field, ...]:
    """The fields of a line that consists of nothing else; empty for any other line."""
    if len(text) > LONGEST or text.count("。") + text.count(". ") > MOST_STOPS:
        return ()
    labelled = list(_labelled(text)) or list(_signed(text)) or list(_bracketed(text))
    loose = list(_loose(text, labelled))
    fields = sorted([*labelled, *loose], key=lambda field: field.start)
    return tuple(fields) if _is_byline(text, fields) else ()


@cache
def _labels() -> re.Pattern[str]:
    """A label with its colon or stroke, or one that needs none and stands before a space, a bracket or Han."""
    colon = alternatives(slots("labels"))
    bare = alternatives(label for label, slot in slots("bare").items() if slot != "source")
    return re.compile(
        rf"(?:(?P<colon>{colon})\s{{0,3}}[:：/／|｜丨]|(?P<bare>{bare})(?=[\s(（{HAN}]))"
    )


def _labelled(text: str) -> Iterator[Field]:
    plain = folded(text)
    marks: list[re.Match[str]] = []
    for mark in _labels().finditer(plain):
        if _stands_free(text, plain, mark, following=bool(marks)):
            marks.append(mark)
    for index, mark in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(text)
        colon = mark.group("colon")
        slot = slots("labels")[_key(colon)] if colon else slots("bare")[_key(mark.group("bare"))]
        field = _field(text, slot, mark.start(), mark.end(), end)
        if field and (colon or field.names or field.day or field.slot in ("other", "furniture")):
            yield field


def _signed(text: str) -> Iterator[Field]:
    """A name with the sign of its part behind it: 江帆 摄."""
    bare = text.rstrip(" .。）)】]")
    sign = next((sign for sign in endings("photo_signs") if folded(bare).endswith(sign)), None)
    if not sign or len(bare) - len(sign) > (60 if sign.isascii() else 28):
        return
    stop = len(bare) - len(sign)
    read = read_names(text, 0, stop)
    if read.names and not text[read.names[-1].end : stop].strip(" /／"):
        start = read.names[0].start
        yield Field("author", start, len(bare), start, stop, names=read.names)


def _bracketed(text: str) -> Iterator[Field]:
    """An outlet that a whole line names without a colon: (From Xinhua), （转自某某日报）."""
    found = _from().fullmatch(folded(text))
    if found and looks_like_outlet(text[found.start("outlet") : found.end("outlet")]):
        yield Field("source", found.start(), found.end(), *found.span("outlet"))


@cache
def _from() -> re.Pattern[str]:
    origins = alternatives(label for label, slot in slots("bare").items() if slot == "source")
    return re.compile(
        rf"[（(\[【]\s?{origins}\s{{0,3}}(?P<outlet>[^（）()\[\]【】:：]{{2,60}})[)）\]】]"
    )


def _key(label: str) -> str:
    return re.sub(r"\s+", " ", label)


def _stands_free(text: str, plain: str, mark: re.Match[str], *, following: bool) -> bool:
    """Whether a label is a word of its own rather than the end of another one.

    Behind another field, pages glue a label with its colon to the value before it (来源：…网作者：…, Han XiminShare:).
    """
    label, colon = mark.group("colon") or mark.group("bare"), mark.group("colon")
    before = text[mark.start() - 1 : mark.start()]
    if colon and mark.group()[-1] not in ":：" and not _opens(text, mark.start()):
        return False  # "… Education Review | 4 May": the stroke parts fields and points at none
    if label.isascii():
        glued = bool(colon) and following and text[mark.start()].isupper()
        if before.isalpha() and before.isascii() and not (glued and before.islower()):
            return False
        return bool(colon) or len(label) > 2 or _opens(text, mark.start())
    if label in ("记者", "通讯员") or len(label) > 2 or (following and colon and len(label) == 2):
        return True
    if len(label) == 1 and not colon and re.match(f"[{HAN}]", plain[mark.end() : mark.end() + 1]):
        return False
    return not re.match(f"[{HAN}]", before)


def _opens(text: str, start: int) -> bool:
    """Whether an offset is the start of a line or of one of its parts."""
    before = text[:start].rstrip(" ")
    return (
        not before or before[-1] in "|｜\t\u3000,;；，([（【·•0123456789" or start - len(before) > 1
    )


def _field(text: str, slot: Slot, start: int, value: int, end: int) -> Field | None:
    """The field whose label ends at `value`; its value reaches to `end` at most."""
    while value < end and (text[value].isspace() or text[value] in ":：/／|｜丨"):
        value += 1
    if slot in ("author", "editor"):
        return _people(text, slot, start, value, end)
    stop = _until(text, value, end)
    found = [day for day in days(text[value:end]) if day.start < (12 if slot == "published" else 1)]
    if slot == "published" or (slot == "source" and found):
        if not found:
            return Field(slot, start, stop, value, stop)
        day = found[0]._replace(start=found[0].start + value, end=found[0].end + value)
        return Field("published", start, day.end, day.start, day.end, day=day)
    if slot == "source" and _is_person(text[value:stop]):
        return Field("other", start, stop, value, stop)
    if slot in ("source", "other"):
        first = next((day.start for day in days(text[value:stop])), None)
        stop = value + first if first else stop
    return Field(slot, start, stop, value, stop)


def _is_person(text: str) -> bool:
    """Whether a value opens with an honorific, as the name of a spokesperson does and that of an outlet does not."""
    return any(words(language).people.honorific.match(text) for language in get_args(Language))


def _people(text: str, slot: Slot, start: int, value: int, end: int) -> Field:
    bar = re.search(r"[|｜丨]|(?<=[^\s(（])\s?[(（](?=[^()（）]*[)）]?\s*$)", text[value:end])
    limit = min(value + bar.start() if bar else end, _closing(text, value, end))
    first = next((day.start for day in days(text[value:limit])), None)
    limit = limit if first is None else value + first
    read = read_names(text, value, limit, single=slot == "editor")
    stop = read.end if read.names else _until(text, value, limit)
    if not read.names and _APPOSITION.match(text, value):
        return Field("other", start, stop, value, stop)
    return Field(slot, start, stop, value, stop, names=read.names)


def _closing(text: str, start: int, end: int) -> int:
    """The offset of the first bracket that closes what was opened before `start`, else `end`."""
    depth = 0
    for offset in range(start, end):
        depth += (text[offset] in "(（[【") - (text[offset] in ")）]】")
        if depth < 0:
            return offset
    return end


def _until(text: str, start: int, end: int) -> int:
    """The end of a value that stops at the next separator."""
    mark = _SEPARATOR.search(text, start, end)
    stop = mark.start() if mark else end
    while stop > start and (text[stop - 1].isspace() or text[stop - 1] in "，,;；（(【["):
        stop -= 1
    return stop


def _loose(text: str, labelled: list[Field]) -> Iterator[Field]:
    """What stands between the labelled fields: a day, an outlet, a page number, a button, or something else."""
    begin = 0
    for field in [*labelled, None]:
        end = field.start if field else len(text)
        yield from _loose_pieces(text, begin, end)
        begin = field.end if field else end


def _loose_pieces(text: str, start: int, end: int) -> Iterator[Field]:
    found = [
        day._replace(start=day.start + start, end=day.end + start) for day in days(text[start:end])
    ]
    for day in found:
        yield Field("published", day.start, day.end, day.start, day.end, labelled=False, day=day)
    edges = [start, *(edge for day in found for edge in (day.start, day.end)), end]
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        yield from _unnamed(text, left, right, dated=bool(found))


def _unnamed(text: str, start: int, end: int, *, dated: bool) -> Iterator[Field]:
    begin = start
    for mark in [*_SEPARATOR.finditer(text, start, end), None]:
        stop = mark.start() if mark else end
        left, right = _trimmed(text, begin, stop)
        left = left + leading_controls(text[left:right])
        if left < right:
            slot = _slot_of(text[left:right], masthead=dated and not text[:left].strip())
            yield Field(slot, left, right, left, right, labelled=False)
        begin = mark.end() if mark else end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    ignored = " \t\u3000\xa0,，.。:：-–—/／()（）[]【】<>《》|·•*＊、"
    while start < end and text[start] in ignored:
        start += 1
    while end > start and text[end - 1] in ignored:
        end -= 1
    return start, end


def _slot_of(piece: str, *, masthead: bool) -> Slot:
    """What an unlabelled piece is by its form: a source, furniture, or `other` when it is neither.

    `masthead` says that it opens a line with a day in it, as a paper's name does, whatever its last word.
    """
    plain = folded(piece)
    if (
        _PAGE.fullmatch(plain)
        or _CLOCK.fullmatch(plain)
        or _AGO.fullmatch(plain)
        or plain in entries("sections")
        or is_controls(piece)
    ):
        return "furniture"
    named = masthead and re.fullmatch(f"[{HAN}]{{3,12}}", piece)
    return "source" if named or looks_like_outlet(piece) else "other"


def _is_byline(text: str, fields: list[Field]) -> bool:
    """Whether fields are all that a line has: at least one that is sure, and hardly a word beside them."""
    told = [field for field in fields if _tells(field)]
    if not told:
        return False
    if any(SENTENCE.search(text[f.value_start : f.value_end]) for f in fields if not f.names):
        return False
    values = [f.value_end - f.value_start for f in fields if f.labelled and not f.names]
    if values and max(values) > LONGEST_VALUE:
        return False
    unknown = sum(f.end - f.start for f in fields if f.slot == "other" and not f.labelled)
    labelled = sum(field.labelled for field in fields)
    allowed = 16 if labelled > 1 else 8 if labelled else 0
    if not labelled and not _dated_at_an_end(text, fields):
        return False
    return unknown <= allowed


def _tells(field: Field) -> bool:
    return bool(field.day or field.names) or (field.labelled and field.slot != "furniture")


def _dated_at_an_end(text: str, fields: list[Field]) -> bool:
    """Whether a line without labels is a day with an outlet before or behind it, out of brackets."""
    rest = sum(field.end - field.start for field in fields if field.slot == "source")
    day = next(field for field in fields if field.day)
    outside = day.start < 3 or len(text.rstrip(" .。)）]】")) - day.end < 3 or rest < 40
    bracketed = text[: day.start].rstrip()[-1:] in ("(", "（") and rest > 0
    return outside and not bracketed and rest <= LONGEST_VALUE
