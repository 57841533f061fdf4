"""How far an English name reaches from its head word to both sides."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.words.en.organization_heads import FOR, FOREIGN, OPENS, PARTS, STOPS, TOPICS
from pipeline.words.en.organization_lines import (
    KIND_OF,
    LEGAL,
    MODIFIERS,
    Word,
    is_capital,
    joins,
    lists,
    possessive,
    stops,
    topic_of,
)
from pipeline.words.en.pinyin import SURNAMES, given_of_pinyin
from pipeline.words.organizations import entries

LONGEST = 24  # words: no name of a body is longer
PLACE_TYPES = entries(
    "District County City Province Prefecture Town Township State Municipality Region Zone Village"
)
_LINKING = {
    "in": entries("Embassy Consulate Consulate-General General school kindergarten"),
    "for": FOR,
    "under": PARTS,
    "of": OPENS | entries("General school kindergarten bureau department government committee"),
}
_LINKING |= {"on": entries("Committee Commission Council Group Board"), "at": PARTS}
# Seats of universities that stand behind "at" in their names.
CAMPUSES = entries(
    "Urbana Chicago Austin Dallas Arlington Boulder Denver Buffalo Albany Stony Binghamton Hilo Manoa Mānoa Little Birmingham Qatar Springfield Amherst Lowell Dartmouth Greensboro Charlotte Wilmington Chapel Asheville Pembroke Knoxville Chattanooga Martin Twin Duluth Morris Crookston"
)
_NOBILIARY = entries("von van der den zu")
_SMALL = entries("de du des la le di da del der von van für Hi tech")


def first_of(line: Sequence[Word], head: int) -> int:
    """The first word of the name that has its head word at `head`."""
    first = head
    while first > 0 and line[head].text[0].islower() and line[first - 1].text in MODIFIERS:
        first -= 1
    while first > 0 and head - first < LONGEST:
        legal = line[head].text in LEGAL and first == head and line[first - 1].text == ","
        before = first - 1 if legal else _before(line, first - 1)
        if before is None and line[head].text[0].islower() and line[first - 1].text in MODIFIERS:
            before = first - 1
        if before is None:
            break
        first = before
    while first < head and _cannot_open(line, first):
        first += 1
    return first


def _cannot_open(line: Sequence[Word], position: int) -> bool:
    """Whether no name opens with a word: a conjunction, a title, a number that counts something else."""
    text = line[position].text
    return text in ("and", "&", ",") or text.isdigit() or stops(line[position])


def _before(line: Sequence[Word], position: int) -> int | None:
    """How far the name reaches on to the left with the word at `position`, or none if it ends before it."""
    word = line[position]
    if word.text in ('"', "”"):
        return _opening(line, position)
    if word.text == ")":
        return _bracket(line, position)
    if word.text in ("and", "&"):
        return position - 1 if joins(line, position) else None
    if word.text == ",":
        return position - 1 if lists(line, position) else None
    if possessive(word):
        return position - 1 if line[position - 1].text in ("St.", "St", "Saint") else None
    if word.text in _NOBILIARY and position and is_capital(line[position - 1]):
        return position - 1
    return position if is_capital(word) and not stops(word) else None


def _is_mark(word: Word) -> bool:
    return not word.text[-1].isalnum()


def _opening(line: Sequence[Word], closing: int) -> int | None:
    """The position of the quote that opens what closes at `closing`, close behind a word and not far."""
    if closing == 0 or line[closing - 1].end != line[closing].start or _is_mark(line[closing - 1]):
        return None
    for position in range(closing - 2, max(-1, closing - 8), -1):
        if line[position].text in ('"', "“"):
            return position
        if line[position].text in ("(", ")", ",", ";"):
            return None
    return None


def _bracket(line: Sequence[Word], closing: int) -> int | None:
    """The word before a bracketed place inside a name: Siemens (China) Co., Ltd."""
    for position in range(closing - 1, max(0, closing - 4), -1):
        if line[position].text == "(":
            inside = line[position + 1 : closing]
            named = inside and all(w.text[0].isupper() and not w.text.isupper() for w in inside)
            return position - 1 if named and is_capital(line[position - 1]) else None
    return None


def last_of(line: Sequence[Word], head: int) -> int:
    """The last word of the name whose head ends at `head`, with what follows by of, for, at and on."""
    end = head
    if possessive(line[head]):
        return end
    if end + 2 < len(line) and line[end + 1].text == "No." and line[end + 2].text.isdigit():
        end += 2
    if end + 2 < len(line) and line[end + 1].text == "&" and line[end + 2].text in TOPICS:
        end += 2
    while line[head].text in FOREIGN and end + 1 < len(line) and _foreign(line, end + 1):
        end += 1
    while end - head < LONGEST and not possessive(line[end]):
        reached = _phrase(line, end, line[head].text) or _inner_phrase(line, end)
        if reached is None:
            return end
        end = reached
    return end


def _foreign(line: Sequence[Word], position: int) -> bool:
    word = line[position]
    small = word.text in _SMALL and position + 1 < len(line) and is_capital(line[position + 1])
    return small or (is_capital(word) and word.text not in STOPS)


def _phrase(line: Sequence[Word], end: int, opener: str) -> int | None:
    """The end of the phrase that goes on with a name behind `end`, or none."""
    if end + 2 >= len(line):
        return None
    link, second = line[end + 1].text, line[end + 2].text
    if link.lower() in ("affiliated", "attached") and second == "to":
        return _noun(line, end + 3)
    if link == ",":
        return _above(line, end + 2, opener) or _place(line, end)
    if link == "at" and opener == "University" and second.split("-")[0] in CAMPUSES:
        return _noun(line, end + 2)
    if opener.rstrip(".") not in _LINKING.get(link, ()):
        return None
    reached = _noun(line, end + 2)
    if reached is None or (second == "the" and reached == end + 3 and _bare(line, reached)):
        return None
    if link == "in" and opener.islower() and line[reached].text not in PLACE_TYPES:
        return None
    placed = link in ("at", "under")
    return reached if not placed or _has_body(line, end + 2, reached) else None


def _inner_phrase(line: Sequence[Word], end: int) -> int | None:
    """The end of the place that belongs to the body named last: Office of the Chinese Embassy in Serbia."""
    opener = line[end].text
    if end + 1 >= len(line) or line[end + 1].text != "in" or opener not in _LINKING["in"]:
        return None
    return _phrase(line, end, opener)


def _above(line: Sequence[Word], position: int, opener: str) -> int | None:
    """The end of the university or academy behind its part and a comma, where that is no list."""
    reached = (
        _noun(line, position) if opener in ("School", "Faculty", "Institute", "College") else None
    )
    if reached is None:
        return None
    if line[reached].text == "Academy" or line[reached].text == "University":
        reached = last_of(line, reached)
    else:
        return None
    following = [word.text for word in line[reached + 1 : reached + 3]]
    listed = following[:1] in (["and"], [","]) and following[1:] and following[1][0].isupper()
    return None if listed else reached


def _bare(line: Sequence[Word], position: int) -> bool:
    """Whether a head word stands alone ("of the Group") and opens no name ("of the Ministry of …")."""
    following = line[position + 1].text if position + 1 < len(line) else ""
    return line[position].text in KIND_OF and following not in _LINKING


def _noun(line: Sequence[Word], position: int) -> int | None:
    """The last of the capitalised words from `position` on, an article and joined subjects included."""
    if position < len(line) and line[position].text in ("the", "The"):
        position += 1
    end, first = None, position
    if position < len(line) and line[position].text[0].isdigit():
        return None
    while position < len(line) and position - first < LONGEST:
        word = line[position]
        if end is not None and word.text in ("and", "&", ",") and _goes_on(line, position):
            position += 1
            continue
        small = (
            end is None
            and position > 1
            and topic_of(word) in TOPICS
            and line[position - 1].text == "of"
        )
        if not (is_capital(word) or small) or stops(word):
            break
        person = (word.label == "PERSON" and word.text not in TOPICS) or _is_person(line, position)
        if end is not None and person and line[position - 1].text not in ("of", "and"):
            break
        end = position
        if possessive(word):
            break
        position += 1
    return end


def _is_person(line: Sequence[Word], position: int) -> bool:
    """Whether a Chinese name stands here and ends what is capitalised: Chamber of Commerce|Zhao Jun."""
    if line[position].text not in SURNAMES or position + 1 >= len(line):
        return False
    last = position + 2 >= len(line) or not is_capital(line[position + 2])
    return (
        last
        and line[position + 1].text not in TOPICS
        and given_of_pinyin(line[position + 1].text) > 0
    )


def _goes_on(line: Sequence[Word], position: int) -> bool:
    return lists(line, position) if line[position].text == "," else joins(line, position)


def _place(line: Sequence[Word], before: int) -> int | None:
    """The end of a place with its type behind one and a comma: "…, Jinan City"."""
    position = before + 2
    end = _noun(line, position) if line[before].text in PLACE_TYPES else None
    while end is not None and end >= position and line[end].text not in PLACE_TYPES:
        end -= 1
    return end if end is not None and end > position else None


def _has_body(line: Sequence[Word], first: int, last: int) -> bool:
    """Whether a phrase names a body: with a head word or an acronym."""
    return any(
        word.text in KIND_OF or (word.text.isupper() and len(word.text) > 2)
        for word in line[first : last + 1]
    )
