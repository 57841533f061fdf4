"""English quantities, in lower case with plain hyphens (`fold`)."""

from __future__ import annotations

import re

from pipeline.words.dates import alternation, triggers
from pipeline.words.en.numerals import (
    NUMERALS,
    ONES,
    RANK_SCALES,
    RANKS,
    SCALES,
    TENS,
    fold,
)
from pipeline.words.numbers import NumberWords

CURRENCIES = {
    "yuan": "CNY", "rmb": "CNY", "renminbi": "CNY", "chinese yuan": "CNY", "cny": "CNY", "yuan renminbi": "CNY", "yuan rmb": "CNY", "u.s. dollars": "USD", "u.s. dollar": "USD",
    "us dollars": "USD", "us dollar": "USD", "american dollars": "USD", "dollars": "USD", "dollar": "USD", "usd": "USD", "bucks": "USD", "united states dollars": "USD",
    "hong kong dollars": "HKD", "hkd": "HKD", "hk dollars": "HKD", "hk$": "HKD", "macau patacas": "MOP", "patacas": "MOP", "new taiwan dollars": "TWD", "nt dollars": "TWD", "twd": "TWD",
    "singapore dollars": "SGD", "sgd": "SGD", "australian dollars": "AUD", "aud": "AUD", "canadian dollars": "CAD", "cad": "CAD", "new zealand dollars": "NZD", "nzd": "NZD",
    "euros": "EUR", "euro": "EUR", "eur": "EUR", "pounds sterling": "GBP", "pounds": "GBP", "pound": "GBP", "gbp": "GBP", "sterling": "GBP", "yen": "JPY", "japanese yen": "JPY", "jpy": "JPY",
    "won": "KRW", "korean won": "KRW", "krw": "KRW", "rubles": "RUB", "roubles": "RUB", "ruble": "RUB", "rub": "RUB", "swiss francs": "CHF", "francs": "CHF", "chf": "CHF", "baht": "THB", "thb": "THB",
    "dong": "VND", "vnd": "VND", "ringgit": "MYR", "myr": "MYR", "rupiah": "IDR", "idr": "IDR", "rupees": "INR", "rupee": "INR", "inr": "INR", "rs": "INR", "pesos": "PHP", "peso": "PHP", "php": "PHP", "rand": "ZAR", "zar": "ZAR",
    "reais": "BRL", "real": "BRL", "turkish lira": "TRY", "lira": "TRY", "tenge": "KZT", "kip": "LAK", "riel": "KHR", "kyat": "MMK", "dirhams": "AED", "dirham": "AED", "aed": "AED", "riyals": "SAR", "sar": "SAR",
    "kenyan shillings": "KES", "shillings": "KES", "naira": "NGN", "birr": "ETB", "cedis": "GHS", "kronor": "SEK", "sek": "SEK", "krone": "NOK", "kroner": "DKK", "dkk": "DKK", "zloty": "PLN", "forint": "HUF",
    "shekels": "ILS", "bitcoins": "XBT", "bitcoin": "XBT", "cents": "USD", "cent": "USD", "pence": "GBP", "penny": "GBP",
}  # fmt: skip
BEFORE = {
    "us$": "USD", "u.s.$": "USD", "usd": "USD", "usd$": "USD", "hk$": "HKD", "nt$": "TWD", "s$": "SGD", "sgd": "SGD", "a$": "AUD", "au$": "AUD", "aud": "AUD", "c$": "CAD", "ca$": "CAD", "cad": "CAD", "c $": "CAD", "nz$": "NZD", "nzd$": "NZD",
    "$": "USD", "£": "GBP", "gbp": "GBP", "€": "EUR", "eur": "EUR", "rmb": "CNY", "rmb¥": "CNY", "cny": "CNY", "¥": "CNY", "rs.": "INR", "rs": "INR", "₹": "INR", "inr": "INR", "hkd": "HKD", "jpy": "JPY", "krw": "KRW", "₩": "KRW",
    "chf": "CHF", "₽": "RUB", "฿": "THB", "r$": "BRL", "mop": "MOP", "kes": "KES", "₡": "CRC", "₫": "VND", "₱": "PHP", "₺": "TRY", "₦": "NGN", "₪": "ILS", "rm": "MYR",
}  # fmt: skip
DURATIONS = {
    "year": ("Y", 1), "years": ("Y", 1), "yr": ("Y", 1), "yrs": ("Y", 1), "month": ("M", 1), "months": ("M", 1), "week": ("W", 1), "weeks": ("W", 1), "fortnight": ("W", 2), "day": ("D", 1), "days": ("D", 1),
    "nights": ("D", 1), "night": ("D", 1), "business days": ("D", 1), "working days": ("D", 1), "hour": ("TH", 1), "hours": ("TH", 1), "hrs": ("TH", 1), "minute": ("TM", 1), "minutes": ("TM", 1), "mins": ("TM", 1), "second": ("TS", 1), "seconds": ("TS", 1),
    "decade": ("Y", 10), "decades": ("Y", 10), "century": ("Y", 100), "centuries": ("Y", 100), "quarters": ("M", 3),
}  # fmt: skip
MEASURES = [
    "km",
    "kilometers",
    "kilometres",
    "kilometer",
    "kilometre",
    "meters",
    "metres",
    "metre",
    "meter",
    "m",
    "cm",
    "mm",
    "miles",
    "mile",
    "feet",
    "foot",
    "ft",
    "inches",
    "inch",
    "acres",
    "acre",
    "hectares",
    "hectare",
    "mu",
    "tons",
    "tonnes",
    "ton",
    "tonne",
    "kg",
    "kilograms",
    "grams",
    "kilos",
    "lb",
    "litres",
    "liters",
    "gallons",
    "barrels",
    "square-metre",
    "square-meter",
    "square-meters",
    "kwh",
    "kw",
    "mw",
    "gw",
    "gigawatts",
    "megawatts",
    "kilowatts",
    "watts",
    "volts",
    "degrees",
    "gb",
    "tb",
    "mb",
    "ghz",
    "mhz",
    "people",
    "persons",
    "km/h",
]
AREAS = [
    f"{shape} {unit}"
    for shape in ("square", "cubic", "sq")
    for unit in (
        "meters",
        "metres",
        "meter",
        "metre",
        "kilometers",
        "kilometres",
        "feet",
        "miles",
        "km",
        "m",
    )
]

_W = alternation([w for w in [*ONES, *TENS]]) + "(?![a-z])"
_S = (
    alternation(
        [w for w in SCALES if len(w) > 2 or w in ("bn", "mn", "tn")] + ["hundred", "hundreds"]
    )
    + "(?![a-z])"
)
_SHORT = "(?:(?:k|m|b|g|t|bn|mn|tn|mln|bln|tln)(?![a-z0-9])|m(?=(?:usd|eur|gbp|aud|cad|cny|rmb)(?![a-z])))"
_WORDY = rf"(?:{_W}|(?:a|half a|quarter of a|half|quarter)(?=\s{{1,3}}{_S})|{_S})"
_GROUPS = (
    r"(?:[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}|[0-9]{1,3}(?:,[0-9]{2,6}){1,6}(?:\.[0-9]{1,12})?|[0-9]{1,3}(?:[ \u202f\u00a0][0-9]{3}){1,5}(?![0-9])"
    r"|[0-9]{1,20}(?:\.[0-9]{1,12})?(?:e[+-]?[0-9]{1,2}(?![0-9a-z]))?|\.[0-9]{1,12})"
)
_JOIN = "[ -]{1,3}(?:and {1,3})?"
_UNITS = alternation([w for w, v in ONES.items() if 0 < v < 10])
_UNDER_HUNDRED = rf"(?:{alternation(TENS)}(?:{_JOIN}{_UNITS})?|{alternation(ONES)})(?![a-z])"
_WORD_NUMBER = rf"{_UNDER_HUNDRED}(?:{_JOIN}{_S}(?:{_JOIN}{_UNDER_HUNDRED})?){{0,8}}(?:\spoint(?:\s{_W}(?:-{_W})?){{1,8}})?"
_TAIL = rf"(?:[1-9][0-9]{{0,2}}(?![0-9.,])(?:\s{_S})?|{_W}(?:[ -]{{1,3}}{_S})?)"
_FIGURE_NUMBER = rf"{_GROUPS}(?:\s{{0,3}}-?{_SHORT}|(?:[ -]{{1,3}}{_S}){{1,3}}(?:{_JOIN}{_TAIL})*)?"
_HALF_NUMBER = rf"(?:(?:an?|half an?|half|(?:a )?quarter)\s{{1,3}}{_S}(?:[ -]{{1,3}}{_S})*)"
NUMERAL = (
    rf"(?:(?:(?:minus|negative)\s|-(?=[0-9.]))?(?:{_FIGURE_NUMBER}|{_HALF_NUMBER}|{_WORD_NUMBER}))"
)
_TEN = alternation(TENS)
_SIMPLE_RANK = rf"(?:{_TEN}[ -])?{alternation([*RANKS, *RANK_SCALES])}"
_RANK = rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})*(?:st|nd|rd|th)|(?:(?:{_W}|an?) (?:hundred|thousand|million)(?: and)? )?{_SIMPLE_RANK}|{_W} {alternation(RANK_SCALES)})(?![a-z])"
_PARTS = rf"(?:(?:{_TEN}[ -])?{alternation([f'{r}s' for r in [*RANKS, *RANK_SCALES] if r != 'second'])}|halves|quarters)"
_PART = rf"(?:(?:(?:{_W}|an?) (?:hundred|thousand|million)(?: and)? )?(?:{_TEN}[ -])?{alternation([r for r in RANKS if r != 'second'])}|half|quarter|{alternation(RANK_SCALES)})"
_SHARE_END = r"(?=\s*(?:$|[.,;)]|of\s|more\s|less\s|higher|lower|as\s))"
_TIMES = rf"(?:\s(?P<times>{_S})|\sof an?\s(?P<times2>{_S}))?"

NUMBERS = NumberWords(
    numerals=NUMERALS,
    reach=28,
    fold=fold,
    candidate=re.compile(
        rf"[0-9](?<![0-9a-z_.].)(?<![0-9],.)|\.(?<![0-9a-z.].)(?=[0-9])|[¥$€£₹₩₽₡₫₱₺₦₪]|-(?<![0-9a-z).].)(?=[0-9])|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|"
        rf"{triggers([*ONES, *TENS, *RANKS, 'half', 'quarter', 'hundreds', 'thousands', 'millions', 'a hundred', 'a thousand', 'a million', 'a billion', 'a trillion', 'a dozen', 'an eighth', 'a third', 'a fourth', 'a fifth', 'a quarter', 'a half', 'a tenth', 'a twenty', 'rmb', 'usd', 'us$', 'hk$', 'nt$', 's$', 'a$', 'c$', 'c $', 'nz$', 'nzd', 'eur', 'gbp', 'cny', 'rs', 'minus', 'negative', 'hkd', 'aud', 'cad', 'jpy', 'krw', 'chf', 'sgd', 'percent of', 'percents of', 'per cent of', *RANK_SCALES, 'several', 'dozens'])}"
    ),
    numeral=re.compile(NUMERAL),
    ordinal=re.compile(rf"(?P<rank>{_RANK})(?P<first>(?!))?(?P<unit>(?!))?"),
    fraction=re.compile(
        rf"(?:(?P<whole>{NUMERAL})\sand\s|(?P<whole2>-?[0-9]{{1,9}})\s(?=[0-9]{{1,3}}/|[½-⅞]))?"
        rf"(?:(?P<over>{NUMERAL})[ -](?P<under>{_PARTS})(?![a-z])|(?P<unit>an?|one)(?: ?- ?|\s)(?P<under2>{_PART})(?![a-z]){_SHARE_END}|(?P<unit2>a)\s(?P<under3>half|quarter)(?![a-z])"
        rf"|(?P<over2>[0-9]{{1,3}})/(?P<under4>[0-9]{{1,3}})(?![0-9/])|(?P<glyph>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])){_TIMES}"
        rf"|(?:(?P<over3>{NUMERAL})\sover|(?P<over4>one|1)\s(?:in|out\sof))\s(?P<under5>{NUMERAL})(?=[.,;]|$)"
    ),
    fractions={"half": 2, "halves": 2, "quarter": 4, "quarters": 4},
    adjacent=re.compile("(?!)"),
    joiner=re.compile(r"\s{0,2}(?:-+|~|to|through)\s{0,2}"),
    between=re.compile(r"between\s$"),
    linker=re.compile(r"\sand\s"),
    closer=re.compile("(?!)"),
    unit=re.compile(
        r"[\s-]{0,2}(?:(?P<percent>%|per\s?cents?(?:age)?(?![a-z]|\s?points?)|percentage(?! point)|pct)|(?P<points>(?:percentage|per\s?cent) points?)|(?P<tenths>(?!))"
        rf"|(?P<money>{alternation(CURRENCIES)}(?![a-z])|\$)"
        rf"|(?P<duration>{alternation(DURATIONS)}(?![a-z]))"
        rf"|(?P<measure>{alternation([*MEASURES, *AREAS])}(?![a-z])))"
    ),
    money_before=re.compile(rf"{alternation(BEFORE)}\s?"),
    percent_before=re.compile(rf"(?P<scale>per\s?cents?) of (?P<number>{NUMERAL})"),
    currencies=CURRENCIES | BEFORE,
    minor=re.compile(
        rf"\s(?:and\s)?(?P<number>{NUMERAL})(?:\s(?P<unit>cents?|pence|penny)(?![a-z])|(?<=[0-9][0-9])(?=[.]?$|[.]\s|\smore)(?P<none>))"
    ),
    minors={},
    scale_after=re.compile(r"\s(?:million|billion|trillion)(?![a-z])"),
    durations=DURATIONS,
    vague=re.compile(r"\s?\+|\s(?:odd|plus)(?![a-z])|-(?:odd|plus)(?![a-z])|\sor more(?![a-z])"),
    halves=re.compile(r"(?!)"),
    prefixes=(
        (
            re.compile(
                r"(?:(?<!no\s)(?<!not\s)(?:more|greater|larger|higher|bigger)(?:\sor\sequal)?\s(?:than|to)(?:\sor\sequal\sto)?|(?<!hand\s)(?<!handed\s)(?<!take\s)(?<!took\s)(?<!taken\s)(?<!taking\s)(?<!turned\s)(?<![a-z])over|at least(?: or equal to)?|no less than|not less than|no fewer than|not fewer than|above|exceed(?:s|ed|ing)?|in excess of|upwards of|a minimum of|surpass(?:es|ed|ing)?|top(?:s|ped|ping)|well over|(?<![<>=])>=?)\s{0,3}(?:the\s)?$"
            ),
            "more_than",
        ),
        (
            re.compile(
                r"(?:(?<!no\s)(?<!not\s)(?:less|fewer|smaller|lower)(?:\sor\sequal)?\s(?:than|to)(?:\sor\sequal\sto)?|under|below|up to|no more than|not more than|at most|a maximum of|as many as|within|(?<![<>=])<=?)\s{0,3}$"
            ),
            "less_than",
        ),
        (
            re.compile(
                r"(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|an estimated|circa|ca\.|near(?:ing)?|estimated at|or so|~)\s{0,3}(?:a\s)?$"
            ),
            "about",
        ),
    ),
    suffixes=(
        (
            re.compile(
                r"\s(?:[a-z]+\s){0,2}?(?:or (?:more|above|greater)|and above|plus)(?![a-z])"
            ),
            "more_than",
        ),
        (re.compile(r"\s(?:[a-z]+\s){0,2}?or (?:less|fewer|below)(?![a-z])"), "less_than"),
        (re.compile(r"\s(?:[a-z]+\s){0,2}?or so(?![a-z])"), "about"),
    ),
    none_before=re.compile(
        r"(?:(?:(?<![a-z])(?:no|nos|art|sec|vol|fig|tel|fax|pp?|ext)\.\s?|(?<![a-z])(?:number|room|article|section|chapter|volume|page|phase|version|tel|telephone|phone|fax|grade|class|level|flight|route|highway|type|unit|building|floor|gate|zone|stage|line|"
        r"block|road|hotline|postcode|zip|id|isbn|issn|doi|episode|season|table|figure|appendix|annex|form|category|tier|part|item|step|top|g|covid|u)(?:[\s-]|:\s?){1,2}|[0-9][-:./]|[@#_&=/]|\+[0-9][0-9 ()-]{0,16}|\+|https?\S*|www\S*|\((?:pdf|docx?|xlsx?|zip),?\s|exhibit\s|(?<![a-z])under-)[0-9.]"
        r")$"
    ),
    none_after=re.compile(
        r"(?:(?:(?<=\bthe\sone)|(?<=\bthat\sone)|(?<=\bthis\sone)|(?<=\bwhich\sone))(?=\s(?:you|i|we|he|she|they|it|is|was|are|that|who|which|in|on|of|for|to|with|has|had|can|will|and|or)\b|[.,;:!?]|$)|(?<=five)[\s-]{1,2}year[\s-]plan(?!ning)|\s(?:academic|school|fiscal)\syears?|[:/][0-9]|-?(?:st|nd|rd|th)[ -]century|[_@]|\s?(?:a\.m\.|p\.m\.|am(?![a-z])|pm(?![a-z])|o'clock)|-(?:[0-9]{1,6}-){1,4}[0-9]|\.[a-z0-9]{2,}\.|[a-jln-su-z](?![a-z ])|\s?(?:of the most|another(?![a-z]))|\.com)"
    ),
    phrase=re.compile(
        "H?(?:OD?)?((?:[JN]C(?=[JN]))?(?:(?:[JNPU]|V(?=H?[JN]))(?:H(?=[JNPV]))?){0,5}[NP](?:C(?:[JP]H?){0,4}[NP]+){0,2})"
    ),
    article=re.compile("one|ones"),
    bare=re.compile(r"(?!)"),
    articles_of_time=frozenset({"day", "second", "minute"}),
    coordination=re.compile(r"(?:,|and|plus|or)\s$"),
    large=re.compile(r"^(?!(?:19|20)[0-9]{2}$).*[0-9]{2}|million|billion|thousand|hundred"),
    none_units=re.compile(
        r"^(?:st|nd|rd|th)\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^[^\"“]*[A-Z][a-z]+(?<!s)(?<!People)$"
    ),
    adverbs=re.compile(
        r"(?:last|this|next|previous|the)?\s?(?:year|month|week|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z])"
    ),
    ranked_names=re.compile(
        r"\s(?:[a-z'.-]+\s){0,3}?(?:schools?|hospital|kindergarten|academy|press|secretary|lady|time|place|hand|glance|half|quarter|century|floor|street|avenue|five-year|people's)(?![a-z])|[\s-](?:century|class|hand|rate|year|grade|graders?)(?![a-z])|\s(?:and|or)\s"
    ),
    ranked_events=re.compile(
        r"(?:forum|conference|meeting|congress|session|summit|contest|competition|tournament|championships?|festival|games|olympics|expo|exposition|fair|exhibition|symposium|seminar|workshop|plenum|plenary|anniversary|edition|round|batch|"
        r"awards?|cup|dialogue|consultations?|assembly|convention|ceremony|week|day|month|year|show|biennale|committee|council|term|colloquium|roundtable|course|class|team|phase|marathon|race|salon|lecture|camp|plan)$"
    ),
    rank_places=re.compile(r"(?:ranks?|ranked|ranking|placed|finished)(?:\s(?:the|in|as))?\s$"),
    names_before=re.compile(r"(?:^|[^.!?]\s|^\s*)[A-Z][A-Za-z]*\s$"),
    unit_ranks=False,
    needs_measure=re.compile("(?!)"),
)
