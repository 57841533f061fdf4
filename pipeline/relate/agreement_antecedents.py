"""What goes on with an agreement told before: the same signing, its renewal, or another one of its parties."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.relate.agreement_merging import (
    alike,
    dates_agree,
    is_narrower,
    is_of_scene,
    merged_parties,
    parties_agree,
    same_agreement,
)
from pipeline.relate.drafts import Draft, Filler
from pipeline.relate.papers import kind_of
from pipeline.relate.reading import Sentence


def stands_alone(sentence: Sentence, draft: Draft, known: Sequence[Draft]) -> bool:
    """Whether a signing opens a fact; one without a paper or parties first looks for what it goes on with."""
    before = _antecedent(sentence, known, draft)
    weak = not draft.kind or _is_weak(sentence, draft, before)
    if weak and before is not None and _goes_on(draft, before):
        for other in _meant(draft, [d for d in known if d.trigger == before.trigger]):
            _continue(draft, other)
        return False
    if weak and before is not None:
        _renew(sentence, draft, before)
    if not draft.kind:
        kind = kind_of(sentence, sentence.text)
        draft.kind = kind
        draft.fill(
            "kind",
            Filler(
                draft.trigger.start,
                draft.trigger.end,
                value=kind,
                rule="signing-verb",
                confidence=0.5,
            ),
        )
        return len(draft.many("parties")) >= 2
    if len(draft.many("parties")) < 2 and before is not None:
        _take_parties(sentence, draft, before)
    return True


def _meant(draft: Draft, signed: Sequence[Draft]) -> Sequence[Draft]:
    """Of several papers that one verb signs those of which the parties of a draft are some, else all."""
    own = [other for other in signed if _is_related(draft, other)]
    return own or signed


def from_caption(told: Iterable[Draft], known: Sequence[Draft]) -> None:
    """Give the last agreement told those who sign in the caption of a picture, where it has no signers yet."""
    for draft in told:
        before = next((other for other in reversed(known) if _is_related(draft, other)), None)
        if before is not None and draft.many("people") and not before.many("people"):
            before.add("people", draft.many("people"))


def _is_weak(sentence: Sentence, draft: Draft, before: Draft | None) -> bool:
    """Whether people put their names to a paper that has no name and no kind of its own, or to the one just told."""
    kind = draft.one("kind")
    if draft.one("title") or kind is None:
        return False
    lead = sentence.slice(kind.start - 40, kind.start)
    known = before is not None and before.kind == draft.kind and _is_related(draft, before)
    if kind.confidence > 0.6 and not (known and sentence.words.agreements.definite.search(lead)):
        return False
    if sentence.words.agreements.definite.search(lead) and draft.many("people"):
        return _is_by_post(draft)
    text = sentence.slice(draft.trigger.start - 40, max(draft.trigger.end, kind.end) + 50)
    return bool(sentence.words.agreements.on_behalf.search(text))


def _renew(sentence: Sentence, draft: Draft, before: Draft) -> None:
    """Give a paper without a kind of its own that of the earlier one which its sentence says it renews."""
    renewed = next(p for p, status in sentence.words.agreements.statuses if status == "renewed")
    sides = draft.many("parties")
    if sentence.says(renewed) and parties_agree(sides, before.many("parties")) and sides:
        draft.status = "renewed"
        draft.slots["kind"] = list(before.many("kind"))
        draft.kind = before.kind


def _antecedent(sentence: Sentence, known: Sequence[Draft], draft: Draft) -> Draft | None:
    """The last agreement told before in the same part of the text, a signed one for one that is signed."""
    near = [other for other in known if draft.paragraph - other.paragraph <= 3]
    title = draft.value("title")
    named = [other for other in near if title and title == other.value("title")]
    if named:
        return named[-1]
    ahead = draft.status == "planned"
    alike_told = [other for other in near if (other.status == "planned") == ahead]
    related = [other for other in alike_told if _is_related(draft, other)]
    return next(reversed(related or alike_told or near or known[:1]), None)


def _goes_on(draft: Draft, before: Draft) -> bool:
    """Whether a signing without a paper is that of the agreement before: nobody else signs."""
    ahead = draft.status == "planned" and not draft.many("parties")
    if draft.value("signed") and before.value("signed") and not ahead:
        if not dates_agree(before, draft):
            return False
        if draft.paragraph != before.paragraph and not _is_by_post(draft):
            return same_agreement(before, draft)
    sides = draft.many("parties")
    return draft.paragraph == before.paragraph or not sides or _is_related(draft, before)


def _is_related(draft: Draft, before: Draft) -> bool:
    """Whether two drafts share a party."""
    return any(
        alike(side.entity, other.entity)
        for side in draft.many("parties")
        for other in before.many("parties")
    )


def _is_by_post(draft: Draft) -> bool:
    """Whether the parties of a draft are known only by the posts of those who sign, or by a word that points back."""
    return all(side.rule != "party" for side in draft.many("parties"))


def _continue(draft: Draft, before: Draft) -> None:
    """Hand over to the agreement before what this sentence says about its signing."""
    if len(before.many("parties")) < 2:
        before.slots["parties"] = merged_parties(before.many("parties"), draft.many("parties"))
    elif _only_places(before) and _bodies(draft) > 1:
        before.slots["parties"] = list(draft.many("parties"))
    before.add("people", draft.many("people"))
    if draft.status == "planned" != before.status and not draft.many("parties"):
        before.status = "planned"
        for slot in ("signed", "place"):
            before.slots[slot] = list(draft.many(slot) or before.many(slot))
    stated = draft.one("signed") is not None and not is_of_scene(draft)
    if is_narrower(draft, before) or (stated and is_of_scene(before)):
        before.slots.pop("signed")
    before.fill("signed", draft.one("signed"))
    before.fill("place", draft.one("place"))


def _only_places(draft: Draft) -> bool:
    return _bodies(draft) == 0


def _bodies(draft: Draft) -> int:
    """How many organisations are among the parties of a draft."""
    kinds = [side.entity.kind for side in draft.many("parties") if side.entity]
    return kinds.count("organization")


def _take_parties(sentence: Sentence, draft: Draft, before: Draft) -> None:
    """Take over the parties of the agreement before, where the text speaks of the same ones."""
    own, kind = draft.many("parties"), draft.one("kind")
    phrase = sentence.slice(kind.start - 24, kind.end) if kind else ""
    if not own and sentence.words.agreements.counted.search(phrase):
        return
    if own and not any(alike(own[0].entity, other.entity) for other in before.many("parties")):
        return
    draft.add(
        "parties",
        [
            Filler(
                draft.trigger.start,
                draft.trigger.end,
                value=party.value,
                rule="parties-of-agreement-before",
                confidence=0.6,
                entity=party.entity,
            )
            for party in before.many("parties")
            if all(not alike(party.entity, mine.entity) for mine in own)
        ],
    )
