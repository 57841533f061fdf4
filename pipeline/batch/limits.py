"""How long and how large one article may be."""

from __future__ import annotations

import ctypes
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
    """Whatever happens inside for longer than `seconds` is broken off with `Unreadable`; 0 is no limit."""
    if not seconds:
        yield
        return
    main = threading.current_thread() is threading.main_thread()
    try:
        with _by_signal(seconds) if main else _by_timer(seconds):
            yield
    except TooSlow:
        raise too_slow(seconds) from None


@contextmanager
def _by_signal(seconds: float) -> Iterator[None]:
    """`TooSlow` after so many seconds; signals reach the main thread alone."""
    before = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _by_timer(seconds: float) -> Iterator[None]:
    """`TooSlow` after so many seconds, raised in this thread by another one between two steps of Python."""
    inside, lock, over = threading.get_ident(), threading.Lock(), threading.Event()

    def ring() -> None:
        pause = seconds
        while not over.wait(pause):
            with lock:
                if not over.is_set():
                    _raise_in(inside, TooSlow)
            pause = AGAIN

    def silence() -> None:
        with lock:
            over.set()

    threading.Thread(target=ring, daemon=True).start()
    try:
        yield
    finally:
        try:
            silence()
        except TooSlow:  # it rang at the last moment
            silence()
        _raise_in(inside, None)  # what rang and has not arrived is taken back


def _raise_in(thread: int, error: type[BaseException] | None) -> None:
    """Raise an error in another thread, or take back one that has not arrived."""
    raised = None if error is None else ctypes.py_object(error)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), raised)


def _ring(number: int, frame: FrameType | None) -> None:
    raise TooSlow
