"""Facts in the making: slots with the characters that fill them, before they become records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.relate.certainty import certainty
from pipeline.relate.reading import Span
from schemas import Document, Entity, Provenance


@dataclass(frozen=True)
class Filler(Span):
    """One value of one slot and where the text says so; `entity` is set where the value is a name."""

    value: str
    rule: str
    confidence: float
    entity: Entity | None = None
    data: object = None


@dataclass
class Draft:
    """A fact being assembled: what opened it, and its slots in the order they were filled.

    `headline` says that only a headline has told it so far, `held` that it is an occasion which people come to, `joined` one that shares a name with another,
    `mention` that an agreement is only named with its parties, not told to be signed, `dated`
    that the text gives it a day which no calendar resolves,
    `apart` is whom somebody met by themselves,
    `there` that it happens at what the text told before it,
    `sort` tells apart facts of one kind that have days of their own (a tour and the talks on it).
    """

    kind: str
    sentence: int
    paragraph: int
    trigger: Span
    main: bool = True
    status: str = ""
    headline: bool = False
    held: bool = False
    joined: bool = False
    mention: bool = False
    dated: bool = False
    there: bool = False
    sort: str = ""
    apart: str = ""
    slots: dict[str, list[Filler]] = field(default_factory=dict)

    def add(self, slot: str, fillers: Iterable[Filler]) -> None:
        """Add to a list slot the values that are not there yet."""
        known = self.slots.setdefault(slot, [])
        for filler in fillers:
            if all(filler.value != other.value for other in known):
                known.append(filler)

    def fill(self, slot: str, filler: Filler | None) -> None:
        """Fill a single slot that is still empty."""
        if filler is not None and not self.slots.get(slot):
            self.slots[slot] = [filler]

    def state(self, *, rule: str) -> None:
        """Fill the slot of the status, which is read off what opened the fact."""
        opened, status = self.trigger, self.status
        self.add("status", [Filler(opened.start, opened.end, status, rule, confidence=0.8)])

    def one(self, slot: str) -> Filler | None:
        """The value of a single slot."""
        return next(iter(self.slots.get(slot, ())), None)

    def value(self, slot: str) -> str | None:
        """The text of a single slot."""
        filler = self.one(slot)
        return filler.value if filler else None

    def many(self, slot: str) -> Sequence[Filler]:
        """The values of a list slot."""
        return self.slots.get(slot, ())

    def values(self, slot: str) -> tuple[str, ...]:
        """The texts of a list slot."""
        return tuple(filler.value for filler in self.many(slot))


def provenance(document: Document, draft: Draft) -> tuple[Provenance, ...]:
    """A quote for every filled slot, in the order of the text."""
    found = [
        document.cite(
            filler.start,
            filler.end,
            slot=slot,
            value=filler.value,
            rule=filler.rule,
            confidence=certainty(
                slot,
                filler.rule,
                filler.confidence,
                distance=filler.start - draft.trigger.start,
            ),
        )
        for slot, fillers in draft.slots.items()
        for filler in fillers
    ]
    return tuple(sorted(found, key=lambda source: (source.start, source.end, source.slot)))
