from __future__ import annotations

import json
from pathlib import Path

import pytest

from omnihuman_desktop.domain.errors import Kind, OutcomeUnknown, ServiceError
from omnihuman_desktop.domain.job import Job, JobRequest
from omnihuman_desktop.evolink import wire

ODD = [
    None,
    True,
    0,
    1.5,
    "x",
    [],
    {},
    [{}],
    {"error": None},
    {"error": []},
    {"id": None},
    {"id": 7},
    {"id": "  "},
    {"data": {"data": 1}},
]


def job(**options: object) -> Job:
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 5000, **options)  # type: ignore[arg-type]
    return Job("j", "n", request, "sandbox", 0.0, 0.0, seed=77)


def test_a_request_holds_what_was_set_and_the_seed_alone() -> None:
    body = json.loads(wire.encode_request(job(), "http://h/p.png", "http://h/v.wav"))
    assert body == {"model": "omnihuman-1.5", "audio_url": "http://h/v.wav", "image_urls": ["http://h/p.png"], "seed": 77}


def test_every_option_reaches_the_request() -> None:
    full = job(prompt=" warm ", fast_mode=True, subject_check=True, auto_mask=True)
    body = json.loads(wire.encode_request(full, "http://h/p.png", "http://h/v.wav"))
    assert body["prompt"] == "warm"
    assert (body["pe_fast_mode"], body["subject_check"], body["auto_mask"]) == (True, True, True)


def test_a_task_is_read_whole() -> None:
    task = wire.read_task({
        "created": 1757169743, "id": "task-1", "model": "omnihuman-1.5", "progress": "40", "status": "Processing",
        "results": ["https://h/v.mp4", 3, "ftp://no"], "task_info": {"estimated_time": "120", "video_duration": 10},
        "usage": {"credits_reserved": "120"}, "error": {"code": 7, "message": "two\nlines"},
    })  # fmt: skip
    assert task == wire.Task(
        "task-1", "processing", 1757169743.0, "omnihuman-1.5", 40, ("https://h/v.mp4",), 120, 10, 120.0, "7", "two lines"
    )


@pytest.mark.parametrize("content", ODD, ids=repr)
def test_no_odd_answer_is_a_task_a_balance_or_a_refusal(content: object) -> None:
    assert wire.read_task(content) is None
    assert wire.read_tasks(content) == []
    assert wire.read_credits(content) is None
    assert wire.read_refusal(400, content, "", None) is None
    with pytest.raises(OutcomeUnknown):
        wire.read_created(200, content, None)


@pytest.mark.parametrize("status", [200, 201, 301, 500, 502])
def test_only_the_documented_refusals_prove_that_nothing_was_spent(status: int) -> None:
    body = {"error": {"message": "no", "type": "internal_server_error"}}
    assert wire.read_refusal(status, body, "", None) is None


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, Kind.REFUSED), (401, Kind.UNAUTHORIZED), (402, Kind.NO_CREDITS), (403, Kind.DENIED), (404, Kind.NOT_FOUND),
        (413, Kind.TOO_LARGE), (429, Kind.BUSY), (503, Kind.UNAVAILABLE),
    ],
)  # fmt: skip
def test_each_documented_refusal_has_its_kind(status: int, kind: Kind) -> None:
    refusal = wire.read_refusal(status, {"error": {"message": "no", "type": "t", "param": "p"}}, "r-1", 7)
    assert refusal is not None
    assert refusal.kind is kind
    assert refusal.failure.text("param") == "p"
    assert refusal.failure.text("request_id") == "r-1"
    assert refusal.failure.number("retry_after_s") == 7
    with pytest.raises(ServiceError):
        wire.read_created(status, {}, refusal)


def test_retry_after_is_read_as_seconds_and_as_a_date() -> None:
    assert wire.read_retry_after("90", 0) == 90
    assert wire.read_retry_after("Thu, 01 Jan 1970 00:01:30 GMT", 30) == 60
    assert wire.read_retry_after("99999999", 0) == 3600
    assert wire.read_retry_after("soon", 0) is None
    assert wire.read_retry_after(None, 0) is None


def test_the_balance_is_the_smaller_of_the_key_s_and_the_user_s() -> None:
    def of(token: object, user: object) -> wire.Credits | None:
        return wire.read_credits({"data": {"token": token, "user": user}})

    assert of({"remaining_credits": 50}, {"remaining_credits": "80"}) == wire.Credits(50)
    assert of({"remaining_credits": 0, "unlimited_credits": True}, {"remaining_credits": 80}) == wire.Credits(80)
    assert of({}, {}) is None


@pytest.mark.parametrize(
    ("task_id", "taken"),
    [
        ("task-unified-1774857405-abc12345", True), ("a", True), ("A_b.c:d-9", True), ("x" * 128, True), ("x" * 129, False),
        ("", False), (" task-1", False), ("task-1\n2026 ERROR forged", False), ('<img src="file:///x">', False), ("té", False),
        ("a/b", False), (7, False), (None, False),
    ],
)  # fmt: skip
def test_an_id_is_of_plain_characters_or_the_task_is_none(task_id: object, taken: bool) -> None:
    assert (wire.read_task({"id": task_id, "status": "pending"}) is not None) is taken
