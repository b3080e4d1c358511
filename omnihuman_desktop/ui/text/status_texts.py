"""Puts a job's state into words: how far it is, whether money was spent, what to do now."""

from __future__ import annotations

import math
from enum import Enum
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, Kind, ResultError
from omnihuman_desktop.domain.job import Action, Job, JobState
from omnihuman_desktop.lazy_dataclass import dataclass, replace
from omnihuman_desktop.lazy_import import LazyModule
from omnihuman_desktop.ui.text.formats import join_sentences, kept_until, megabytes, plural, size, time_left, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from omnihuman_desktop.ui.text import failure_texts
else:
    # A start without a failure does without its longest list of sentences.
    failure_texts = LazyModule("omnihuman_desktop.ui.text.failure_texts")


class Tone(Enum):
    """The color of a line. The words say the same without it."""

    NORMAL = "normal"
    GOOD = "good"
    DECIDE = "decide"
    BAD = "bad"
    DIM = "dim"


def describe_failure(failure: Failure) -> str:
    """Say what happened and what to do next."""
    return failure_texts.describe_failure(failure)


__all__ = ["StatusText", "Tone", "describe_failure", "describe_job", "label", "seconds_left"]


@dataclass(frozen=True)
class StatusText:
    """What the window says about a job: in its row (`line`, and `corner` at the right), and on the stage (`headline`, `body`,
    `actions`).

    `progress` is a true fraction 0..1, or None where nobody knows one; `busy` asks for a moving bar. `details` is the service's
    own message with the ids that its support asks for, untranslated.
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
    """Return the text on the button for `action`."""
    return {
        Action.CANCEL: tr("Cancel"),
        Action.RETRY: tr("Try again"),
        Action.CHECK_AGAIN: tr("Check again"),
        Action.ENTER_TASK_ID: tr("Enter task ID…"),
        Action.SEND_AGAIN: tr("Send again"),
        Action.REMOVE: tr("Remove from list"),
        Action.USE_SETTINGS: tr("Use these settings"),
        Action.CHOOSE_PORTRAIT: tr("Choose another portrait…"),
        Action.CHOOSE_VOICE: tr("Choose another voice…"),
        Action.OPEN_SETTINGS: tr("Open settings…"),
        Action.OPEN_BILLING: tr("Open billing page"),
        Action.OPEN_KEYS: tr("Open API keys page"),
        Action.CHANGE_PROMPT: tr("Change prompt…"),
        Action.DOWNLOAD_AGAIN: tr("Download again"),
        Action.SHOW_FOLDER: tr("Show in folder"),
        Action.SAVE_AS: tr("Save video as…"),
        Action.COPY_DETAILS: tr("Copy details"),
        Action.SHOW_DETAILS: tr("Task details"),
        Action.OTHER_SEED: tr("Same settings, another seed"),
    }[action]


def describe_job(job: Job, now: float) -> StatusText:
    """Describe `job` as it is at `now`, in seconds since the epoch."""
    if job.active and job.notice is not None:
        return _hindered(job, job.notice, now)
    return _DESCRIBERS[job.state](job, now)


def _hindered(job: Job, notice: Failure, now: float) -> StatusText:
    paid = job.state in (JobState.WAITING, JobState.DOWNLOADING)
    if paid and notice.kind in (Kind.NOT_FOUND, Kind.REFUSED):
        summary = sentence = tr("The service can't find this task right now.")
        money = tr(
            "It was accepted and paid, and is looked up again automatically. If this doesn't change, ask the service's support "
            "about the task ID under Details."
        )
    else:
        summary, sentence = failure_texts.summarize_failure(notice), describe_failure(notice)
        money = (
            join_sentences(tr("The video is paid and in progress. Nothing is lost."), _kept(job, now))
            if paid
            else join_sentences(tr("Nothing has been paid yet."), _first_one(job))
        )
    mends = tuple(action for action in failure_texts.actions_for(notice) if action in _HELPS_MEANWHILE)
    return StatusText(
        line=summary,
        corner=_next_try(job, now),
        tone=Tone.DECIDE,
        busy=True,
        headline=tr("Waiting to retry"),
        body=join_sentences(sentence, money),
        actions=(*mends, Action.CANCEL) if job.cancellable else mends,
        details=_details(job, notice),
    )


def _kept(job: Job, now: float) -> str:
    """Say how long the service keeps a finished video."""
    kept = kept_until(job.ready_at, now)
    return tr("The service keeps it {0}.").format(kept) if kept else ""


_HELPS_MEANWHILE = frozenset({Action.OPEN_SETTINGS, Action.OPEN_BILLING, Action.OPEN_KEYS})
"""What helps a task that continues automatically."""


def _next_try(job: Job, now: float) -> str:
    left = job.next_try_at - now
    return tr("Retrying in {0} s").format(math.ceil(left)) if left > 1 else tr("Retrying")


def _preparing(job: Job, _now: float) -> StatusText:
    line = tr("Queued") if job.waiting_turn else tr("Preparing portrait and voice")
    return StatusText(line, "", Tone.DIM, busy=True, headline=line, body=_free_to_cancel(job), actions=(Action.CANCEL,))


def _uploading(job: Job, _now: float) -> StatusText:
    if job.waiting_turn:
        line = tr("Queued")
    elif job.total_bytes and job.moved_bytes >= job.total_bytes:
        line = tr("Uploaded, waiting for the storage to confirm")
        return StatusText(
            line, _length(job), Tone.DIM, busy=True, headline=line, body=_free_to_cancel(job), actions=(Action.CANCEL,)
        )
    elif job.total_bytes:
        moved = megabytes(job.moved_bytes)
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
    return join_sentences(tr("You can cancel it until it is sent. Nothing has been paid yet."), _first_one(job))


def _first_one(job: Job) -> str:
    """Recall that an earlier request of this job may have been paid."""
    return tr("The first request, whose reply was lost, may still have been paid.") if job.sent_before else ""


def _submitting(job: Job, _now: float) -> StatusText:
    line = tr("Sending the request")
    return StatusText(line, _length(job), Tone.DIM, busy=True, headline=line, body=tr("It can no longer be canceled."))


def _waiting(job: Job, now: float) -> StatusText:
    body = tr("The service has accepted the task. It can no longer be canceled. The video is downloaded when it is ready.")
    if job.adopted:
        body = join_sentences(_found_again(job), body)
    if not job.progress:
        line = tr("Accepted, waiting to start") if job.progress == 0 else tr("Rendering")
        return StatusText(line, _eta(job, now), Tone.DIM, progress=job.progress, busy=True, headline=line, body=body)
    line = tr("Rendering · {0} %").format(round(job.progress * 100))
    return StatusText(line, _eta(job, now), Tone.DIM, progress=job.progress, headline=line, body=body)


def _found_again(job: Job) -> str:
    """Say that the outcome was unclear for a while, and how it was cleared up."""
    if job.adopted == "hand":
        return tr("The outcome of the request was unclear. You entered the task ID.")
    return tr("The outcome of the request was unclear. The task was found in the service's list.")


def seconds_left(job: Job, now: float) -> float | None:
    """Estimate how many seconds the service still needs for `job`; None where nobody knows."""
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
    line = tr("Downloading the video")
    if job.total_bytes:
        moved = megabytes(job.moved_bytes)
        line = tr("Downloading · {0} of {1}").format(moved, size(job.total_bytes))
    body = join_sentences(tr("The video is ready and downloading to this computer."), _kept(job, now))
    if job.adopted:
        body = join_sentences(_found_again(job), body)
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
    failure_now = replace(failure, params={**failure.params, "retry_after_s": wait_left(job, now)})
    summary, sentence = failure_texts.summarize_failure(failure_now), describe_failure(failure_now)
    actions = failure_texts.actions_for(failure)
    money = _money(job, failure)
    return StatusText(
        line=join_sentences(summary, money),
        corner=label(Action.RETRY) if Action.RETRY in actions else tr("Failed"),
        tone=Tone.BAD,
        headline=tr("No video"),
        body=join_sentences(sentence, money),
        actions=(*actions, Action.REMOVE),
        details=_details(job, failure),
    )


def wait_left(job: Job, now: float) -> int:
    """Return how many seconds the service still asks to wait after `job` failed; 0 where it does not ask, or no longer."""
    wait_s = job.failure.number("retry_after_s") if job.failure is not None and not job.active else 0
    return max(0, math.ceil(job.changed_at + wait_s - now)) if wait_s else 0


def _money(job: Job, failure: Failure) -> str:
    """Say what a failed job has cost."""
    if failure.kind in ResultError.kinds:
        paid = job.credits_used if job.credits_used is not None else job.credits_reserved
        if paid is None:
            return tr("You paid for the video. Task ID: {0}").format(job.remote_id)
        return plural(
            "You paid %n credit for the video. Task ID: {0}", "You paid %n credits for the video. Task ID: {0}", round(paid)
        ).format(job.remote_id)
    if failure.kind is Kind.TASK_FAILED:
        return tr("Not charged: the reserved credits are returned.")
    return join_sentences(tr("Nothing was paid."), _first_one(job))


def _cancelled(job: Job, _now: float) -> StatusText:
    line = join_sentences(tr("Canceled. Nothing was paid."), _first_one(job))
    actions = (Action.RETRY, Action.USE_SETTINGS, Action.REMOVE)
    return StatusText(line, label(Action.RETRY), Tone.DIM, headline=tr("Canceled"), body=line, actions=actions)


def _unknown(job: Job, _now: float) -> StatusText:
    failure = job.failure or Failure(Kind.OUTCOME_UNKNOWN)
    body = join_sentences(
        describe_failure(failure), tr("The video may be in progress and paid. If you send it again, you may pay twice.")
    )
    return StatusText(
        line=tr("Unclear: the request was rejected, but may have been charged.")
        if failure.text("reason") == "refused"
        else tr("Unclear: the request was sent but the reply was lost."),
        corner=tr("Decide…"),
        tone=Tone.DECIDE,
        headline=tr("Unclear outcome"),
        body=body,
        actions=(Action.CHECK_AGAIN, Action.ENTER_TASK_ID, Action.SEND_AGAIN, Action.REMOVE),
        details=_details(job, failure),
    )


_DESCRIBERS: dict[JobState, Callable[[Job, float], StatusText]] = {
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
    """List the failure's parameters and the task id, as the service's support asks for them. Not translated."""
    rows = [f"{name}: {value}" for name, value in failure.params.items() if value != "" and name != "retry_after_s"]
    if job.remote_id:
        rows.append(f"task: {job.remote_id}")
    return "\n".join((f"kind: {failure.kind.value}", *rows))
