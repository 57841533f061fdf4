"""What several test files share: the sample articles read once, and where the shared folder is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A slow machine is no failing property; CI tries the same examples every time, so that it fails for a reason.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus"
GOLD = ROOT / "tests" / "gold"
BLIND = ROOT / "tests" / "blind"
SHARED = ROOT.parent / "shared"


def extracted_from(texts: Path, output: Path) -> Path:
    """The folder `output` with an extraction of every article in `texts`, as `accord run` writes them."""
    from pipeline.batch import Settings, gather, run
    from pipeline.cut.taggers import default_taggers

    sources = gather([texts], output=output)
    summary = run(sources, output=output, settings=Settings(default_taggers()))
    assert not summary.failures
    return output


@pytest.fixture(scope="session")
def corpus_extractions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extractions of the sample articles, made now."""
    return extracted_from(CORPUS, tmp_path_factory.mktemp("corpus"))


@pytest.fixture(scope="session")
def seed_extractions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extractions of the five real documents beside the checkout; tests skip where they are not."""
    seeds = SHARED / "gold" / "seeds"
    if not seeds.is_dir():
        pytest.skip("../shared/gold/seeds is not beside this checkout")
    return extracted_from(seeds, tmp_path_factory.mktemp("seeds"))


@pytest.fixture(scope="session")
def blind_extractions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The extractions of the articles that were written and annotated blind."""
    return extracted_from(BLIND, tmp_path_factory.mktemp("blind"))


@pytest.fixture(scope="session")
def tables() -> None:
    """All words and stages loaded, so that the workers of a run need not load them one by one."""
    from pipeline.relate import relate
    from pipeline.words import words

    assert relate and words("en") and words("zh")
