"""English dates, in lower case with plain hyphens (`fold`)."""

from __future__ import annotations

import re

from pipeline.words.dates import DateWords, alternation, templates, triggers
from pipeline.words.en.calendar import (
    DECADES,
    DIRECTIONS,
    EDGES,
    FEASTS,
    HALVES,
    MONTHS,
    PARTS,
    QUARTERS,
    RELATIVES,
    TURNS,
    UNITS,
    WEEKDAYS,
)
from pipeline.words.en.numerals import NUMERALS, ONES, RANKS, TENS, fold
from pipeline.words.numerals import numeral

_MONTH = rf"(?:{alternation([m for m in MONTHS if len(m) > 4 or m in ('may', 'june', 'july')])}|{alternation([m for m in MONTHS if len(m) < 5 and m not in ('may', 'june', 'july')])}\.?)(?![a-z])"
_ONE = alternation([w for w, v in ONES.items() if 0 < v < 10])
_ONE_RANK = alternation([w for w, v in RANKS.items() if v < 10])
_WORD_RANK = rf"(?:(?:twenty|thirty)[- ]{_ONE_RANK}|{alternation([w for w, v in RANKS.items() if v <= 30])})(?![a-z])"
_WORD_DAY = rf"(?:(?:twenty|thirty)[- ]{_ONE}|twenty|thirty|{alternation([w for w, v in ONES.items() if 0 < v < 20])})(?![a-z])"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?: ?(?:st|nd|rd|th))?(?![0-9a-z%])"
_TENS = alternation(TENS)
_TEEN = alternation([w for w, v in ONES.items() if 9 < v < 20])
_WORD_YEAR = (
    rf"(?:(?:nineteen|eighteen|seventeen|twenty)(?: hundred(?: and)?)? (?:{_TENS}(?:[- ]{_ONE})?|{_TEEN}|(?:zero|oh|o) {_ONE})"
    rf"|two thousand(?: (?:and )?(?:{_TENS}(?:[- ]{_ONE})?|{_TEEN}|{_ONE}))?)(?![a-z])"
)
ATOMS = {
    "year": rf"(?:(?:1[0-9]|20|21)[0-9][0-9](?![0-9a-z,]*[0-9])|{_WORD_YEAR})",
    "year.words": _WORD_YEAR,
    "year.figures": r"(?:(?:1[0-9]|20|21)[0-9][0-9])(?![0-9])",
    "year.recent": r"(?:(?:19[0-9]|20[0-6])[0-9])(?![0-9]|[.,][0-9]|-[a-z]|/[0-9])",
    "year.short": r"'?[0-9]{2}(?![0-9a-z:,.-])",
    "year.slash": "[0-9]{2}(?![0-9/])",
    "year.any": r"(?:[0-9]{1,4}|two hundred and sixty seven)",
    "month": _MONTH,
    "month.rank": rf"(?:1?[0-9](?:st|nd|rd|th)|{alternation([w for w, v in RANKS.items() if v <= 12])})(?![a-z])",
    "month.number": "(?:1[0-2]|0?[1-9])",
    "day": _DAY,
    "day.rank": _WORD_RANK,
    "day.word": _WORD_DAY,
    "day.number": "(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])",
    "weekday": alternation(WEEKDAYS) + r"\.?(?![a-z])",
    "relative": alternation(RELATIVES).replace(r"\ ", r"\s{1,3}") + "(?![a-z])",
    "relative.year": r"(?:this|last|next|the\s{1,3}same|that|the\s{1,3}following|the\s{1,3}previous|the\s{1,3}current|the\s{1,3}coming)\s{1,3}(?:calendar\s{1,3})?year(?![a-z])",
    "relative.month": r"(?:this|last|next|previous|the\s{1,3}same|that|the\s{1,3}following)\s{1,3}month(?![a-z])",
    "relative.week": r"(?:this|last|next|previous|the\s{1,3}following|the\s{1,3}same)\s{1,3}week(?![a-z])",
    "week": rf"(?:last|final|[1-5](?:st|nd|rd|th)|{alternation([w for w, v in RANKS.items() if v <= 5])})",
    "quarter.short": "q[1-4](?![a-z0-9])",
    "quarter": alternation(QUARTERS).replace(r"\ ", r"\s{1,3}") + "(?![a-z0-9])",
    "half": alternation(HALVES).replace(r"\ ", r"\s{1,3}") + "(?![a-z0-9])",
    "turn": alternation(TURNS).replace(r"\ ", r"\s{1,3}"),
    "month.full": rf"(?:{alternation([m for m in MONTHS if len(m) > 4 or m in ('may', 'june', 'july')])}|{alternation([m for m in MONTHS if len(m) < 5 and m not in ('may', 'june', 'july')])}\.?)(?![a-z])",
    "weekday.full": alternation([w for w in WEEKDAYS if len(w) > 5]) + "(?![a-z])",
    "unit.near": "(?:years?|months?|weeks?|days?)(?![a-z])",
    "unit.year": "(?:years?|months?|weeks?|days?)(?![a-z])",
    "edge.year": r"(?:early|late)\s(?:in\s)?(?=the\syear)|(?:beginning|start|middle|end|close)\sof\s(?=the\syear|year(?![a-z]))",
    "edge": r"(?:early|mid|late)(?:\s{0,2}-\s{0,2}|\s{1,3})(?:in\s)?|(?:the\s)?(?:beginning|start|middle|end|close|latter\spart)\sof\s(?:the\s(?=year|month|[12]))?",
    "feast": alternation(FEASTS).replace(r"\ ", r"\s"),
    "decade.full": "(?:1[0-9]|20)[0-9]0",
    "months": rf"(?:1[01]|[2-9]|{alternation([w for w, v in ONES.items() if 1 < v < 12])})",
    "decade.short": "[2-9]0",
    "decade.words": alternation(DECADES).replace(r"\ ", r"[\s-]"),
    "day.ranked": "(?:3[01]|[12][0-9]|[1-9])(?:st|nd|rd|th)",
    "plan": r"(?:[0-9]{1,2}(?:st|nd|rd|th)|" + _WORD_RANK + ")",
    "amount": rf"(?:[0-9]{{1,4}}|{_WORD_DAY}|an?|couple of|couple)",
    "unit": alternation([*UNITS]) + "(?![a-z])",
    "direction": r"(?:ago|from now|hence)(?![a-z])",
    "direction.in": "in",
    "direction.of": "(?:after|from|since|before)",
    "which": "(?:past|last|previous|next|coming|following|upcoming)",
}
_ON = r"(?:of |in |, ?)?"
_WEEKDAY = r"(?:{weekday}(?: ?, ?| )(?:the )?)?"
_NAMED = r"(?:,? ?\({weekday}\)|, {weekday.full}(?=,))?"
_CUED = r"(?:(?<=\bin\s)|(?<=\bof\s)|(?<=\bby\s)|(?<=\bto\s)|(?<=since\s)|(?<=from\s)|(?<=until\s)|(?<=till\s)|(?<=during\s)|(?<=before\s)|(?<=after\s)|(?<=year\s)|(?<=\band\s)|(?<=early\s)|(?<=late\s)|(?<=mid-)|(?<=\bfor\s)|(?<=through\s)|(?<=between\s)|(?<=around\s)|(?<=circa\s)|(?<=\()|(?<==\s)|(?<==))"
_BESIDE = r"(?:(?<=\bon\s)|(?<=\bfrom\s)|(?<=between\s)|(?<=until\s)|(?<=/[0-9]-)|(?<=/[0-9]{2}-))"
POINTS = (
    ("not-recurring", r"(?:every|each) (?:year (?:on|in) )?(?:{weekday.full}|{month.full}(?: {day})?|{month} {day})(?:(?:,|,? and) {weekday.full})*"),
    ("not-school-year", r"{year.figures} ?[-/] ?[0-9]{2,4} (?:academic|school)"),
    ("not-school-year", r"(?:the )?(?:academic|school) year(?: of)? ?(?:{year.figures}(?: ?[-/] ?[0-9]{2,4})?)?"),
    ("not-season", r"(?:{relative.year}|(?:this|last|next|early|late|mid)(?: |-))?(?:spring|summer|autumn|fall|winter)(?: semester| term)?,? (?:of )?{year}"),
    ("numeric", r"{year.figures}[-/.] ?(?:{month.number}|{month})[-/.] ?{day.number}(?![0-9]|[.-][0-9])"),
    ("numeric", r"{year.figures}[-/]{day.number}[-/]{month}"),
    ("slash", r"{month.number}[-/.]{day.number}[-/.]{year.figures}"),
    ("slash", r"{day.number}[-/.]{month.number}[-/.]{year.figures}"),
    ("slash", r"{month.number}/{day.number}/{year.slash}"),
    ("slash", r"{day.number}/{month.number}/{year.slash}"),
    ("slash-day", _BESIDE + r"(?:{month.number}/{day.number}|{day.number}/{month.number})(?![0-9/])"),
    ("numeric", r"{day.number}[-/.]{year.figures}[-/.]{month}"),
    ("numeric", r"{month}[-/.]{year.figures}[-/.]{day.number}"),
    ("numeric", r"{day.number}[-/.\s]{1,2}{month}[-/.\s]{1,2}{year.figures}"),
    ("numeric", r"{month}[-/]{day.number}[-/]{year.figures}"),
    ("weekday-day-month-year", _WEEKDAY + r"(?:the )?(?:{day}|{day.rank}|{day.word})(?: day)? (?:of )?(?:the month of )?{month} ?,? ?(?:of |in )?(?:{year}|{year.short})" + _NAMED),
    ("weekday-month-day-year", _WEEKDAY + r"{month} ?,? ?(?:the )?(?:{day}|{day.rank}|{day.word}) ?(?:,\s?|of |in |\s){1,2}(?:{year})" + _NAMED),
    ("month-year", r"{month},? (?:of )?{year.words}"),
    ("month-day-short-year", r"{month} (?:{day.rank}|{day}) {year.short}"),
    ("weekday-day-month", _WEEKDAY + r"(?:the )?(?:{day}|{day.rank}|{day.word})(?: day)? (?:of |in )?(?:{month} (?:of )?{relative.year}|{relative.month})"),
    ("month-year-day", r"{month} (?:the )?(?:{day}|{day.rank}) (?:of )?{relative.year}"),
    ("weekday-day-month", _WEEKDAY + r"(?:the )?(?:{day}|{day.rank}) (?:day )?(?:of )?{month}"),
    ("weekday-day-month", r"{day.number}-{month}"),
    ("weekday-month-day", _WEEKDAY + r"{month} ?[,/-]? ?(?:the )?{day}(?! ?(?:%|percent|million|billion|[a-z]+s\b))"),
    ("weekday-month-day", _WEEKDAY + r"{month},? (?:the )?(?:{day.rank}|{day.word})"),
    ("decade", r"(?:the )?(?:{edge})?(?:the )?{decade.full} ?'?s(?![a-z])"),
    ("feast", r"{feast},? (?:in |of )?(?:{year}|{relative.year})"),
    ("months-year", r"(?:the )?first {months} months (?:of |in )?(?:{year}|{relative.year}|the year)"),
    ("edge-month-year", r"{edge}{month},? ?(?:of |in )?(?:{year}|{relative.year})"),
    ("month-year", r"(?:the )?(?:month of )?{month} ?[-/,.]? ?(?:of |in )?(?:{year}|{relative.year})"),
    ("year-month", r"{year.figures} ?,? ?(?:/ ?|- ?)?{month}"),
    ("week-year", r"(?:the )?{week} week (?:of |in )?(?:{month} (?:of )?{year}|{month},? {relative.year}|{month}|{relative.month}|{year}|{relative.year})"),
    ("weekday-of-month", r"(?:the )?{week} {weekday.full} (?:of |in )(?:{month} (?:of )?{year}|{month},? {relative.year}|{month}|{relative.month})"),
    ("edge-week", "{edge}{relative.week}"),
    ("edge-month", r"{edge}(?:{month}|{relative.month})"),
    ("edge-quarter", r"{edge}(?:the )?{quarter} (?:of )?(?:{year}|{relative.year})"),
    ("quarter-year", r"(?:the )?{quarter} ?(?:of |in |, )?(?:the )?(?:{year}|{relative.year})"),
    ("quarter-year", r"{year.figures} ?-? ?(?:the )?{quarter}"),
    ("month-rank-year", r"(?:the )?{month.rank} month of (?:{year}|{relative.year})"),
    ("half-year", r"(?:the )?{half} ?(?:of |in )?(?:the )?(?:{year}|{relative.year})"),
    ("half-year", r"{year.figures} ?-? ?(?:the )?{half}"),
    ("edge-year", r"{edge}(?:{year.figures}|{relative.year}|{year})"),
    ("edge-year", r"(?:the )?{edge.year}(?:the )?year"),
    ("plan", r"(?:the )?{plan} five[- ]year plan(?: period)?"),
    ("relative-week-day", r"(?:{relative.week} ?(?:,|-)? ?(?:on )?{weekday}|{weekday} (?:of )?{relative.week})"),
    ("turn-month", "{turn} {month}"),
    ("turn-weekday", "{turn} {weekday}"),
    ("stretch", r"(?:in |over |during |for |within )?(?:the )?(?:{which} {amount}|{amount} {which}) ?{unit}"),
    ("year", r"(?:the )?year (?:of )?{year.figures}(?![0-9])"),
    ("ago", r"{amount} {unit} {direction}"),
    ("ahead", r"{direction.in} {amount} {unit.year}" + "(?! of)"),
    ("relative", r"{relative}"),
    ("decade", r"(?:(?:the |(?<=in\s))'?{decade.short} ?'?s|(?<=in\s){decade.short}'s)(?![a-z])"),
    ("decade", r"the {decade.words}(?![a-z])"),
    ("weekday-day", r"{weekday} (?:the )?(?:{day.ranked}|{day.rank})(?! (?:[a-z]|[0-9]))"),
    ("weekday", r"{weekday.full}"),
    ("quarter", r"{quarter.short}"),
    ("quarter", r"the (?!last|final){quarter}(?! of(?! the year)|-?final)"),
    ("half", r"the {half} of the year"),
    ("not-body", r"(?<=[a-z]\s)(?<!\b(?:in|by|of|to|on)\s)(?<!\b(?:the|for|and)\s)(?<!since\s)(?<!from\s){year.recent}(?: (?!the|an?|its|their|and|to|by|with)[a-z][a-z-]+){0,4} (?:committee|commission|council|secretariat|taskforce)(?! (?:meeting|session|conference|plenary))"),
    ("day", r"(?:(?<=\bon\s)|(?<=morning\sof\s)|(?<=afternoon\sof\s)|(?<=evening\sof\s)|(?<=night\sof\s))the {day.ranked}(?=\s(?:local|beijing)|[,.;!?]|$|\s(?:it|he|she|they|we|the|an?|in|at|and|that)\s)"),
    ("day", r"(?:(?<=\bfor\s)|(?<=\bby\s)|(?<=until\s))the {day.ranked}(?=[,.;!?]|$)"),
    ("day", r"(?<=on\s){day.ranked}(?=,)"),
    ("month", r"(?:the )?(?:month of )?{month.full}"),
    ("year-month", r"{year.figures} ?[-/] ?{month.number}(?![0-9/-])"),
    ("year-cued", _CUED + r"{year.figures}" + r"(?![0-9]|[.,][0-9]|-[a-z]|/[0-9]| ?%)"),
    ("year-words", r"(?<=\bin\s){year.words}"),
    ("year", r"(?:calendar year |cy ?|year |(?<![0-9]-)){year.recent}(?!-0)"),
    ("year-month", r"{month.number} ?[-/] ?{year.figures}"),
)  # fmt: skip
HEADS = (
    ("month-day", "{month.number}/{day.number}(?=-[0-9]{1,2}/)"),
    ("day", "(?:the )?{day}"),
    ("day", "(?:the )?{day.rank}"),
    ("month", "{month}"),
    ("now", "now"),
)
TAILS = (
    ("year", r"(?<=[0-9][0-9][0-9]-){year.short}(?=[),;.\s]|$)"),
    ("day", "(?:the )?(?:{day}|{day.rank}) ?(?:,|of) ?{year}"),
    ("day", "(?:the )?{day}(?! ?(?:%|per ?cent|million|billion|[a-z]+s(?![a-z])))"),
    ("day", "(?:the )?{day.rank}"),
    ("year", "{year.figures}"),
    ("year", "{year}"),
)


AROUND = (
    ("offset", "{amount} {unit.near} {direction.of} "),
    ("week-of", "(?:the )?week (?:of|beginning|starting|commencing)(?: on)? (?:the )?"),
)


def number(text: str) -> int | None:
    """A whole number in figures, words or ranks; a year in words goes by pairs (nineteen eighty-six)."""
    plain = re.sub(r"(?<=[0-9]) ?(?:st|nd|rd|th)$", "", text.strip().lstrip("'"))
    if plain in ("a", "an"):
        return 1
    if decade := DECADES.get(plain.replace("-", " ")):
        return decade
    if plain.startswith("couple"):
        return 2
    century, _, rest = plain.replace("-", " ").partition(" ")
    if century in ("seventeen", "eighteen", "nineteen", "twenty") and rest:
        rest = re.sub(r"^hundred(?: and)? ", "", rest)
        years = numeral(re.sub(r"^(?:zero|oh|o) ", "", rest), NUMERALS)
        if years and (years.value >= 10 or rest.startswith(("zero", "oh ", "o "))):
            return 100 * ONES.get(century, 20) + int(years.value)
    found = numeral(plain, NUMERALS)
    return int(found.value) if found else None


_THE = (
    "end|beginning|start|middle|close|latter|first|second|third|fourth|final|1st|2nd|3rd|4th|same|previous|preceding|following|next|day|year|"
    "month|week|past|last|nineteen|eighteen|two thousand|noughties|forties|fifties|sixties|seventies|eighties|nineties|'[2-9]0|coming|current|ensuing|academic|school|[0-9]|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twent|thirt"
)
_WORDS = [
    *FEASTS,
    *MONTHS, *WEEKDAYS, *ONES, *TENS, *RANKS, "this", "that", "last", "next", "past", "same", "previous", "following", "current", "coming", "earlier", "later",
    "every", "each", "today", "tonight", "yesterday", "tomorrow", "a day", "day before", "day after", "early", "mid", "late", "beginning of", "start of", "middle of",
    "end of", "q1", "q2", "q3", "q4", "h1", "h2", "year", "cy", "calendar year", "month of", "week of", "week beginning", "week starting", "week commencing", "on the day", "academic year", "school year", "spring", "summer", "autumn",
    "fall", "winter",
]  # fmt: skip

DATES = DateWords(
    fold=fold,
    trigger=re.compile(
        rf"[0-9](?<![0-9a-z$£€¥#.,].)|t(?<![a-z0-9].)he\s{{1,3}}(?={_THE})|i(?<![a-z0-9].)n\s(?=an?\s|[0-9]|{alternation([*ONES, *TENS])}\s)|{triggers(_WORDS)}"
    ),
    points=templates(POINTS, atoms=ATOMS, gap=r"\s{1,3}", optional=r"\s{0,3}"),
    heads=templates(HEADS, atoms=ATOMS, gap=r"\s{1,3}", optional=r"\s{0,3}"),
    tails=templates(TAILS, atoms=ATOMS, gap=r"\s{1,3}", optional=r"\s{0,3}"),
    around=templates(AROUND, atoms=ATOMS, gap=r"\s{1,3}", optional=r"\s{0,3}"),
    openers=re.compile(r"(?<![a-z])(?:from|between)\s{1,3}(?:the\s{1,3})?$"),
    joiners=re.compile(
        r"\s{0,3}(?:-+|~|to|until|till|thru|through|and|&)\s{0,3}(?:the\s{1,3}(?=(?:end|start|beginning|middle) of|[0-9]))?"
    ),
    between=re.compile("and|&"),
    clocks=re.compile(
        r"(?:,|,? at)?\s[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:a\.?m\.?|p\.?m\.?)(?![a-z])|(?:,|,? at)?\s[0-9]{1,2}:[0-9]{2}"
    ),
    stamps=re.compile(
        r"(?:date of issue|(?:issue|issuing|release|publication|publishing|posting|upload) (?:date|time)|(?:published|updated|posted|released|last modified|last updated)(?: on| at)?)\s?:\s?$"
    ),
    now=re.compile(
        r"\s{1,3}(?:to date|(?:to|until|till|and) (?:now|the present|present|current date|today))(?![a-z])"
    ),
    closers=re.compile("(?!)"),
    parts=re.compile(rf"\s{{1,3}}(?:in the )?({alternation(PARTS)})(?![a-z])"),
    before=(
        (
            re.compile(
                r"(?:since|starting(?: on| from)?|beginning(?: on)?|after|>=|> =)\s{0,3}(?:the\s)?$"
            ),
            "≥",
        ),
        (re.compile(r"(?:by|before|until|till|up to|no later than|as of)\s{1,3}(?:the\s)?$"), "≤"),
        (re.compile(r"(?:around|about|circa|approximately)\s{1,3}$"), "~"),
    ),
    after=(
        (re.compile(r"\s(?:onwards?|or later|and after)"), "≥"),
        (re.compile(r"\s(?:or earlier|and before)"), "≤"),
    ),
    deadline=re.compile(r"(?:by|until|till)\s{1,3}$"),
    future=re.compile(
        r"(?<![a-z])(?:will|shall|'ll|plans? to|planned|is to|are to|to be|expected|due|scheduled|slated|upcoming|to (?:host|hold|open|launch|start|begin|sign|take)|aims? to|would|starts?|begins?|opens?|takes? effect|runs? until|kicks? off)(?![a-z])"
    ),
    countable=re.compile(
        r"\s(?:[a-z]+\s)?(?!(?:was|is|has|as|this|its|thus|across|towards|plus|besides|versus|previous|always|perhaps|years|goals|games)\b)[a-z]+s\b|\s(?:people|yuan|km|kg|sq|percent|per cent|million|billion|square|cubic|meters|metres)\b"
    ),
    capitals=frozenset(
        {
            "may",
            "march",
            "mar",
            "jan",
            "feb",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
        }
    ),
    months=MONTHS,
    weekdays=WEEKDAYS,
    relatives=RELATIVES,
    turns=TURNS,
    eras={},
    feasts=FEASTS,
    units=UNITS,
    directions=DIRECTIONS,
    edges=EDGES,
    thirds={},
    quarters=QUARTERS,
    halves=HALVES,
    parts_of_day=PARTS,
    number=number,
)
