"""Choosing and pasting files. Dialogs are opened without blocking; no file is read here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeDatabase
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.portrait.panel import PortraitPanel


_PICTURES = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp *.gif"


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("files", text)


def is_picture(path: Path) -> bool:
    """Return whether `path` has the suffix of a picture. Its content is checked where it is opened."""
    kind = QMimeDatabase().mimeTypeForFile(path.name, QMimeDatabase.MatchMode.MatchExtension)
    return kind.name().startswith("image/") or path.suffix.lower() == ".jfif"


def choose_portrait(window: QWidget, settings: SettingsFile, opened: Callable[[Sequence[Path]], None]) -> None:
    """Open a file dialog for a picture."""
    title, pattern = tr("Choose a portrait"), tr("Pictures ({0});;All files (*)").format(_PICTURES)
    _choose(window, settings, "portrait", title, pattern, opened)


def choose_voice(window: QWidget, settings: SettingsFile, opened: Callable[[Sequence[Path]], None]) -> None:
    """Open a file dialog for an audio or video file."""
    kinds = "*.mp3 *.wav *.m4a *.aac *.flac *.ogg *.oga *.opus *.wma *.aif *.aiff *.mp4 *.mov *.mkv *.webm *.avi"
    _choose(
        window, settings, "voice", tr("Choose a voice"), tr("Audio and video files ({0});;All files (*)").format(kinds), opened
    )


def _choose(
    window: QWidget, settings: SettingsFile, which: str, title: str, pattern: str, opened: Callable[[Sequence[Path]], None]
) -> None:
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(window, title, settings.values.folders.get(which, ""), pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

    def take(name: str) -> None:
        path = Path(name)
        settings.change(folders={**settings.values.folders, which: str(path.parent)})
        opened([path])

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_target(window: QWidget, settings: SettingsFile, proposed: Path, chosen: Callable[[Path], None]) -> None:
    """Open a file dialog to save a video, with `proposed` as its name, in the folder used last."""
    from PySide6.QtWidgets import QFileDialog

    folder = settings.values.folders.get("save", str(proposed.parent))
    dialog = QFileDialog(window, tr("Save video as"), folder, tr("MP4 video (*.mp4)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("mp4")
    dialog.selectFile(proposed.name)

    def take(text: str) -> None:
        path = Path(text)
        settings.change(folders={**settings.values.folders, "save": str(path.parent)})
        chosen(path)

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def paste(portrait: PortraitPanel, opened: Callable[[Sequence[Path]], None]) -> None:
    """Paste files or a picture from the clipboard."""
    data = QGuiApplication.clipboard().mimeData()
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        opened(paths)
    elif data.hasImage():
        portrait.set_image(QGuiApplication.clipboard().image())
