"""Offers to compare two takes, and opens the comparison over the stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.stage.keys import command_for
from omnihuman_desktop.ui.text.formats import tr
from omnihuman_desktop.ui.widgets.overlay_button import OverlayButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.stage.compare.compare_view import CompareView, Take
    from omnihuman_desktop.ui.stage.compare.full_screen import FullScreenComparison
    from omnihuman_desktop.ui.stage.stage import Stage

_PAIR = 2
_PASSED_ON = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_M, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def describe_missing_take() -> str:
    """Say why two takes can't be compared."""
    return tr("The takes can't be compared: one of the videos was moved or can't be played.")


class CompareHost(QObject):
    """The button is there while two finished tasks are selected; without that, the take shown before can be compared.

    `kept` carries the id of the task that is kept.
    """

    kept = Signal(str)

    def __init__(self, run: Run, stage: Stage, find_job: Callable[[str], Job | None], output_id: Callable[[], str]) -> None:
        super().__init__(stage)
        self._run, self._stage, self._find_job, self._output_id = run, stage, find_job, output_id
        self._selected: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._view: CompareView | None = None
        self.full_screen: FullScreenComparison | None = None
        """The window of the comparison while it has the whole screen."""
        self._muted = False
        self._corner = QWidget(stage)
        row = QHBoxLayout(self._corner)
        row.setContentsMargins(theme.WIDE + theme.NEAR, theme.WIDE + theme.NEAR, theme.WIDE + theme.NEAR, 0)
        self.button = OverlayButton(self._corner)
        self.button.setText(self.tr("Compare takes"))
        self.button.setAccessibleName(self.tr("Compare takes"))
        self.button.set_over_picture(True)
        self.button.clicked.connect(lambda: self.open(self._selected))
        row.addWidget(self.button)
        stage.add_overlay(self._corner)
        stage.compare_requested.connect(self.compare_with_former)
        stage.sound_changed.connect(self._follow_sound)
        stage.cover = self._handle_key
        self._update()

    @property
    def view(self) -> CompareView | None:
        """The open comparison; None where there is none."""
        return self._view

    def set_selection(self, ids: Sequence[str]) -> None:
        """Follow which tasks are selected in the list."""
        self._selected = tuple(ids)
        self._update()

    def follow_shown(self, job_id: str | None) -> None:
        """Follow which task the stage shows. It closes the comparison."""
        self.close()
        if job_id is not None and self._has_video(job_id):
            others = tuple(each for each in self._shown if each != job_id)
            self._shown = (*others[-1:], job_id)

    def compare_with_former(self) -> None:
        """Compare the two takes that were shown last."""
        if self._takes(self._shown) is None:
            self._stage.show_message(self.tr("Show another finished video first, then this one, to compare the two."))
        else:
            self.open(self._shown)

    def open(self, ids: Sequence[str]) -> bool:
        """Compare two finished tasks. Return whether that could be done: they may be gone, or have no videos."""
        takes = self._takes(ids)
        if takes is None:
            return False
        self.close()
        self._stage.pause()
        from omnihuman_desktop.ui.stage.compare.compare_view import CompareView

        self._view = view = CompareView(self._run, takes, start_ms=self._stage.position_ms)
        view.pair.set_output(self._output_id())
        view.pair.set_sound(self._stage.property("volume"), muted=self._muted)
        view.play_started.connect(self._stage.play_started)
        view.kept.connect(self._keep)
        view.closed.connect(self.close)
        view.escaped.connect(self._escape)
        view.full_screen_requested.connect(self._toggle_full_screen)
        view.notified.connect(self._notify)
        view.pair.failed.connect(self._complain)
        self._stage.add_overlay(view, whole=True)
        view.show()
        view.setFocus()
        self._update()
        return True

    def close(self) -> None:
        """Close the comparison."""
        self._leave_full_screen()
        view, self._view = self._view, None
        if view is not None:
            view.pair.release()
            view.hide()
            view.deleteLater()
            self._stage.setFocus()
        self._update()

    def _escape(self) -> None:
        """Leave the full screen, or close."""
        if self.full_screen is None:
            self.close()
        else:
            self._leave_full_screen()

    def _toggle_full_screen(self) -> None:
        if self.full_screen is not None or self._view is None:
            self._leave_full_screen()
            return
        from omnihuman_desktop.ui.stage.compare.full_screen import FullScreenComparison

        self.full_screen = FullScreenComparison(self._view, self._stage.handle_key, self._stage)
        self.full_screen.left.connect(self._return_to_stage)
        self.full_screen.showFullScreen()
        self._view.setFocus()

    def _leave_full_screen(self) -> None:
        if self.full_screen is not None:
            self.full_screen.close()

    def _return_to_stage(self) -> None:
        self.full_screen = None
        if self._view is not None:
            self._stage.add_overlay(self._view, whole=True)
            self._view.show()
            self._view.setFocus()

    def _notify(self, sentence: str) -> None:
        (self._stage if self.full_screen is None else self.full_screen).show_message(sentence)

    def _handle_key(self, event: QKeyEvent) -> bool:
        """Take the player's keys from the video that is covered, but for those of the volume and of the list."""
        if self._view is None or event.key() in _PASSED_ON or command_for(event) is None:
            return False
        # With Shift, the player's arrows are another command than those of the comparison.
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.handle_key(event)
        return True

    def _follow_sound(self, volume: float, muted: bool) -> None:
        self._muted = muted
        if self._view is not None:
            self._view.pair.set_sound(volume, muted=muted)

    def _keep(self, job_id: str) -> None:
        self.close()
        self.kept.emit(job_id)

    def _complain(self) -> None:
        self.close()
        self._stage.show_message(describe_missing_take())

    def _update(self) -> None:
        self._corner.setVisible(self._view is None and self._takes(self._selected) is not None)

    def _takes(self, ids: Sequence[str]) -> tuple[Take, Take] | None:
        if len(ids) != _PAIR or not all(map(self._has_video, ids)):
            return None
        takes = [take for job_id in ids if (take := self._take(job_id)) is not None]
        return (takes[0], takes[1]) if len(takes) == _PAIR else None

    def _has_video(self, job_id: str) -> bool:
        job = self._find_job(job_id)
        return job is not None and job.video is not None

    def _take(self, job_id: str) -> Take | None:
        job = self._find_job(job_id)
        if job is None or job.video is None:
            return None
        from omnihuman_desktop.ui.stage.compare.compare_view import Take

        return Take(job.id, job.video, job.name, job.seed)
