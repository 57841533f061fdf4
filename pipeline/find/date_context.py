"""What a date may lean on, and what it resolves to."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from pipeline.find.calendar import Span
from schemas.vocabulary import DateOrigin

CURRENT = 45  # days: how far before publication the news of an article lies


class Context(NamedTuple):
    """What a date may lean on: the day of publication, the last day and the last year in the text, its first day.

    `near` is the year that this sentence or the one before it named.
    `here` says that this sentence named `day`; `news` is the last day in the text shortly before publication.
    `local` is a day or month with its year earlier in the same sentence; `future` says that the sentence speaks of things
    to come, `ahead` that it does so before the date; `deadline` that the words before make an end a last day ("by the end of").
    """

    reference: date | None = None
    day: Span | None = None
    year: int | None = None
    near: int | None = None
    here: bool = False
    news: Span | None = None
    event: Span | None = None
    local: Span | None = None
    future: bool = False
    ahead: bool = False
    deadline: bool = False


class Resolved(NamedTuple):
    """The days of a date expression and where they come from; without days it is partial or open."""

    span: Span | None
    origin: DateOrigin
    partial: str | None = None


UNRESOLVED = Resolved(None, "unresolved")


def told(context: Context) -> Span | None:
    """The day that the text is at: the last one that it named, unless that was background or outlook in another sentence."""
    day, reference = context.day, context.reference
    if day is None or reference is None or context.here or context.news is None:
        return day
    ahead = day.start > reference and context.future
    return day if ahead or is_news(day, reference) else context.news


def is_news(day: Span, reference: date) -> bool:
    """Whether a day lies shortly before the publication."""
    return 0 <= (reference - day.start).days <= CURRENT
