"""Where Chinese sentences end."""

from pipeline.words.segmentation import SegmentationWords

SEGMENTATION = SegmentationWords(
    terminators="。！？!?",
    closers="”’」』）》】\"')",
    needs_space=False,
    abbreviations=frozenset(),
)
