"""The options that commands share, and the rules of their values."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from pipeline.app.printing import FORMATS, Format, printable

if TYPE_CHECKING:
    import sqlite3

    from pipeline.batch import Recipe, Settings
    from pipeline.clean.formats import FieldMap
    from pipeline.use.query import Answer
    from pipeline.words.own_names import OwnNames
    from pipeline.words.tagging import Tagger
    from schemas.vocabulary import Language

Command = TypeVar("Command", bound=Callable[..., Any])
IN_A_TABLE = 50  # rows, unless --limit says otherwise
LANGUAGES = ("zh", "zh-Hant", "en", "mixed")
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


class Day(click.ParamType[str]):
    """A day, month or year; it stands for its first day, or for its last one where `closing`."""

    name = "day"

    def __init__(self, *, closing: bool = False) -> None:
        self.closing = closing

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The ISO day."""
        parts = _PARTIAL.fullmatch(str(value))
        try:
            if not parts:
                raise ValueError
            year, month, day = (int(part) if part else None for part in parts.groups())
            assert year is not None
            month = month or (12 if self.closing else 1)
            day = day or (calendar.monthrange(year, month)[1] if self.closing else 1)
            return date(year, month, day).isoformat()
        except (ValueError, calendar.IllegalMonthError):
            self.fail(f"{value!r} is no day; write 2024, 2024-05 or 2024-05-17", param, ctx)


def format_option(command: Command) -> Command:
    """`--format`, for commands that print rows."""
    return click.option(
        "--format",
        "-f",
        "format_",
        type=click.Choice(FORMATS),
        default="table",
        show_default=True,
        help="How rows are printed.",
    )(command)


def tagger_option(command: Command) -> Command:
    """`--tagger`, for commands that read articles."""
    return click.option(
        "--tagger",
        multiple=True,
        metavar="[LANG=]NAME",
        help="What tags words and names: rules (fast, coarse, no neural weights), or for one language an installed "
        "spaCy pipeline or its folder (en=en_core_web_trf). May be repeated.",
    )(command)


def chosen_taggers(settings: Sequence[str]) -> Mapping[Language, Tagger]:
    """The taggers that `--tagger` asks for."""
    from pipeline.cut.taggers import default_taggers

    with _suitable():
        return default_taggers(*settings)


def chosen_settings(recipe: Recipe) -> Settings:
    """The settings that a recipe makes."""
    with _suitable():
        return recipe.settings()


@contextmanager
def _suitable() -> Iterator[None]:
    """What is wrong with `--tagger` becomes one message."""
    from pipeline.cut.taggers import Unsuitable

    try:
        yield
    except Unsuitable as error:
        raise click.BadParameter(printable(error), param_hint="--tagger") from error


def names_option(command: Command) -> Command:
    """`--names`, for commands that read articles."""
    return click.option(
        "--names",
        type=click.Path(readable=False, path_type=Path),
        metavar="FILE",
        help="Your own organisations, people and titles: a CSV file with the columns kind, name, aliases, type.",
    )(command)


def own_names(path: Path | None) -> OwnNames:
    """The names in the file that `--names` gives."""
    from pipeline.batch import Malformed, read_names
    from pipeline.words.own_names import NO_NAMES

    try:
        return read_names(path) if path else NO_NAMES
    except Malformed as error:
        raise click.BadParameter(printable(error), param_hint="--names") from error


def fields_option(command: Command) -> Command:
    """`--fields`, for commands that read articles."""
    return click.option(
        "--fields",
        metavar="PART=FIELD,...",
        default="",
        help="Which field of a JSON object or column of a CSV file is which part (text, title, published, source, authors, "
        "editors), where its name does not tell: text=body,title=head.line",
    )(command)


def chosen_fields(setting: str) -> FieldMap:
    """The field map that `--fields` asks for."""
    from pipeline.clean.formats import Unmappable, field_map

    try:
        return field_map(setting)
    except Unmappable as error:
        raise click.BadParameter(printable(error), param_hint="--fields") from error


def db_option(command: Command) -> Command:
    """`--db`, for commands that ask the knowledge base."""
    return click.option(
        "--db",
        type=click.Path(readable=False, path_type=Path),
        default=Path("extracted/accord.db"),
        show_default=True,
        help="The database, or the output folder of accord run.",
    )(command)


def rows_options(command: Command) -> Command:
    """What every question to the knowledge base takes."""
    options = (
        click.option("--doc", metavar="TEXT", help="Documents with TEXT in their path or title."),
        click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the document."),
        click.option("--since", type=Day(), metavar="DAY", help="From this day, month or year on."),
        click.option("--until", type=Day(closing=True), metavar="DAY", help="To this day, month or year."),
        click.option("--limit", type=click.IntRange(min=0), help="At most so many rows, 0 for all.  [default: 50 in a table, else all]"),
        db_option,
        format_option,
    )  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def row_limit(limit: int | None, format: Format) -> int:
    """How many rows are asked for; 0 is all."""
    if limit is None:
        return IN_A_TABLE if format == "table" else 0
    return limit


@contextmanager
def knowledge_base(path: Path) -> Iterator[sqlite3.Connection]:
    """The database at `path` (or in that folder), open for reading; what goes wrong becomes one message."""
    from pipeline.store import DATABASE, Unusable, reading
    from pipeline.use.query import Unanswerable

    try:
        with reading(path / DATABASE if path.is_dir() else path) as connection:
            yield connection
    except Unusable as error:
        raise click.ClickException(printable(error)) from error
    except Unanswerable as error:
        raise click.UsageError(printable(error)) from error


def remark(answer: Answer, *, what: str) -> None:
    """What the rows do not show, on standard error: how many there are, how many have no day."""
    shown = f"{len(answer.rows)} of " if len(answer.rows) < answer.total else ""
    click.echo(
        f"{what}: {shown}{answer.total}" + (" (--limit 0 for all)" if shown else ""), err=True
    )
    if answer.undated:
        click.echo(f"without a day, so left out: {answer.undated}", err=True)
