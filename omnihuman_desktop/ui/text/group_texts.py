"""Puts what a group has come to into words: how many are done, what it costs, and what it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.groups.summary import ItemState, Standstill
from omnihuman_desktop.lazy_dataclass import dataclass
from omnihuman_desktop.ui.text.formats import count, credits_text, time_left, tr
from omnihuman_desktop.ui.text.status_texts import Tone

if TYPE_CHECKING:
    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.groups.summary import GroupSummary


@dataclass(frozen=True)
class GroupText:
    """What the window says about a group: `line` and `corner` in its row, `body` on its page, `cost` on both."""

    line: str
    corner: str
    cost: str
    tone: Tone
    body: str = ""


def describe_group(group: Group, summary: GroupSummary) -> GroupText:
    """Say how far a group is and what it waits for."""
    line, tone, body = _describe_state(group, summary)
    return GroupText(line, time_left(summary.left_s) if summary.left_s else "", describe_cost(summary), tone, body)


def describe_cost(summary: GroupSummary) -> str:
    """Say what a group has cost, and what all of it will."""
    if summary.spent >= summary.credits:
        return credits_text(summary.spent)
    return tr("{0} of about {1} credits").format(count(summary.spent), count(summary.credits))


def describe_item_state(state: ItemState) -> tuple[str, Tone]:
    """Say what an item has come to."""
    texts = {
        ItemState.OFF: (tr("Left out"), Tone.DIM),
        ItemState.QUEUED: (tr("Not sent yet"), Tone.DIM),
        ItemState.SENDING: (tr("Uploading"), Tone.NORMAL),
        ItemState.RENDERING: (tr("Rendering"), Tone.NORMAL),
        ItemState.DONE: (tr("Saved"), Tone.GOOD),
        ItemState.FAILED: (tr("Failed"), Tone.BAD),
        ItemState.CANCELLED: (tr("Cancelled"), Tone.DIM),
        ItemState.UNKNOWN: (tr("Unclear"), Tone.DECIDE),
    }
    return texts[state]


def _describe_state(group: Group, summary: GroupSummary) -> tuple[str, Tone, str]:
    waiting = summary.count(ItemState.QUEUED)
    if waiting and summary.standstill is not Standstill.NONE:
        return _describe_standstill(group, summary, waiting)
    done, unclear = summary.count(ItemState.DONE), summary.count(ItemState.UNKNOWN)
    failed = summary.count(ItemState.FAILED)
    if summary.is_active:
        return _describe_counts(tr("{0} of {1} done"), summary, done), Tone.DIM, ""
    if unclear:
        body = tr("For some it is unclear whether they were paid. Select each to decide about it.")
        return _describe_counts(tr("{0} of {1} saved"), summary, done), Tone.DECIDE, body
    if failed:
        body = tr("None of the failed ones was paid, or its credits were refunded.")
        return _describe_counts(tr("{0} of {1} saved"), summary, done), Tone.BAD, body
    return tr("Saved · {0} of {1}").format(count(done), count(summary.total)), Tone.GOOD, ""


def _describe_counts(text: str, summary: GroupSummary, done: int) -> str:
    parts = [text.format(count(done), count(summary.total))]
    failed, unclear = summary.count(ItemState.FAILED), summary.count(ItemState.UNKNOWN)
    if failed:
        parts.append(tr("{0} failed").format(count(failed)))
    if unclear:
        parts.append(tr("{0} unclear").format(count(unclear)))
    return " · ".join(parts)


def _describe_standstill(group: Group, summary: GroupSummary, waiting: int) -> tuple[str, Tone, str]:
    rest = tr("{0} not sent yet").format(count(waiting))
    if summary.standstill is Standstill.HELD:
        if summary.count(ItemState.SENDING, ItemState.RENDERING):
            return tr("Making the first one · {0}").format(rest), Tone.DIM, ""
        body = tr("Look at the first one. If it is as you want it, send the rest.")
        return tr("First one first · {0}").format(rest), Tone.DECIDE, body
    if summary.standstill is Standstill.LIMIT:
        body = tr("The next one would cost more than the limit of {0} credits.").format(count(group.credit_limit or 0))
        return tr("Stopped at the limit · {0}").format(rest), Tone.DECIDE, body
    if summary.standstill is Standstill.CREDITS:
        body = tr("The account has too few credits for the next one. Top up, and it continues automatically.")
        return tr("Too few credits · {0}").format(rest), Tone.DECIDE, body
    if summary.failure is not None:
        from omnihuman_desktop.ui.text.failure_texts import describe_failure, summarize_failure

        return f"{summarize_failure(summary.failure)} · {rest}", Tone.BAD, describe_failure(summary.failure)
    return tr("Paused · {0}").format(rest), Tone.DECIDE, tr("What is paid goes on. Nothing more is sent.")
