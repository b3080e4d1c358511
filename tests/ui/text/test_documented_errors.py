"""The table of the service's answers: each documented error of each call, and each code of a failed task, becomes a sentence,
an action and a word on the money. What the table misses fails the tests.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from omnihuman_desktop.domain.errors import Failure, Kind, OmniHumanError, ServiceError
from omnihuman_desktop.domain.job import Action, Job, JobRequest, JobState
from omnihuman_desktop.evolink import wire
from omnihuman_desktop.evolink.client import Client
from omnihuman_desktop.jobs import transitions
from omnihuman_desktop.sandbox import refusals
from omnihuman_desktop.ui.text.status_texts import StatusText, describe_failure, describe_job
from tests.openapi_contract import documented, operations

A = Action


class Row(NamedTuple):
    state: JobState
    sentence: str
    money: str
    action: Action | None


FAILED, AGAIN, UNKNOWN, GOES_ON = JobState.FAILED, JobState.UPLOADING, JobState.UNKNOWN, JobState.WAITING
FREE, LATER, UNSURE, SAFE = "Nothing was paid", "Nothing has been paid yet", "may be in progress and paid", "paid"

CREATE = {
    "400": Row(FAILED, "rejected the request", FREE, A.RETRY),
    "400:invalid_audio": Row(FAILED, "rejected the voice", FREE, A.CHOOSE_VOICE),
    "400:no_subject": Row(FAILED, "found no person", FREE, A.CHOOSE_PORTRAIT),
    "400:prompt": Row(FAILED, "rejected the prompt", FREE, A.CHANGE_PROMPT),
    "401": Row(FAILED, "key is invalid or has expired", FREE, A.OPEN_SETTINGS),
    "402": Row(FAILED, "doesn't have enough credits", FREE, A.OPEN_BILLING),
    "403": Row(FAILED, "isn't allowed to use the model", FREE, A.OPEN_KEYS),
    "404": Row(FAILED, "doesn't know what was asked for", FREE, A.RETRY),
    "413": Row(FAILED, "too large", FREE, A.CHOOSE_PORTRAIT),
    "429": Row(AGAIN, "getting too many requests", LATER, A.CANCEL),
    "500": Row(UNKNOWN, "couldn't be read", UNSURE, A.CHECK_AGAIN),
    "502": Row(UNKNOWN, "couldn't be read", UNSURE, A.CHECK_AGAIN),
    "503": Row(FAILED, "temporarily unavailable", FREE, A.RETRY),
}
TASK = {
    "400": Row(GOES_ON, "can't find this task", SAFE, None),
    "401": Row(GOES_ON, "key is invalid or has expired", SAFE, A.OPEN_SETTINGS),
    "402": Row(GOES_ON, "doesn't have enough credits", SAFE, A.OPEN_BILLING),
    "403": Row(GOES_ON, "isn't allowed to use the model", SAFE, A.OPEN_KEYS),
    "404": Row(GOES_ON, "can't find this task", SAFE, None),
    "429": Row(GOES_ON, "getting too many requests", SAFE, None),
    "500": Row(GOES_ON, "connection to h was lost", SAFE, None),
    "502": Row(GOES_ON, "connection to h was lost", SAFE, None),
    "503": Row(GOES_ON, "temporarily unavailable", SAFE, None),
}
CODES = {
    "content_policy_violation": ("rules don't allow", A.CHANGE_PROMPT),
    "invalid_parameters": ("can't use these options", A.CHANGE_PROMPT),
    "image_processing_error": ("can't use this picture", A.CHOOSE_PORTRAIT),
    "image_dimension_mismatch": ("dimensions don't fit", A.CHOOSE_PORTRAIT),
    "request_cancelled": ("canceled the task", A.RETRY),
    "cancelled": ("canceled the task", A.RETRY),
    "invalid_audio": ("can't use this voice", A.CHOOSE_VOICE),
    "generation_failed_no_content": ("couldn't make this video", A.RETRY),
    "service_error": ("couldn't make this video", A.RETRY),
    "generation_timeout": ("took too long", A.RETRY),
    "resource_exhausted": ("is overloaded", A.RETRY),
    "quota_exceeded": ("reached a limit", A.OPEN_BILLING),
    "service_unavailable": ("temporarily unavailable", A.RETRY),
    "resource_not_found": ("couldn't make this video", A.RETRY),
    "unknown_error": ("couldn't make this video", A.RETRY),
    "never seen before": ("couldn't make this video", A.RETRY),
}


def job(state: JobState) -> Job:
    request = JobRequest(Path("p.png"), Path("v.wav"), 0, 5000)
    return Job("j", "take 1", request, "evolink", 1000.0, 1000.0, state, submitted_at=1000.0, remote_id="task-9", billed_s=5)


def after(state: JobState, error: OmniHumanError) -> tuple[Job, StatusText]:
    ended, _ = transitions.after_error(job(state), error, 0, 1010.0)
    return ended, describe_job(ended, 1010.0)


def answer_create(name: str) -> OmniHumanError:
    body, status = refusals.documented_refusal(name, "create").body, int(name[:3])
    try:
        wire.read_created(status, body, wire.read_refusal(status, body, "req-7", None))
    except OmniHumanError as error:
        return error
    raise AssertionError


CALLS: dict[str, Callable[[Client], Awaitable[object]]] = {
    "task": lambda client: client.task("task-9"),
    "batch": lambda client: client.tasks(["task-8", "task-9"]),
    "tasks": lambda client: client.recent_tasks(),
    "credits": lambda client: client.credits(),
}
"""Every call that costs nothing. The paid one is `answer_create`."""


async def answer(call: str, name: str) -> OmniHumanError:
    """What the real client makes of the documented answer `name` to `call`."""
    import json

    import httpx

    from omnihuman_desktop import transport
    from omnihuman_desktop.domain.account import Account

    body, status = refusals.documented_refusal(name, call).body, int(name[:3])
    client = Client(Account("evolink", "http://h", "", "k"), transport.create_context())
    await client._http.aclose()
    client._http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(status, text=json.dumps(body))))
    try:
        await CALLS[call](client)
    except OmniHumanError as error:
        return error
    finally:
        await client.aclose()
    raise AssertionError


def check(row: Row, ended: Job, telling: StatusText) -> None:
    assert ended.state is row.state
    assert row.sentence in telling.body
    assert row.money in telling.body
    assert (telling.actions[0] if telling.actions else None) is row.action


@pytest.mark.parametrize("name", CREATE)
def test_each_documented_no_to_the_paid_request(name: str) -> None:
    ended, telling = after(JobState.SUBMITTING, answer_create(name))
    check(CREATE[name], ended, telling)
    if CREATE[name].state is not UNKNOWN:
        assert "request_id: req-7" in telling.details
        assert "message: " in telling.details


@pytest.mark.parametrize("name", TASK)
async def test_each_documented_no_to_a_look_at_a_task(name: str) -> None:
    ended, telling = after(JobState.WAITING, await answer("task", name))
    check(TASK[name], ended, telling)
    assert "task: task-9" in telling.details
    assert A.RETRY not in telling.actions


@pytest.mark.parametrize("name", TASK)
async def test_each_documented_no_to_a_look_at_several_tasks_is_told_as_that_to_one(name: str) -> None:
    ended, telling = after(JobState.WAITING, await answer("batch", name))
    check(TASK[name], ended, telling)


@pytest.mark.parametrize("name", TASK)
async def test_each_documented_no_to_the_list_leaves_an_unknown_outcome_unknown(name: str) -> None:
    """Nothing is proved by a no: the sentence says what was found out, and the creator decides."""
    error = await answer("tasks", name)
    looked = "not_offered" if error.kind is Kind.NOT_FOUND else str(error.kind)
    failure = Failure(Kind.OUTCOME_UNKNOWN, {"reason": "answer", "status": 500, "looked": looked})
    telling = describe_job(replace(job(UNKNOWN), failure=failure), 1010.0)
    expected = {"404": "doesn't list recent tasks", "401": "doesn't accept the current key"}.get(
        name, "can't be reached right now"
    )
    assert expected in telling.body
    assert UNSURE in telling.body
    assert telling.actions[:3] == (A.CHECK_AGAIN, A.ENTER_TASK_ID, A.SEND_AGAIN)


@pytest.mark.parametrize("name", TASK)
async def test_each_documented_no_to_the_balance_has_a_sentence_of_its_own(name: str) -> None:
    """The account's page shows it under Test; no job is touched by it."""
    error = await answer("credits", name)
    assert TASK[name].sentence in describe_failure(error.failure) or name in ("400", "404")
    assert error.kind not in (Kind.OUTCOME_UNKNOWN, Kind.TASK_FAILED)


@pytest.mark.parametrize("code", CODES)
def test_each_code_of_a_failed_task(code: str) -> None:
    error = ServiceError(Kind.TASK_FAILED, code=code, message="own words", request_id="")
    ended, telling = after(JobState.WAITING, error)
    sentence, action = CODES[code]
    check(Row(FAILED, sentence, "Not charged", action), ended, telling)
    assert "message: own words" in telling.details
    assert A.RETRY in telling.actions


def test_the_table_misses_nothing_that_the_contract_documents() -> None:
    assert {int(name[:3]) for name in CREATE} == set(documented("create"))
    assert {int(name[:3]) for name in TASK} == set(documented("task"))
    assert {name for name in refusals._BY_NAME if name.startswith("400")} <= set(CREATE)
    from omnihuman_desktop.sandbox.tasks import MESSAGES

    assert set(MESSAGES) <= set(CODES)
    assert set(SEEN_CODES) <= set(CODES)
    assert {"create", *CALLS} == set(operations())


SEEN_CODES = (
    "content_policy_violation", "invalid_parameters", "image_processing_error", "image_dimension_mismatch", "request_cancelled",
    "invalid_audio", "generation_failed_no_content", "service_error", "generation_timeout", "resource_exhausted",
    "quota_exceeded", "service_unavailable", "resource_not_found", "unknown_error", "cancelled",
)  # fmt: skip
"""Every code of a failed task that the vendor's documentation and public clients know."""
