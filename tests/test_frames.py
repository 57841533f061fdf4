"""The grammar that frames share: what is planned, denied, wished or past, and where."""

from __future__ import annotations

import pytest

from pipeline.relate.modality import is_background, is_planned, triggers
from pipeline.relate.papers import papers
from pipeline.relate.reading import Sentence, read
from pipeline.relate.venues import venues
from tests.facts import facts_of
from tests.marked import read as marked


def sentence_of(text: str) -> Sentence:
    document, segments, mentions = marked(text)
    return read(document, segments, mentions, (), ()).sentences[0]


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("双方将签署协议。", True),
        ("双方计划于明年签署协议。", True),
        ("双方签署协议。", False),
        ("大会在临江市签署协议。", False),
        ("The two sides will sign an agreement.", True),
        ("The two sides are to sign an agreement.", True),
        ("The two sides signed an agreement to train teachers.", False),
    ],
)
def test_planned(text: str, planned: bool) -> None:
    sentence = sentence_of(text)
    ((verb, _),) = triggers(sentence, sentence.words.agreements.sign)
    assert is_planned(sentence, verb) is planned


@pytest.mark.parametrize(
    ("text", "background"),
    [
        ("早在2019年，双方曾签署协议。", True),
        ("双方在太原签署协议。", False),
        ("The original agreement was signed in 2019.", True),
        ("The agreement was signed on Monday.", False),
    ],
)
def test_background(text: str, background: bool) -> None:
    sentence = sentence_of(text)
    ((verb, _),) = triggers(sentence, sentence.words.agreements.sign)
    assert is_background(sentence, verb) is background


@pytest.mark.parametrize(
    "text",
    [
        "双方没有签署协议。",
        "希望双方签署协议。",
        "They have not signed an agreement.",
        "If they signed an agreement, fine.",
    ],
)
def test_what_is_denied_or_wished_tells_nothing(text: str) -> None:
    sentence = sentence_of(text)
    assert not list(triggers(sentence, sentence.words.agreements.sign))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("签署《教师培养协议》", [("《教师培养协议》", True)]),
        ("签署战略合作框架协议", [("战略合作框架协议", False)]),
        ("签订学生交流协议", [("学生交流协议", True)]),
        ("signed a letter of intent", [("letter of intent", False)]),
        (
            "signed the Framework Agreement on Rural Schools",
            [("Framework Agreement on Rural Schools", True)],
        ),
        ("signed cooperation agreements in Cairo on March 31", [("cooperation agreements", False)]),
    ],
)
def test_papers(text: str, names: list[tuple[str, bool]]) -> None:
    found = papers(sentence_of(text))
    assert [(text[paper.start : paper.end], paper.title is not None) for paper in found] == names


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("仪式在[l|临江市河东区]举行。", "河东区, 临江市"),
        ("仪式在[l|临江市]江心宾馆举行。", "江心宾馆, 临江市"),
        ("款项用于[l|临江市]建设。", None),
        ("It was held at [o|Riverside College] in [l|Linjiang].", "Riverside College, Linjiang"),
        ("It was held in May.", None),
    ],
)
def test_venues(text: str, place: str | None) -> None:
    from pipeline.link import link

    document, segments, mentions = marked(text)
    reading = read(document, segments, mentions, link(document, segments, mentions), ())
    found = venues(reading, reading.sentences[0])
    assert next((venue.value for venue in found), None) == place


def test_a_long_text_is_read_in_linear_time() -> None:
    """Four times the text takes about four times the calls: checked by the number of facts, not by a clock."""
    one = "5月18日，[o|河东县教育局]与[o|临江师范学院]签署合作协议。" + "双方将共建课程。" * 200
    _, facts = facts_of({"text": one})
    assert len(facts.agreements) == 1
