"""How long and how large one article may be."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from pipeline.clean import Unreadable

AGAIN = 1.0  # seconds after which an alarm that something has swallowed rings again
SPLIT = "Split it, take out the article, or raise --size-limit."
SLOW = "Look whether it is an article at all; raise --time-limit if it is."


@dataclass(frozen=True)
class Limits:
    """Seconds and megabytes for one article; 0 is no limit."""

    seconds: float = 120.0
    megabytes: float = 20.0

    def check_size(self, size: int) -> None:
        """Refuse an article of so many bytes where that is too large."""
        if self.megabytes and size > self.megabytes * 1_000_000:
            reason = f"It is larger than {self.megabytes:g} MB ({size / 1_000_000:.1f} MB)."
            raise Unreadable(reason, SPLIT)


class TooSlow(BaseException):
    """The time of an article is over; no `except Exception` on the way holds it up."""


def too_slow(seconds: float) -> Unreadable:
    """Why an article is given up."""
    return Unreadable(f"Reading it takes longer than {seconds:g} seconds.", SLOW)


@contextmanager
def alarm(seconds: float) -> Iterator[None]:
    """Whatever happens inside for longer than `seconds` is broken off with `Unreadable`; 0 is no limit.

    Signals reach the main thread alone: in another one there is no limit.
    """
    if not seconds or threading.current_thread() is not threading.main_thread():
        yield
        return
    try:
        before = signal.signal(signal.SIGALRM, _ring)
        signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
    except TooSlow:
        raise too_slow(seconds) from None


def _ring(number: int, frame: FrameType | None) -> None:
    raise TooSlow
