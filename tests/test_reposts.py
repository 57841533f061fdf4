"""reposts: near-identical articles are reports of one text, whatever their order, headline or script."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import permutations
from pathlib import Path

import pytest

from pipeline.batch import Settings, gather, run
from pipeline.store import KnowledgeBase, Passage, Portion, signature
from pipeline.store.likeness import likeness, runs
from pipeline.use.query import query
from pipeline.use.selection import SELECTIONS
from tests.samples import entry, write_folder
from tests.test_run import Silent

BODY = (
    "5月12日，青岚市教育局与云川大学在青岚签署职业教育合作备忘录。双方将共建实训基地，联合培养技术技能人才，"
    "并在课程开发、师资培训、学生实习等方面开展合作。市教育局副局长林知远、云川大学副校长沈若溪出席签约仪式并致辞。"
    "根据备忘录，云川大学每年为青岚市培训骨干教师二百名，市教育局为大学师生提供实习岗位。"
)
ENGLISH = (
    "The bureau and the university signed a memorandum on vocational education on 12 May. Under it the two sides will build a "
    "training base, share courses and teachers, and send two hundred students a year to the workshops of the city. The vice "
    "president of the university and the deputy head of the bureau spoke at the ceremony, which was held in the city hall."
)
OTHER = (
    "The weather will be fine on Monday, with light winds from the north and a little rain over the hills at night. "
    * 2
)
REPORTS = {
    "a": f"青岚与云川大学签约\n\n{BODY}\n",
    "b": f"校地携手：云川大学落子青岚\n\n来源：青岚日报　2024-05-13\n\n{BODY}\n",
    "c": f"簽約\n\n{BODY.replace('签署', '簽署').replace('联合', '聯合')}（完）\n",
    "d": f"Two sign\n\n{ENGLISH}\n",
    "e": f"A memorandum in the city\n\n{ENGLISH} This was reported yesterday.\n",
    "f": f"Weather\n\n{OTHER}\n",
}


def passages(text: str) -> tuple[Passage, ...]:
    return (Passage("body", 0, len(text)),)


def found(folder: Path, names: Iterable[str] = REPORTS) -> list[tuple[str, str]]:
    """Which documents repeat which others once the reports of these names are in `folder`."""
    texts, output = folder / "in", folder / "out"
    texts.mkdir(parents=True, exist_ok=True)
    output.mkdir(exist_ok=True)
    for name in names:
        (texts / f"{name}.txt").write_text(REPORTS[name], "utf-8")
        run(
            gather([texts], output=output),
            output=output,
            settings=Settings({"en": Silent(), "zh": Silent()}),
        )
    with sqlite3.connect(output / "accord.db") as base:
        return base.execute("SELECT doc, original FROM repost_list ORDER BY doc").fetchall()


def test_reports_of_one_text_are_found(tmp_path: Path) -> None:
    assert found(tmp_path) == [("a", "b"), ("c", "b"), ("e", "d")]  # b alone has a day


@pytest.mark.parametrize("order", [*permutations("abc")])
def test_the_order_in_which_they_come_makes_no_difference(
    tmp_path: Path, order: Sequence[str]
) -> None:
    assert found(tmp_path, order) == [("a", "b"), ("c", "b")]


def test_what_is_gone_is_forgotten(tmp_path: Path) -> None:
    found(tmp_path, "abd")
    REPORTS_B = tmp_path / "in/b.txt"
    REPORTS_B.write_text(REPORTS["f"], "utf-8")
    with sqlite3.connect(tmp_path / "out/accord.db") as base:
        run(
            gather([tmp_path / "in"], output=tmp_path / "out"),
            output=tmp_path / "out",
            settings=Settings({"en": Silent(), "zh": Silent()}),
        )
        assert base.execute("SELECT * FROM reposts").fetchall() == []
        assert base.execute("SELECT count(*) FROM texts").fetchall() == [(3,)]


def test_headline_and_byline_do_not_count() -> None:
    text = f"A headline\n{ENGLISH}"
    parts = (Passage("headline", 0, 10), Passage("body", 11, len(text)))
    assert signature(text, parts) == signature(ENGLISH, passages(ENGLISH))


def test_short_texts_are_the_same_or_not() -> None:
    assert signature("Two sign.", passages("Two sign.")).bands == ()
    assert signature("Two sign.", passages("Two sign.")) == signature(
        "Two  sign!", passages("Two  sign!")
    )


def test_likeness_is_the_share_of_runs() -> None:
    one, other = "a b c d e f", "b c d e f g"
    assert likeness(runs(one, passages(one)), runs(other, passages(other))) == pytest.approx(1 / 3)
    assert likeness([], []) == 0.0


def test_a_question_can_leave_reposts_out(tmp_path: Path) -> None:
    path = write_folder(tmp_path) / "accord.db"
    twin = entry("zh/pact")
    with KnowledgeBase(path) as base:
        number = base.start_run()
        base.keep(
            Portion(entries=[type(twin)("zz/twin", *list(vars(twin).values())[1:])]), run=number
        )
        base.finish_run(number, documents=1, unchanged=0, failures=0)
        assert base.reposts() == (1, 1)
    with sqlite3.connect(path) as connection:
        connection.row_factory = sqlite3.Row
        connection.create_function("says", 2, lambda a, b: a == b)
        everything = query(connection, "agreements", {}).total
        assert query(connection, "agreements", {"distinct": (1,)}).total == everything - len(
            twin.extraction.agreements
        )
    assert all("distinct" in selection.filters for selection in SELECTIONS.values())
