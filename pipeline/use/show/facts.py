"""The last stage, readable: every fact, slot by slot, with what each slot rests on."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline import Reading
from pipeline.use.show.lines import Line, Piece, pair, source_line
from schemas import Agreement, Commitment, Event, Record, Role

UNLISTED = ("id", "kind", "title", "name", "provenance", "main", "action", "object", "person")


def facts(reading: Reading) -> Iterator[Line]:
    """relate: posts, agreements, events and commitments."""
    found = reading.facts
    groups: tuple[tuple[str, tuple[Role | Agreement | Event | Commitment, ...]], ...] = (
        ("posts", found.roles),
        ("agreements", found.agreements),
        ("events", found.events),
        ("commitments", found.commitments),
    )
    for name, group in groups:
        yield (Piece(f"{name}: {len(group)}", "head"),)
        for fact in group:
            yield from _fact(fact)
        yield ()


def _fact(fact: Role | Agreement | Event | Commitment) -> Iterator[Line]:
    """The fact's name, its slots with a value, then the evidence for each."""
    background = "" if isinstance(fact, Role) or fact.main else "  background"
    identity = "" if isinstance(fact, Role) else f"  {fact.id}"
    yield (Piece(f"  {_name(fact)}", "fact"), Piece(f"{background}{identity}", "quiet"))
    for slot in type(fact).model_fields:
        if slot not in UNLISTED:
            yield from pair(slot, _value(getattr(fact, slot)), indent="      ")
    for source in fact.provenance:
        yield source_line(source, indent="      ← ")


def _name(fact: Role | Agreement | Event | Commitment) -> str:
    match fact:
        case Role():
            return f"{fact.person}: {fact.title}"
        case Agreement():
            return f"{fact.kind}: {fact.title or 'untitled'}"
        case Event():
            return f"{fact.kind}: {fact.name or 'unnamed'}"
    return f"{fact.action} {fact.object}"


def _value(value: object) -> object:
    """A slot's value as text: records by what is filled in them."""
    if isinstance(value, Record):
        return " ".join(str(item) for _, item in value if item is not None)
    return tuple(_value(item) for item in value) if isinstance(value, tuple) else value
