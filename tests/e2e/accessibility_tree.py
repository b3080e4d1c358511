"""The program as assistive technology sees it: AT-SPI over D-Bus, from outside the process."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ATSPI = "org.a11y.atspi."
KEYCODES = {"Control": 37, "Shift": 50}
"""The keycodes of an X server with an ordinary keyboard."""
KEY_PRESSED, KEY_RELEASED = 0, 1
STATE_ENABLED, STATE_SENSITIVE, STATE_SHOWING = 8, 24, 25


class AccessibilityError(Exception):
    """The tree did not answer as it should."""


@dataclass(frozen=True)
class Node:
    """One accessible object."""

    connection: DBusConnection
    bus: str
    path: str

    def call(self, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        address = DBusAddress(self.path, self.bus, interface)
        message = new_method_call(address, method, signature or None, body)
        reply = self.connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type.name == "error":
            raise AccessibilityError(f"{method}: {reply.body}")
        return reply.body

    def read(self, interface: str, name: str) -> Any:
        return self.call("org.freedesktop.DBus.Properties", "Get", "ss", interface, name)[0][1]

    @property
    def name(self) -> str:
        return str(self.read(ATSPI + "Accessible", "Name"))

    @property
    def role(self) -> str:
        return str(self.call(ATSPI + "Accessible", "GetRoleName")[0])

    @property
    def children(self) -> list[Node]:
        found = self.call(ATSPI + "Accessible", "GetChildren")[0]
        return [Node(self.connection, bus, path) for bus, path in found]

    @property
    def states(self) -> int:
        low, high = self.call(ATSPI + "Accessible", "GetState")[0]
        return int(low | high << 32)

    @property
    def enabled(self) -> bool:
        states = self.states
        return bool(states >> STATE_ENABLED & 1 and states >> STATE_SENSITIVE & 1)

    @property
    def showing(self) -> bool:
        return bool(self.states >> STATE_SHOWING & 1)

    def walk(self, depth: int = 25) -> Iterator[Node]:
        yield self
        if depth:
            for child in self.children:
                try:
                    yield from child.walk(depth - 1)
                except AccessibilityError:
                    continue

    def find(self, name: str, *, shown: bool = False) -> Node | None:
        """The first object of this name; with `shown` the first one that is on the screen."""
        for node in self.walk():
            try:
                if node.name == name and (not shown or node.showing):
                    return node
            except AccessibilityError:
                continue
        return None

    def press(self) -> None:
        self.call(ATSPI + "Action", "DoAction", "i", 0)

    def click(self, *held: str) -> None:
        """Click in the middle with the mouse of the screen, while the keys of these names are held."""
        x, y, width, height = self.call(ATSPI + "Component", "GetExtents", "u", 0)[0]
        desk = Node(self.connection, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
        devices = ATSPI + "DeviceEventController"
        keycodes = [KEYCODES[key] for key in held]
        for key in keycodes:
            desk.call(devices, "GenerateKeyboardEvent", "isu", key, "", KEY_PRESSED)
        desk.call(devices, "GenerateMouseEvent", "iis", x + width // 2, y + height // 2, "b1c")
        for key in keycodes:
            desk.call(devices, "GenerateKeyboardEvent", "isu", key, "", KEY_RELEASED)

    def focus(self) -> None:
        self.call(ATSPI + "Component", "GrabFocus")

    @property
    def value(self) -> float:
        return float(self.read(ATSPI + "Value", "CurrentValue"))

    @property
    def text(self) -> str:
        return str(self.call(ATSPI + "Text", "GetText", "ii", 0, -1)[0])

    def set_text(self, text: str) -> None:
        self.call(ATSPI + "EditableText", "SetTextContents", "s", text)


def connect(session_address: str) -> DBusConnection:
    """The accessibility bus of the session at `session_address`."""
    session = open_dbus_connection(session_address)
    address = Node(session, "org.a11y.Bus", "/org/a11y/bus").call("org.a11y.Bus", "GetAddress")[0]
    session.close()
    return open_dbus_connection(re.sub(r",guid=\w+", "", str(address)))


def until(look: Callable[[], Any], timeout_s: float, what: str) -> Any:
    """What `look` returns, once it is true."""
    end = time.monotonic() + timeout_s
    while time.monotonic() < end:
        try:
            found = look()
        except AccessibilityError:
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"did not come within {timeout_s} s: {what}")


def application(connection: DBusConnection, name: str, timeout_s: float = 30.0) -> Node:
    """The running program called `name`."""
    root = Node(connection, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    return until(lambda: next((app for app in root.children if app.name == name), None), timeout_s, f"the program {name}")  # type: ignore[no-any-return]
