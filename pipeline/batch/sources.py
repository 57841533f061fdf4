"""The files that a run reads: where each one is, what it is called in the results, what is known about it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from pipeline.batch.failure import Failure, file_failure
from pipeline.batch.listed import LIST, PublicationDays
from pipeline.batch.paths import fitting, readable
from pipeline.clean.formats import SUFFIXES

STANDARD_INPUT = Path("-")
FORMS = 4  # of a name in the results
SAME_NAME = "Another file of this run has the same name."
RENAME = "Rename one of them, or give each folder its own --output."
NOTHING_READABLE = f"Put files ending in {', '.join(sorted(SUFFIXES))} into it."


@dataclass(frozen=True)
class Source:
    """One file to read: its `name` below the folder it was given in, and the `target` of its JSON.

    `given` says that it was named itself, not found in a folder; `inner` is where in the file an article stands. A part of
    a large file is what stands in it from `start` on, before `stop`.
    """

    path: Path
    name: str
    folder: str = ""
    target: str = ""
    published: str | None = None
    given: bool = False
    inner: str = ""
    start: int = 0
    stop: int | None = None

    @property
    def shown(self) -> str:
        """The path as its owner gave it, with the place inside the file."""
        return ("standard input" if self.from_standard_input else readable(self.path)) + self.inner

    @property
    def file(self) -> str:
        """The name of the file, whatever stands inside it."""
        return self.name[: len(self.name) - len(self.inner)]

    @property
    def stem(self) -> str:
        """The name of the document: the path of its JSON without the suffix."""
        return self.target.removesuffix(".json")

    @property
    def from_standard_input(self) -> bool:
        """Whether it is no file but what is piped in."""
        return self.path == STANDARD_INPUT


@dataclass
class Gathered:
    """The files of a run in the order of their targets, and what gave none."""

    sources: list[Source] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)  # files of other formats, by suffix
    folders: list[str] = field(default_factory=list)  # that were searched, by their real path
    closed: list[str] = field(default_factory=list)  # that could not be

    def cannot_search(self, error: OSError) -> None:
        """A folder that could not be searched, noted with the reason."""
        self.failures.append(file_failure(error))
        self.closed.append(readable(os.path.realpath(error.filename)))

    def covers(self, place: str) -> bool:
        """Whether a file at this place would have been found."""
        inside = any(_is_below(place, folder) for folder in self.folders)
        return inside and not any(_is_below(place, folder) for folder in self.closed)


def _is_below(place: str, folder: str) -> bool:
    return place.startswith(folder.rstrip(os.sep) + os.sep)


def gather(paths: Iterable[Path], *, output: Path, published: str | None = None) -> Gathered:
    """The files among and below `paths`, each once; `published` is the day of those that no list gives one."""
    gathered = Gathered()
    found: dict[str, Source] = {}
    for path in paths:
        for source in _below(path, output, gathered):
            place = os.path.realpath(source.path)
            found[place] = max(found.get(place, source), source, key=_length)
    days = PublicationDays()
    for source in _distinct(list(found.values()), gathered.failures):
        day = days.of(source.path) or published
        gathered.sources.append(replace(source, published=day))
    gathered.failures += days.failures
    gathered.sources.sort(key=lambda source: source.target)
    gathered.failures.sort(key=lambda failure: failure.path)
    return gathered


def _length(source: Source) -> tuple[int, str]:
    """What decides which name is kept of a file that was given twice."""
    return len(source.name), source.name


def _below(path: Path, output: Path, gathered: Gathered) -> Iterator[Source]:
    """The files that `path` stands for: itself, or what a folder holds, hidden files and results left out."""
    if path == STANDARD_INPUT:
        yield Source(path, "stdin", given=True)
        return
    if not os.path.isdir(path):
        parent = os.path.basename(os.path.dirname(os.path.realpath(path)))
        yield Source(path, readable(path.name), readable(parent), given=True)
        return
    count = 0
    folder = readable(os.path.basename(os.path.realpath(path)))
    for found in _walk(path, output, gathered):
        count += 1
        yield Source(found, readable(found.relative_to(path).as_posix()), folder)
    if count:
        gathered.folders.append(readable(os.path.realpath(path)))
    if not count and not any(failure.path == readable(path) for failure in gathered.failures):
        gathered.failures.append(
            Failure(readable(path), "There is no article in this folder.", NOTHING_READABLE)
        )


def _walk(folder: Path, output: Path, gathered: Gathered) -> Iterator[Path]:
    """The files below `folder` that may hold articles, in the order of their names; others and links to folders are counted."""
    results = {_identity(output)} - {None}
    waiting = [os.fspath(folder)]
    while waiting:
        parent = waiting.pop()
        try:
            folders, files = _listed(parent)
        except OSError as error:
            gathered.cannot_search(error)
            continue
        folders = sorted(
            name
            for name in folders
            if not name.startswith(".") and _identity(os.path.join(parent, name)) not in results
        )
        linked = sum(os.path.islink(os.path.join(parent, name)) for name in folders)
        if linked:
            gathered.skipped["linked folder"] += linked
        below = (os.path.join(parent, name) for name in reversed(folders))
        waiting += (path for path in below if not os.path.islink(path))
        described = {PurePosixPath(name).stem for name in files if _is_article(name)}
        for name in sorted(files):
            suffix = PurePosixPath(name).suffix.lower()
            beside = suffix == ".json" and PurePosixPath(name).stem in described
            if suffix in SUFFIXES and name != LIST and not name.startswith(".") and not beside:
                yield Path(parent, name)
            elif name != LIST and not name.startswith("."):
                gathered.skipped[readable(suffix) or "no suffix"] += 1


def _listed(folder: str) -> tuple[list[str], list[str]]:
    """The names of the folders in a folder, links to some among them, and of all else; raises `OSError`."""
    folders: list[str] = []
    files: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            (folders if _leads_to_folder(entry) else files).append(entry.name)
    return folders, files


def _identity(path: Path | str) -> tuple[int, int] | None:
    """What tells a folder from every other one, by whatever path it is reached."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that goes in a circle
        return False


def _is_article(name: str) -> bool:
    """Whether a file's name is an article's: a JSON file of the same name beside it describes it."""
    suffix = PurePosixPath(name).suffix.lower()
    return suffix in SUFFIXES and suffix != ".json"


def _distinct(sources: Sequence[Source], failures: list[Failure]) -> Iterator[Source]:
    """Every source with a target of its own: the first of its forms that no other source wants.

    The choice depends on the set of sources alone, not on their order. `a.txt` and `a.html` become `a.txt.json` and
    `a.html.json`; the `a.txt` of two folders `x` and `y` become `x/a.json` and `y/a.json`.
    """
    waiting, taken = list(sources), set[str]()
    for form in range(FORMS):
        chosen = {source.path: _forms(source)[form] for source in waiting}
        wanted = Counter(target for _, target in chosen.values())
        clear = {name for name, count in wanted.items() if count == 1 and name not in taken}
        for source in waiting:
            name, target = chosen[source.path]
            if target in clear:
                yield replace(source, name=name, target=target)
        waiting = [source for source in waiting if chosen[source.path][1] not in clear]
        taken |= clear
    for source in waiting:
        failures.append(Failure(readable(source.path), SAME_NAME, RENAME))


def _forms(source: Source) -> tuple[tuple[str, str], ...]:
    """The forms that a source's name and target can take, the preferred one first."""
    stem = source.name[: -len(PurePosixPath(source.name).suffix) or None]
    folder, name = source.folder, source.name
    return (
        (name, fitting(f"{stem}.json")),
        (name, fitting(f"{name}.json")),
        (f"{folder}/{name}", fitting(f"{folder}/{stem}.json")),
        (f"{folder}/{name}", fitting(f"{folder}/{name}.json")),
    )
