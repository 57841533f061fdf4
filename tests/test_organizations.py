"""Names of organisations: sentences with their tokens as tagged, and the names a careful reader takes from them."""

import json
from pathlib import Path

import pytest

from pipeline.find.organizations import organizations
from pipeline.words import words
from schemas import Block, Document, Meta, Run, Segment, Token

CASES = Path(__file__).parent / "cases"


def rows(name):
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [pytest.param(row, id=row["text"][:40]) for row in map(json.loads, lines)]


def chinese_tokens(text, spelled):
    """Tokens of `word/TAG/LABEL` separated by spaces, in the order of the text."""
    tokens, offset = [], 0
    for item in spelled.split(" "):
        word, tag, label = (
            item.rsplit("/", 2) if item.count("/") > 1 else [*item.rsplit("/", 1), ""]
        )
        start = text.index(word, offset)
        offset = start + len(word)
        tokens.append(Token(start, offset, word, tag, word, label, bool(label), len(tokens), ""))
    return tokens


def labels(text, spelled):
    """Tokens of what the tagger labels, spelled `word/LABEL`; the grammar needs no other ones."""
    tokens, offset = [], 0
    for item in spelled.split():
        word, label = item.rsplit("/", 1)
        start = text.index(word, offset)
        offset = start + len(word)
        tokens.append(Token(start, offset, word, "PROPN", word, label, False, len(tokens), ""))
    return tokens


@pytest.mark.parametrize("row", rows("organizations_zh.jsonl"))
def test_chinese_names(row):
    tokens = chinese_tokens(row["text"], row["tokens"])
    found = words("zh").organizations.names(row["text"], tokens)
    assert [row["text"][name.start : name.end] for name in found] == row["names"]


@pytest.mark.parametrize("row", rows("organizations_en.jsonl"))
def test_english_names(row):
    tokens = labels(row["text"], row["tokens"])
    found = words("en").organizations.names(row["text"], tokens)
    assert [row["text"][name.start : name.end] for name in found] == row["names"]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("zh", "省教育厅", "government"),
        ("zh", "岳麓区委宣传部", "party"),
        ("zh", "县政府", "government"),
        ("zh", "英国驻重庆总领事馆", "government"),
        ("zh", "联合国教科文组织", "international"),
        ("en", "Chengdu Municipal Party Committee", "party"),
        ("en", "Education Bureau of Leshan", "government"),
        ("en", "Foxconn Technology Group", "company"),
        ("en", "Aba Central Primary School", "school"),
        ("en", "School of Materials at Nankai University", "university"),
        ("en", "Zhejiang Association for Science and Technology", "association"),
    ],
)
def test_kind(language, text, kind):
    (name,) = words(language).organizations.names(text, ())
    assert (text[name.start : name.end], name.kind) == (text, kind)


def document(*sentences, language):
    """A document of one paragraph a sentence, without tokens."""
    text = "\n".join(sentences)
    blocks, segments, start = [], [], 0
    for index, sentence in enumerate(sentences):
        end = start + len(sentence)
        blocks.append(Block(start=start, end=end, role="body"))
        segments.append(
            Segment(
                index=index,
                paragraph=index,
                start=start,
                end=end,
                text=sentence,
                role="body",
                language=language,
            )
        )
        start = end + 1
    whole = Run(start=0, end=len(text), raw_start=0, raw_end=len(text))
    made = Document(
        doc="a",
        path="a.txt",
        sha256="0",
        encoding="utf-8",
        media_type="text/plain",
        text=text,
        blocks=tuple(blocks),
        runs=(whole,),
        raw_length=len(text),
        meta=Meta(),
    )
    return made, segments


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        ("zh", ("省教育厅（以下简称“甲方”）来函。", "甲方同意。"), ["省教育厅", "甲方", "甲方"]),
        ("en", ("Foxconn Technology Group Co., Ltd. came.", "Foxconn Technology left."),
         ["Foxconn Technology Group Co., Ltd.", "Foxconn Technology"]),
        ("en", ("Leshan Normal University (LSNU) won.", "LSNU rejoiced."),
         ["Leshan Normal University", "LSNU", "LSNU"]),
        ("en", ('Nanhu First Primary School (hereinafter referred to as "Nanhu First") won.', "Nanhu First rejoiced."),
         ["Nanhu First Primary School", "Nanhu First", "Nanhu First"]),
        ("en", ("Elmbridge University won.", "Elmbridge rejoiced, in Elmbridge and on Elmbridge Road."),
         ["Elmbridge University", "Elmbridge"]),
        ("en", ("Henan University and Wang College won.", "Henan and Wang rejoiced."),
         ["Henan University", "Wang College"]),
    ],
)  # fmt: skip
def test_a_name_holds_for_the_whole_document(language, sentences, expected):
    made, segments = document(*sentences, language=language)
    found = sorted(organizations(made, segments), key=lambda mention: mention.start)
    assert [mention.text for mention in found] == expected
    assert all(made.text[mention.start : mention.end] == mention.text for mention in found)


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("zh", "省教育厅与University of Oulu签约。", ["省教育厅", "University of Oulu"]),
        ("zh", "县政府致函Leshan Normal University（LSNU）。", ["县政府", "Leshan Normal University", "LSNU"]),
        ("en", "Leshan Education Bureau (乐山市教育局) agreed.", ["Leshan Education Bureau", "乐山市教育局"]),
    ],
)  # fmt: skip
def test_names_of_the_other_language_are_read(language, sentence, expected):
    made, segments = document(sentence, language=language)
    found = sorted(organizations(made, segments), key=lambda mention: mention.start)
    assert [mention.text for mention in found] == expected


def test_a_dateline_names_no_organization():
    made, segments = document("Ministry of Education of Laos", language="en")
    lined = [segment.model_copy(update={"role": "dateline"}) for segment in segments]
    assert organizations(made, segments) and not organizations(made, lined)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "教育和" * 3000 + "局"),
        ("zh", "四川省成都市" * 2000),
        ("en", "Education and " * 3000 + "Bureau"),
        ("en", "Bureau of the " * 3000),
        ("en", '"' * 5000 + " School"),
    ],
)
def test_hostile_text_is_read_to_its_end(language, text):
    assert len(list(words(language).organizations.names(text, ()))) <= len(text)
