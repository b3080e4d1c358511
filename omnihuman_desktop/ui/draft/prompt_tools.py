"""Earlier prompts and presets beside the prompt: offered, used, saved."""

from __future__ import annotations

import time
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from omnihuman_desktop.ui.look import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.domain.options import VideoOptions
    from omnihuman_desktop.library.presets import Preset
    from omnihuman_desktop.library.prompts import PromptHistory, PromptLibrary
    from omnihuman_desktop.library.query import Found
    from omnihuman_desktop.library.task_library import LibraryTask, TaskLibrary
    from omnihuman_desktop.ui.draft.options_panel import OptionsPanel
    from omnihuman_desktop.ui.draft.presets_dialog import PresetsDialog
    from omnihuman_desktop.ui.draft.prompt_suggestions import PromptSuggestions
    from omnihuman_desktop.ui.runtime.background import Run

_NAME_WORDS = 5
_ID_BYTES = 16


class PromptTools(QObject):
    """Adds the list of earlier prompts and the menu of presets to `options`. Tell it of each job by `follow_job`."""

    def __init__(self, library: PromptLibrary, tasks: TaskLibrary, run: Run, options: OptionsPanel) -> None:
        super().__init__(options)
        self._library, self._tasks, self._run, self._options = library, tasks, run, options
        self._end_finding: Callable[[], None] = lambda: None
        self._before: VideoOptions | None = None
        self._newest_at = 0.0
        self.dialog: PresetsDialog | None = None
        self.recent = self._make_button("used_before", self.tr("Recent prompts"))
        self.recent.clicked.connect(self._offer_all)
        self.presets = self._make_button("presets", self.tr("Presets"))
        self.menu = QMenu(self.presets)
        self.menu.aboutToShow.connect(self._fill)
        self.presets.setMenu(self.menu)
        self.presets.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        QWidget.setTabOrder(self.recent, self.presets)
        QWidget.setTabOrder(self.presets, options.prompt)
        library.changed = self._flush

    def begin(self) -> None:
        """Read the earlier prompts and the presets, and suggest prompts from now on."""
        _ = self.suggestions
        self._run(lambda _work: self._library.read(), self, self._take, _ignore)

    @cached_property
    def suggestions(self) -> PromptSuggestions:
        """Offers earlier prompts while one is typed."""
        from omnihuman_desktop.ui.draft.prompt_suggestions import PromptSuggestions

        library = self._library
        suggestions = PromptSuggestions(self._options.prompt, lambda typed, most: library.history.find(typed, most))
        suggestions.forgotten.connect(lambda text: library.forget(text, time.time()))
        return suggestions

    def follow_job(self, job: Job) -> None:
        """Remember the prompt of `job`, and show the seed that was drawn for the newest one."""
        self._library.remember(job.request.prompt, job.created_at)
        if job.seed and not job.request.seed and job.created_at >= self._newest_at:
            self._newest_at = job.created_at
            self._options.seed.show_drawn(job.seed)

    def use(self, preset: Preset) -> None:
        """Take over the prompt and the options of `preset`; the callback URL stays as it is. `undo` takes it back."""
        self._before = self._options.values()
        self._options.apply(preset.options)

    def undo(self) -> None:
        """Bring back the options that a preset has replaced."""
        if self._before is not None:
            before, self._before = self._before, None
            self._options.apply(before)

    def save_preset(self) -> None:
        """Save the prompt and the options as a preset, and let the user name it."""
        from omnihuman_desktop.library.presets import free_name, make_preset

        options = self._options.values()
        words = options.prompt.split()[:_NAME_WORDS]
        names = (preset.name for preset in self._library.presets)
        preset = make_preset(free_name(" ".join(words).strip(" ,.;:") or self.tr("Preset"), names), options)
        self._library.set_presets((*self._library.presets, preset))
        dialog = self.open_presets()
        dialog.select(preset.id)
        dialog.edit_current()

    def open_presets(self) -> PresetsDialog:
        """Open the dialog of presets."""
        from omnihuman_desktop.ui.draft.presets_dialog import PresetsDialog

        self.dialog = PresetsDialog(self._library, self._run, self.use, self._options.window())
        self.dialog.open()
        return self.dialog

    def _take(self, found: tuple[PromptHistory | None, Sequence[Preset]]) -> None:
        self._library.take(found)
        if found[0] is None:
            # There is no history yet: it begins with the newest tasks that are there.
            self._tasks.when_open(self._find_earlier)

    def _find_earlier(self) -> None:
        from omnihuman_desktop.library.query import Grouping, TaskQuery

        self._end_finding = self._tasks.find(TaskQuery(grouping=Grouping.NONE), self._read_earlier, lambda _failure: None)

    def _read_earlier(self, found: Found, _is_all: bool) -> None:
        from omnihuman_desktop.library.task_library import HEAD_TASKS

        self._end_finding()
        most = min(len(found.ids), _ID_BYTES * HEAD_TASKS)
        ids = [found.ids[start : start + _ID_BYTES].hex() for start in range(0, most, _ID_BYTES)]
        self._tasks.read(ids, self._follow_tasks, lambda _failure: None)

    def _follow_tasks(self, tasks: Sequence[LibraryTask]) -> None:
        for task in tasks:
            self.follow_job(task.job)

    def _make_button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self._options)
        button.setIcon(theme.icon(icon, button))
        button.setProperty("role", "quiet")
        button.setAccessibleName(name)
        button.setToolTip(name)
        self._options.heading_row.addWidget(button)
        return button

    def _offer_all(self) -> None:
        field = self._options.prompt
        field.setFocus()
        if self.suggestions.isVisible():
            self.suggestions.hide()
        else:
            self.suggestions.offer_all()

    def _fill(self) -> None:
        menu = self.menu
        menu.clear()
        for preset in self._library.presets:
            # An ampersand would underline the next letter.
            menu.addAction(preset.name.replace("&", "&&"), partial(self.use, preset))
        if not self._library.presets:
            menu.addAction(self.tr("No presets yet")).setEnabled(False)
        menu.addSeparator()
        if self._before is not None:
            menu.addAction(self.tr("Undo the preset"), self.undo)
        menu.addAction(self.tr("Save as preset…"), self.save_preset)
        menu.addAction(self.tr("Edit presets…"), self.open_presets)

    def _flush(self) -> None:
        self._run(lambda _work: self._library.flush(), self, lambda _: None, _ignore)


def _ignore(error: OmniHumanError) -> None:
    # Nothing but the offer of earlier prompts is missing; the log holds the reason.
    del error
