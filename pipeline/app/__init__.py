"""app: the doors. Each command is one file that is loaded when it is asked for."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from io import TextIOWrapper

import click

INTERRUPTED = 130  # the exit code of what Ctrl-C ends
COMMANDS = ("run", "merge", "failures", "show", "query", "search", "diff", "evaluate", "schema")


class Commands(click.Group):
    """The commands of Accord, each loaded from the file of its name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"pipeline.app.{cmd_name}").command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; Ctrl-C ends it with a word and the code that shells expect."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            raise SystemExit(INTERRUPTED) from None


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="accord", prog_name="accord")
@click.pass_context
def main(context: click.Context) -> None:
    """Accord reads Chinese and English news and policy texts and keeps what they say about cooperation.

    \b
    Extract the facts of a folder of articles, then ask for them:
        accord run articles/ --output extracted/
        accord query agreements --party 教育厅 --since 2020
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if os.environ.get("NO_COLOR"):
        context.color = False
