"""An HTML page as a stream of tags and stretches of text, with exact places, in linear time."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST_TAG = 4096  # characters of a tag with quoted attributes; beyond it the next > ends it
TEXTLESS = frozenset(
    ("script", "style", "noscript", "template", "svg", "textarea", "select", "iframe", "object", "math", "canvas")
)  # fmt: skip
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>")
NAME = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)")


def tokens(decoded: str) -> Iterator[tuple[str, int, int]]:
    """The stretches of text and the tags of a page; comments and what is in scripts fall away."""
    position, closed = 0, True  # `closed`: whether a > is still to come
    missing: set[str] = set()  # end marks that do not come any more
    while position < len(decoded):
        start = decoded.find("<", position)
        if start < 0 or not closed:
            yield "text", position, len(decoded)
            return
        if start > position:
            yield "text", position, start
        name = NAME.match(decoded, start)
        if not name and decoded[start + 1 : start + 2] not in ("!", "?", "/"):
            yield "text", start, start + 1
            position = start + 1
            continue
        end = _end_of(decoded, start, missing)
        closed = end > 0
        if not closed:
            position = start
            continue
        position = end
        if name:
            yield "tag", start, end
            if name.group(2).lower() in TEXTLESS and not name.group(1):
                position = _after_element(decoded, end, name.group(2).lower(), missing)


def _end_of(decoded: str, start: int, missing: set[str]) -> int:
    """The offset behind the tag or comment at `start`, or 0 where nothing closes it."""
    if decoded.startswith("<!--", start) and "-->" not in missing:
        end = decoded.find("-->", start + 4)
        if end >= 0:
            return end + 3
        missing.add("-->")
    quoted = _TAG.match(decoded, start, start + LONGEST_TAG)
    return quoted.end() if quoted else decoded.find(">", start) + 1


def _after_element(decoded: str, position: int, name: str, missing: set[str]) -> int:
    """The offset of the end tag of an element whose content is no text."""
    if name in missing:
        return position
    end = re.compile(f"</{name}", re.IGNORECASE).search(decoded, position)
    if end:
        return end.start()
    missing.add(name)
    return position
