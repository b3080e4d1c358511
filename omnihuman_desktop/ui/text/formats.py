"""Formats sizes, lengths, times and numbers for the screen, in the language of the interface."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.ui.text.catalogue import LANGUAGES
from omnihuman_desktop.ui.text.language import language

if TYPE_CHECKING:
    from collections.abc import Sequence


def tr(text: str) -> str:
    """Translate `text` into the language of the interface."""
    return language().translate(text)


def plural(one: str, other: str, number: int) -> str:
    """Translate the form for `number`, which takes the place of `%n`: plural("%n task", "%n tasks", 3) is "3 tasks"."""
    return language().translate_count(one, other, number)


_FULL_WIDTH_ENDS = ("。", "！", "？", "」", "）")


def join_sentences(*sentences: str) -> str:
    """Return the sentences that are not empty after each other: with a space, but none after 。"""
    text = ""
    for sentence in filter(None, sentences):
        text += sentence if not text or text.endswith(_FULL_WIDTH_ENDS) else f" {sentence}"
    return text


def list_words(words: Sequence[str]) -> str:
    """Return `words` as a list in a sentence of the interface's language: a, b, c."""
    return language().listed(words)


MB = 1024 * 1024
"""The megabyte that the service's limits are given in, so that its 10 MB reads as 10.0 MB."""


def noop(text: str) -> str:
    """Mark `text` for translation and return it unchanged: a table translates its entries when they are shown."""
    return text


def describe_missing_font(code: str) -> str:
    """Say that the system has no font for the language `code`, and what to do."""
    text = tr("This system has no font for {0}. Install the package {1}, then choose the language in Settings again.")
    return text.format(LANGUAGES[code], "fonts-noto-cjk")


def account_name(account_id: str) -> str:
    """Return the name of an account, as the window shows it."""
    if account_id == AccountId.SANDBOX:
        return tr("Sandbox")
    return tr("EvoLink") if account_id == AccountId.EVOLINK else account_id


def size(size_bytes: int) -> str:
    """Format a size: 0.8 MB."""
    if size_bytes < 100 * 1024:
        return tr("{0} KB").format(max(1, round(size_bytes / 1024)))
    return tr("{0} MB").format(megabytes(size_bytes))


def megabytes(size_bytes: int) -> str:
    """Format a size in megabytes, without the unit: 0.8."""
    return language().number(size_bytes / MB, 1)


def clock(length_ms: float, decimals: int = 0) -> str:
    """Format a length as 12:04 or, with decimals, 12:04.20."""
    seconds = max(0.0, length_ms) / 1000
    # Cut, not rounded: a rounded 59.96 s would read 0:60.0.
    seconds = int(seconds * 10**decimals + 1e-6) / 10**decimals
    minutes = int(seconds // 60)
    rest = seconds - 60 * minutes
    text = f"{rest:0{3 + decimals}.{decimals}f}" if decimals else f"{int(rest):02d}"
    return f"{minutes // 60}:{minutes % 60:02d}:{text}" if minutes >= 60 else f"{minutes}:{text}"


def length_clock(length_ms: float) -> str:
    """Format a length to the nearest second: 0:11 for a video of 10.96 s."""
    return clock(round(length_ms / 1000) * 1000)


def moment(at_ms: int) -> str:
    """Format a position exactly: 12:04.20, or 12:04.203 where there are thousandths."""
    return clock(at_ms, 3 if at_ms % 10 else 2)


def seconds(length_ms: int) -> str:
    """Format a length in seconds exactly, with as few decimals as it needs: 35.0, 12.08, 0.123."""
    return language().number(length_ms / 1000, 1 if not length_ms % 100 else 2 if not length_ms % 10 else 3)


def time_left(left_s: float) -> str:
    """Say about how long something will take: "~40 s left"."""
    if left_s < 55:
        return tr("~{0} s left").format(max(5, 5 * round(left_s / 5)))
    return tr("~{0} min left").format(max(1, round(left_s / 60)))


def figure(value: float) -> str:
    """Format a number with as few decimals as it needs, up to two, and a true minus: 0.25, −16."""
    decimals = next((places for places in (0, 1) if round(value, places) == round(value, 2)), 2)
    return language().number(value, decimals).replace("-", "−")


def count(number: float) -> str:
    """Format a whole number with the language's separators: 9,580."""
    return language().number(round(number))


def credits_text(amount: float) -> str:
    """Say how many credits: 1,440 credits."""
    return plural("%n credit", "%n credits", round(amount))


def kept_until(ready_at: float, now: float) -> str:
    """Say until when the service keeps a video that was ready at `ready_at`; empty where it keeps it no longer at `now`.

    Links live 24 hours from the moment the video is ready (the contract); times in seconds since the epoch.
    """
    if not ready_at:
        return ""
    ends = ready_at + OMNIHUMAN.link_lifetime_s
    left_s = ends - now
    if left_s <= 0:
        return ""
    at = datetime.fromtimestamp(ends).astimezone()
    hour = language().hour(at)
    if at.date() != datetime.fromtimestamp(now).astimezone().date():
        hour = tr("tomorrow, {0}").format(hour)
    hours, minutes = divmod(int(left_s) // 60, 60)
    left = tr("{0} h {1} min").format(hours, minutes) if hours else tr("{0} min").format(max(1, minutes))
    return tr("until {0} ({1} left)").format(hour, left)
