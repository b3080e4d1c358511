"""The portraits that parts of a film have of their own: the panel shows that of the part that is chosen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.portrait import Framing, Mask, read_masks
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from omnihuman_desktop.ui.portrait.panel import PortraitPanel


@dataclass(frozen=True)
class PartPortrait:
    """A portrait as it is chosen in the panel: its file, how it is cropped, and who moves."""

    path: Path
    framing: Framing = Framing()
    masks: tuple[Mask, ...] = ()

    def request_values(self) -> dict[str, Any]:
        """Return it as fields of a `JobRequest`. The task prepares the picture itself."""
        return {"portrait": self.path, "framing": self.framing, "masks": self.masks, "prepared": None}


class PartPortraits(QObject):
    """Follows `panel`: what is chosen there while a part is shown belongs to that part. Parts are known by where they begin.

    `changed`: a part has another portrait.
    """

    changed = Signal()

    def __init__(self, panel: PortraitPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._own: dict[int, PartPortrait] = {}
        self._film: PartPortrait | None = None
        self._shown: int | None = None
        self._awaited: PartPortrait | None = None
        panel.portrait_changed.connect(lambda _info: self._keep())
        panel.edits_changed.connect(self._keep)
        panel.status_changed.connect(self._give_up_waiting)

    @property
    def film(self) -> PartPortrait | None:
        """The portrait of all parts without one of their own; None without a portrait."""
        # On the way back from a part, the panel still shows what that has.
        return self._chosen() if self._shown is None and self._awaited is None else self._film

    def own(self, start_ms: int) -> PartPortrait | None:
        """Return the portrait that the part has which begins at `start_ms`; None where it has the film's."""
        return self._own.get(start_ms)

    def show(self, start_ms: int | None) -> None:
        """Show the portrait of the part that begins at `start_ms`; None shows the film's."""
        if start_ms == self._shown:
            return
        self._film, self._shown = self.film, start_ms
        self._ask_for(self._film if start_ms is None else self._own.get(start_ms, self._film))

    def follow_film(self) -> None:
        """Take away what the part that is shown has of its own."""
        if self._shown is not None and self._own.pop(self._shown, None) is not None:
            self._ask_for(self._film)

    def to_save(self) -> str:
        """Return all portraits of parts as JSON, for `restore`."""
        rows = {
            str(start_ms): {"path": str(own.path), "framing": own.framing.to_dict(), "masks": [m.to_dict() for m in own.masks]}
            for start_ms, own in self._own.items()
        }
        return json.dumps(rows) if rows else ""

    def restore(self, saved: str) -> None:
        """Take over what `to_save` has returned; anything else is no portrait."""
        self._own = {}
        try:
            for start_ms, row in (json.loads(saved) if saved else {}).items():
                framing, masks = Framing.from_dict(row.get("framing")), read_masks(row.get("masks"))
                self._own[int(start_ms)] = PartPortrait(Path(row["path"]), framing, masks)
        except (ValueError, TypeError, AttributeError, KeyError):
            self._own = {}

    def _chosen(self) -> PartPortrait | None:
        panel = self._panel
        return PartPortrait(panel.info.path, panel.framing, panel.masks) if panel.info is not None else None

    def _ask_for(self, wanted: PartPortrait | None) -> None:
        # While another one is being read, it would come after this one and take its place.
        if wanted is None:
            self._awaited = None
            self._panel.clear()
        elif self._panel.is_loading or wanted != self._chosen():
            self._awaited = wanted
            self._panel.set_file(wanted.path, (wanted.framing, wanted.masks))

    def _keep(self) -> None:
        found = self._chosen()
        if self._awaited is not None:
            # What was asked for has come, or what was chosen before.
            self._awaited = None if found == self._awaited else self._awaited
            return
        if self._shown is None or found is None:
            return
        if found == self._film:
            self._own.pop(self._shown, None)
        else:
            self._own[self._shown] = found
        self.changed.emit()

    def _give_up_waiting(self) -> None:
        """Wait no more for a file that can't be read: what the user chooses next is meant."""
        if self._awaited is not None and not self._panel.is_loading:
            self._awaited = None
