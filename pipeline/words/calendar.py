"""Stretches of the calendar that words name: units of time, their parts, and shifts by so many of them."""

from __future__ import annotations

from typing import Literal, NamedTuple

Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year", "decade"]
Edge = Literal["first", "early", "middle", "late", "last", "end"]
Anchor = Literal["publication", "text", "event"]


class Shift(NamedTuple):
    """So many units before or after a day: that of publication, the last one in the text, or the main event's."""

    unit: Unit
    offset: int
    anchor: Anchor = "publication"
