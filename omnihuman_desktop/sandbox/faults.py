"""Faults that are armed for calls, so that clients can be tested. The package's docstring lists calls and faults."""

from __future__ import annotations

import re
import threading
from typing import Any

from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.sandbox import refusals
from omnihuman_desktop.sandbox.refusals import Refusal

CALLS = (
    "create", "task", "tasks", "batch", "credits", "put", "get", "delete", "result",
    "upload_file", "get_file", "delete_file", "quota",
)  # fmt: skip
PLAIN = frozenset({
    "html", "drop_before", "drop_after", "broken_body", "cut", "expired", "no_audio", "placeholder", "picture",
    "gzip_bomb", "endless", "hostile_id", "same_id",
})  # fmt: skip
_WITH_DETAIL = re.compile(
    r"(slow|drip):([0-9]{1,3}(?:\.[0-9]{1,3})?)|(failed|status):([A-Za-z0-9_.-]{1,64})|(after):([0-9]{3}(?::[a-z0-9_]{1,64})?)"
)
_ONLY_ON = {
    "failed": {"create"}, "after": {"create"}, "hostile_id": {"create"}, "same_id": {"create"}, "status": {"task"},
    "expired": {"task", "result"}, "placeholder": {"result"}, "picture": {"result"}, "no_audio": {"upload_file"},
}  # fmt: skip
ALWAYS = -1
"""The `times` of a fault that never runs out."""


@dataclass(frozen=True)
class Fault:
    """A fault: its name and the detail after the colon. A documented refusal ("400:no_subject") is the `name` as a whole."""

    name: str
    detail: str = ""

    @property
    def text(self) -> str:
        """The fault as a request to /sandbox/faults names it."""
        return f"{self.name}:{self.detail}" if self.detail else self.name

    @property
    def seconds(self) -> float:
        """The time of a slow or dripping fault in seconds; 0 for any other."""
        return float(self.detail) if self.name in ("slow", "drip") else 0.0


@dataclass
class _ArmedFault:
    fault: Fault
    times: int


def read_fault(text: str, call: str) -> Fault:
    """Return the fault that `text` names. Raises ValueError where it is unknown or does not apply to `call`."""
    if call not in _ONLY_ON.get(text.partition(":")[0], CALLS):
        raise ValueError(text)
    if text in PLAIN:
        return Fault(text)
    match = _WITH_DETAIL.fullmatch(text)
    if match:
        name, detail = match[1] or match[3] or match[5], match[2] or match[4] or match[6]
        if name == "after":
            try:
                refusals.refusal_after(detail)
            except KeyError:
                raise ValueError(text) from None
        return Fault(name, detail)
    try:
        refusals.documented_refusal(text, call)
    except KeyError:
        raise ValueError(text) from None
    return Fault(text)


class FaultRegistry:
    """The armed faults of each call, used in order. Safe to use from any thread."""

    def __init__(self) -> None:
        self._armed: dict[str, list[_ArmedFault]] = {}
        self._lock = threading.Lock()

    def arm(self, items: object) -> None:
        """Arm the faults in `items`, parsed JSON; an empty list disarms all.

        Raises `Refusal`, and then changes nothing.
        """
        if not isinstance(items, list):
            raise Refusal(400, 'A list of {"call", "times", "fault"} is expected')
        armed: dict[str, list[_ArmedFault]] = {}
        for item in items:
            call, fault = _read_armed_fault(item)
            armed.setdefault(call, []).append(fault)
        with self._lock:
            if armed:
                self._armed.update(armed)
            else:
                self._armed.clear()

    def next_fault(self, call: str) -> Fault | None:
        """Use up one fault of `call` and return it; None where none is armed."""
        with self._lock:
            waiting = self._armed.get(call)
            if not waiting:
                return None
            first = waiting[0]
            if first.times != ALWAYS:
                first.times -= 1
                if first.times == 0:
                    waiting.pop(0)
            return first.fault

    def list_armed(self) -> list[dict[str, Any]]:
        """Return the armed faults in the shape that `arm` takes."""
        with self._lock:
            return [
                {"call": call, "times": each.times, "fault": each.fault.text}
                for call, armed in self._armed.items()
                for each in armed
            ]


def _read_armed_fault(item: object) -> tuple[str, _ArmedFault]:
    if not isinstance(item, dict):
        raise Refusal(400, 'Each fault is an object {"call", "times", "fault"}')
    call, times, text = item.get("call"), item.get("times", 1), item.get("fault")
    if call not in CALLS:
        raise Refusal(400, f"Unknown call; known are {', '.join(CALLS)}", param="call")
    if isinstance(times, bool) or not isinstance(times, int) or (times < 1 and times != ALWAYS):
        raise Refusal(400, "times must be a whole number from 1 on, or -1 for always", param="times")
    try:
        return call, _ArmedFault(read_fault(str(text), call), times)
    except ValueError:
        raise Refusal(400, "Unknown fault; GET / lists them", param="fault") from None
