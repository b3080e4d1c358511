"""A combo box of audio outputs or microphones, with the system's default first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from omnihuman_desktop.ui.runtime.audio_devices import id_of, import_multimedia

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.ui.runtime.background import Run


class DeviceChoice(QComboBox):
    """Follows devices as they are connected and disconnected. `chosen` carries a device's id, empty for the system's.

    A chosen device that is missing stays in the list, since it is used again as soon as it is back.
    """

    chosen = Signal(str)

    def __init__(self, run: Run, device_id: str, parent: QWidget, *, inputs: bool) -> None:
        super().__init__(parent)
        self._inputs, self._device_id = inputs, device_id
        self._devices: QMediaDevices | None = None
        self.setAccessibleName(self.tr("Microphone") if inputs else self.tr("Sound output"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.addItem(self.tr("System default"), "")
        self.activated.connect(self._choose)
        run(import_multimedia, self, self._begin, self._ignore)

    @property
    def device_id(self) -> str:
        """The id of the chosen device; empty for the system's."""
        return self._device_id

    def _begin(self, imported: None) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        del imported
        self._devices = QMediaDevices(self)
        changed = self._devices.audioInputsChanged if self._inputs else self._devices.audioOutputsChanged
        changed.connect(self._fill)
        self._fill()

    def _ignore(self, error: OmniHumanError) -> None:
        # Only the system's default is offered.
        del error

    def _fill(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        devices = QMediaDevices.audioInputs() if self._inputs else QMediaDevices.audioOutputs()
        default = QMediaDevices.defaultAudioInput() if self._inputs else QMediaDevices.defaultAudioOutput()
        names = {id_of(device): device.description() for device in devices}
        first = self.tr("System default") if default.isNull() else self.tr("System default ({0})").format(default.description())
        if self._device_id and self._device_id not in names:
            names[self._device_id] = self.tr("Previous choice (not connected)")
        self.clear()
        self.addItem(first, "")
        for device_id, name in names.items():
            self.addItem(name, device_id)
        self.setCurrentIndex(max(0, self.findData(self._device_id)))

    def _choose(self, index: int) -> None:
        self._device_id = str(self.itemData(index))
        self.chosen.emit(self._device_id)
