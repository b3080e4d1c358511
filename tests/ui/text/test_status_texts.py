from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import Action, Job, JobRequest, JobState
from omnihuman_desktop.ui.text.failure_texts import actions_for, describe_failure
from omnihuman_desktop.ui.text.formats import clock, kept_until, length_clock, size, time_left
from omnihuman_desktop.ui.text.status_texts import describe_job, label

PARAMS = {
    "name": "a.png",
    "folder": "/x",
    "host": "h",
    "status": 500,
    "size_bytes": 12_000_000,
    "limit_bytes": 10_000_000,
    "path": "/p",
}


def job(state: JobState, **changes: object) -> Job:
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 5000)
    return replace(Job("j", "take 1", request, "sandbox", 0.0, 0.0, state), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", Kind)
def test_every_failure_has_a_whole_sentence_and_something_to_do(kind: Kind) -> None:
    sentence = describe_failure(Failure(kind, PARAMS))
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert len(sentence.split()) >= 5
    assert actions_for(Failure(kind, PARAMS))
    assert describe_failure(Failure(kind)).endswith(".")


@pytest.mark.parametrize("state", JobState)
def test_every_state_has_its_words(state: JobState) -> None:
    telling = describe_job(job(state), 0.0)
    assert telling.line
    assert telling.headline
    assert telling.body or state is JobState.DONE


@pytest.mark.parametrize("action", Action)
def test_every_action_has_a_label(action: Action) -> None:
    assert label(action)


def test_the_row_of_a_finished_job_says_saved() -> None:
    assert "Saved" in describe_job(job(JobState.DONE, video=Path("/home/x/Videos/v.mp4")), 0.0).line
    assert "Saved" in describe_job(job(JobState.DONE), 0.0).line


def test_no_other_state_claims_to_be_saved() -> None:
    for state in set(JobState) - {JobState.DONE}:
        assert "Saved" not in describe_job(job(state), 0.0).line


@pytest.mark.parametrize("state", [JobState.PREPARING, JobState.UPLOADING])
def test_what_is_not_paid_can_be_cancelled(state: JobState) -> None:
    assert Action.CANCEL in describe_job(job(state), 0.0).actions
    hindered = describe_job(job(state, notice=Failure(Kind.NOT_REACHED, {"host": "h"})), 0.0)
    assert Action.CANCEL in hindered.actions
    assert "Nothing has been paid" in hindered.body


@pytest.mark.parametrize("state", [JobState.SUBMITTING, JobState.WAITING, JobState.DOWNLOADING])
def test_what_may_be_paid_offers_no_cancel(state: JobState) -> None:
    assert Action.CANCEL not in describe_job(job(state), 0.0).actions


def test_an_unknown_outcome_warns_before_a_second_payment() -> None:
    telling = describe_job(job(JobState.UNKNOWN, failure=Failure(Kind.OUTCOME_UNKNOWN, {"reason": "restart"})), 0.0)
    assert telling.line.startswith("Unclear: ")
    assert "pay twice" in telling.body
    assert telling.actions[0] is Action.CHECK_AGAIN
    assert Action.SEND_AGAIN in telling.actions


@pytest.mark.parametrize(
    ("kind", "money"),
    [(Kind.REFUSED, "Nothing was paid"), (Kind.TASK_FAILED, "Not charged"), (Kind.LINK_EXPIRED, "You paid")],
)
def test_every_failed_job_says_what_became_of_the_money(kind: Kind, money: str) -> None:
    assert money in describe_job(job(JobState.FAILED, failure=Failure(kind)), 0.0).body


def test_the_time_left_follows_the_progress() -> None:
    waiting = job(JobState.WAITING, submitted_at=100.0, estimated_s=120)
    assert describe_job(waiting, 100.0).corner == "~2 min left"
    assert describe_job(replace(waiting, progress=0.5), 120.0).corner == "~20 s left"


def test_sizes_lengths_and_times() -> None:
    assert (size(791_555), size(352), size(11_000_000), size(10 * 1024**2)) == ("0.8 MB", "1 KB", "10.5 MB", "10.0 MB")
    assert (clock(724_200, 2), clock(48_000), clock(3_725_000)) == ("12:04.20", "0:48", "1:02:05")
    assert [length_clock(length_ms) for length_ms in (10_960, 59_700, 30_000)] == ["0:11", "1:00", "0:30"]
    assert (time_left(38), time_left(130)) == ("~40 s left", "~2 min left")


@pytest.mark.parametrize("state", [JobState.UPLOADING, JobState.CANCELLED, JobState.FAILED])
def test_a_request_that_may_have_been_paid_is_not_forgotten_when_another_is_sent(state: JobState) -> None:
    failure = Failure(Kind.NO_CREDITS)
    assert "may still have been paid" in describe_job(job(state, failure=failure, sent_before=True), 0.0).body
    assert "may still have been paid" not in describe_job(job(state, failure=failure), 0.0).body


def test_an_upload_that_has_left_is_not_called_done() -> None:
    telling = describe_job(job(JobState.UPLOADING, progress=1.0, moved_bytes=600_000, total_bytes=600_000), 0.0)
    assert telling.busy
    assert "waiting for the storage" in telling.line


NOON = 1_800_014_400.0


def test_the_clock_of_the_24_hours_is_on_view_while_a_video_is_fetched() -> None:
    fetching = job(JobState.DOWNLOADING, ready_at=NOON)
    assert "(23 h 59 min left)" in describe_job(fetching, NOON + 60).body
    assert "tomorrow" in describe_job(fetching, NOON + 60).body
    hindered = replace(fetching, notice=Failure(Kind.DISK_FULL, {"folder": "/x", "needed_bytes": 1}))
    assert "(12 min left)" in describe_job(hindered, NOON + 24 * 3600 - 12 * 60).body
    assert "left)" not in describe_job(hindered, NOON + 24 * 3600 + 1).body
    assert "left)" not in describe_job(job(JobState.WAITING), NOON).body


def test_an_hour_of_today_is_not_called_tomorrows() -> None:
    assert "tomorrow" in kept_until(NOON, NOON)
    assert "tomorrow" not in kept_until(NOON, NOON + 23.5 * 3600)
    assert kept_until(0.0, NOON) == ""


def test_a_wait_that_the_service_asks_for_is_counted_down() -> None:
    failure = Failure(Kind.UNAVAILABLE, {"retry_after_s": 30, "status": 503})
    ended = job(JobState.FAILED, failure=failure, changed_at=1000.0)
    early, later, over = (describe_job(ended, at) for at in (1000.0, 1012.5, 1031.0))
    assert "Try again in 30 s. Nothing was paid" in early.body
    assert "Try again in 18 s. Nothing was paid" in later.body
    assert "Try again in a minute. Nothing was paid" in over.body
    assert Action.RETRY in early.actions


def test_a_link_that_died_says_what_was_paid_and_for_which_task() -> None:
    ended = job(JobState.FAILED, failure=Failure(Kind.LINK_EXPIRED), remote_id="task-unified-9", credits_reserved=420.0)
    body = describe_job(ended, 0.0).body
    assert "support about this task. You paid 420 credits for the video. Task ID: task-unified-9" in body
    assert "You paid for the video. Task ID:" in describe_job(replace(ended, credits_reserved=None), 0.0).body


def test_a_name_with_a_full_stop_cuts_no_row_short() -> None:
    failure = Failure(Kind.PICTURE_BROKEN, {"name": "Dr. Who.png"})
    text = describe_job(job(JobState.FAILED, failure=failure), 0.0)
    assert text.line == "“Dr. Who.png” is damaged or incomplete. Nothing was paid."
    assert text.body == "“Dr. Who.png” is damaged or incomplete. Choose another picture. Nothing was paid."
