"""diff: facts added, removed and changed between two output folders."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.use.diff import Unreadable, diff
from pipeline.use.diff.changes import changes
from schemas import Signatory
from tests.samples import TEXTS, cite, extraction, write_folder

PACT = extraction("zh/pact")
AGREEMENT, EVENT = PACT.agreements[0], PACT.events[0]


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    return write_folder(tmp_path / "a"), write_folder(tmp_path / "b")


def edit(folder: Path, **fields: object) -> None:
    """Other fields in the JSON of zh/pact."""
    path = folder / "zh/pact.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **fields}), "utf-8")


def dumped(*records: object) -> list[object]:
    return [record.model_dump(mode="json") for record in records]  # type: ignore[attr-defined]


def test_equal_folders_do_not_differ(folders: tuple[Path, Path]) -> None:
    difference = diff(*folders)
    assert not difference
    assert (difference.compared, difference.changes, difference.reasons) == (4, (), {})


@pytest.mark.parametrize(
    ("fields", "field", "before", "after"),
    [
        ({"signed": "2023-05-13"}, "signed", "2023-05-12", "2023-05-13"),
        ({"title": None}, "title", "职业教育合作备忘录", None),
        (
            {"fields": ("vocational_education",)},
            "fields",
            list(AGREEMENT.fields),
            ["vocational_education"],
        ),
        ({"main": False}, "main", True, False),
        (
            {"signatories": (Signatory(person="林清"),)},
            "signatories",
            [{"person": "林清", "org": "青岚市教育局"}, {"person": "魏澜", "org": None}],
            [{"person": "林清", "org": None}],
        ),
    ],
)
def test_a_changed_slot(
    folders: tuple[Path, Path], fields: dict[str, object], field: str, before: object, after: object
) -> None:
    edit(folders[1], agreements=dumped(AGREEMENT.model_copy(update=fields)))
    (change,) = diff(*folders).changes
    assert (change.doc, change.kind, change.change, change.before) == (
        "zh/pact",
        "agreements",
        "changed",
        "pact",
    )
    (found,) = change.fields
    assert (found.field, found.before, found.after) == (field, before, after)


def test_a_changed_slot_stands_with_its_quotes(folders: tuple[Path, Path]) -> None:
    other = AGREEMENT.model_copy(
        update={"signed": "2023-05-01/2023-05-31", "provenance": cite("zh/pact", signed="5月")}
    )
    edit(folders[1], agreements=dumped(other))
    (change,) = diff(*folders).changes
    (field,) = change.fields
    assert (field.quotes_before, field.quotes_after) == (("5月12日",), ("5月",))


def test_a_fact_with_another_id_is_known_by_its_evidence(folders: tuple[Path, Path]) -> None:
    renamed = AGREEMENT.model_copy(update={"id": "other", "status": "in_force"})
    edit(folders[1], agreements=dumped(renamed))
    (change,) = diff(*folders).changes
    assert (change.change, change.before, change.after) == ("changed", "pact", "other")
    assert [field.field for field in change.fields] == ["status"]


def test_a_new_id_alone_is_no_change(folders: tuple[Path, Path]) -> None:
    edit(folders[1], agreements=dumped(AGREEMENT.model_copy(update={"id": "other"})))
    assert not diff(*folders)


def test_facts_that_share_nothing_are_not_paired(folders: tuple[Path, Path]) -> None:
    other = EVENT.model_copy(
        update={
            "id": "other", "kind": "visit", "start": None, "end": None, "place": None, "organizers": (),
            "people": (), "orgs": ("云川大学",), "figures": (), "provenance": cite("zh/pact", orgs="云川大学"),
        }
    )  # fmt: skip
    edit(folders[1], events=dumped(other))
    assert {(change.kind, change.change) for change in diff(*folders).changes} == {
        ("events", "removed"),
        ("events", "added"),
    }


@pytest.mark.parametrize("kind", ["organizations", "people", "agreements", "events", "commitments"])
def test_added_and_removed(folders: tuple[Path, Path], kind: str) -> None:
    edit(folders[1], **{kind: []})
    assert {change.change for change in diff(*folders).changes} == {"removed"}
    assert {change.change for change in diff(*reversed(folders)).changes} == {"added"}
    assert {change.kind for change in diff(*folders).changes} == {kind}
    assert all(change.quotes for change in diff(*folders).changes)


def test_the_order_of_a_list_does_not_count(folders: tuple[Path, Path]) -> None:
    edit(
        folders[1],
        agreements=dumped(AGREEMENT.model_copy(update={"fields": AGREEMENT.fields[::-1]})),
    )
    assert not diff(*folders)


def test_other_evidence_for_the_same_value(folders: tuple[Path, Path]) -> None:
    edit(
        folders[1],
        commitments=dumped(
            PACT.commitments[0].model_copy(
                update={"provenance": cite("zh/pact", evidence="学分互认")}
            )
        ),
    )
    (change,) = diff(*folders).changes
    assert [(field.field, field.after) for field in change.fields] == [
        ("evidence", ["evidence: 学分互认"])
    ]


def test_a_quote_more_of_the_same_is_no_change(folders: tuple[Path, Path]) -> None:
    doubled = EVENT.model_copy(update={"provenance": EVENT.provenance * 2})
    edit(folders[1], events=dumped(doubled))
    assert not diff(*folders)


def test_an_unnamed_fact_is_called_by_who_is_in_it(folders: tuple[Path, Path]) -> None:
    (folders[1] / "en/pact.json").unlink()
    labels = [change.label for change in diff(*folders).changes if change.kind == "agreements"]
    assert labels == ["cooperation_agreement (Greenhill University; Yunchuan University)"]


def test_the_documents_own_data(folders: tuple[Path, Path]) -> None:
    edit(
        folders[1],
        meta={**PACT.meta.model_dump(mode="json"), "source": "Other Daily"},
        lang="mixed",
    )
    (change,) = diff(*folders).changes
    assert change.kind == "meta"
    assert [(field.field, field.before, field.after) for field in change.fields] == [
        ("source", "Test Daily", "Other Daily"),
        ("lang", "zh", "mixed"),
    ]


def test_warnings_are_compared(folders: tuple[Path, Path]) -> None:
    edit(
        folders[1],
        warnings=[{"code": "guess", "message": "Encoding guessed.", "start": None, "end": None}],
    )
    (change,) = diff(*folders).changes
    assert (change.kind, change.change, change.label) == ("warnings", "added", "Encoding guessed.")


def test_documents_on_one_side_only(folders: tuple[Path, Path]) -> None:
    (folders[1] / "en/plan.json").unlink()
    difference = diff(*folders)
    assert (difference.only_before, difference.only_after) == (("en/plan",), ())
    assert {change.change for change in difference.changes} == {"removed"}


def test_what_else_changed_is_said(folders: tuple[Path, Path]) -> None:
    versions = {**PACT.versions.model_dump(mode="json"), "taggers": {"zh": "t 2"}}
    edit(folders[1], versions=versions, sha256="0" * 64)
    difference = diff(*folders)
    assert not difference
    assert difference.reasons == {"zh/pact": ("text", "models")}


def test_two_files(folders: tuple[Path, Path]) -> None:
    edit(folders[1], events=[])
    difference = diff(*(folder / "zh/pact.json" for folder in folders))
    assert [change.kind for change in difference.changes] == ["events"]


@pytest.mark.parametrize("content", ["no json", "[]", '{"a": 1}'])
def test_what_is_no_extraction_is_named(folders: tuple[Path, Path], content: str) -> None:
    (folders[1] / "zh/pact.json").write_text(content)
    with pytest.raises(Unreadable, match=r"pact\.json is no"):
        diff(*folders)


def test_a_folder_without_extractions_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no extraction"):
        diff(tmp_path, tmp_path)


@given(st.sampled_from(sorted(TEXTS)), st.data())
def test_nothing_differs_from_itself(name: str, data: st.DataObject) -> None:
    one = extraction(name).model_dump(mode="json")
    other = {
        key: data.draw(st.permutations(value)) if isinstance(value, list) else value
        for key, value in one.items()
    }
    assert list(changes(name, one, other)) == []


def test_the_database_is_no_extraction(folders: tuple[Path, Path]) -> None:
    shutil.copy(folders[0] / "accord.db", folders[1] / "other.db")
    assert not diff(*folders)


def test_a_change_without_another_reason_is_one_of_the_rules(folders: tuple[Path, Path]) -> None:
    edit(folders[1], events=[])
    assert diff(*folders).reasons == {"zh/pact": ("rules and words",)}
