"""Chinese, simplified and traditional."""

from pipeline.words import Words
from pipeline.words.zh.segmentation import SEGMENTATION
from pipeline.words.zh.tagging import TAGGING

WORDS = Words(segmentation=SEGMENTATION, tagging=TAGGING)
