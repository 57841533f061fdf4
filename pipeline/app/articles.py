"""The one article that a path on the command line means."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.app.printing import printable

if TYPE_CHECKING:
    from pipeline.clean.formats import Entry, FieldMap

NAMED = 5  # articles of a file, where one of them must be chosen
_NUMBER = re.compile(r"(?:#\d+)+$")


def one_article(path: Path, *, fields: FieldMap) -> tuple[bytes | Entry, str]:
    """The article at a path and its name; the path may go on inside a file: `feed.xml#2`, `a.zip/b.html`."""
    from pipeline.batch.articles import Article, articles, opened, refused
    from pipeline.batch.failure import Failure
    from pipeline.batch.sources import Source
    from pipeline.clean import Unreadable

    file = _file_of(path)
    inner = str(path)[len(str(file)) :]
    source = Source(file, "stdin" if str(file) == "-" else printable(file.name), given=True)
    met: list[Article] = []
    try:
        stream = opened(source)
    except (Unreadable, OSError) as error:
        why = refused(source, error)
        raise click.ClickException(f"{printable(why.path)}: {why.reason} {why.remedy}") from error
    for found in articles(source, stream, fields=fields, taken=set()):
        if isinstance(found, Failure) and found.path in (source.shown, source.shown + inner):
            raise click.ClickException(f"{printable(found.path)}: {found.reason} {found.remedy}")
        if isinstance(found, Article):
            met.append(found)
            if found.source.inner == inner:
                return found.raw, printable(found.source.name)
    if len(met) == 1 and not inner:
        return met[0].raw, printable(met[0].source.name)
    raise click.UsageError(_choice(path, file, [article.source.inner for article in met]))


def _file_of(path: Path) -> Path:
    """The part of a path that is a file."""
    if str(path) == "-":
        return path
    for whole in (path, *path.parents):
        for file in (whole, Path(_NUMBER.sub("", str(whole)))):
            if file.is_file() or file.is_fifo():
                return file
    what = "is a folder" if path.is_dir() else "does not exist"
    raise click.UsageError(f"{printable(path)} {what}.")


def _choice(path: Path, file: Path, names: list[str]) -> str:
    """What can be named where the path means no article, or more than one."""
    listed = ", ".join(f"{printable(file)}{printable(name)}" for name in names[:NAMED])
    rest = ", …" if len(names) > NAMED else ""
    if path == file:
        return f"{printable(file)} holds {len(names)} articles; name one of them: {listed}{rest}"
    return f"{printable(path)} is not in {printable(file)}, which holds {listed}{rest}"
