"""Says what an export or an import of the library has come to, in the window and on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.ui.text.formats import join_sentences, plural, size, tr

if TYPE_CHECKING:
    from omnihuman_desktop.library.transfer.export import Exported
    from omnihuman_desktop.library.transfer.incoming import Incoming


def describe_export(exported: Exported) -> str:
    """Say what was exported."""
    return join_sentences(
        plural("%n task was exported to {0}.", "%n tasks were exported to {0}.", exported.tasks).format(exported.folder),
        _describe_missing(exported.missing),
    )


def describe_import(incoming: Incoming) -> str:
    """Say what was imported, and what was not."""
    known = plural("%n task was here already and stays as it is.", "%n tasks were here already and stay as they are.",
                   incoming.known)  # fmt: skip
    elsewhere = plural(
        "%n task was in progress on the other computer, and goes on there alone.",
        "%n tasks were in progress on the other computer, and go on there alone.", incoming.elsewhere,
    )  # fmt: skip
    unsent = plural(
        "%n task had not been sent yet, and stays on the other computer.",
        "%n tasks had not been sent yet, and stay on the other computer.", incoming.unsent,
    )  # fmt: skip
    return join_sentences(
        plural("%n task was imported.", "%n tasks were imported.", incoming.tasks),
        known if incoming.known else "",
        elsewhere if incoming.elsewhere else "",
        unsent if incoming.unsent else "",
        _describe_missing(incoming.missing),
    )


def _describe_missing(missing: int) -> str:
    return plural("%n video was missing.", "%n videos were missing.", missing) if missing else ""


def describe_transfer(done_bytes: int, total_bytes: int) -> str:
    """Say how far an export or an import is."""
    return tr("{0} of {1}").format(size(done_bytes), size(total_bytes))
