"""Which field of a table or of a JSON object is which part of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from pipeline.clean.formats.entries import Entry
from schemas import Warning

# The names that fields go by, the surest first; compared without case, spaces, hyphens and low lines.
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "body", "content", "contenthtml", "contenttext", "fulltext", "maintext", "article", "articletext", "articlebody", "html",
        "markdown", "正文", "内容", "全文", "文章内容", "新闻内容",
    ),
    "title": ("title", "headline", "articletitle", "标题", "题目", "新闻标题", "文章标题"),
    "published": (
        "published", "datepublished", "publishedat", "publishdate", "publisheddate", "publicationdate", "pubdate", "publishtime",
        "date", "datetime", "time", "发布时间", "发布日期", "发表时间", "日期", "时间",
    ),
    "source": ("source", "publisher", "outlet", "newspaper", "media", "sitename", "site", "来源", "媒体", "发布单位", "发布机构"),
    "authors": ("author", "authors", "byline", "creator", "writer", "reporter", "作者", "记者"),
    "editors": ("editor", "editors", "编辑", "责任编辑"),
}  # fmt: skip
ALSO = {"author": "authors", "editor": "editors", "date": "published", "body": "text"}
_WITHIN = ("name", "title", "value", "text", "#text", "rendered", "html")  # of an object


class Unmappable(ValueError):
    """A field map that says nothing."""


@dataclass(frozen=True)
class FieldMap:
    """For every part of an article the names that its field may have."""

    names: Mapping[str, tuple[str, ...]]
    given: frozenset[str] = frozenset()  # the parts that the user has named the field of


DEFAULT_FIELDS = FieldMap(NAMES)


def field_map(setting: str) -> FieldMap:
    """The map that `text=body,title=headline` asks for; what it does not name keeps its usual names."""
    given: dict[str, tuple[str, ...]] = {}
    for pair in filter(None, (pair.strip() for pair in setting.split(","))):
        slot, equals, name = (piece.strip() for piece in pair.partition("="))
        slot = ALSO.get(slot, slot)
        if not equals or not name or slot not in NAMES:
            parts = ", ".join(NAMES)
            raise Unmappable(f"{pair!r} is no field; write PART=FIELD, PART one of {parts}")
        given[slot] = (name,)
    return replace(DEFAULT_FIELDS, names={**NAMES, **given}, given=frozenset(given))


def holds_text(names: Iterable[str], fields: FieldMap) -> bool:
    """Whether one of `names` is the field of the text."""
    known = {_plain(name) for name in names}
    return any(_plain(name.split(".")[0]) in known for name in fields.names["text"])


def as_entry(
    record: Mapping[str, object],
    fields: FieldMap,
    *,
    media_type: str,
    warnings: tuple[Warning, ...] = (),
) -> Entry | None:
    """The article that a record is, with the warnings of its file, or nothing where its text is empty."""
    plain = {_plain(key): value for key, value in reversed(list(record.items()))}
    found = {slot: _first(plain, names) for slot, names in fields.names.items()}
    if not found["text"].strip():
        return None
    return Entry(media_type=media_type, warnings=warnings, **found)


def _first(record: Mapping[str, object], names: Iterable[str]) -> str:
    """The first of the fields that holds anything."""
    return next(filter(None, (_value(record, name) for name in names)), "")


def _value(record: Mapping[str, object], name: str) -> str:
    """The field of that name as text; `a.b` is the field b of the object a."""
    if _plain(name) in record:
        return _as_text(record[_plain(name)])
    outer, dot, inner = name.partition(".")
    within = record.get(_plain(outer)) if dot else None
    if not isinstance(within, Mapping):
        return ""
    return _value({_plain(str(key)): value for key, value in within.items()}, inner)


def _as_text(value: object) -> str:
    """A value as text: lists joined, of objects the name."""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        named = (value.get(name) for name in _WITHIN)
        return next((item for item in named if isinstance(item, str)), "")
    if isinstance(value, list):
        pieces = list(
            filter(None, (_as_text(item) for item in value if not isinstance(item, list)))
        )
        long = any(len(piece) > 80 for piece in pieces)
        return ("\n\n" if long else "; ").join(pieces)
    return ""


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]+", "", name.lstrip("\ufeff")).casefold()
