"""Short and full forms of English names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from functools import cache, lru_cache

from pipeline.words.aliases import AliasWords, NameParts, territories
from pipeline.words.gazetteer import divisions

LEVELS = {
    "province": "province",
    "provincial": "province",
    "region": "province",
    "regional": "province",
    "city": "city",
    "municipal": "city",
    "municipality": "city",
    "prefecture": "prefecture",
    "prefectural": "prefecture",
    "district": "county",
    "county": "county",
    "banner": "county",
    "town": "town",
    "township": "town",
    "subdistrict": "town",
    "village": "village",
    "autonomous": "",
}
HEADS = frozenset(
    [
        "ministry",
        "department",
        "bureau",
        "office",
        "commission",
        "committee",
        "administration",
        "agency",
        "authority",
        "council",
        "government",
        "university",
        "college",
        "school",
        "institute",
        "institution",
        "academy",
        "center",
        "centre",
        "association",
        "federation",
        "union",
        "alliance",
        "league",
        "society",
        "foundation",
        "fund",
        "company",
        "corporation",
        "group",
        "bank",
        "hospital",
        "laboratory",
        "lab",
        "embassy",
        "consulate",
        "kindergarten",
        "library",
        "museum",
        "press",
        "party",
        "congress",
        "court",
        "board",
        "consortium",
        "network",
        "faculty",
        "division",
        "section",
        "branch",
        "campus",
        "polytechnic",
        "lycee",
        "gymnasium",
        "conservatory",
        "secretariat",
        "mission",
        "organization",
        "organisation",
        "conference",
        "chamber",
        "club",
        "trust",
        "service",
        "services",
        "directorate",
        "parliament",
        "senate",
        "union",
        "cluster",
        "hub",
        "observatory",
        "station",
        "theatre",
        "theater",
        "orchestra",
        "gallery",
        "daily",
        "times",
        "news",
    ]
)
# Words of one meaning in translated names of public bodies.
SYNONYMS = {
    "centre": "center",
    "commission": "committee",
    "organisation": "organization",
    "educational": "education",
    "institution": "institute",
    "elementary": "primary",
    "technological": "technology",
    "technical": "technology",
    "scientific": "science",
    "labour": "labor",
    "defence": "defense",
    "theatre": "theater",
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "fifth": "5",
    "sixth": "6",
    "seventh": "7",
    "eighth": "8",
    "ninth": "9",
    "tenth": "10",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
    "ten": "10",
}
STOP = frozenset(
    [
        "the",
        "of",
        "and",
        "for",
        "at",
        "in",
        "on",
        "a",
        "an",
        "to",
        "de",
        "la",
        "du",
        "des",
        "der",
        "und",
        "y",
        "e",
        "with",
        "no",
        "number",
        "&",
        "s",
    ]
)
LEGAL = frozenset(
    [
        "co",
        "ltd",
        "limited",
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "plc",
        "llc",
        "gmbh",
        "ag",
        "sa",
        "bv",
        "company",
        "group",
        "holdings",
        "holding",
    ]
)
NATIONS = {
    "chinese": "china",
    "finnish": "finland",
    "lao": "laos",
    "laotian": "laos",
    "thai": "thailand",
    "vietnamese": "vietnam",
    "cambodian": "cambodia",
    "malaysian": "malaysia",
    "indonesian": "indonesia",
    "philippine": "philippines",
    "japanese": "japan",
    "korean": "korea",
    "russian": "russia",
    "german": "germany",
    "french": "france",
    "british": "britain",
    "italian": "italy",
    "spanish": "spain",
    "portuguese": "portugal",
    "dutch": "netherlands",
    "belgian": "belgium",
    "swedish": "sweden",
    "norwegian": "norway",
    "danish": "denmark",
    "polish": "poland",
    "czech": "czechia",
    "hungarian": "hungary",
    "serbian": "serbia",
    "greek": "greece",
    "turkish": "turkey",
    "egyptian": "egypt",
    "kenyan": "kenya",
    "ethiopian": "ethiopia",
    "nigerian": "nigeria",
    "tanzanian": "tanzania",
    "ugandan": "uganda",
    "rwandan": "rwanda",
    "zambian": "zambia",
    "zimbabwean": "zimbabwe",
    "ghanaian": "ghana",
    "senegalese": "senegal",
    "australian": "australia",
    "canadian": "canada",
    "american": "america",
    "mexican": "mexico",
    "brazilian": "brazil",
    "argentine": "argentina",
    "chilean": "chile",
    "peruvian": "peru",
    "cuban": "cuba",
    "indian": "india",
    "pakistani": "pakistan",
    "bangladeshi": "bangladesh",
    "nepali": "nepal",
    "nepalese": "nepal",
    "mongolian": "mongolia",
    "kazakh": "kazakhstan",
    "kyrgyz": "kyrgyzstan",
    "uzbek": "uzbekistan",
    "tajik": "tajikistan",
    "turkmen": "turkmenistan",
    "iranian": "iran",
    "iraqi": "iraq",
    "saudi": "arabia",
    "israeli": "israel",
    "singaporean": "singapore",
    "burmese": "myanmar",
    "irish": "ireland",
    "scottish": "scotland",
    "welsh": "wales",
    "swiss": "switzerland",
    "austrian": "austria",
}
_COUNTRIES = frozenset(NATIONS.values())
_NATIONS = _COUNTRIES - {"china"} | frozenset(name.casefold() for name in territories(2))
_STATE = re.compile(
    r"\b(?:people['’]s )?(?:democratic )?republic of(?= [A-Z])|\bP\.? ?R\.? ?(?=China)", re.I
)
_PEOPLES = re.compile(r"\bpeople['’]s (?=government|court|procuratorate)", re.I)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|&|,")
_ACRONYM = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z][A-Za-z&]{1,9}")


@lru_cache(maxsize=4096)
def _words(name: str) -> list[str]:
    """The words of a name folded for comparison; commas stay."""
    spelled = _PEOPLES.sub("", _STATE.sub("", name))
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c)
    )
    found = [re.sub(r"['’]s?$|['’]", "", word.casefold()) for word in _WORD.findall(plain)]
    return [SYNONYMS.get(word, word) for word in found if word]


def place(name: str) -> str:
    """The name of a place without its level, folded."""
    return "".join(word for word in _words(name) if word not in LEVELS and word not in STOP | {","})


@lru_cache(maxsize=4096)
def parts(name: str, known: frozenset[str]) -> NameParts:
    """The places and levels anywhere in an English name, and its other words in the order of the alphabet."""
    found = _words(name)
    places, used = list[tuple[str, str]](), set[int]()
    for index, word in enumerate(found):
        if word not in LEVELS:
            continue
        used.add(index)
        if not LEVELS[word]:
            continue
        before = _place_before(found, index, used)
        used.update(before)
        places.append(("".join(found[i] for i in before), LEVELS[word]))
    for index, word in enumerate(found):
        nation = NATIONS.get(word, word)
        if index not in used and (nation in _COUNTRIES or word in known):
            used.add(index)
            places.append((nation, ""))
    rest = [
        word for i, word in enumerate(found) if i not in used and word not in STOP and word != ","
    ]
    core = [word for word in rest if word not in LEGAL] or rest
    if core == ["committee"] and any(level for _, level in places):
        core = ["party", *core]
    return NameParts(
        places=tuple(places),
        core=tuple(sorted(core)) or tuple(sorted(found)),
        head=bool(HEADS & set(rest)),
        legal=len(core) < len(rest),
    )


def _spells(letters: str, found: Sequence[str]) -> bool:
    """Whether the letters are the first of each word in order, syllables of a pinyin word counted too (SDNU, HZAU)."""
    if not found or len(letters) > len(found) + 3:
        return False
    reached = {0}
    for word in found:
        after: set[int] = set()
        for index in reached:
            if letters[index : index + 1] != word[0]:
                continue
            after.add(index + 1)
            if letters[index + 1 : index + 2] and letters[index + 1] in word[2:-1]:
                after.add(index + 2)
        reached = after
    return len(letters) in reached


def _place_before(found: Sequence[str], index: int, used: Collection[int]) -> list[int]:
    """The position of the place name that a level at `index` closes: one word, or none where the level stands alone."""
    before = index - 1
    while before >= 0 and found[before] in LEVELS:
        before -= 1
    blocked = STOP | HEADS | {","}
    return [] if before < 0 or before in used or found[before] in blocked else [before]


def abbreviates(short: str, full: str) -> bool:
    """Whether `short` is an acronym of `full`: the first letters of its words, small words counted or not."""
    if not _ACRONYM.fullmatch(short):
        return False
    letters = re.sub(r"[^a-z]", "", short.casefold())
    found = [word for word in _words(full) if word != ","]
    heads = [
        "".join(word[0] for word in found),
        "".join(word[0] for word in found if word not in STOP),
    ]
    if _spells(letters, [word for word in found if word not in STOP]):
        return True
    return any(
        letters == initials or (len(letters) > 2 and _runs(letters, initials)) for initials in heads
    )


def _runs(letters: str, initials: str) -> bool:
    """Whether the letters are the initials but for a word or two at either end (a nation, a legal form)."""
    return letters in initials and len(initials) - len(letters) <= 2


def ends_in(full: str, part: str) -> bool:
    """Whether `full` is `part` with words before it that name no parent: the Vocational Education Alliance."""
    whole, tail = _words(full), _words(part)
    front = whole[: len(whole) - len(tail)]
    if not front or not tail or whole[-len(tail) :] != tail:
        return False
    if not HEADS & set(tail) and front[-1] == "of" and front[-2:-1] and front[-2] in HEADS:
        return len(front) <= 3
    if len(tail) < 2:
        return False
    return not HEADS & set(front) and front[-1] not in STOP | {","}


def opens_with(full: str, part: str) -> bool:
    """Whether `full` is `part` with its parent, place or legal form behind it, or `part` is its distinctive opening."""
    whole, front = _words(full), _words(part)
    bare = whole[
        : len(whole) - next((i for i, w in enumerate(whole[::-1]) if w not in LEGAL | {","}), 0)
    ]
    if front and len(bare) < len(whole) and bare[-len(front) :] == front and len(bare) > len(front):
        return not HEADS & set(front)
    if LEGAL & set(whole) and len(front) > 1 and whole[1 : 1 + len(front)] == front:
        return not HEADS & set(front)
    rest = whole[len(front) :]
    if not rest or whole[: len(front)] != front:
        return False
    if HEADS & set(front):
        return (
            rest[0] in {"of", "at", "in"}
            or (len(front) > 1 and rest[0] in {"for", "on"})
            or rest[0] in LEGAL
        )
    if _ACRONYM.fullmatch(part) and part.isupper():
        return False
    distinctive = [word for word in front if word not in STOP and word not in LEVELS]
    return bool(distinctive) and bool(HEADS & set(rest) or LEGAL & set(rest))


def belongs(department: str, body: str) -> bool:
    """Whether the department's name has the body behind "of", "at" or "in", or before it."""
    whole, inner = _words(department), _words(body)
    size = len(inner)
    if size >= len(whole) or not size or not (HEADS & set(inner) or _ACRONYM.fullmatch(body)):
        return False
    if whole[:size] == inner:
        return bool(HEADS & set(whole[size:])) and whole[size] not in STOP
    return any(
        whole[i : i + size] == inner
        and whole[i - 1] in {"of", "at", "in", "the", ",", "under", "from"}
        for i in range(1, len(whole) - size + 1)
    )


def joined(body: str, department: str) -> str:
    """The department of its body."""
    return f"{department} of {body}"


def placed(place: str, body: str) -> str:
    """The body as it is: in English the place may stand anywhere."""
    return body


def stem(name: str) -> str:
    """Nothing: what is left of an English name without its places is too general to be looked for."""
    return ""


def opens_with_place(name: str) -> bool:
    """Beijing in Beijing Office, a country in its name."""
    first = name.removeprefix("the ").split(" ")[0]
    return first in _divisions() or first.casefold() in _COUNTRIES


@cache
def _divisions() -> frozenset[str]:
    return frozenset(division.latin for division in divisions())


_MARKER = (
    r"(?:(?:here(?:in)?after|also|formerly|commonly|formally|officially|better|jointly|collectively)?\s*(?:simply\s)?(?:be\s)?"
    r"(?:referred\sto|known(?:\sin[\w\s]{2,30}?)?|abbreviated|called|shortened)(?:\sas|\sto)?(?:\sshort)?|hereinafter|hereafter|"
    r"or(?:\ssimply)?|abbr(?:eviation)?\.?|for\sshort|short\sfor|in\sshort)"
)
INTRODUCTION = re.compile(
    rf"(?:\s?[（(]\s*(?P<marker>{_MARKER})?\s*[,:]?\s*(?:the\s)?(?P<quote>[“\"'‘])?(?P<form>(?-i:[A-Z]{{2,10}})(?=[,;]\s[^()\n]{{1,40}}\))|[^（()）“”\"\n]{{1,60}}?)(?:(?<=(?-i:[A-Z]{{2}}))[,;]\s[^()\n]{{1,40}})?,?"
    rf"(?(quote)[”\"'’])(?:\s?for\sshort)?\s*[)）])",
    re.I,
)
_BODY = re.compile(r"\b(?:University|Polytechnic|Institute|Academy|College|School)\b")
_OFFICE = re.compile(
    r"\b(?:Ministry|Department|Bureau|Commission|Government|Company|Group|Ltd|Committee|University|College)\b"
)
RENAMED = re.compile(
    r",?\s*(?:(?:has|have|had|will|would|was|is|were|to|be|been|being|officially|formally)\s+){0,4}renamed(?:\s+(?:as|to))?\s+(?:the\s+)?[“\"]?"
    r"|\s*[,(（]\s*(?:formerly|previously|originally)(?:\s+(?:known|called|named)(?:\s+as)?)?\s+(?:the\s+)?[“\"]?",
    re.I,
)
LABEL = re.compile(r"\b(?P<form>Party [A-D])\s?(?:\([^()\n]{0,30}\)\s?)?:\s*(?:the\s+)?$", re.I)
# Before the rest of a department's name that names no body of its own.
_WITHOUT_PARENT = r"(?!.*\b(?:University|Polytechnic|Academy|College|Ministry|Department|Bureau|Commission|Government|Company|Group|Ltd|Committee|Council|Embassy|Association|Federation|Congress|Institute)\b)"
DEPARTMENTS = (
    (
        re.compile(
            r"^(?:the )?(?:Academic|Teaching|Student|Students|Admissions|Enrollment|Graduate|Scientific Research|President's|Principal's|School|College|Party Committee)\b[\w\s'&-]* (?:Office|Division|Section|Department)$"
        ),
        _BODY,
    ),
    (
        re.compile(
            rf"^(?:the )?(?:School|Faculty) of {_WITHOUT_PARENT}[\w\s,&-]+$|^[\w\s&-]+ Faculty$"
        ),
        _BODY,
    ),
    (
        re.compile(
            rf"^(?:the )?(?:Division|Office|Section) of {_WITHOUT_PARENT}[\w\s,&-]+$|^{_WITHOUT_PARENT}[\w\s&-]+ (?:Office|Division|Section)$"
        ),
        _OFFICE,
    ),
)
OMITS_MODIFIERS = re.compile(
    r"(?:Alliance|Union|Laboratory|Lab|Base|Group|Company|Corporation|Ltd\.?|Center|Centre|Consortium|Network|Committee|Association|Foundation|Institute)$"
)

ALIASES = AliasWords(
    introduction=INTRODUCTION,
    label=LABEL,
    renamed=RENAMED,
    remark=re.compile(
        r"(?i:(?:pictured|seated|standing|front row|back row|front|back|far|center|centre|middle|second|third|fourth|fifth|1st|2nd|3rd|\d|from|the|left|right|rear|L|R|C|above|below|top|bottom|,| ){1,10}|photo|file photo|pictured|sic|retd?\.?|ret\.)"
    ),
    place=place,
    nations=_NATIONS,
    parts=parts,
    abbreviates=abbreviates,
    ends_in=ends_in,
    opens_with=opens_with,
    belongs=belongs,
    joined=joined,
    placed=placed,
    stem=stem,
    opens_with_place=opens_with_place,
    departments=DEPARTMENTS,
    omits_modifiers=OMITS_MODIFIERS,
)
