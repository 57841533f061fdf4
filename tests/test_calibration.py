"""A confidence means something: of the values that Accord is sure of, at least nine in ten are right."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.relate.certainty import certainty
from tests.calibration import BANDS, SEEDS, Value, lines, read, shares, values
from tests.conftest import GOLD

SURE = 0.9
FEW = 10  # values of a slot that say nothing about it yet
PLACE = {"quote": "", "start": 0, "end": 0}


def _held(found: list[Value]) -> None:
    table = shares(found)
    for slot, bands in table.items():
        right, counted = bands.get(SURE, (0, 0))
        assert counted < FEW or right >= SURE * counted, (slot, right, counted)
    together = [table["all"][band] for band in BANDS if band in table["all"]]
    reached = [right / counted for right, counted in together]
    assert reached == sorted(reached, reverse=True), reached


@pytest.mark.models
def test_sure_values_of_the_samples_are_right(corpus_extractions: Path) -> None:
    _held(read(GOLD, corpus_extractions))


@pytest.mark.models
def test_sure_values_of_the_seeds_are_right(seed_extractions: Path) -> None:
    found = read(SEEDS, seed_extractions)
    right, counted = shares(found)["all"][SURE]
    assert right >= SURE * counted


def test_a_value_is_right_where_the_gold_of_its_fact_has_it() -> None:
    def told(slot: str, value: str, confidence: float) -> dict[str, object]:
        return {"slot": slot, "value": value, "confidence": confidence, "rule": "r", **PLACE}

    event = {"kind": "meeting", "start": "2024-05-03", "place": "Xi'an", "orgs": ["A School"]}
    wrong = {**event, "place": "Baoji"}
    given = [told(slot, str(value), 0.8) for slot, value in wrong.items() if slot != "orgs"]
    given += [told("orgs", "A School", 0.9)]
    extraction = {"meta": {"provenance": []}, "events": [{**wrong, "provenance": given}]}
    found = {v.slot: v for v in values({"events": [event]}, extraction)}
    assert not found["events.place"].right
    assert found["events.orgs"] == Value("events.orgs", "r", 0.9, True)
    assert shares(found.values())["all"] == {0.9: (1, 1), 0.8: (2, 3)}


def test_all_of_a_fact_that_the_gold_does_not_have_is_wrong() -> None:
    source = {"slot": "kind", "value": "meeting", "confidence": 0.8, "rule": "r", **PLACE}
    extraction = {
        "meta": {"provenance": []},
        "events": [{"kind": "meeting", "provenance": [source]}],
    }
    assert [value.right for value in values({"events": []}, extraction)] == [False]


def test_the_table_shows_the_surest_band_first() -> None:
    found = [Value("dates", "r", 0.95, True), Value("dates", "r", 0.6, False)]
    assert lines(shares(found))[2:] == [
        "| dates | 1/1 100% |  |  | 0/1 0% |",
        "| all | 1/1 100% |  |  | 0/1 0% |",
    ]


def test_no_rule_is_surer_than_its_slot() -> None:
    assert certainty("orgs", "party", 0.9, distance=0) == 0.75
    assert certainty("parties", "party", 0.9, distance=0) == 0.85
    assert certainty("start", "date", 0.9, distance=500) < certainty(
        "start", "date", 0.9, distance=5
    )
