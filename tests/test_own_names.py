"""A user's own names: the file, where a text has them, and that they win over what the rules find."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline import Reading
from pipeline.app import main
from pipeline.batch import Malformed, read_names
from pipeline.words.own_names import OwnName, OwnNames, folded
from pipeline.words.tagging import Tagger
from schemas import Token
from schemas.vocabulary import Language

HEADER = "kind,name,aliases,type\n"
FILE = f"""\
# our partners
{HEADER}
organization,蓝鲸教育,,company
organization,云岭大学,云大；Yunling University,
organization,"Zeta, Frob and Sons",Zeta Frob; ZF,company
organization,Larch University,,
person,卡尔穆,,
person,Kalmu Besso,,
title,首席产业官,,
title,chief joy officer,,
"""


class Silent:
    """A tagger that knows no word."""

    name = "silent"

    def tag(self, sentences: Sequence[str]) -> list[tuple[Token, ...]]:
        return [()] * len(sentences)


TAGGERS: Mapping[Language, Tagger] = {"en": Silent(), "zh": Silent()}


def written(folder: Path, text: str = FILE) -> Path:
    path = folder / "names.csv"
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def names(tmp_path: Path) -> OwnNames:
    return read_names(written(tmp_path))


def reading(text: str, names: OwnNames) -> Reading:
    raw = f"Headline\n\n{text}\n".encode()
    return Reading(raw, path="a.txt", taggers=TAGGERS, names=names)


# the file


def test_a_file_with_remarks_quotes_and_both_semicolons(names: OwnNames) -> None:
    assert names.entries[1] == OwnName("organization", "云岭大学", ("云大", "Yunling University"))
    assert names.entries[2].name == "Zeta, Frob and Sons"
    assert names.entries[0].organization_kind == "company"


def test_tabs_fewer_columns_and_a_byte_order_mark(tmp_path: Path) -> None:
    path = written(tmp_path, "\ufeffKind\tName\nperson\tAnn Lee\n")
    assert read_names(path).entries == (OwnName("person", "Ann Lee"),)


@pytest.mark.parametrize(
    "text, says",
    [
        ("", "line 1: the first line must be kind,name,aliases,type"),
        ("name,alias\nx,y\n", "line 1: the first line must be"),
        (HEADER + "firm,Acme,,\n", "line 2: 'firm' is no kind of name; write organization, person"),
        (HEADER + "organization,Acme,,shop\n", "line 2: 'shop' is no type of organization"),
        (HEADER + "person,Ann Lee,,company\n", "line 2: 'company' is no type of organization"),
        (HEADER + "\n# x\nperson,王,,\n", "line 4: '王' is too short"),
        (HEADER + "person,,,\n", "line 2: '' is too short"),
        (HEADER + "person,Li Na,,\nperson,Na Li,Li Na,\n", "line 3: Li Na stands in line 2"),
        (HEADER + "organization,雲大,,\norganization,云大,,\n", "line 3: 云大 stands in line 2"),
        (HEADER + "organization,Acme,A1,B2,company\n", "line 2: more than 4 cells"),
        (HEADER + 'organization,"Acme,,\n', "line 2: "),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(Malformed) as raised:
        read_names(path)
    assert str(raised.value).startswith(str(path))
    assert says in str(raised.value)


def test_another_encoding_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_bytes((HEADER + "person,王小明,,\n").encode("gb18030"))
    with pytest.raises(Malformed, match="line 2: this is not UTF-8; save it as CSV UTF-8"):
        read_names(path)


@pytest.mark.parametrize("command", [("run",), ("show", "find")])
def test_a_bad_file_is_wrong_usage(tmp_path: Path, command: tuple[str, ...]) -> None:
    article = tmp_path / "a.txt"
    article.write_text("云大签约。", "utf-8")
    for path in (written(tmp_path, "x"), tmp_path / "none.csv", tmp_path):
        arguments = [*command, str(article), "--names", str(path)]
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 2
        assert "--names" in result.output and "Traceback" not in result.output


# where they are found


@pytest.mark.parametrize(
    "text, expected",
    [
        ("合作方蓝鲸教育与云大签约", ["蓝鲸教育", "云大"]),
        ("藍鯨教育與雲大簽約", ["藍鯨教育", "雲大"]),
        ("ZF met Zeta Frob, Zeta Frobs and AZF.", ["ZF", "Zeta Frob"]),
        ("Yunling University's dean", ["Yunling University"]),
        ("the Chief Joy Officer, a chief joy officer", ["Chief Joy Officer", "chief joy officer"]),
        ("蓝鲸与云岭", []),
    ],
)
def test_spans(names: OwnNames, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end, _ in names.spans(text)] == expected


def test_a_fold_keeps_every_offset() -> None:
    text = "“A’s”（馬來西亞）—\u00a0\u3000…ﬁß"
    assert len(folded(text)) == len(text)


# that they win


@pytest.mark.parametrize(
    "text, kind, expected",
    [
        ("5月18日，合作方蓝鲸教育与云岭大学签约。", "organization", ["蓝鲸教育", "云岭大学"]),
        ("The Larch University Library opened.", "organization", ["Larch University Library"]),
        ("卡尔穆在会上表示，合作将继续。", "person", ["卡尔穆"]),
        ("Kalmu Besso of ZF spoke. Besso said yes.", "person", ["Kalmu Besso", "Besso"]),
        ("蓝鲸教育首席产业官卡尔穆出席。", "title", ["首席产业官"]),
    ],
)
def test_listed_names_win(names: OwnNames, text: str, kind: str, expected: list[str]) -> None:
    found = reading(text, names).mentions
    assert [mention.text for mention in found if mention.kind == kind] == expected


def test_an_alias_is_linked_to_the_name_of_the_list(names: OwnNames) -> None:
    read = reading("云大与蓝鲸教育签约。云岭大学校长出席，云大师生参加。", names)
    (university,) = (e for e in read.entities if e.name == "云岭大学")
    assert university.aliases == ("云大",)
    assert [link.reason for link in university.links] == ["names file: 云岭大学"] * 3
    assert university.organization_kind == "university"


def test_aliases_without_the_name_are_one_body_called_as_the_text_calls_it(names: OwnNames) -> None:
    read = reading("ZF signed a contract in May. Zeta Frob will pay for it, ZF said.", names)
    (body,) = (e for e in read.entities if e.kind == "organization")
    assert (body.name, body.aliases, body.organization_kind) == ("Zeta Frob", ("ZF",), "company")
    assert {link.reason for link in body.links} == {"names file: Zeta, Frob and Sons"}


def test_a_listed_title_makes_a_post(names: OwnNames) -> None:
    (role,) = reading("蓝鲸教育首席产业官卡尔穆出席签约仪式。", names).facts.roles
    assert (role.person, role.title, role.org) == ("卡尔穆", "首席产业官", "蓝鲸教育")


def test_the_names_are_part_of_what_made_an_extraction(names: OwnNames) -> None:
    with_names, without = (reading("云大签约。", each).extraction for each in (names, OwnNames()))
    assert without.versions.names is None
    assert with_names.versions.names == names.digest != OwnNames(names.entries[:1]).digest


def test_time_is_linear_in_names_and_text() -> None:
    """Ten thousand names that open alike cost a look-up each length, not one each name."""
    entries = tuple(OwnName("organization", f"云岭第{number}中学") for number in range(10_000))
    text = "云岭第" * 30_000
    assert list(OwnNames(entries).spans(text)) == []


@pytest.mark.models
def test_run_takes_a_file_of_names(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("合作方蓝鲸教育与云大签约\n\n5月18日，合作方蓝鲸教育与云大签约。\n", "utf-8")
    arguments = ["run", str(article), "-o", str(tmp_path / "out"), "--tagger", "rules"]
    result = CliRunner().invoke(main, [*arguments, "--names", str(written(tmp_path))])
    assert result.exit_code == 0, result.output
    assert '"names file: 蓝鲸教育"' in (tmp_path / "out/a.json").read_text("utf-8")
