"""What is found in sources on its way to what keeps it: the knowledge base, or a shard."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from pipeline.batch.articles import Article
from pipeline.batch.contents import Begun, Finished, Item, MetAgain, Unchanged
from pipeline.batch.failure import Failure
from pipeline.batch.keeping import Keeper
from pipeline.batch.paths import readable
from pipeline.batch.summary import Summary
from pipeline.batch.work import Result
from pipeline.clean.formats import Skipped
from pipeline.store import Met, Unusable


class Keeping(Protocol):
    """What keeps what is new in sources, told in their order; see `Keeper`."""

    def begin(self, source: Met) -> None:
        """A source is read from here on."""

    def finish(self, source: str, sha256: str) -> None:
        """It is read to its end."""

    def failure(self, failure: Failure, *, source: str, document: str = "") -> None:
        """Something failed."""

    def result(self, result: Result, *, source: str) -> None:
        """An article was read."""


def take(item: Item, outcome: Result | Failure | None, keeper: Keeper, summary: Summary) -> None:
    """One item with what became of it, handed to the writer."""
    match item.content:
        case MetAgain(name):
            summary.unchanged += 1
            keeper.met_again(name)
        case Unchanged(documents, failures):
            summary.sources += 1
            summary.unchanged += documents
            summary.still_failing += failures
            keeper.unchanged(item.source.file)
        case _:
            take_new(item, outcome, keeper, summary)


def take_new(
    item: Item, outcome: Result | Failure | None, keeper: Keeping, summary: Summary
) -> None:
    """One item that no earlier run has met, handed to what keeps it."""
    source, content = item
    match outcome or content:
        case Begun(made_by):
            place = "-" if source.from_standard_input else readable(os.path.realpath(source.path))
            keeper.begin(Met(source.file, place, made_by))
        case Result() as result:
            keeper.result(result, source=source.file)
        case Failure() as failure:
            document = content.source.stem if isinstance(content, Article) else ""
            keeper.failure(failure, source=source.file, document=document)
        case Skipped(_, kind):
            summary.skipped[kind] += 1
        case Finished(sha256):
            summary.sources += 1
            keeper.finish(source.file, sha256)


@contextmanager
def kept(keeper: Keeper) -> Iterator[None]:
    """Whatever ends the work, a person's Ctrl-C included, what was worked out until then is written."""
    try:
        yield
    except Unusable:
        raise
    except BaseException:
        keeper.keep()
        raise
    keeper.keep()
