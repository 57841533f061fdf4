"""A page's buttons, counters and trails, told from the article by their words."""

from __future__ import annotations

import re
from functools import cache

from pipeline.clean.lexicon import alternatives, any_of, entries, folded, slots

LONGEST = 160
_PIECES = re.compile(r"\s{2,}|[\u3000\t|｜丨\[\]【】()（）•·]+")
_FILE = re.compile(r"[^。，,]{0,80}\.(?:jpe?g|png|gif|webp|bmp|docx?|xlsx?|pptx?|pdf|rar|zip|mp4)")
_TRAIL = re.compile(r"\s*(?:>>|[>›»→＞]|&gt;|::)\s*")
_SLASHES = re.compile(r"\s*/\s*|\s+-\s+|\s*—\s*|\s*\\\s*")


def is_controls(text: str) -> bool:
    """Whether `text` is nothing but buttons, counters and their figures."""
    plain = folded(text).strip()
    if not plain or len(plain) > LONGEST:
        return False
    if _FILE.fullmatch(plain):
        return True
    pieces = [piece.strip() for piece in _PIECES.split(plain) if piece.strip()]
    controls = sum(_is_control(piece) for piece in pieces)
    row = len(pieces) >= 3 and ("|" in plain or "｜" in plain) and max(map(len, pieces)) <= 24
    return bool(pieces) and (controls == len(pieces) or (row and 2 * controls >= len(pieces)))


def _is_control(piece: str) -> bool:
    opened = any_of("openings").match(piece.strip())
    if opened and len(piece) < 80:
        return not re.search(r"[。.]\s*\S.{40}", piece)
    left = _removable().sub(" ", piece)
    return not re.search(r"[^\W\d_]", left) and left != piece


@cache
def _removable() -> re.Pattern[str]:
    """Any control, or a counter's label with its figure."""
    counters = [
        label
        for area in ("labels", "bare")
        for label, slot in slots(area).items()
        if slot == "furniture"
    ]
    words = alternatives({*entries("controls"), *counters})
    return re.compile(rf"(?<![a-z]){words}")


def leading_controls(text: str) -> int:
    """How many characters of buttons and counters stand in front of a name: "0 Comment(s)Print Xinhua"."""
    plain = folded(text)
    end = 0
    while found := _leading().match(plain, end):
        end = found.end()
    return end if end < len(text) and text[end].isalnum() else 0


@cache
def _leading() -> re.Pattern[str]:
    words = sorted(entries("controls"), key=lambda word: (-len(word), word))
    long = [word for word in words if len(word) > 3 or not word.isascii()]
    return re.compile(
        rf"\d{{0,6}}\s{{0,2}}{alternatives(w for w in long if len(w) > 1)}(?:\s{{1,3}}|(?<=\)))"
    )


def is_page_word(text: str) -> bool:
    """Whether a short piece of a byline is a button, a counter or the way to the next article."""
    plain = folded(text).strip()
    return plain in entries("neighbours") or plain in entries("sections") or is_controls(text)


def trail(text: str) -> list[str] | None:
    """The steps of a line of breadcrumbs, outermost first and without its opening words, or None for other lines."""
    plain = folded(text)
    if len(plain) > LONGEST:
        return None
    opened = any_of("crumbs").match(plain.lstrip(" [【(（·>"))
    lead = len(plain) - len(plain.lstrip(" [【(（·>"))
    begin = lead + opened.end() if opened else 0
    rest = text[begin:].lstrip(" :：>")
    pointed = opened and re.search(r"[:：>]", text[begin : len(text) - len(rest)])
    steps = [step.strip() for step in _TRAIL.split(rest) if step.strip()]
    if len(steps) < 2:
        steps = [step.strip() for step in _SLASHES.split(rest) if step.strip()]
        if not pointed and not any(_is_home(step) for step in steps[:2]):
            return None
    if len(steps) < 2 and not pointed:
        return None
    return steps if all(_is_step(step) for step in steps) else None


def _is_home(step: str) -> bool:
    plain = folded(step)
    last = re.split(r"[\s\u3000]+", plain)[-1] if plain else ""
    return plain in entries("home") or last in entries("home")


def _is_step(step: str) -> bool:
    return len(step) <= 50 and not re.search(r"[。！？]|[.!?]\s", step)


def site_of(steps: list[str]) -> str | None:
    """The site's name in a trail: what stands before the first step or is the first step, if that is not just home."""
    if not steps:
        return None
    first = _home_at_end().sub("", folded(steps[0]))
    name = steps[0][: len(first)].strip()
    return name if name and name not in entries("home") else None


@cache
def _home_at_end() -> re.Pattern[str]:
    return re.compile(rf"\s*{alternatives(entries('home'))}$")
