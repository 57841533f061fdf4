"""Dates: a table of texts, and what must hold for any text."""

from __future__ import annotations

import itertools
import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.find.dates import dates, find_dates
from schemas import Document, Meta, Segment, Token

CASES = [
    json.loads(line)
    for name in ("dates.jsonl", "date_forms.jsonl")
    for line in (Path(__file__).parent / "cases" / name).read_text("utf-8").splitlines()
]
HOSTILE = (
    "1",
    "一",
    "the ",
    "年",
    "第",
    "1,",
    "1月1-",
    "民国",
    "the first week of ",
    "2 weeks after ",
    "1-2-",
    "从2018年至",
    "from 2018 to ",
    "“",
    "last ",
    "1 2 ",
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.get("note", case["text"]))
def test_case(case):
    found = find_dates(case["text"], language=case["language"], reference=case["reference"])
    answers = [{"text": case["text"][d.start : d.end], **d.value.model_dump()} for d in found]
    assert [a["text"] for a in answers] == [w["text"] for w in case["dates"]]
    for answer, wanted in zip(answers, case["dates"], strict=True):
        assert {key: answer[key] for key in wanted} == wanted


@given(st.text(max_size=200), st.sampled_from(["en", "zh"]))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_ordered_spans_and_no_exception(text, language):
    found = find_dates(text, language=language, reference="2024-02-29")
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(0 <= d.start < d.end <= len(text) for d in found)
    assert all(d.value.start <= d.value.end for d in found if d.value.start)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_lines_are_read_to_their_end(language, piece):
    text = (piece * 20_000)[:20_000]
    found = find_dates(text, language=language, reference="2024-05-05")
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@pytest.mark.parametrize("reference", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_no_error(reference):
    for case in CASES:
        find_dates(case["text"], language=case["language"], reference=reference)


def test_a_document_gives_mentions_that_quote_it_and_lean_on_each_other():
    first, second = "签约仪式4月17日举行。", "次日代表团回国。"
    mentions = dates(_document(first + second, "2024-04-19"), _segments(first, second))
    assert [m.text for m in mentions] == ["4月17日", "次日"]
    assert mentions[1].date.start == "2024-04-18"
    assert all((first + second)[m.start : m.end] == m.text for m in mentions)


def test_without_a_publication_day_the_text_gives_the_year():
    first, second = "2021年5月6日，两校签约。", "6月1日，学生启程。"
    mentions = dates(_document(first + second, None), _segments(first, second))
    assert mentions[1].date.start == "2021-06-01"


@pytest.mark.parametrize("between", ["该校成立于1985年5月1日。", "新校区将于7月10日启用。"])
def test_that_day_is_the_day_of_the_news(between):
    texts = ("6月24日，两校签约。", between, "当晚，代表团离开。")
    mentions = dates(_document("".join(texts), "2024-06-26"), _segments(*texts))
    assert mentions[-1].date.start == "2024-06-24"


@pytest.mark.parametrize("text", ["发布时间：2024年5月6日", "信息日期: 2024-05-06"])
def test_a_stamp_of_the_page_is_no_date(text):
    assert dates(_document(text, "2024-05-06"), _segments(text)) == []


def test_that_day_is_the_one_of_its_own_sentence():
    text = "1985年5月1日学校成立，当天开学。"
    mentions = dates(_document(text, "2024-06-26"), _segments(text))
    assert mentions[-1].date.start == "1985-05-01"


def test_a_person_is_no_date():
    text = "周一鸣出席。"
    token = Token(0, 3, "周一鸣", "PROPN", "周一鸣", "PERSON", True, 0, "")
    segment = _segments(text)[0].model_copy(update={"tokens": (token,)})
    assert dates(_document(text, "2024-04-19"), [segment]) == []


def test_lengths_of_time_up_to_now_are_numbers():
    text = "过去三年，两校互访。"
    assert find_dates(text, language="zh", reference="2024-04-19")[0].rule == "stretch"
    assert dates(_document(text, "2024-04-19"), _segments(text)) == []


def _document(text: str, published: str | None) -> Document:
    assert published is None or date.fromisoformat(published)
    return Document(
        doc="d", path="d.txt", sha256="", encoding="utf-8", media_type="text/plain", text=text,
        blocks=(), runs=(), raw_length=len(text), meta=Meta(published=published),
    )  # fmt: skip


def _segments(*texts: str) -> list[Segment]:
    offsets = [sum(map(len, texts[:n])) for n in range(len(texts))]
    return [
        Segment(index=n, paragraph=0, start=start, end=start + len(text), text=text, role="body", language="zh")
        for n, (start, text) in enumerate(zip(offsets, texts, strict=True))
    ]  # fmt: skip
