"""Sends films, shows what becomes of them, and has them joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.groups.summary import ItemState, Standstill, best_take, state_of
from omnihuman_desktop.ui.film.dialog import FilmDialog
from omnihuman_desktop.ui.film.texts import describe_film, describe_part, describe_standstill, tr
from omnihuman_desktop.ui.text.failure_texts import describe_failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.film import JoinSettings
    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.media.film.join import JoinedFilm
    from omnihuman_desktop.ui.draft.film_draft import FilmOrder
    from omnihuman_desktop.ui.runtime.background import Run, Work


class FilmController(QObject):
    """The films of `groups`, shown in one `dialog`.

    `part_opened` carries the id of a job that is to be shown. `target_wanted` carries a proposed name and a function that
    takes the chosen path, `timeline_wanted` likewise. `file_opened` carries a file to be played by the system.
    """

    part_opened = Signal(str)
    target_wanted = Signal(str, object)
    timeline_wanted = Signal(str, object)
    file_opened = Signal(object)

    def __init__(self, service: JobService, groups: Groups, run: Run, data_dir: Path, window: QWidget) -> None:
        super().__init__(window)
        self._service, self._groups, self._run, self._data_dir = service, groups, run, data_dir
        self._window = window
        self._dialog: FilmDialog | None = None
        self._film_id = ""
        self._joined: dict[str, Path] = {}
        self._stop: Callable[[], None] | None = None
        self.unsubscribe = groups.subscribe(lambda group, _summary: self._follow(group))

    @property
    def has_films(self) -> bool:
        """Whether there is any film to show."""
        return bool(self._films())

    def send(self, order: FilmOrder) -> None:
        """Send the parts of a film, as one group, and show it."""
        from omnihuman_desktop.domain.film import JoinSettings
        from omnihuman_desktop.groups.films import make_film, prepare_sound

        film = make_film(
            order.name, self._service.account, order.requests, order.parts, JoinSettings(), is_held=order.is_first_alone
        )
        self._groups.update(film)
        self._run(lambda _work: prepare_sound(film, self._data_dir), self, lambda _sound: None, lambda _error: None)
        self.open(film.id)

    def open(self, film_id: str = "") -> None:
        """Show a film; by default the one that was shown last, or the newest."""
        films = self._films()
        known = [film.id for film in films]
        self._film_id = film_id or (self._film_id if self._film_id in known else known[0] if known else "")
        if self._dialog is None:
            self._dialog = self._build()
        self._refresh()
        self._dialog.show()
        self._dialog.raise_()

    def _films(self) -> list[Group]:
        found = [group for group in self._groups.groups.values() if group.kind is GroupKind.FILM and not group.removed]
        return found[::-1]

    def _build(self) -> FilmDialog:
        dialog = FilmDialog(self._window)
        dialog.film_chosen.connect(self.open)
        dialog.part_chosen.connect(lambda _row: self._refresh())
        dialog.take_chosen.connect(self._choose_take)
        dialog.settings_changed.connect(self._change_settings)
        dialog.skip.toggled.connect(lambda _on: self._refresh())
        dialog.send.clicked.connect(lambda: self._groups.release(self._film_id))
        dialog.again.clicked.connect(lambda: self._groups.retry_failed(self._film_id))
        dialog.pause.clicked.connect(self._toggle_pause)
        dialog.show_task.clicked.connect(self._show_task)
        dialog.make_again.clicked.connect(self._make_again)
        dialog.join.clicked.connect(lambda: self.target_wanted.emit(self._film.name, self._join))
        dialog.cancel.clicked.connect(self._cancel)
        dialog.play.clicked.connect(lambda: self.file_opened.emit(self._joined[self._film_id]))
        dialog.preview.clicked.connect(self._preview)
        dialog.timeline.clicked.connect(lambda: self.timeline_wanted.emit(self._film.name, self._export))
        return dialog

    @property
    def _film(self) -> Group:
        return self._groups.groups[self._film_id]

    def _follow(self, group: Group) -> None:
        if group.id == self._film_id:
            self._refresh()

    # --- showing --------------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        dialog = self._dialog
        if dialog is None or self._film_id not in self._groups.groups:
            return
        film, summary = self._film, self._groups.summary(self._film_id)
        dialog.show_films([(each.id, each.name) for each in self._films()], film.id)
        dialog.summary.setText(describe_film(summary))
        dialog.progress.set_progress(summary.progress)
        failure = describe_failure(summary.failure) if summary.failure is not None else ""
        note = " ".join(filter(None, (describe_standstill(summary), failure)))
        dialog.note.setText(note)
        dialog.note.setVisible(bool(note))
        states = [state_of(item, self._groups.jobs) for item in film.items]
        dialog.show_parts([
            describe_part(number, item, state) for number, (item, state) in enumerate(zip(film.items, states, strict=True), 1)
        ])  # fmt: skip
        self._refresh_part(dialog)
        self._refresh_buttons(dialog, film, states, is_held=film.is_held and summary.standstill is Standstill.HELD)

    def _refresh_part(self, dialog: FilmDialog) -> None:
        item = self._item()
        takes = [job for job_id in (item.takes if item else ()) if (job := self._groups.jobs.get(job_id)) is not None]
        names = [(job.id, tr("Take {0}").format(number)) for number, job in enumerate(takes, 1) if job.state is JobState.DONE]
        best = best_take(item, self._groups.jobs) if item else None
        dialog.show_takes(names, best.id if best is not None else "")
        dialog.show_task.setEnabled(bool(takes))
        dialog.make_again.setEnabled(item is not None and not item.queued)

    def _refresh_buttons(self, dialog: FilmDialog, film: Group, states: list[ItemState], *, is_held: bool) -> None:
        from omnihuman_desktop.groups.films import find_clips, read_settings

        found = find_clips(film, self._groups.jobs)
        dialog.show_settings(read_settings(film))
        dialog.send.setVisible(is_held)
        dialog.again.setVisible(ItemState.FAILED in states)
        dialog.pause.setVisible(ItemState.QUEUED in states and not is_held)
        dialog.pause.setText(tr("Resume sending") if film.is_paused else tr("Pause sending"))
        dialog.skip.setVisible(bool(found.missing and found.clips))
        dialog.join.setEnabled(bool(found.clips) and (not found.missing or dialog.skip.isChecked()))
        dialog.timeline.setEnabled(bool(found.clips))
        row = dialog.parts.currentRow()
        dialog.preview.setEnabled(not found.missing and 0 <= row < len(found.clips) - 1)
        dialog.play.setVisible(film.id in self._joined)
        dialog.show_progress(0.0 if self._stop is not None else None)

    def _item(self) -> GroupItem | None:
        row = self._dialog.parts.currentRow() if self._dialog is not None else -1
        items = self._film.items
        return items[row] if 0 <= row < len(items) else None

    # --- what the creator does ------------------------------------------------------------------------------------------

    def _toggle_pause(self) -> None:
        (self._groups.resume if self._film.is_paused else self._groups.pause)(self._film_id)

    def _change_settings(self, settings: JoinSettings) -> None:
        from omnihuman_desktop.groups.films import with_settings

        self._groups.update(with_settings(self._film, settings))

    def _choose_take(self, job_id: str) -> None:
        item = self._item()
        if item is not None:
            self._groups.choose_take(self._film_id, item.id, job_id)

    def _show_task(self) -> None:
        item = self._item()
        best = best_take(item, self._groups.jobs) if item is not None else None
        if item is not None:
            self.part_opened.emit(best.id if best is not None else item.takes[-1])

    def _make_again(self) -> None:
        item = self._item()
        if item is not None:
            from dataclasses import replace

            # The same seed would make the same video again.
            self._groups.add_take(self._film_id, item.id, replace(item.request, seed=None))

    def _preview(self) -> None:
        """Show the joint after the chosen part."""
        from omnihuman_desktop.groups.films import find_clips, preview_film_joint

        film, clips = self._film, find_clips(self._film, self._groups.jobs).clips
        row = self._dialog.parts.currentRow() if self._dialog is not None else 0
        self._show_result(tr("Making the preview…"))

        def show(clip: Path) -> None:
            self._show_result("")
            self.file_opened.emit(clip)

        self._run(lambda _work: preview_film_joint(film, clips, row, self._data_dir), self, show, self._fail)

    def _export(self, target: Path) -> None:
        """Write the film as a timeline for other programs."""
        from omnihuman_desktop.groups.films import export_timeline, find_clips

        film, clips = self._film, find_clips(self._film, self._groups.jobs).clips

        def say(_done: None) -> None:
            self._show_result(tr("Saved to {0}").format(target))

        self._run(lambda _work: export_timeline(film, clips, target), self, say, self._fail)

    def _join(self, target: Path) -> None:
        """Join the film and save it to `target`."""
        from omnihuman_desktop.groups.films import find_clips, join_group
        from omnihuman_desktop.media.film.encoder import JoinCancelled

        film, clips = self._film, find_clips(self._film, self._groups.jobs).clips

        def join(work: Work) -> JoinedFilm | None:
            def is_stopped() -> bool:
                return stopped or work.cancelled

            try:
                return join_group(film, clips, self._data_dir, target, on_progress=work.report, cancelled=is_stopped)
            except JoinCancelled:
                return None

        stopped = False

        def stop() -> None:
            nonlocal stopped
            stopped = True

        self._stop = stop
        self._show_result(tr("Joining · {0} %").format(0))
        self._run(join, self, lambda done: self._end(film.id, done), self._fail, self._report)
        self._refresh()

    def _report(self, fraction: float) -> None:
        if self._dialog is not None and self._stop is not None:
            self._dialog.show_progress(fraction)

    def _cancel(self) -> None:
        if self._stop is not None:
            self._stop()

    def _end(self, film_id: str, done: JoinedFilm | None) -> None:
        self._stop = None
        if done is not None:
            self._joined[film_id] = done.path
        self._refresh()
        self._show_result(tr("Saved to {0}").format(done.path) if done is not None else tr("Canceled. Nothing was written."))

    def _fail(self, error: OmniHumanError) -> None:
        self._stop = None
        self._refresh()
        self._show_result(describe_failure(error.failure))

    def _show_result(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.outcome.setText(sentence)
