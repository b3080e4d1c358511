"""What pairs of files, and the rows of a table, ask for: with what was chosen in the draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.groups.batch_rows import BatchRow
from omnihuman_desktop.lazy_dataclass import replace

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from omnihuman_desktop.groups.batch_table import Wish
    from omnihuman_desktop.ui.draft.composer import Composer


def draft_portrait(composer: Composer) -> list[Path]:
    """Return the portrait of the draft, where it has one."""
    info = composer.portrait.info
    return [info.path] if info is not None else []


def draft_voice(composer: Composer) -> list[Path]:
    """Return the voice of the draft, where it has one."""
    selection = composer.voice.selection
    return [selection.path] if selection is not None else []


def make_wish(composer: Composer, portrait: Path, voice: Path) -> Wish:
    """Return what a pair asks for: with the draft's options, and all that was chosen for these files in the draft."""
    panel, selection = composer.portrait, composer.voice.selection
    from omnihuman_desktop.groups.batch_table import Wish

    wish = Wish(portrait, voice, options=replace(composer.options.values(), seed=None))
    if panel.info is not None and panel.info.path == portrait:
        wish = replace(wish, framing=panel.framing, masks=tuple(mask.path for mask in panel.masks))
    if selection is not None and selection.path == voice:
        wish = replace(wish, start_ms=selection.start_ms, end_ms=selection.end_ms, edits=composer.voice.edits)
    if wish.masks and wish.options.auto_mask:
        wish = replace(wish, options=replace(wish.options, auto_mask=False))
    return wish


def pattern_for(portraits: Sequence[Path], voices: Sequence[Path]) -> str:
    """Return a pattern that tells the rows apart."""
    if len(voices) == 1:
        return "{portrait}"
    return "{voice}" if len(portraits) == 1 else "{portrait} – {voice}"


def read_rows(path: Path, *, subject_check: bool) -> list[BatchRow]:
    """Return the rows of a table, with what can't be understood in them. Blocking. Raises as `read_table`."""
    from omnihuman_desktop.groups.batch_table import read_table

    wishes, bad = read_table(path)
    checked = (replace(wish, options=replace(wish.options, subject_check=subject_check)) for wish in wishes)
    return [BatchRow(wish, failure=bad.get(wish.row)) for wish in checked]
