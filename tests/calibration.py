"""How often a value is right, by kind of slot and by the confidence that Accord gives it.

    python -m tests.calibration                    the samples, and the seeds where they are beside the checkout
    python -m tests.calibration --also FOLDER      also the texts and annotations of a folder
    python -m tests.calibration --rules            also by rule, for those who mend one

A value is right where the gold has it in the fact that its own fact is paired with; all values of a fact that the gold
does not have are wrong.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from pipeline.use.evaluate.compare import Article, Row
from pipeline.use.evaluate.kinds import (
    compare_commitments,
    compare_dates,
    compare_meta,
    compare_numbers,
    compare_organizations,
    compare_people,
    compare_roles,
)
from pipeline.use.evaluate.slots import aligned, compare_slots
from pipeline.use.evaluate.tally import Tally
from tests.conftest import CORPUS, GOLD, SHARED, extracted_from

BANDS = (0.9, 0.8, 0.7, 0.0)  # the lower ends
FACTS = ("agreements", "events")
ENTRIES = {
    "organizations": compare_organizations,
    "people": compare_people,
    "dates": compare_dates,
    "numbers": compare_numbers,
    "commitments": compare_commitments,
}
KEYS = {"signatories": "person", "organizers": "org"}
SEEDS = SHARED / "gold" / "seeds"
Table = dict[str, dict[float, tuple[int, int]]]


class Value(NamedTuple):
    """One value that was extracted: its kind of slot, the rule behind it, how sure it is, whether it is right."""

    slot: str
    rule: str
    confidence: float
    right: bool

    @property
    def band(self) -> float:
        """The lower end of its band."""
        return next(band for band in BANDS if self.confidence >= band)


def values(annotation: Row, extraction: Row) -> Iterator[Value]:
    """All values of one article that its annotation can judge."""
    gold, given = Article(annotation), Article(extraction)
    yield from _meta(gold, given)
    for kind, compare in ENTRIES.items():
        for row in given.rows(kind):
            yield from _judged(kind, row, compare(gold, _with(given, {kind: [row]})))
    for person in given.rows("people"):
        for post in person.get("roles") or ():
            alone = {"people": [{**person, "roles": [post]}]}
            yield from _judged("roles", post, compare_roles(gold, _with(given, alone)), least=True)
    for kind in FACTS:
        for wanted, offered in aligned(kind, gold, given):
            if offered:
                yield from _of_fact(kind, gold, wanted, given, offered)


def _meta(gold: Article, given: Article) -> Iterator[Value]:
    meta = given.facts["meta"]
    for source in meta["provenance"]:
        slot = source["slot"]
        said: Any = source["value"] if slot in ("authors", "editors") else meta.get(slot)
        alone = {"meta": {slot: [said] if slot in ("authors", "editors") else said}}
        tally = compare_meta(gold, _with(given, alone))
        yield from _judged("meta", {"provenance": [source]}, tally)


def _judged(slot: str, row: Row, tally: Tally, *, least: bool = False) -> Iterator[Value]:
    """One entry as a whole, as sure as the surest place that names it (or, of a joint one, as its least sure part)."""
    if not row["provenance"] or not (tally.found or tally.spurious):
        return
    joint = least or slot == "commitments"
    choose = min if joint else max
    source = choose(row["provenance"], key=lambda source: source["confidence"])
    yield Value(slot, source["rule"], source["confidence"], tally.found > 0)


def _of_fact(
    kind: str, gold: Article, wanted: Row, given: Article, offered: Row
) -> Iterator[Value]:
    """The filled slots of an agreement or event, each value once."""
    best: dict[tuple[str, str], Row] = {}
    for source in offered["provenance"]:
        key = (source["slot"], source["value"])
        if key not in best or best[key]["confidence"] < source["confidence"]:
            best[key] = source
    for (slot, value), source in best.items():
        said = _said(given, offered, slot, value)
        if said is None:
            continue
        context = {"people": wanted.get("people")} if slot == "orgs" else {}
        only = {**context, slot: wanted.get(slot)}
        tally = compare_slots(kind, gold, only, given, {slot: said})
        if tally.found or tally.spurious:
            right = tally.found > 0
            yield Value(f"{kind}.{slot}", source["rule"], source["confidence"], right)


def _said(given: Article, offered: Row, slot: str, value: str) -> Any:
    """What a fact has in a slot for the value of one quote; none where the slot is not judged."""
    said = offered.get(slot)
    if not isinstance(said, list):
        return said
    if slot == "figures":
        numbers = [row for row in given.rows("numbers") if row["text"] == value]
        return [f for f in said for n in numbers[:1] if f["value"] == n["value"]][:1] or None
    key = KEYS.get(slot)
    return [item for item in said if (item[key] if key else item) == value] or None


def _with(article: Article, rows: Mapping[str, Any]) -> Article:
    """An article of `rows` alone, its organisations called what they are called in `article`."""
    alone = Article({**dict.fromkeys(article.facts, ()), **rows})
    alone._forms = article._forms
    return alone


def read(gold: Path, extracted: Path) -> list[Value]:
    """The values of all extractions below `extracted` that have an annotation in `gold`."""
    found = {path.stem: path for path in sorted(extracted.rglob("*.json"))}
    pairs = [(path, found[path.stem]) for path in sorted(gold.glob("*.json")) if path.stem in found]
    return [
        value
        for annotation, extraction in pairs
        for value in values(
            json.loads(annotation.read_bytes()), json.loads(extraction.read_bytes())
        )
    ]


def shares(found: Iterable[Value], *, by_rule: bool = False) -> Table:
    """How many values are right, and of how many, by kind of slot and band; and of all slots together."""
    table: dict[str, dict[float, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for value in found:
        row = f"{value.slot} {value.rule.split(':')[-1].strip()}" if by_rule else value.slot
        for name in (row, "all"):
            table[name][value.band].append(value.right)
    return {
        name: {band: (sum(rights), len(rights)) for band, rights in bands.items()}
        for name, bands in table.items()
    }


def lines(table: Table) -> list[str]:
    """The table as Markdown: right / all and their share, the best band first."""
    heads = [f"≥ {band}" if band else f"< {BANDS[-2]}" for band in BANDS]
    printed = [f"| slot | {' | '.join(heads)} |", "| --- |" + " ---: |" * len(BANDS)]
    for name in sorted(table, key=lambda name: (name == "all", name)):
        cells = [_cell(table[name].get(band)) for band in BANDS]
        printed.append(f"| {name} | {' | '.join(cells)} |")
    return printed


def _cell(share: tuple[int, int] | None) -> str:
    return f"{share[0]}/{share[1]} {share[0] / share[1]:.0%}" if share else ""


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Shares of right values by confidence.")
    parser.add_argument("--also", type=Path, action="append", default=[], metavar="FOLDER")
    parser.add_argument("--only", action="store_true", help="nothing but the folders of --also")
    parser.add_argument("--rules", action="store_true", help="by rule as well")
    options = parser.parse_args(arguments)
    usual = [(CORPUS, GOLD), *([(SEEDS, SEEDS)] if SEEDS.is_dir() else [])]
    sets = [] if options.only else usual
    found: list[Value] = []
    for texts, gold in [*sets, *((folder, folder) for folder in options.also)]:
        with TemporaryDirectory() as output:
            found += read(gold, extracted_from(texts, Path(output)))
    print("\n".join(lines(shares(found))))
    if options.rules:
        print("\n".join(["", *lines(shares(found, by_rule=True))]))


if __name__ == "__main__":
    main()
