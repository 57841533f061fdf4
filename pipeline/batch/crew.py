"""A crew of worker processes whose outcomes come in the order of their tasks, whatever becomes of one of them.

A task that kills its worker, or holds it up past its time, costs that task alone: `lost` says what stands in its place, and a
new worker takes over. Workers are forked, so that models loaded before are shared, and replaced after some hundred tasks,
so that what the models remember of every word they have met does not grow without end. They end with their crew, whatever
ends it, and leave Ctrl-C to it.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from multiprocessing.reduction import ForkingPickler
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

Item = TypeVar("Item")
Task = TypeVar("Task")
Outcome = TypeVar("Outcome")

AHEAD = 128  # items kept that wait for an earlier one
HELD = 2  # tasks of a worker: the one it works on and the next
SMALL = 50_000  # bytes of a task that a pipe takes for certain while its worker is busy
LIFETIME = 200  # tasks of a worker
TICK = 1.0  # seconds after which a worker looks whether its crew is still there


@dataclass
class Slot(Generic[Task, Outcome]):
    """A task and what has been made of it."""

    task: Task
    outcome: Outcome | None = None
    done: bool = False


class Worker(Generic[Task, Outcome]):
    """A worker process, the slots it holds in their order, and since when it works on the first of them."""

    def __init__(self, work: Callable[[Task], Outcome]) -> None:
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = ForkProcess(target=_serve, args=(theirs, work, os.getpid()), daemon=True)
        with _without_interrupts():
            self.process.start()
        theirs.close()
        self.held: deque[Slot[Task, Outcome]] = deque()
        self.since, self.given = time.monotonic(), 0
        self._waiting: bytes | None = None  # a large task goes out when the one before it is done

    @property
    def takes(self) -> bool:
        """Whether it can be given another task."""
        return len(self.held) < HELD and self.given < LIFETIME

    def give(self, slot: Slot[Task, Outcome]) -> None:
        """Another task for it; raises `OSError` where it is dead."""
        task = bytes(ForkingPickler.dumps(slot.task))
        if not self.held:
            self.since = time.monotonic()
        self.held.append(slot)
        self.given += 1
        if len(self.held) > 1 and len(task) > SMALL:
            self._waiting = task
        else:
            self.pipe.send_bytes(task)

    def finish(self) -> None:
        """Receive the outcome of its first task; raises `OSError` or `EOFError` where it is dead."""
        outcome = self.pipe.recv()
        slot = self.held.popleft()
        slot.outcome, slot.done = outcome, True
        self.since = time.monotonic()
        if self._waiting is not None:
            task, self._waiting = self._waiting, None
            self.pipe.send_bytes(task)

    def dismiss(self) -> int | None:
        """Its exit code, once it is gone; one that has died before keeps its own."""
        self.process.kill()
        self.pipe.close()
        self.process.join()
        return self.process.exitcode


class Crew(Generic[Item, Task, Outcome]):
    """So many workers that do `work`; use it in a `with` statement.

    A worker that is at one task for more than `patience` seconds is killed (0: never). `lost` gives the outcome of a task
    whose worker was killed (None) or died with an exit code (negative: a signal). There are no workers before there is a task;
    `prepare` loads what they share.
    """

    def __init__(
        self,
        work: Callable[[Task], Outcome],
        lost: Callable[[Task, int | None], Outcome],
        *,
        size: int,
        patience: float = 0.0,
        prepare: Callable[[], None] = lambda: None,
    ) -> None:
        self._work, self._lost, self._patience = work, lost, patience
        self._size, self._prepare = size, prepare
        self._workers: list[Worker[Task, Outcome]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for worker in self._workers:
            worker.dismiss()

    def outcomes(
        self, items: Iterable[Item], *, task_in: Callable[[Item], Task | None]
    ) -> Iterator[tuple[Item, Outcome | None]]:
        """Every item in order with the outcome of the task in it, if there is one; items are asked for as they are needed."""
        ahead: deque[tuple[Item, Slot[Task, Outcome] | None]] = deque()
        for item in items:
            task = task_in(item)
            slot = None if task is None else Slot[Task, Outcome](task)
            ahead.append((item, slot))
            if slot:
                self._assign(slot)
            while ahead and (len(ahead) > AHEAD or not (ahead[0][1] and not ahead[0][1].done)):
                yield self._first(ahead)
        while ahead:
            yield self._first(ahead)

    def _first(
        self, ahead: deque[tuple[Item, Slot[Task, Outcome] | None]]
    ) -> tuple[Item, Outcome | None]:
        """The first item with its outcome, which is waited for."""
        item, slot = ahead[0]
        while slot and not slot.done:
            self._collect()
        ahead.popleft()
        return item, slot.outcome if slot else None

    def _assign(self, slot: Slot[Task, Outcome]) -> None:
        """The task given to the worker that holds the fewest; waits until one takes it."""
        if not self._workers:
            self._prepare()
            self._workers = [Worker(self._work) for _ in range(self._size)]
        while not (free := [worker for worker in self._workers if worker.takes]):
            self._collect()
        worker = min(free, key=lambda worker: len(worker.held))
        try:
            worker.give(slot)
        except OSError:
            self._replace(worker)

    def _collect(self) -> None:
        """What workers have finished by now, at least one of them; those that died or overran are replaced."""
        busy = {worker.pipe: worker for worker in self._workers if worker.held}
        ready = wait(busy, self._until_deadline(busy.values()))
        for pipe in ready:
            worker = busy[pipe]  # type: ignore[index]
            try:
                worker.finish()
            except (EOFError, OSError):
                self._replace(worker)
                continue
            if not worker.held and not worker.takes:
                self._replace(worker)
        for worker in busy.values():
            if worker.pipe not in ready and self._overruns(worker):
                self._replace(worker, kill=True)

    def _until_deadline(self, busy: Iterable[Worker[Task, Outcome]]) -> float | None:
        if not self._patience:
            return None
        first = min(worker.since for worker in busy)
        return max(first + self._patience - time.monotonic(), 0) + 0.01

    def _overruns(self, worker: Worker[Task, Outcome]) -> bool:
        return bool(self._patience) and time.monotonic() - worker.since > self._patience

    def _replace(self, worker: Worker[Task, Outcome], *, kill: bool = False) -> None:
        """A new worker in place of one; the first task it held is lost, the others are done by the new one."""
        code = worker.dismiss()
        new = Worker[Task, Outcome](self._work)
        self._workers[self._workers.index(worker)] = new
        if worker.held:
            slot = worker.held.popleft()
            slot.outcome, slot.done = self._lost(slot.task, None if kill else code), True
        for slot in worker.held:
            new.give(slot)


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Ctrl-C waits until the end; a process that is forked inside never hears of it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, work: Callable[[Any], Any], crew: int) -> None:
    """A worker's life: task in, outcome out, until its crew is gone."""
    threading.Thread(target=_end_with, args=(crew,), daemon=True).start()
    gc.freeze()  # what was there before stays shared
    while True:
        pipe.send(work(pipe.recv()))


def _end_with(crew: int) -> None:
    """Ends this process when that of its crew is gone, also from the middle of a task."""
    while os.getppid() == crew:
        time.sleep(TICK)
    os._exit(1)
