"""What the strip says of the parts of a film that is not sent yet, or was sent before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from omnihuman_desktop.domain.film import Cut
from omnihuman_desktop.ui.text.formats import credits_text, moment, plural, seconds
from omnihuman_desktop.ui.text.status_texts import Tone
from omnihuman_desktop.ui.voice.part_cell import PartCell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from omnihuman_desktop.domain.film import FilmPart
    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.ui.voice.part_cell import PartState


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("FilmDraft", text)


def film_cell(parts: Sequence[FilmPart]) -> PartCell:
    """Return the cell of the film itself."""
    quiet = sum(part.cut is Cut.QUIET for part in parts)
    line = tr("{0} not at a pause").format(quiet) if quiet else tr("cut at pauses")
    title = plural("%n part", "%n parts", len(parts))
    return PartCell(title, "", line, f"{title}, {line}", Tone.DECIDE if quiet else Tone.DIM)


def part_cells(
    parts: Sequence[FilmPart], rate: Rate, find_state: Callable[[FilmPart], PartState], is_own: Callable[[int], bool]
) -> list[PartCell]:
    """Return a cell for each of `parts`. `is_own` tells of the start of one whether it has anything of its own."""
    cells = []
    for number, part in enumerate(parts, 1):
        price = credits_text(rate.price(part.billed_s))
        length = tr("{0} s").format(seconds(part.length_ms))
        words = tr("Part {0}: {1} to {2}, {3}, {4}")
        description = words.format(number, moment(part.start_ms), moment(part.end_ms), length, price)
        marks = []
        if part.cut is Cut.QUIET:
            marks.append(tr("No pause is within 35 s: it ends at the quietest place."))
        if is_own(part.start_ms):
            marks.append(tr("It has a portrait, a prompt or options of its own."))
        detail = tr("{0} s").format(seconds(round(part.length_ms, -2))) + (" ✎" if is_own(part.start_ms) else "")
        line = price + (tr(" · no pause") if part.cut is Cut.QUIET else "")
        state = find_state(part)
        said = ". ".join(filter(None, [description, state.words, *marks]))
        cells.append(PartCell(f"{number}", detail, state.text or line, said, state.tone, state.progress, state.icon))
    return cells
