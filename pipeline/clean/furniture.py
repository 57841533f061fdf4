"""Which lines of a page are no article: trails, buttons, counters, teasers, comments, legal notices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pipeline.clean.controls import is_controls, site_of, trail
from pipeline.clean.fields import read_fields
from pipeline.clean.lexicon import any_of, entries, folded
from pipeline.clean.lines import Line
from pipeline.clean.names import HAN
from pipeline.clean.outlets import is_outlet
from pipeline.clean.owners import is_menu, masthead, owner

TOP = 3  # lines at the top where the site's name may stand above its menu
HEAD = 8  # lines at the top where a trail of breadcrumbs may stand without its opening words
LONGEST_HEADING = 60  # characters of a line that heads a list
TAIL = 40  # characters at the end of a line that its end marks are looked for in
PARAGRAPH_HAN, PARAGRAPH_WORDS = 45, 24
_CLOSED = re.compile(  # with or without the bracket of an agency or a reporter behind the stop
    r"[。！？；：.!?;:][”’」』）)\"'\]】]*(?:\s{0,3}[（(][^（()）。]{1,30}[)）])?$"
)
_TRAILING_DOTS = re.compile(r"(?:\.\.\.|…)+\s*$")
_HAN = re.compile(f"[{HAN}]")
_WORDS = re.compile(r"[A-Za-zÀ-ɏ]+")
_BULLET = r"^[\s·•■◆▪●○\-–—*#＊=~>\[【（(]*"
_PICTURE_RIGHT = re.compile(
    r"([.!?。！？])\s*©[^©.。]{1,60}$"
)  # whose picture a told caption is of
_RULE = re.compile(r"[\W_]*")


class Stripped(NamedTuple):
    """The lines that are left, and who the page says it belongs to: in breadcrumbs, above its menu, in its copyright."""

    lines: list[Line]
    site: Line | None
    masthead: Line | None
    owner: Line | None


def strip_furniture(lines: Sequence[Line]) -> Stripped:
    """The article's lines; after a heading of teasers only what reads like article or byline comes back."""
    kept: list[Line] = []
    site: Line | None = None
    head: Line | None = None
    holder: Line | None = None
    state = ""  # the list that the lines stand in: "", "related", "ended" or "comments"
    for index, line in enumerate(lines):
        steps = (
            trail(line.text) if index < HEAD or any_of("crumbs").match(folded(line.text)) else None
        )
        if steps and not _tells_more(line.text):
            site = site or _site(line, steps)
            rest = _behind(line, steps)
            kept.extend([rest] if rest else [])
            continue
        below = lines[index + 1] if index + 1 < len(lines) else None
        named = masthead(line, below) if index < TOP else None
        if named or is_menu(line.text):
            head = head or named
            continue
        begun = list_begins(line.text)
        if begun:
            state = begun
            continue
        holder = owner(line) or holder if is_notice(line.text) else holder
        if is_page(line.text) or (state and not _survives(line, state)):
            continue
        if state == "related" and is_paragraph(line.text):
            state = ""
        kept.append(line)
    return Stripped(_without_teasers(_without_ends(kept)), site, head, holder)


def _behind(line: Line, steps: list[str]) -> Line | None:
    """The byline that stands in one line behind breadcrumbs."""
    gap = re.search(r"\s{2,}|[\u3000\t|｜]", steps[-1])
    if not gap:
        return None
    rest = line.part(len(line.text) - len(steps[-1]) + gap.end(), len(line.text))
    return rest if read_fields(rest.text) else None


def _tells_more(text: str) -> bool:
    """Whether a line with breadcrumbs says who published the article and when, too."""
    return any(f.day or f.names or (f.labelled and f.slot == "source") for f in read_fields(text))


def _site(line: Line, steps: list[str]) -> Line | None:
    name = site_of(steps)
    if not name or name not in line.text:
        return None
    start = line.text.index(name)
    return line.part(start, start + len(name))


def is_paragraph(text: str) -> bool:
    """Whether a line reads like a paragraph of an article: long, and closed like a sentence."""
    if _TRAILING_DOTS.search(text[-TAIL:]) or not _CLOSED.search(text[-TAIL:]):
        return False
    return len(_HAN.findall(text)) >= PARAGRAPH_HAN or len(_WORDS.findall(text)) >= PARAGRAPH_WORDS


def list_begins(text: str) -> str:
    """`related`, `comments` or `ended` where a line heads a list of teasers, the readers' part, or ends the article."""
    if len(text) > LONGEST_HEADING:
        return ""
    bare = re.sub(_BULLET, "", folded(text)).rstrip(" \t\u3000:：>》】]）).…-")
    if bare in entries("ends") and (len(bare) > 1 or _HAN.match(bare)):
        return "ended"
    if re.fullmatch(r"[-–—\s(（【\[#*]*(?:end|完|30|###)[-–—\s)）】\].#*]*", folded(text).strip()):
        return "ended"
    if re.sub(r"\s?[(（]?\d*[)）]?$", "", bare) in entries("comments"):
        return "comments"
    if bare in entries("related"):
        return "related"
    return ""


def is_page(text: str) -> bool:
    """Whether a line by itself is furniture: no word, buttons, a neighbour, a teaser, a legal notice."""
    if _RULE.fullmatch(text):
        return True
    if is_notice(text):
        return True
    if read_fields(text):
        return False
    return is_controls(text) or _is_neighbour(text) or _is_teaser(text)


def _is_neighbour(text: str) -> bool:
    """Whether a line leads to the previous or next article: 下一篇：…, "Next post >"."""
    plain = re.sub(_BULLET, "", folded(text))
    found = any_of("neighbours").match(plain)
    if not found or is_paragraph(text):
        return False
    after = plain[found.end() :]
    if not after.strip() or after.lstrip()[0] in ":：>»|】]":
        return True
    return bool(_HAN.match(plain)) and (after[0].isspace() or after.startswith(("没有", "无")))


def _is_teaser(text: str) -> bool:
    """Whether a line opens with a teaser's label and a colon: "Related: …", 相关阅读：…"""
    plain = re.sub(_BULLET, "", folded(text))
    found = any_of("related").match(plain)
    if not found or len(text) >= 200:
        return False
    return bool(re.match(r"\s*[:：】\]〕]\s*\S", plain[found.end() :]))


def is_notice(text: str) -> bool:
    """Whether a line is legal or about the site: it opens as notices do, or says what only they say."""
    plain = re.sub(_BULLET, "", folded(_PICTURE_RIGHT.sub(r"\1", text)))
    part = any_of("notice_parts").search(plain)
    opened = any_of("notices").match(plain)
    if not opened and not part:
        return False
    if opened and re.match(r"\s*(?:[:：]|20\d\d|$)", plain[opened.end() :]):
        return True
    if part and (opened or not is_paragraph(text)):
        return True
    return len(text) < 400 and len(set(any_of("notice_parts").findall(plain))) > 1


def _survives(line: Line, state: str) -> bool:
    """Whether a line after the head of a list is article or byline again."""
    if read_fields(line.text):
        return True
    if state == "comments":
        return False
    return is_paragraph(line.text) and line.linked * 2 < len(line.text)


def _without_teasers(lines: list[Line]) -> list[Line]:
    """The lines without two or more headlines of other articles that stand below the last paragraph."""
    last = max((i for i, line in enumerate(lines) if is_paragraph(line.text)), default=len(lines))
    if last + 1 < len(lines) and lines[last].text.endswith((":", "：")):
        return lines  # a list that the last paragraph announces
    below = range(last + 1, len(lines))
    teasers = {index for index in below if _is_headline_like(lines[index].text)}
    broken = {index for index in below if _is_broken_off(lines[index].text)}
    dropped = broken | teasers if len(broken | teasers) > 1 else broken
    return [line for index, line in enumerate(lines) if index not in dropped]


def _is_broken_off(text: str) -> bool:
    """Whether a line is the beginning of another article: it ends in dots, with or without a button behind them."""
    bracket = re.search(r"[\[【（(][^\[\]【】（）()]{1,12}[\]】）)]\s*$", text)
    if bracket and is_controls(bracket.group()):
        text = text[: bracket.start()]
    return bool(_TRAILING_DOTS.search(text[-TAIL:]))


def _is_headline_like(text: str) -> bool:
    """Whether a line below the article could be another one's headline: words, but no sentence, field or contact."""
    if _CLOSED.search(text[-TAIL:]) or re.search(
        r"[:：@]|\d{5}|^[（(\d一二三四五六七八九十▲△《•·\-*●■◆]|\d[日号]$", text
    ):
        return False
    if read_fields(text) or is_outlet(text):
        return False
    return len(_HAN.findall(text)) >= 10 or len(_WORDS.findall(text)) >= 5


def _without_ends(lines: list[Line]) -> list[Line]:
    """The lines without the mark of the end that may stand behind the last word."""
    return [_without_end(line) for line in lines]


def _without_end(line: Line) -> Line:
    before = max(len(line.text) - TAIL, 0)
    mark = _end_mark().search(line.text[before:])
    return line.part(0, before + mark.start()) if mark else line


@cache
def _end_mark() -> re.Pattern[str]:
    """The end of the article behind its last word: （完）, "Enditem", a black square."""
    latin = "|".join(sorted(e for e in entries("ends") if e.isascii() and e.isalpha()))
    han = "|".join(sorted(e for e in entries("ends") if not e.isascii()))
    return re.compile(
        rf"(?:\s*[（(【\[]\s*(?:{han})\s*[）)】\]]|(?<=[.\"”!?])\s+(?i:{latin})\.?|\s*[■□◼◾▇]|\s#{{3}}|\s?\./\.)\s*$"
    )
