"""What lies under a batch is not painted with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from omnihuman_desktop.ui.batch.cover import Cover

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot


class Counted(QLabel):
    """Counts how often it is painted."""

    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1
        super().paintEvent(event)


def test_what_is_covered_is_not_painted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    place, over, under = QWidget(window), Counted("over"), Counted("under")
    QHBoxLayout(window).addWidget(place)
    QHBoxLayout(place).addWidget(under)
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: under.paints > 0)
    before = under.paints
    Cover(over, place)
    over.show()
    qtbot.waitUntil(lambda: over.paints > 0)
    window.repaint()
    over.repaint()
    assert under.paints == before
    window.resize(400, 300)
    assert over.geometry() == place.geometry()
