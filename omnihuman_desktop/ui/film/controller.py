"""Sends films, offers what can be done with them, and has them joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.groups.summary import ItemState, best_take, state_of
from omnihuman_desktop.jobs.task_progress import overall_progress
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.film.joining import FilmJoining
from omnihuman_desktop.ui.film.texts import describe_part, tr
from omnihuman_desktop.ui.tasks.thumbnails import Thumbnails
from omnihuman_desktop.ui.text.group_texts import describe_item_state
from omnihuman_desktop.ui.voice.part_cell import PartState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.film import JoinSettings
    from omnihuman_desktop.domain.group import Group, GroupItem
    from omnihuman_desktop.domain.job import Job, JobRequest
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.media.film.join import Clip
    from omnihuman_desktop.ui.draft.film_draft import FilmOrder
    from omnihuman_desktop.ui.film.tools import FilmTools
    from omnihuman_desktop.ui.groups.page import GroupPage
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.tasks.thumbnails import Stills


PARTS_SEEN_MAX = 400
"""More parts than any film has: the strip shows them all."""


class FilmController(QObject):
    """The films of `groups`: their tools on the page of a group, and what they are played with.

    `sent` carries the id of a film, `part_opened` the id of a job that is to be shown, `compared` those of two takes.
    `target_wanted` carries a proposed name and a function that takes the chosen path, `timeline_wanted` likewise.
    `clip_made` carries a video to be played on the stage and what it is. `states_changed` carries the state and the thumbnail
    of each part of the film that was sent last, by its voice and span.
    """

    sent = Signal(str)
    part_opened = Signal(str)
    compared = Signal(object)
    target_wanted = Signal(str, object)
    timeline_wanted = Signal(str, object)
    clip_made = Signal(object, str)
    states_changed = Signal(object)

    def __init__(
        self,
        service: JobService,
        groups: Groups,
        run: Run,
        data_dir: Path,
        draft: Callable[[], JobRequest | None],
        stills: Stills | None,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._service, self._groups, self._draft = service, groups, draft
        self._window = window
        self.tools: FilmTools | None = None
        self._page: GroupPage | None = None
        self._film_id = ""
        # The draft may be of the newest film that was sent, also before this window was opened.
        films = (group for group in groups.groups.values() if group.kind is GroupKind.FILM)
        self._newest = max(((film.created_at, film.id) for film in films), default=(0.0, ""))
        self.joining = FilmJoining(run, data_dir, self)
        self.joining.notified.connect(self._show_result)
        self.joining.progressed.connect(self._show_progress)
        self.joining.ended.connect(self._refresh)
        self.joining.clip_made.connect(self.clip_made)
        self._thumbnails = Thumbnails(run, self, stills, wanted_max=PARTS_SEEN_MAX, kept_min=PARTS_SEEN_MAX)
        self._thumbnails.loaded.connect(lambda _job_id: self.tell_states())
        self.unsubscribe = groups.subscribe(lambda group, _summary: self._follow(group))

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

    def follow_page(self, page: GroupPage, group: Group) -> None:
        """Show the tools on `page` while it shows a film."""
        is_film = group.kind is GroupKind.FILM
        if is_film and self.tools is None:
            self._build(page)
        if self.tools is not None:
            self.tools.setVisible(is_film)
        if is_film:
            if group.id != self._film_id and not self.joining.is_joining:
                self._show_result("")
            self._film_id = group.id
            self._refresh()

    def play(self, film_id: str) -> None:
        """Play the parts of a film that are there, from one to the next."""
        self._film_id = film_id
        self.joining.play(self._film, self._clips)

    def keep_take(self, job_id: str) -> None:
        """Have a take stand for its part, if it belongs to a film."""
        group_id, item_id = self._groups.place_of(job_id) or ("", "")
        if group_id and self._groups.groups[group_id].kind is GroupKind.FILM:
            self._groups.choose_take(group_id, item_id, job_id)

    def _build(self, page: GroupPage) -> None:
        from omnihuman_desktop.ui.film.tools import FilmTools

        tools = self.tools = FilmTools(page)
        self._page = page
        page.add_tools(tools)
        page.row_changed.connect(self._refresh)
        tools.take_chosen.connect(self.keep_take)
        tools.settings_changed.connect(self._change_settings)
        tools.skip.toggled.connect(lambda _on: self._refresh())
        tools.show_task.clicked.connect(self._show_task)
        tools.compare.clicked.connect(self._compare)
        tools.make_again.clicked.connect(self._make_again)
        tools.use_draft.clicked.connect(self._use_draft)
        tools.join.clicked.connect(lambda: self.target_wanted.emit(self._film.name, self._join))
        tools.cancel.clicked.connect(self.joining.cancel)
        tools.preview.clicked.connect(self._preview)
        tools.timeline.clicked.connect(lambda: self.timeline_wanted.emit(self._film.name, self._export))

    @property
    def _film(self) -> Group:
        return self._groups.groups[self._film_id]

    def _follow(self, group: Group) -> None:
        if group.kind is GroupKind.FILM:
            self._newest = max(self._newest, (group.created_at, group.id))
        if group.id == self._film_id:
            self._refresh()
        if group.id in (self._newest[1], self._film_id):
            self.tell_states()

    def tell_states(self) -> None:
        """Tell how far the parts of the newest film and of the one on the page are."""
        known, shown = self._groups.groups, dict.fromkeys((self._film_id, self._newest[1]))
        parts = ((item.request, self._find_state(item)) for key in shown if key in known for item in known[key].items)
        self.states_changed.emit({(request.voice, request.start_ms, request.end_ms): state for request, state in parts})

    def _find_state(self, item: GroupItem) -> PartState:
        state, best = state_of(item, self._groups.jobs), best_take(item, self._groups.jobs)
        words, tone = describe_item_state(state)
        picture = self._thumbnails.find(best, self._window.devicePixelRatioF()) if best is not None else None
        icon = QIcon(picture) if picture is not None else None
        job = self._groups.jobs.get(item.newest)
        if job is None or state not in (ItemState.SENDING, ItemState.RENDERING):
            return PartState(words, words, tone, None, icon)
        progress = overall_progress(job)
        if state is ItemState.RENDERING and job.progress is not None:
            progress = job.progress  # as the film's page has it
        text = tr("{0} %").format(round(100 * progress)) if state is ItemState.RENDERING else words
        return PartState(text, words, tone, progress, icon)

    # --- showing --------------------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        from omnihuman_desktop.groups.films import find_clips, read_settings

        tools = self.tools
        if tools is None or self._film_id not in self._groups.groups:
            return
        film, (number, item) = self._film, self._chosen()
        found = find_clips(film, self._groups.jobs)
        takes = self._done_takes(item)
        best = best_take(item, self._groups.jobs) if item else None
        state = state_of(item, self._groups.jobs) if item else ItemState.QUEUED
        tools.show_part(
            describe_part(number, item, state) if item else "",
            [(job.id, tr("Take {0}").format(at)) for at, job in enumerate(takes, 1)],
            best.id if best is not None else "",
        )
        tools.show_settings(read_settings(film))
        tools.show_task.setEnabled(bool(item and item.takes))
        tools.make_again.setEnabled(item is not None and not item.queued)
        can_join = bool(found.clips) and (not found.missing or tools.skip.isChecked())
        tools.skip.setVisible(bool(found.missing and found.clips))
        tools.join.setEnabled(can_join)
        tools.timeline.setEnabled(bool(found.clips))
        last = len(film.items)
        is_joint = item is not None and number < last and not {number, number + 1}.intersection(found.missing)
        tools.preview.setEnabled(is_joint)
        tools.show_progress(0.0 if self.joining.is_joining else None)

    def _chosen(self) -> tuple[int, GroupItem | None]:
        """Return the part that is chosen on the page, and its number in the order of the voice, from 1."""
        from omnihuman_desktop.groups.films import film_items

        current = self._page.current_item if self._page is not None else None
        for number, item in enumerate(film_items(self._film), 1):
            if current is not None and item.id == current.id:
                return number, item
        return 0, None

    def _done_takes(self, item: GroupItem | None) -> list[Job]:
        takes = [self._groups.jobs.get(job_id) for job_id in (item.takes if item else ())]
        return [job for job in takes if job is not None and job.state is JobState.DONE]

    # --- what the creator does ------------------------------------------------------------------------------------------

    def _change_settings(self, settings: JoinSettings) -> None:
        from omnihuman_desktop.groups.films import with_settings

        self._groups.update(with_settings(self._film, settings))

    def _show_task(self) -> None:
        _number, item = self._chosen()
        best = best_take(item, self._groups.jobs) if item is not None else None
        if item is not None:
            self.part_opened.emit(best.id if best is not None else item.takes[-1])

    def _compare(self) -> None:
        """Compare the take that stands for the part with the newest of the others."""
        _number, item = self._chosen()
        best = best_take(item, self._groups.jobs) if item is not None else None
        others = [job for job in self._done_takes(item) if best is not None and job.id != best.id]
        if best is not None and others:
            self._service.remember([best, others[-1]])
            self.compared.emit((best.id, others[-1].id))

    def _make_again(self) -> None:
        _number, item = self._chosen()
        if item is not None:
            # The same seed would make the same video again.
            self._groups.add_take(self._film_id, item.id, replace(item.request, seed=None))

    def _use_draft(self) -> None:
        """Make the chosen part with the draft's portrait and options; it keeps its place in the voice."""
        item, draft = self._chosen()[1], self._draft()
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
        from omnihuman_desktop.groups.films import find_clips

        number, _item = self._chosen()
        found = find_clips(self._film, self._groups.jobs)
        position = number - 1 - sum(missing < number for missing in found.missing)
        self.joining.preview(self._film, found.clips, position, number)

    def _join(self, target: Path) -> None:
        self.joining.join(self._film, self._clips, target)
        self._refresh()

    def _export(self, target: Path) -> None:
        self.joining.export(self._film, self._clips, target)

    def _show_progress(self, fraction: float) -> None:
        if self.tools is not None:
            self.tools.show_progress(fraction)

    def _show_result(self, sentence: str) -> None:
        if self.tools is not None:
            self.tools.show_outcome(sentence)
