"""Still pictures for the window: read and scaled in a worker, never on the window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from omnihuman_desktop.domain.errors import InputError, Kind

if TYPE_CHECKING:
    from pathlib import Path

_TURNED = QImageIOHandler.Transformation.TransformationRotate90


def read_picture(path: Path, fit: QSize) -> QImage:
    """The picture at `path`, turned upright, scaled down to lie within `fit` (device pixels); never scaled up. Blocking.

    Raises InputError FILE_MISSING or PICTURE_BROKEN.
    """
    if not path.is_file():
        raise InputError(Kind.FILE_MISSING, name=path.name)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        # The size to scale to is that of the stored rows, before they are turned upright.
        turned = reader.transformation().value & _TURNED.value
        target = size.scaled(fit.transposed() if turned else fit, Qt.AspectRatioMode.KeepAspectRatio)
        if target.width() < size.width() and not target.isEmpty():
            reader.setScaledSize(target)
    image = reader.read()
    if image.isNull():
        raise InputError(Kind.PICTURE_BROKEN, name=path.name)
    wanted = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image.convertToFormat(wanted)
