"""The options of a video, shared by the draft and the request."""

from __future__ import annotations

from typing import Any

from omnihuman_desktop.lazy_dataclass import dataclass, fields


@dataclass(frozen=True, kw_only=True)
class VideoOptions:
    """How a video is made of a portrait and a voice.

    A `seed` of None lets the program draw one. `subject_check` has the service look for a person in the portrait first,
    `auto_mask` has it detect who speaks. It reports the end of the task to `callback_url`, empty for nowhere.
    """

    prompt: str = ""
    fast_mode: bool = False
    seed: int | None = None
    subject_check: bool = False
    auto_mask: bool = False
    callback_url: str = ""

    def option_values(self) -> dict[str, Any]:
        """Return the options alone by their names, also of a subclass: keyword arguments for another one."""
        return {item.name: getattr(self, item.name) for item in fields(VideoOptions)}
