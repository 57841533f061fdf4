"""English."""

from pipeline.words import Words
from pipeline.words.en.agreements import AGREEMENTS
from pipeline.words.en.aliases import ALIASES
from pipeline.words.en.commitments import COMMITMENTS
from pipeline.words.en.dates import DATES
from pipeline.words.en.events import EVENTS
from pipeline.words.en.fields import FIELDS
from pipeline.words.en.frames import FRAMES
from pipeline.words.en.furniture import FURNITURE
from pipeline.words.en.numbers import NUMBERS
from pipeline.words.en.organizations import ORGANIZATIONS
from pipeline.words.en.people import PEOPLE
from pipeline.words.en.places import PLACES
from pipeline.words.en.references import REFERENCES
from pipeline.words.en.segmentation import SEGMENTATION
from pipeline.words.en.tagging import TAGGING
from pipeline.words.en.titles import TITLES

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
