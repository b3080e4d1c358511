"""What a hostile service sends takes neither memory nor time without limit, whichever call it answers."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop import transport
from omnihuman_desktop.domain.account import Account
from omnihuman_desktop.domain.errors import Kind, NetworkError, OmniHumanError, ResultError
from omnihuman_desktop.evolink import wire
from omnihuman_desktop.evolink.client import Client
from omnihuman_desktop.evolink.download import Download
from omnihuman_desktop.storage.link_check import Expected, check_link
from tests.sandbox_server import Sandbox

MEMORY_MAX_BYTES = 32 * 1024 * 1024


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("sandbox")) as sandbox:
        yield sandbox


CALLS: dict[str, Callable[[Client], Awaitable[object]]] = {
    "task": lambda client: client.task("task-unified-1-abcdefgh"),
    "batch": lambda client: client.tasks(["task-unified-1-abcdefgh"]),
    "tasks": lambda client: client.recent_tasks(),
    "credits": lambda client: client.credits(),
    "create": lambda client: client.create(b"{}", "omnihuman-0123456789abcdef"),
}


@pytest.mark.parametrize("fault", ["gzip_bomb", "endless"])
@pytest.mark.parametrize("call", ["tasks", "credits"])
async def test_a_response_without_end_is_an_error_and_takes_little_memory(sandbox: Sandbox, call: str, fault: str) -> None:
    sandbox.fault(call, fault)
    client = Client(Account("sandbox", sandbox.url, "", sandbox.key), transport.create_context())
    tracemalloc.start()
    began = time.monotonic()
    try:
        with pytest.raises(NetworkError):
            await CALLS[call](client)
        assert tracemalloc.get_traced_memory()[1] < MEMORY_MAX_BYTES
        assert time.monotonic() - began < 30
    finally:
        tracemalloc.stop()
        await client.aclose()


class _Endless(httpx.AsyncByteStream):
    def __init__(self) -> None:
        self.blocks = 0

    async def __aiter__(self):  # type: ignore[no-untyped-def]
        while True:
            self.blocks += 1
            yield b"[" * 65_536


@pytest.mark.parametrize("call", CALLS)
async def test_no_call_reads_more_than_the_limit(call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = _Endless()

    def answer(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=stream)

    make = httpx.AsyncClient

    def with_mock(**options: object) -> httpx.AsyncClient:
        del options["mounts"], options["transport"]
        return make(**options, transport=httpx.MockTransport(answer))  # type: ignore[arg-type]

    monkeypatch.setattr(httpx, "AsyncClient", with_mock)
    client = Client(Account("evolink", "http://service", "", "k"), transport.create_context())
    with pytest.raises(OmniHumanError) as raised:
        await CALLS[call](client)
    await client.aclose()
    assert raised.value.kind is (Kind.OUTCOME_UNKNOWN if call == "create" else Kind.CONNECTION_LOST)
    assert stream.blocks <= transport.BODY_MAX_BYTES // 65_536 + 1


async def test_a_link_check_reads_one_block_of_an_endless_body(sandbox: Sandbox) -> None:
    sandbox._http.put("/objects/p.png", content=b"\x89PNG")
    sandbox.fault("get", "endless")
    async with transport.open_client(transport.create_context()) as http:
        await check_link(f"{sandbox.url}/objects/p.png", Expected(4, "image/png", b"\x89"), http, internal_allowed=True)


@pytest.mark.parametrize("internal_allowed", [True, False])
async def test_a_result_link_into_the_own_network_is_opened_only_for_a_service_there(
    sandbox: Sandbox, tmp_path: Path, internal_allowed: bool
) -> None:
    sandbox._http.put("/objects/film.mp4", content=b"film")
    link = f"{sandbox.url}/objects/film.mp4"

    async def redirect(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"Location": link})

    asked: list[str] = []

    async def outside(url: str) -> bool:
        asked.append(url)
        return "public" not in url

    async with transport.open_client(transport.create_context()) as http:
        http._mounts[httpx._utils.URLPattern("all://public.example")] = httpx.MockTransport(redirect)  # type: ignore[attr-defined]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(transport, "is_internal", outside)
            part = tmp_path / "film.part"
            fetching = Download(http, part, tmp_path / "version", lambda *_: None, 1000, internal_allowed=internal_allowed)
            if internal_allowed:
                await fetching.run("http://public.example/film.mp4")
                assert part.read_bytes() == b"film"
            else:
                with pytest.raises(ResultError) as raised:
                    await fetching.run("http://public.example/film.mp4")
                assert raised.value.failure.params["reason"] == "internal"
                assert asked == ["http://public.example/film.mp4", link]
                assert not part.exists()


ECHO = (
    "can't fetch https://bucket.example.com/o/voice.wav?X-Amz-Credential=AKIAABCDEFGHIJKLMNOP&X-Amz-Signature=0a1b2c3d4e "
    "for Bearer plain-words-as-key"
)


@pytest.mark.parametrize("field", ["message", "code", "type", "param", "request_id"])
async def test_a_service_that_repeats_a_link_and_the_key_puts_neither_into_an_error(field: str) -> None:
    client = Client(Account("evolink", "https://api.example.com", "", "plain-words-as-key"), transport.create_context())
    answer = {"error": {"message": "no", field: f"{ECHO}, key plain-words-as-key"}}
    client._http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(400, json=answer)))
    with pytest.raises(OmniHumanError) as caught:
        await client.credits()
    await client.aclose()
    told = str(dict(caught.value.failure.params))
    assert "bucket.example.com" in told
    assert not [secret for secret in ("plain-words", "Signature", "0a1b2c3d4e", "AKIA", "voice.wav") if secret in told]


async def test_a_failed_task_that_repeats_a_link_keeps_its_host_only() -> None:
    client = Client(Account("evolink", "https://api.example.com", "", "plain-words-as-key"), transport.create_context())
    answer = {"id": "task-1", "status": "failed", "error": {"code": "x", "message": ECHO + " x" * 100_000}}
    client._http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(200, json=answer)))
    message = (await client.task("task-1")).error_message
    await client.aclose()
    assert message.startswith("can't fetch https://bucket.example.com/… for Bearer [hidden]")
    assert len(message) <= 1000


@pytest.mark.parametrize("code", sorted(wire.UNCHARGED_CODES))
def test_a_code_of_the_service_is_kept_word_for_word(code: str) -> None:
    refusal = wire.read_refusal(403, {"error": {"code": code, "message": "no", "type": "permission_error"}}, "", None)
    assert refusal is not None
    assert refusal.failure.text("code") == code
