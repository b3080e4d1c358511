"""The sandbox shows the faults that are armed."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from tests.sandbox.conftest import Process

NONE = "/v1/tasks/task-unified-1757169743-7cvnl5zw"
CREATE = [
    ("400:invalid_audio", 400, "Invalid audio format or duration exceeds 35 seconds", "invalid_request_error", "audio_url",
     "use MP3 or WAV format, max 35 seconds"),
    ("400:no_subject", 400, "No human subject detected in image", "invalid_request_error", "image_urls",
     "provide an image with a clear human figure"),
    ("401", 401, "Invalid or expired token", "authentication_error", None, None),
    ("402", 402, "Insufficient quota", "insufficient_quota_error", None, "https://evolink.ai/dashboard/billing"),
    ("403", 403, "Access denied for this model", "permission_error", "model", None),
    ("404", 404, "Specified model not found", "not_found_error", "model", "omnihuman-1.5"),
    ("413", 413, "Image or audio file too large", "request_too_large_error", "image_urls", "compress file to under 10MB"),
    ("429", 429, "Rate limit exceeded", "rate_limit_error", None, "retry after 60 seconds"),
    ("500", 500, "Internal server error", "internal_server_error", None, "try again later"),
    ("502", 502, "Upstream AI service unavailable", "upstream_error", None, "try again later"),
    ("503", 503, "Service temporarily unavailable", "service_unavailable_error", None, "retry after 30 seconds"),
]  # fmt: skip
TASK = [
    ("400", 400, "Invalid task ID format", "invalid_request_error", "task_id", None),
    ("401", 401, "Invalid or expired token", "authentication_error", None, None),
    ("402", 402, "Insufficient quota", "insufficient_quota_error", None, "https://evolink.ai/dashboard/billing"),
    ("403", 403, "Access denied", "permission_error", None, None),
    ("404", 404, "Task not found or expired", "not_found_error", "task_id", None),
    ("429", 429, "Rate limit exceeded", "rate_limit_error", None, "retry after 60 seconds"),
    ("500", 500, "Internal server error", "internal_server_error", None, "try again later"),
    ("502", 502, "Upstream service error", "upstream_error", None, "try again later"),
    ("503", 503, "Service temporarily unavailable", "service_unavailable_error", None, "retry after 30 seconds"),
]  # fmt: skip


def documented(code: int, message: str, kind: str, param: str | None, suggestion: str | None) -> dict[str, Any]:
    error = {"code": code, "message": message, "type": kind, "param": param, "fallback_suggestion": suggestion}
    return {"error": {name: value for name, value in error.items() if value is not None}}


@pytest.mark.parametrize("case", CREATE, ids=lambda case: case[0])
def test_documented_refusals_of_create(sandbox: Process, case: tuple[Any, ...]) -> None:
    sandbox.arm(("create", case[0]))
    refused = sandbox.create({})
    assert refused.status_code == case[1]
    assert refused.json() == documented(*case[1:])


@pytest.mark.parametrize("case", TASK, ids=lambda case: case[0])
def test_documented_refusals_of_task(sandbox: Process, case: tuple[Any, ...]) -> None:
    sandbox.arm(("task", case[0]))
    refused = sandbox.http.get(NONE)
    assert refused.status_code == case[1]
    assert refused.json() == documented(*case[1:])


def test_fault_of_the_prompt(sandbox: Process) -> None:
    sandbox.arm(("create", "400:prompt"))
    assert sandbox.create({}).json()["error"]["param"] == "prompt"


def test_retry_after(sandbox: Process) -> None:
    sandbox.arm(("credits", "429:2"), ("task", "503:Wed, 21 Oct 2026 07:28:00 GMT"))
    assert sandbox.http.get("/v1/credits").headers["Retry-After"] == "2"
    assert sandbox.http.get(NONE).headers["Retry-After"] == "Wed, 21 Oct 2026 07:28:00 GMT"


def test_storage_faults_mention_no_task(sandbox: Process) -> None:
    for status in (400, 401, 403, 404, 413, 500, 502, 503):
        sandbox.arm(("put", str(status)))
        refused = sandbox.http.put("/objects/x.bin", content=b"x")
        assert refused.status_code == status
        assert "task" not in refused.text.lower()


def test_times_and_order(sandbox: Process) -> None:
    orders = [{"call": "credits", "times": 2, "fault": "500"}, {"call": "credits", "fault": "503"}]
    assert sandbox.http.post("/sandbox/faults", json=orders).json()[1]["times"] == 1
    assert [sandbox.http.get("/v1/credits").status_code for _ in range(4)] == [500, 500, 503, 200]


def test_naming_a_call_replaces_its_faults_and_an_empty_list_clears_all(sandbox: Process) -> None:
    sandbox.arm(("credits", "500"), ("task", "500"), times=-1)
    sandbox.arm(("credits", "503"))
    assert [sandbox.http.get("/v1/credits").status_code for _ in range(2)] == [503, 200]
    assert [sandbox.http.get(NONE).status_code for _ in range(3)] == [500, 500, 500]
    sandbox.arm()
    assert sandbox.http.get(NONE).status_code == 404
    assert sandbox.http.get("/sandbox/faults").json() == []


@pytest.mark.parametrize(
    "orders",
    [{}, [1], [{"call": "nothing", "fault": "500"}], [{"call": "task", "fault": "418"}], [{"call": "task", "fault": "slow:x"}],
     [{"call": "task", "times": 0, "fault": "500"}], [{"call": "task", "times": True, "fault": "500"}], [{"call": "task"}],
     [{"call": "put", "fault": "failed:x"}], [{"call": "create", "fault": "expired"}], [{"call": "create", "fault": "500:x"}]],
)  # fmt: skip
def test_orders_that_mean_nothing_are_refused_and_change_nothing(sandbox: Process, orders: object) -> None:
    sandbox.arm(("credits", "500"))
    assert sandbox.http.post("/sandbox/faults", json=orders).status_code == 400
    assert sandbox.http.get("/v1/credits").status_code == 500


def test_page_instead_of_json(sandbox: Process) -> None:
    sandbox.arm(("create", "html"))
    answer = sandbox.create({})
    assert answer.status_code == 502
    assert answer.headers["Content-Type"] == "text/html"
    assert answer.text.startswith("<!DOCTYPE html>")


def test_slow_answer(sandbox: Process) -> None:
    sandbox.arm(("credits", "slow:0.3"))
    started = time.monotonic()
    assert sandbox.http.get("/v1/credits").status_code == 200
    assert time.monotonic() - started >= 0.3


def test_slow_transfers_are_spread_over_the_time(sandbox: Process) -> None:
    sandbox.arm(("put", "slow:0.4"), ("get", "slow:0.4"))
    started = time.monotonic()
    url = sandbox.put("slow.bin", bytes(100_000))
    assert time.monotonic() - started >= 0.35
    moments = []
    with sandbox.anonymous.stream("GET", url) as answer:
        moments = [time.monotonic() for _ in answer.iter_raw()]
    assert moments[-1] - moments[0] >= 0.3
    assert len(moments) > 10


def test_connection_dropped_before_and_after(sandbox: Process, body: dict[str, Any]) -> None:
    before = sandbox.http.get("/v1/tasks").json()["total"]
    sandbox.arm(("create", "drop_before"))
    with pytest.raises(httpx.RemoteProtocolError):
        sandbox.create(body)
    assert sandbox.http.get("/v1/tasks").json()["total"] == before
    sandbox.arm(("create", "drop_after"))
    with pytest.raises(httpx.RemoteProtocolError):
        sandbox.create(body, **{"Idempotency-Key": "dropped-after-0001"})
    assert sandbox.http.get("/v1/tasks").json()["total"] == before + 1
    told = sandbox.calls("create")
    assert [call["status"] for call in told[-2:]] == [None, None]
    assert [call["fault"] for call in told[-2:]] == ["drop_before", "drop_after"]
    replayed = sandbox.create(body, **{"Idempotency-Key": "dropped-after-0001"})
    assert replayed.headers["idempotency-replayed"] == "true"
    assert replayed.json()["id"] == told[-1]["task_id"]


def test_upload_dropped_after_it_was_kept(sandbox: Process) -> None:
    sandbox.arm(("put", "drop_after"))
    with pytest.raises(httpx.RemoteProtocolError):
        sandbox.http.put("/objects/kept.bin", content=b"kept")
    assert sandbox.http.get("/objects/kept.bin").content == b"kept"


def test_broken_and_cut_responses(sandbox: Process) -> None:
    sandbox.arm(("credits", "broken_body"))
    broken = sandbox.http.get("/v1/credits")
    assert broken.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        broken.json()
    sandbox.arm(("credits", "cut"))
    with pytest.raises(httpx.RemoteProtocolError):
        sandbox.http.get("/v1/credits")


def test_cut_and_spoilt_downloads(sandbox: Process) -> None:
    url = sandbox.put("cut.bin", b"abcdefgh" * 1000)
    sandbox.arm(("get", "cut"))
    got = b""
    with pytest.raises(httpx.RemoteProtocolError), sandbox.anonymous.stream("GET", url) as answer:
        for chunk in answer.iter_raw():
            got += chunk
    assert len(got) == 4000
    rest = sandbox.anonymous.get(url, headers={"Range": "bytes=4000-", "If-Range": answer.headers["ETag"]})
    assert got + rest.content == b"abcdefgh" * 1000
    sandbox.arm(("get", "broken_body"))
    spoilt = sandbox.anonymous.get(url).content
    assert len(spoilt) == 8000
    assert spoilt != b"abcdefgh" * 1000


def test_task_that_is_to_fail(sandbox: Process, body: dict[str, Any]) -> None:
    credits_before = sandbox.http.get("/v1/credits").json()["data"]["user"]["remaining_credits"]
    sandbox.arm(("create", "failed:content_policy_violation"))
    created = sandbox.create(body).json()
    assert created["status"] in ("pending", "processing")
    failed = sandbox.wait(created["id"])
    assert failed["status"] == "failed"
    assert failed["error"]["code"] == "content_policy_violation"
    assert "\n" in failed["error"]["message"]
    assert "results" not in failed
    assert sandbox.http.get("/v1/credits").json()["data"]["user"]["remaining_credits"] == credits_before


def test_word_that_the_contract_does_not_know(sandbox: Process, body: dict[str, Any]) -> None:
    task_id = sandbox.create(body).json()["id"]
    sandbox.arm(("task", "status:cancelled"))
    assert sandbox.task(task_id)["status"] == "cancelled"


def test_faults_come_after_the_key_is_checked(sandbox: Process) -> None:
    sandbox.arm(("credits", "500"))
    assert sandbox.anonymous.get(f"{sandbox.url}/v1/credits").status_code == 401
    assert sandbox.http.get("/v1/credits").status_code == 500
