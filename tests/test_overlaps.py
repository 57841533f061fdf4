"""Which of two overlapping mentions stays."""

import pytest

from pipeline.find.overlaps import resolved
from schemas import Mention


def mention(kind, start, end, confidence=0.8):
    return Mention(
        kind=kind,
        start=start,
        end=end,
        text="x" * (end - start),
        language="en",
        segment=0,
        rule="test",
        confidence=confidence,
    )


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([("place", 0, 3), ("organization", 0, 9)], [("organization", 0, 9)]),
        ([("organization", 0, 9), ("person", 2, 5)], [("organization", 0, 9)]),
        ([("person", 0, 6), ("organization", 2, 4)], [("person", 0, 6)]),
        ([("date", 0, 8), ("number", 0, 4)], [("date", 0, 8)]),
        ([("organization", 0, 9), ("number", 2, 3)], [("organization", 0, 9)]),
        (
            [("place", 0, 12), ("organization", 0, 8)],
            [("place", 0, 12), ("organization", 0, 8)],
        ),
        (
            [("organization", 0, 5), ("title", 3, 7)],
            [("organization", 0, 5), ("title", 3, 7)],
        ),
        ([("organization", 0, 6), ("person", 4, 9)], [("organization", 0, 6)]),
        ([("person", 0, 6), ("organization", 4, 9)], [("organization", 4, 9)]),
        ([("reference", 0, 4), ("organization", 0, 9)], [("organization", 0, 9)]),
        ([("date", 5, 8), ("place", 0, 3)], [("place", 0, 3), ("date", 5, 8)]),
    ],
)
def test_overlaps(given, kept):
    found = resolved([mention(*one) for one in given])
    assert [(one.kind, one.start, one.end) for one in found] == kept


def test_of_equal_stretches_the_surer_name_stays():
    sure, unsure = mention("person", 0, 4, 0.9), mention("organization", 0, 4, 0.6)
    assert resolved([unsure, sure]) == (sure,)


def test_the_same_mention_stays_once():
    assert len(resolved([mention("place", 0, 4), mention("place", 0, 4)])) == 1
