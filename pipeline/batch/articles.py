"""The articles that the files of a run hold."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

from pipeline.batch.failure import Failure, file_failure
from pipeline.batch.paths import fitting
from pipeline.batch.sources import RENAME, SAME_NAME, Source
from pipeline.clean import NoArticles, Unreadable
from pipeline.clean.formats import Entry, FieldMap, Part, Refused, Skipped, parts

DEFECT_REMEDY = "This is a defect of Accord: please report it with the file."

MEMORY_REMEDY = "Close other programs, run with fewer --workers, or split it."


class Article(NamedTuple):
    """One article of a source; where that holds several, `source` has the name and target of this one."""

    source: Source
    raw: bytes | Entry


def articles(
    source: Source, file: BinaryIO, *, fields: FieldMap, taken: set[str]
) -> Iterator[Article | Failure | Skipped]:
    """What a source's file holds, one after another; `taken` are the targets that stand for something else already."""
    try:
        for found in parts(file, path=source.name, fields=fields):
            yield _told(found, source, taken)
    except NoArticles as error:
        if source.given:
            yield Failure(source.shown, error.reason, error.remedy)
        else:
            yield Skipped("", f"{PurePosixPath(source.name).suffix.lower()} without articles")
    except (Unreadable, OSError) as error:
        yield refused(source, error)
    except Exception as error:  # whatever one file does, the others are read
        yield defect(source, error)


def opened(source: Source) -> BinaryIO:
    """The source's file; raises `Unreadable` and `OSError`."""
    if source.from_standard_input:
        if sys.stdin is None:
            raise Unreadable("Standard input is closed.", "Pipe the article into the command.")
        return io.BytesIO(sys.stdin.buffer.read())
    if source.path.exists() and not source.path.is_file():
        raise Unreadable("It is not a regular file.", "Copy its content into a file.")
    return source.path.open("rb")


def refused(source: Source, error: Unreadable | OSError) -> Failure:
    """What is said of a file or article that cannot be read."""
    if isinstance(error, Unreadable):
        return Failure(source.shown, error.reason, error.remedy)
    return file_failure(error, source.shown)


def defect(source: Source, error: Exception) -> Failure:
    """What is said of an article that Accord itself fails on."""
    if isinstance(error, MemoryError):
        return Failure(source.shown, "There is not enough memory to read it.", MEMORY_REMEDY, True)
    return Failure(source.shown, f"{type(error).__name__}: {error}.", DEFECT_REMEDY)


def _told(
    found: Part | Refused | Skipped, source: Source, taken: set[str]
) -> Article | Failure | Skipped:
    if isinstance(found, Skipped):
        return found
    part = _inside(source, found.inner) if found.inner else source
    if isinstance(found, Refused):
        return Failure(part.shown, found.error.reason, found.error.remedy)
    if found.inner and part.target in taken:
        return Failure(part.shown, SAME_NAME, RENAME)
    taken.add(part.target)
    return Article(part, found.raw)


def _inside(source: Source, inner: str) -> Source:
    """The source that stands for one article of several: its name and target go on from the file's full name."""
    file = PurePosixPath(source.target).parent / PurePosixPath(source.name).name
    target = fitting(f"{file}{inner}.json")
    return replace(source, name=source.name + inner, target=target, inner=inner)
