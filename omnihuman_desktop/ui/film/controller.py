"""Sends films, shows what becomes of them, and has them joined."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.groups.summary import ItemState, Standstill, best_take, state_of
from omnihuman_desktop.ui.film.joining import FilmJoining
from omnihuman_desktop.ui.film.texts import describe_film, describe_part, describe_standstill, describe_state, tr
from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails
from omnihuman_desktop.ui.text.failure_texts import describe_failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.film import JoinSettings
    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.media.film.join import Clip
    from omnihuman_desktop.ui.draft.film_draft import FilmOrder
    from omnihuman_desktop.ui.film.dialog import FilmDialog
    from omnihuman_desktop.ui.runtime.background import Run

    PartKey = tuple[Path, int, int]


class FilmController(QObject):
    """The films of `groups`, shown in one `dialog`.

    `sent` carries the id of a film, `part_opened` the id of a job that is to be shown. `target_wanted` carries a proposed name
    and a function that takes the chosen path, `timeline_wanted` likewise. `file_opened` carries a file to be played by the
    system. `states_changed` carries the state and the thumbnail of each part of the film that was sent last, by its voice and
    span.
    """

    sent = Signal(str)
    part_opened = Signal(str)
    target_wanted = Signal(str, object)
    timeline_wanted = Signal(str, object)
    file_opened = Signal(object)
    states_changed = Signal(object)

    def __init__(
        self,
        service: JobService,
        groups: Groups,
        run: Run,
        data_dir: Path,
        draft: Callable[[], JobRequest | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._service, self._groups, self._draft = service, groups, draft
        self._window = window
        self._dialog: FilmDialog | None = None
        self._film_id = ""
        self.joining = FilmJoining(run, data_dir, self)
        self.joining.notified.connect(self._show_result)
        self.joining.progressed.connect(self._show_progress)
        self.joining.ended.connect(self._refresh)
        self.joining.clip_made.connect(self.file_opened)
        self._thumbnails = Thumbnails(run, self)
        self._thumbnails.loaded.connect(lambda _job_id: self._tell_states())
        self.unsubscribe = groups.subscribe(lambda group, _summary: self._follow(group))

    @property
    def has_films(self) -> bool:
        """Whether there is any film to show."""
        return bool(self._films())

    def send(self, order: FilmOrder) -> None:
        """Send the parts of a film, as one group."""
        from omnihuman_desktop.domain.film import JoinSettings
        from omnihuman_desktop.groups.films import make_film

        film = make_film(
            order.name, self._service.account, order.requests, order.parts, JoinSettings(), is_held=order.is_first_alone
        )
        self._groups.update(film)
        self.joining.prepare(film)
        self._film_id = film.id
        self.sent.emit(film.id)

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
        from omnihuman_desktop.ui.film.dialog import FilmDialog

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
        dialog.use_draft.clicked.connect(self._use_draft)
        dialog.join.clicked.connect(lambda: self.target_wanted.emit(self._film.name, self._join))
        dialog.cancel.clicked.connect(self.joining.cancel)
        dialog.play.clicked.connect(lambda: self.file_opened.emit(self.joining.joined[self._film_id]))
        dialog.preview.clicked.connect(self._preview)
        dialog.timeline.clicked.connect(lambda: self.timeline_wanted.emit(self._film.name, self._export))
        return dialog

    @property
    def _film(self) -> Group:
        return self._groups.groups[self._film_id]

    def _follow(self, group: Group) -> None:
        if group.id == self._film_id:
            self._refresh()
            self._tell_states()

    def _tell_states(self) -> None:
        if self._film_id not in self._groups.groups:
            return
        states: dict[PartKey, tuple[str, QIcon | None]] = {}
        for item in self._film.items:
            best, request = best_take(item, self._groups.jobs), item.request
            picture = self._thumbnails.find(best, self._window.devicePixelRatioF()) if best is not None else None
            text = describe_state(state_of(item, self._groups.jobs))
            states[request.voice, request.start_ms, request.end_ms] = text, QIcon(picture) if picture is not None else None
        self.states_changed.emit(states)

    # --- showing --------------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        from omnihuman_desktop.groups.films import film_items

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
        items = film_items(film)
        states = [state_of(item, self._groups.jobs) for item in items]
        dialog.show_parts([
            describe_part(number, item, state) for number, (item, state) in enumerate(zip(items, states, strict=True), 1)
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
        dialog.play.setVisible(film.id in self.joining.joined)
        dialog.show_progress(0.0 if self.joining.is_joining else None)

    def _item(self) -> GroupItem | None:
        from omnihuman_desktop.groups.films import film_items

        row = self._dialog.parts.currentRow() if self._dialog is not None else -1
        items = film_items(self._film)
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
            # The same seed would make the same video again.
            self._groups.add_take(self._film_id, item.id, replace(item.request, seed=None))

    def _use_draft(self) -> None:
        """Make the chosen part with the draft's portrait and options; it keeps its place in the voice."""
        item, draft = self._item(), self._draft()
        if item is None or draft is None:
            self._show_result(tr("The draft is not complete."))
            return
        kept = item.request
        request = replace(
            draft, voice=kept.voice, start_ms=kept.start_ms, end_ms=kept.end_ms, edits=kept.edits, name=kept.name, excerpt=None,
            seed=draft.seed or kept.seed,
        )  # fmt: skip
        if state_of(item, self._groups.jobs) is ItemState.QUEUED:
            self._groups.update(self._film.with_item(replace(item, request=request)))
            self._show_result(tr("The draft's portrait and options are used for this part."))
        else:
            self._groups.add_take(self._film_id, item.id, request)

    @property
    def _clips(self) -> tuple[Clip, ...]:
        from omnihuman_desktop.groups.films import find_clips

        return find_clips(self._film, self._groups.jobs).clips

    def _preview(self) -> None:
        row = self._dialog.parts.currentRow() if self._dialog is not None else 0
        self.joining.preview(self._film, self._clips, row)

    def _join(self, target: Path) -> None:
        self.joining.join(self._film, self._clips, target)
        self._refresh()

    def _export(self, target: Path) -> None:
        self.joining.export(self._film, self._clips, target)

    def _show_progress(self, fraction: float) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(fraction)

    def _show_result(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.outcome.setText(sentence)
