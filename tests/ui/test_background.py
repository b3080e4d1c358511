from __future__ import annotations

import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from omnihuman_desktop.domain.errors import InputError, Kind, OmniHumanError
from omnihuman_desktop.ui.background import Background, Work, _Piece


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


def test_nothing_that_a_thread_still_touches_is_destroyed(
    run: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin, leave, destroyed, found = threading.Event(), threading.Event(), list[bool](), list[object]()

    def finish(piece: _Piece, result: object, error: BaseException | None) -> None:
        piece.destroyed.connect(lambda: destroyed.append(leave.is_set()))
        piece.finished.emit(result, error)
        # As if the processor were taken away from the thread while it is still within its signal.
        leave.wait(10)
        piece.left = True

    monkeypatch.setattr(_Piece, "finish", finish)
    run(lambda _work: begin.wait(10), run, found.append, found.append)
    begin.set()
    qtbot.waitUntil(lambda: found == [True])
    qtbot.wait(50)
    assert destroyed == []
    leave.set()
    run(lambda _work: 2, run, found.append, found.append)
    qtbot.waitUntil(lambda: found == [True, 2])
    qtbot.waitUntil(lambda: bool(destroyed))
    assert all(destroyed)


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
            work.tell(number)
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
