"""RSS and Atom: one article an entry, by feedparser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, BinaryIO

import feedparser

from pipeline.clean.decoding import decode
from pipeline.clean.errors import Unreadable
from pipeline.clean.formats.entries import Entry
from pipeline.clean.formats.parts import LARGEST, Found, Part, Refused, Skipped, too_large
from schemas import Warning

RSS, ATOM = "application/rss+xml", "application/atom+xml"
MOST = 10_000  # entries of a feed that are read
_HEAD = re.compile(
    r"\s*+(?:(?><\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*+>)\s*+)*+<(rss|feed|rdf:RDF)\b", re.DOTALL
)
_DECLARING = re.compile(
    r"\s*+(?:(?><\?.*?\?>|<!--.*?-->)\s*+)*+<!DOCTYPE\s++(?:rss|feed|rdf:RDF)\b[^>\[]*+\[",
    re.DOTALL,
)
_DECLARATION = re.compile(r"\A\s*+<\?xml.*?\?>", re.DOTALL)
_ENTRY = re.compile(r"<(?:item|entry)[\s>]")
_CLOSING = {"rss": "</channel></rss>", "feed": "</feed>", "rdf:RDF": "</rdf:RDF>"}


def is_feed(head: str) -> bool:
    """Whether a text that opens like this is a feed."""
    head = head.lstrip("\ufeff")
    return bool(_HEAD.match(head) or _DECLARING.match(head))


def feed_parts(file: BinaryIO) -> Iterator[Found]:
    """The entries of a feed in its order; those beyond the limit are named as not read."""
    raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise too_large("The feed")
    decoded, _, warnings = decode(raw)
    if _DECLARING.match(decoded.lstrip("\ufeff")):
        reason = "The feed declares entities of its own, as XML bombs do: it is not read."
        raise Unreadable(reason, "Save it without its DOCTYPE, if it is an honest feed.")
    text, total = _cut(decoded.lstrip("\ufeff"))
    feed = feedparser.parse(
        text.encode("utf-8", "replace"),
        response_headers={"content-type": "application/xml; charset=utf-8"},
        resolve_relative_uris=False,
        sanitize_html=False,  # nothing of it is shown: markup becomes plain text
    )
    if not feed.entries:
        reason = f"The feed has no entries ({feed.get('bozo_exception') or 'it is empty'})."
        raise Unreadable(reason, "Check its address, or fetch it again.")
    for number, item in enumerate(feed.entries, 1):
        yield _part(f"#{number}", item, feed, warnings)
    if total > MOST:
        reason = f"It has {total} entries; the first {MOST} were read, the others were not."
        yield Refused("", Unreadable(reason, "Split the feed."))
    elif feed.bozo and len(feed.entries) < total:
        reason = f"The feed is damaged: {len(feed.entries)} of its {total} entries could be read."
        yield Refused("", Unreadable(reason, "Fetch it again."))


def _cut(text: str) -> tuple[str, int]:
    """The feed without its XML declaration and the entries beyond the limit, and how many it had."""
    places = [found.start() for found in islice(_ENTRY.finditer(text), MOST + 1)]
    total = len(places) if len(places) <= MOST else sum(1 for _ in _ENTRY.finditer(text))
    head = _HEAD.match(text)
    if total > MOST:
        text = text[: places[MOST]] + _CLOSING[head.group(1) if head else "rss"]
    return _DECLARATION.sub("", text, count=1), total


def _part(inner: str, item: Any, feed: Any, warnings: tuple[Warning, ...]) -> Found:
    contents = [piece.get("value") or "" for piece in item.get("content", ())]
    text = max(contents, key=len, default="") or item.get("summary") or ""
    title = item.get("title") or ""
    if not (text + title).strip():
        return Skipped(inner, "empty entry")
    entry = Entry(
        text=text,
        media_type=ATOM if feed.version.startswith("atom") else RSS,
        title=title,
        published=item.get("published") or item.get("updated") or "",
        source=_title(item.get("source")) or _title(feed.feed),
        authors=_authors(item) or _authors(feed.feed),
        warnings=warnings,
    )
    return Part(inner, entry)


def _title(feed: Any) -> str:
    return str(feed.get("title") or "") if isinstance(feed, Mapping) else ""


def _authors(item: Any) -> str:
    names = [author.get("name") for author in item.get("authors", ())]
    return "; ".join(filter(None, names)) or str(item.get("author") or "")
