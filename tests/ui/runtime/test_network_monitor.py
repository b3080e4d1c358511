from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from omnihuman_desktop.ui.runtime.network_monitor import NetworkMonitor

R = QNetworkInformation.Reachability


def test_only_a_network_that_was_away_comes_back(qtbot: QtBot) -> None:
    parent = QObject()
    watch = NetworkMonitor(parent)
    watch.follow_reachability(R.Online)  # whatever this computer's network was when the monitor began
    back: list[bool] = []
    watch.reconnected.connect(lambda: back.append(True))
    for reachability in (R.Online, R.Unknown):
        watch.follow_reachability(reachability)
    assert back == []
    watch.follow_reachability(R.Disconnected)
    assert back == []
    watch.follow_reachability(R.Online)
    assert back == [True]
    watch.follow_reachability(R.Local)
    watch.follow_reachability(R.Site)
    assert back == [True, True]
