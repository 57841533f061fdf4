"""Place names, each with the administrative code that the document's other places speak for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pipeline.find.mentions import mention_in
from pipeline.words import words
from pipeline.words.places import PlaceName
from schemas import Document, Mention, NameValue, Segment

PARENTS = (4, 2)  # digits of a GB/T 2260 code that name the prefecture, the province


def places(document: Document, segments: Sequence[Segment]) -> list[Mention]:
    """The places that the document names."""
    found = [(segment, name) for segment in segments for name in _names(segment)]
    known = _weights(name for _, name in found)
    return [_mention(segment, name, known) for segment, name in found]


def _names(segment: Segment) -> Sequence[PlaceName]:
    """The names in a segment; what opens with a form of address is somebody's."""
    table = words(segment.language)
    found = table.places.names(segment.text, segment.own_tokens)
    return [
        name
        for name in found
        if not table.people.honorific.match(segment.text, name.start, name.end)
    ]


def _weights(names: Iterable[PlaceName]) -> dict[str, int]:
    """How often each province and prefecture is spoken of by names that can mean only one place."""
    weights: dict[str, int] = {}
    for name in names:
        if len(name.codes) == 1:
            for digits in PARENTS:
                parent = name.codes[0][:digits]
                weights[parent] = weights.get(parent, 0) + 1
    return weights


def _mention(segment: Segment, name: PlaceName, weights: Mapping[str, int]) -> Mention:
    text = segment.text[name.start : name.end]
    return mention_in(
        segment,
        name.start,
        name.end,
        kind="place",
        rule=name.rule,
        confidence=name.confidence,
        name=NameValue(canonical=text, code=_code(name.codes, weights)),
    )


def _code(codes: Sequence[str], weights: Mapping[str, int]) -> str | None:
    """The one code meant: the only one, else the one whose region the document speaks of, else none."""
    if len(codes) <= 1:
        return codes[0] if codes else None
    for digits in PARENTS:
        scores = {code: weights.get(code[:digits], 0) for code in codes}
        best = max(scores.values())
        if best and sum(score == best for score in scores.values()) == 1:
            return max(codes, key=lambda code: scores[code])
    return None
