"""The two sides, both universities, the ministry, they, he: what an English text calls again what it has named."""

from __future__ import annotations

import re

from pipeline.words.references import ReferenceRule, ReferenceWords
from schemas.vocabulary import OrganizationKind

NUMBERS = {
    "both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
SCHOOLS: frozenset[OrganizationKind] = frozenset({"school", "university"})
OFFICES: frozenset[OrganizationKind] = frozenset({"government", "party", "committee"})
# Singular and plural of each noun, and the kinds of body that it can mean.
NOUNS: dict[tuple[str, str], frozenset[OrganizationKind] | None] = {
    ("university", "universities"): frozenset({"university"}),
    ("school", "schools"): SCHOOLS,
    ("college", "colleges"): SCHOOLS,
    ("polytechnic", "polytechnics"): SCHOOLS,
    ("kindergarten", "kindergartens"): frozenset({"school"}),
    ("academy", "academies"): frozenset({"institute", "school", "university"}),
    ("institute", "institutes"): frozenset({"institute", "university", "school"}),
    ("laboratory", "laboratories"): frozenset({"institute", "university"}),
    ("center", "centers"): frozenset({"institute", "other", "government", "company", "university"}),
    ("centre", "centres"): frozenset({"institute", "other", "government", "company", "university"}),
    ("hospital", "hospitals"): frozenset({"hospital"}),
    ("ministry", "ministries"): frozenset({"government"}),
    ("department", "departments"): OFFICES,
    ("bureau", "bureaus"): OFFICES,
    ("commission", "commissions"): OFFICES,
    ("committee", "committees"): OFFICES,
    ("agency", "agencies"): frozenset({"government", "international", "media", "other"}),
    ("embassy", "embassies"): frozenset({"government"}),
    ("authority", "authorities"): frozenset({"government"}),
    ("government", "governments"): frozenset({"government"}),
    ("company", "companies"): frozenset({"company"}),
    ("firm", "firms"): frozenset({"company"}),
    ("enterprise", "enterprises"): frozenset({"company"}),
    ("corporation", "corporations"): frozenset({"company"}),
    ("manufacturer", "manufacturers"): frozenset({"company"}),
    ("group", "groups"): frozenset({"company", "alliance"}),
    ("bank", "banks"): frozenset({"company"}),
    ("alliance", "alliances"): frozenset({"alliance"}),
    ("union", "unions"): frozenset({"alliance", "association", "international"}),
    ("consortium", "consortia"): frozenset({"alliance"}),
    ("network", "networks"): frozenset({"alliance"}),
    ("association", "associations"): frozenset({"association"}),
    ("federation", "federations"): frozenset({"association"}),
    ("society", "societies"): frozenset({"association"}),
    ("foundation", "foundations"): frozenset({"association", "other"}),
    ("council", "councils"): frozenset({"association", "international", "government", "committee"}),
    ("museum", "museums"): frozenset({"other", "institute"}),
    ("library", "libraries"): frozenset({"other", "institute", "university"}),
    ("institution", "institutions"): frozenset({"university", "school", "institute", "hospital", "other"}),
    ("organization", "organizations"): None,
    ("organisation", "organisations"): None,
}  # fmt: skip
PLACES: dict[tuple[str, str], frozenset[str]] = {
    ("country", "countries"): frozenset({"country"}),
    ("nation", "nations"): frozenset({"country"}),
    ("province", "provinces"): frozenset({"province"}),
    ("municipality", "municipalities"): frozenset({"province", "city"}),
    ("city", "cities"): frozenset({"city", "province"}),
    ("prefecture", "prefectures"): frozenset({"city"}),
    ("county", "counties"): frozenset({"county"}),
    ("district", "districts"): frozenset({"county"}),
    ("region", "regions"): frozenset({"province", "city", "county"}),
    ("town", "towns"): frozenset({"town", "city"}),
}
_PARTIES = "sides|parties|partners|signatories"
_COUNT = f"(?P<count>{'|'.join(NUMBERS)})"
_FEW = "(?P<count>two|three|four|five|six|seven|eight|nine|ten)"
_MANY = f"(?:both(?: of)?(?: the)?|(?:the|these|all|those) {_FEW})"
_SORT = r"(?:(?:paired|partner|partnering|sister|member|participating|signing|cooperating|neighbou?ring|twin|education|educational|provincial|municipal|national|normal|vocational|higher|public|local) ){0,2}"
_END = r"\b(?![-'’]?\w)"
_SINGULAR = "|".join(one for one, _ in NOUNS)
_PLURAL = "|".join(many for _, many in NOUNS)
_PLACE = "|".join(
    one for one, _ in PLACES if one != "region"
)  # "the region" is mostly no one place
_PLACES = "|".join(many for _, many in PLACES)
# What may follow a definite noun; another noun would make it a modifier (the school canteen).
_ALONE = r"(?=['’]s?\b|\s*[.,;:!?)”\"]|\s+(?:and|or|but|will|would|has|had|have|is|was|are|were|can|could|may|might|must|should|shall|also|now|then|said|says|to|in|on|at|for|with|from|by|as|that|which|who|when|where|while|since|until|plans?|hopes?|expects?|aims?|[a-z]+(?:ed|es))\b|\s*$)"
SINGULAR = {many: one for one, many in (*NOUNS, *PLACES)} | {"authorities": "authority"}
KINDS: dict[str, frozenset[OrganizationKind]] = {
    word: kinds for pair, kinds in NOUNS.items() if kinds for word in pair
}
LEVELS = {word: levels for pair, levels in PLACES.items() for word in pair}


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b{pattern}", re.I)


RULES = (
    ReferenceRule("parties", _rule(rf"(?P<reference>{_MANY} {_SORT}(?:{_PARTIES})){_END}"), "party", 0.9),
    ReferenceRule("both-parties", _rule(rf"(?P<reference>(?P<count>both) (?:{_PARTIES})){_END}"), "party", 0.9),
    ReferenceRule("the-parties", _rule(rf"(?P<reference>the (?:signatory |contracting )?(?P<head>{_PARTIES})){_END}"), "party", 0.75),
    ReferenceRule("counted-places", _rule(rf"(?P<reference>(?:(?P<both>both)|{_MANY}) (?P<head>{_PLACES})){_END}"), "place", 0.85),
    ReferenceRule("two-places", _rule(rf"(?P<reference>the {_FEW} (?P<head>places)){_END}"), "place", 0.8),
    ReferenceRule("counted-bodies", _rule(rf"(?P<reference>{_MANY} {_SORT}(?P<head>{_PLURAL})){_END}"), "organization", 0.85),
    ReferenceRule(
        "counted-offices",
        _rule(rf"(?P<reference>{_MANY} (?:{_PLACES})['’] (?:education(?:al)? )?(?P<head>authorities|departments|governments|bureaus|commissions)){_END}"),
        "organization",
        0.8,
    ),
    ReferenceRule("the-bodies", _rule(rf"(?P<reference>the (?P<head>ministries)){_END}"), "organization", 0.75),
    ReferenceRule("the-body", re.compile(rf"\b(?P<reference>(?:[Tt]he|[Tt]his) (?P<head>{_SINGULAR}|{'|'.join(one.title() for one, _ in NOUNS)})){_ALONE}"), "organization", 0.75, count=1),
    ReferenceRule("this-place", re.compile(rf"\b(?P<reference>(?:[Tt]he|[Tt]his) (?P<head>{_PLACE})){_ALONE}"), "place", 0.7, count=1),
    ReferenceRule("own-body", re.compile(rf"\b(?P<reference>[Oo]ur (?P<head>{_SINGULAR})){_END}"), "organization", 0.75, count=1, own=True),
    ReferenceRule("own-place", re.compile(rf"\b(?P<reference>[Oo]ur (?P<head>{_PLACE})){_END}"), "place", 0.75, count=1, own=True),
    ReferenceRule("they", re.compile(r"\b(?P<reference>[Tt]hey)\b"), "party", 0.7),
    ReferenceRule("pronoun", re.compile(r"(?:(?<![\w’'])(?<!M[rs]\. )(?<!Dr\. )(?<!Prof\. )(?P<reference>(?:^|(?<=[.!?:”\"“] ))(?:He|She)|s?he)\b)(?= [a-z]|, |[’'])"), "person", 0.75, count=1),
)  # fmt: skip

REFERENCES = ReferenceWords(
    rules=RULES,
    numbers=NUMBERS,
    kinds=KINDS,
    levels=LEVELS,
    exact=frozenset(
        [
            "ministry",
            "department",
            "bureau",
            "commission",
            "committee",
            "alliance",
            "union",
            "consortium",
            "network",
            "association",
            "federation",
            "society",
            "foundation",
            "council",
            "institute",
            "academy",
            "hospital",
            "embassy",
            "laboratory",
            "center",
            "centre",
            "library",
            "museum",
            "bank",
            "group",
        ]
    ),
    abbreviated={},
    singular=SINGULAR,
    label=re.compile(r"Party [A-D]", re.I),
    joins=re.compile(
        r"\s*(?:,|;|/|&|–|-|,?\s*(?:and|with|as well as|together with|along with|plus))\s*(?:with\s+)?(?:the\s+)?",
        re.I,
    ),
    cooperates=re.compile(
        r"\b(?:sign|agree|memorand|mou\b|contract|partner|cooperat|collaborat|pair|joint|talks|twin|renew|allian|sister)",
        re.I,
    ),
    venue=re.compile(r"\b(?:in|at|to|visited|toured|inspected|near)\s+(?:the\s+)?$", re.I),
    speaks=re.compile(
        r"^[^.;]{0,60}\b(?:said|says|noted|told|added|stressed|pointed|explained|stated|urged|announced|hoped|expressed|introduced|believes?|emphasi[sz]ed|recalled)\b"
    ),
    voices=re.compile("(?!)"),
    before_partner=re.compile(
        r"\b[Oo]ur (?:college|school|university|institute|hospital|academy)\b[^.\n]{0,60}\b(?:with|and|to|visited) (?:the )?$"
    ),
    behind_partner=re.compile(
        r"[^.\n]{0,60}\b(?:and|with|to|visit\w*|in|at) [Oo]ur (?:college|school|university|institute|hospital|academy)\b"
    ),
    before_part=re.compile(r"\b[Oo]ur (?:college|school|university|institute|hospital)['’]s $"),
)
