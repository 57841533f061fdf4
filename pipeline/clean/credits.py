"""Captions of pictures, and the credits that close a paragraph or the article."""

from __future__ import annotations

import re

from pipeline.clean.fields import read_fields
from pipeline.clean.lexicon import any_of, endings, folded
from pipeline.clean.lines import Line
from pipeline.clean.names import HAN, is_signature

CAPTION_HAN, CAPTION_WORDS = 60, 40
_TAIL_BRACKET = re.compile(r"[（(【\[][^（）()【】\[\]]{2,120}[）)】\]]\s*$")
_SENTENCE_END = re.compile(r"[。！？](?=\S)|[.!?]\s+")
_HAN = re.compile(f"[{HAN}]")
_WORDS = re.compile(r"[A-Za-zÀ-ɏ]+")


def is_about(text: str) -> bool:
    """Whether a line is about the author: （作者系本报评论员）, "The writer is …"."""
    return len(text) < 200 and bool(any_of("credits").match(folded(text).lstrip(" （([【")))


def is_caption(line: Line) -> bool:
    if line.tag == "figcaption":
        return True
    text = folded(line.text)
    if any_of("captions").match(text.lstrip(" 【[（(")) or _photo_credit(line.text) is not None:
        han, words = len(_HAN.findall(text)), len(_WORDS.findall(text))
        return han <= CAPTION_HAN and words <= CAPTION_WORDS
    return False


def _photo_credit(text: str) -> int | None:
    """Where the bracket that says whose picture it is begins at the end of a line: [Photo/…], （图源：…）."""
    bracket = _TAIL_BRACKET.search(text, max(0, len(text) - 130))
    if not bracket:
        return None
    inner = folded(bracket.group()).strip(" （(【[）)】]")
    told = any_of("photo_credits").match(inner) or inner.endswith(endings("photo_ends"))
    square = bracket.group().startswith("[") and inner.isascii() and bracket.start() > 20
    return bracket.start() if told or square else None


def credit_begins(text: str, start: int) -> int | None:
    """Where the credit at the end of a paragraph begins: a bracket of fields, or a last sentence of them."""
    bracket = _TAIL_BRACKET.search(text, max(start, len(text) - 130))
    if bracket and _names_people(text[bracket.start() : bracket.end()]):
        return bracket.start()
    if bracket and text[bracket.start() - 1] in "。！？”」" and is_signature(bracket.group()):
        return bracket.start()
    photo = _photo_credit(text)
    if photo:
        return photo
    ends = list(_SENTENCE_END.finditer(text, max(start, len(text) - 130), len(text)))
    for mark in ends[-3:]:
        if _names_people(text[mark.end() :]):
            return mark.end()
    return None


def _names_people(text: str) -> bool:
    return any(field.names for field in read_fields(text))
