"""kill: whatever ends a run, the next one comes to the same end; the long version is `python -m tests.kill`."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.kill import Run, compare, content, disturbed, make, results

DOCUMENTS = 16


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("kill") / "articles", documents=DOCUMENTS)


@pytest.mark.models
def test_a_run_that_was_killed_comes_to_the_same_end(articles: Path, tmp_path: Path) -> None:
    whole, output = tmp_path / "whole", tmp_path / "out"
    Run(articles, whole, tmp_path / "whole.log").finish()
    output.mkdir()
    (output / ".accord.draft").write_text("half an extr")
    disturbed(articles, output, documents=DOCUMENTS, times=3, chance=random.Random(2))
    compare(content(whole), content(output))


@pytest.mark.models
def test_ctrl_c_ends_a_run_with_a_word(articles: Path, tmp_path: Path) -> None:
    run = Run(articles, tmp_path / "out", tmp_path / "log")
    assert run.until(lambda: len(results(tmp_path / "out")) > 2)
    said = run.end(by="interrupted")
    assert said == "interrupted: what was read is kept, and the next run goes on there\n"
    run.leave_nobody()
