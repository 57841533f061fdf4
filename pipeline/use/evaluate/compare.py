"""When two values say the same: names whatever their spelling, texts that are alike, days, quantities."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import Any

Row = Mapping[str, Any]
_ARTICLE = re.compile(r"^(the|a|an)\s+")
_BETWEEN = re.compile(r"[\W_]+")


def folded(value: object) -> str:
    """The name in a text or an entry without case, width, article, spaces and punctuation."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("text") or value.get("person") or ""
    text = unicodedata.normalize("NFKC", str(value or "")).casefold().strip()
    return _BETWEEN.sub("", _ARTICLE.sub("", text))


def equal(one: object, other: object) -> bool:
    """Whether two names are spelt alike."""
    return folded(one) == folded(other)


def alike(one: object, other: object, *, least: float = 0.75) -> bool:
    """Whether two free texts say the same: equal, one inside the other at half its length or more, or similar."""
    short, long = sorted((folded(one), folded(other)), key=len)
    if not short:
        return not long
    if short in long and len(short) * 2 >= len(long):
        return True
    left, right = folded(one), folded(other)
    return SequenceMatcher(None, left, right, autojunk=False).ratio() >= least


def days(value: object) -> tuple[str, str] | None:
    """First and last ISO day of a slot: a day, `start/end`, or an entry with both."""
    if not value:
        return None
    if isinstance(value, Mapping):
        start, end = value.get("start"), value.get("end") or value.get("start")
        return (str(start)[:10], str(end)[:10]) if start else None
    first, _, last = str(value).partition("/")
    return first[:10], (last or first)[:10]


def same_days(one: object, other: object) -> bool:
    """Whether two slots stand for the same days."""
    return days(one) == days(other)


def same_quantity(one: Row, other: Row) -> bool:
    """Whether two quantities have the same value and, where both have one, a similar unit."""
    if _values(one) != _values(other):
        return False
    left, right = folded(one.get("unit")), folded(other.get("unit"))
    if not left or not right or left in right or right in left:
        return True
    return SequenceMatcher(None, left, right).ratio() >= 0.6


def _values(row: Row) -> tuple[float, float | None]:
    upper = row.get("upper")
    return float(row.get("value") or 0), None if upper in (None, "") else float(upper)


class Article:
    """The facts of one article, gold or extracted, with what else each of its organisations is called."""

    def __init__(self, facts: Row) -> None:
        self.facts = facts
        self._forms: dict[str, set[str]] = {}
        for organization in self.rows("organizations"):
            forms = names(organization)
            for form in forms:
                self._forms.setdefault(form, set()).update(forms)

    def rows(self, kind: str) -> list[Row]:
        """The facts of one kind."""
        return [row for row in self.facts.get(kind) or () if row]

    def forms(self, name: object) -> set[str]:
        """All that the organisation called `name` is called, folded."""
        return self._forms.get(folded(name), set()) | {folded(name)}

    def employers(self, people: Iterable[object]) -> list[str]:
        """The organisations of these people's posts."""
        wanted = {folded(person) for person in people}
        return [
            post["org"]
            for person in self.rows("people")
            if folded(person) in wanted
            for post in person.get("roles") or ()
            if post.get("org")
        ]


def names(entity: Row) -> set[str]:
    """All names of an entry, folded."""
    forms = {folded(name) for name in (entity.get("name"), *(entity.get("aliases") or ()))}
    return forms - {""}


def same_body(gold: Article, wanted: object, given_in: Article, given: object) -> bool:
    """Whether a name given is one of the gold body's, or of those that its own article has for it."""
    if not folded(wanted) or not folded(given):
        return equal(wanted, given)
    return bool(gold.forms(wanted) & given_in.forms(given))
