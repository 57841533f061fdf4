"""Which forms name one body: forms joined by evidence, and the choice where a short form fits several."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.link.evidence import Evidence, evidence
from pipeline.link.forms import Form, key_of
from pipeline.link.scripts import bodies_in_two_scripts
from pipeline.words import words
from schemas import Link, Mention, Segment

MOST_COMPARED = 200  # a form is compared with this many longer ones, so that time stays linear
FULL = Evidence("full name", 1.0)
INTRODUCED = Evidence("introduced by the text as another name", 0.95)
SPELT = Evidence("the name spelt in another script", 0.8)
AMBIGUOUS = 0.6


@dataclass
class Bodies:
    """Forms in groups: `home` leads from the spelling of a form to that of its group, `why` tells the reason."""

    forms: dict[str, Form]
    home: dict[str, str] = field(default_factory=dict)
    why: dict[str, Evidence] = field(default_factory=dict)
    open: dict[str, tuple[list[str], Evidence]] = field(default_factory=dict)

    def root(self, key: str) -> str:
        """The spelling that stands for the group of `key`."""
        while self.home.get(key, key) != key:
            key = self.home[key]
        return key

    def join(self, key: str, full: str, found: Evidence) -> None:
        """Puts `key` into the group of `full`."""
        self.home[self.root(key)] = self.root(full)
        self.why.setdefault(key, found)


def bodies_of(forms: Sequence[Form], introduced: Mapping[str, str]) -> Bodies:
    """The groups of forms; forms that fit several groups equally well stay open."""
    bodies = Bodies({form.key: form for form in forms})
    for short, full in introduced.items():
        if short in bodies.forms and full in bodies.forms and bodies.root(full) != short:
            bodies.join(short, full, INTRODUCED)
    own_names = [form for form in forms if form.key not in introduced]
    for latin, han in bodies_in_two_scripts(own_names).items():
        if bodies.root(latin) != bodies.root(han):
            bodies.join(latin, han, SPELT)
    ordered = sorted(forms, key=lambda form: (-len(form.text), form.mentions[0].start))
    for index, form in enumerate(ordered):
        if form.key not in introduced:
            _place(bodies, form, ordered[max(index - MOST_COMPARED, 0) : index])
    return bodies


def _place(bodies: Bodies, form: Form, longer: Iterable[Form]) -> None:
    """Joins a form to the one group that it is a short form of, or leaves it open among several."""
    found: dict[str, Evidence] = {}
    for other in longer:
        reason = _evidence(form, other)
        if reason is not None and other.key not in bodies.open:
            root = bodies.root(other.key)
            if root not in found or found[root].confidence < reason.confidence:
                found[root] = reason
    found.pop(bodies.root(form.key), None)
    best = max((reason.confidence for reason in found.values()), default=0.0)
    groups = [root for root, reason in found.items() if reason.confidence == best]
    if len(groups) == 1:
        bodies.join(form.key, groups[0], found[groups[0]])
    elif groups:
        bodies.open[form.key] = (groups, found[groups[0]])


def _evidence(form: Form, other: Form) -> Evidence | None:
    """Evidence that two forms name one body, where what is known of their kinds allows it."""
    found = evidence(form, other)
    if found is None or (found.confidence < 0.9 and not _kinds_agree(form, other)):
        return None
    return found


def _kinds_agree(form: Form, other: Form) -> bool:
    return form.kind == other.kind or not {"other", None}.isdisjoint({form.kind, other.kind})


def links_of(
    bodies: Bodies, context: Sequence[Mention], segments: Sequence[Segment]
) -> dict[str, list[Link]]:
    """The links of each group in the order of the text, the mentions of open forms one by one."""
    groups: dict[str, list[Link]] = {}
    for key, form in bodies.forms.items():
        if key not in bodies.open:
            found = bodies.why.get(key, FULL)
            groups.setdefault(bodies.root(key), []).extend(_link(m, found) for m in form.mentions)
    settled = {root: sorted(link.mention.start for link in links) for root, links in groups.items()}
    starts = {segment.index: segment.start for segment in segments}
    for key, (choices, found) in bodies.open.items():
        roots = list(dict.fromkeys(bodies.root(choice) for choice in choices))
        reason = Evidence(f"{found.reason}, the likeliest of {len(roots)}", AMBIGUOUS)
        for mention in bodies.forms[key].mentions:
            named = _by_place(mention, bodies, key, roots, context)
            root = named or _likeliest(mention, roots, settled, starts[mention.segment])
            groups.setdefault(root, []).append(_link(mention, reason if len(roots) > 1 else found))
    return {root: sorted(links, key=_start) for root, links in groups.items()}


def _link(mention: Mention, found: Evidence) -> Link:
    confidence = round(min(mention.confidence, found.confidence), 3)
    return Link(mention=mention, reason=found.reason, confidence=confidence)


def _start(link: Link) -> tuple[int, int]:
    return link.mention.start, -link.mention.end


def _likeliest(
    mention: Mention, roots: Sequence[str], settled: Mapping[str, Sequence[int]], sentence: int
) -> str:
    """The group named last in the same sentence, else the one named most often, else the one named last."""
    before = {root: _last_before(settled.get(root, ()), mention.start) for root in roots}
    inside = [root for root in roots if before[root] >= sentence]
    if inside:
        return max(inside, key=lambda root: before[root])
    return max(roots, key=lambda root: (len(settled.get(root, ())), before[root]))


def _last_before(starts: Sequence[int], offset: int) -> int:
    index = bisect_left(starts, offset)
    return starts[index - 1] if index else -1


def _by_place(
    mention: Mention, bodies: Bodies, key: str, roots: Sequence[str], context: Sequence[Mention]
) -> str | None:
    """The group of the place that the sentence names last before a form with a level alone (省教育厅)."""
    if all(name for name, _ in bodies.forms[key].parts.places):
        return None
    places = {root: {name for name, _ in bodies.forms[root].parts.places} for root in roots}
    index = bisect_left(context, mention.start, key=lambda other: other.start)
    for other in reversed(context[max(index - 20, 0) : index]):
        named = _places_in(other, bodies) if other.segment == mention.segment else set()
        agreeing = [root for root in roots if places[root] & named]
        if len(agreeing) == 1:
            return agreeing[0]
    return None


def _places_in(mention: Mention, bodies: Bodies) -> set[str]:
    """The bare names of the places in a name."""
    form = bodies.forms.get(key_of(mention.text))
    if mention.kind == "organization" and form is not None:
        return {name for name, _ in form.parts.places if name}
    return {words(mention.language).aliases.place(mention.text)}
