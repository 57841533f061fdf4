"""English."""

from pipeline.words import Words
from pipeline.words.en.segmentation import SEGMENTATION
from pipeline.words.en.tagging import TAGGING

WORDS = Words(segmentation=SEGMENTATION, tagging=TAGGING)
