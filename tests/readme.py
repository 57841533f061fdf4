"""What the generated parts of README.md and docs/cli.md say: cog calls these functions."""

from __future__ import annotations

import re
import shlex
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import click
from click.testing import CliRunner

from pipeline.app import main

ROOT = Path(__file__).parents[1]
WIDTH = 130  # columns of a README's code block


def opening(path: str, *, lines: int) -> str:
    """The first lines of an article that are not empty, as a block."""
    content = [line for line in (ROOT / path).read_text("utf-8").splitlines() if line.strip()]
    return _block(content[:lines])


def command(line: str, *, lines: int, until: str = "") -> str:
    """A command and what it prints on the samples, from the first line that begins with `until`."""
    words = shlex.split(line)[1:]
    if words[0] in ("query", "search"):
        words += ["--db", str(_database())]
    printed = CliRunner().invoke(main, words, env={"COLUMNS": str(WIDTH)}).stdout.splitlines()
    start = next((i for i, text in enumerate(printed) if text.startswith(until)), 0)
    return _block([f"$ {line}", *(text.rstrip() for text in printed[start : start + lines])])


def reference() -> str:
    """Name and help of every command, as they print it."""
    parts = []
    for name in main.list_commands(click.Context(main)):
        text = CliRunner().invoke(main, [name, "--help"], env={"COLUMNS": "100"}).stdout
        parts += [f"## accord {name}", "", _block(text.rstrip().splitlines())]
    return "\n".join(parts)


@cache
def _database() -> Path:
    folder = Path(mkdtemp())
    result = CliRunner().invoke(main, ["run", str(ROOT / "corpus"), "--output", str(folder)])
    assert result.exit_code == 0, result.output
    return folder / "accord.db"


def _block(lines: list[str]) -> str:
    """Lines as an indented block of Markdown, without colours."""
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
    return "\n" + "\n".join(f"    {line}".rstrip() for line in plain) + "\n\n"
