"""The headings of sections: of a day, a portrait, or a batch."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from omnihuman_desktop.library.query import NO_BATCH
from omnihuman_desktop.ui.text.formats import count

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyle

    from omnihuman_desktop.library.listing import SectionRows
    from omnihuman_desktop.ui.look import theme

_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_heading(
    painter: QPainter, place: QRect, section: SectionRows, state: QStyle.StateFlag, font: QFont, shades: theme.Palette
) -> None:
    """Paint the heading of `section`, whose text covers `place`, in `state`."""
    from PySide6.QtWidgets import QStyle

    painter.save()
    painter.setFont(font)
    painter.setPen(shades.dim)
    sign = "▸" if section.is_folded else "▾"
    number = count(section.section.tasks) if section.is_folded or state & QStyle.StateFlag.State_MouseOver else ""
    room = place.width() - painter.fontMetrics().horizontalAdvance(number) - 8
    words = painter.fontMetrics().elidedText(f"{sign}  {describe_section(section)}", Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, _LEADING, words)
    painter.drawText(place, _TRAILING, number)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(shades.accent, 1))
        painter.drawRect(QRectF(place).adjusted(-12.5, 0.5, 11.5, -0.5))
    painter.restore()


def describe_section(placed: SectionRows) -> str:
    """Return the heading of a group of tasks: of a day, a portrait, or a batch."""
    key, title = placed.section.key, placed.section.title
    if title:
        return title
    if key == NO_BATCH:
        return QCoreApplication.translate("tasks", "Other tasks")
    try:
        return describe_day(date.fromisoformat(key))
    except ValueError:
        return PurePath(key).stem


def describe_day(day: date) -> str:
    """Return the heading of a day."""
    today = datetime.now().astimezone().date()
    if day == today:
        return QCoreApplication.translate("tasks", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("tasks", "Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def describe_short_day(day: date) -> str:
    """Return a day in a few characters."""
    if day >= datetime.now().astimezone().date() - timedelta(days=1):
        return describe_day(day)
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
