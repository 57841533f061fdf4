"""An HTML page as lines with their places in the raw file, and what its head says about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import NamedTuple

from pipeline.clean.lines import INVISIBLE, Copy, Line, visible
from pipeline.clean.names import HAN
from pipeline.clean.tags import LONGEST_TAG, NAME, tokens

DEEPEST = 200  # elements that are remembered as open: deeper nesting says nothing about an article
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "legend",
    "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
))  # fmt: skip
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)  # fmt: skip
_OF_THE_PAGE = frozenset(["nav", "footer", "aside", "form", "button"])
_PAGE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|menu|bread|breadcrumbs?|crumbs?|footer|foot|side|sidebar|share|sharing|related|recommend|"
    r"comments?|copyright|login|search|pagination|pager|hot|rank|ranking|friend-?links?|toolbar|topbar|social|cookie)"
    r"(?:[\s_-]|$)",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+))")
_PIECE = re.compile(
    f"[ \t\r\n\f]+|&(?:#[0-9]{{1,8}}|#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});?|&|"
    f"[^ \t\r\n\f&{INVISIBLE}]+"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LOOKS = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h1|article|span|br)\b[^<]*>",
    re.IGNORECASE,
)
HAN_CHARACTER = re.compile(f"[{HAN}，。；：、！？”“（）《》]")


class Page(NamedTuple):
    """The lines of a page, the contents of its meta tags and title by lower-case name, and how deep it nests."""

    lines: list[Line]
    tags: dict[str, Line]
    depth: int


def looks_like_html(decoded: str, *, path: str) -> bool:
    """Whether a text is a page: it opens with markup, or is named so and holds some."""
    head = decoded[:5000].lstrip("\ufeff \t\r\n").lower()
    if head.startswith(("<!doctype html", "<html", "<?xml", "<head", "<body")):
        return True
    found = len(_LOOKS.findall(decoded[:100_000]))
    named = path.lower().endswith((".html", ".htm", ".xhtml", ".shtml"))
    return found >= 1 if named else found >= 3


@dataclass
class _Builder:
    """The page as read so far; `text` and `copies` are the line that is being filled."""

    decoded: str
    lines: list[Line] = field(default_factory=list)
    tags: dict[str, Line] = field(default_factory=dict)
    open: list[tuple[str, bool]] = field(
        default_factory=list
    )  # element and whether it is of the page
    depth: int = 0
    deepest: int = 0
    parts: list[str] = field(default_factory=list)
    copies: list[Copy] = field(default_factory=list)
    length: int = 0
    space: int = -1  # raw offset of white space that waits for the next word
    linked: int = 0
    links: int = 0
    apart: bool = True


def read_page(decoded: str) -> Page:
    """The text lines of an HTML page in order, each with its way back."""
    page = _Builder(decoded)
    for kind, start, end in tokens(decoded):
        if kind == "text":
            _add_text(page, start, end)
        else:
            _add_tag(page, start, end)
    _break(page, apart=True)
    return Page(page.lines, page.tags, page.deepest)


def _add_tag(page: _Builder, start: int, end: int) -> None:
    found = NAME.match(page.decoded, start)
    if not found:
        return
    closing, name = bool(found.group(1)), found.group(2).lower()
    if name == "br":
        if not _inside(page, "h1") and not _inside(page, "title"):
            _break(page, apart=False)
        else:
            page.space = start
    elif name == "meta":
        _read_meta_tag(page, start, end)
    elif name in _BLOCKS:
        _break(page, apart=True)
    if name == "a":
        page.links = max(page.links + (-1 if closing else 1), 0)
    if name in _VOID:
        return
    if closing:
        _close(page, name)
    else:
        _open(page, name, page.decoded[found.end() : min(end, found.end() + LONGEST_TAG)])


def _open(page: _Builder, name: str, attributes: str) -> None:
    page.depth += 1
    page.deepest = max(page.deepest, page.depth)
    if len(page.open) >= DEEPEST or (name not in _BLOCKS and name not in ("span", "a")):
        return
    around = bool(page.open) and page.open[-1][1]
    page.open.append((name, around or name in _OF_THE_PAGE or _is_of_the_page(attributes)))


def _close(page: _Builder, name: str) -> None:
    page.depth = max(page.depth - 1, 0)
    for back in range(1, min(len(page.open), DEEPEST) + 1):
        if page.open[-back][0] == name:
            del page.open[-back:]
            return


def _is_of_the_page(attributes: str) -> bool:
    """Whether the attributes of an element say that it is hidden or belongs to the site, not to the article."""
    if not attributes.strip():
        return False
    values = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(attributes)}
    named = f"{values.get('class', '')} {values.get('id', '')} {values.get('role', '')}"
    return bool(_HIDDEN.search(values.get("style", "")) or _PAGE_CLASS.search(named))


def _inside(page: _Builder, name: str) -> bool:
    return any(element == name for element, _ in page.open[-4:])


def _read_meta_tag(page: _Builder, start: int, end: int) -> None:
    """Keeps the content of a meta tag under its name, with its place in the raw file."""
    places: dict[str, tuple[int, int]] = {}
    for attribute in _ATTRIBUTE.finditer(page.decoded, start, end):
        group = next(index for index in (2, 3, 4) if attribute.group(index) is not None)
        places.setdefault(attribute.group(1).lower(), attribute.span(group))
    named = places.get("name") or places.get("property") or places.get("itemprop")
    if named and "content" in places:
        name = page.decoded[named[0] : named[1]].strip().lower()
        line = _unescaped(page.decoded, *places["content"])
        if line.text:
            page.tags.setdefault(name, line)


def _unescaped(decoded: str, start: int, end: int) -> Line:
    """A raw stretch of an attribute as a line."""
    if "&" not in decoded[start:end] and "\n" not in decoded[start:end]:
        return visible(decoded, start, end)
    inner = _Builder(decoded)
    _add_text(inner, start, end)
    _break(inner, apart=True)
    return inner.lines[0] if inner.lines else Line("", ())


def _add_text(page: _Builder, start: int, end: int) -> None:
    preserved = _inside(page, "pre")
    for piece in _PIECE.finditer(page.decoded, start, end):
        text = piece.group()
        if text[0] in " \t\r\n\f":
            if preserved and "\n" in text:
                _break(page, apart=text.count("\n") > 1)
            page.space = piece.start()
        elif text[0] == "&" and len(text) > 1:
            _add_entity(page, piece)
        else:
            _add_word(page, text, piece.start(), piece.end())


def _add_entity(page: _Builder, piece: re.Match[str]) -> None:
    plain = re.sub(f"[{INVISIBLE}]", "", unescape(piece.group()))
    if plain == piece.group() or plain.strip(" \t\r\n\f"):
        _add_word(page, plain, piece.start(), piece.end())
    elif plain:
        page.space = piece.start()


def _add_word(page: _Builder, text: str, start: int, end: int) -> None:
    """Appends a stretch to the line, after the one space that stands for the white space before it."""
    if page.space >= 0 and page.length:
        copied = page.decoded[page.space] == " "
        between_han = HAN_CHARACTER.match(page.parts[-1][-1]) and HAN_CHARACTER.match(text[0])
        if copied or not between_han:
            if copied:
                _copy(page, page.space, page.space + 1, 1)
            page.parts.append(" ")
            page.length += 1
    page.space = -1
    _copy(page, start, end, len(text))
    page.parts.append(text)
    page.length += len(text)
    page.linked += len(text) if page.links else 0


def _copy(page: _Builder, raw_start: int, raw_end: int, length: int) -> None:
    """Notes where the next `length` characters come from, in one run with the last where both were copied on."""
    last = page.copies[-1] if page.copies else Copy(0, 0, -1, -1)
    plain = last.end - last.start == last.raw_end - last.raw_start
    joined = (last.end, last.raw_end) == (page.length, raw_start)
    if plain and joined and length == raw_end - raw_start:
        page.copies[-1] = Copy(last.start, page.length + length, last.raw_start, raw_end)
    else:
        page.copies.append(Copy(page.length, page.length + length, raw_start, raw_end))


def _break(page: _Builder, *, apart: bool) -> None:
    """Ends the line that is being filled."""
    if page.length:
        whole = Line(
            "".join(page.parts),
            tuple(page.copies),
            tag=_element(page),
            linked=page.linked,
            apart=page.apart,
            of_page=bool(page.open) and page.open[-1][1],
        ).part(0, page.length)
        if whole.text and whole.tag == "title":
            page.tags.setdefault("title", whole)
        elif whole.text:
            page.lines.append(whole)
        page.apart = apart
    else:
        page.apart = page.apart or apart
    page.parts, page.copies, page.length = [], [], 0
    page.space, page.linked = -1, 0


def _element(page: _Builder) -> str:
    """The innermost block element that is open."""
    return next((name for name, _ in reversed(page.open[-6:]) if name in _BLOCKS), "")
