"""The texts of a batch that has not been sent: what is wrong with a row, and what can be done about it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.groups.batch_rows import Pairing
from omnihuman_desktop.ui.text.failure_texts import describe_failure, summarize_failure
from omnihuman_desktop.ui.text.formats import clock, count, credits_text, plural, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omnihuman_desktop.domain.ledger import Rate
    from omnihuman_desktop.groups.batch_rows import BatchRow


class Mend(Enum):
    """What can be done about a row with something wrong."""

    SHRINK = auto()
    """Shrink its portrait to the service's limit."""
    BEST_PART = auto()
    """Send the best 35 seconds of its voice."""
    WHOLE_VOICE = auto()
    """Forget a selection that is outside the voice."""


def find_mend(row: BatchRow) -> Mend | None:
    """Return what can be done about `row`; None if nothing is wrong, or nothing can."""
    if row.failure is None:
        return None
    return {
        Kind.PICTURE_TOO_BIG: Mend.SHRINK,
        Kind.SELECTION_TOO_LONG: Mend.BEST_PART,
        Kind.SELECTION_OUTSIDE: Mend.WHOLE_VOICE,
        Kind.SELECTION_TOO_SHORT: Mend.WHOLE_VOICE,
    }.get(row.failure.kind)


def describe_mend(mend: Mend | None) -> str:
    """Return the text of the link for a mend; empty for none."""
    texts = {
        Mend.SHRINK: tr("Shrink it"),
        Mend.BEST_PART: tr("Use the best 35 s"),
        Mend.WHOLE_VOICE: tr("Use the whole voice"),
    }
    return texts[mend] if mend is not None else ""


def describe_state(row: BatchRow, *, whole: bool = False) -> str:
    """Return what becomes of `row`; with `whole`, also what to do."""
    if row.failure is not None:
        return describe_failure(row.failure) if whole else summarize_failure(row.failure)
    if not row.is_judged:
        return tr("Checking…")
    if row.made_as:
        return tr("Already made as “{0}”").format(row.made_as)
    return tr("Ready") if row.is_on else tr("Left out")


def describe_span(row: BatchRow) -> str:
    """Return which part of the voice is sent: 0:02.1 – 0:14.8. Empty while the voice's length is not known."""
    if row.request is not None:
        start_ms, end_ms = row.request.start_ms, row.request.end_ms
    elif row.wish.end_ms is not None:
        start_ms, end_ms = row.wish.start_ms or 0, row.wish.end_ms
    elif row.failure is not None and row.failure.kind is Kind.SELECTION_TOO_LONG:
        start_ms = row.wish.start_ms or 0
        end_ms = start_ms + row.failure.number("length_ms")
    else:
        return "" if row.wish.start_ms is None else f"{clock(row.wish.start_ms, 1)} –"
    return f"{clock(start_ms, 1)} – {clock(end_ms, 1)}"


def describe_pairing(pairing: Pairing, portraits: int, voices: int) -> str:
    """Say how files became rows."""
    texts = {
        Pairing.ONE_PORTRAIT: tr("One portrait speaks each of {0} voices."),
        Pairing.ONE_VOICE: tr("Each of {0} portraits speaks the same voice."),
        Pairing.IN_ORDER: tr("{0} portraits and {0} voices, paired in the order of their names."),
        Pairing.ALL: tr("Each of {0} portraits speaks each of {1} voices."),
    }
    number = voices if pairing is Pairing.ONE_PORTRAIT else portraits
    return texts[pairing].format(count(number), count(voices))


def describe_sum(rows: Sequence[BatchRow], rate: Rate, left: float | None) -> tuple[str, float]:
    """Return the sum of what will be sent as a text, and its price. `left` are the remaining credits, None if unknown."""
    ready = [row.seconds or 0 for row in rows if row.request is not None and row.is_on]
    seconds, price = sum(ready), sum(map(rate.price, ready))
    amount = credits_text(price) if rate.confirmed else tr("about {0}").format(credits_text(price))
    parts = [
        tr("{0} of {1} rows").format(count(len(ready)), count(len(rows))),
        tr("{0} s billed").format(count(seconds)),
        amount,
    ]
    if left is not None and price <= left:
        parts.append(tr("{0} left afterwards").format(count(left - price)))
    return " · ".join(parts), price


def describe_obstacle(rows: Sequence[BatchRow]) -> str:
    """Say why nothing can be sent yet; empty where it can."""
    unjudged = sum(not row.is_judged for row in rows)
    if unjudged:
        return tr("Checking · {0} of {1}").format(count(len(rows) - unjudged), count(len(rows)))
    return "" if any(row.is_ready for row in rows) else tr("No row is ready to be sent.")


def describe_rows(number: int, source: str) -> str:
    """Say what a batch has been made of."""
    rows = plural("%n row", "%n rows", number)
    return tr("{0} from {1}").format(rows, source) if source else rows
