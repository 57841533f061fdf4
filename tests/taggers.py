"""The figures of every built-in tagger, and of any spaCy pipeline named: how much is found with it, how fast it is.

    python -m tests.taggers                        the built-in ones
    python -m tests.taggers en=en_core_web_trf     others beside them

On all annotated articles: tests/gold and, where they are beside the checkout, ../shared/gold/seeds and wild.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import get_args

from pipeline import Reading
from pipeline.batch import Settings, gather, run
from pipeline.cut.taggers import default_taggers
from pipeline.use.evaluate import evaluate
from pipeline.words import words
from schemas.vocabulary import Language
from tests.bench import seconds
from tests.conftest import CORPUS, GOLD, SHARED

SETS = ((CORPUS, GOLD), *((SHARED / "gold" / name,) * 2 for name in ("seeds", "wild")))
KINDS = ("organizations", "people", "roles", "numbers", "commitments")
ROUNDS = 3


def gathered(folder: Path) -> int:
    """All annotated articles in one folder, each set with names of its own; how many there are."""
    count = 0
    for texts, gold in SETS:
        for path in sorted(gold.glob("*.json")):
            name = f"{gold.name}-{path.stem}"
            copyfile(path, folder / f"{name}.json")
            copyfile(texts / f"{path.stem}.txt", folder / f"{name}.txt")
            count += 1
    return count


def row(language: Language, name: str, folder: Path) -> Sequence[str]:
    """The tagger, F1 of each kind in its language with it, and characters a second of tagging alone."""
    taggers = default_taggers(f"{language}={name}")
    with TemporaryDirectory() as output:
        sources = gather([folder], output=Path(output))
        run(sources, output=Path(output), settings=Settings(taggers))
        tallies = evaluate(folder, Path(output)).languages[language]
    readings = [Reading(path.read_bytes(), path=path.name, taggers=taggers) for path in folder.glob("*.txt")]  # fmt: skip
    texts = [s.text for reading in readings for s in reading.segments if s.language == language]
    spent = min(seconds(lambda: taggers[language].tag(texts)) for _ in range(ROUNDS))
    speed = f"{sum(map(len, texts)) / spent:,.0f}"
    figures = (f"{tallies[kind].f1:.3f}" for kind in KINDS)
    return f"`{language}={name}`", taggers[language].name, *figures, speed


def settings(others: Sequence[str]) -> Iterator[tuple[Language, str]]:
    """The built-in taggers of each language, then the others that are asked for."""
    for language in get_args(Language):
        asked = [other.partition("=")[2] for other in others if other.startswith(f"{language}=")]
        yield from ((language, name) for name in (*words(language).tagging.taggers, *asked))


def main() -> None:
    """Print the table."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        print(f"{gathered(folder)} articles\n")
        print(f"| setting | tagger | {' | '.join(KINDS)} | characters a second |")
        print("| --- | --- |" + " --: |" * (len(KINDS) + 1))
        for language, tagger in settings(sys.argv[1:]):
            print(f"| {' | '.join(row(language, tagger, folder))} |", flush=True)


if __name__ == "__main__":
    main()
