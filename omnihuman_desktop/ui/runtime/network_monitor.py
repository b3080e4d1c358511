"""Reports when the network is back, so that waiting work can continue at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class NetworkMonitor(QObject):
    """`reconnected` is emitted when the system reports that the network is back. Some systems report nothing."""

    reconnected = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._away = False
        known = QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability)
        information = QNetworkInformation.instance() if known else None
        if information is not None:
            self.follow_reachability(information.reachability())
            information.reachabilityChanged.connect(self.follow_reachability)

    def follow_reachability(self, reachability: QNetworkInformation.Reachability) -> None:
        """Follow what the system reports."""
        away = reachability in (QNetworkInformation.Reachability.Disconnected, QNetworkInformation.Reachability.Local)
        back = self._away and not away
        self._away = away
        if back:
            self.reconnected.emit()
