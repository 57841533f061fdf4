"""English."""

from pipeline.words import Words
from pipeline.words.en.commitments import COMMITMENTS
from pipeline.words.en.furniture import FURNITURE
from pipeline.words.en.segmentation import SEGMENTATION
from pipeline.words.en.tagging import TAGGING
from pipeline.words.en.titles import TITLES

WORDS = Words(
    commitments=COMMITMENTS,
    furniture=FURNITURE,
    segmentation=SEGMENTATION,
    tagging=TAGGING,
    titles=TITLES,
)
