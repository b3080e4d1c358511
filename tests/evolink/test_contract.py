"""The contract: each request that the program can make, and each answer of the sandbox, is valid by tests/openapi.yaml."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from omnihuman_desktop.domain.errors import OmniHumanError
from omnihuman_desktop.domain.job import Job, JobRequest
from omnihuman_desktop.domain.portrait import MASKS_MAX
from omnihuman_desktop.evolink import wire
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.sandbox.refusals import Refusal, documented_refusal
from tests import openapi_contract
from tests.sandbox_server import Sandbox

# The same examples on every machine, however busy it is, and nothing left in the folder.
settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("steady")

JOB = Job("0123456789abcdef" * 2, "n", JobRequest(Path("p"), Path("v"), 0, 9), "evolink", 0.0, 0.0, seed=7)
ADDRESS = "https://files.example.com/x/p.png"

OPTIONS = st.fixed_dictionaries({
    "prompt": st.text(max_size=200),
    "fast_mode": st.booleans(),
    "subject_check": st.booleans(),
    "auto_mask": st.booleans(),
    "callback_url": st.sampled_from(["", "https://example.com/done", "https://example.com/" + "a" * 2028]),
})  # fmt: skip
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
TASKS = st.fixed_dictionaries(
    {},
    optional={
        "id": JSON | st.just("task-1"), "status": JSON | st.sampled_from(["completed", "failed", "PENDING "]), "created": JSON,
        "progress": JSON, "results": JSON | st.lists(st.just("https://h/v.mp4") | JSON, max_size=3), "model": JSON,
        "task_info": JSON | st.fixed_dictionaries({}, optional={"estimated_time": JSON, "video_duration": JSON}),
        "usage": JSON | st.fixed_dictionaries({}, optional={"credits_reserved": JSON, "credits_used": JSON}),
        "error": JSON | st.fixed_dictionaries({}, optional={"code": JSON, "message": JSON, "type": JSON, "param": JSON}),
        "data": JSON,
    },
)  # fmt: skip
STATUSES = st.sampled_from([200, 201, 204, 301, 400, 401, 402, 403, 404, 408, 409, 413, 418, 429, 499, 500, 502, 503, 504])


def test_the_contract_is_sound() -> None:
    for schema in openapi_contract.document()["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    assert set(openapi_contract.operations()) == {"create", "task", "tasks", "batch", "credits"}


@given(OPTIONS, st.integers(0, 2**31 - 1), st.integers(0, MASKS_MAX))
def test_every_request_that_can_be_made_is_valid(options: dict[str, Any], seed: int, masks: int) -> None:
    job = replace(JOB, seed=seed, request=replace(JOB.request, **options))
    body = json.loads(wire.encode_request(job, ADDRESS, ADDRESS, [ADDRESS] * masks))
    assert openapi_contract.judge_request("create", body) == []
    assert len(body.get("mask_url", ())) == masks
    assert body.get("callback_url", "") == options["callback_url"]


def test_nothing_is_sent_but_what_was_set() -> None:
    body = json.loads(wire.encode_request(JOB, ADDRESS, ADDRESS))
    assert set(body) == {"model", "audio_url", "image_urls", "seed"}


@pytest.mark.parametrize(
    "change",
    [{"seed": 0}, {"surprise": 1}, {"image_urls": []}, {"model": "other"}, {"callback_url": "http://h"}, {"prompt": None}],
)
def test_the_contract_tells_a_wrong_request(change: dict[str, Any]) -> None:
    body = json.loads(wire.encode_request(JOB, ADDRESS, ADDRESS))
    assert openapi_contract.judge_request("create", body | change)


@pytest.mark.parametrize("call", ["create", "task"])
def test_every_documented_no_of_the_sandbox_is_valid(call: str) -> None:
    names = [str(status) for status in openapi_contract.documented(call)]
    assert names
    for name in names:
        refusal: Refusal = documented_refusal(name, call)
        assert openapi_contract.judge_answer(call, refusal.status, refusal.body) == []


async def test_every_answer_of_the_sandbox_to_the_program_is_valid(
    tmp_path: Path, portrait: Path, voice: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two jobs of the real core, one of which fails: every exchange on the wire is judged."""
    from tests.jobs.conftest import Bench

    seen: dict[str, int] = {}
    wrong: list[str] = []
    send = httpx.AsyncHTTPTransport.handle_async_request

    async def judged(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        answer = await send(self, request)
        call = _name(request)
        if call:
            await answer.aread()
            wrong.extend(_judge(call, request, answer))
            seen[call] = seen.get(call, 0) + 1
        return answer

    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", judged)
    with Sandbox(tmp_path / "sandbox", 0.6) as sandbox:
        bench = Bench(tmp_path / "data", sandbox)
        await bench.service.start()
        sandbox.fault("create", "drop_after")
        lost = await bench.ended(bench.service.submit(JobRequest(portrait, voice, 0, 3000)).id)
        bench.service.check_again(lost.id)
        await bench.until(lambda: bench.job(lost.id).remote_id)
        await bench.ended(lost.id)
        sandbox.fault("create", "failed:invalid_audio")
        jobs = [bench.service.submit(JobRequest(portrait, voice, 0, 1500 + 100 * n, prompt="warm")) for n in range(3)]
        for job in jobs:
            await bench.ended(job.id)
        await bench.service.close()
    assert wrong == []
    assert set(seen) >= {"create", "task", "tasks", "credits"}


def _name(request: httpx.Request) -> str:
    path = request.url.path
    known = {"/v1/videos/generations": "create", "/v1/tasks/batch": "batch", "/v1/tasks": "tasks", "/v1/credits": "credits"}
    return known.get(path, "task" if path.startswith("/v1/tasks/") else "")


def _judge(call: str, request: httpx.Request, answer: httpx.Response) -> list[str]:
    found = [] if request.headers["Authorization"].startswith("Bearer ") else ["no key was sent"]
    if request.method == "POST":
        found += openapi_contract.judge_request(call, json.loads(request.content))
    return [f"{call}: {problem}" for problem in found + openapi_contract.judge_answer(call, answer.status_code, answer.json())]


@given(STATUSES, TASKS | JSON)
@settings(max_examples=300)
def test_no_answer_to_the_paid_request_raises_anything_but_a_program_error(status: int, content: Any) -> None:
    refusal = wire.read_refusal(status, content, "", None)
    failure = None
    try:
        task = wire.read_created(status, content, refusal)
    except OmniHumanError as error:
        failure = error.failure
    if failure is None:
        assert status == 200
        assert task.id
    else:
        assert all(isinstance(value, (str, int)) for value in failure.params.values())
        json.dumps(dict(failure.params), ensure_ascii=False).encode()


@given(st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_survived(content: bytes) -> None:
    value = wire.decode(content)
    task, tasks, left = wire.read_task(value), wire.read_tasks(value), wire.read_credits(value)
    assert task is None or isinstance(value, dict)
    assert all(found.id for found in tasks)
    assert left is None or left.remaining is None or left.remaining == left.remaining  # a number, and not NaN


@given(TASKS)
@settings(max_examples=200)
def test_what_is_read_can_be_shown_and_is_never_success_by_chance(content: Any) -> None:

    task = wire.read_task(content)
    if task is None:
        return
    if task.is_completed:
        assert str(content["status"]).strip().lower() == "completed"
    assert task.progress is None or 0 <= task.progress <= 100
    for text in (task.id, task.status, task.model, task.error_code, task.error_message, *task.results):
        text.encode()
    for number in (task.estimated_s, task.billed_s):
        assert number is None or 0 <= number <= wire.COUNT_MAX


@given(st.text(max_size=60) | st.from_regex(r"[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT", fullmatch=True))
def test_any_retry_after_is_a_wait_of_at_most_an_hour_or_none(header: str) -> None:
    wait = wire.read_retry_after(header, 1_700_000_000.0)
    assert wait is None or 0 <= wait <= 3600


@given(content=TASKS)
@settings(max_examples=60)
async def test_whatever_was_accepted_can_be_written_to_the_disk(tmp_path: Path, content: Any) -> None:
    from omnihuman_desktop.domain.job import JobState
    from omnihuman_desktop.jobs.transitions import mark_accepted

    assert wire.read_task(content | {"id": "task-1 \ud800"}) is None
    task = wire.read_task(content | {"id": "task-1"})
    assert task is not None
    job = mark_accepted(replace(JOB, state=JobState.SUBMITTING), task)
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    await store.save(job)
    await store.close()
    again = JobStore(tmp_path / "jobs.sqlite3")
    stored = next(found for found in await again.open() if found.id == job.id)
    await again.close()
    assert (stored.state, stored.remote_id, stored.estimated_s) == (JobState.WAITING, job.remote_id, job.estimated_s)
    assert (stored.billed_s, stored.credits_reserved) == (job.billed_s, job.credits_reserved)
