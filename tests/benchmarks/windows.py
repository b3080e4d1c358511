"""The two windows that are compared, each run as a process of its own: the program's, and a bare one with a player.

    python tests/benchmarks/windows.py bare|program SPAWNED DATA_DIR

prints one JSON line: seconds from SPAWNED (of time.time) to a window that is shown and answers, the seconds of processor time
until then, and the memory (RSS, bytes) of the process a few idle seconds later, its child processes left out.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

IDLE_MS = 4000


def report(spawned: float) -> None:
    """Called from the first turn of the event loop after the window has been shown."""
    from PySide6.QtCore import QTimer

    seconds, processor_s = time.time() - spawned, time.process_time()

    def end() -> None:
        # An installed program has no psutil.
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        print(
            json.dumps({"seconds": seconds, "processor_s": processor_s, "rss": pages * os.sysconf("SC_PAGESIZE")}), flush=True
        )
        os._exit(0)

    QTimer.singleShot(IDLE_MS, end)


def bare(spawned: float) -> None:
    """A window with a video surface and a player, and nothing else."""
    from PySide6.QtCore import QTimer
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
    from PySide6.QtMultimediaWidgets import QVideoWidget
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    surface = QVideoWidget()
    window.setCentralWidget(surface)
    player, sound = QMediaPlayer(), QAudioOutput()
    player.setAudioOutput(sound)
    player.setVideoOutput(surface)
    window.resize(1440, 900)
    window.show()
    QTimer.singleShot(0, lambda: report(spawned))
    app.exec()


def program(spawned: float, data_dir: Path) -> None:
    """The program as it starts for a creator, on an empty data folder."""
    from omnihuman_desktop.ui.runtime.plain_imports import use_plain_imports

    use_plain_imports()  # as `main` does before PySide is imported
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMainWindow

    from omnihuman_desktop.__main__ import main

    show = QMainWindow.show

    def shown(window: QMainWindow) -> None:
        show(window)
        QTimer.singleShot(0, lambda: report(spawned))

    QMainWindow.show = shown  # type: ignore[method-assign]
    sys.argv[1:] = ["--sandbox", "--data-dir", str(data_dir)]
    main()


if __name__ == "__main__":
    which, when, folder = sys.argv[1:4]
    if which == "bare":
        bare(float(when))
    else:
        program(float(when), Path(folder))
