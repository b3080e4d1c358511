"""The general settings page. Each change takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.settings import declared
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.settings.proxy_field import ProxyField
from omnihuman_desktop.ui.text.catalogue import LANGUAGES
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.settings import SettingsFile


class GeneralPage(QWidget):
    """Appearance, the folder of videos, behavior while tasks run, new versions and the proxy."""

    def __init__(self, settings: SettingsFile, videos_dir: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        form = QFormLayout(self)
        form.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.WIDE)
        form.setVerticalSpacing(theme.WIDE)
        form.setHorizontalSpacing(theme.WIDE)
        self._form = form
        self.rows: dict[str, QWidget] = {}
        self._add("theme", self._make_theme())
        self._add("language", self._make_language())
        self._add("videos_dir", self._make_videos(videos_dir))
        self._add("keep_awake", self._make_awake())
        self._add("notifications", self._make_reports())
        self._add("when_closed", self._make_closing())
        self._add("look_for_updates", self._make_updates())
        self.proxy = ProxyField(settings, self)
        self._add("proxy", self.proxy)

    def add_row(self, name: str, widget: QWidget) -> None:
        """Add the row of the setting `name` with a widget made elsewhere."""
        self._add(name, widget)

    def _add(self, name: str, widget: QWidget) -> None:
        self.rows[name] = widget
        self._form.addRow(tr(declared()[name].text), widget)

    def _make_theme(self) -> QComboBox:
        self.theme = QComboBox(self)
        self.theme.setAccessibleName(self.tr("Appearance"))
        for mode, name in (("system", self.tr("Use system setting")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))):
            self.theme.addItem(name, mode)
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._settings.values.theme)))
        self.theme.activated.connect(lambda index: self._choose_theme(self.theme.itemData(index)))
        return self.theme

    def _make_language(self) -> QComboBox:
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("Use system setting"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._settings.values.language)))
        self.language.activated.connect(lambda index: self._settings.change(language=self.language.itemData(index)))
        return self.language

    def _choose_theme(self, mode: str) -> None:
        self._settings.change(theme=mode)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, mode)

    def _make_awake(self) -> Switch:
        self.awake = Switch(self.tr("Keep the computer awake"), self)
        self.awake.setToolTip(self.tr("Prevents automatic sleep. The screen may still turn off."))
        self.awake.setChecked(self._settings.values.keep_awake)
        self.awake.toggled.connect(lambda on: self._settings.change(keep_awake=on))
        return self.awake

    def _make_reports(self) -> QWidget:
        values, reports = self._settings.values, QWidget(self)
        self.notifications = Switch(self.tr("Notify me when the window is not in front"), reports)
        self.notifications.setChecked(values.notifications)
        self.notifications.toggled.connect(lambda on: self._settings.change(notifications=on))
        self.end_sound = Switch(self.tr("Play a sound"), reports)
        self.end_sound.setChecked(values.end_sound)
        self.end_sound.toggled.connect(lambda on: self._settings.change(end_sound=on))
        column = QVBoxLayout(reports)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.NEAR)
        column.addWidget(self.notifications)
        column.addWidget(self.end_sound)
        self.rows["end_sound"] = self.end_sound
        return reports

    def _make_closing(self) -> QComboBox:
        self.closing = QComboBox(self)
        self.closing.setAccessibleName(self.tr("Closing while tasks run"))
        for choice, name in (("ask", self.tr("Ask")), ("close", self.tr("Close")), ("tray", self.tr("Stay in the tray"))):
            self.closing.addItem(name, choice)
        self.closing.setCurrentIndex(max(0, self.closing.findData(self._settings.values.when_closed)))
        self.closing.activated.connect(lambda index: self._settings.change(when_closed=self.closing.itemData(index)))
        return self.closing

    def _make_updates(self) -> Switch:
        self.updates = Switch(self.tr("Check for a new version once a day"), self)
        self.updates.setToolTip(
            self.tr("Sends nothing about you or your computer, and downloads nothing: a link appears in the top bar.")
        )
        self.updates.setChecked(self._settings.values.look_for_updates)
        self.updates.toggled.connect(lambda on: self._settings.change(look_for_updates=on))
        return self.updates

    def _make_videos(self, videos_dir: Path) -> QWidget:
        place = QWidget(self)
        self.videos = Label(str(videos_dir), self)
        self.videos.setWordWrap(True)
        choose = QPushButton(self.tr("Change…"), self)
        choose.setAccessibleName(self.tr("Change the folder for videos"))
        choose.clicked.connect(self._ask_videos_dir)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.videos, 1)
        row.addWidget(choose)
        return place

    def _ask_videos_dir(self) -> None:
        dialog = QFileDialog(self, self.tr("Save videos to"), self.videos.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._choose_videos_dir)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_videos_dir(self, folder: str) -> None:
        self._settings.change(videos_dir=folder)
        self.videos.setText(folder)
