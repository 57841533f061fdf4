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
WIDTH = 118  # columns of a code block


def opening(path: str, *, lines: int) -> str:
    """The first lines of an article that are not empty, as a quotation."""
    content = [line for line in (ROOT / path).read_text("utf-8").splitlines() if line.strip()]
    return "\n" + "\n>\n".join(f"> {line}" for line in content[:lines]) + "\n\n"


def command(line: str, *, lines: int | None = None, begin: str = "") -> str:
    """A command and what it prints on the samples: `lines` from the first that begins with `begin`, else all."""
    words = [word.replace("corpus/", f"{ROOT}/corpus/") for word in shlex.split(line)[1:]]
    if words[0] in ("query", "search"):
        words += ["--db", str(_database())]
    printed = _printed(words, width=WIDTH)
    start = next((i for i, text in enumerate(printed) if text.startswith(begin)), 0)
    shown = printed[start:][:lines]
    skipped, left = ["…"] * bool(start), ["…"] * (len(shown) < len(printed) - start)
    return _block([f"$ {line}", *skipped, *shown, *left])


def reference() -> str:
    """Name and help of every command, as they print it."""
    parts = []
    for name in main.list_commands(click.Context(main)):
        parts.append(f"\n## accord {name}\n{_block(_printed([name, '--help'], width=WIDTH))}")
    return "".join(parts)


@cache
def _database() -> Path:
    folder = Path(mkdtemp())
    result = CliRunner().invoke(main, ["run", str(ROOT / "corpus"), "--output", str(folder)])
    assert result.exit_code == 0, result.output
    return folder / "accord.db"


def _printed(words: list[str], *, width: int) -> list[str]:
    """The lines of a command's standard output on a terminal of this width, without empty ones at the end."""
    result = CliRunner().invoke(main, words, env={"COLUMNS": str(width)}, prog_name="accord")
    assert result.exit_code == 0, result.output
    return [line.rstrip() for line in result.stdout.rstrip().splitlines()]


def _block(lines: list[str]) -> str:
    """Lines as a fenced block of Markdown, without colours."""
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in lines]
    return "\n".join(["", "```text", *plain, "```", "", ""])
