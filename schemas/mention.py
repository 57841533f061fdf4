"""Mentions: places in the text that name or count something, with what they are worth."""

from __future__ import annotations

from typing import Literal

from schemas.record import Record
from schemas.vocabulary import (
    DateBound,
    DateOrigin,
    DatePrecision,
    Language,
    MentionKind,
    Modifier,
    NumberKind,
    OrganizationKind,
    PartOfDay,
)


class DateValue(Record):
    """What a date expression is worth: inclusive ISO days, or a partial date (`--04-27`) with neither."""

    start: str | None
    end: str | None
    precision: DatePrecision
    origin: DateOrigin
    bound: DateBound = "="
    part_of_day: PartOfDay = ""
    partial: str | None = None


class NumberValue(Record):
    """What a quantity is worth: the full value, its unit as written, and how exact it is.

    `duration` is ISO 8601 for lengths of time; `currency` is an ISO 4217 code for money; `garbled` says that the
    figure was visibly damaged and is read as what it must have been.
    """

    kind: NumberKind
    value: int | float
    upper: int | float | None = None
    unit: str | None = None
    modifier: Modifier = "exact"
    currency: str | None = None
    duration: str | None = None
    garbled: bool = False


class TitleValue(Record):
    """What a title of a person is: rank for sorting (1 is the highest), and whether it is held now."""

    rank: int = 5
    status: Literal["current", "acting", "former", "honorary"] = "current"


class NameValue(Record):
    """What a name is worth: the spelling to compare by, the kind of body, the administrative code of a place."""

    canonical: str
    organization_kind: OrganizationKind | None = None
    code: str | None = None


class ReferenceValue(Record):
    """What a referring expression asks for: 双方 wants two organisations, "he" one person, "MOE" a name."""

    wants: Literal["organization", "person", "place", "party"]
    count: int | None = None
    head: str = ""


class Mention(Record):
    """One place in the text that says something: `document.text[start:end] == text`."""

    kind: MentionKind
    start: int
    end: int
    text: str
    language: Language
    segment: int
    rule: str
    confidence: float
    date: DateValue | None = None
    number: NumberValue | None = None
    title: TitleValue | None = None
    name: NameValue | None = None
    reference: ReferenceValue | None = None
