"""The film that a long selection makes: the strip of its parts, what each is made with, and what all of them cost."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.film import ASK_TWICE_PARTS, FIRST_ALONE_PARTS, FilmPart, total_billed, total_price
from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.ui.draft.part_portraits import PartPortraits
from omnihuman_desktop.ui.text.formats import count, plural
from omnihuman_desktop.ui.voice.part_cell import PartState
from omnihuman_desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.settings import Draft
    from omnihuman_desktop.ui.draft.film_notice import FilmNotice
    from omnihuman_desktop.ui.draft.options_panel import OptionsPanel
    from omnihuman_desktop.ui.portrait.panel import PortraitPanel
    from omnihuman_desktop.ui.voice.panel import VoicePanel

CONFIRM_S = 20.0
"""For how long a second click confirms a film of many parts, in seconds."""
LEAST_BETWEEN_S = 0.7
"""A second click within this time, in seconds, belongs to a double click and confirms nothing."""


@dataclass(frozen=True)
class FilmOrder:
    """What a click on Make film asks for: a request for each of `parts`; `is_first_alone`: the first part is sent alone."""

    name: str
    requests: tuple[JobRequest, ...]
    parts: tuple[FilmPart, ...]
    is_first_alone: bool


class FilmDraft(QObject):
    """The parts of the selection in `voice`, made with `options` or with options of their own.

    `changed`: what is to be sent, or what has to be confirmed, has changed.
    """

    changed = Signal()

    def __init__(self, voice: VoicePanel, options: OptionsPanel, portrait: PortraitPanel, parent: QObject) -> None:
        super().__init__(parent)
        self.portraits = PartPortraits(portrait, self)
        self.portraits.changed.connect(self._follow_portrait)
        self._voice, self._options = voice, options
        self._own: dict[int, VideoOptions] = {}
        self._owner: Path | None = None
        self._followed: Path | None = None
        self._restored: tuple[int, ...] = ()
        self._states: Mapping[tuple[Path, int, int], PartState] = {}
        self._film: VideoOptions | None = None
        self._shown: int | None = None
        self._asked: tuple[object, float] | None = None
        self._was_long = False
        self._notice: FilmNotice | None = None
        self._is_known = True
        self.first_alone = Switch(self.tr("First part first"), voice)
        self.first_alone.setAccessibleName(self.tr("First part first"))
        self.first_alone.setToolTip(
            self.tr(
                "Sends the first part alone, so that you can see it before you pay for the others. Send them from the film."
            )
        )
        self.first_alone.hide()
        self.bridging = Switch(self.tr("Skip long pauses"), voice)
        self.bridging.setAccessibleName(self.tr("Skip long pauses"))
        self.bridging.setToolTip(
            self.tr("Pauses of 3 s and more between two parts are not paid. The last picture stands still for so long.")
        )
        self.bridging.hide()
        self.bridging.toggled.connect(voice.film.set_bridging)
        voice.part_chosen.connect(self._choose)
        voice.film.chosen_changed.connect(self._show_options)
        options.changed.connect(self._keep_options)
        options.as_film.clicked.connect(self._follow_film)

    @property
    def parts(self) -> tuple[FilmPart, ...]:
        """The parts, if the selection is a film."""
        selection = self._voice.selection
        return selection.parts if selection is not None else ()

    @property
    def is_film(self) -> bool:
        """Whether the selection is a film."""
        selection = self._voice.selection
        return selection is not None and selection.is_film

    def set_known(self, known: bool) -> None:
        """Say whether the user has made a film before; until then, a notice says what a long selection makes."""
        self._is_known = known
        self._show_notice()

    def options(self) -> VideoOptions:
        """Return what the film is made with, where a part has nothing of its own."""
        return self._options.values() if self._shown is None or self._film is None else self._film

    def draft_values(self) -> tuple[str, str, str]:
        """Return the creator's cuts, and the options and portraits that parts have of their own, as a draft keeps them."""
        if not self.is_film:
            return "", "", ""
        own = {str(start_ms): options.option_values() for start_ms, options in self._own.items()}
        cuts = self._restored or self._voice.choices.pins_ms
        return " ".join(map(str, cuts)), json.dumps(own) if own else "", self.portraits.to_save()

    def restore(self, draft: Draft) -> None:
        """Take over what `draft_values` has returned, once the parts of the draft's voice are known."""
        self.leave_part()
        self.portraits.restore(draft.film_portraits)
        self._owner = Path(draft.voice) if draft.voice else None
        self._restored = tuple(int(each) for each in draft.film_cuts.split() if each.isdecimal())
        try:
            found = json.loads(draft.film_options) if draft.film_options else {}
            self._own = {int(start_ms): VideoOptions(**values) for start_ms, values in found.items()}
        except (ValueError, TypeError, AttributeError):
            self._own = {}

    def make_order(self, request: JobRequest) -> FilmOrder:
        """Return what is sent of `request`, which spans the whole film."""
        from omnihuman_desktop.groups.films import part_requests

        parts, name, film = self.parts, request.name or request.voice.stem, self.portraits.film
        whole = replace(request, **self.options().option_values())
        if film is not None and self._shown is not None:
            whole = replace(whole, **film.request_values())
        requests = part_requests(whole, parts, name)
        made = (self._make_own(each, part.start_ms) for each, part in zip(requests, parts, strict=True))
        return FilmOrder(name, tuple(made), parts, self.first_alone.isChecked() and len(parts) > 1)

    def _make_own(self, request: JobRequest, start_ms: int) -> JobRequest:
        """Return the request of a part with what it has of its own. Masks take the place of auto mask."""
        options, portrait = self._own.get(start_ms), self.portraits.own(start_ms)
        values = (options.option_values() if options else {}) | (portrait.request_values() if portrait else {})
        made = replace(request, **values)
        return replace(made, auto_mask=made.auto_mask and not made.masks)

    def is_confirmed(self, order: FilmOrder) -> bool:
        """Return whether `order` may be sent: at once, or for many parts at a second click on the same film."""
        if len(order.parts) <= ASK_TWICE_PARTS:
            return True
        key, now, asked = (order.parts, order.requests[0].inputs), time.monotonic(), self._asked
        if asked is not None and asked[0] == key and now - asked[1] < CONFIRM_S:
            if now - asked[1] < LEAST_BETWEEN_S:
                return False
            self._asked = None
            return True
        self._asked = key, now
        self.changed.emit()
        return False

    def leave_part(self) -> None:
        """Show the film again: what is entered next is for all of its parts."""
        self._voice.film.choose(None)

    def show_states(self, states: Mapping[tuple[Path, int, int], PartState]) -> None:
        """Show the state of each part that was sent, by its voice and span."""
        if states != self._states:
            self._states = states
            self.changed.emit()

    @property
    def is_asking(self) -> bool:
        """Whether a second click is awaited."""
        return self._asked is not None and time.monotonic() - self._asked[1] < CONFIRM_S

    def describe_cost(self, rate: Rate) -> str:
        """Return what all parts cost, as one line."""
        parts = self.parts
        price = count(total_price(parts, rate))
        amount = price if rate.confirmed else self.tr("about {0}").format(price)
        if self.is_asking:
            text = self.tr("Really send {0} paid tasks for {1} credits? Click again.")
            return text.format(count(len(parts)), amount)
        was_sent = all(self._find_state(part).text for part in parts)
        text = self.tr("{0} · {1} s billed · {2} credits")
        if was_sent:
            text = self.tr("Sent before · {0} · {1} s billed · {2} credits once more")
        return text.format(plural("%n part", "%n parts", len(parts)), count(total_billed(parts)), amount)

    def show(self, rate: Rate) -> None:
        """Show the parts and their prices at `rate`; nothing if the selection is no film."""
        self._follow_voice()
        parts = self.parts
        if parts and self._restored:
            cuts, self._restored = self._restored, ()
            self._voice.choices.restore_pins(cuts)
            return
        if not self.is_film:
            self._voice.film.choose(None)
            self._voice.show_parts((), None)
        elif parts:
            from omnihuman_desktop.ui.draft.part_cells import film_cell, part_cells

            cells = [film_cell(parts), *part_cells(parts, rate, self._find_state, self._is_own)]
            self._voice.show_parts(cells, self._voice.film.chosen)
        self._show_notice()
        self.first_alone.setVisible(len(parts) > 1)
        self.bridging.setVisible(len(parts) > 1 and (self.bridging.isChecked() or self._voice.film.has_long_pauses))
        is_long = len(parts) > FIRST_ALONE_PARTS
        if is_long != self._was_long and parts:
            self._was_long = is_long
            self.first_alone.setChecked(is_long)

    def _follow_voice(self) -> None:
        """Forget what parts have of their own once there is another voice, whose parts may begin at the same times."""
        path = self._voice.selection.path if self._voice.selection is not None else self._followed
        if path != self._followed and path != self._owner:
            self._own, self._owner = {}, path
            self.portraits.restore("")
        self._followed = path

    def _show_notice(self) -> None:
        if self.is_film and not self._is_known:
            if self._notice is None:
                from omnihuman_desktop.ui.draft.film_notice import FilmNotice

                self._notice = FilmNotice(self._voice.choices.keep_short, self._voice)
                self._voice.add_notice(self._notice)
            length_ms = self._voice.waveform.span.length_ms
            self._notice.show_parts(len(self.parts) or -(-length_ms // OMNIHUMAN.voice_max_ms))
        elif self._notice is not None:
            self._notice.hide()

    # --- the strip and the options --------------------------------------------------------------------------------------

    def _find_state(self, part: FilmPart) -> PartState:
        selection = self._voice.selection
        if selection is None:
            return PartState()
        return self._states.get((selection.path, part.start_ms, part.end_ms), PartState())

    def _choose(self, number: int) -> None:
        """Show a part and play it; -1 shows the film."""
        self._voice.film.choose(None if number < 0 else number)
        if number >= 0:
            self._voice.stop()
            self._voice.toggle_play()

    def _show_options(self) -> None:
        """Show the options of the part that is chosen now, or the film's."""
        number = self._voice.film.chosen
        film = self.options()
        self._shown = None if number is None else self.parts[number].start_ms if number < len(self.parts) else None
        self.portraits.show(self._shown)
        if self._shown is None:
            self._options.set_values(film)
            self._options.show_part(None, is_own=False)
            self._film = None
            return
        self._film = film
        self._options.set_values(self._own.get(self._shown, film))
        self._options.show_part((number or 0) + 1, is_own=self._is_own(self._shown))

    def _keep_options(self) -> None:
        if self._shown is None or self._film is None:
            return
        values = self._options.values()
        if values == self._film:
            self._own.pop(self._shown, None)
        else:
            self._own[self._shown] = values
        self._follow_portrait()

    def _follow_portrait(self) -> None:
        """Say whether the part that is shown has anything of its own."""
        if self._shown is not None:
            self._options.show_part((self._voice.film.chosen or 0) + 1, is_own=self._is_own(self._shown))
            self.changed.emit()

    def _is_own(self, start_ms: int) -> bool:
        return start_ms in self._own or self.portraits.own(start_ms) is not None

    def _follow_film(self) -> None:
        if self._shown is not None and self._film is not None:
            self._own.pop(self._shown, None)
            self.portraits.follow_film()
            self._options.set_values(self._film)
            self._follow_portrait()
