"""The draft: what the compose panels hold together, what it will cost, and the click that makes it a job."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.domain.ledger import learn_rate
from omnihuman_desktop.domain.limits import billed_seconds
from omnihuman_desktop.settings import Draft
from omnihuman_desktop.ui.draft.already_made import AlreadyMadeNotice
from omnihuman_desktop.ui.draft.options_panel import Options, OptionsPanel
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.portrait.panel import PortraitPanel
from omnihuman_desktop.ui.text.formats import count
from omnihuman_desktop.ui.voice.panel import VoicePanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.media.picture.read import PictureInfo
    from omnihuman_desktop.ui.runtime.background import Run

DOUBLE_CLICK_S = 0.7
"""A second click on an unchanged draft within this time, in seconds, is the same click."""


class Composer(QObject):
    """Leads the compose panels `panel` and `voice`, which have no parent until they are placed.

    `submitted` carries one immutable `JobRequest`; `draft_changed` says that `draft` is new.
    """

    submitted = Signal(object)
    draft_changed = Signal()
    portrait_shown = Signal(object)

    def __init__(
        self, run: Run, drafts_dir: Path, parent: QWidget, find_duplicate: Callable[[JobRequest], Job | None] = lambda _: None
    ) -> None:
        super().__init__(parent)
        self.panel = QWidget()
        self.portrait = PortraitPanel(run, drafts_dir, self.panel)
        self.options = OptionsPanel(run, self.panel)
        _stack(self.panel, self.portrait, self.options)
        self.voice = VoicePanel(run, drafts_dir)
        self.cost = QLabel(self.voice)
        self.cost.setProperty("role", "dim")
        self.generate = GenerateButton(self.voice)
        self.repeat = AlreadyMadeNotice(run, find_duplicate, self.voice)
        self.voice.footer.addWidget(self.cost)
        self.voice.footer.addWidget(self.repeat)
        self.voice.footer.addWidget(self.generate)
        self._picture: PictureInfo | None = None
        self._remaining: float | None = None
        self._rate = learn_rate((), "")
        self._trouble = self._unfinished = ""
        self._last: tuple[JobRequest, float] | None = None
        self.portrait.portrait_changed.connect(self._take_portrait)
        self.portrait.status_changed.connect(self._refresh)
        self.portrait.edits_changed.connect(self._refresh)
        self.voice.looked.connect(self._refresh)
        self.options.changed.connect(self._refresh)
        self.voice.selection_changed.connect(self._refresh)
        self.generate.clicked.connect(self.submit)
        self._refresh()

    def set_remaining(self, remaining: float | None) -> None:
        """How many credits are left, or None where nobody knows."""
        self._remaining = remaining
        self._refresh()

    def set_rate(self, rate: Rate) -> None:
        """What a second costs, as far as answers have told: what none has confirmed is called "about"."""
        if rate != self._rate:
            self._rate = rate
            self._refresh()

    def set_trouble(self, sentence: str) -> None:
        """Nothing can be generated, for the reason in `sentence`."""
        self._trouble = sentence
        self._refresh()

    def set_unfinished(self, sentence: str) -> None:
        """The portrait is being edited: what has to be finished first, as a sentence; empty where nothing has."""
        self._unfinished = sentence
        self._refresh()

    @property
    def trouble(self) -> str:
        """Why nothing can be generated at all; empty where something can."""
        return self._trouble

    def request(self) -> JobRequest | None:
        """The draft as a request; None while something is missing."""
        selection = self.voice.selection
        if self._picture is None or selection is None or self._missing():
            return None
        options = self.options.values()
        return JobRequest(
            portrait=self._picture.path,
            voice=selection.path,
            start_ms=selection.start_ms,
            end_ms=selection.end_ms,
            excerpt=selection.excerpt,
            prompt=options.prompt,
            fast_mode=options.fast_mode,
            seed=options.seed,
            subject_check=options.subject_check,
            auto_mask=options.auto_mask and not self.portrait.masks,
            callback_url=options.callback_url,
            edits=self.voice.edits,
            prepared=self.portrait.prepared,
            framing=self.portrait.framing,
            masks=self.portrait.masks,
        )

    def submit(self) -> None:
        """Make the draft a job. A double click, or a held key, makes one."""
        request = self.request()
        if request is None:
            return
        now = time.monotonic()
        if self._last is not None and now - self._last[1] < DOUBLE_CLICK_S:
            last = self._last[0]
            if last.same_inputs(request) and last.seed == request.seed:
                # A burst is one click, however long it lasts.
                self._last = last, now
                return
        self._last = request, now
        self.submitted.emit(request)
        # Counted from when the window listens again: on a busy machine the second click waits until then.
        self._last = request, time.monotonic()

    @property
    def draft(self) -> Draft:
        """What stands in the panels."""
        options, selection = self.options.values(), self.voice.selection
        return Draft(
            portrait=str(self._picture.path) if self._picture else "",
            voice=str(selection.path) if selection else "",
            start_ms=selection.start_ms if selection else 0,
            end_ms=selection.end_ms if selection else 0,
            prompt=options.prompt,
            fast_mode=options.fast_mode,
            seed=options.seed or 0,
            subject_check=options.subject_check,
            auto_mask=options.auto_mask,
            callback_url=options.callback_url,
            edits=self.voice.edits,
            framing=self.portrait.framing,
            masks=self.portrait.masks,
        )

    def set_draft(self, draft: Draft) -> None:
        """Fill the panels with `draft`."""
        self.options.set_values(
            Options(draft.prompt, draft.fast_mode, draft.subject_check, draft.auto_mask, draft.seed or None, draft.callback_url)
        )
        self.voice.set_edits(draft.edits)
        if draft.portrait:
            self.portrait.set_file(Path(draft.portrait), (draft.framing, draft.masks))
        if draft.voice:
            self.voice.set_file(Path(draft.voice), draft.start_ms, draft.end_ms or None)
        self._refresh()

    def use(self, request: JobRequest) -> None:
        """Copy a job's settings into the draft."""
        self.set_draft(
            Draft(
                str(request.portrait), str(request.voice), request.start_ms, request.end_ms, request.prompt, request.fast_mode,
                request.seed or 0, request.subject_check, request.auto_mask, request.callback_url, request.edits,
                request.framing, request.masks,
            )
        )  # fmt: skip

    def _take_portrait(self, picture: PictureInfo | None) -> None:
        self._picture = picture
        self.portrait_shown.emit(picture.path if picture else None)
        self._refresh()

    def _refresh(self) -> None:
        selection = self.voice.selection
        missing = self._missing()
        self.generate.setEnabled(not missing)
        self.generate.setToolTip(missing)
        if selection is not None and missing and self._picture is None:
            self.cost.setText(tr("{0} s billed · {1}").format(billed_seconds(selection.sent_ms), missing))
        elif selection is None or missing:
            self.cost.setText(missing)
        else:
            self.cost.setText(self._cost(billed_seconds(selection.sent_ms)))
        self.repeat.judge(self.request())
        self.draft_changed.emit()

    def _missing(self) -> str:
        """What keeps the draft from being sent, as a sentence; empty where nothing does."""
        if self._trouble or self._unfinished:
            return self._trouble or self._unfinished
        if self.portrait.is_busy or self.voice.looking:
            return tr("Looking at the file…")
        if self.portrait.obstacle:
            return self.portrait.obstacle
        lacking = self._picture is None, self.voice.selection is None
        if all(lacking):
            return tr("Choose a portrait and a voice")
        if any(lacking):
            return tr("Choose a portrait") if lacking[0] else tr("Choose a voice")
        return "" if self.options.is_valid() else self.options.problem()

    def _cost(self, seconds: int) -> str:
        credits_needed = self._rate.price(seconds)
        needed = count(credits_needed) if self._rate.confirmed else tr("about {0}").format(count(credits_needed))
        if self._remaining is None:
            return tr("{0} s billed · {1} credits").format(seconds, needed)
        if credits_needed > self._remaining:
            text = tr("{0} s billed · {1} credits, but only {2} are left")
        else:
            text = tr("{0} s billed · {1} of {2} credits")
        return text.format(seconds, needed, count(self._remaining))


def tr(text: str) -> str:
    """`text` in the language of the interface."""
    return QCoreApplication.translate("Composer", text)


class GenerateButton(QPushButton):
    """The one bright button. Its name for assistive technology leaves the key out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Generate video") + "   Ctrl ⏎", parent)
        self.setAccessibleName(tr("Generate video"))
        self.setAccessibleDescription(tr("Sends portrait and voice, and makes the video. Ctrl+Enter"))
        self.setProperty("role", "primary")
        self.setAutoRepeat(False)


def _stack(panel: QWidget, *widgets: QWidget) -> None:
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(theme.WIDE, 3 * theme.GRID, theme.WIDE, theme.GRID)
    layout.setSpacing(theme.NEAR)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
