"""Notifications and the task bar's progress over D-Bus, as Linux desktops have them. Elsewhere nothing is reached.

Notifications follow the Desktop Notifications Specification 1.2 of freedesktop.org; the progress follows Unity's launcher
API, which Ubuntu's dock, KDE's task bar and others read.
"""

from __future__ import annotations

import html
import logging
import queue
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

APP_NAME, DESKTOP_FILE = "OmniHuman Desktop", "omnihuman-desktop"
ANSWER_S = 10.0
"""How long an answer of the desktop is waited for, in seconds."""
CONNECT_S = 1.0
"""How long the session bus may take to let the program in, in seconds."""
_NOTIFICATIONS, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_LAUNCHER, _LAUNCHER_PATH = "com.canonical.Unity.LauncherEntry", "/omnihuman/desktop"
_SERVERS_CHOICE = -1


@dataclass(frozen=True)
class Picture:
    """Pixels of four bytes, red, green, blue and alpha; `stride` is the length of a row in bytes."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True)
class Notice:
    """A notification. A later one of the same `key` takes its place. `action` names what a click does."""

    key: str
    title: str
    body: str
    action: str = ""
    picture: Picture | None = None


class DesktopBus:
    """Returns at once from everything: one thread does the work, in order. It connects when something is first to be said.

    `activated` is called with the key of a notification that was clicked, and with the token that lets a window come to the
    front on Wayland, or "". It is called in a thread of its own.
    """

    def __init__(self, activated: Callable[[str, str], None]) -> None:
        self._activated = activated
        self._thread: ThreadPoolExecutor | None = None
        self._router: Any = None
        self._is_unreachable = sys.platform != "linux"
        self._takes_markup = False
        self._lock = threading.Lock()
        self._ids: dict[str, int] = {}
        self._tokens: dict[int, str] = {}

    def notify(self, notice: Notice, refused: Callable[[], None]) -> None:
        """Show `notice`. `refused` is called, in the thread, where the desktop shows none."""
        self._submit(lambda: self._notify(notice), refused)

    def show_progress(self, fraction: float | None, count: int) -> None:
        """Show the progress and the number of running tasks at the program's icon; None and 0 take both away."""
        self._submit(lambda: self._show_progress(fraction, count), lambda: None)

    def close(self, *, wait: bool = False) -> None:
        """Take the progress away and disconnect, in the thread."""
        thread, self._thread = self._thread, None
        self._is_unreachable = True
        if thread is not None:
            thread.submit(self._disconnect)
            thread.shutdown(wait=wait)

    def _submit(self, work: Callable[[], None], refused: Callable[[], None]) -> None:
        if self._is_unreachable:
            refused()
            return
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="ThreadPoolExecutor-desktop")
        self._thread.submit(self._run, work, refused)

    def _run(self, work: Callable[[], None], refused: Callable[[], None]) -> None:
        try:
            if self._router is None:
                self._connect()
            work()
        except Exception as error:  # the desktop's side may raise anything; no task depends on it
            if self._router is None:
                self._is_unreachable = True
            log.info("the desktop could not be told: %s", type(error).__name__)
            refused()

    def _connect(self) -> None:
        from jeepney import MatchRule, message_bus
        from jeepney.bus import get_bus
        from jeepney.io.blocking import prep_socket
        from jeepney.io.threading import DBusConnection, DBusRouter, Proxy

        class Router(DBusRouter):
            def _receiver(self) -> None:
                # The bus ends before this program where the session does, and jeepney then raises more than OSError:
                # InvalidStateError where the last reply was not fetched yet.
                try:
                    super()._receiver()
                except Exception as error:
                    log.info("the session bus ended: %s", type(error).__name__)

        # Not by open_dbus_connection: it says Hello through a router of its own, whose thread would raise.
        router = Router(DBusConnection(prep_socket(get_bus("SESSION"), timeout=CONNECT_S)))
        try:
            bus = Proxy(message_bus, router, timeout=ANSWER_S)
            bus.Hello()
            rule = MatchRule(type="signal", interface=_NOTIFICATIONS, path=_PATH)
            bus.AddMatch(rule)
        except BaseException:
            router.close()
            router.conn.close()
            raise
        router.filter(rule, queue=_Inbox(self._receive))
        self._router = router

    def _disconnect(self) -> None:
        router, self._router = self._router, None
        if router is None:
            return
        for leave in (lambda: router.send(_progress_signal(None, 0)), router.close, router.conn.close):
            try:
                leave()
            except Exception as error:  # as above
                log.info("the desktop could not be left: %s", type(error).__name__)

    def _call(self, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        address = DBusAddress(_PATH, bus_name=_NOTIFICATIONS, interface=_NOTIFICATIONS)
        reply = self._router.send_and_get_reply(new_method_call(address, method, signature, body), timeout=ANSWER_S)
        return tuple(unwrap_msg(reply))

    def _notify(self, notice: Notice) -> None:
        if not self._ids:
            self._takes_markup = "body-markup" in self._call("GetCapabilities")[0]
        hints: dict[str, tuple[str, Any]] = {
            "desktop-entry": ("s", DESKTOP_FILE),
            "category": ("s", "transfer.complete"),
            "suppress-sound": ("b", True),
        }
        if notice.picture is not None:
            shown = notice.picture
            data = (shown.width, shown.height, shown.stride, True, 8, 4, shown.pixels)
            hints["image-data"] = ("(iiibiiay)", data)
        body = html.escape(notice.body, quote=False) if self._takes_markup else notice.body
        with self._lock:
            replaced = self._ids.get(notice.key, 0)
        actions = ["default", notice.action] if notice.action else []
        words = (APP_NAME, replaced, DESKTOP_FILE, notice.title, body, actions, hints, _SERVERS_CHOICE)
        (number,) = self._call("Notify", "susssasa{sv}i", words)
        with self._lock:
            self._ids[notice.key] = number

    def _show_progress(self, fraction: float | None, count: int) -> None:
        self._router.send(_progress_signal(fraction, count))

    def _receive(self, message: Any) -> None:
        """Take a signal of the notification server, in the connection's own thread."""
        from jeepney import HeaderFields

        member, body = message.header.fields.get(HeaderFields.member), message.body
        if len(body) < 2:  # each of the signals has two values
            return
        with self._lock:
            key = next((key for key, number in self._ids.items() if number == body[0]), None)
            if member == "ActivationToken":
                self._tokens[body[0]] = str(body[1])
            token = self._tokens.pop(body[0], "") if member in ("ActionInvoked", "NotificationClosed") else ""
            if key is not None and member == "NotificationClosed":
                del self._ids[key]
        if key is not None and member == "ActionInvoked":
            self._activated(key, token)


class _Inbox(queue.Queue[Any]):
    """Hands over each message as it comes: the router puts them, in its own thread."""

    def __init__(self, receive: Callable[[Any], None]) -> None:
        super().__init__()
        self._receive = receive

    def put_nowait(self, item: Any) -> None:
        self._receive(item)


def _progress_signal(fraction: float | None, count: int) -> Any:
    from jeepney import DBusAddress, new_signal

    values: dict[str, tuple[str, Any]] = {
        "progress": ("d", fraction or 0.0),
        "progress-visible": ("b", fraction is not None),
        "count": ("x", count),
        "count-visible": ("b", count > 0),
    }
    emitter = DBusAddress(_LAUNCHER_PATH, interface=_LAUNCHER)
    return new_signal(emitter, "Update", "sa{sv}", (f"application://{DESKTOP_FILE}.desktop", values))
