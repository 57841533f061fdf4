"""Chinese, simplified and traditional."""

from pipeline.words import Words
from pipeline.words.zh.agreements import AGREEMENTS
from pipeline.words.zh.aliases import ALIASES
from pipeline.words.zh.commitments import COMMITMENTS
from pipeline.words.zh.dates import DATES
from pipeline.words.zh.events import EVENTS
from pipeline.words.zh.fields import FIELDS
from pipeline.words.zh.frames import FRAMES
from pipeline.words.zh.furniture import FURNITURE
from pipeline.words.zh.numbers import NUMBERS
from pipeline.words.zh.organizations import ORGANIZATIONS
from pipeline.words.zh.people import PEOPLE
from pipeline.words.zh.places import PLACES
from pipeline.words.zh.references import REFERENCES
from pipeline.words.zh.segmentation import SEGMENTATION
from pipeline.words.zh.tagging import TAGGING
from pipeline.words.zh.titles import TITLES

WORDS = Words(
    aliases=ALIASES,
    commitments=COMMITMENTS,
    furniture=FURNITURE,
    agreements=AGREEMENTS,
    dates=DATES,
    events=EVENTS,
    fields=FIELDS,
    frames=FRAMES,
    references=REFERENCES,
    segmentation=SEGMENTATION,
    organizations=ORGANIZATIONS,
    places=PLACES,
    tagging=TAGGING,
    numbers=NUMBERS,
    people=PEOPLE,
    titles=TITLES,
)
