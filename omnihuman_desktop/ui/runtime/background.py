"""Runs blocking work, such as reading a picture, in threads, and reports on the window's thread."""

from __future__ import annotations

import logging
import threading
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QMetaObject, QObject, Qt, Slot
from shiboken6 import isValid

from omnihuman_desktop.domain.errors import Kind, LocalError, OmniHumanError
from omnihuman_desktop.system.worker_threads import preempt_no_thread, start_threads

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

T = TypeVar("T")

THREADS = 4


class Work(Protocol):
    """The handle that a piece of work gets."""

    @property
    def cancelled(self) -> bool:
        """Whether the result is no longer wanted."""
        ...

    def report(self, value: object) -> None:
        """Send a partial result to the window's thread. If several pile up, only the newest arrives."""
        ...


class Run(Protocol):
    """Runs `work` in a thread, then `done` or `failed` on the window's thread.

    Returns a function that cancels it. When `owner` is destroyed, the work is cancelled and neither is called.
    """

    def __call__(
        self,
        work: Callable[[Work], T],
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[OmniHumanError], None],
        reported: Callable[[Any], None] | None = None,
    ) -> Callable[[], None]:
        """See the class."""
        ...


class _Piece:
    """One piece of work. `post` runs a function on the window's thread."""

    def __init__(self, reported: Callable[[Any], None] | None, post: Callable[[Callable[[], None]], None]) -> None:
        self._reported = reported
        self._post = post
        self._lock = threading.Lock()
        self._news: list[object] = []
        self.cancelled = False

    def report(self, value: object) -> None:
        with self._lock:
            fresh = not self._news
            self._news = [value]
        if fresh and not self.cancelled:
            self._post(self._deliver_news)

    def _deliver_news(self) -> None:
        with self._lock:
            news, self._news = self._news, []
        if news and self._reported is not None and not self.cancelled:
            self._reported(news[0])

    def cancel(self) -> None:
        self.cancelled = True


class Background(QObject):
    """The thread pool. It is callable as a `Run`."""

    def __init__(self) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="background", initializer=preempt_no_thread)
        self._pieces: set[_Piece] = set()
        self._due: deque[Callable[[], None]] = deque()
        self._closed = False

    def __call__(
        self,
        work: Callable[[Work], T],
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[OmniHumanError], None],
        reported: Callable[[Any], None] | None = None,
    ) -> Callable[[], None]:
        """See `Run`."""
        piece = _Piece(reported, self._post)
        if self._closed:
            piece.cancel()
            return piece.cancel
        self._pieces.add(piece)
        owned = owner.destroyed.connect(piece.cancel)

        def deliver(result: Any, error: BaseException | None) -> None:
            self._pieces.discard(piece)
            if isValid(owner):
                QObject.disconnect(owned)
            if piece.cancelled:
                return
            piece.cancelled = True
            if error is None:
                done(result)
            else:
                failed(_explain(error))

        def ended(future: Future[T]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            self._post(partial(deliver, None if error else future.result(), error))

        self._threads.submit(work, piece).add_done_callback(ended)
        return piece.cancel

    def start_threads(self) -> None:
        """Start all threads, as `worker_threads.start_threads` does."""
        start_threads(self._threads, THREADS)

    def _post(self, act: Callable[[], None]) -> None:
        # Not by a signal that carries the result: two crashes were seen while a thread emitted one.
        self._due.append(act)
        QMetaObject.invokeMethod(self, "act_on_due", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def act_on_due(self) -> None:
        """Run the next function that a thread has posted. Called on the window's thread, once for each."""
        self._due.popleft()()

    def close(self) -> None:
        """Cancel all work and wait for the threads. Work started later does not run."""
        self._closed = True
        for piece in self._pieces:
            piece.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._pieces.clear()


def _explain(error: BaseException) -> OmniHumanError:
    if isinstance(error, OmniHumanError):
        return error
    log.error("background work failed that should not", exc_info=error)
    return LocalError(Kind.INTERNAL, reason=type(error).__name__)
