"""How sure a filled slot of an agreement or event can be at most: what `python -m tests.calibration` has measured.

A rule says how clear its evidence is; whether the value belongs into the slot also depends on how hard the slot is. The
ceilings are the shares that were right on the articles annotated blind, rounded to a twentieth.
"""

from __future__ import annotations

from collections.abc import Mapping

FAR = 160  # characters between a fact's trigger and a date told elsewhere
DAYS = frozenset({"start", "end"})

CEILINGS: Mapping[str, float] = {
    "fields": 0.65,
    "parties": 0.85,
    "signatories": 0.75,
    "organizers": 0.65,
    "place": 0.75,
    "signed": 0.85,
    "start": 0.85,
    "end": 0.85,
    "name": 0.65,
    "figures": 0.65,
}
OF_RULES: Mapping[tuple[str, str], float] = {
    ("kind", "paper"): 0.85,
    ("kind", "founding-verb"): 0.7,
    ("kind", "training-verb"): 0.5,
    ("kind", "aid-verb"): 0.5,
    ("orgs", "party"): 0.75,
    ("orgs", "host"): 0.3,
    ("people", "person"): 0.75,
    ("organizers", "host"): 0.7,
    ("place", "venue-name"): 0.6,
    ("place", "visited"): 0.65,
}


def certainty(slot: str, rule: str, confidence: float, *, distance: int) -> float:
    """The confidence of a value, no higher than its slot and rule allow; a day from far off is less sure."""
    ceiling = min(CEILINGS.get(slot, 1.0), OF_RULES.get((slot, rule), 1.0))
    if slot in DAYS and abs(distance) > FAR:
        ceiling -= 0.15
    return round(min(confidence, ceiling), 2)
