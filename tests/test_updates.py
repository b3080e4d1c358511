"""The look for a newer version, against a real server: only when allowed, once a day, and it gives nothing away."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from omnihuman_desktop import __version__, updates
from omnihuman_desktop.settings import SettingsFile
from omnihuman_desktop.updates import UpdateCheck, is_newer, parse_version


class Forge(ThreadingHTTPServer):
    """Answers every request with `status` and `body`, and keeps the requests."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.status, self.body = 200, json.dumps({"tag_name": "v99.1.2", "html_url": "https://elsewhere.invalid"})
        forge = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                forge.requests.append((self.path, dict(self.headers)))
                self.send_response(forge.status)
                self.send_header("Content-Length", str(len(forge.body)))
                self.end_headers()
                self.wfile.write(forge.body.encode())

            def log_message(self, *_arguments: object) -> None: ...

        super().__init__(("127.0.0.1", 0), Handler)


@pytest.fixture
def forge(monkeypatch: pytest.MonkeyPatch) -> Iterator[Forge]:
    with Forge() as server:
        Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setattr(updates, "RELEASES_URL", f"http://127.0.0.1:{server.server_port}/releases/latest")
        yield server
        server.shutdown()


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[SettingsFile]:
    file = SettingsFile(tmp_path / "settings.json")
    yield file
    file.close()


class Running:
    """A check that runs, and what it has shown."""

    def __init__(self, settings: SettingsFile) -> None:
        self.shown: list[str] = []
        self._task = asyncio.ensure_future(UpdateCheck(settings, self.shown.append).run())

    async def has_shown(self, version: str) -> None:
        async with asyncio.timeout(60):
            while not self.shown or self.shown[-1] != version:
                await asyncio.sleep(0.01)

    async def __aenter__(self) -> Running:
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


async def test_nothing_is_asked_before_the_user_allows_it_and_then_at_once(forge: Forge, settings: SettingsFile) -> None:
    async with Running(settings) as check:
        await check.has_shown("")
        assert forge.requests == []
        settings.change(look_for_updates=True)
        await check.has_shown("99.1.2")
        settings.change(look_for_updates=False)
        await check.has_shown("")
    assert len(forge.requests) == 1


async def test_the_request_tells_nothing_of_the_program_or_its_user(forge: Forge, settings: SettingsFile) -> None:
    settings.change(look_for_updates=True)
    async with Running(settings) as check:
        await check.has_shown("99.1.2")
    path, headers = forge.requests[0]
    assert path == "/releases/latest"
    assert set(headers) <= {"Host", "Accept", "Accept-Encoding", "Connection", "User-Agent"}
    assert headers["User-Agent"] == "OmniHumanDesktop"
    assert __version__ not in str(headers)


async def test_a_second_start_within_the_day_shows_the_version_and_asks_nobody(forge: Forge, settings: SettingsFile) -> None:
    settings.change(look_for_updates=True, updates_asked_at=time.time() - 3600, newest_version="99.0.0")
    async with Running(settings) as check:
        await check.has_shown("99.0.0")
    assert forge.requests == []


@pytest.mark.parametrize("age_s", [updates.INTERVAL_S + 60, -updates.INTERVAL_S])
async def test_a_look_is_due_after_a_day_and_where_the_clock_was_set_back(
    forge: Forge, settings: SettingsFile, age_s: float
) -> None:
    settings.change(look_for_updates=True, updates_asked_at=time.time() - age_s)
    async with Running(settings) as check:
        await check.has_shown("99.1.2")
    assert len(forge.requests) == 1


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (404, "{}"),
        (302, ""),
        (200, "<html>"),
        (200, "[]"),
        (200, json.dumps({"tag_name": "v99.0.0-rc1"})),
        (200, json.dumps({"tag_name": "<b>99.0.0</b>"})),
        (200, json.dumps({"tag_name": 99})),
        (200, json.dumps({"tag_name": "v0.0.1"})),
    ],
)
async def test_an_answer_without_a_newer_version_shows_nothing_and_is_not_asked_again_that_day(
    forge: Forge, settings: SettingsFile, status: int, body: str
) -> None:
    forge.status, forge.body = status, body
    settings.change(look_for_updates=True)
    async with Running(settings) as check:
        async with asyncio.timeout(60):
            while not check.shown:
                await asyncio.sleep(0.01)
        settings.change(theme="dark")
        settings.change(theme="light")
        async with asyncio.timeout(60):
            while len(check.shown) < 2:
                await asyncio.sleep(0.01)
    assert set(check.shown) == {""}
    assert len(forge.requests) == 1


async def test_a_dead_network_is_no_trouble(settings: SettingsFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "RELEASES_URL", "http://127.0.0.1:9/latest")
    settings.change(look_for_updates=True)
    async with Running(settings) as check:
        await check.has_shown("")


def test_versions_are_compared_by_their_numbers() -> None:
    assert parse_version("v1.10.2") == (1, 10, 2)
    assert parse_version("1.10") is None
    assert is_newer("99.0.0")
    assert not is_newer(__version__)
    assert not is_newer("")
