"""evaluate: the definitions of the guide, and the same figures as the scorer that comes with it."""

from __future__ import annotations

import importlib.util
import json
import random
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pipeline.use.evaluate import KINDS, evaluate
from pipeline.use.evaluate.compare import alike, days, folded, same_quantity
from pipeline.use.evaluate.scores import TABLE, compare

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "tests/gold"
SCORER = ROOT.parent / "shared/gold/score.py"
ARTICLES = sorted(GOLD.glob("*.json"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Education", "ministryofeducation"),
        ("ＡＢＣ　大学", "abc大学"),
        ({"name": "A. B."}, "ab"),
        ({"text": "3 schools"}, "3schools"),
        (None, ""),
        ("theatre", "theatre"),  # an article is a word
    ],
)
def test_folded(text: object, expected: str) -> None:
    assert folded(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("teacher training agreement", "agreement on teacher training", False),
        ("合作备忘录", "职业教育合作备忘录", True),  # more than half of it
        ("备忘录", "职业教育合作备忘录", False),
        ("Deputy Mayor", "deputy  mayor", True),
        ("", "", True),
        ("", "x", False),
        (None, "", True),
    ],
)
def test_alike(one: object, other: object, expected: bool) -> None:
    assert alike(one, other) is expected
    assert alike(other, one) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-05-17", ("2024-05-17", "2024-05-17")),
        ("2024-05-01/2024-05-31", ("2024-05-01", "2024-05-31")),
        ({"start": "2024-05-17", "end": None}, ("2024-05-17", "2024-05-17")),
        ({"start": None, "end": None}, None),
        (None, None),
    ],
)
def test_days(value: object, expected: tuple[str, str] | None) -> None:
    assert days(value) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"value": 3, "unit": "schools"}, {"value": 3.0, "unit": "primary schools"}, True),
        ({"value": 3, "unit": "schools"}, {"value": 3}, True),
        ({"value": 3, "unit": "schools"}, {"value": 3, "unit": "years"}, False),
        ({"value": 3, "upper": 5}, {"value": 3}, False),
        ({"value": 3, "upper": ""}, {"value": 3}, True),
    ],
)
def test_same_quantity(one: dict[str, Any], other: dict[str, Any], expected: bool) -> None:
    assert same_quantity(one, other) is expected


EVENT = {
    "kind": "signing",
    "start": "2024-05-17",
    "end": "2024-05-17",
    "people": ["李四"],
    "orgs": ["甲大学"],
}


@pytest.mark.parametrize(
    ("kind", "gold", "given", "expected"),
    [
        # a body is found under any name that either side has for it
        ("organizations", {"organizations": [{"name": "甲市教育局", "aliases": ["市教育局"]}]}, {"organizations": [{"name": "市教育局"}]}, (1, 0, 0)),
        # one item takes one
        ("people", {"people": [{"name": "李四"}]}, {"people": [{"name": "李四"}, {"name": "李四"}]}, (1, 0, 1)),
        ("roles", {"people": [{"name": "李四", "roles": [{"title": "局长", "org": "甲局"}]}]}, {"people": [{"name": "李四", "roles": [{"title": "局长", "org": None}]}]}, (0, 1, 1)),
        ("dates", {"dates": [{"start": "2024-05-17", "end": "2024-05-17"}] * 2}, {"dates": [{"start": "2024-05-17"}]}, (1, 0, 0)),
        ("dates", {"dates": []}, {"dates": [{"text": "May 17", "start": None, "end": None}]}, (0, 0, 0)),
        # facts pair by two shared slots; a fact that is alone has all its slots missed
        ("events found", {"events": [EVENT]}, {"events": [{**EVENT, "kind": "meeting"}]}, (1, 0, 0)),
        ("events", {"events": [EVENT]}, {"events": [{**EVENT, "kind": "meeting"}]}, (4, 1, 1)),
        ("events found", {"events": [EVENT]}, {"events": [{"kind": "signing"}]}, (0, 1, 1)),
        ("events", {"events": [EVENT]}, {}, (0, 5, 0)),
        # what only a named person stands for costs nothing
        ("events", {"events": [EVENT], "people": [{"name": "李四", "roles": [{"title": "校长", "org": "甲大学"}]}]}, {"events": [{**EVENT, "orgs": []}]}, (4, 0, 0)),
        ("commitments", {"commitments": [{"evidence": "共建实训基地3个", "object": "实训基地", "actors": []}]}, {"commitments": [{"evidence": "双方共建实训基地3个", "object": "基地"}]}, (1, 0, 0)),
        ("meta", {"meta": {"title": "A", "editors": ["周宁"]}}, {"meta": {"title": "B"}}, (0, 2, 1)),
    ],
)  # fmt: skip
def test_definitions(
    kind: str, gold: dict[str, Any], given: dict[str, Any], expected: tuple[int, int, int]
) -> None:
    tally = compare(gold, given)[kind]
    assert (tally.found, len(tally.missed), len(tally.spurious)) == expected


def test_the_gold_scores_all_of_itself() -> None:
    scores = evaluate(GOLD, GOLD)
    assert scores.mean_f1 == 1.0
    assert all(not tally.missed and not tally.spurious for tally in scores.kinds.values())
    assert sum(tally.found for tally in scores.kinds.values()) > 1000


def test_a_document_without_an_extraction_is_missed(tmp_path: Path) -> None:
    scores = evaluate(GOLD, tmp_path)
    assert scores.unread == [path.stem for path in ARTICLES]
    assert scores.kinds["organizations"].recall == 0.0
    assert scores.kinds["organizations"].precision == 1.0


def damaged(value: Any, chance: random.Random) -> Any:
    """An annotation as a poor extractor would give it: items lost, doubled, shuffled, cut, swapped."""
    if isinstance(value, dict):
        return {
            key: None if chance.random() < 0.08 else damaged(item, chance)
            for key, item in value.items()
        }
    if isinstance(value, list):
        kept = [damaged(item, chance) for item in value if chance.random() > 0.15]
        extra = [damaged(item, chance) for item in value if chance.random() < 0.1]
        chance.shuffle(kept)
        return [item for item in kept + extra if item is not None]
    if isinstance(value, str) and chance.random() < 0.15:
        return value[chance.randrange(3) :]
    return value


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("damaged")
    chance = random.Random(7)
    for path in ARTICLES[1:]:  # the first one has no extraction
        facts = damaged(json.loads(path.read_text("utf-8")), chance)
        (folder / path.name).write_text(json.dumps(facts), "utf-8")
    return folder


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("guide_scorer", SCORER)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(
    not SCORER.exists(), reason="the scorer of the guide is not beside the checkout"
)
@pytest.mark.parametrize("folder", ["damaged", "gold", "none"])
def test_same_figures_as_the_scorer_of_the_guide(
    folder: str, extracted: Path, tmp_path: Path
) -> None:
    given = {"damaged": extracted, "gold": GOLD, "none": tmp_path}[folder]
    scores, others = evaluate(GOLD, given), scorer().score_set(GOLD, given)
    assert len(scores.unread) == others["documents"].fn
    for kind in TABLE:
        tallies = {"": scores.kinds[kind], **{k: v[kind] for k, v in scores.languages.items()}}
        for language, tally in tallies.items():
            other = others[f"{kind}@{language}" if language else kind]
            figures = (tally.found, len(tally.spurious), len(tally.missed))
            assert figures == (other.tp, other.fp, other.fn), (kind, language)
            assert (tally.precision, tally.recall, tally.f1) == other.scores


def test_damage_is_seen(extracted: Path) -> None:
    scores = evaluate(GOLD, extracted)
    assert all(0.3 < scores.kinds[kind].f1 < 0.97 for kind in KINDS)
