"""The draft in its panels: what it will cost, what it still lacks, and the request that Generate makes of it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.domain.ledger import learn_rate
from omnihuman_desktop.domain.limits import billed_seconds
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.settings import Draft
from omnihuman_desktop.ui.draft.already_made import AlreadyMadeNotice
from omnihuman_desktop.ui.draft.film_draft import FilmDraft
from omnihuman_desktop.ui.keys.commands import BY_ID
from omnihuman_desktop.ui.keys.hints import follow_keys, with_keys
from omnihuman_desktop.ui.keys.key_map import describe_keys, keys_of
from omnihuman_desktop.ui.text.formats import count
from omnihuman_desktop.ui.widgets.label import plain_tooltip
from omnihuman_desktop.ui.widgets.wrapped_line import WrappedLine

if TYPE_CHECKING:
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.media.picture.read import PictureInfo
    from omnihuman_desktop.ui.draft.already_made import FindSame
    from omnihuman_desktop.ui.draft.options_panel import OptionsPanel
    from omnihuman_desktop.ui.portrait.panel import PortraitPanel
    from omnihuman_desktop.ui.runtime.background import Run
    from omnihuman_desktop.ui.voice.panel import VoicePanel

DOUBLE_CLICK_S = 0.7
"""A second click on an unchanged draft within this time, in seconds, is ignored."""


class Composer(QObject):
    """Connects the panels of the draft, the `portrait`, the `options` and the `voice`, and adds to the last what sends it.

    `submitted` carries a `JobRequest`, `film_submitted` a `FilmOrder`, `draft_changed` says that `draft` is new,
    `portrait_shown` carries the path of the portrait or None. `find_same` passes on the task that was made of the same inputs,
    if there is one.
    """

    submitted = Signal(object)
    film_submitted = Signal(object)
    draft_changed = Signal()
    portrait_shown = Signal(object)

    def __init__(
        self,
        run: Run,
        panels: tuple[PortraitPanel, OptionsPanel, VoicePanel],
        parent: QWidget,
        find_same: FindSame = lambda _request, report: report(None),
    ) -> None:
        super().__init__(parent)
        self.portrait, self.options, self.voice = panels
        self.cost = WrappedLine(self.voice)
        self.cost.setProperty("role", "dim")
        self.generate = GenerateButton(self.voice)
        self.already_made = AlreadyMadeNotice(run, find_same, self.voice)
        self.film = FilmDraft(self.voice, self.options, self.portrait, self)
        for widget in (self.film.bridging, self.film.first_alone, self.cost, self.already_made, self.generate):
            self.voice.footer.addWidget(widget)
        self._picture: PictureInfo | None = None
        self._remaining_credits: float | None = None
        self._rate = learn_rate((), "")
        self._blocked_reason = self._open_edit = ""
        self._last_submit: tuple[JobRequest, float] | None = None
        self.portrait.portrait_changed.connect(self._set_picture)
        self.portrait.status_changed.connect(self._refresh)
        self.portrait.edits_changed.connect(self._refresh)
        self.voice.file_checked.connect(self._refresh)
        self.voice.selection_changed.connect(self._refresh)
        self.options.changed.connect(self._refresh)
        self.film.changed.connect(self._refresh)
        self.generate.clicked.connect(self.submit)
        self._refresh()

    def set_remaining(self, remaining_credits: float | None) -> None:
        """Set the credits that are left; None where the service does not report them."""
        self._remaining_credits = remaining_credits
        self._refresh()

    def set_rate(self, rate: Rate) -> None:
        """Set what a second costs. A price that no answer has confirmed is shown as "about"."""
        if rate != self._rate:
            self._rate = rate
            self._refresh()

    def set_blocked(self, reason: str) -> None:
        """Block generating altogether, for `reason` (a sentence); empty unblocks it."""
        self._blocked_reason = reason
        self._refresh()

    def set_open_edit(self, sentence: str) -> None:
        """Block generating while the portrait is being edited; `sentence` says what to finish, empty that nothing is."""
        self._open_edit = sentence
        self._refresh()

    @property
    def blocked_reason(self) -> str:
        """Why nothing can be generated at all; empty where something can."""
        return self._blocked_reason

    def request(self) -> JobRequest | None:
        """Return the draft as a request; None while something is missing."""
        selection, portrait = self.voice.selection, self.portrait
        if self._picture is None or selection is None or self._find_obstacle():
            return None
        options = self.options.values()
        return JobRequest(
            portrait=self._picture.path,
            voice=selection.path,
            start_ms=selection.start_ms,
            end_ms=selection.end_ms,
            excerpt=selection.excerpt,
            edits=self.voice.edits,
            prepared=portrait.prepared,
            framing=portrait.framing,
            masks=portrait.masks,
            **replace(options, auto_mask=options.auto_mask and not portrait.masks).option_values(),
        )

    def submit(self) -> None:
        """Emit the draft as a request. A double click or a held key emits it once."""
        # What an input method still shows as a suggestion belongs to the prompt that is seen.
        QGuiApplication.inputMethod().commit()
        request = self.request()
        if request is None:
            return
        now = time.monotonic()
        if self._last_submit is not None and now - self._last_submit[1] < DOUBLE_CLICK_S:
            last = self._last_submit[0]
            if last.same_inputs(request) and last.seed == request.seed:
                # A burst of clicks is one click, however long it lasts.
                self._last_submit = last, now
                return
        if self.film.is_film:
            self._submit_film(request)
            return
        self._last_submit = request, now
        self.submitted.emit(request)
        # Measured from when events are handled again: on a busy machine the second click waits until then.
        self._last_submit = request, time.monotonic()

    def _submit_film(self, request: JobRequest) -> None:
        order = self.film.make_order(request)
        if self.film.is_confirmed(order):
            self._last_submit = request, time.monotonic()
            self.film_submitted.emit(order)
            self._last_submit = request, time.monotonic()

    @property
    def draft(self) -> Draft:
        """What is entered in the panels."""
        options, selection, portrait = self.film.options(), self.voice.selection, self.film.portraits.film
        cuts, own, portraits = self.film.draft_values()
        return Draft(
            portrait=str(portrait.path) if portrait else "",
            voice=str(selection.path) if selection else "",
            start_ms=selection.start_ms if selection else 0,
            end_ms=selection.end_ms if selection else 0,
            edits=self.voice.edits,
            framing=portrait.framing if portrait else Framing(),
            masks=portrait.masks if portrait else (),
            film_cuts=cuts,
            film_options=own,
            film_portraits=portraits,
            **replace(options, seed=options.seed or 0).option_values(),
        )

    def set_draft(self, draft: Draft) -> None:
        """Fill the panels with `draft`."""
        self.film.restore(draft)
        self.options.set_values(draft)
        self.voice.set_edits(draft.edits)
        if draft.portrait:
            self.portrait.set_file(Path(draft.portrait), (draft.framing, draft.masks))
        if draft.voice:
            self.voice.set_file(Path(draft.voice), draft.start_ms, draft.end_ms or None)
        self._refresh()

    def load_request(self, request: JobRequest) -> None:
        """Copy the settings of a task's request into the draft."""
        self.set_draft(
            Draft(
                portrait=str(request.portrait),
                voice=str(request.voice),
                start_ms=request.start_ms,
                end_ms=request.end_ms,
                edits=request.edits,
                framing=request.framing,
                masks=request.masks,
                **replace(request, seed=request.seed or 0).option_values(),
            )
        )

    def _set_picture(self, picture: PictureInfo | None) -> None:
        self._picture = picture
        self.portrait_shown.emit(picture.path if picture else None)
        self._refresh()

    def _refresh(self) -> None:
        selection = self.voice.selection
        obstacle = self._find_obstacle()
        self.film.show(self._rate)
        self.generate.show_film(is_film=self.film.is_film)
        self.generate.setEnabled(not obstacle)
        self.generate.setToolTip(plain_tooltip(obstacle))
        if self.film.parts and (not obstacle or self._picture is None):
            self.cost.setText(join_line(self.film.describe_cost(self._rate), obstacle))
        elif selection is not None and obstacle and self._picture is None:
            self.cost.setText(tr("{0} s billed · {1}").format(billed_seconds(selection.sent_ms), obstacle))
        elif selection is None or obstacle:
            self.cost.setText(obstacle)
        else:
            self.cost.setText(self._describe_cost(billed_seconds(selection.sent_ms)))
        self.already_made.check(None if self.film.is_film else self.request())
        self.draft_changed.emit()

    def _find_obstacle(self) -> str:
        """Return why the draft can't be sent, as a sentence; empty where it can."""
        if self._blocked_reason or self._open_edit:
            return self._blocked_reason or self._open_edit
        if self.portrait.is_busy or self.voice.is_reading:
            return tr("Reading the file…")
        if self.portrait.obstacle:
            return self.portrait.obstacle
        no_portrait, no_voice = self._picture is None, self.voice.selection is None
        if no_portrait and no_voice:
            return tr("Choose a portrait and a voice")
        if no_portrait or no_voice:
            return tr("Choose a portrait") if no_portrait else tr("Choose a voice")
        if self.film.is_film and not self.film.parts:
            return tr("Finding the pauses…")
        return "" if self.options.is_valid() else self.options.problem()

    def _describe_cost(self, seconds: int) -> str:
        price = self._rate.price(seconds)
        price_text = count(price) if self._rate.confirmed else tr("about {0}").format(count(price))
        if self._remaining_credits is None:
            return tr("{0} s billed · {1} credits").format(seconds, price_text)
        if price > self._remaining_credits:
            text = tr("{0} s billed · {1} credits, but only {2} are left")
        else:
            text = tr("{0} s billed · {1} of {2} credits")
        return text.format(seconds, price_text, count(self._remaining_credits))


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("Composer", text)


def join_line(text: str, more: str) -> str:
    """Return `text` and `more` as one line."""
    return " · ".join(filter(None, (text, more)))


class GenerateButton(QPushButton):
    """The primary button. Its accessible name leaves out the key that it shows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Generate video"))
        follow_keys(self, GenerateButton._show_key)
        self.setProperty("role", "primary")
        self.setAutoRepeat(False)

    def show_film(self, *, is_film: bool) -> None:
        """Say whether a click makes one task, or a film of several."""
        name = tr("Make film") if is_film else tr("Generate video")
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self._show_key()

    def _show_key(self) -> None:
        command = BY_ID["generate"]
        keys = keys_of(command)
        shown = "Ctrl ⏎" if keys == command.keys else describe_keys(command) if keys else ""
        self.setText(f"{self.accessibleName()}   {shown}".rstrip())
        about = tr("Send the portrait and the voice to generate the video")
        self.setAccessibleDescription(with_keys(about, command.id))
