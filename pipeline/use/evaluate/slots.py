"""Agreements and events: pairs of facts that mean the same, and their slots."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from pipeline.use.evaluate.compare import (
    Article,
    Row,
    alike,
    equal,
    same_body,
    same_days,
    same_quantity,
)
from pipeline.use.evaluate.tally import Same, Tally, shown

LEAST_SLOTS, LEAST_F1 = 2, 0.2  # of two facts that may be the same


def compare_facts(kind: str, gold: Article, given: Article) -> tuple[Tally, Tally]:
    """The slots of all facts of one kind, and the facts themselves."""
    slots, facts = Tally(), Tally()
    for wanted, offered in aligned(kind, gold, given):
        head = wanted.get("title") or wanted.get("name") or wanted.get("kind") or "not in gold"
        slots.add(compare_slots(kind, gold, wanted, given, offered), label=f"[{shown(head)}] ")
        facts.compare(wanted, offered, lambda *pair: True)
    return slots, facts


def aligned(kind: str, gold: Article, given: Article) -> Iterator[tuple[Row, Row]]:
    """Each gold fact with the extracted one that shares most with it; what is left on either side with nothing."""
    wanted, offered = gold.rows(kind), given.rows(kind)
    pairs = []
    for i, one in enumerate(wanted):
        for j, other in enumerate(offered):
            shared = compare_slots(kind, gold, one, given, other)
            if shared.found >= LEAST_SLOTS and shared.f1 >= LEAST_F1:
                pairs.append((shared.f1, i, j))
    left, right = dict(enumerate(wanted)), dict(enumerate(offered))
    for _, i, j in sorted(pairs, reverse=True):
        if i in left and j in right:
            yield left.pop(i), right.pop(j)
    yield from ((fact, {}) for fact in left.values())
    yield from (({}, fact) for fact in right.values())


def compare_slots(kind: str, gold: Article, wanted: Row, given: Article, offered: Row) -> Tally:
    """The slots of one pair of facts; either may be empty."""
    tally = Tally()
    body = partial(_same_body, gold, given)

    def one(slot: str, same: Same) -> None:
        tally.compare(wanted.get(slot), offered.get(slot), same, label=f"{slot}=")

    def many(slot: str, same: Same) -> None:
        first, second = wanted.get(slot) or [], offered.get(slot) or []
        tally.match(first, second, same, label=f"{slot}=")

    one("kind", equal)
    one("place", partial(alike, least=0.6))
    one("status", equal)
    if kind == "agreements":
        one("title", alike)
        many("parties", body)
        many("signatories", partial(_same_signatory, body))
        one("signed", same_days)
        many("fields", equal)
        one("term", lambda a, b: str(a) == str(b))
        one("value", same_quantity)
    else:
        one("name", alike)
        one("start", _same_day)
        one("end", _same_day)
        many("organizers", partial(_same_organizer, body))
        many("people", equal)
        _compare_bodies(tally, gold.employers(wanted.get("people") or ()), wanted, offered, body)
        many("figures", same_quantity)
    return tally


def _compare_bodies(
    tally: Tally, employers: list[str], wanted: Row, offered: Row, same: Same
) -> None:
    """An event's `orgs`; bodies that only its people stand for may be among them or not."""
    first, second = wanted.get("orgs") or [], offered.get("orgs") or []

    def free(name: Any) -> bool:
        return any(same(employer, name) for employer in employers)

    counted = [
        name for name in first if any(same(name, other) for other in second) or not free(name)
    ]
    second = [
        name for name in second if any(same(other, name) for other in counted) or not free(name)
    ]
    tally.match(counted, second, same, label="orgs=")


def _same_body(gold: Article, given: Article, wanted: object, offered: object) -> bool:
    return same_body(gold, wanted, given, offered)


def _same_signatory(body: Same, wanted: Row, offered: Row) -> bool:
    same_person = equal(wanted.get("person"), offered.get("person"))
    return same_person and (not wanted.get("org") or body(wanted["org"], offered.get("org")))


def _same_organizer(body: Same, wanted: Row, offered: Row) -> bool:
    return body(wanted.get("org"), offered.get("org")) and equal(
        wanted.get("role"), offered.get("role")
    )


def _same_day(wanted: object, offered: object) -> bool:
    return str(wanted)[:10] == str(offered)[:10]
