"""The laws of docs/design.md, on the sample articles and on any text at all."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import Reading, extract
from pipeline.clean import Unreadable
from pipeline.cut.taggers import default_taggers
from pipeline.find.dates import find_dates
from pipeline.find.numbers import find_numbers
from pipeline.words import words
from pipeline.words.tagging import Tagger
from schemas import Document
from schemas.vocabulary import Language

ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "gold" / "seeds"  # read where they lie, never copied
ARTICLES = sorted((ROOT / "corpus").rglob("*.txt"))
WITH_SEEDS = [*ARTICLES, *sorted(SEEDS.glob("*.txt"))]


@cache
def reading(path: Path) -> Reading:
    """One article at every stage, read once for all tests."""
    return Reading(path.read_bytes(), path=path.name, taggers=taggers())


@cache
def taggers() -> Mapping[Language, Tagger]:
    return default_taggers()


@cache
def light_taggers() -> Mapping[Language, Tagger]:
    """The taggers without neural weights: the last setting of each language."""
    return {
        language: [*words(language).tagging.taggers.values()][-1] for language in get_args(Language)
    }


def provenance(value: Any) -> Iterator[dict[str, Any]]:
    """Every provenance anywhere in a record's JSON."""
    if isinstance(value, dict):
        if "raw_start" in value and "quote" in value:
            yield value
        for item in value.values():
            yield from provenance(item)
    elif isinstance(value, list):
        for item in value:
            yield from provenance(item)


def ids(value: Any) -> Iterator[str]:
    """Every id anywhere in a record's JSON."""
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"]
        for item in value.values():
            yield from ids(item)
    elif isinstance(value, list):
        for item in value:
            yield from ids(item)


def spelling(text: str) -> str:
    """The characters of a text that are neither white space nor invisible, in one normal form."""
    plain = unicodedata.normalize("NFKC", html.unescape(text))
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]", "", plain)


def check_quotes(document: Document, found: Any) -> None:
    for source in provenance(found):
        assert document.text[source["start"] : source["end"]] == source["quote"], source
        assert source["quote"] and 0 <= source["confidence"] <= 1, source
        assert source["rule"], source


@pytest.mark.models
@pytest.mark.parametrize("path", WITH_SEEDS, ids=lambda path: path.stem)
class TestEveryArticle:
    def test_evidence_quotes_the_cleaned_text(self, path: Path) -> None:
        read = reading(path)
        check_quotes(read.document, read.extraction.model_dump(mode="json"))
        for mention in read.mentions:
            assert read.document.text[mention.start : mention.end] == mention.text
        for entity in read.entities:
            for link in entity.links:
                quoted = read.document.text[link.mention.start : link.mention.end]
                assert quoted == link.mention.text

    def test_evidence_leads_back_to_the_raw_file(self, path: Path) -> None:
        read = reading(path)
        raw = read.raw.decode(read.document.encoding)
        for run in read.document.runs:
            copied = raw[run.raw_start : run.raw_end]
            if run.end - run.start == run.raw_end - run.raw_start:
                assert spelling(copied) == spelling(read.document.text[run.start : run.end])
        for source in provenance(read.extraction.model_dump(mode="json")):
            piece = raw[source["raw_start"] : source["raw_end"]]
            assert spelling(source["quote"]) == spelling(piece), source

    def test_dates_and_numbers_are_what_their_quotes_parse_to(self, path: Path) -> None:
        read = reading(path)
        for mention in read.mentions:
            if mention.date is not None and mention.date.origin == "stated":
                sentence = read.segments[mention.segment].text
                parsed = [
                    date.value
                    for text in (mention.text, sentence)  # "by the end of" stands outside the quote
                    for date in find_dates(text, language=mention.language)
                ]
                assert mention.date.start in {value.start for value in parsed}, mention
            if mention.number is not None and not mention.number.garbled:
                values = {q.value for q in find_numbers(mention.text, language=mention.language)}
                assert any(float(v) == mention.number.value for v in values), mention

    def test_ids_depend_on_the_content_alone(self, path: Path) -> None:
        read = reading(path)
        elsewhere = extract(read.raw, path=f"somewhere/else/{path.name}", taggers=taggers())
        first = sorted(ids(json.loads(read.extraction.model_dump_json())))
        assert sorted(ids(json.loads(elsewhere.model_dump_json()))) == first
        facts = [*read.extraction.agreements, *read.extraction.events, *read.extraction.commitments]
        assert len({fact.id for fact in facts}) == len(facts)


@pytest.mark.models
def test_the_order_of_the_files_changes_no_byte() -> None:
    before = {path: reading(path).extraction.model_dump_json() for path in ARTICLES}
    for path in reversed(ARTICLES):
        again = extract(path.read_bytes(), path=path.name, taggers=taggers())
        assert again.model_dump_json() == before[path], path


def as_page(text: str) -> str:
    """An article as a page with menu, entities, and tags inside its words."""
    paragraphs = "\n".join(
        f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip()
    )
    marked = paragraphs.replace("合作", "合<b>作</b>").replace("the ", "t&#104;e ")
    return f"<html><body><ul><li><a href='/'>首页</a></li></ul>{marked}</body></html>"


@pytest.mark.models
@pytest.mark.parametrize("path", WITH_SEEDS, ids=lambda path: path.stem)
def test_evidence_leads_back_through_the_markup_of_a_page(path: Path) -> None:
    raw = as_page(path.read_text("utf-8"))
    read = Reading(raw.encode(), path=f"{path.stem}.html", taggers=light_taggers())
    found = json.loads(read.extraction.model_dump_json())
    check_quotes(read.document, found)
    quotes = list(provenance(found))
    assert quotes
    for source in quotes:
        piece = re.sub(r"<[^>]*>", "", raw[source["raw_start"] : source["raw_end"]])
        assert spelling(source["quote"]) == spelling(piece), source


PHRASES = st.sampled_from(
    [
        "双方", "（以下简称“甲方”）", "签署《合作协议》", "教育局", "云山市", "市教育局", "2024年5月6日", "昨日", "约3.5万名", "，", "。", "、", "与", "\n",
        "校长", "李明", "该校", "将", "共建", "基地", "“", "”", "《", "》", "（", "）", " signed ", "The University of ", "Lakeside ", "(", ")", ", ",
        ". ", "on 3 May 2024", " and ", "Ministry of Education", " (MOE)", "the two sides ", "will ", "train 1,3500 teachers", "Mr. Li", "\t",
        "\u200b", "&amp;", "<b>", "\x00", "﷽", "🎓", "ﬁ", "İ", "Ⅷ", "％", "１２", "\ud7ff", "\r\n", "——", "…", "«", "100%", "¥", "€ 3 million ",
    ]
)  # fmt: skip
ANY_TEXT = st.one_of(st.text(max_size=120), st.lists(PHRASES, max_size=40).map("".join))


@pytest.mark.models
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(ANY_TEXT)
def test_any_text_is_read_and_quoted_exactly(text: str) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    read = Reading(b"Headline\n\n" + raw, path="any.txt", taggers=light_taggers())
    try:
        found = json.loads(read.extraction.model_dump_json())
    except Unreadable:  # control characters: refused with a reason rather than read
        return
    check_quotes(read.document, found)
    for mention in read.mentions:
        assert read.document.text[mention.start : mention.end] == mention.text


@pytest.mark.models
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(ANY_TEXT)
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    raw = b"Headline\n\n" + text.encode("utf-8", "surrogatepass")
    try:
        once, again = (extract(raw, path="any.txt", taggers=light_taggers()) for _ in range(2))
    except Unreadable:
        return
    assert once.model_dump_json() == again.model_dump_json()


@settings(max_examples=200, deadline=None)
@given(st.dates(), st.sampled_from(["{d.year}年{d.month}月{d.day}日", "{d:%Y}-{d.month}-{d.day}"]))
def test_a_written_day_is_that_day(day: Any, pattern: str) -> None:
    if not 1900 <= day.year <= 2099:
        return
    text = pattern.format(d=day)
    found = find_dates(text, language="zh")
    assert [(date.value.start, date.value.end) for date in found] == [(day.isoformat(),) * 2]


@settings(max_examples=200, deadline=None)
@given(st.integers(2, 999_999_999))
def test_a_written_number_is_that_number(number: int) -> None:
    for text in (f"{number} schools", f"{number:,} schools"):
        found = find_numbers(text, language="en")
        assert [int(quantity.value) for quantity in found] == [number], text
