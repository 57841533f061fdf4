"""Pairs: which fact of one run is which of the other."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

LEAST = 0.4  # of the mean of shared evidence and shared slots
Fact = Mapping[str, Any]
Pair = tuple[Fact | None, Fact | None]


def pair(before: Sequence[Fact], after: Sequence[Fact]) -> list[Pair]:
    """Every fact of either side once: with its other self by id or content, else the most similar one, else alone."""
    pairs, left, right = _same(before, after)
    weights = [
        (similarity, -i, -j)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (similarity := _similarity(one, other)) >= LEAST
    ]
    taken_left, taken_right = set[int](), set[int]()
    for _, i, j in sorted(weights, reverse=True):
        if -i not in taken_left and -j not in taken_right:
            taken_left.add(-i)
            taken_right.add(-j)
            pairs.append((left[-i], right[-j]))
    pairs += [(fact, None) for i, fact in enumerate(left) if i not in taken_left]
    pairs += [(None, fact) for j, fact in enumerate(right) if j not in taken_right]
    return pairs


def _same(
    before: Sequence[Fact], after: Sequence[Fact]
) -> tuple[list[Pair], list[Fact], list[Fact]]:
    """The pairs with one id (or, without ids, one content), and what is left of both sides."""
    waiting: dict[str, list[Fact]] = {}
    for fact in after:
        waiting.setdefault(_identity(fact), []).append(fact)
    pairs: list[Pair] = []
    left: list[Fact] = []
    for fact in before:
        found = waiting.get(_identity(fact))
        if found:
            pairs.append((fact, found.pop(0)))
        else:
            left.append(fact)
    return pairs, left, [fact for facts in waiting.values() for fact in facts]


def _identity(fact: Fact) -> str:
    return fact.get("id") or json.dumps(_slots(fact), sort_keys=True, ensure_ascii=False)


def _similarity(one: Fact, other: Fact) -> float:
    """The mean of the share of their evidence and the share of their slots that two facts have in common."""
    first, second = _slots(one), _slots(other)
    filled = [key for key in {**first, **second} if first.get(key) or second.get(key)]
    equal = sum(first.get(key) == second.get(key) for key in filled)
    slots = equal / len(filled) if filled else 1.0
    return (_overlap(one, other) + slots) / 2


def _slots(fact: Fact) -> dict[str, Any]:
    return {key: value for key, value in fact.items() if key not in ("id", "provenance", "roles")}


def _overlap(one: Fact, other: Fact) -> float:
    """The share of the raw file's characters behind either fact that are behind both; else of their quotes."""
    spans = _characters(one), _characters(other)
    quotes = _quotes(one), _quotes(other)
    return max(_share(*spans), _share(*quotes))


def _share(one: set[Any], other: set[Any]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _characters(fact: Fact) -> set[int]:
    return {
        offset
        for source in fact.get("provenance") or ()
        for offset in range(source["raw_start"], source["raw_end"])
    }


def _quotes(fact: Fact) -> set[str]:
    return {source["quote"] for source in fact.get("provenance") or ()}
