"""Texts that name a key: they always name the one in use, also after the user has changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from shiboken6 import isValid

from omnihuman_desktop.ui.keys.commands import BY_ID
from omnihuman_desktop.ui.keys.key_map import describe_keys, keys_of
from omnihuman_desktop.ui.text.formats import list_words, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_followers: WeakKeyDictionary[QWidget, Callable[[Any], object]] = WeakKeyDictionary()


def with_keys(text: str, *command_ids: str) -> str:
    """Return `text` with the keys of these commands in parentheses; as it is where they have none."""
    keys = [describe_keys(BY_ID[command_id]) for command_id in command_ids if keys_of(BY_ID[command_id])]
    return tr("{0} ({1})").format(text, list_words(keys)) if keys else text


def set_key_tooltip(widget: QWidget, text: str, *command_ids: str) -> None:
    """Give `widget` a tooltip that ends with the keys of these commands."""
    follow_keys(widget, lambda shown: shown.setToolTip(with_keys(text, *command_ids)))


def follow_keys(widget: QWidget, show: Callable[[Any], object]) -> None:
    """Call `show` with `widget` now, and whenever keys have changed. It must not hold the widget; the last one given counts."""
    _followers[widget] = show
    show(widget)


def refresh() -> None:
    """Call everything that follows the keys, since they have changed."""
    for widget, show in list(_followers.items()):
        if isValid(widget):
            show(widget)
