"""Numbers: a table of texts, what must hold for any text, and what a document accepts."""

from __future__ import annotations

import importlib.util
import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.find.numbers import find_numbers, numbers
from pipeline.words.numerals import plain_number
from schemas import Document, Meta, Segment, Token
from tests import spec_adapter

CASES = [
    json.loads(line)
    for name in ("numbers.jsonl", "number_forms.jsonl")
    for line in (Path(__file__).parent / "cases" / name).read_text("utf-8").splitlines()
]
HOSTILE = (
    "1",
    "一",
    "the ",
    "年",
    "第",
    "半",
    "1-",
    "三至",
    "from 1 to ",
    "1,",
    "two hundred and ",
    "half a ",
    "五分之",
    "1 2 ",
    "万千",
)
SPECS = Path(__file__).parents[2] / "shared" / "specs"
LEAST = {  # value right, per cent, on the news-like public cases
    "en.date": 88, "en.daterange": 80, "zh.date": 100, "zh.daterange": 97, "en.number": 92, "zh.number": 96, "en.numberrange": 80, "zh.numberrange": 80,
    "en.percentage": 98, "zh.percentage": 98, "en.currency": 95, "zh.currency": 100, "en.ordinal": 92, "zh.ordinal": 100,
}  # fmt: skip
LEAST_OF_ALL = {"en.date": 65, "en.daterange": 65, "zh.date": 82, "zh.daterange": 85}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.get("note", case["text"]))
def test_case(case):
    found = find_numbers(case["text"], language=case["language"])
    answers = [
        {
            **q._asdict(),
            "text": case["text"][q.start : q.end],
            "value": plain_number(q.value),
            "upper": None if q.upper is None else plain_number(q.upper),
        }
        for q in found
    ]
    assert [a["text"] for a in answers] == [w["text"] for w in case["numbers"]]
    for answer, wanted in zip(answers, case["numbers"], strict=True):
        assert {key: answer[key] for key in wanted} == wanted


@given(st.text(max_size=200), st.sampled_from(["en", "zh"]))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_ordered_spans_and_no_exception(text, language):
    found = find_numbers(text, language=language)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert all(0 <= q.start < q.digits <= q.end <= len(text) for q in found)


@given(st.text(alphabet="0123456789.,e-+万亿百零一二点分之半/^ $", max_size=40))
@settings(max_examples=300, deadline=None)
def test_no_string_of_figures_is_an_error(text):
    for language in ("en", "zh"):
        for quantity in find_numbers(text, language=language):
            plain_number(quantity.value)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_lines_are_read_to_their_end(language, piece):
    text = (piece * 20_000)[:20_000]
    found = find_numbers(text, language=language)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("words", "expected", "note"),
    [
        ("400/NUM primary/ADJ school/NOUN teachers/NOUN", ["400 primary school teachers"], "the noun phrase is the unit"),
        ("40/NUM colleges/NOUN and/CCONJ universities/NOUN", ["40 colleges and universities"], "a coordinated unit"),
        ("seven/NUM -/PUNCT member/NOUN panel/NOUN", ["seven - member panel"], "a compound"),
        ("eightASEAN/NOUN countries/NOUN", ["eightASEAN countries"], "a lost space before a name"),
        ("one/NUM school/NOUN", [], "an article"),
        ("four/NUM schools/NOUN and/CCONJ one/NUM college/NOUN", ["four schools", "one college"], "a contrast"),
        ("the/DET fifth/ADJ meeting/NOUN", ["fifth meeting"], "a rank"),
        ("Fifth/PROPN Middle/PROPN School/PROPN", [], "a rank in a name"),
        ("first/ADV signed/VERB", [], "an adverb"),
        ("first/ADV expressed/VERB warm/ADJ thanks/NOUN", [], "an adverb before a verb with its object"),
        ("Third/PROPN Lane/PROPN", [], "a name"),
        ("Texas/PROPN 75039/NUM", [], "a code behind a name"),
    ],
)  # fmt: skip
def test_english_document(words, expected, note):
    segment = _segment(words, "en", " ")
    found = [m.text for m in numbers(_document(segment.text), [segment])]
    assert found == expected, note


@pytest.mark.parametrize(
    ("words", "expected", "note"),
    [
        ("27万/NUM 校友/NOUN", ["27万校友"], "the noun is the unit where there is no measure word"),
        ("两/NUM 校/NOUN 签约/VERB", [], "a name of two"),
        ("一/NUM 名/NOUN 教师/NOUN", [], "an article"),
        ("第五/NUM 中学/NOUN", [], "a rank in a name"),
        ("排/VERB 第二/NUM 。/PUNCT", ["第二"], "a place in a ranking"),
    ],
)
def test_chinese_document(words, expected, note):
    segment = _segment(words, "zh", "")
    found = [m.text for m in numbers(_document(segment.text), [segment])]
    assert found == expected, note


@pytest.mark.parametrize(("options", "least"), [(["--news"], LEAST), ([], LEAST_OF_ALL)])
def test_public_cases(options, least, capsys, tmp_path, monkeypatch):
    """The recognition cases that nobody of this project wrote."""
    if not SPECS.exists():
        pytest.skip("the public cases are not beside this checkout (../shared/specs)")
    spec = importlib.util.spec_from_file_location("score_specs", SPECS / "score_specs.py")
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    figures = tmp_path / "figures.json"
    arguments = ["", f"{spec_adapter.__name__}:find", *options, "--json", str(figures)]
    monkeypatch.setattr("sys.argv", arguments)
    score.main()
    scored = json.loads(figures.read_text("utf-8"))
    assert sum(row["raised"] for row in scored.values()) == 0
    assert sum(row["spurious"] for kind, row in scored.items() if "none_" in kind) <= 2
    assert {k: scored[k]["value"] for k in least if scored[k]["value"] < least[k]} == {}


def _segment(tagged: str, language: str, gap: str) -> Segment:
    """A segment of words with their tags."""
    tokens: list[Token] = []
    text = ""
    for word, tag in (pair.rsplit("/", 1) for pair in tagged.split(" ")):
        text += gap if text else ""
        tokens.append(
            Token(len(text), len(text) + len(word), word, tag, word, "", False, len(tokens), "")
        )
        text += word
    return Segment(
        index=0, paragraph=0, start=0, end=len(text), text=text, role="body", language=language, tokens=tuple(tokens)
    )  # fmt: skip


def _document(text: str) -> Document:
    return Document(
        doc="d", path="d.txt", sha256="", encoding="utf-8", media_type="text/plain", text=text,
        blocks=(), runs=(), raw_length=len(text), meta=Meta(),
    )  # fmt: skip
