"""One event, however often the text comes back to it."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.relate.agreement_merging import alike, bounds, is_shortened, like, parties_agree
from pipeline.relate.drafts import Draft
from pipeline.relate.moments import is_short

APART = ("visit",)
"""Kinds of which one place may see several in a day."""
MEMORY = 100
"""Events that a text may come back to: no article tells more between, and a longer document is read in linear time."""
NEARBY = 2
"""Paragraphs within which what happens there ("at the ceremony") goes on with what was told."""
LISTS = ("organizers", "people", "orgs", "figures")


def same_event(one: Draft, other: Draft) -> bool:
    """Whether two drafts tell of one event: kind and days agree, and a name, a participant or a place is shared."""
    if one.kind != other.kind or not _days_agree(one, other):
        return False
    if one.apart and other.apart and one.apart != other.apart:
        return False
    if one.sort != other.sort and one.value("when") != other.value("when"):
        return one.sentence == other.sentence
    if other.sort and not other.many("orgs") and one.value("when") == other.value("when"):
        return abs(one.paragraph - other.paragraph) <= 1
    names = one.value("name"), other.value("name")
    if names[0] and names[1]:
        return like(names[0], names[1])
    if one.headline and other.held and other.main and not names[1]:
        return True
    if one.kind == "signing":
        return _one_ceremony(one, other)
    if (one.status == "planned") != (other.status == "planned"):
        return False
    talks = one.sort == other.sort == "talks" and one.sentence != other.sentence
    if talks and one.many("people") and other.many("people"):
        return _share(one, other)
    return _share(one, other) or (one.paragraph == other.paragraph and bool(one.value("when")))


def _one_ceremony(one: Draft, other: Draft) -> bool:
    """Whether two signings are one: told in one paragraph, by the same parties, or one of them without any.

    So are those of one day and place of which the second is told to happen at what the text told before.
    """
    if one.paragraph == other.paragraph:
        return True
    if (
        one.value("when")
        and one.value("when") == other.value("when")
        and not _elsewhere(one, other)
    ):
        if other.there and (one.value("name") or other.paragraph - one.paragraph <= NEARBY):
            return True
        if one.value("name") and _share(one, other):
            return True
    left, right = one.many("orgs"), other.many("orgs")
    return not left or not right or parties_agree(left, right)


def _elsewhere(one: Draft, other: Draft) -> bool:
    """Whether two drafts are told of different places."""
    return bool(one.one("place") and other.one("place")) and one.value("place") != other.value(
        "place"
    )


def _days_agree(one: Draft, other: Draft) -> bool:
    left, right = one.value("when"), other.value("when")
    if not left or not right:
        return one.main and other.main
    first, second = bounds(left), bounds(right)
    return first[0] <= second[1] and second[0] <= first[1]


def _share(one: Draft, other: Draft) -> bool:
    for slot in ("orgs", "people"):
        for left in one.many(slot):
            if any(
                left.value == right.value or alike(left.entity, right.entity)
                for right in other.many(slot)
            ):
                return True
    if one.kind in APART:
        return False
    return bool(one.value("place")) and one.value("place") == other.value("place")


def absorb(draft: Draft, other: Draft) -> None:
    """Add to an event what another report of it knows more; the lead counts before the headline."""
    if draft.headline and not other.headline:
        draft.slots, other.slots = other.slots, draft.slots
        draft.trigger, draft.status, draft.headline = other.trigger, other.status, False
        draft.sentence = other.sentence
    if is_shortened(draft.value("name") or "", other.value("name") or ""):
        draft.slots["name"] = list(other.many("name"))
    for slot in ("name", "when", "until", "place"):
        draft.fill(slot, other.one(slot))
    left, right = draft.value("when") or "", other.value("when") or ""
    if "/" in left and right and "/" not in right and not is_short(draft.many("when")[0]):
        draft.slots["when"] = list(other.many("when"))
    for slot in LISTS:
        draft.add(slot, other.many(slot))
    if draft.status == "planned":
        draft.status = other.status
    draft.held = draft.held or other.held
    draft.joined = draft.joined or other.joined
    draft.paragraph = max(draft.paragraph, other.paragraph)


def join(kept: list[Draft], drafts: Iterable[Draft]) -> None:
    """Add to the events told so far those that are new, and to the others what is new about them."""
    for draft in drafts:
        recent = reversed(kept[-MEMORY:])
        known = next((other for other in recent if same_event(other, draft)), None)
        if known is None:
            kept.append(draft)
        else:
            absorb(known, draft)
