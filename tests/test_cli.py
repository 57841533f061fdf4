"""The command line: help, formats, exit codes, and nothing of a document that acts on a terminal or a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from pipeline.app import COMMANDS, main
from pipeline.app.printing import cell, json_text, printable
from pipeline.use.schema import schemas
from pipeline.use.selection import EVENTS
from tests.samples import extraction, write_folder

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT / "corpus/zh01.txt"
ACTIVE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_folder(tmp_path_factory.mktemp("cli"))


def accord(*arguments: object) -> Result:
    """The result of a command; a defect fails the test."""
    words = [str(argument) for argument in arguments]
    result = CliRunner().invoke(main, words, env={"COLUMNS": None})
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


# help


@pytest.mark.parametrize("option", ["-h", "--help"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_with_an_example(command: str, option: str) -> None:
    result = accord(*([command] if command else []), option)
    assert result.exit_code == 0
    assert (
        f"accord {command or 'run'} " in result.output.partition("Options:")[0].partition("\n")[2]
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_says_what_it_is_for(command: str) -> None:
    found = main.get_command(click.Context(main), command)  # type: ignore[attr-defined]
    for option in found.params:
        assert isinstance(option, click.Argument) or option.help, option.name


def test_version() -> None:
    assert re.fullmatch(r"accord, version \d+\.\d+\.\d+\n", accord("--version").output)


def test_help_loads_no_stage() -> None:
    code = (
        "import sys; from pipeline.app import main; main(['-h'], standalone_mode=False);"
        "heavy = {'spacy', 'pydantic', 'sqlite_utils', 'rich', 'numpy', 'jieba'} & set(sys.modules);"
        "sys.exit(f'loaded: {heavy}' if heavy else 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


# wrong usage is 2, what failed is 1, and neither is a traceback


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("run",),
        ("run", "x", "--published", "yesterday"),
        ("run", "x", "--tagger", "nonsense"),
        ("query",),
        ("query", "nonsense"),
        ("query", "agreements", "--since", "2020-13", "--db", "{folder}"),
        ("query", "agreements", "--limit", "-1", "--db", "{folder}"),
        ("query", "people", "--field", "health", "--db", "{folder}"),
        ("search", "，。", "--db", "{folder}"),
        ("show", "nonsense", "{article}"),
        ("show", "clean", "/no/such/file"),
        ("diff", "{folder}", "/no/such/folder"),
        ("evaluate", "/no/such/folder"),
        ("evaluate", "{folder}/zh", "{article}"),
    ],
)
def test_wrong_usage(folder: Path, arguments: tuple[str, ...]) -> None:
    result = accord(*(argument.format(folder=folder, article=ARTICLE) for argument in arguments))
    assert result.exit_code == 2
    assert "Usage:" in result.output


@pytest.mark.parametrize(
    "arguments",
    [
        ("query", "agreements", "--db", "/no/such.db"),
        ("search", "x", "--db", str(ROOT / "pyproject.toml")),
        ("run", "x", "--output", str(ROOT / "pyproject.toml")),
        ("schema", "--write", str(ROOT / "pyproject.toml/x")),
    ],
)
def test_failures(arguments: tuple[str, ...]) -> None:
    result = accord(*arguments)
    assert result.exit_code == 1
    assert "Error: " in result.output and "Traceback" not in result.output


def test_ctrl_c_before_the_work_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(setting: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pipeline.app.run.chosen_settings", interrupt)
    result = accord("run", ARTICLE)
    assert (result.exit_code, result.stderr) == (130, "interrupted\n")


# run


@pytest.mark.models
def test_run_reads_what_it_can_and_fails_for_the_rest(tmp_path: Path) -> None:
    (tmp_path / "empty\x1b[2J.txt").write_bytes(b"")
    result = accord(
        "run", ARTICLE, tmp_path, tmp_path / "gone", "-o", tmp_path / "out", "--tagger", "rules"
    )
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "\x1b" not in result.stderr
    assert f"{tmp_path}/empty\\x1b[2J.txt: The file is empty." in result.stderr
    assert f"{tmp_path}/gone: There is no such file or folder." in result.stderr
    assert re.search(r"^documents +1 in [\d.]+ s$", result.stderr, re.M)
    assert re.search(r"^failures +2$", result.stderr, re.M)
    assert (tmp_path / "out/zh01.json").exists() and (tmp_path / "out/accord.db").exists()


@pytest.mark.models
def test_failures_are_listed_until_they_are_mended(tmp_path: Path) -> None:
    bad, output = tmp_path / "in/bad\x1b.txt", tmp_path / "out"
    bad.parent.mkdir()
    bad.write_bytes(b"")
    ran = accord("run", bad.parent, "-o", output, "--tagger", "rules")
    assert ran.exit_code == 1
    listed = accord("failures", "--db", output, "--format", "json")
    assert listed.exit_code == 1 and "\x1b" not in listed.output
    (row,) = json.loads(listed.stdout)
    assert (row["reason"], row["source"], row["run"]) == ("The file is empty.", "bad\x1b.txt", 1)
    again = accord("run", bad.parent, "-o", output, "--tagger", "rules")
    assert re.search(r"^failures +1, 1 of them as before", again.stderr, re.M)
    bad.write_text("Two universities signed an agreement.")
    assert accord("run", bad.parent, "-o", output, "--tagger", "rules").exit_code == 0
    assert accord("failures", "--db", output).exit_code == 0


@pytest.mark.models
def test_what_cannot_be_watched_is_wrong_usage(tmp_path: Path) -> None:
    for path in (tmp_path / "gone", "-"):
        result = accord("run", path, "--watch", "-o", tmp_path / "out", "--tagger", "rules")
        assert result.exit_code == 2 and "can be watched" in result.stderr


@pytest.mark.models
def test_run_names_what_it_may_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path.open

    def refuse(path: Path, *mode: str, **options: str) -> object:
        if path.name == ARTICLE.name:
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path, *mode, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # what click asks
    result = accord("run", ARTICLE, "-o", tmp_path / "out", "--tagger", "rules", "-q")
    assert result.exit_code == 1
    assert "zh01.txt: You may not read it." in result.stderr
    assert accord("show", "clean", ARTICLE).exit_code == 1


@pytest.mark.models
def test_run_is_quiet_where_asked(tmp_path: Path) -> None:
    result = accord("run", ARTICLE, "-o", tmp_path, "--tagger", "rules", "--quiet")
    assert (result.exit_code, result.output) == (0, "")


# rows


@pytest.mark.parametrize(
    "arguments",
    [
        ("query", "agreements"),
        ("query", "events", "--evidence"),
        ("query", "people"),
        ("query", "organizations"),
        ("query", "commitments"),
        ("query", "places"),
        ("search", "学分"),
    ],
)
def test_rows_in_every_format(folder: Path, arguments: tuple[str, ...]) -> None:
    found = {
        name: accord(*arguments, "--db", folder, "--format", name).stdout
        for name in ("table", "json", "jsonl", "csv")
    }
    rows = json.loads(found["json"])
    assert rows
    assert [json.loads(line) for line in found["jsonl"].splitlines()] == rows
    table = list(csv.DictReader(io.StringIO(found["csv"])))
    assert [list(row) for row in table] == [list(row) for row in rows]
    assert len(found["table"].splitlines()) == len(rows) + 2


@pytest.mark.parametrize("width", [20, 60, 80, 120])
def test_a_table_fits_and_loses_nothing(folder: Path, width: int) -> None:
    words = ["query", "events", "--db", str(folder)]
    table = CliRunner().invoke(main, words, env={"COLUMNS": str(width)}).stdout
    assert width < 77 or max(map(cell_len, table.splitlines())) <= width
    rows = json.loads(accord(*words, "-f", "json").stdout)
    cells = "".join(cell(row[column]) for row in rows for column in EVENTS.shown)
    assert not Counter(cells.replace(" ", "")) - Counter(table)


def test_remarks_stand_on_standard_error(folder: Path) -> None:
    result = accord(
        "query", "agreements", "--since", "2000", "--limit", 1, "--db", folder, "-f", "jsonl"
    )
    assert len(result.stdout.splitlines()) == 1
    assert (
        result.stderr == "agreements: 1 of 2 (--limit 0 for all)\nwithout a day, so left out: 1\n"
    )


def test_only_a_table_is_cut_unasked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.app.options.IN_A_TABLE", 2)
    table = accord("query", "agreements", "--db", folder)
    assert table.stderr == "agreements: 2 of 3 (--limit 0 for all)\n"
    assert (
        len(accord("query", "agreements", "--db", folder, "-f", "jsonl").stdout.splitlines()) == 3
    )


def test_no_row_is_no_failure(folder: Path) -> None:
    for name, expected in (("json", "[]\n"), ("jsonl", ""), ("csv", None), ("table", None)):
        result = accord(
            "query", "agreements", "--party", "nobody", "--db", folder / "accord.db", "-f", name
        )
        assert result.exit_code == 0
        assert expected is None or result.stdout == expected


def test_until_a_month_is_its_last_day(folder: Path) -> None:
    def found(month: str) -> list[str]:
        rows = accord(
            "query", "agreements", "--since", month, "--until", month, "--db", folder, "-f", "json"
        )
        return [row["id"] for row in json.loads(rows.stdout)]

    assert found("2023-05") == ["pact"]
    assert found("2023-04") == []
    assert found("2021") == ["renewal"]


# text is data


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    event = extraction("zh/pact").events[0]
    name = '=HYPERLINK("http://x","\x1b]0;owned\x07\u202egpj.exe\x9b31m")'
    return write_folder(
        tmp_path_factory.mktemp("hostile"),
        events=(
            event.model_copy(
                update={"name": name, "place": "@SUM(A1)", "orgs": ("-1+1", "[bold]x[/bold]")}
            ),
        ),
    )


@pytest.mark.parametrize("name", ["table", "json", "jsonl", "csv"])
def test_rows_cannot_act(hostile: Path, name: str) -> None:
    output = accord("query", "events", "--kind", "signing", "--db", hostile, "-f", name).stdout
    assert not ACTIVE.search(output)
    assert "[bold]x[/bold]" in output


def test_json_keeps_every_character(hostile: Path) -> None:
    output = accord("query", "events", "--kind", "signing", "--db", hostile, "-f", "json").stdout
    assert json.loads(output)[0]["name"].endswith('\x1b]0;owned\x07\u202egpj.exe\x9b31m")')


def test_a_spreadsheet_meets_no_formula(hostile: Path) -> None:
    output = accord("query", "events", "--kind", "signing", "--db", hostile, "-f", "csv").stdout
    (row,) = csv.DictReader(io.StringIO(output))
    assert (
        row["name"].startswith("'=")
        and row["place"] == "'@SUM(A1)"
        and row["orgs"].startswith("'-1")
    )


def test_a_difference_cannot_act(hostile: Path, folder: Path) -> None:
    for name in ("text", "json", "jsonl"):
        result = accord("diff", folder, hostile, "--format", name)
        assert result.exit_code == 1
        assert not ACTIVE.search(result.output)
        assert "owned" in result.output


@given(st.text(st.characters(codec=None)))
def test_printable_text_cannot_act(text: str) -> None:
    shown = printable(text)
    assert not ACTIVE.search(shown) and "\n" not in shown
    shown.encode()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_json_text_is_json_and_cannot_act(value: object) -> None:
    assert json.loads(json_text(value)) == value
    assert not ACTIVE.search(json_text(value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (True, "yes"),
        (3.0, "3"),
        (2.5, "2.5"),
        (["a", "b"], "a; b"),
        ({"person": "林清", "org": "教育局"}, "林清 (教育局)"),
        ({"person": "林清", "org": None}, "林清"),
        ([], ""),
        (float("inf"), "inf"),
    ],
)
def test_cells(value: object, expected: str) -> None:
    assert cell(value) == expected


# diff, evaluate, schema, show


def test_diff_tells_a_script(folder: Path, tmp_path: Path) -> None:
    same = accord("diff", folder, folder)
    assert (same.exit_code, same.output) == (0, "4 documents compared: no fact changed\n")
    other = write_folder(tmp_path, events=())
    result = accord("diff", folder, other)
    assert result.exit_code == 1
    assert "  - events: signing (青岚市教育局)  “5月12日”\n" in result.output
    assert result.output.endswith("4 documents compared: 1 events removed\n")
    record = json.loads(accord("diff", folder, other, "--format", "json").output)
    assert record["counts"] == [{"kind": "events", "change": "removed", "facts": 1}]


def test_diff_shows_a_slot_before_and_after(folder: Path, tmp_path: Path) -> None:
    agreement = extraction("zh/pact").agreements[0]
    changed = agreement.model_copy(update={"signed": None, "parties": ("云川大学", "青岚市教育局")})
    output = accord("diff", folder, write_folder(tmp_path, agreements=(changed,))).output
    assert "  ~ agreements: 职业教育合作备忘录\n" in output
    assert "      signed:\n        - 2023-05-12  “5月12日”\n        + (none)  “5月12日”\n" in output
    assert "      parties:\n        - 市教育局\n        + 青岚市教育局\n" in output


def test_evaluate_against_extractions() -> None:
    result = accord(
        "evaluate", ROOT / "tests/gold", ROOT / "tests/gold", "--format", "json", "--errors"
    )
    figures = json.loads(result.stdout)
    assert result.exit_code == 0
    assert figures["mean_f1"] == 1.0
    assert figures["kinds"]["events found"]["f1"] == 1.0
    assert set(figures["languages"]) == {"en", "zh", "zh-Hant", "mixed"}
    assert figures["errors"]["meta"] == {"missed": [], "spurious": []}


@pytest.mark.parametrize("content", ["[]", "{", "1"])
def test_evaluate_names_what_is_no_annotation(tmp_path: Path, content: str) -> None:
    (tmp_path / "x.json").write_text(content)
    result = accord("evaluate", tmp_path, tmp_path)
    assert result.exit_code == 1
    assert "Error: a file is no JSON of the guide" in result.stderr


def test_evaluate_lists_errors(tmp_path: Path) -> None:
    result = accord("evaluate", ROOT / "tests/gold", tmp_path, "--errors")
    assert "\nmean " in result.stdout
    assert result.exit_code == 1  # documents without an extraction
    assert "\norganizations\t- zh01: " in result.stdout
    assert "26 documents without an extraction" in result.stderr


@pytest.mark.models
def test_evaluate_reads_the_articles_itself(tmp_path: Path) -> None:
    (tmp_path / "zh01.json").write_bytes((ROOT / "tests/gold/zh01.json").read_bytes())
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "zh01.txt").write_bytes(ARTICLE.read_bytes())
    result = accord("evaluate", tmp_path, "--texts", texts, "-f", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["kinds"]["organizations"]["found"] > 0


def test_schemas_in_the_repository_are_fresh(tmp_path: Path) -> None:
    committed = {
        path.name: path.read_text("utf-8") for path in (ROOT / "schemas/json").glob("*.json")
    }
    assert accord("schema", "--write", tmp_path).exit_code == 0
    fresh = {path.name: path.read_text("utf-8") for path in tmp_path.glob("*.json")}
    assert committed == fresh, "stale: run accord schema --write schemas/json"
    assert set(fresh) == set(schemas())


def test_schema_prints_that_of_an_extraction() -> None:
    schema = json.loads(accord("schema").output)
    assert schema == schemas()["extraction.json"]
    assert {"agreements", "events", "commitments", "meta"} <= set(schema["required"])


@pytest.mark.models
@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        ("clean", "published: 2024-04-19"),
        ("cut", "陕甘两省教育厅签署教育协同发展框架协议"),
        ("find", "|organization]"),
        ("link", "陕西省教育厅"),
        ("relate", "agreements: "),
        ("facts", "agreements: "),
    ],
)
def test_show(stage: str, expected: str) -> None:
    result = accord("show", stage, ARTICLE)
    assert (result.exit_code, result.stderr) == (0, "")
    assert expected in result.stdout
    assert json.loads(accord("show", stage, ARTICLE, "--format", "json").stdout)


def test_show_reads_standard_input() -> None:
    result = CliRunner().invoke(main, ["show", "clean", "-"], input="标题\n\n正文\x1b[31m在此。\n")
    assert result.exit_code == 0
    assert "标题" in result.stdout and not ACTIVE.search(result.stdout)


def test_show_names_a_bad_file(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_bytes(b"")
    result = accord("show", "clean", tmp_path / "x.txt")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "The file is empty." in result.stderr


# the installed command


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "pipeline.app", *arguments],
        cwd=ROOT,
        capture_output=True,
        env={**os.environ, **environment},
    )


def test_a_stream_that_cannot_show_a_character(folder: Path) -> None:
    result = run("query", "people", "--db", str(folder), PYTHONIOENCODING="ascii")
    assert result.returncode == 0
    assert b"\\u6797" in result.stdout


def test_arguments_that_are_no_text(folder: Path) -> None:
    bad = os.fsdecode(b"\xff")
    for arguments in (
        ("query", "people", "--person", bad),
        ("search", "x", bad),
        ("query", "people", "--doc", bad),
    ):
        result = run(*arguments, "--db", str(folder))
        assert result.returncode in (0, 2)
        assert b"Traceback" not in result.stderr


def test_colours_only_where_wanted(folder: Path, tmp_path: Path) -> None:
    other = write_folder(tmp_path, events=())
    for environment in ({}, {"NO_COLOR": "1"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}):
        assert b"\x1b" not in run("diff", str(folder), str(other), **environment).stdout
        assert b"\x1b" not in run("query", "people", "--db", str(folder), **environment).stdout
