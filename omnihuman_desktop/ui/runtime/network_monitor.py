"""Whether the network has come back: what waits for it need not wait longer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class NetworkMonitor(QObject):
    """`came_back` is emitted when the system says that the network is there again. Where it says nothing, nothing is."""

    came_back = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._away = False
        known = QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability)
        information = QNetworkInformation.instance() if known else None
        if information is not None:
            self.take(information.reachability())
            information.reachabilityChanged.connect(self.take)

    def take(self, reachability: QNetworkInformation.Reachability) -> None:
        """Note what the system says."""
        away = reachability in (QNetworkInformation.Reachability.Disconnected, QNetworkInformation.Reachability.Local)
        back = self._away and not away
        self._away = away
        if back:
            self.came_back.emit()
