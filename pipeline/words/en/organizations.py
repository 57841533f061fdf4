"""English names of organisations: how their parts make a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.words.en.organization_acronyms import by_initials
from pipeline.words.en.organization_evidence import by_evidence, is_city, is_place
from pipeline.words.en.organization_heads import (
    ADMINISTRATIVE,
    EVENTS,
    FACILITIES,
    GENERIC,
    LEVELS,
    PARTS,
    PERSONS,
    SOFT,
    TOPICS,
)
from pipeline.words.en.organization_known import INITIALS, KNOWN, announced, initials, known
from pipeline.words.en.organization_lines import (
    KIND_OF,
    LEGAL,
    Word,
    head_at,
    is_capital,
    line_of,
    phrase_of,
    possessive,
    stops,
)
from pipeline.words.en.organization_reach import first_of, last_of
from pipeline.words.en.pinyin import SURNAMES
from pipeline.words.organizations import (
    OrganizationName,
    OrganizationWords,
    alternation,
    entries,
)
from schemas import Token
from schemas.vocabulary import OrganizationKind

BRAND = 2  # words of a company's name that are enough to know it by
SPECIFIC = 4  # words: so many generic words in a row are a name again
SEATED = ("university", "school", "institute", "hospital")
_AT = entries("in at on In At On")
_PARTY = entries("Party CPC Communist Propaganda Publicity")
_NO_MODIFIERS = GENERIC | entries("and & ,")
_LEGAL_FORM = re.compile(
    r"(?:,?\s+(?:Group|Company|Corporation|Corp\.?|Co\.?|Ltd\.?|Limited|Inc\.?|LLC|GmbH|PLC|plc|AG|,))+$"
)


def names(text: str, tokens: Sequence[Token]) -> Sequence[OrganizationName]:
    """The organisation names of a sentence, the longest of those that overlap."""
    line = line_of(text, tokens)
    found = [*_headed(line), *known(text, line), *announced(line), *initials(line)]
    plain = list(_longest([*found, *by_initials(line)]))
    return list(_joined(text, _longest([*plain, *by_evidence(line, plain)])))


def _headed(line: Sequence[Word]) -> Iterator[OrganizationName]:
    """Names around a head word, to the left over its modifiers and to the right over of, for and at."""
    position = 0
    while position < len(line):
        last = head_at(line, position)
        if last is None:
            position += 1
            continue
        first, end = first_of(line, position), last_of(line, last)
        end = _with_seat(line, last, end)
        first = _with_known(line, first, last)
        if _is_name(line, first, position, last, end):
            start, stop = line[first].start, line[end].end - _owned(line[end])
            kind = _kind(line, first, position, last, end)
            yield OrganizationName(start, stop, kind, "head-word", 0.85)
        position = last + 1


def _with_known(line: Sequence[Word], first: int, last: int) -> int:
    """The first word of a well-known name that only a subject stands before: Director Education|British Council."""
    for start in range(first + 1, last):
        named = phrase_of(line[start : last + 1]) in KNOWN
        if named and all(word.text in TOPICS for word in line[first:start]):
            return start
    return first


def _with_seat(line: Sequence[Word], last: int, end: int) -> int:
    """The end of a university's name with the town that the tagger counts to it: Women University Sialkot."""
    following = line[end + 1] if end + 1 < len(line) else None
    if following is None or end != last or KIND_OF.get(line[last].text) not in SEATED:
        return end
    named = following.label == line[last].label == "ORG" and is_capital(following)
    if not named or stops(following) or following.text in KIND_OF or following.text in EVENTS:
        return end
    alone = end + 2 >= len(line) or not is_capital(line[end + 2])
    return end + 1 if alone and following.text.istitle() and following.text not in TOPICS else end


def _owned(word: Word) -> int:
    """How many characters of the last word say that the body owns what follows."""
    return (2 if word.text.endswith("s") else 1) if possessive(word) else 0


def _is_name(line: Sequence[Word], first: int, head: int, last: int, end: int) -> bool:
    """Whether the words around a head word name a body rather than a sort of bodies, a site or an event."""
    before, opener = [word.text for word in line[first:head]], phrase_of([line[last]])
    if before[-1:] == ["Standing"] and _is_of_party(line, last, end):
        return False
    if _is_facility(line, first, last) or _goes_on(line, end):
        return False
    if opener in SOFT and any(word.text in KIND_OF for word in line[last + 1 : end + 1]):
        return True
    if opener in SOFT and (line[last].label != "ORG" or set(before) <= GENERIC | TOPICS):
        return False
    if opener[0].islower():
        return end > last or any(word[0].isupper() and word not in GENERIC for word in before)
    if end > last or opener in LEGAL:
        return True
    if not before:
        return head < last and opener in ADMINISTRATIVE and line[head].text != "Party"
    if opener in ADMINISTRATIVE and any(word in TOPICS or word in LEVELS for word in before):
        return True
    return len(before) + last - head >= SPECIFIC or not set(before) <= _NO_MODIFIERS


def _is_of_party(line: Sequence[Word], last: int, end: int) -> bool:
    """Whether the standing committee is that of a Party committee, which is the body itself."""
    behind = [word.text for word in line[last + 1 : end + 1]]
    return "Party" in behind or "CPC" in behind or behind[-1:] == ["Committee"]


def _is_facility(line: Sequence[Word], first: int, last: int) -> bool:
    """Whether the name ends in the words for a building or a season's course."""
    words = phrase_of(line[first : last + 1]).split()
    if (
        words[-1] == "Campus"
        and first
        and line[first - 1 - (line[first - 1].text == "the")].text in _AT
    ):
        return True
    return any(" ".join(words[-length:]) in FACILITIES for length in (1, 2, 3, 4))


def _goes_on(line: Sequence[Word], end: int) -> bool:
    """Whether the name is only the beginning of the name of an event or of a sort of people."""
    for position in range(end + 1, min(end + 5, len(line))):
        word = line[position]
        if not is_capital(word) or word.text[0].isdigit() or stops(word) or word.label == "PERSON":
            return False
        if word.text in EVENTS or (word.text in PERSONS and position == end + 1):
            return True
    return False


def _kind(line: Sequence[Word], first: int, head: int, last: int, end: int) -> OrganizationKind:
    """The kind of a whole name: its head phrase's, unless party or university words say more."""
    phrase = phrase_of(line[head : last + 1])
    kind = KIND_OF.get(phrase) or KIND_OF.get(phrase.split()[-1].capitalize(), "company")
    words = {word.text for word in line[first : end + 1]}
    if kind in ("committee", "government") and words & _PARTY:
        return "party"
    learned = "University" in words or any(INITIALS.fullmatch(word) for word in words)
    if kind in ("school", "institute", "government") and learned and phrase in PARTS:
        return "university"
    if phrase == "Campus":
        owners = [KIND_OF[word.text] for word in line[first : end + 1] if word.text in KIND_OF]
        return next((owner for owner in owners if owner != kind), kind)
    return kind


def _longest(found: Iterable[OrganizationName]) -> Iterator[OrganizationName]:
    reach = -1
    for name in sorted(found, key=lambda n: (n.start, -n.end, -n.confidence)):
        if name.start >= reach:
            yield name
            reach = name.end


def _joined(text: str, names: Iterable[OrganizationName]) -> Iterator[OrganizationName]:
    """Names with the part of theirs that a possessive ending joins to them: Fudan University's School of Law."""
    held: OrganizationName | None = None
    for name in names:
        if held and _owns(text, held, name):
            held = held._replace(end=name.end)
            continue
        if held:
            yield held
        held = name
    if held:
        yield held


def _owns(text: str, body: OrganizationName, name: OrganizationName) -> bool:
    gap = text[body.end : name.start].replace("’", "'")
    part = any(word in PARTS for word in text[name.start : name.end].split())
    return gap in ("'s ", "' ") and body.kind == "university" and part


_INTRODUCTION = re.compile(
    r"\s*\((?:hereinafter|hereafter|henceforth)?\s*,?\s*(?:also\s+)?(?:simply\s+)?(?:referred to(?: (?:as|below as|hereinafter as))?|known(?: [\w ]{0,30})? as|called|abbreviated as|abbreviated|short for|or)?\s*(?:the\s+)?"
    r"[\"“']?(?!(?:President|Principal|Director|Chairman|Chairwoman|Chair|CEO|Dean|Rector|Mayor|Minister|Governor|Head|Headmaster|Secretary|Chancellor|Professor|Prof|Dr|Mr|Ms|Mrs|Manager)\b)(?P<short>(?!(?:Secondary|Primary|Junior|Senior|Main|Boys|Girls|Private|Public|Autonomous)\b)[A-Z][\w&’'-]*(?: [A-Z0-9][\w&’'-]*){0,5})[\"”']?,?(?:(?<=[A-Z]{2},) [^()]{1,40})?\)"
    r"|\s*[(（](?P<bare>[\u4e00-\u9fff]{2,30})[)）]"
)


_OF_LEARNING = re.compile(
    r"(?:The )?(?:(?P<before>[A-Z][a-z]{3,}) (?:University|College|Polytechnic|Academy|Institute of Technology)(?: of [\w &,]+)?|University of (?P<behind>[A-Z][a-z]{3,}))$"
)
_COMMON = entries("""
    Open Normal Medical Technical Vocational National International Central Northern Southern Eastern Western North South East West Royal State Federal City Metropolitan
    Union Trinity Christ Saint Holy Sacred Global World Peoples American British French German Russian European Asian African Pacific Imperial Queen Kings Queens Princess Prince
    Community Junior Senior First Second Third Modern Future Green Golden Silver White Black Blue Capital Business Maritime Naval Military Police Marine Women Girls Boys
""")


def short_forms(name: str) -> Sequence[str]:
    """A company without its legal form, and its brand: Haiyue Precision of Suzhou Haiyue Precision Machinery Co., Ltd.; a place of learning by its own word: Otago."""
    short = _LEGAL_FORM.sub("", name)
    if short == name or " " not in short:
        return _own_word(name)
    spelt = short.split(" ")
    brand = spelt[1:] if is_place(spelt[0]) else spelt
    if len(brand) < BRAND or brand[0] in TOPICS | GENERIC | LEVELS:
        return [short]
    return list(
        dict.fromkeys((short, *(" ".join(brand[:n]) for n in range(BRAND, len(brand) + 1))))
    )


def _own_word(name: str) -> list[str]:
    """The one word that tells a place of learning from others, where it is no place, no surname and no word for what is taught."""
    found = _OF_LEARNING.match(name)
    word = found["before"] or found["behind"] if found else ""
    if not word or is_place(word) or is_city(word) or word in TOPICS | GENERIC | LEVELS | PERSONS:
        return []
    return [] if word in SURNAMES or word in _COMMON else [word]


def pattern(given: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern of names as whole words; a single word is none where it stands in a place or opens a longer name."""
    strings = list(given)
    single = [string for string in strings if string.isalpha() and not string.isupper()]
    longer = [string for string in strings if string not in single]
    branches = [
        *([alternation(longer)] if longer else []),
        *([rf"(?<!\bin )(?<!\bnear )(?:{alternation(single)})(?!,? [A-Z])"] if single else []),
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(branches)})(?![\w])") if strings else None


ORGANIZATIONS = OrganizationWords(
    names=names,
    stretch=re.compile(r"[A-Z][^\u3000-\u303f\u4e00-\u9fff\uff00-\uffef()]{5,200}"),
    introduction=_INTRODUCTION,
    short_forms=short_forms,
    pattern=pattern,
)
