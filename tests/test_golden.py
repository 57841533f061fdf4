"""Golden articles: the committed extractions of the samples are what the code makes now, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import CORPUS, ROOT

ARTICLES = sorted(path.stem for path in CORPUS.glob("*.txt"))


@pytest.mark.models
@pytest.mark.parametrize("article", ARTICLES)
def test_committed_extraction_is_current(article: str, corpus_extractions: Path) -> None:
    committed = (ROOT / "extracted" / f"{article}.json").read_bytes()
    made = (corpus_extractions / f"{article}.json").read_bytes()
    assert made == committed, "run `make run` and commit extracted/, reading its diff"
