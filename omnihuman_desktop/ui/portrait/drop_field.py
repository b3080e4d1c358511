"""The field that shows the portrait and accepts a dropped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy

from omnihuman_desktop.ui.keys.hints import set_key_tooltip
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.widgets.drop_target import DropTarget, local_paths
from omnihuman_desktop.ui.widgets.overlay_button import OverlayButton

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_SIDE = 208
_MIN_SIZE = QSize(120, 104)
_ICON = 32
_MIN_HEIGHT_WITH_ICON = 96
_VEIL = QColor(0, 0, 0, 168)


class DropField(DropTarget):
    """Shows the whole picture, or what to do while there is none. A square where there is room.

    `picture_dropped` carries image data that was dropped without a file, `link_dropped` says that only a link was dropped,
    `empty_clicked` that the field was clicked while it was empty.
    """

    picture_dropped = Signal(QImage)
    link_dropped = Signal()
    empty_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._hovered = False
        self.setProperty("role", "quiet")
        self._icon = theme.icon("picture", self)
        self.setAccessibleName(self.tr("Portrait"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.choose_button = OverlayButton(self)
        self.choose_button.setAccessibleName(self.tr("Choose portrait"))
        set_key_tooltip(self.choose_button, self.tr("Choose a portrait"), "choose portrait")
        self.hovered.connect(self._set_hovered)
        self.show_picture(None)

    def show_picture(self, image: QImage | None) -> None:
        """Show `image`; None shows what to do. A null image stands for a picture that can't be drawn here."""
        self._image = image
        self.choose_button.setText(self.tr("Change…") if image is not None else self.tr("Choose…"))
        self.choose_button.set_over_picture(image is not None)
        self.choose_button.adjustSize()
        self.setCursor(Qt.CursorShape.PointingHandCursor if image is None else Qt.CursorShape.ArrowCursor)
        self._place_button()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square as wide as the column."""
        return QSize(_SIDE, max(_SIDE, self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return the room that the text and the button need."""
        return _MIN_SIZE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field from becoming higher than wide."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMaximumHeight(event.size().width())
            self.updateGeometry()
        self._place_button()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture or the text, the border, and a veil while something is dragged over it."""
        del event
        colours = theme.colours(self)
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.field)
        painter.drawRoundedRect(shape, theme.RADIUS, theme.RADIUS)
        if self._image is not None and not self._image.isNull():
            self._paint_picture(painter, self._image, shape)
        elif self._image is None:
            self._paint_text(painter, self._text())
        self._paint_border(painter, shape)
        if self._hovered and self._image is not None:
            self._paint_veil(painter, shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Emit `empty_clicked` on a click on the empty field."""
        if (
            self._image is None
            and event.button() is Qt.MouseButton.LeftButton
            and self.rect().contains(event.position().toPoint())
        ):
            self.empty_clicked.emit()

    def accepts(self, data: QMimeData) -> bool:
        """Accept files, image data, and links: the user is told what to do with a link."""
        return data.hasUrls() or data.hasImage()

    def emit_dropped(self, data: QMimeData) -> None:
        """Emit the files of `data`, or else its image (as a browser offers it), or else that it is a link."""
        paths = local_paths(data)
        image = data.imageData() if not paths and data.hasImage() else None
        if paths:
            self.files_dropped.emit(paths)
        elif isinstance(image, QImage) and not image.isNull():
            self.picture_dropped.emit(image)
        elif data.hasUrls():
            self.link_dropped.emit()

    def _set_hovered(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def _text(self) -> str:
        return self.tr("Drop it here") if self._hovered else self.tr("Drop a portrait here, paste one, or choose a file")

    def _place_button(self) -> None:
        button, margin = self.choose_button, theme.NEAR
        if self._image is None:
            button.move((self.width() - button.width()) // 2, self.height() - button.height() - 2 * margin)
        else:
            button.move(self.width() - button.width() - margin, self.height() - button.height() - margin)

    def _paint_picture(self, painter: QPainter, image: QImage, shape: QRectF) -> None:
        size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height())
        ratio = self.devicePixelRatioF()
        if size.width() * ratio * 2 < image.width():
            wanted = size * ratio
            image = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        clip = QPainterPath()
        clip.addRoundedRect(shape, theme.RADIUS, theme.RADIUS)
        painter.save()
        painter.setClipPath(clip)
        painter.drawImage(rect, image)
        painter.restore()

    def _paint_text(self, painter: QPainter, text: str) -> None:
        painter.setPen(theme.colours(self).dim)
        below = self.height() - self.choose_button.y()
        room = self.rect().adjusted(theme.WIDE, theme.NEAR, -theme.WIDE, -below - theme.GRID)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        if room.height() >= _MIN_HEIGHT_WITH_ICON:
            lines = painter.boundingRect(room, flags, text)
            lines.translate(0, (_ICON + theme.NEAR) // 2)
            self._icon.paint(painter, QRect(room.center().x() - _ICON // 2, lines.y() - theme.NEAR - _ICON, _ICON, _ICON))
            room = lines
        painter.drawText(room, flags, text)

    def _paint_border(self, painter: QPainter, shape: QRectF) -> None:
        colours = theme.colours(self)
        style = Qt.PenStyle.DashLine if self._image is None else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colours.accent, 2) if self._hovered else QPen(colours.line, 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(shape, theme.RADIUS, theme.RADIUS)

    def _paint_veil(self, painter: QPainter, shape: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_VEIL)
        painter.drawRoundedRect(shape, theme.RADIUS, theme.RADIUS)
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drop it here"))
