"""A folder that fills up: what is told of it by the system."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

from watchfiles import Change, DefaultFilter, watch

SETTLED = 1600  # milliseconds in which changes are gathered before they are told
SILENT = 500  # milliseconds without a change after which that is noticed


class Articles(DefaultFilter):
    """Lets pass what may be an article: what is not hidden and no result."""

    def __init__(self, output: Path) -> None:
        super().__init__()
        self._results = os.path.realpath(output) + os.sep

    def __call__(self, change: Change, path: str) -> bool:
        """Whether a change is told."""
        hidden = os.path.basename(path).startswith(".")
        return not hidden and not path.startswith(self._results) and super().__call__(change, path)


def changes(
    paths: Sequence[Path], *, output: Path, stop: Event | None = None
) -> Iterator[frozenset[str]]:
    """The real paths of what is added, changed or removed at or below `paths`, some at a time, until `stop` is set.

    The first time it is nothing: whoever looks at everything then misses nothing. What is below `output` is not told.
    """
    places = [os.path.realpath(path) for path in paths]
    first = True
    for told in watch(
        *places,
        watch_filter=Articles(output),
        debounce=SETTLED,
        rust_timeout=SILENT,
        yield_on_timeout=True,
        stop_event=stop,
    ):
        if told or first:
            yield frozenset(path for _, path in told)
        first = False
