"""cut: sentences, language of each, tokens at their place."""

from __future__ import annotations

from time import process_time, thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.cut import cut
from pipeline.cut.languages import is_traditional, language_of, language_runs
from pipeline.cut.sentences import LONGEST, sentences
from pipeline.words import words
from pipeline.words.script import simplified
from schemas import Block, Document, Meta, Run, Segment
from schemas.vocabulary import BlockRole, Language


def split(text: str, language: Language) -> list[str]:
    return [text[a:b] for a, b in sentences(text, table=words(language).segmentation)]


ENGLISH = [
    ("One ends. Two begins.", ["One ends.", "Two begins."], "plain"),
    ("Dr. Li met Prof. Wang. They talked.", ["Dr. Li met Prof. Wang.", "They talked."], "titles"),
    ("Acme Co., Ltd. signed it. Done.", ["Acme Co., Ltd. signed it.", "Done."], "company forms"),
    ("It grew by 3.5 percent. Good.", ["It grew by 3.5 percent.", "Good."], "decimal point"),
    ("“We agree.” He left.", ["“We agree.”", "He left."], "closing quote goes with the sentence"),
    ("J. Smith came. A. B. Jones went.", ["J. Smith came.", "A. B. Jones went."], "initials"),
    (
        "H.E. Mr. Kim and M.M. Rahman met Md. Ali. Good.",
        ["H.E. Mr. Kim and M.M. Rahman met Md. Ali.", "Good."],
        "styles and double initials",
    ),
    ("at 5 p.m. on Monday. Then tea.", ["at 5 p.m. on Monday.", "Then tea."], "p.m. inside"),
    ("See No. 5 School. It is big.", ["See No. 5 School.", "It is big."], "number sign"),
    ("Really? Yes! Fine.", ["Really?", "Yes!", "Fine."], "question and exclamation"),
    (
        "visit accord.example.org today. Bye.",
        ["visit accord.example.org today.", "Bye."],
        "host name",
    ),
    ("A (see B. And C.) ends. D.", ["A (see B. And C.) ends.", "D."], "no end inside brackets"),
    ("It said 你好。 Then left.", ["It said 你好。", "Then left."], "Chinese stop in English"),
]
CHINESE = [
    ("双方签约。随后座谈。", ["双方签约。", "随后座谈。"], "plain"),
    ("他说：“很好。”大家鼓掌。", ["他说：“很好。”", "大家鼓掌。"], "closing quote"),
    ("签署协议（以下简称“协议”。）并揭牌。", ["签署协议（以下简称“协议”。）并揭牌。"], "brackets"),
    ("增长3.5%。其中", ["增长3.5%。", "其中"], "decimal point"),
    ("真的吗?是的!", ["真的吗?", "是的!"], "half-width marks"),
    ("一是共建；二是共享。", ["一是共建；二是共享。"], "a semicolon ends no sentence"),
]


@pytest.mark.parametrize(("text", "expected", "note"), ENGLISH, ids=[row[2] for row in ENGLISH])
def test_english_sentences(text: str, expected: list[str], note: str) -> None:
    assert split(text, "en") == expected


@pytest.mark.parametrize(("text", "expected", "note"), CHINESE, ids=[row[2] for row in CHINESE])
def test_chinese_sentences(text: str, expected: list[str], note: str) -> None:
    assert split(text, "zh") == expected


@given(st.text(), st.sampled_from(["en", "zh"]))
def test_sentences_lose_no_character_but_space(text: str, language: Language) -> None:
    kept = "".join(split(text, language))
    assert "".join(kept.split()) == "".join(text.split())


@given(st.text())
def test_language_runs_cover_the_text(text: str) -> None:
    runs = list(language_runs(text))
    assert "".join(text[a:b] for a, b in runs) == text


def test_an_endless_sentence_is_cut() -> None:
    pieces = split("word " * 2000, "en")
    assert all(len(piece) <= LONGEST for piece in pieces)


LANGUAGES = [
    ("双方在西安签署协议", "zh"),
    ("The two sides signed an agreement", "en"),
    ("华中农业大学与埃格顿大学（Egerton University）签署备忘录", "zh"),
    ("The handbook 《一起学教》 was released by the Ministry of Education in Beijing", "en"),
    ("教育局與廣東省教育廳簽署備忘錄", "zh"),
]


@pytest.mark.parametrize(("text", "expected"), LANGUAGES)
def test_language_of(text: str, expected: str) -> None:
    assert language_of(text) == expected


def test_a_paragraph_that_changes_its_language_is_two_runs() -> None:
    chinese, english = (
        "技术怎么和教学深度融合？其实我们要跳出技术，",
        "Teachers need to choose good technical means for their work.",
    )
    text = chinese + english
    assert [text[a:b] for a, b in language_runs(text)] == [chinese, english]


def test_a_bracketed_gloss_is_no_change_of_language() -> None:
    text = "该校与联合国机构（Food and Agriculture Organization of the United Nations）签署了合作协议。"
    assert list(language_runs(text)) == [(0, len(text))]


@given(st.text(alphabet="教育局與廣東簽署a1 "))
def test_simplified_keeps_offsets(text: str) -> None:
    assert len(simplified(text)) == len(text)


def test_traditional_is_told_from_simplified() -> None:
    assert is_traditional("教育局與廣東省教育廳簽署備忘錄")
    assert not is_traditional("教育局与广东省教育厅签署备忘录")


def document(*blocks: tuple[str, BlockRole]) -> Document:
    """A document made of the given blocks, raw and cleaned text being the same."""
    text = "\n".join(content for content, _ in blocks)
    spans, offset = [], 0
    for content, role in blocks:
        spans.append(Block(start=offset, end=offset + len(content), role=role))
        offset += len(content) + 1
    return Document(
        doc="a",
        path="a.txt",
        sha256="0" * 64,
        encoding="utf-8",
        media_type="text/plain",
        text=text,
        blocks=tuple(spans),
        runs=(Run(start=0, end=len(text), raw_start=0, raw_end=len(text)),),
        raw_length=len(text),
        meta=Meta(),
    )


def segments_of(*blocks: tuple[str, BlockRole]) -> tuple[Segment, ...]:
    return cut(document(*blocks), taggers={})


def test_bylines_and_credits_give_no_segments() -> None:
    found = segments_of(
        ("两校签约", "headline"),
        ("2024-03-21 来源：某网", "byline"),
        ("双方签约。", "body"),
        ("（编辑：王某）", "credit"),
    )
    assert [(s.text, s.role) for s in found] == [("两校签约", "headline"), ("双方签约。", "body")]


def test_segments_quote_their_document() -> None:
    whole = document(("A went. B came.", "body"), ("双方签约。随后座谈。", "body"))
    for segment in cut(whole, taggers={}):
        assert whole.text[segment.start : segment.end] == segment.text


@pytest.mark.models
def test_taggers_quote_their_document() -> None:
    from pipeline.cut.taggers import default_taggers

    whole = document(
        ("On May 3, Li Na of Peking University spoke in Beijing.", "body"),
        ("教育局與廣東省教育廳在廣州簽署備忘錄，約瑟夫（Joseph）出席。", "body"),
    )
    for tagger in ("", "rules"):
        found = cut(whole, taggers=default_taggers(tagger))
        assert [s.language for s in found] == ["en", "zh"]
        for token in (token for segment in found for token in segment.tokens):
            assert whole.text[token.start : token.end] == token.text


@pytest.mark.models
def test_chinese_names_are_tagged_in_traditional_script() -> None:
    from pipeline.cut.taggers import default_taggers

    (segment,) = cut(
        document(("教育局與廣東省教育廳在廣州簽署備忘錄。", "body")), taggers=default_taggers()
    )
    assert "廣東省教育廳" in [token.text for token in segment.tokens if token.label == "ORG"]


@pytest.mark.models
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "云岭省教育厅与滨海大学日前签署战略合作框架协议。"),
        ("en", "The two schools signed it."),
    ],
)
def test_a_tagger_works_on_the_thread_that_asks(language: Language, text: str) -> None:
    from pipeline.cut.taggers import default_taggers

    tagger = default_taggers()[language]
    tagger.tag([text])
    whole, own = process_time(), thread_time()
    tagger.tag([text] * 50)
    whole, own = process_time() - whole, thread_time() - own
    assert whole < 1.25 * own + 0.02
