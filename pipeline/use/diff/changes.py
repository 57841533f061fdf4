"""Changes: facts added, removed and changed between two extractions of one article."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from pipeline.use.diff.pairs import pair

KINDS = (
    "organizations", "people", "places", "dates", "numbers", "agreements", "events", "commitments", "warnings",
)  # fmt: skip
UNCOMPARED = ("id", "provenance")
Fact = Mapping[str, Any]


@dataclass(frozen=True)
class FieldChange:
    """One slot before and after, each with the quotes that say so."""

    field: str
    before: Any
    after: Any
    quotes_before: tuple[str, ...]
    quotes_after: tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """One fact that is new, gone or not what it was; `label` names it, `quotes` are its evidence."""

    doc: str
    kind: str
    change: Literal["added", "removed", "changed"]
    label: str
    before: str | None
    after: str | None
    quotes: tuple[str, ...]
    fields: tuple[FieldChange, ...] = ()


def changes(doc: str, before: Fact, after: Fact) -> Iterator[Change]:
    """The changes between two extractions of one article; an empty one stands for none."""
    yield from _of_pair(doc, "meta", _meta(before), _meta(after))
    for kind in KINDS:
        pairs = pair(_facts(before, kind), _facts(after, kind))
        for one, other in pairs:
            yield from _of_pair(doc, kind, one, other)


def _facts(extraction: Fact, kind: str) -> list[Fact]:
    """The facts of one kind; a parent stands by its name, as ids mean nothing to a reader."""
    facts = extraction.get(kind) or ()
    names = {fact.get("id"): fact.get("name") for fact in facts}
    return [
        {**fact, "parent": names.get(fact["parent"], fact["parent"])}
        if fact.get("parent")
        else fact
        for fact in facts
    ]


def _meta(extraction: Fact) -> Fact | None:
    """The document's own data, its language among them."""
    if not extraction:
        return None
    return {**(extraction.get("meta") or {}), "lang": extraction.get("lang")}


def _of_pair(doc: str, kind: str, before: Fact | None, after: Fact | None) -> Iterator[Change]:
    """The one change between two facts, or none; a missing side makes the fact new or gone."""
    fact = after or before
    if fact is None:
        return
    fields = tuple(_fields(before, after)) if before and after else ()
    if before and after and not fields:
        return
    yield Change(
        doc=doc,
        kind=kind,
        change="changed" if before and after else "added" if after else "removed",
        label=_label(fact),
        before=before.get("id") if before else None,
        after=after.get("id") if after else None,
        quotes=_quotes(fact),
        fields=fields,
    )


def _fields(before: Fact, after: Fact) -> Iterator[FieldChange]:
    """The slots that differ; the evidence only where no slot does."""
    same = True
    for field in dict.fromkeys((*before, *after)):
        if field in UNCOMPARED:
            continue
        one, other = _bare(before.get(field)), _bare(after.get(field))
        if _comparable(one) != _comparable(other):
            same = False
            quotes = _quotes(before, field), _quotes(after, field)
            yield FieldChange(field, one, other, *quotes)
    if same and _evidence(before) != _evidence(after):
        yield FieldChange("evidence", _evidence(before), _evidence(after), (), ())


def _bare(value: Any) -> Any:
    """A value without the evidence inside it."""
    if isinstance(value, Mapping):
        return {key: _bare(item) for key, item in value.items() if key not in UNCOMPARED}
    return [_bare(item) for item in value] if isinstance(value, list) else value


def _comparable(value: Any) -> Any:
    """A value that equals another one of the same content: the order of a list does not count."""
    if isinstance(value, list):
        return Counter(json.dumps(item, sort_keys=True) for item in value)
    return value


def _evidence(fact: Fact) -> list[str]:
    """The quotes behind a fact with the slot that each fills, each once and in order."""
    return sorted({f"{source['slot']}: {source['quote']}" for source in _sources(fact)})


def _quotes(fact: Fact, field: str | None = None) -> tuple[str, ...]:
    """The quotes for one slot of a fact, or for all, each once."""
    sources = _sources(fact)
    return tuple(
        dict.fromkeys(
            source["quote"]
            for source in sources
            if field is None or source["slot"].partition(".")[0] in (field, "mention")
        )
    )


def _sources(fact: Fact) -> Sequence[Mapping[str, Any]]:
    """The provenance of a fact, that of the posts inside it too."""
    inner = [source for post in fact.get("roles") or () for source in post.get("provenance") or ()]
    return [*(fact.get("provenance") or ()), *inner]


def _label(fact: Fact) -> str:
    """What a person calls this fact; one without a name is called by its kind and who is in it."""
    if fact.get("action"):
        return f"{fact['action']} {fact.get('object') or ''}".strip()
    for key in ("title", "name", "text", "message"):
        if fact.get(key):
            return str(fact[key])
    bodies = "; ".join([*(fact.get("parties") or ()), *(fact.get("orgs") or ())][:2])
    return f"{fact.get('kind') or 'untitled'}" + (f" ({bodies})" if bodies else "")
