"""Lists of people as bylines write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, get_args

from pipeline.clean.controls import is_page_word
from pipeline.clean.lexicon import alternatives, endings, entries, folded, slots
from pipeline.words import words
from pipeline.words.script import simplified
from schemas.vocabulary import Language

HAN = "㐀-䶿一-鿿〇"
_MARKS = re.compile(r"[、，,;；/／&＆|｜丨:：\t\u3000]+|\s{2,}|[()（）\[\]【】]")
_HAN_NAME = re.compile(f"[{HAN}]{{1,8}}(?:[·•・.．][{HAN}]{{1,8}}){{1,4}}|[{HAN}]{{2,4}}")
_WORD = re.compile(r"[^\W\d_][\w.'’‘`\-]*", re.UNICODE)
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "den",
        "der",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "ten",
        "ter",
        "y",
        "e",
        "abu",
    ]
)
_PLACED = re.compile(r"\s(?:in|at|from)\s")
MOST_WORDS = 5


class Name(NamedTuple):
    """A name in a text: where it stands, and its spelling."""

    start: int
    end: int
    name: str


class Names(NamedTuple):
    """The names at the start of a stretch, and the offset where the list of names ends."""

    names: tuple[Name, ...]
    end: int


def read_names(text: str, start: int, end: int, *, single: bool = False) -> Names:
    """The names that `text[start:end]` lists; reading stops at the first piece that is no name.

    `single` lets one Latin word alone be a name, as editors sign on some sites.
    """
    found: list[Name] = []
    stop = start
    placed = False
    for left, right in _pieces(text, start, end):
        if is_page_word(text[left:right]):
            break
        names = _names_of_piece(text, left, right)
        if placed and text[left:right].isalpha() and text[left:right].isascii():
            continue  # the province behind the town: "By A in Zhuhai, Guangdong and B in Lisbon"
        placed = bool(_PLACED.search(text, left, right))
        if names is None or not (single or all(_is_whole(name) for name in names)):
            break
        found.extend(names)
        stop = right
    return Names(tuple(found), stop)


def is_signature(text: str) -> bool:
    """Whether a closing bracket holds names in Han characters and nothing else: （张三 李四）."""
    inner = text.strip(" （(【[）)】]")
    names = read_names(inner, 0, len(inner)).names
    if not all(_is_person(name.name) for name in names):
        return False
    spelt = sum(name.end - name.start for name in names)
    before = inner[: names[0].start].split() if names else []
    signed = sum(len(office) + 1 for office in before if office.endswith(endings("not_name_ends")))
    return bool(names) and not inner.isascii() and spelt + signed + 2 * len(names) > len(inner)


def _is_person(name: str) -> bool:
    """Whether a name can be a person's in any language: 以下从略 is none."""
    plain, whole = simplified(name), frozenset([len(name)])
    tables = (words(language).people for language in get_args(Language))
    return any(table.name_at(plain, 0, whole, frozenset()) == len(name) for table in tables)


def _is_whole(name: Name) -> bool:
    return not name.name.isascii() or " " in name.name


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between the commas, strokes and joining words of a list."""
    begin = start
    marks = sorted(
        [*_MARKS.finditer(text, start, end), *_joiners().finditer(folded(text), start, end)],
        key=lambda mark: mark.start(),
    )
    for mark in marks:
        if mark.start() >= begin:
            yield from _stripped(text, begin, mark.start())
            begin = mark.end()
    yield from _stripped(text, begin, end)


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ".'’"):
        end -= 1
    if start < end:
        yield start, end


@cache
def _joiners() -> re.Pattern[str]:
    """Joining words: between spaces in Latin script, between two names of Han characters anywhere."""
    latin = "|".join(sorted(re.escape(j) for j in entries("joiners") if j.isascii()))
    han = "".join(sorted(j for j in entries("joiners") if not j.isascii()))
    return re.compile(rf"\s(?:{latin})\s|(?<=[{HAN}]{{2}})[{han}](?=[{HAN}]{{2}})")


@cache
def _fillers() -> re.Pattern[str]:
    """Words for the part that somebody plays, which stand in front of a name or behind it."""
    labels = [
        label
        for slot in ("author", "editor")
        for area in ("labels", "bare")
        for label, named in slots(area).items()
        if named == slot and len(label) > 1
    ]
    return re.compile(alternatives({*labels, *entries("not_names"), *entries("self_names")}))


def _names_of_piece(text: str, start: int, end: int) -> list[Name] | None:
    """The names in one piece (several where only spaces part them), none for a filler, or None for no name."""
    start, end = _without_fillers(text, start, end)
    if start >= end:
        return []
    if re.match(f"[{HAN}]", text[start]):
        return _han_names(text, start, end)
    return _latin_names(text, start, end)


def _without_fillers(text: str, start: int, end: int) -> tuple[int, int]:
    plain = folded(text)
    while match := _fillers().match(plain, start, end):
        if match.end() < end and plain[match.end()].isascii() and plain[match.end()].isalpha():
            break
        start = match.end()
        while start < end and not text[start].isalnum():
            start += 1
    tail = re.search(r"\s(?:in|for|at|from|of)\s.*$", plain[start:end])
    if tail:
        end = start + tail.start()
    trailing = re.search(r"(?:\s[a-z]+)+\.?$", text[start:end])
    if trailing and text[start : start + 1].isupper():
        end = start + trailing.start()
    return start, end


def _han_names(text: str, start: int, end: int) -> list[Name] | None:
    found: list[Name] = []
    tokens = [(m.start() + start, m.end() + start) for m in re.finditer(r"\S+", text[start:end])]
    while tokens:
        left, right = tokens.pop(0)
        if right - left == 1 and tokens and tokens[0][1] - tokens[0][0] <= 2:
            right = tokens.pop(0)[1]
        left, right = _without_fillers(text, left, right)
        if left >= right:
            continue
        name = re.sub(r"\s", "", text[left:right])
        if not _HAN_NAME.fullmatch(name) or folded(name) in entries("not_names"):
            return found or None
        if len(name) >= 3 and folded(name).endswith(endings("not_name_ends")) and "·" not in name:
            if tokens:
                continue
            return found or None
        found.append(Name(left, right, name))
    return found


def _latin_names(text: str, start: int, end: int) -> list[Name] | None:
    spelled = list(_WORD.finditer(text, start, end))
    spelt = [word.group() for word in spelled]
    if not spelt or not _is_latin_name(spelt, text[start:end]):
        return None
    if len(spelt) >= 4 and len(spelt) % 2 == 0 and _are_pairs(spelt):
        pairs = zip(spelled[::2], spelled[1::2], strict=True)
        return [Name(a.start(), b.end(), text[a.start() : b.end()]) for a, b in pairs]
    if len(spelt) > MOST_WORDS:
        return None
    return [
        Name(spelled[0].start(), spelled[-1].end(), text[spelled[0].start() : spelled[-1].end()])
    ]


def _is_latin_name(words: list[str], text: str) -> bool:
    """Whether the words can be a person's name: capitals but for particles, and no outlet's name."""
    plain = [folded(word) for word in words]
    if re.search(r"[\d@]|https?:", text) or " ".join(plain) in entries("outlets_named"):
        return False
    if len(words) > 1 and (plain[-1] in entries("outlets") or plain[0] in ("the", "ministry")):
        return False
    if len(words) == 1:
        return words[0].isalpha() and not (words[0].isupper() and len(words[0]) <= 5)
    return all(
        word[0].isupper() or word in _PARTICLES or "-" in word or "'" in word for word in words
    )


def _are_pairs(words: list[str]) -> bool:
    """Whether Chinese names of two words each stand side by side without a comma."""
    return all(folded(word) in entries("surnames") for word in words[::2])
