"""English names of organisations: how their parts make a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pipeline.words.en.organization_heads import (
    ADMINISTRATIVE,
    FIXED,
    GENERIC,
    HEADS,
    LEVELS,
    OPENS,
    POSSESSIVES,
    STOPS,
    TOPICS,
)
from pipeline.words.organizations import OrganizationName, OrganizationWords, alternation
from schemas import Token
from schemas.vocabulary import OrganizationKind

LONGEST = 24  # words: no name of a body is longer
_WORD = re.compile(
    r"(?:Co|Ltd|Inc|Corp|No|St|Mt|Dr|Mr|Ms|Mrs|Prof)\.|[^\W_]+(?:[-'’&/–][^\W_]+)*(?:['’](?!\w))?|[^\w\s]"
)
_HEADS = {head.strip(): kind for kind, heads in HEADS.items() for head in heads}
_FIXED = {name: kind for kind, names in FIXED.items() for name in names.split("|")}
_KNOWN = re.compile(rf"(?<![\w-])(?:{alternation(_FIXED)})(?![\w-])")
_LINKS = {"of", "for", "at", "on"}
_PARTS = frozenset(
    [
        "Faculty",
        "School",
        "Department",
        "Office",
        "Center",
        "Centre",
        "Institute",
        "College",
        "Laboratory",
        "Division",
        "Section",
        "Campus",
        "Library",
        "Academy",
        "Unit",
        "Graduate",
    ]
)
_FOR = frozenset(
    [
        "Association",
        "Institute",
        "Center",
        "Centre",
        "Agency",
        "Council",
        "Foundation",
        "Society",
        "Committee",
        "Office",
        "Organization",
        "Organisation",
        "Group",
        "Alliance",
        "Commission",
        "Fund",
        "School",
        "Bureau",
        "Ministry",
        "Department",
        "Academy",
        "Laboratory",
        "Federation",
        "Board",
    ]
)
_PLACE_TYPES = frozenset(
    [
        "District",
        "County",
        "City",
        "Province",
        "Prefecture",
        "Town",
        "Township",
        "State",
        "Municipality",
        "Region",
        "Zone",
        "Village",
    ]
)
_LEGAL = re.compile(r"^(?:Co\.|Ltd\.?|Limited|Inc\.?|Corp\.?|LLC|GmbH|PLC|Corporation|Company)$")
_ORDINAL = re.compile(r"^(?:\d+(?:st|nd|rd|th)|\d+)$")
_SEASONS = frozenset(["Summer", "Winter", "Night", "Sunday", "Spring", "Autumn"])


class Word(NamedTuple):
    """A word or mark of a sentence with its offsets and the label that the tagger gives it."""

    start: int
    end: int
    text: str
    label: str


def names(text: str, tokens: Sequence[Token]) -> Sequence[OrganizationName]:
    """The organisation names of a sentence, the longest of those that overlap."""
    labels = {token.start: token.label for token in tokens}
    line = [
        Word(
            found.start(),
            found.end(),
            found.group().replace("’", "'"),
            labels.get(found.start(), ""),
        )
        for found in _WORD.finditer(text)
    ]
    found = [*_headed(text, line), *_known(text), *_tagged(text, tokens)]
    return list(_longest(found))


def _headed(text: str, line: Sequence[Word]) -> Iterator[OrganizationName]:
    """Names around a head word, to the left over its modifiers and to the right over of, for and at."""
    position = 0
    while position < len(line):
        head = _head_at(line, position)
        if head is None:
            position += 1
            continue
        kind, last = head
        first = _left(line, position)
        end = _right(line, last)
        if _is_name(line, first, position, last, end):
            kind = _kind(line, first, end, kind)
            yield OrganizationName(line[first].start, line[end].end, kind, "head-word", 0.85)
        position = last + 1


def _head_at(line: Sequence[Word], position: int) -> tuple[OrganizationKind, int] | None:
    """The kind of the longest head phrase that starts at `position`, and where it ends."""
    for length in (4, 3, 2, 1):
        phrase = " ".join(word.text for word in line[position : position + length])
        if phrase in _HEADS and position + length <= len(line):
            return _HEADS[phrase], position + length - 1
    if line[position].text == "Co." or line[position].text == "Co":
        last = position
        while last + 1 < len(line) and line[last + 1].text in (",", "Ltd.", "Ltd", "Limited"):
            last += 1
        return ("company", last) if last > position and line[last].text != "," else None
    return None


def _left(line: Sequence[Word], head: int) -> int:
    """The first word of the name that has its head word at `head`."""
    first = head
    while first > 0 and head - first < LONGEST:
        word = line[first - 1]
        if (word.text in ('"', "”") and (opening := _opening(line, first - 1)) is not None) or (
            word.text == ")" and (opening := _bracket(line, first - 1)) is not None
        ):
            first = opening
        elif (word.text in ("and", "&") and _joins(line, first - 1)) or (
            word.text == "," and _lists(line, first - 1)
        ):
            first -= 2
        elif _is_capital(word) and word.text not in STOPS and not _possessive(word):
            first -= 1
        else:
            break
    while first < head and (line[first].text in ("and", "&", ",") or line[first].text in STOPS):
        first += 1
    return first


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper() or bool(_ORDINAL.match(word.text)) or word.text in ("No.", "tech")


def _possessive(word: Word) -> bool:
    return word.text.endswith(("'s", "'")) and word.text not in POSSESSIVES


def _opening(line: Sequence[Word], closing: int) -> int | None:
    """The position of the quote that opens what closes at `closing`, if it is near and directly before a name."""
    for position in range(closing - 1, max(-1, closing - 8), -1):
        if line[position].text in ('"', "“"):
            return position if position < closing - 1 else None
    return None


def _bracket(line: Sequence[Word], closing: int) -> int | None:
    """The word before a bracketed place inside a name: Siemens (China) Co., Ltd."""
    for position in range(closing - 1, max(0, closing - 4), -1):
        if line[position].text == "(":
            inside = line[position + 1 : closing]
            ok = inside and all(
                word.text[0].isupper() and not word.text.isupper() for word in inside
            )
            return position - 1 if ok and _is_capital(line[position - 1]) else None
    return None


def _joins(line: Sequence[Word], conjunction: int) -> bool:
    """Whether "and" stands between two subjects of one body rather than between two names."""
    if conjunction == 0 or conjunction + 1 >= len(line):
        return False
    before, after = line[conjunction - 1], line[conjunction + 1]
    if line[conjunction].text == "&":
        return _is_capital(before) and _is_capital(after)
    if (
        before.text in ("Middle", "Primary", "Technical", "Vocational")
        and after.text in HEAD_ADJECTIVES
    ):
        return True
    return before.text in TOPICS and after.text in TOPICS


HEAD_ADJECTIVES = frozenset(["Technical", "Vocational", "Secondary", "Primary", "High", "Middle"])


def _lists(line: Sequence[Word], comma: int) -> bool:
    """Whether a comma stands in a list of subjects: Education, Science and Technology Bureau."""
    if comma == 0 or line[comma - 1].text not in TOPICS or line[comma + 1].text not in TOPICS:
        return False
    return any(
        line[position].text == "and" and _joins(line, position)
        for position in range(comma + 2, min(comma + 6, len(line)))
    )


def _right(line: Sequence[Word], last: int) -> int:
    """The last word of a name whose head ends at `last`, with what follows by of, for, at and on."""
    end = last
    if end + 2 < len(line) and line[end + 1].text == "No." and line[end + 2].text.isdigit():
        end += 2
    while end - last < LONGEST:
        reached = _phrase(line, end, last)
        if reached is None:
            return end
        end = reached
    return end


def _phrase(line: Sequence[Word], end: int, head: int) -> int | None:
    """The end of the phrase that goes on with a name behind `end`, or none."""
    if end + 2 >= len(line):
        return None
    link, opener = line[end + 1].text, line[head].text.rstrip(".")
    if link in ("Affiliated", "Attached", "affiliated", "attached") and line[end + 2].text == "to":
        return _noun(line, end + 3)
    if link == "," and line[end].text in _PLACE_TYPES:
        return _place(line, end + 2)
    if link not in _LINKS and not (
        link == "in" and opener in ("Embassy", "Consulate", "Consulate-General")
    ):
        return None
    if (link == "for" and opener not in _FOR) or (
        link == "on" and opener not in ("Committee", "Commission", "Council", "Group")
    ):
        return None
    if link == "of" and opener not in OPENS:
        return None
    reached = _noun(line, end + 2)
    if reached is None:
        return None
    if link == "at" and not (opener in _PARTS and _has_body(line, end + 2, reached)):
        return None
    return reached


def _noun(line: Sequence[Word], position: int) -> int | None:
    """The last of the capitalised words from `position` on, an article and subjects joined by "and" included."""
    if position < len(line) and line[position].text in ("the", "The"):
        position += 1
    end = None
    first = position
    while position < len(line) and position - first < LONGEST:
        word = line[position]
        if end is not None and word.text in ("and", "&") and _joins(line, position):
            position += 1
            continue
        if end is not None and word.text == "," and _lists(line, position):
            position += 1
            continue
        if not _is_capital(word) or word.text in STOPS:
            break
        if end is not None and word.label == "PERSON" and line[position - 1].label != "PERSON":
            break
        end = position
        if _possessive(word):
            return None if position == first else position - 1
        position += 1
    return end


def _place(line: Sequence[Word], position: int) -> int | None:
    """The end of a place with its type after a comma: "…, Jinan City"."""
    end = _noun(line, position)
    while end is not None and end >= position and line[end].text not in _PLACE_TYPES:
        end -= 1
    return end if end is not None and end > position else None


def _has_body(line: Sequence[Word], first: int, last: int) -> bool:
    """Whether a phrase names a body: with a head word or an acronym."""
    return any(
        word.text in _HEADS or (word.text.isupper() and len(word.text) > 2)
        for word in line[first : last + 1]
    )


def _is_name(line: Sequence[Word], first: int, head: int, last: int, end: int) -> bool:
    """Whether the words around a head word name a body rather than a sort of bodies."""
    before = [word.text for word in line[first:head]]
    after = line[last + 1 : end + 1]
    opener = line[last].text
    if before and before[-1] in _SEASONS:
        return False
    if opener in (
        "News",
        "Network",
        "Energy",
        "Times",
        "Primary",
        "Section",
        "Base",
        "Station",
        "Command",
        "Systems",
        "Community",
        "Partnership",
        "Hub",
        "Capital",
        "Solutions",
    ):
        return bool(before) and not after and not set(before) <= GENERIC | TOPICS
    if opener.endswith("s") and opener in _PLURALS:
        return False
    if after:
        return True
    if not before:
        return head < last and opener in ADMINISTRATIVE
    if opener in ADMINISTRATIVE and any(word in TOPICS or word in LEVELS for word in before):
        return True
    return not set(before) <= GENERIC | {"and", "&", ","}


_PLURALS = frozenset(
    [
        "Bureaus",
        "Ministries",
        "Departments",
        "Governments",
        "Schools",
        "Kindergartens",
        "Universities",
        "Colleges",
        "Associations",
        "Institutes",
        "Centers",
        "Centres",
        "Laboratories",
    ]
)


def _kind(line: Sequence[Word], first: int, end: int, kind: OrganizationKind) -> OrganizationKind:
    """The kind of a whole name: party bodies by their words, faculties by their university."""
    words = {word.text for word in line[first : end + 1]}
    if kind in ("committee", "government") and words & {
        "Party",
        "CPC",
        "Communist",
        "Propaganda",
        "Publicity",
    }:
        return "party"
    if kind in ("school", "institute", "government") and words & {"University"} and words & _PARTS:
        return "university"
    return kind


def _known(text: str) -> Iterator[OrganizationName]:
    for found in _KNOWN.finditer(text):
        yield OrganizationName(found.start(), found.end(), _FIXED[found.group()], "known", 0.9)


def _tagged(text: str, tokens: Sequence[Token]) -> Iterator[OrganizationName]:
    """Acronyms and names without a head word that the tagger takes for organisations."""
    return iter(())


def _longest(found: Iterable[OrganizationName]) -> Iterator[OrganizationName]:
    reach = -1
    for name in sorted(found, key=lambda n: (n.start, -n.end, -n.confidence)):
        if name.start >= reach:
            yield name
            reach = name.end


_INTRODUCTION = re.compile(
    r"\s*\((?:hereinafter|hereafter|henceforth)?\s*,?\s*(?:also\s+)?(?:simply\s+)?(?:referred to(?: (?:as|below as|hereinafter as))?|known(?: [\w ]{0,30})? as|called|abbreviated as|abbreviated|short for|or)?\s*(?:the\s+)?"
    r"[\"“']?(?P<short>[A-Z][\w&’'-]*(?: [A-Z0-9][\w&’'-]*){0,5})[\"”']?,?\)"
)


def short_forms(name: str) -> Sequence[str]:
    """A company without its legal form."""
    words = name.replace(",", " ").split()
    kept = list(words)
    while kept and (_LEGAL.match(kept[-1]) or kept[-1] == "Group"):
        kept.pop()
    short = " ".join(kept)
    return [short] if len(kept) < len(words) and len(kept) >= 2 and short in name else []


def pattern(given: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern of names as whole words."""
    strings = list(given)
    return re.compile(rf"(?<![\w-])(?:{alternation(strings)})(?![\w])") if strings else None


ORGANIZATIONS = OrganizationWords(
    names=names, introduction=_INTRODUCTION, short_forms=short_forms, pattern=pattern
)
