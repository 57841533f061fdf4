"""Chinese, simplified and traditional."""

from pipeline.words import Words
from pipeline.words.zh.commitments import COMMITMENTS
from pipeline.words.zh.furniture import FURNITURE
from pipeline.words.zh.segmentation import SEGMENTATION
from pipeline.words.zh.tagging import TAGGING
from pipeline.words.zh.titles import TITLES

WORDS = Words(
    commitments=COMMITMENTS,
    furniture=FURNITURE,
    segmentation=SEGMENTATION,
    tagging=TAGGING,
    titles=TITLES,
)
