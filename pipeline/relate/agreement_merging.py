"""One agreement, however often the text comes back to it; two agreements, however alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from pipeline.relate.drafts import Draft, Filler
from pipeline.words.script import simplified
from schemas import Entity

OF_SCENE = "day-of-scene"
"""The rule of a day that the sentence leaves to the scene: a day that it states counts before it."""
OF_TEXT = "day-of-text"
"""The rule of a day that the scene of an earlier part of the text gives: it alone makes no fact."""
LIKE = 0.75
SHORTEST = 5
GENERAL = {None, "other", "cooperation_agreement"}
BROAD = {"strategic_agreement", "framework_agreement", "pairing_agreement"}
SINGLE = ("kind", "title", "signed", "effective", "announced", "place", "term", "value", "status")


def same_agreement(one: Draft, other: Draft) -> bool:
    """Whether two drafts tell of one agreement: no slot speaks against it, and parties or title speak for it."""
    if not dates_agree(one, other) or _told_apart(one, other) or _renews(one, other):
        return False
    titles = one.value("title"), other.value("title")
    if titles[0] and titles[1]:
        return like(titles[0], titles[1]) and _sides_agree(one, other)
    if not _kinds_agree(one, other):
        return False
    return bool(one.many("parties") and other.many("parties")) and parties_agree(
        one.many("parties"), other.many("parties")
    )


def _renews(one: Draft, other: Draft) -> bool:
    """Whether the one is the renewal of the other, an earlier agreement with a day of its own."""
    new, old = (one, other) if one.status == "renewed" else (other, one)
    return new.status == "renewed" != old.status and not old.main and bool(old.one("signed"))


def _told_apart(one: Draft, other: Draft) -> bool:
    """Whether one sentence names two documents."""
    titles = one.value("title"), other.value("title")
    if titles[0] and titles[1] and (titles[0] in titles[1] or titles[1] in titles[0]):
        return False
    here = {told.value: told.start for told in _told(other)}
    return any(here.get(told.value, told.start) != told.start for told in _told(one))


def _told(draft: Draft) -> list[Filler]:
    """Where papers name the agreement, by sentence."""
    kind = draft.one("kind")
    own = [replace(kind, value=str(draft.sentence))] if kind and kind.rule == "paper" else []
    return [*draft.many("told"), *own]


def _sides_agree(one: Draft, other: Draft) -> bool:
    """Whether the parties of two drafts do not speak against each other."""
    left, right = one.many("parties"), other.many("parties")
    return min(len(left), len(right)) < 2 or parties_agree(left, right)


def like(one: str, other: str) -> bool:
    """Whether two names are spellings of one."""
    left, right = simplified(one).casefold(), simplified(other).casefold()
    if left in right or right in left or is_shortened(*sorted((left, right), key=len)):
        return True
    return SequenceMatcher(None, left, right, autojunk=False).ratio() >= LIKE


def is_shortened(short: str, long: str) -> bool:
    """Whether a name is another one with words left out: every character of it in order."""
    rest = iter(long)
    return len(short) >= SHORTEST and all(character in rest for character in short)


def parties_agree(one: Sequence[Filler], other: Sequence[Filler]) -> bool:
    """Whether each party of the shorter list is one of the longer list, or the place of one."""
    short, long = sorted((one, other), key=len)
    return all(any(alike(a.entity, b.entity) for b in long) for a in short)


def alike(one: Entity | None, other: Entity | None) -> bool:
    """Whether two entities may be one party: the same, a body and its parent, or a place and its body."""
    if one is None or other is None:
        return False
    if one.id == other.id or one.parent == other.id or other.parent == one.id:
        return True
    if one.kind == other.kind:
        return False
    place, body = (one, other) if one.kind == "place" else (other, one)
    return any(name in body.name for name in (place.name, *place.aliases) if len(name) > 1)


def absorb(draft: Draft, other: Draft) -> None:
    """Add to a draft what a second report of the same agreement knows more; the lead counts before the headline."""
    draft.add("told", [*_told(draft), *_told(other)])
    if (draft.headline and not other.headline) or (other.one("signed") and not draft.one("signed")):
        draft.sentence, draft.paragraph, draft.trigger = (
            other.sentence,
            other.paragraph,
            other.trigger,
        )
    if other.one("signed") and (is_of_scene(draft) or is_narrower(other, draft)):
        draft.slots["signed"] = list(other.many("signed"))
    for slot in SINGLE:
        draft.fill(slot, other.one(slot))
    kinds = draft.one("kind"), other.one("kind")
    if kinds[0] and kinds[1] and (draft.headline or draft.value("kind") == "other"):
        surer = kinds[1].confidence >= kinds[0].confidence and kinds[1].value != "other"
        if surer or kinds[0].value == "other":
            draft.slots["kind"] = list(other.many("kind"))
        draft.headline = other.headline
    elif kinds[0] and kinds[1] and kinds[0].rule == "signing-verb" and kinds[1].confidence > 0.6:
        draft.slots["kind"] = list(other.many("kind"))
    longer = other.value("title")
    if longer and len(longer) > len(draft.value("title") or ""):
        draft.slots["title"] = list(other.many("title"))
    draft.slots["parties"] = merged_parties(draft.many("parties"), other.many("parties"))
    draft.add("people", other.many("people"))
    draft.add("witnesses", other.many("witnesses"))
    draft.add("fields", other.many("fields"))
    draft.main = draft.main or other.main
    if draft.status == "signed" and other.status != "planned":
        draft.status = other.status


def merged_parties(one: Sequence[Filler], other: Sequence[Filler]) -> list[Filler]:
    """Both lists in one, a body in the place of the place it stands for."""
    kept = list(one)
    for filler in other:
        index = next(
            (i for i, known in enumerate(kept) if alike(known.entity, filler.entity)), None
        )
        if index is None:
            kept.append(filler)
        elif _is_better(filler, kept[index]):
            kept[index] = filler
    return list({filler.value: filler for filler in kept}.values())


def _is_better(new: Filler, known: Filler) -> bool:
    if new.entity is None or known.entity is None or new.entity.id == known.entity.id:
        return False
    if new.entity.kind != known.entity.kind:
        return new.entity.kind == "organization" and new.entity.organization_kind != "party"
    return known.rule == "employer-of-signatory" != new.rule


def _kinds_agree(one: Draft, other: Draft) -> bool:
    """Whether two kinds can be one: the same, one of them general, or one from a headline's shorter words."""
    kinds = {draft.value("kind") for draft in (one, other)} - GENERAL
    if len(kinds) < 2:
        return True
    guessed = any(kind.rule == "signing-verb" for kind in (*one.many("kind"), *other.many("kind")))
    return (one.headline or other.headline or guessed) and kinds <= BROAD


def dates_agree(one: Draft, other: Draft) -> bool:
    """Whether two days can be one: either is open, or one lies within the other."""
    left, right = one.value("signed"), other.value("signed")
    if left and right and any(map(is_of_scene, (one, other))) and one.main == other.main:
        return True
    if not left or not right:
        titles = one.value("title"), other.value("title")
        named = bool(titles[0] and titles[1] and like(titles[0], titles[1]))
        return named or one.main == other.main or not (left or right)
    first, second = bounds(left), bounds(right)
    return first[0] <= second[1] and second[0] <= first[1]


def is_of_scene(draft: Draft) -> bool:
    """Whether only the scene gives the day of a draft."""
    signed = draft.one("signed")
    return signed is not None and signed.rule in (OF_SCENE, OF_TEXT)


def is_narrower(one: Draft, other: Draft) -> bool:
    """Whether the day of the one lies within the several days or the month of the other."""
    left, right = one.value("signed"), other.value("signed")
    if not left or not right or "/" in left or "/" not in right:
        return False
    first, last = bounds(right)
    return first <= left <= last


def bounds(value: str) -> tuple[str, str]:
    """First and last day of an ISO day or `start/end`."""
    start, _, end = value.partition("/")
    return start, end or start


def joined(drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts with those that tell of one agreement joined, in the order of the text."""
    kept: list[Draft] = []
    for draft in drafts:
        known = next((other for other in reversed(kept) if same_agreement(other, draft)), None)
        if known is None:
            kept.append(draft)
        else:
            absorb(known, draft)
    return kept
