"""How long one move of a brush takes on a portrait of 24 megapixels: from the mouse event to the painted window.

    python -m tests.benchmarks.brush [MOVES]

The real editor with three masks, drawn offscreen at 1100 × 760, driven by mouse events at places that a quick hand goes to.
Prints the median and the 99th percentile for each brush, against the 8 ms that are reached for; both as the clock has them
and as this thread's own work, which other programs on the machine do not add to.
"""

from __future__ import annotations

import math
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.ui.stage.editing.image_pyramid import ImagePyramid
from omnihuman_desktop.ui.stage.editing.layers import Masks
from omnihuman_desktop.ui.stage.editing.mask_editor import MaskEditor

REACH_MS = 8.0
WIDTH, HEIGHT = 6000, 4000
CASES = ((40, 20, 0.0), (375, 20, 0.0), (375, 100, 4.0), (1000, 20, 0.0), (1500, 20, 0.0))
"""Diameter in pixels of the picture, softness in percent, steps of zoom."""


def make_pyramid() -> ImagePyramid:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGray)
    levels = [image]
    while levels[-1].width() > 512:
        levels.append(levels[-1].scaled(levels[-1].width() // 2, levels[-1].height() // 2))
    return ImagePyramid(QSize(WIDTH, HEIGHT), tuple(levels))


def send(editor: MaskEditor, kind: QEvent.Type, at: QPointF) -> None:
    view = editor._view
    held = Qt.MouseButton.LeftButton if kind is not QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier))
    QApplication.processEvents()


def stroke(editor: MaskEditor, moves: int) -> tuple[list[float], list[float]]:
    view = editor._view
    middle = QPointF(view.rect().center())
    walls, own = [], []
    send(editor, QEvent.Type.MouseButtonPress, middle)
    for number in range(moves):
        turn = number / 11
        at = middle + QPointF(
            0.42 * view.width() * math.cos(turn) * math.cos(number / 47), 0.42 * view.height() * math.sin(turn)
        )
        wall, work = time.perf_counter(), time.thread_time()
        send(editor, QEvent.Type.MouseMove, at)
        walls.append(1000 * (time.perf_counter() - wall))
        own.append(1000 * (time.thread_time() - work))
    send(editor, QEvent.Type.MouseButtonRelease, middle)
    return sorted(walls), sorted(own)


def main(moves: int) -> None:
    app = QApplication([])
    masks = Masks((HEIGHT, WIDTH))
    for _ in range(2):
        masks.add(masks.make_layer())
    editor = MaskEditor(make_pyramid(), Framing(), masks)
    editor.resize(1100, 760)
    editor.show()
    app.processEvents()
    for diameter, softness, steps in CASES:
        editor._view.fit()
        editor._view.zoom_by(1.25**steps)
        editor._view.set_diameter(diameter)
        editor._view.softness = softness
        app.processEvents()
        walls, own = stroke(editor, moves)
        at = int(0.99 * (moves - 1))
        print(
            f"{diameter:5} px, softness {softness:3} %: median {walls[moves // 2]:5.2f} ms, p99 {walls[at]:6.2f} ms "
            f"({walls[at] / REACH_MS:4.2f} of {REACH_MS:.0f} ms); own work {own[moves // 2]:5.2f} and {own[at]:5.2f} ms"
        )
        work = time.thread_time()
        editor.undo()
        app.processEvents()
        print(f"        taken back with {1000 * (time.thread_time() - work):.1f} ms of work")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 600)
