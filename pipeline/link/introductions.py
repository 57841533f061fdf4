"""Short names that a text introduces itself: （以下简称“联盟”）, (MOE), hereinafter referred to as …"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.cut.languages import language_of
from pipeline.link.forms import key_of
from pipeline.words import words
from schemas import Document, Mention, Segment
from schemas.vocabulary import Language

_LETTERS = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z&.\-/'’]{1,11}(?<=[A-Za-z])")
_JOINT = re.compile(r"(?:,| of| at| in| under)(?: the)? (?=[A-Z])")
_LATIN = re.compile(r"[^\W\d_]{2,}")
LONGEST = 80
LONGEST_LABEL = 50


@dataclass(frozen=True)
class Introduction:
    """A short form, the mention that introduces it, and where the short form stands."""

    name: Mention
    start: int
    end: int
    form: str
    rule: str = "introduced-short-form"


def introductions(
    document: Document, mentions: Sequence[Mention], places: frozenset[str]
) -> list[Introduction]:
    """The short forms in brackets right behind a name, in the order of the text."""
    named = [mention for mention in mentions if mention.kind in {"organization", "person"}]
    found = (
        (_labelled(document.text, mention), _introduced(document.text, mention, places))
        for mention in named
    )
    introduced = [one for pair in found for one in pair if one is not None]
    renamed = (_renamed(document.text, *pair) for pair in pairwise(named))
    return [*introduced, *(one for one in renamed if one is not None)]


def _renamed(text: str, left: Mention, right: Mention) -> Introduction | None:
    """The new name of a body, or its old one, where the text between the two says so."""
    gap = text[left.end : right.start]
    if {left.kind, right.kind} != {"organization"} or len(gap) > LONGEST:
        return None
    if not words(left.language).aliases.renamed.fullmatch(gap):
        return None
    return Introduction(left, right.start, right.end, right.text)


def _labelled(text: str, mention: Mention) -> Introduction | None:
    """The label of a party in a contract right before its name: 甲方：, Party A:"""
    begin = max(mention.start - LONGEST_LABEL, 0)
    match = words(mention.language).aliases.label.search(text[begin : mention.start])
    if match is None or mention.kind != "organization":
        return None
    return Introduction(
        mention, begin + match.start("form"), begin + match.end("form"), match["form"]
    )


def _introduced(text: str, mention: Mention, places: frozenset[str]) -> Introduction | None:
    window = text[mention.end : mention.end + LONGEST + 40]
    for language in dict.fromkeys((mention.language, "zh", "en")):
        match = words(language).aliases.introduction.match(window)
        if match and _is_name(match, mention, places):
            start = mention.end + match.start("form")
            form = match["form"].rstrip()
            return Introduction(_tail_meant(mention, form), start, start + len(form), form)
    return None


def _tail_meant(mention: Mention, form: str) -> Mention:
    """The mention, or the parent at its end where the acronym is that of the parent alone.

    In "Faculty of Education at Beijing Normal University (BNU)" the short form stands for the university.
    """
    abbreviates = words(mention.language).aliases.abbreviates
    if not _LETTERS.fullmatch(form):
        return mention
    for joint in reversed(list(_JOINT.finditer(mention.text))):
        tail = mention.text[joint.end() :]
        if abbreviates(form, tail):
            start = mention.start + joint.end()
            return mention.model_copy(
                update={"start": start, "text": tail, "rule": "parent-with-acronym"}
            )
    return mention


def _is_name(match: re.Match[str], mention: Mention, places: frozenset[str]) -> bool:
    """Whether what stands in the bracket is another name of the mention rather than a remark."""
    form = match["form"].strip()
    own, other = language_of(mention.text), language_of(form)
    if not form or len(form) > LONGEST:
        return False
    if match["marker"] or match["quote"]:
        return mention.kind == "organization"
    if words(other).aliases.place(form) in places or words(other).aliases.remark.fullmatch(form):
        return False
    if own != other and not _LETTERS.fullmatch(form):
        return _looks_like_name(form, other)
    if mention.kind == "person":
        return False
    if (
        len(form) >= 3
        and key_of(form) != key_of(mention.text)
        and key_of(form) in key_of(mention.text)
    ):
        return True
    return bool(_LETTERS.fullmatch(form)) or words(other).aliases.abbreviates(form, mention.text)


def _looks_like_name(form: str, language: Language) -> bool:
    """Whether a gloss in the other script has a name's length and, in Latin letters, its capitals."""
    found = _LATIN.findall(form)
    return (
        bool(found)
        and not any(c.isdigit() for c in form)
        and (language != "en" or form[0].isupper())
    )


def stems(mentions: Sequence[Mention]) -> list[Introduction]:
    """The names of bodies without their places, to be looked for as if they were introduced."""
    found: dict[str, Introduction] = {}
    for mention in mentions:
        if mention.kind != "organization":
            continue
        stem = words(mention.language).aliases.stem(mention.text)
        if stem:
            one = Introduction(mention, mention.start, mention.end, stem, "name-without-places")
            found.setdefault(stem, one)
    return list(found.values())


def occurrences(
    document: Document,
    segments: Sequence[Segment],
    introduced: Sequence[Introduction],
    mentions: Sequence[Mention],
) -> list[Mention]:
    """Mentions of the introduced forms, from their introduction on, that no finder has reported."""
    first: dict[str, Introduction] = {}
    for introduction in introduced:
        first.setdefault(introduction.form, introduction)
    if not first:
        return []
    taken = [m for m in mentions if m.kind in {"organization", "person", "title"}]
    parents = [found.name for found in introduced if found.name.rule == "parent-with-acronym"]
    return [
        *parents,
        *(m for m in _matches(document, segments, first) if not _overlaps(m, taken)),
    ]


def _matches(
    document: Document, segments: Sequence[Segment], first: Mapping[str, Introduction]
) -> Iterator[Mention]:
    forms = sorted(first, key=lambda form: (-len(form), form))
    pattern = re.compile("|".join(map(_bounded, forms)))
    starts = [segment.start for segment in segments]
    for match in pattern.finditer(document.text):
        introduction = first[match.group()]
        segment = segments[max(bisect_right(starts, match.start()) - 1, 0)]
        inside = segment.start <= match.start() and match.end() <= segment.end
        if match.start() < introduction.start or not inside or _splits_word(match, segment):
            continue
        yield introduction.name.model_copy(
            update={
                "start": match.start(),
                "end": match.end(),
                "text": match.group(),
                "language": segment.language,
                "segment": segment.index,
                "rule": introduction.rule,
                "confidence": 0.9,
            }
        )


def _bounded(form: str) -> str:
    """A pattern for the form that stops at the borders of Latin words."""
    left = r"(?<![A-Za-z])" if form[0].isascii() and form[0].isalpha() else ""
    right = r"(?![A-Za-z])" if form[-1].isascii() and form[-1].isalpha() else ""
    return left + re.escape(form) + right


def _splits_word(match: re.Match[str], segment: Segment) -> bool:
    """Whether the match begins inside a word of the tagger, as 联盟 does in 职教联盟."""
    return any(token.start < match.start() < token.end for token in segment.tokens)


def _overlaps(mention: Mention, taken: Sequence[Mention]) -> bool:
    """Whether a reported mention, sorted by place, covers part of this one."""
    index = bisect_right(taken, mention.start, key=lambda other: other.start)
    nearby = taken[max(index - 3, 0) : index + 1]
    return any(other.start < mention.end and mention.start < other.end for other in nearby)


def keys(introduced: Sequence[Introduction]) -> dict[str, str]:
    """The spelling of each introduced form and the spelling of the name that it stands for."""
    pairs: dict[str, str] = {}
    for introduction in introduced:
        short, full = key_of(introduction.form), key_of(introduction.name.text)
        if short != full:
            pairs.setdefault(short, full)
    return pairs
