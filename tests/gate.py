"""The quality gate: no kind of fact, in no language, falls below its floor.

    python -m tests.gate                       compare with tests/baseline.json
    python -m tests.gate --raise               raise the floors to what is reached now
    python -m tests.gate --lower "the reason"  also lower those that are missed; the reason is kept

The idea, floors and a digest of the gold in a committed file, is trafilatura's.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.use.evaluate import Scores, evaluate
from tests.conftest import BLIND, CORPUS, GOLD, SHARED, extracted_from

BASELINE = Path(__file__).with_name("baseline.json")
SEEDS = SHARED / "gold" / "seeds"
SETS = {"samples": (CORPUS, GOLD), "blind": (BLIND, BLIND), "seeds": (SEEDS, SEEDS)}
SLACK = 0.0005  # floors are rounded to three digits


def figures(scores: Scores) -> dict[str, float]:
    """F1 of every kind, overall and by language (`kind@language`), and their mean."""
    table = {kind: tally.f1 for kind, tally in scores.kinds.items()}
    for language, tallies in sorted(scores.languages.items()):
        table |= {f"{kind}@{language}": tally.f1 for kind, tally in tallies.items()}
    return {key: round(value, 3) for key, value in {**table, "mean": scores.mean_f1}.items()}


def gold_digest(folder: Path) -> str:
    """Sixteen digits that change with any annotation in `folder`."""
    whole = sha256()
    for path in sorted(folder.glob("*.json")):
        whole.update(path.name.encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()[:16]


def complaints(reached: Mapping[str, float], digest: str, baseline: Mapping[str, Any]) -> list[str]:
    """What is wrong with the figures of one set: floors missed, or floors that belong to another gold."""
    found = []
    if digest != baseline["gold"]:
        found.append("the gold has changed since the floors were set: run the gate with --lower")
    for key, floor in baseline["floors"].items():
        if reached.get(key, 0.0) < floor - SLACK:
            found.append(f"{key}: {reached.get(key, 0.0):.3f} is below its floor {floor:.3f}")
    return found


def moved(
    reached: Mapping[str, float],
    digest: str,
    baseline: Mapping[str, Any] | None,
    *,
    reason: str = "",
) -> dict[str, Any]:
    """The baseline with floors at what is reached; a floor goes down only where a reason is given."""
    old = baseline["floors"] if baseline else {}
    fallen = complaints(reached, digest, baseline) if baseline else []
    if fallen and not reason:
        raise ValueError("; ".join(fallen))
    floors = dict(reached) if reason else {k: max(v, old.get(k, 0.0)) for k, v in reached.items()}
    lowered = [*(baseline or {}).get("lowered", []), *([reason] if fallen else [])]
    return {"gold": digest, "floors": floors, "lowered": lowered}


def measured(gold: Path, extractions: Path) -> tuple[dict[str, float], str]:
    """The figures of a set of extractions and the digest of its gold."""
    return figures(evaluate(gold, extractions)), gold_digest(gold)


def main() -> int:
    """Measure every set that is there (the seeds are beside the checkout); 1 when a floor is missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--raise", action="store_true", dest="up", help="raise the floors")
    parser.add_argument(
        "--lower", default="", metavar="REASON", help="set the floors, down as well"
    )
    options = parser.parse_args()
    baselines = json.loads(BASELINE.read_text("utf-8")) if BASELINE.exists() else {}
    missed = []
    for name, (texts, gold) in SETS.items():
        if not gold.is_dir():
            continue
        with TemporaryDirectory() as folder:
            reached, digest = measured(gold, extracted_from(texts, Path(folder)))
        print(name, json.dumps(reached, indent=1))
        if options.up or options.lower:
            baselines[name] = moved(reached, digest, baselines.get(name), reason=options.lower)
        else:
            missed += [f"{name} {line}" for line in complaints(reached, digest, baselines[name])]
    if options.up or options.lower:
        BASELINE.write_text(json.dumps(baselines, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print("\n".join(missed) or "all floors hold")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
