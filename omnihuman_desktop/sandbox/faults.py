"""The misbehaviour that the sandbox was told to show. The package's docstring lists calls and faults."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from typing import Any

from omnihuman_desktop.sandbox import refusals
from omnihuman_desktop.sandbox.refusals import Refusal

CALLS = (
    "create", "task", "tasks", "batch", "credits", "put", "get", "delete", "result",
    "upload_file", "get_file", "delete_file", "quota",
)  # fmt: skip
PLAIN = frozenset({"html", "drop_before", "drop_after", "broken_body", "cut", "expired", "no_audio"})
_WITH_DETAIL = re.compile(r"(slow):([0-9]{1,3}(?:\.[0-9]{1,3})?)|(failed|status):([A-Za-z0-9_.-]{1,64})")
_ONLY_ON = {"failed": {"create"}, "status": {"task"}, "expired": {"task", "result"}, "no_audio": {"upload_file"}}
ALWAYS = -1
"""The `times` of a fault that stays."""


@dataclass(frozen=True)
class Fault:
    """One misbehaviour: its name and what follows the colon. A documented refusal is kept whole in `name`."""

    name: str
    detail: str = ""

    @property
    def text(self) -> str:
        """As it was ordered."""
        return f"{self.name}:{self.detail}" if self.detail else self.name

    @property
    def seconds(self) -> float:
        """How long a slow one takes; 0 for any other."""
        return float(self.detail) if self.name == "slow" else 0.0


@dataclass
class _Order:
    fault: Fault
    times: int


def read_fault(text: str, call: str) -> Fault:
    """The fault that `text` names, if the call can show it. Raises ValueError."""
    if call not in _ONLY_ON.get(text.partition(":")[0], CALLS):
        raise ValueError(text)
    if text in PLAIN:
        return Fault(text)
    match = _WITH_DETAIL.fullmatch(text)
    if match:
        name, detail = match[1] or match[3], match[2] or match[4]
        return Fault(name, detail)
    try:
        refusals.documented(text, call)
    except KeyError:
        raise ValueError(text) from None
    return Fault(text)


class FaultBook:
    """What is armed for each call, taken in order. Safe to use from any thread."""

    def __init__(self) -> None:
        self._orders: dict[str, list[_Order]] = {}
        self._lock = threading.Lock()

    def arm(self, items: object) -> None:
        """Arm what `items`, parsed JSON, orders; an empty list disarms everything.

        Raises `Refusal`, and then changes nothing.
        """
        if not isinstance(items, list):
            raise Refusal(400, 'A list of {"call", "times", "fault"} is expected')
        orders: dict[str, list[_Order]] = {}
        for item in items:
            call, order = _read_order(item)
            orders.setdefault(call, []).append(order)
        with self._lock:
            if orders:
                self._orders.update(orders)
            else:
                self._orders.clear()

    def take(self, call: str) -> Fault | None:
        """The fault that this call is to show, if any; counted as shown."""
        with self._lock:
            waiting = self._orders.get(call)
            if not waiting:
                return None
            order = waiting[0]
            if order.times != ALWAYS:
                order.times -= 1
                if order.times == 0:
                    waiting.pop(0)
            return order.fault

    def left(self) -> list[dict[str, Any]]:
        """What is still armed, in the shape that `arm` takes."""
        with self._lock:
            return [
                {"call": call, "times": order.times, "fault": order.fault.text}
                for call, orders in self._orders.items()
                for order in orders
            ]


def _read_order(item: object) -> tuple[str, _Order]:
    if not isinstance(item, dict):
        raise Refusal(400, 'Each fault is an object {"call", "times", "fault"}')
    call, times, text = item.get("call"), item.get("times", 1), item.get("fault")
    if call not in CALLS:
        raise Refusal(400, f"Unknown call; known are {', '.join(CALLS)}", param="call")
    if isinstance(times, bool) or not isinstance(times, int) or (times < 1 and times != ALWAYS):
        raise Refusal(400, "times must be a whole number from 1 on, or -1 for always", param="times")
    try:
        return call, _Order(read_fault(str(text), call), times)
    except ValueError:
        raise Refusal(400, "Unknown fault; GET / lists them", param="fault") from None
