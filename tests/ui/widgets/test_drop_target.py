"""Dropping files on a widget."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from omnihuman_desktop.ui.portrait.drop_field import DropField
from omnihuman_desktop.ui.widgets.drop_target import DropTarget

BOTH = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def files(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(list(urls))
    return data


def enter(target: DropTarget, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(9, 9), BOTH, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: DropTarget, data: QMimeData) -> Qt.DropAction:
    """Drops what the source would rather move; the action that was taken."""
    event = QDropEvent(QPointF(9, 9), BOTH, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    assert event.proposedAction() is Qt.DropAction.MoveAction
    QApplication.sendEvent(target, event)
    assert event.isAccepted()
    return event.dropAction()


@pytest.mark.parametrize("kind", [DropTarget, DropField])
def test_dropped_files_are_copied_even_where_the_source_proposes_to_move_them(
    qtbot: QtBot, tmp_path: Path, kind: type[DropTarget]
) -> None:
    target = kind()
    qtbot.addWidget(target)
    dropped: list[list[Path]] = []
    hovered: list[bool] = []
    target.files_dropped.connect(dropped.append)
    target.hovered.connect(hovered.append)
    data = files(QUrl.fromLocalFile(str(tmp_path / "a.png")), QUrl("https://example.com/b.png"))
    assert enter(target, data)
    assert drop(target, data) is Qt.DropAction.CopyAction
    assert dropped == [[tmp_path / "a.png"]]
    assert hovered == [True, False]


def test_a_drag_that_leaves_hovers_no_more(qtbot: QtBot, tmp_path: Path) -> None:
    target = DropTarget()
    qtbot.addWidget(target)
    hovered: list[bool] = []
    target.hovered.connect(hovered.append)
    enter(target, files(QUrl.fromLocalFile(str(tmp_path / "a.png"))))
    QApplication.sendEvent(target, QDragLeaveEvent())
    assert hovered == [True, False]


def test_a_link_or_an_image_is_accepted_only_where_it_has_a_meaning(qtbot: QtBot) -> None:
    target, field = DropTarget(), DropField()
    for widget in (target, field):
        qtbot.addWidget(widget)
    image = QImage(2, 2, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    picture = QMimeData()
    picture.setImageData(image)
    for data in (files(QUrl("https://example.com/b.png")), picture):
        assert not enter(target, data)
        assert enter(field, data)
