"""README.md and docs/: what they show is what Accord prints, and what they name is there."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from cogapp import Cog
from cogapp.cogapp import CogCheckFailed

from pipeline.app import COMMANDS, main
from pipeline.store import DATABASE, KnowledgeBase, reading

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
GENERATED = [
    pytest.param("docs/cli.md"),
    pytest.param("README.md", marks=pytest.mark.models),  # it shows what is found in the samples
]
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
SHOWN = re.compile(r"`(accord [^`\n]+)`|^(?: {4,}|\$ )(accord .+)$", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
PLACE = re.compile(r"`((?:docs|tests|schemas|pipeline|corpus)/[\w./-]*)`")
MACHINE = re.compile(r"(?<![\w.])/(?:home|root|tmp|work|mnt|srv|Users|opt|usr)/|file://|[A-Z]:\\")


def commands() -> Iterator[tuple[str, str]]:
    """Every command line that a page shows, with the page's name."""
    for page in PAGES:
        for found in SHOWN.finditer(page.read_text("utf-8")):
            yield page.name, found[1] or found[2]


@pytest.mark.parametrize("page", GENERATED)
def test_generated_parts_are_fresh(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    try:
        Cog().callable_main(["cog", "--check", "--diff", page])
    except CogCheckFailed:
        pytest.fail(f"{page} shows what Accord no longer prints; `make docs` writes it anew")


@pytest.mark.parametrize(("page", "line"), sorted(set(commands())))
def test_commands_and_options_exist(page: str, line: str) -> None:
    name, *words = shlex.split(line, comments=True)[1:]
    if name.startswith("-"):
        return
    assert name in COMMANDS, f"{page}: {line}"
    command = main.get_command(click.Context(main), name)
    assert command
    options = {option for param in command.params for option in param.opts} | {"-h", "--help"}
    assert {word for word in words if word.startswith("-") and word != "-"} <= options, line


def test_every_command_has_its_section() -> None:
    sections = re.findall(r"^## accord (\S+)$", (ROOT / "docs/cli.md").read_text("utf-8"), re.M)
    assert sections == list(COMMANDS)


def test_views_exist(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    named = re.search(r"start with the views ([^.]+)\.", text)
    assert named
    with KnowledgeBase(tmp_path / DATABASE):
        pass
    with reading(tmp_path / DATABASE) as base:
        views = {
            name for (name,) in base.execute("SELECT name FROM sqlite_schema WHERE type = 'view'")
        }
    assert set(re.findall(r"`(\w+)`", named[1])) <= views


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_places_exist(page: Path) -> None:
    text = FENCED.sub("", page.read_text("utf-8"))
    missing = [link for link in LINK.findall(text) if not (page.parent / link).exists()]
    missing += [place for place in PLACE.findall(text) if not (ROOT / place).exists()]
    assert missing == []


@pytest.mark.parametrize(
    "page", [*PAGES, ROOT / "CHANGELOG.md", ROOT / "NOTICE"], ids=lambda p: p.name
)
def test_no_path_of_one_machine(page: Path) -> None:
    assert MACHINE.findall(page.read_text("utf-8")) == []
