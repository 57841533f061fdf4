"""Undertakings: tagged sentences (made by hand or once by a tagger) -> who undertakes what, in which words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.relate.clause_parser import clauses
from pipeline.relate.clauses import View
from pipeline.relate.commitments import commitments
from pipeline.words import words
from schemas import (
    Block,
    Commitment,
    Document,
    Entity,
    Link,
    Mention,
    Meta,
    NumberValue,
    Run,
    Segment,
    Token,
    digest,
)
from schemas.vocabulary import Language

CASES = [
    json.loads(line)
    for line in (Path(__file__).parent / "cases" / "commitments.jsonl").read_text().splitlines()
]


def tokens(text: str, tagged: list[str], offset: int) -> tuple[Token, ...]:
    """Tokens written as `word|TAG|lemma|label|relation>head`, found in `text` one after the other."""
    made, place = [], 0
    for item in tagged:
        word, tag, lemma, label, relation = item.rsplit("|", 4)
        start = text.index(word, place)
        place = start + len(word)
        span = (offset + start, offset + place)
        relation, _, head = relation.partition(">")
        at = int(head) if head else len(made)
        made.append(Token(*span, word, tag, lemma or word, label, bool(label), at, relation))
    return tuple(made)


def segments_of(case: dict[str, Any]) -> tuple[Segment, ...]:
    made, offset = [], 0
    for index, sentence in enumerate(case["sentences"]):
        text = sentence["text"]
        made.append(
            Segment(
                index=index,
                paragraph=0,
                start=offset,
                end=offset + len(text),
                text=text,
                role="body",
                language=case["language"],
                tokens=tokens(text, sentence["tokens"], offset),
            )
        )
        offset += len(text) + 1
    return tuple(made)


def document_of(segments: tuple[Segment, ...]) -> Document:
    text = "\n".join(segment.text for segment in segments)
    return Document(
        doc="case",
        path="case.txt",
        sha256="0" * 64,
        encoding="utf-8",
        media_type="text/plain",
        text=text,
        blocks=(Block(start=0, end=len(text), role="body"),),
        runs=(Run(start=0, end=len(text), raw_start=0, raw_end=len(text)),),
        raw_length=len(text),
        meta=Meta(),
    )


def entities_of(case: dict[str, Any], segments: tuple[Segment, ...]) -> tuple[Entity, ...]:
    """Entities from `names`: a surface form and its kind, or a reference and the list of those it means."""
    made: dict[str, tuple[str, list[Link]]] = {}
    for surface, meant in case["names"].items():
        targets = [f"{surface}:{meant}"] if isinstance(meant, str) else meant
        for target in targets:
            name, kind = target.split(":")
            links = made.setdefault(name, (kind, []))[1]
            for segment in segments:
                if surface in segment.text:
                    start = segment.start + segment.text.index(surface)
                    mention = Mention(
                        kind="reference" if isinstance(meant, list) else "organization",
                        start=start,
                        end=start + len(surface),
                        text=surface,
                        language=segment.language,
                        segment=segment.index,
                        rule="case",
                        confidence=1.0,
                    )
                    links.append(Link(mention=mention, reason="case", confidence=1.0))
    return tuple(
        Entity(
            id=digest(name),
            kind="place" if kind == "place" else "organization",
            name=name,
            aliases=(),
            links=tuple(links),
            organization_kind=None if kind == "place" else kind,  # type: ignore[arg-type]
        )
        for name, (kind, links) in made.items()
    )


def numbers_of(segments: tuple[Segment, ...]) -> tuple[Mention, ...]:
    return tuple(
        Mention(
            kind="number",
            start=token.start,
            end=token.end,
            text=token.text,
            language=segment.language,
            segment=segment.index,
            rule="case",
            confidence=1.0,
            number=NumberValue(kind="count", value=1),
        )
        for segment in segments
        for token in segment.tokens
        if token.tag == "NUM"
    )


def read(case: dict[str, Any]) -> tuple[Document, tuple[Commitment, ...]]:
    segments = segments_of(case)
    document = document_of(segments)
    found = commitments(document, segments, numbers_of(segments), entities_of(case, segments))
    return document, found


@pytest.mark.parametrize("case", CASES, ids=[c["note"] for c in CASES])
def test_cases(case: dict[str, Any]) -> None:
    _, found = read(case)
    told = [[list(c.actors), c.action, c.object, c.status, c.evidence] for c in found]
    assert told == case["expected"], case["note"]


@pytest.mark.parametrize("case", CASES, ids=[c["note"] for c in CASES])
def test_every_slot_quotes_the_text(case: dict[str, Any]) -> None:
    document, found = read(case)
    for commitment in found:
        slots = {source.slot for source in commitment.provenance}
        assert {"action", "object", "evidence"} <= slots
        assert ("actors" in slots) == bool(commitment.actors)
        for source in commitment.provenance:
            assert document.text[source.start : source.end] == source.quote
            if source.slot in ("object", "evidence"):
                assert source.value == source.quote


def test_ids_depend_on_content() -> None:
    first, again = read(CASES[0])[1], read(CASES[0])[1]
    assert [c.id for c in first] == [c.id for c in again]
    assert len({c.id for c in first}) == len(first)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_tables_do_not_contradict_themselves(language: Language) -> None:
    table = words(language).commitments
    assert not table.verbs & table.barred
    assert not table.copular & table.verbs


@pytest.mark.parametrize(
    ("language", "unit"),
    [
        ("zh", "将"),
        ("zh", "在、"),
        ("zh", "（"),
        ("zh", "，并"),
        ("en", "will and "),
        ("en", "to, "),
    ],
)
def test_hostile_sentences_are_read_in_time(language: Language, unit: str) -> None:
    text = (unit * 2000)[:2000]
    parts = [p for p in (text.split() if language == "en" else list(text))]
    tagged = [f"{part}|VERB|||" for part in parts]
    segment = Segment(
        index=0,
        paragraph=0,
        start=0,
        end=len(text),
        text=text,
        role="body",
        language=language,
        tokens=tokens(text, tagged, 0),
    )
    assert all(clause.start < clause.end for clause in clauses(View(segment)))


@pytest.mark.parametrize("text", ["", "。", "，，，", ":", "(", "will", "将", "鼓励"])
def test_fragments_give_nothing(text: str) -> None:
    for language in ("en", "zh"):
        tagged = [f"{text}|VERB|||"] if text else []
        case = {"language": language, "sentences": [{"text": text or " ", "tokens": tagged}]}
        assert read({**case, "names": {}})[1] == ()
