"""Place names with their administrative codes, in both languages."""

import pytest

from pipeline.find.places import places
from pipeline.words import words
from pipeline.words.gazetteer import divisions, territories
from tests.test_organizations import document


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "四川省凉山彝族自治州昭觉县位于大凉山。", [("四川省凉山彝族自治州昭觉县", ("513431",))]),
        ("zh", "重庆市荣昌区与泸州市江阳区结对。", [("重庆市荣昌区", ("500153",)), ("泸州市江阳区", ("510502",))]),
        ("zh", "老挝和芬兰续签协议。", [("老挝", ("LA",)), ("芬兰", ("FI",))]),
        ("zh", "四國與臺灣省、廣東省廣州市", [("臺灣省", ("710000",)), ("廣東省廣州市", ("440100",))]),
        ("zh", "仪式在行政楼第一会议室举行。", [("行政楼第一会议室", ())]),
        ("en", "He left Jin'an District for Fuzhou.", [("Jin'an District", ("341502", "350111")), ("Fuzhou", ("350100", "361000"))]),
        ("en", "Nujiang Lisu Autonomous Prefecture lies in Yunnan Province.",
         [("Nujiang Lisu Autonomous Prefecture", ("533300",)), ("Yunnan Province", ("530000",))]),
        ("en", "Finland and the People's Republic of China", [("Finland", ("FI",)), ("People's Republic of China", ("CN",))]),
        ("en", "The ceremony was held at Balmore House on Friday.", [("Balmore House", ())]),
    ],
)  # fmt: skip
def test_places(language, text, expected):
    found = words(language).places.names(text, ())
    assert [(text[place.start : place.end], place.codes) for place in found] == expected


def test_the_region_that_a_document_speaks_of_decides_between_namesakes():
    made, segments = document("福建省福州市的学校来访。", "鼓楼区教育界代表参加。", language="zh")
    codes = {mention.text: mention.name.code for mention in places(made, segments)}
    assert codes == {"福建省福州市": "350100", "鼓楼区": "350102"}


def test_a_namesake_without_context_has_no_code():
    made, segments = document("鼓楼区教育界代表参加。", language="zh")
    assert [mention.name.code for mention in places(made, segments)] == [None]


def test_tables_are_whole():
    codes = [division.code for division in divisions()]
    assert len(codes) == len(set(codes)) > 3000
    assert all(len(code) == 6 and code.isdigit() for code in codes)
    assert {"CN", "FI", "LA", "KE"} <= {territory.code for territory in territories()}


@pytest.mark.parametrize(
    ("language", "text"), [("en", "A" * 50000), ("en", "Big City " * 5000), ("zh", "四川" * 20000)]
)
def test_hostile_text_is_read_to_its_end(language, text):
    assert len(list(words(language).places.names(text, ()))) <= len(text)
