"""Work that is no job (a waveform, a picture, a look at a file) runs here, off the window's thread, in one shape."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from omnihuman_desktop.domain.errors import Kind, LocalError, OmniHumanError

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

T = TypeVar("T")

THREADS = 4


class Work(Protocol):
    """What a piece of work sees of its caller."""

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        ...

    def tell(self, value: object) -> None:
        """Hand a piece of the result to the window's thread. Where several pile up, the newest stands for all."""
        ...


class Run(Protocol):
    """Runs `work` in a thread, then `done` or `failed` on the window's thread.

    Returns what cancels it. When `owner` is destroyed, the work is cancelled, and neither is called.
    """

    def __call__(
        self,
        work: Callable[[Work], T],
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[OmniHumanError], None],
        told: Callable[[Any], None] | None = None,
    ) -> Callable[[], None]:
        """See the class."""
        ...


class _Piece(QObject):
    """One piece of work. Its signals carry results over to the window's thread. `left`: its own thread is done with it."""

    finished = Signal(object, object)
    advanced = Signal()

    def __init__(self, told: Callable[[Any], None] | None) -> None:
        super().__init__()
        self._told = told
        self._lock = threading.Lock()
        self._news: list[object] = []
        self.cancelled = False
        self.left = False

    def tell(self, value: object) -> None:
        with self._lock:
            fresh = not self._news
            self._news = [value]
        if fresh and not self.cancelled:
            self.advanced.emit()

    def deliver_news(self) -> None:
        with self._lock:
            news, self._news = self._news, []
        if news and self._told is not None and not self.cancelled:
            self._told(news[0])

    def finish(self, result: object, error: BaseException | None) -> None:
        self.finished.emit(result, error)
        self.left = True

    def cancel(self) -> None:
        self.cancelled = True


class Background(QObject):
    """The threads, and what runs in them. Callable as a `Run`."""

    def __init__(self) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="background")
        self._pieces: set[_Piece] = set()
        self._delivered: list[_Piece] = []
        self._closed = False

    def __call__(
        self,
        work: Callable[[Work], T],
        owner: QObject,
        done: Callable[[T], None],
        failed: Callable[[OmniHumanError], None],
        told: Callable[[Any], None] | None = None,
    ) -> Callable[[], None]:
        """See `Run`."""
        piece = _Piece(told)
        if self._closed:
            piece.cancel()
            return piece.cancel
        self._pieces.add(piece)

        def deliver(result: Any, error: BaseException | None) -> None:
            self._pieces.discard(piece)
            self._delivered.append(piece)
            self._clear_away()
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
            piece.finish(None if error else future.result(), error)

        piece.finished.connect(deliver, Qt.ConnectionType.QueuedConnection)
        piece.advanced.connect(piece.deliver_news, Qt.ConnectionType.QueuedConnection)
        owner.destroyed.connect(piece.cancel)
        self._threads.submit(work, piece).add_done_callback(ended)
        return piece.cancel

    def _clear_away(self) -> None:
        # What was delivered can still be on its way out of its signal, in its own thread: Qt touches the sender to the end.
        for piece in [piece for piece in self._delivered if piece.left]:
            self._delivered.remove(piece)
            piece.deleteLater()

    def close(self) -> None:
        """Cancel all work, and wait for the threads: work looks at `cancelled` often enough. Later work is not begun."""
        self._closed = True
        for piece in self._pieces:
            piece.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._pieces.clear()
        self._clear_away()


def _explain(error: BaseException) -> OmniHumanError:
    if isinstance(error, OmniHumanError):
        return error
    log.error("background work failed that should not", exc_info=error)
    return LocalError(Kind.INTERNAL, reason=type(error).__name__)
