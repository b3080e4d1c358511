"""The service's calls: what is accepted, what is refused, what a task reports and costs."""

from __future__ import annotations

import math
import re
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.sandbox.conftest import Process

INVALID_AUDIO = {
    "error": {
        "code": 400,
        "message": "Invalid audio format or duration exceeds 35 seconds",
        "type": "invalid_request_error",
        "param": "audio_url",
        "fallback_suggestion": "use MP3 or WAV format, max 35 seconds",
    }
}
NO_SUBJECT = {
    "error": {
        "code": 400,
        "message": "No human subject detected in image",
        "type": "invalid_request_error",
        "param": "image_urls",
        "fallback_suggestion": "provide an image with a clear human figure",
    }
}


def remaining(sandbox: Process) -> float:
    return float(sandbox.http.get("/v1/credits").json()["data"]["user"]["remaining_credits"])


def test_life_of_a_task_to_the_letter(start: Callable[..., Process], tmp_path: Path, voice: Path, portrait: Path) -> None:
    sandbox = start(tmp_path, task_seconds=1.5)
    body = {
        "model": "omnihuman-1.5",
        "audio_url": sandbox.put("v.wav", voice.read_bytes()),
        "image_urls": [sandbox.put("p.png", portrait.read_bytes())],
        "subject_check": True,
    }
    created = sandbox.create(body).json()
    assert re.fullmatch(r"task-unified-\d+-[a-z0-9]{8}", created["id"])
    assert abs(created["created"] - time.time()) < 10
    assert created == {
        "created": created["created"],
        "id": created["id"],
        "model": "omnihuman-1.5",
        "object": "video.generation.task",
        "progress": 0,
        "status": "pending",
        "task_info": {"can_cancel": False, "estimated_time": 2, "video_duration": 11},
        "type": "video",
        "usage": {"billing_rule": "per_second", "credits_reserved": 132.0, "user_group": "default"},
    }
    assert remaining(sandbox) == 10_000 - 132
    seen = [sandbox.task(created["id"])]
    # On a busy machine the first look may find it in progress.
    words = [created["status"]]
    while seen[-1]["status"] in ("pending", "processing"):
        time.sleep(0.05)
        seen.append(sandbox.task(created["id"]))
    words += [found["status"] for found in seen]
    assert list(dict.fromkeys(words)) == ["pending", "processing", "completed"]
    progress = [found["progress"] for found in seen]
    assert progress == sorted(progress)
    assert len(set(progress)) > 5
    assert all("results" not in found for found in seen[:-1])
    link = seen[-1].pop("results")[0]
    assert seen[-1] == {
        "created": created["created"],
        "id": created["id"],
        "model": "omnihuman-1.5",
        "object": "video.generation.task",
        "progress": 100,
        "status": "completed",
        "task_info": {"can_cancel": False},
        "type": "video",
    }
    check_link(sandbox, created["id"], link)
    found = sandbox.http.get("/v1/credits").json()
    assert found["data"]["token"] == {"remaining_credits": 9868.0, "used_credits": 132.0, "unlimited_credits": False}
    assert found["success"] is True


def check_link(sandbox: Process, task_id: str, link: str) -> None:
    parts = urlsplit(link)
    fields = parse_qs(parts.query)
    assert int(fields["expires"][0]) == pytest.approx(time.time() + 24 * 3600, abs=60)
    video = sandbox.anonymous.get(link)
    assert video.status_code == 200
    assert video.headers["Content-Type"] == "video/mp4"
    assert video.content[4:8] == b"ftyp"
    some = sandbox.anonymous.get(link, headers={"Range": "bytes=100-199", "If-Range": video.headers["ETag"]})
    assert some.status_code == 206
    assert some.content == video.content[100:200]
    assert sandbox.anonymous.head(link).headers["Content-Length"] == str(len(video.content))
    late, forged = fields["expires"][0].replace("1", "9", 1), "0" * 64
    for bad in (
        link.replace(fields["expires"][0], late), link.replace(fields["signature"][0], forged), link.partition("?")[0],
        link.replace(task_id, "task-unified-1757169743-7cvnl5zw"), link.replace(task_id, "..%2Fkey"),
    ):  # fmt: skip
        refused = sandbox.anonymous.get(bad)
        assert refused.status_code == 403
        assert refused.json() == {"error": {"code": 403, "message": "Access denied", "type": "permission_error"}}
    sandbox.arm(("result", "expired"), ("task", "expired"))
    assert sandbox.anonymous.get(link).status_code == 403
    assert sandbox.anonymous.get(link).status_code == 200
    assert sandbox.anonymous.get(sandbox.task(task_id)["results"][0]).status_code == 403
    sandbox.arm(("result", "broken_body"))
    assert sandbox.anonymous.get(link).content[4:8] != b"ftyp"


def test_no_call_without_the_key(sandbox: Process) -> None:
    for method, path in (
        ("POST", "/v1/videos/generations"), ("GET", "/v1/tasks/task-unified-1757169743-7cvnl5zw"), ("GET", "/v1/tasks"),
        ("POST", "/v1/tasks/batch"), ("GET", "/v1/credits"), ("GET", "/sandbox/calls"), ("POST", "/sandbox/faults"),
    ):  # fmt: skip
        for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": f"Basic {sandbox.key}"}):
            refused = sandbox.anonymous.request(method, sandbox.url + path, headers=headers)
            assert refused.status_code == 401
            assert refused.json() == {
                "error": {"code": 401, "message": "Invalid or expired token", "type": "authentication_error"}
            }


def test_addresses_that_mean_nothing(sandbox: Process) -> None:
    assert sandbox.http.get("/v1/nothing").status_code == 404
    wrong = sandbox.http.delete("/v1/videos/generations")
    assert wrong.status_code == 405
    assert wrong.headers["Allow"] == "POST"
    found = sandbox.anonymous.get(sandbox.url)
    assert "SANDBOX" in found.text.upper()
    assert "drop_after" in found.text
    assert "Nothing leaves the computer" in found.text


def test_create_wants_json(sandbox: Process) -> None:
    for headers, data in (({"Content-Type": "text/plain"}, b"{}"), ({"Content-Type": "application/json"}, b"{")):
        refused = sandbox.http.post("/v1/videos/generations", content=data, headers=headers)
        assert refused.status_code == 400
    big = sandbox.http.post("/v1/videos/generations", json={"prompt": "a" * 2**20})
    assert big.status_code == 413


def test_voices_that_are_taken(
    sandbox: Process, body: dict[str, Any], tone: Callable[..., bytes], encode: Callable[..., bytes]
) -> None:
    for data, seconds in ((tone(35.0), 35), (tone(34.001), 35), (tone(0.5), 1), (encode(tone(2.0), ".mp3"), 2)):
        url = sandbox.put("taken", data)
        sandbox.arm(("create", "failed:request_cancelled"))
        created = sandbox.create({**body, "audio_url": url})
        assert created.status_code == 200, created.text
        assert created.json()["task_info"]["video_duration"] == seconds
        assert created.json()["usage"]["credits_reserved"] == 12 * seconds


def test_voices_that_are_not(
    sandbox: Process,
    body: dict[str, Any],
    tone: Callable[..., bytes],
    encode: Callable[..., bytes],
    picture: Callable[..., bytes],
) -> None:
    wav = tone(2.0)
    bad = {
        "long.wav": tone(35.2),
        "ogg.mp3": encode(wav, ".ogg", "-c:a", "libvorbis"),
        "m4a.wav": encode(wav, ".m4a"),
        "text.mp3": b"This is no sound at all.\n" * 100,
        "picture.wav": picture("png"),
        "empty.wav": b"",
        "header.wav": wav[:44],
    }
    for name, data in bad.items():
        refused = sandbox.create({**body, "audio_url": sandbox.put(name, data)})
        assert refused.status_code == 400, name
        assert refused.json() == INVALID_AUDIO


def test_pictures(sandbox: Process, body: dict[str, Any], picture: Callable[..., bytes]) -> None:
    for form in ("jpeg", "png", "webp"):
        sandbox.arm(("create", "failed:request_cancelled"))
        assert sandbox.create({**body, "image_urls": [sandbox.put("named.gif", picture(form))]}).status_code == 200
    png = picture("png")
    for name, data in {
        "gif.png": picture("gif"),
        "bmp.png": picture("bmp"),
        "cut.png": png[: len(png) // 2],
        "empty.png": b"",
    }.items():
        refused = sandbox.create({**body, "image_urls": [sandbox.put(name, data)]})
        assert refused.status_code == 400, name
        assert refused.json()["error"]["param"] == "image_urls"


def test_files_over_ten_megabytes(sandbox: Process, body: dict[str, Any], picture: Callable[..., bytes]) -> None:
    url = sandbox.put("large.png", picture("png") + bytes(11 * 1024 * 1024))
    documented = {
        "code": 413,
        "message": "Image or audio file too large",
        "type": "request_too_large_error",
        "param": "image_urls",
        "fallback_suggestion": "compress file to under 10MB",
    }
    refused = sandbox.create({**body, "image_urls": [url]})
    assert refused.status_code == 413
    assert refused.json() == {"error": documented}
    refused = sandbox.create({**body, "audio_url": url})
    assert refused.status_code == 413
    assert refused.json() == {"error": {**documented, "param": "audio_url"}}


def test_number_of_pictures(sandbox: Process, body: dict[str, Any]) -> None:
    url = body["image_urls"][0]
    for urls in ([], [url, url]):
        refused = sandbox.create({**body, "image_urls": urls})
        assert refused.status_code == 400
        assert refused.json()["error"]["param"] == "image_urls"


def test_masks(sandbox: Process, body: dict[str, Any], picture: Callable[..., bytes]) -> None:
    body = {**body, "image_urls": [sandbox.put("p.png", picture("png", (96, 128)))]}
    right, wrong = sandbox.put("right.png", picture("png", (96, 128))), sandbox.put("wrong.png", picture("png", (128, 96)))
    sandbox.arm(("create", "failed:request_cancelled"))
    assert sandbox.create({**body, "mask_url": [right, right]}).status_code == 200
    refused = sandbox.create({**body, "mask_url": [right, wrong]})
    assert refused.status_code == 400
    assert refused.json()["error"]["param"] == "mask_url"


def test_subject_check_only_where_it_is_asked_for(
    sandbox: Process, body: dict[str, Any], picture: Callable[..., bytes]
) -> None:
    body = {**body, "image_urls": [sandbox.put("flat.png", picture("png", flat=True))]}
    refused = sandbox.create({**body, "subject_check": True})
    assert refused.status_code == 400
    assert refused.json() == NO_SUBJECT
    sandbox.arm(("create", "failed:request_cancelled"))
    assert sandbox.create(body).status_code == 200


@pytest.mark.parametrize("address", ["/objects/nothing.wav", "/v1/tasks", "/results/x.mp4"])
def test_addresses_without_a_file_are_refused(sandbox: Process, body: dict[str, Any], address: str) -> None:
    refused = sandbox.create({**body, "audio_url": sandbox.url + address})
    assert refused.status_code == 400
    assert refused.json()["error"]["param"] == "audio_url"


def test_an_address_without_a_server_is_refused(sandbox: Process, body: dict[str, Any]) -> None:
    refused = sandbox.create({**body, "image_urls": ["http://127.0.0.1:9/p.png"]})
    assert refused.status_code == 400
    assert refused.json()["error"]["param"] == "image_urls"
    assert "127.0.0.1" not in refused.text


def test_key_that_was_used_before(sandbox: Process, body: dict[str, Any]) -> None:
    key = {"Idempotency-Key": "a-key.of_16-signs-or-more"}
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: sandbox.create(body, **key), range(6)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert sorted(answer.headers.get("idempotency-replayed", "") for answer in answers) == ["", *["true"] * 5]
    conflict = sandbox.create({**body, "seed": 7}, **key)
    assert conflict.status_code == 409
    assert conflict.json()["error"]["code"] == "idempotency_conflict"
    assert sandbox.create(body, **{"Idempotency-Key": "short"}).status_code == 400


def test_refused_request_does_not_use_up_its_key(sandbox: Process, body: dict[str, Any]) -> None:
    key = {"Idempotency-Key": "refused-first-then-taken"}
    assert sandbox.create({**body, "audio_url": sandbox.url + "/objects/nothing.wav"}, **key).status_code == 400
    accepted = sandbox.create(body, **key)
    assert accepted.status_code == 200
    assert "idempotency-replayed" not in accepted.headers


def test_balance_that_will_not_do(
    start: Callable[..., Process], tmp_path: Path, body: dict[str, Any], tone: Callable[..., bytes]
) -> None:
    poor = start(tmp_path, task_seconds=600)
    body = {**body, "audio_url": poor.put("v.wav", tone(35))}
    poor.arm(("create", "failed:service_error"), times=-1)
    statuses = [poor.create(body).status_code for _ in range(24)]
    assert statuses == [200] * 23 + [402]
    assert remaining(poor) == 10_000 - 23 * 420
    assert poor.create(body).json() == {
        "error": {
            "code": 402,
            "message": "Insufficient quota",
            "type": "insufficient_quota_error",
            "fallback_suggestion": "https://evolink.ai/dashboard/billing",
        }
    }


def test_recent_tasks_and_many_at_once(sandbox: Process, body: dict[str, Any]) -> None:
    with ThreadPoolExecutor(20) as pool:
        sandbox.arm(("create", "failed:service_error"), times=-1)
        answers = list(pool.map(lambda number: sandbox.create({**body, "seed": number}), range(20)))
    ids = [answer.json()["id"] for answer in answers]
    assert len(set(ids)) == 20
    listed = sandbox.http.get("/v1/tasks", params={"page_size": 20}).json()
    assert {task["id"] for task in listed["data"]} == set(ids)
    second = sandbox.http.get(
        "/v1/tasks", params={"page": 2, "page_size": 15, "type": "video", "model": "omnihuman-1.5"}
    ).json()
    assert [task["id"] for task in second["data"][:5]] == [task["id"] for task in listed["data"][15:20]]
    assert second["page"] == 2
    assert math.ceil(second["total"] / 15) >= 2
    assert sandbox.http.get("/v1/tasks", params={"model": "another"}).json()["total"] == 0
    assert sandbox.http.get("/v1/tasks", params={"page": "0"}).status_code == 400
    asked = [*ids, "task-unified-1757169743-7cvnl5zw"]
    batch = sandbox.http.post("/v1/tasks/batch", json={"task_ids": asked}).json()
    assert [task["id"] for task in batch["data"]] == ids
    for wrong in ([], "x", [1], [ids[0]] * 51, None):
        assert sandbox.http.post("/v1/tasks/batch", json={"task_ids": wrong}).status_code == 400


def test_without_extensions(start: Callable[..., Process], tmp_path: Path, body: dict[str, Any]) -> None:
    bare = start(tmp_path, "--no-extensions")
    for method, path in (("GET", "/v1/credits"), ("GET", "/v1/tasks"), ("POST", "/v1/tasks/batch")):
        assert bare.http.request(method, path).status_code == 404
    bare.arm(("create", "failed:invalid_audio"), times=-1)
    key = {"Idempotency-Key": "a-key-that-says-nothing"}
    first, second = bare.create(body, **key).json(), bare.create(body, **key).json()
    assert first["id"] != second["id"]
    failed = bare.wait(first["id"])
    assert failed["status"] == "failed"
    assert "error" not in failed


def test_the_request_log_holds_no_secret(sandbox: Process, body: dict[str, Any]) -> None:
    signed = body["image_urls"][0] + "?X-Amz-Signature=abcdef0123456789"
    before = time.time()
    created = sandbox.create({**body, "image_urls": [signed]}, **{"Idempotency-Key": "told-and-remembered-1"}).json()
    link = sandbox.wait(created["id"])["results"][0]
    sandbox.anonymous.get(link, headers={"User-Agent": "Looker/1"})
    call = sandbox.calls("create")[-1]
    assert before <= call.pop("at") <= time.time()
    assert call.pop("received_bytes") > 100
    assert call.pop("sent_bytes") > 100
    assert call.pop("user_agent").startswith("python-httpx")
    assert call == {
        "call": "create", "method": "POST", "path": "/v1/videos/generations", "status": 200, "task_id": created["id"],
        "fault": "", "authorization": True, "idempotency_key": "told-and-remembered-1", "request": body,
    }  # fmt: skip
    assert sandbox.create({}).headers["x-request-id"].startswith("sandbox-")
    result = sandbox.calls("result")[-1]
    assert (result["path"], result["task_id"]) == (f"/results/{created['id']}.mp4", created["id"])
    assert (result["authorization"], result["user_agent"]) == (False, "Looker/1")
    signature = parse_qs(urlsplit(link).query)["signature"][0]
    for path in sandbox.folder.rglob("*"):
        if path.is_file() and path.name != "key":
            data = path.read_bytes()
            assert sandbox.key.encode() not in data, path
            assert signature.encode() not in data, path
            assert b"Amz-Signature" not in data, path
