"""crew: outcomes in the order of their tasks, whatever becomes of a worker."""

from __future__ import annotations

import os
import signal
import time

import pytest

from pipeline.batch import crew as module
from pipeline.batch.crew import Crew


def work(task: object) -> object:
    match task:
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "exit":
            os._exit(3)
        case "hang":
            time.sleep(60)
        case float():
            time.sleep(task)
    return (task, os.getpid())


def lost(task: object, code: int | None) -> object:
    return (task, "killed" if code is None else code)


def done(tasks: list[object], *, size: int = 2, patience: float = 0.0) -> list[object]:
    with Crew[object, object, object](work, lost, size=size, patience=patience) as crew:
        return [outcome for _, outcome in crew.outcomes(tasks, task_in=lambda item: item or None)]


def test_outcomes_come_in_order() -> None:
    outcomes = done([0.2, 0.0001, 0.0002, "a", 0.1, "b"])
    assert [task for task, _ in outcomes] == [0.2, 0.0001, 0.0002, "a", 0.1, "b"]  # type: ignore[misc]


def test_two_workers_share_the_tasks() -> None:
    assert len({pid for _, pid in done([0.05] * 10)}) == 2  # type: ignore[misc]


def test_items_without_a_task_keep_their_place() -> None:
    with Crew[object, object, object](work, lost, size=2) as crew:
        items = ["a", "", 0.1, "", "b"]
        found = list(crew.outcomes(items, task_in=lambda item: item or None))
    assert [item for item, _ in found] == items
    assert [outcome is None for _, outcome in found] == [False, True, False, True, False]


@pytest.mark.parametrize(("task", "code"), [("die", -9), ("exit", 3)])
def test_a_dead_worker_costs_its_task_alone(task: str, code: int) -> None:
    outcomes = done([*"abc", task, *"defgh", task])
    assert [task for task, _ in outcomes] == [*"abc", task, *"defgh", task]  # type: ignore[misc]
    assert [code for name, code in outcomes if name == task] == [code, code]  # type: ignore[misc]


def test_a_worker_that_hangs_is_killed() -> None:
    began = time.monotonic()
    outcomes = done(["a", "hang", "b"], size=1, patience=0.3)
    assert [code for name, code in outcomes if name == "hang"] == ["killed"]  # type: ignore[misc]
    assert [name for name, _ in outcomes] == ["a", "hang", "b"]  # type: ignore[misc]
    assert time.monotonic() - began < 30


def test_tasks_and_outcomes_larger_than_a_pipe() -> None:
    tasks: list[object] = [bytes([n]) * 3_000_000 for n in range(1, 7)]
    assert [task for task, _ in done(tasks)] == tasks  # type: ignore[misc]


def test_workers_are_replaced_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LIFETIME", 3)
    assert len({pid for _, pid in done(list("abcdefghi"), size=1)}) == 3  # type: ignore[misc]
