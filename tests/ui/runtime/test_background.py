from __future__ import annotations

import os
import sys
import threading
import weakref

import pytest
from PySide6.QtCore import SIGNAL, QObject
from pytestqt.qtbot import QtBot

from omnihuman_desktop.domain.errors import InputError, Kind, OmniHumanError
from omnihuman_desktop.ui.runtime.background import THREADS, Background, Work


@pytest.fixture
def run(qtbot: QtBot):  # type: ignore[no-untyped-def]
    background = Background()
    yield background
    background.close()


def test_the_result_comes_on_the_window_s_thread(run: Background, qtbot: QtBot) -> None:
    found: list[object] = []
    run(
        lambda _work: threading.current_thread(),
        run,
        lambda thread: found.extend((thread, threading.current_thread())),
        found.append,
    )
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found[0] is not found[1] is threading.main_thread()


@pytest.mark.skipif(sys.platform != "linux", reason="the scheduling of one thread")
def test_a_worker_has_the_window_s_priority_but_takes_no_core_from_it(run: Background, qtbot: QtBot) -> None:
    found: list[object] = []
    run(lambda _work: (os.sched_getscheduler(0), os.getpriority(os.PRIO_PROCESS, 0)), run, found.append, found.append)
    qtbot.waitUntil(lambda: found != [])
    assert found == [(os.SCHED_BATCH, os.getpriority(os.PRIO_PROCESS, 0))]
    assert os.sched_getscheduler(0) != os.SCHED_BATCH


def test_thousands_of_pieces_come_in_their_order_and_leave_nothing_behind(run: Background, qtbot: QtBot) -> None:
    owner, found, told = QObject(), list[int](), list[int]()

    def work(number: int, work: Work) -> int:
        work.report(number)
        return number

    for number in range(3000):
        run(lambda piece, number=number: work(number, piece), owner, found.append, found.append, told.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(found) == 3000, timeout=60_000)
    assert sorted(found) == sorted(told) == list(range(3000))
    # PySide keeps one of its own.
    assert owner.receivers(SIGNAL("destroyed()")) <= 1
    assert not run._due
    assert not run._pieces


def test_a_failure_in_a_delivery_keeps_nothing_else_from_coming(run: Background, qtbot: QtBot) -> None:
    found: list[int] = []

    def deliver(number: int) -> None:
        found.append(number)
        if number == 0:
            raise RuntimeError("a slot's own")

    with qtbot.captureExceptions() as caught:
        for number in range(3):
            run(lambda _work, number=number: number, run, deliver, found.append)  # type: ignore[misc, arg-type]
        qtbot.waitUntil(lambda: sorted(found) == [0, 1, 2])
    assert len(caught) == 1


def test_a_failure_is_handed_over(run: Background, qtbot: QtBot) -> None:
    found: list[OmniHumanError] = []

    def work(_work: Work) -> None:
        raise InputError(Kind.FILE_EMPTY, name="x")

    run(work, run, lambda _: None, found.append)
    qtbot.waitUntil(lambda: len(found) == 1)
    assert found[0].kind is Kind.FILE_EMPTY


@pytest.mark.expects_log
def test_a_defect_becomes_a_failure_and_a_line_in_the_log(run: Background, qtbot: QtBot) -> None:
    found: list[OmniHumanError] = []
    run(lambda _work: 1 / 0, run, lambda _: None, found.append)
    qtbot.waitUntil(lambda: len(found) == 1)
    assert found[0].kind is Kind.INTERNAL


def test_what_is_cancelled_or_has_no_owner_any_more_says_nothing(run: Background, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    found: list[object] = []
    seen: list[bool] = []

    def work(work: Work) -> int:
        begun.set()
        go_on.wait(5)
        seen.append(work.cancelled)
        return 1

    owner = QObject()
    run(work, owner, found.append, found.append)
    cancel = run(work, run, found.append, found.append)
    assert begun.wait(5)
    owner.deleteLater()
    cancel()
    qtbot.wait(50)
    go_on.set()
    qtbot.waitUntil(lambda: seen == [True, True])
    qtbot.wait(50)
    assert found == []


def test_of_news_that_pile_up_the_newest_stands_for_all(run: Background, qtbot: QtBot) -> None:
    told: list[object] = []
    done: list[object] = []

    def work(work: Work) -> str:
        for number in range(1000):
            work.report(number)
        return "end"

    run(work, run, done.append, done.append, told.append)
    qtbot.waitUntil(lambda: done == ["end"])
    assert told[-1] == 999
    assert len(told) < 1000


def test_finished_work_is_let_go_of(run: Background, qtbot: QtBot) -> None:
    owner = QObject()
    gone = weakref.ref(owner)
    done: list[object] = []
    run(lambda _work: 1, owner, done.append, done.append)
    qtbot.waitUntil(lambda: done == [1])
    del owner
    qtbot.waitUntil(lambda: gone() is None)


def test_after_the_end_nothing_is_begun(qtbot: QtBot) -> None:
    background = Background()
    background.close()
    found: list[object] = []
    background(lambda _work: 1, background, found.append, found.append)
    qtbot.wait(50)
    assert found == []


def test_all_threads_are_there_before_they_are_needed(run: Background, qtbot: QtBot) -> None:
    starter = threading.Thread(target=run.start_threads)
    starter.start()
    starter.join()
    before = set(threading.enumerate())
    assert sum(thread.name.startswith("background") for thread in before) == THREADS
    found: list[object] = []
    run(lambda _work: threading.current_thread(), run, found.append, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0] in before
    run.close()
    run.start_threads()
