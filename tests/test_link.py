"""link: which mentions are one body, one person, one place, and what a reference means."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.find.references import references
from pipeline.link import Lookup, link
from schemas import Entity
from tests.marked import document_of, read

CASES = Path(__file__).with_name("cases")


def rows(name: str) -> list[Any]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [pytest.param(row := json.loads(line), id=row["note"]) for line in lines]


def linked(marked: str, **options: Any) -> tuple[str, tuple[Entity, ...]]:
    document, segments, mentions = read(marked, **options)
    found = [*mentions, *references(document, segments)]
    found.sort(key=lambda mention: (mention.start, -mention.end, mention.kind))
    return document.text, link(document, segments, found)


@pytest.mark.parametrize("row", rows("link.jsonl"))
def test_names_of_one_body_are_one_entity(row: dict[str, Any]) -> None:
    _, entities = linked(row["text"])
    named = {e.name: set(e.aliases) for e in entities if e.kind != "place"}
    assert named == {name: set(aliases) for name, aliases in row["entities"].items()}


@pytest.mark.parametrize("row", rows("references.jsonl"))
def test_a_reference_means_what_a_reader_takes_it_to_mean(row: dict[str, Any]) -> None:
    options = {key: row[key] for key in ("source", "headline") if key in row}
    document, segments, _ = read(row["text"], **options)
    _, entities = linked(row["text"], **options)
    meant = [
        [reference.text, [e.name for e in entities if reference in [k.mention for k in e.links]]]
        for reference in references(document, segments)
    ]
    expected = [[text, sorted(names)] for text, names in row["references"]]
    assert [[text, sorted(names)] for text, names in meant] == expected


def test_every_link_quotes_the_text_and_gives_its_reason() -> None:
    for row in (*rows("link.jsonl"), *rows("references.jsonl")):
        text, entities = linked(row.values[0]["text"])
        for entity in entities:
            assert entity.links
            for one in entity.links:
                assert text[one.mention.start : one.mention.end] == one.mention.text
                assert one.reason and 0 < one.confidence <= 1


def test_a_department_points_to_its_parent() -> None:
    _, entities = linked("[o:university|云山大学]开会。[o:university|云山大学教务处]通知。")
    parent, department = entities
    assert department.parent == parent.id
    assert parent.parent is None


def test_an_ambiguous_short_form_says_so() -> None:
    _, entities = linked(
        "[o:school|东湖区第一小学]和[o:school|西湖区第一小学]结对。[o:school|第一小学]派出教师。"
    )
    links = [k for e in entities for k in e.links if k.mention.text == "第一小学"]
    assert len(links) == 1
    assert links[0].confidence < 0.7
    assert "likeliest of 2" in links[0].reason


def test_two_headlines_name_the_same_bodies_in_the_same_order() -> None:
    document, segments, mentions = read(
        "[o:university|云川农业大学]与[o:company|海川集团]签约\n[o:university|YCAU] and [o:company|Seariver] Sign\n[o:university|YCAU]派出学生。"
    )
    both = [s.model_copy(update={"role": "headline"}) for s in segments[:2]]
    entities = link(document, [*both, *segments[2:]], mentions)
    assert [(e.name, e.aliases) for e in entities] == [
        ("云川农业大学", ("YCAU",)),
        ("海川集团", ("Seariver",)),
    ]


def test_places_are_one_by_their_code() -> None:
    _, entities = linked("[l:510000|四川省]与[l:500000|重庆]合作，[l:510000|四川]先行。")
    assert [(e.name, e.aliases, e.code) for e in entities] == [
        ("四川省", ("四川",), "510000"),
        ("重庆", (), "500000"),
    ]


def test_ids_depend_on_the_name_alone() -> None:
    _, before = linked("[o:school|临海中学]招生。")
    _, after = linked("今年，[p|王一]来到[o:school|临海中学]。")
    assert before[0].id in {entity.id for entity in after}


class TestLookup:
    TEXT = "[o:school|临海中学]与[o:school|东湖中学]签约，双方互访。"

    def test_names_and_references_lead_to_their_entities_in_the_order_of_the_text(self) -> None:
        text, entities = linked(self.TEXT)
        lookup = Lookup(entities)
        both = [entity.name for entity in lookup.at(0, len(text))]
        assert both == ["临海中学", "东湖中学"]
        assert [e.name for e in lookup.at(text.index("双"), len(text))] == both

    def test_only_links_that_lie_inside_count(self) -> None:
        text, entities = linked(self.TEXT)
        lookup = Lookup(entities)
        assert lookup.at(1, 4) == ()
        assert [e.name for e in lookup.at(0, 4)] == ["临海中学"]
        assert lookup.at(0, len(text), kind="person") == ()


@given(
    st.text(alphabet="省市县教育局厅大学委双方两校该我（）()“”A BC与和，。\n", max_size=60),
    st.data(),
)
def test_link_takes_any_mentions(text: str, data: st.DataObject) -> None:
    spans = data.draw(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 8)), max_size=6))
    plain = text.replace("[", "").replace("]", "")
    pieces = {(start, start + length) for start, length in spans}
    cuts = sorted(
        p for p in pieces if plain[p[0] : p[1]] and not set(plain[p[0] : p[1]]) & set(" \n。")
    )
    marked, last = "", 0
    for start, end in cuts:
        if start >= last and end <= len(plain):
            marked += plain[last:start] + f"[o:school|{plain[start:end]}]"
            last = end
    whole, entities = linked(marked + plain[last:])
    assert whole == plain
    for entity in entities:
        for one in entity.links:
            assert plain[one.mention.start : one.mention.end] == one.mention.text


def test_many_names_take_no_more_than_linear_time() -> None:
    text = "".join(f"[o:school|第{i}路小学]与" for i in range(1000))
    _, entities = linked(text)
    assert len(entities) == 1000


def test_an_empty_document_has_no_entities() -> None:
    assert link(document_of(""), [], []) == ()
