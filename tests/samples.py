"""Four invented articles with their extractions made by hand: what store, query, search and diff are tried on."""

from __future__ import annotations

import hashlib
from pathlib import Path

from pipeline.batch.keeping import DRAFT, write_whole
from pipeline.batch.work import json_of
from pipeline.store import Entry, KnowledgeBase, Passage, Portion, signature
from schemas import (
    Agreement,
    Block,
    Commitment,
    Coverage,
    Document,
    Event,
    Extraction,
    Figure,
    Meta,
    Organization,
    Organizer,
    Person,
    PersonRole,
    Place,
    Provenance,
    Run,
    Signatory,
    Versions,
    Warning,
    digest,
)

TEXTS = {
    "zh/pact": (
        "青岚市教育局与云川大学签约\n5月12日，青岚市教育局与云川大学在青岚签署《职业教育合作备忘录》，"
        "市教育局局长林清、云川大学校长魏澜代表双方签字。双方将推动学分互认，共建实训基地3个。"
    ),
    "zh/hant": "青嵐市教育局拜訪雲川大學\n五月二十日，青嵐市教育局代表團拜訪雲川大學，商討學分互認。",
    "en/pact": (
        "Greenhill University renews pact\nGreenhill University and Yunchuan University renewed their "
        "agreement on teacher training on 3 March 2021. Vocational education is part of it."
    ),
    "en/plan": "Plans\nGreenhill University and Yunchuan University will sign a contract for vocational education.",
}


def document(name: str) -> Document:
    """The cleaned text of an article, its first line the headline."""
    text = TEXTS[name]
    cut = text.index("\n")
    return Document(
        doc=name.rpartition("/")[2],
        path=f"{name}.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        encoding="utf-8",
        media_type="text/plain",
        text=text,
        blocks=(
            Block(start=0, end=cut, role="headline"),
            Block(start=cut + 1, end=len(text), role="body"),
        ),
        runs=(Run(start=0, end=len(text), raw_start=0, raw_end=len(text)),),
        raw_length=len(text),
        meta=Meta(
            title=text[:cut], published=PUBLISHED[name], source="Test Daily", editors=("周宁",)
        ),
        warnings=WARNINGS.get(name, ()),
    )


PUBLISHED = {
    "zh/pact": "2023-05-13",
    "zh/hant": "2024-05-21",
    "en/pact": "2021-03-04",
    "en/plan": None,
}
WARNINGS = {"en/plan": (Warning(code="no-date", message="The text has no day of publication."),)}
LANGUAGES = {"zh/pact": "zh", "zh/hant": "zh-Hant", "en/pact": "en", "en/plan": "en"}


def cite(name: str, **slots: str) -> tuple[Provenance, ...]:
    """The provenance of quotes by slot, each at its first place in the article."""
    text, found = TEXTS[name], document(name)
    return tuple(
        found.cite(
            text.index(quote),
            text.index(quote) + len(quote),
            slot=slot,
            value=quote,
            rule="by-hand",
            confidence=0.9,
        )
        for slot, quote in slots.items()
    )


def _organization(name: str, full: str, kind: str, *aliases: str) -> Organization:
    return Organization(
        id=digest("organization", full),
        name=full,
        aliases=aliases,
        kind=kind,
        provenance=cite(name, mention=full),
    )


def extraction(name: str, **changes: object) -> Extraction:
    """The extraction of an article, with `changes` to its fields."""
    found = document(name)
    fields = {
        "doc": found.doc,
        "path": found.path,
        "sha256": found.sha256,
        "encoding": found.encoding,
        "media_type": found.media_type,
        "lang": LANGUAGES[name],
        "meta": found.meta,
        **dict.fromkeys(
            (
                "organizations",
                "people",
                "places",
                "dates",
                "numbers",
                "agreements",
                "events",
                "commitments",
            ),
            (),
        ),
        "warnings": found.warnings,
        "coverage": Coverage(
            raw_characters=found.raw_length,
            text_characters=len(found.text),
            segments=2,
            quoted_characters=9,
        ),
        "versions": Versions(accord="0", schema_version=1, taggers={"zh": "t 1"}),
        **FACTS[name],
        **changes,
    }
    return Extraction.model_validate(fields)


FACTS: dict[str, dict[str, object]] = {
    "zh/pact": {
        "organizations": (
            _organization("zh/pact", "青岚市教育局", "government", "市教育局"),
            _organization("zh/pact", "云川大学", "university"),
        ),
        "people": (
            Person(
                id="lin",
                name="林清",
                aliases=(),
                roles=(
                    PersonRole(
                        title="局长", org="市教育局", provenance=cite("zh/pact", title="局长")
                    ),
                ),
                provenance=cite("zh/pact", mention="林清"),
            ),
        ),
        "places": (
            Place(
                id="ql",
                name="青岚",
                aliases=(),
                code=None,
                provenance=cite("zh/pact", mention="青岚"),
            ),
        ),
        "agreements": (
            Agreement(
                id="pact",
                title="职业教育合作备忘录",
                kind="memorandum",
                parties=("市教育局", "云川大学"),
                signatories=(
                    Signatory(person="林清", org="青岚市教育局"),
                    Signatory(person="魏澜"),
                ),
                witnesses=("周宁",),
                signed="2023-05-12",
                place="青岚",
                fields=("vocational_education", "credit_recognition"),
                term=None,
                value=Figure(value=10**400, unit="元"),
                status="signed",
                provenance=cite("zh/pact", title="职业教育合作备忘录", signed="5月12日"),
            ),
        ),
        "events": (
            Event(
                id="signing",
                kind="signing",
                name=None,
                start="2023-05-12",
                end="2023-05-12",
                place="青岚",
                organizers=(Organizer(org="云川大学", role="host"),),
                people=("林清", "魏澜"),
                orgs=("青岚市教育局",),
                figures=(Figure(value=3, unit="个"),),
                status="done",
                provenance=cite("zh/pact", start="5月12日"),
            ),
        ),
        "commitments": (
            Commitment(
                id="credits",
                actors=("青岚市教育局", "云川大学"),
                action="推动",
                object="学分互认",
                status="planned",
                evidence="推动学分互认",
                provenance=cite("zh/pact", evidence="推动学分互认"),
            ),
        ),
    },
    "zh/hant": {
        "organizations": (_organization("zh/hant", "青嵐市教育局", "government"),),
        "events": (
            Event(
                id="visit",
                kind="visit",
                name=None,
                start="2024-05-20",
                end="2024-05-20",
                place=None,
                organizers=(),
                people=(),
                orgs=("青嵐市教育局",),
                figures=(),
                status="done",
                main=False,
                provenance=cite("zh/hant", start="五月二十日"),
            ),
        ),
    },
    "en/pact": {
        "organizations": (
            _organization("en/pact", "Greenhill University", "university"),
            _organization("en/pact", "Yunchuan University", "university"),
        ),
        "agreements": (
            Agreement(
                id="renewal",
                title=None,
                kind="cooperation_agreement",
                parties=("Greenhill University", "Yunchuan University"),
                signatories=(),
                signed="2021-03-03",
                place=None,
                fields=("teacher_development",),
                term="P3Y",
                value=None,
                status="renewed",
                provenance=cite("en/pact", signed="3 March 2021"),
            ),
        ),
    },
    "en/plan": {
        "agreements": (
            Agreement(
                id="plan",
                title=None,
                kind="contract",
                parties=("Greenhill University", "Yunchuan University"),
                signatories=(),
                signed=None,
                place=None,
                fields=("vocational_education",),
                term=None,
                value=None,
                status="planned",
                main=False,
                provenance=cite("en/plan", kind="contract"),
            ),
        ),
    },
}


def entry(name: str, **changes: object) -> Entry:
    """An article for the knowledge base."""
    made = document(name)
    passages = tuple(Passage(block.role, block.start, block.end) for block in made.blocks)
    sign = signature(made.text, passages)
    return Entry(name, made.text, passages, sign, extraction(name, **changes))


def write_folder(folder: Path, **changes: object) -> Path:
    """An output folder with all four articles as JSON and in `accord.db`; `changes` go to zh/pact."""
    entries = [entry(name, **(changes if name == "zh/pact" else {})) for name in TEXTS]
    for one in entries:
        write_whole(json_of(one.extraction), folder / f"{one.name}.json", draft=folder / DRAFT)
    with KnowledgeBase(folder / "accord.db") as base:
        run = base.start_run()
        assert base.keep(Portion(entries=entries), run=run) == []
        base.finish_run(run, documents=len(entries), unchanged=0, failures=0)
    return folder
