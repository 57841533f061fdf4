"""The sieve: only time may depend on it, so what it excludes must match nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.words import words
from pipeline.words.script import simplified
from pipeline.words.sieve import Held, needs
from schemas.vocabulary import Language
from tests.conftest import CORPUS

SAMPLES = ("zh01", "zh05", "en01", "en05")
NEEDS = (
    (r"\b(?:sign(?:ed|s)?|ink(?:ed)?)\b", {"\bsign", "\bsigned", "\bsigns", "\bink", "\binked"}),
    (r"(?:正式|共同)*(?:启动|开工)(?!仪式)", {"启动", "开工"}),
    (r"[甲乙]方", {"甲方", "乙方"}),
    (r"\s*\w+", None),
    (r"(?:and)?", None),
)  # fmt: skip


@pytest.mark.parametrize(("pattern", "expected"), NEEDS)
def test_needs_are_what_any_match_holds(pattern: str, expected: set[str] | None) -> None:
    assert needs(re.compile(pattern)) == expected


def _patterns(table: Any) -> Iterator[re.Pattern[str]]:
    """The patterns of a table, of the tables in it and of its rows."""
    if isinstance(table, re.Pattern):
        yield table
    elif is_dataclass(table):
        for field in fields(table):
            yield from _patterns(getattr(table, field.name))
    elif isinstance(table, tuple | list | dict):
        for part in table.values() if isinstance(table, dict) else table:
            yield from _patterns(part)


def _lines() -> Iterator[str]:
    for name in SAMPLES:
        text = (CORPUS / f"{name}.txt").read_text("utf-8")
        yield from (simplified(line) for line in text.splitlines() if line.strip())


@pytest.mark.parametrize("language", get_args(Language))
def test_what_is_excluded_matches_nowhere(language: Language) -> None:
    patterns = list(_patterns(words(language)))
    for line in _lines():
        told = Held(line)
        missed = [p.pattern for p in patterns if not told.may(p) and p.search(line)]
        assert not missed, line


@given(st.text(alphabet="sSſigned IKkıİ-.与签約约署 \u3000", max_size=20))
def test_case_and_white_space_of_any_kind(text: str) -> None:
    for pattern in (r"(?i)\bsign", r"(?i)k[iı]", r"签\s署", r"(?<![\w-])(?i:sk)", r"signed(?=\s)"):
        compiled = re.compile(pattern)
        assert Held(text).may(compiled) or not compiled.search(text)
