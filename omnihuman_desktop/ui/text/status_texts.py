"""A job's state becomes what a creator reads: how far it is, whether money was spent, what to do now."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import Action, Job, JobState
from omnihuman_desktop.ui.text.failure_texts import actions_for, describe_failure
from omnihuman_desktop.ui.text.formats import MB, count, kept_until, size, time_left, tr

if TYPE_CHECKING:
    from collections.abc import Callable


class Tone(Enum):
    """How a line is coloured. The words say the same without the colour."""

    NORMAL = "normal"
    GOOD = "good"
    DECIDE = "decide"
    BAD = "bad"
    DIM = "dim"


__all__ = ["StatusText", "Tone", "describe_failure", "describe_job", "label", "seconds_left"]


@dataclass(frozen=True)
class StatusText:
    """What there is to read about a job: in its row (`line`, `corner`), and on the stage (`headline`, `body`, `actions`).

    `progress` is a true fraction 0..1 or None; `busy` asks for a moving bar. `details` is the service's own word.
    """

    line: str
    corner: str
    tone: Tone
    progress: float | None = None
    busy: bool = False
    headline: str = ""
    body: str = ""
    actions: tuple[Action, ...] = ()
    details: str = ""


def label(action: Action) -> str:
    """The words on the button of `action`."""
    return {
        Action.CANCEL: tr("Cancel"),
        Action.RETRY: tr("Try again"),
        Action.CHECK_AGAIN: tr("Look again"),
        Action.ENTER_TASK_ID: tr("It was made…"),
        Action.SEND_AGAIN: tr("Send again"),
        Action.REMOVE: tr("Remove from list"),
        Action.USE_SETTINGS: tr("Use these settings"),
        Action.CHOOSE_PORTRAIT: tr("Choose another portrait…"),
        Action.CHOOSE_VOICE: tr("Choose another voice…"),
        Action.OPEN_SETTINGS: tr("Open settings…"),
        Action.OPEN_BILLING: tr("Open the billing page"),
        Action.OPEN_KEYS: tr("Open the key page"),
        Action.CHANGE_PROMPT: tr("Change the prompt…"),
        Action.DOWNLOAD_AGAIN: tr("Fetch again"),
        Action.SHOW_FOLDER: tr("Show in folder"),
        Action.SAVE_AS: tr("Save video as…"),
        Action.COPY_DETAILS: tr("Copy details"),
    }[action]


def describe_job(job: Job, now: float) -> StatusText:
    """What there is to read about `job` at `now`, in seconds since the epoch."""
    if job.active and job.notice is not None:
        return _hindered(job, job.notice, now)
    return _TELLERS[job.state](job, now)


def _hindered(job: Job, notice: Failure, now: float) -> StatusText:
    paid = job.state in (JobState.WAITING, JobState.DOWNLOADING)
    if paid and notice.kind in (Kind.NOT_FOUND, Kind.REFUSED):
        sentence = tr("The service does not find this task at the moment.")
        money = tr(
            "It was accepted and paid, and is asked for again by itself. If it stays so, ask the service's support, with the "
            "task id under Details."
        )
    else:
        sentence = describe_failure(notice)
        money = (
            tr("The video is paid and being made; nothing is lost.") + _kept(job, now)
            if paid
            else tr("Nothing has been paid yet.") + _first_one(job)
        )
    mends = tuple(action for action in actions_for(notice) if action in _MENDS_MEANWHILE)
    return StatusText(
        line=sentence,
        corner=_next_try(job, now),
        tone=Tone.DECIDE,
        busy=True,
        headline=tr("Waiting to go on"),
        body=f"{sentence} {money}",
        actions=(*mends, Action.CANCEL) if job.cancellable else mends,
        details=_details(job, notice),
    )


def _kept(job: Job, now: float) -> str:
    """How long there is to fetch a video that is ready."""
    kept = kept_until(job.ready_at, now)
    return " " + tr("The service keeps it {0}.").format(kept) if kept else ""


_MENDS_MEANWHILE = frozenset({Action.OPEN_SETTINGS, Action.OPEN_BILLING, Action.OPEN_KEYS})
"""What helps a task that goes on by itself as soon as it can."""


def _next_try(job: Job, now: float) -> str:
    left = job.next_try_at - now
    return tr("Again in {0} s").format(math.ceil(left)) if left > 1 else tr("Trying again")


def _preparing(job: Job, _now: float) -> StatusText:
    line = tr("Waiting for its turn") if job.waiting_turn else tr("Preparing portrait and voice")
    return StatusText(line, "", Tone.DIM, busy=True, headline=line, body=_free_to_cancel(job), actions=(Action.CANCEL,))


def _uploading(job: Job, _now: float) -> StatusText:
    if job.waiting_turn:
        line = tr("Waiting for its turn")
    elif job.total_bytes and job.moved_bytes >= job.total_bytes:
        line = tr("Uploaded, waiting for the storage")
        return StatusText(
            line, _length(job), Tone.DIM, busy=True, headline=line, body=_free_to_cancel(job), actions=(Action.CANCEL,)
        )
    elif job.total_bytes:
        moved = QLocale().toString(job.moved_bytes / MB, "f", 1)
        line = tr("Uploading · {0} of {1}").format(moved, size(job.total_bytes))
    else:
        line = tr("Uploading portrait and voice")
    return StatusText(
        line,
        _length(job),
        Tone.DIM,
        progress=job.progress,
        busy=job.progress is None,
        headline=line,
        body=_free_to_cancel(job),
        actions=(Action.CANCEL,),
    )


def _free_to_cancel(job: Job) -> str:
    return tr("Until it is sent, you can cancel it, and nothing is paid.") + _first_one(job)


def _first_one(job: Job) -> str:
    """What is not to be forgotten of a job that is sent for the second time."""
    return (
        " " + tr("The first request, whose answer was lost, may have been made and paid all the same.")
        if job.sent_before
        else ""
    )


def _submitting(job: Job, _now: float) -> StatusText:
    line = tr("Sending the request")
    return StatusText(line, _length(job), Tone.DIM, busy=True, headline=line, body=tr("From here on it can't be stopped."))


def _waiting(job: Job, now: float) -> StatusText:
    body = tr("The service has accepted the task and works on it. It can't be stopped; the video is fetched when it is ready.")
    if job.adopted:
        body = f"{_found_again(job)} {body}"
    if not job.progress:
        line = tr("Accepted, waiting to begin") if job.progress == 0 else tr("At work in the cloud")
        return StatusText(line, _eta(job, now), Tone.DIM, progress=job.progress, busy=True, headline=line, body=body)
    line = tr("Rendering {0} %").format(round(job.progress * 100))
    return StatusText(line, _eta(job, now), Tone.DIM, progress=job.progress, headline=line, body=body)


def _found_again(job: Job) -> str:
    """That the outcome was unknown for a while, and how it became known."""
    if job.adopted == "hand":
        return tr("The answer to the request was lost; you entered the id of its task.")
    return tr("The answer to the request was lost; its task was found in the service's list, beyond doubt.")


def seconds_left(job: Job, now: float) -> float | None:
    """About how many seconds the service still works on `job`; None where nobody knows."""
    if job.state is not JobState.WAITING:
        return None
    elapsed = max(0.0, now - job.submitted_at)
    if job.progress is not None and job.progress >= 0.1 and elapsed > 1:
        return elapsed * (1 - job.progress) / job.progress
    return None if job.estimated_s is None else max(0.0, job.estimated_s - elapsed)


def _eta(job: Job, now: float) -> str:
    left = seconds_left(job, now)
    return _length(job) if left is None else time_left(left)


def _downloading(job: Job, now: float) -> StatusText:
    line = tr("Fetching the video")
    if job.total_bytes:
        moved = QLocale().toString(job.moved_bytes / MB, "f", 1)
        line = tr("Fetching · {0} of {1}").format(moved, size(job.total_bytes))
    body = tr("The video is ready, and on its way to this computer.") + _kept(job, now)
    if job.adopted:
        body = f"{_found_again(job)} {body}"
    return StatusText(line, _length(job), Tone.DIM, progress=job.progress, busy=job.progress is None, headline=line, body=body)


def _done(job: Job, _now: float) -> StatusText:
    folder = job.video.parent.name if job.video else ""
    line = tr("Saved to {0}").format(folder) if folder else tr("Saved")
    return StatusText(
        line,
        _cost(job),
        Tone.GOOD,
        headline=line,
        body="\n".join(filter(None, (str(job.video or ""), _found_again(job) if job.adopted else ""))),
        actions=(Action.SAVE_AS, Action.SHOW_FOLDER, Action.USE_SETTINGS, Action.REMOVE),
    )


def _failed(job: Job, now: float) -> StatusText:
    failure = job.failure or Failure(Kind.INTERNAL)
    sentence = describe_failure(replace(failure, params={**failure.params, "retry_after_s": wait_left(job, now)}))
    actions = actions_for(failure)
    money = _money(job, failure)
    return StatusText(
        line=f"{sentence.split('. ')[0].rstrip('.')}. {money}",
        corner=label(Action.RETRY) if Action.RETRY in actions else tr("Failed"),
        tone=Tone.BAD,
        headline=tr("No video"),
        body=f"{sentence} {money}",
        actions=(*actions, Action.REMOVE),
        details=_details(job, failure),
    )


def wait_left(job: Job, now: float) -> int:
    """How many seconds the service still asks to be left alone after `job` failed; 0 where it does not, or no more."""
    wait_s = job.failure.number("retry_after_s") if job.failure is not None and not job.active else 0
    return max(0, math.ceil(job.changed_at + wait_s - now)) if wait_s else 0


def _money(job: Job, failure: Failure) -> str:
    """What a job that failed has cost."""
    if failure.kind in (Kind.LINK_EXPIRED, Kind.VIDEO_BROKEN, Kind.DOWNLOAD_FAILED):
        paid = job.credits_used if job.credits_used is not None else job.credits_reserved
        if paid is None:
            return tr("The video was paid. Its task: {0}").format(job.remote_id)
        return tr("The video was paid: {0} credits. Its task: {1}").format(count(paid), job.remote_id)
    if failure.kind is Kind.TASK_FAILED:
        return tr("Not charged: the reserved credits come back.")
    return tr("Nothing was paid.") + _first_one(job)


def _cancelled(job: Job, _now: float) -> StatusText:
    line = tr("Cancelled. Nothing was paid.") + _first_one(job)
    actions = (Action.RETRY, Action.USE_SETTINGS, Action.REMOVE)
    return StatusText(line, label(Action.RETRY), Tone.DIM, headline=tr("Cancelled"), body=line, actions=actions)


def _unknown(job: Job, _now: float) -> StatusText:
    failure = job.failure or Failure(Kind.OUTCOME_UNKNOWN)
    body = tr(
        "{0} So nobody here knows for sure whether the video is being made and paid. Look again asks the service. It was made "
        "takes the task's id from the service's site. Send again makes a new request, and if the first one did arrive, you pay "
        "twice."
    ).format(describe_failure(failure))
    return StatusText(
        line=tr("Outcome unknown: sent, but the answer was lost. Was it made?"),
        corner=tr("Decide…"),
        tone=Tone.DECIDE,
        headline=tr("Outcome unknown"),
        body=body,
        actions=(Action.CHECK_AGAIN, Action.ENTER_TASK_ID, Action.SEND_AGAIN, Action.REMOVE),
        details=_details(job, failure),
    )


_TELLERS: dict[JobState, Callable[[Job, float], StatusText]] = {
    JobState.PREPARING: _preparing,
    JobState.UPLOADING: _uploading,
    JobState.SUBMITTING: _submitting,
    JobState.WAITING: _waiting,
    JobState.DOWNLOADING: _downloading,
    JobState.DONE: _done,
    JobState.FAILED: _failed,
    JobState.CANCELLED: _cancelled,
    JobState.UNKNOWN: _unknown,
}


def _length(job: Job) -> str:
    return tr("{0} s").format(job.billed_s) if job.billed_s else ""


def _cost(job: Job) -> str:
    if job.billed_s and job.credits_reserved:
        return tr("{0} s · {1} cr").format(job.billed_s, round(job.credits_reserved))
    return _length(job)


def _details(job: Job, failure: Failure) -> str:
    """The service's own word and the ids that its support asks for. They are names, and not translated."""
    rows = [f"{name}: {value}" for name, value in failure.params.items() if value != "" and name != "retry_after_s"]
    if job.remote_id:
        rows.append(f"task: {job.remote_id}")
    return "\n".join((f"kind: {failure.kind.value}", *rows))
