"""Which widgets are painted together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Paints(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.widgets: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.widgets.append(watched)
        return False


def painted_below(widget: QWidget) -> list[QWidget]:
    """What is painted with the visible `widget` and does not stand on it: all of it is in vain where `widget` has a ground."""
    app = QApplication.instance()
    assert app is not None
    widget.repaint()  # with all that waited to be painted
    paints = _Paints()
    app.installEventFilter(paints)
    widget.repaint()
    app.removeEventFilter(paints)
    assert widget in paints.widgets
    return [each for each in paints.widgets if each is not widget and not widget.isAncestorOf(each)]
