"""The quality gate, and that it can fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import GOLD
from tests.gate import BASELINE, SETS, complaints, gold_digest, measured, moved

BASE = {"gold": "g", "floors": {"people": 0.9, "people@zh": 0.8}, "lowered": []}


def held(name: str, extractions: Path) -> list[str]:
    """What the gate says of the extractions of one set."""
    reached, digest = measured(SETS[name][1], extractions)
    return complaints(reached, digest, json.loads(BASELINE.read_text("utf-8"))[name])


@pytest.mark.models
def test_samples_hold_their_floors(corpus_extractions: Path) -> None:
    assert held("samples", corpus_extractions) == []


@pytest.mark.models
def test_blind_articles_hold_their_floors(blind_extractions: Path) -> None:
    assert held("blind", blind_extractions) == []


@pytest.mark.models
def test_seeds_hold_their_floors(seed_extractions: Path) -> None:
    assert held("seeds", seed_extractions) == []


def test_every_kind_and_language_has_a_floor() -> None:
    floors = json.loads(BASELINE.read_text("utf-8"))["samples"]["floors"]
    languages = {json.loads(path.read_text("utf-8"))["lang"] for path in GOLD.glob("*.json")}
    assert {key.partition("@")[2] for key in floors} == {"", *languages}


def test_a_fall_is_a_complaint() -> None:
    assert complaints({"people": 0.9, "people@zh": 0.8}, "g", BASE) == []
    assert len(complaints({"people": 0.9, "people@zh": 0.79}, "g", BASE)) == 1
    assert len(complaints({"people": 0.9}, "g", BASE)) == 1


def test_another_gold_is_a_complaint(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}", "utf-8")
    before = gold_digest(tmp_path)
    (tmp_path / "a.json").write_text("{ }", "utf-8")
    assert gold_digest(tmp_path) != before
    assert len(complaints({"people": 0.9, "people@zh": 0.8}, "other", BASE)) == 1


def test_floors_only_rise_without_a_reason() -> None:
    assert moved({"people": 0.95, "people@zh": 0.8}, "g", BASE)["floors"]["people"] == 0.95
    with pytest.raises(ValueError, match=r"people: 0\.850 is below"):
        moved({"people": 0.85, "people@zh": 0.8}, "g", BASE)


def test_a_lowered_floor_keeps_its_reason() -> None:
    after = moved({"people": 0.85, "people@zh": 0.8}, "g", BASE, reason="gold corrected")
    assert after["floors"]["people"] == 0.85
    assert after["lowered"] == ["gold corrected"]
