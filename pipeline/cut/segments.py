"""Documents into segments: paragraphs, stretches of one language, sentences, tokens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.cut.languages import language_of, language_runs
from pipeline.cut.sentences import sentences
from pipeline.words import words
from pipeline.words.tagging import Tagger
from schemas import Block, Document, Segment
from schemas.vocabulary import Language


def cut(document: Document, *, taggers: Mapping[Language, Tagger]) -> tuple[Segment, ...]:
    """The sentences of the article in order; furniture, bylines and credits give none."""
    main = language_of(document.text)
    bare = list(_segments(document, main))
    tagged = list(bare)
    for language, tagger in taggers.items():
        chosen = [segment for segment in bare if segment.language == language]
        for segment, tokens in zip(chosen, tagger.tag([s.text for s in chosen]), strict=True):
            tagged[segment.index] = segment.with_tokens(tokens)
    return tuple(tagged)


def _segments(document: Document, main: Language) -> Iterator[Segment]:
    index = 0
    for paragraph, block in enumerate(document.blocks):
        for start, end, language in _spans(document.text, block, main):
            yield Segment(
                index=index,
                paragraph=paragraph,
                start=start,
                end=end,
                text=document.text[start:end],
                role=block.role,
                language=language,
            )
            index += 1


def _spans(text: str, block: Block, main: Language) -> Iterator[tuple[int, int, Language]]:
    if block.role in ("byline", "credit"):
        return
    content = text[block.start : block.end]
    for run_start, run_end in language_runs(content):
        run = content[run_start:run_end]
        language = language_of(run, otherwise=main)
        for start, end in sentences(run, table=words(language).segmentation):
            offset = block.start + run_start
            yield offset + start, offset + end, language
