"""Choosing and pasting files. Dialogs are opened without blocking; no file is read here."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QMimeDatabase, QStandardPaths
from PySide6.QtGui import QGuiApplication

from omnihuman_desktop.domain.file_types import FILMS, PICTURES, SOUNDS, to_pattern
from omnihuman_desktop.groups.batch_rows import TABLES
from omnihuman_desktop.ui.runtime.turns import in_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.settings import SettingsFile
    from omnihuman_desktop.ui.draft.composer import Composer
    from omnihuman_desktop.ui.portrait.panel import PortraitPanel


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("files", text)


def is_picture(path: Path) -> bool:
    """Return whether `path` has the suffix of a picture. Its content is checked where it is opened."""
    suffix = path.suffix.lower().removeprefix(".")
    if suffix in PICTURES or suffix in (*SOUNDS, *FILMS):
        return suffix in PICTURES
    # Reads the system's table of all types, at the first call.
    kind = QMimeDatabase().mimeTypeForFile(path.name, QMimeDatabase.MatchMode.MatchExtension)
    return kind.name().startswith("image/")


def choose_portrait(window: QWidget, settings: SettingsFile, opened: Callable[[Sequence[Path]], None]) -> None:
    """Open a file dialog for a picture."""
    title, pattern = tr("Choose a portrait"), tr("Pictures ({0});;All files (*)").format(to_pattern(PICTURES))
    start = QStandardPaths.StandardLocation.PicturesLocation
    _choose(window, settings, ("portrait", start), title, pattern, opened)


def choose_voice(window: QWidget, settings: SettingsFile, opened: Callable[[Sequence[Path]], None]) -> None:
    """Open a file dialog for an audio or video file."""
    pattern = tr("Audio and video files ({0});;All files (*)").format(to_pattern((*SOUNDS, *FILMS)))
    start = QStandardPaths.StandardLocation.MusicLocation
    _choose(window, settings, ("voice", start), tr("Choose a voice"), pattern, opened)


def choose_batch_files(window: QWidget, settings: SettingsFile, opened: Callable[[Sequence[Path]], None]) -> None:
    """Open a file dialog for the portraits and voices of a batch."""
    pattern = tr("Pictures, audio and video files ({0});;All files (*)").format(to_pattern((*PICTURES, *SOUNDS, *FILMS)))
    start = QStandardPaths.StandardLocation.MusicLocation
    _choose(window, settings, ("batch", start), tr("Choose portraits and voices"), pattern, opened)


def choose_table(window: QWidget, settings: SettingsFile, opened: Callable[[Path], None]) -> None:
    """Open a file dialog for the table of a batch."""
    pattern = tr("Tables ({0});;All files (*)").format(to_pattern(TABLES))
    start = QStandardPaths.StandardLocation.DocumentsLocation
    _choose(window, settings, ("batch", start), tr("Open a table"), pattern, lambda paths: opened(paths[-1]))


def fill_draft(composer: Composer, paths: Sequence[Path]) -> None:
    """Use pictures as the portrait and everything else as the voice; of several, the last one.

    With another voice, a portrait is meant for all of it, and not for the part of a film that is chosen now. Each file is a
    turn of its own: showing that one is read takes half a frame.
    """
    if not all(is_picture(path) for path in paths):
        composer.film.leave_part()
    takes = [partial((composer.portrait if is_picture(path) else composer.voice).set_file, path) for path in paths]
    if takes:
        takes[0]()
    in_turns(composer, *takes[1:])


def _choose(
    window: QWidget,
    settings: SettingsFile,
    where: tuple[str, QStandardPaths.StandardLocation],
    title: str,
    pattern: str,
    opened: Callable[[Sequence[Path]], None],
) -> None:
    from PySide6.QtWidgets import QFileDialog

    which, start = where
    dialog = QFileDialog(window, title, settings.values.folders.get(which) or _find_folder(start), pattern)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

    def take(names: Sequence[str]) -> None:
        paths = [Path(name) for name in names]
        settings.change(folders={**settings.values.folders, which: str(paths[-1].parent)})
        opened(paths)

    dialog.filesSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _find_folder(wanted: QStandardPaths.StandardLocation) -> str:
    """Return the user's own folder for such files, or for documents where there is none."""
    places = (QStandardPaths.writableLocation(place) for place in (wanted, QStandardPaths.StandardLocation.DocumentsLocation))
    return next((place for place in places if place and QDir(place).exists()), QDir.homePath())


def choose_target(
    window: QWidget, settings: SettingsFile, proposed: Path, chosen: Callable[[Path], None], pattern: str = ""
) -> None:
    """Open a file dialog to save a video, with `proposed` as its name, in the folder used last."""
    from PySide6.QtWidgets import QFileDialog

    folder = settings.values.folders.get("save", str(proposed.parent))
    dialog = QFileDialog(window, tr("Save video as"), folder, pattern or tr("MP4 video (*.mp4)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    dialog.selectFile(proposed.name)

    def take(text: str) -> None:
        path = Path(text)
        settings.change(folders={**settings.values.folders, "save": str(path.parent)})
        chosen(path)

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_folder(window: QWidget, settings: SettingsFile, chosen: Callable[[Path], None]) -> None:
    """Open a file dialog for the folder to save several videos in, at the folder used last."""
    from PySide6.QtWidgets import QFileDialog

    start = settings.values.folders.get("save") or _find_folder(QStandardPaths.StandardLocation.MoviesLocation)
    dialog = QFileDialog(window, tr("Save videos as"), start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)

    def take(text: str) -> None:
        settings.change(folders={**settings.values.folders, "save": text})
        chosen(Path(text))

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_timeline(window: QWidget, settings: SettingsFile, name: str, chosen: Callable[[Path], None]) -> None:
    """Open a file dialog to save a timeline called `name`, in the form that other editing programs read."""
    from PySide6.QtWidgets import QFileDialog

    from omnihuman_desktop.jobs.job_files import safe_file_name

    folder = settings.values.folders.get("save", _find_folder(QStandardPaths.StandardLocation.MoviesLocation))
    forms = {"otio": "OpenTimelineIO (*.otio)", "fcpxml": "FCPXML (*.fcpxml)", "edl": "CMX 3600 EDL (*.edl)"}
    dialog = QFileDialog(window, tr("Export timeline"), folder, ";;".join(forms.values()))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("otio")
    dialog.filterSelected.connect(lambda text: dialog.setDefaultSuffix(text.rpartition(".")[2].rstrip(")")))
    dialog.selectFile(safe_file_name(name) + ".otio")

    def take(text: str) -> None:
        path = Path(text)
        path = path if path.suffix.lower()[1:] in forms else path.with_name(f"{path.name}.{dialog.defaultSuffix()}")
        settings.change(folders={**settings.values.folders, "save": str(path.parent)})
        chosen(path)

    dialog.fileSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_results(window: QWidget, settings: SettingsFile, name: str, chosen: Callable[[Path], None]) -> None:
    """Open a file dialog to save the results of a batch, with `name` proposed, where videos were saved last."""
    from PySide6.QtWidgets import QFileDialog

    start = settings.values.folders.get("save") or _find_folder(QStandardPaths.StandardLocation.MoviesLocation)
    dialog = QFileDialog(window, tr("Save results"), start, tr("Tables ({0});;All files (*)").format("*.csv"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda text: chosen(Path(text)))
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
