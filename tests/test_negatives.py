"""Texts of the register without any cooperation: hardly an agreement or an undertaking comes out of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline import extract
from pipeline.cut.taggers import default_taggers
from schemas import Extraction

NEGATIVES = Path(__file__).parent / "cases" / "negatives"
MOST_AGREEMENTS, MOST_COMMITMENTS = 1, 3
LEAST_TEXTS = 30


@pytest.fixture(scope="module")
def extractions() -> dict[str, Extraction]:
    """What the pipeline takes from each text."""
    taggers = default_taggers()
    texts = sorted(NEGATIVES.glob("*.txt"))
    return {p.stem: extract(p.read_bytes(), path=p.name, taggers=taggers) for p in texts}


def _told(extractions: dict[str, Extraction], kind: str) -> Iterator[str]:
    for name, extraction in extractions.items():
        yield from (f"{name}: {fact.provenance[0].quote}" for fact in getattr(extraction, kind))


@pytest.mark.models
def test_there_are_enough_texts_in_both_languages(extractions: dict[str, Extraction]) -> None:
    assert len(extractions) >= LEAST_TEXTS
    assert {name[:2] for name in extractions} == {"en", "zh"}


@pytest.mark.models
def test_hardly_an_agreement_is_invented(extractions: dict[str, Extraction]) -> None:
    invented = list(_told(extractions, "agreements"))
    assert len(invented) <= MOST_AGREEMENTS, invented


@pytest.mark.models
def test_hardly_an_undertaking_is_invented(extractions: dict[str, Extraction]) -> None:
    invented = list(_told(extractions, "commitments"))
    assert len(invented) <= MOST_COMMITMENTS, invented
