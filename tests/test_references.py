"""find: expressions that refer to what was named before."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.find.references import references
from tests.marked import read

ROWS: list[tuple[str, list[tuple[Any, ...]], str]] = [
    ("双方将互派教师。", [("双方", "party", 2, "")], "two parties"),
    ("校地双方共建基地。", [("校地双方", "party", 2, "")], "with their sorts"),
    ("甲乙双方各执一份。", [("甲乙双方", "party", 2, "")], "of a contract"),
    ("三方签约。", [("三方", "party", 3, "")], "three"),
    ("第三方评估，三方面成效，四方支持。", [("四方", "party", 4, "")], "no parties in 第三方, 三方面"),
    ("两校、两地、两国合作。", [("两校", "organization", 2, "校"), ("两地", "place", 2, "地"), ("两国", "place", 2, "国")], "by noun"),
    ("兩校簽署。", [("兩校", "organization", 2, "校")], "traditional characters"),
    ("两省教育厅签约，两区教育部门开会。", [("两省教育厅", "organization", 2, "教育厅"), ("两区教育部门", "organization", 2, "教育部门")], "offices of places"),
    ("两校区之间，两级政府，十二省参会。", [], "parts of other words"),
    ("该校派出教师，该厅、该市支持。", [("该校", "organization", 1, "校"), ("该厅", "organization", 1, "厅"), ("该市", "place", 1, "市")], "this one"),
    ("应该校准设备。", [], "应该 is a verb"),
    ("我校与我省签约，本市支持，本科生参加。", [("我校", "organization", 1, "own 校"), ("我省", "place", 1, "own 省"), ("本市", "place", 1, "own 市")], "the text's own"),
    ("未来五年，学校每年选派教师；学校和企业合作。", [("学校", "organization", 1, "学校")], "definite, not generic"),
    ("上述院校每年培养教师。", [("上述院校", "organization", None, "院校")], "those above"),
    ("他说，其他人和吉他手都到了。", [("他", "person", 1, "")], "not inside 其他"),
    ("The two sides will meet; both parties agree.", [("The two sides", "party", 2, ""), ("both parties", "party", 2, "")], "two parties"),
    ("Both universities and the three departments met.", [("Both universities", "organization", 2, "university"), ("the three departments", "organization", 3, "department")], "counted bodies"),
    ("Both countries gain.", [("Both countries", "place", 2, "country")], "counted places"),
    ("The company will pay.", [("The company", "organization", 1, "company")], "a definite body"),
    ("The company car and the school canteen.", [], "modifiers"),
    ("The Ministry of Trade spoke.", [], "a name"),
    ("the two regions' education authorities met", [("the two regions' education authorities", "organization", 2, "authority")], "offices of places"),
    ("Our university and our city.", [("Our university", "organization", 1, "own university"), ("our city", "place", 1, "own city")], "the text's own"),
    ("He said they agreed.", [("He", "person", 1, ""), ("they", "party", None, "")], "pronouns"),
    ("Mayor He Jun met Director She there.", [], "surnames"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "note"), ROWS, ids=[row[2] for row in ROWS])
def test_references(text: str, expected: list[tuple[Any, ...]], note: str) -> None:
    document, segments, _ = read(text)
    found = [
        (m.text, m.reference.wants, m.reference.count, m.reference.head)
        for m in references(document, segments)
        if m.reference is not None
    ]
    assert found == expected
