"""Downloads: nothing is received twice, whatever broke, and a complete video is identical byte for byte."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from omnihuman_desktop import transport
from omnihuman_desktop.domain.errors import Kind, LocalError, NetworkError, OmniHumanError, ResultError
from omnihuman_desktop.evolink import download as download_module
from omnihuman_desktop.evolink.download import Download

resource: Any = pytest.importorskip("resource")

FILM = bytes(range(256)) * 16_000
"""About 4 MB."""


class Host(ThreadingHTTPServer):
    """A media host with Range and If-Range. `cut_after` ends each response after so many bytes; `sent` counts the bytes."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.film, self.etag, self.modified = FILM, '"one"', ""
        self.cut_after: int | None = None
        self.sent = 0
        self.whole = False
        self.asked: list[dict[str, str]] = []

    @property
    def link(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/film.mp4?signature=s3cret"


class _Answer(BaseHTTPRequestHandler):
    server: Host

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        host = self.server
        host.asked.append(dict(self.headers))
        asked, version = self.headers.get("Range", ""), self.headers.get("If-Range", "")
        first = int(asked[6:-1]) if asked and version in (host.etag, host.modified) else 0
        if first >= len(host.film):
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{len(host.film)}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(206 if first else 200)
        for name, value in (("ETag", host.etag), ("Last-Modified", host.modified)):
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(host.film) - first))
        self.end_headers()
        rest = host.film[first:]
        if host.cut_after is not None:
            rest = rest[: host.cut_after]
            self.close_connection = True
        with contextlib.suppress(OSError):
            self.wfile.write(rest)
            host.sent += len(rest)


@pytest.fixture
def host() -> Iterator[Host]:
    host = Host()
    thread = threading.Thread(target=host.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield host
    host.shutdown()
    thread.join()
    host.server_close()


async def fetch(host: Host, folder: Path, ticks: list[tuple[int, int]] | None = None) -> Path:
    """One download by a program that knows nothing of an earlier one but what is on the disk."""
    part = folder / "videos" / "j.mp4.part"

    def moved(done: int, total: int) -> None:
        if ticks is not None:
            ticks.append((done, total))

    async with transport.open_client(transport.create_context(), 5.0) as http:
        host.whole = await Download(http, part, folder / "jobs" / "video.version", moved, 10**9).run(host.link)
    return part


async def attempt(host: Host, folder: Path) -> OmniHumanError:
    with pytest.raises(OmniHumanError) as caught:
        await fetch(host, folder)
    return caught.value


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download_module, "ATTEMPTS", 1)


async def test_a_video_arrives_whole_with_true_progress(host: Host, tmp_path: Path) -> None:
    ticks: list[tuple[int, int]] = []
    part = await fetch(host, tmp_path, ticks)
    assert part.read_bytes() == FILM
    assert host.whole
    assert ticks[-1] == (len(FILM), len(FILM))
    assert [done for done, _ in ticks] == sorted(done for done, _ in ticks)
    assert "Authorization" not in host.asked[0]
    assert host.asked[0]["User-Agent"].startswith("OmniHumanDesktop/")


async def test_a_broken_connection_is_resumed_where_it_broke(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download_module, "ATTEMPTS", 4)
    monkeypatch.setattr(download_module.asyncio, "sleep", _at_once)
    host.cut_after = len(FILM) // 3
    part = await fetch(host, tmp_path)
    assert part.read_bytes() == FILM
    assert host.sent == len(FILM)
    assert not host.whole


async def _at_once(_seconds: float) -> None:
    """No rest."""


async def test_a_restart_resumes_an_earlier_download(host: Host, tmp_path: Path) -> None:
    host.cut_after = len(FILM) // 2
    assert (await attempt(host, tmp_path)).kind is Kind.CONNECTION_LOST
    host.cut_after = None
    assert (await fetch(host, tmp_path)).read_bytes() == FILM
    assert host.sent == len(FILM)
    assert host.asked[1]["If-Range"] == '"one"'


async def test_without_an_etag_last_modified_is_the_version(host: Host, tmp_path: Path) -> None:
    host.etag, host.modified = 'W/"weak"', "Sun, 22 Nov 2026 10:00:00 GMT"
    host.cut_after = 1_000_000
    await attempt(host, tmp_path)
    host.cut_after = None
    assert (await fetch(host, tmp_path)).read_bytes() == FILM
    assert host.sent == len(FILM)


async def test_another_version_is_never_joined_to_the_first(host: Host, tmp_path: Path) -> None:
    host.cut_after = 1_000_000
    await attempt(host, tmp_path)
    host.cut_after, host.etag, host.film = None, '"two"', FILM[::-1]
    assert (await fetch(host, tmp_path)).read_bytes() == FILM[::-1]


async def test_without_any_version_the_download_starts_over(host: Host, tmp_path: Path) -> None:
    host.etag, host.cut_after = "", 1_000_000
    await attempt(host, tmp_path)
    host.cut_after = None
    assert (await fetch(host, tmp_path)).read_bytes() == FILM
    assert "Range" not in host.asked[1]


async def test_a_complete_part_is_not_downloaded_again(host: Host, tmp_path: Path) -> None:
    await fetch(host, tmp_path)
    assert (await fetch(host, tmp_path)).read_bytes() == FILM
    assert host.sent == len(FILM)


async def test_a_part_longer_than_the_video_is_discarded(host: Host, tmp_path: Path) -> None:
    part = await fetch(host, tmp_path)
    part.write_bytes(FILM + b"more")
    assert isinstance(await attempt(host, tmp_path), NetworkError)
    assert (await fetch(host, tmp_path)).read_bytes() == FILM


async def test_a_full_disk_reports_the_missing_bytes_and_the_download_resumes(host: Host, tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_500_001, hard))
    try:
        error = await attempt(host, tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert isinstance(error, LocalError)
    assert (error.kind, error.failure.number("needed_bytes")) == (Kind.DISK_FULL, len(FILM) - 2_500_001)
    host.sent = 0
    assert (await fetch(host, tmp_path)).read_bytes() == FILM
    assert host.sent == len(FILM) - 2_500_001


async def test_a_video_that_does_not_fit_on_the_disk_is_not_started(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = download_module.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(download_module.shutil, "disk_usage", lambda _path: used._replace(free=1_000_000))
    error = await attempt(host, tmp_path)
    assert (error.kind, error.failure.number("needed_bytes")) == (
        Kind.DISK_FULL,
        len(FILM) - 1_000_000 + download_module.RESERVE_BYTES,
    )
    assert list((tmp_path / "videos").iterdir()) == []


async def test_a_cancelled_download_keeps_what_it_received(host: Host, tmp_path: Path) -> None:
    host.cut_after = None
    ticks: list[tuple[int, int]] = []
    fetching = asyncio.ensure_future(fetch(host, tmp_path, ticks))
    while not ticks:
        await asyncio.sleep(0)
    fetching.cancel()
    await asyncio.gather(fetching, return_exceptions=True)
    part = tmp_path / "videos" / "j.mp4.part"
    assert FILM.startswith(part.read_bytes())
    assert (await fetch(host, tmp_path)).read_bytes() == FILM


async def test_a_download_that_is_cancelled_while_it_writes_closes_the_response_once(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The window's loop has none: a generator that is collected before its response is closed waits where nothing can.
    sys.set_asyncgen_hooks(None, None)
    writing = asyncio.Event()

    async def put(*_: object) -> int:
        writing.set()
        await asyncio.sleep(3600)
        return 0

    monkeypatch.setattr(Download, "_put", put)
    monkeypatch.setattr(download_module, "BLOCK_BYTES", 1)
    fetching = asyncio.ensure_future(fetch(host, tmp_path))
    await writing.wait()
    monkeypatch.undo()
    fetching.cancel()
    await asyncio.gather(fetching, return_exceptions=True)
    gc.collect()


@pytest.mark.parametrize(
    ("status", "kind"),
    [(403, Kind.LINK_EXPIRED), (404, Kind.LINK_EXPIRED), (500, Kind.CONNECTION_LOST), (418, Kind.DOWNLOAD_FAILED)],
)
async def test_each_refusal_has_its_own_error(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, kind: Kind
) -> None:
    def refuse(answer: _Answer) -> None:
        answer.send_response(status)
        answer.send_header("Content-Length", "0")
        answer.end_headers()

    monkeypatch.setattr(_Answer, "do_GET", refuse)
    error = await attempt(host, tmp_path)
    assert error.kind is kind
    assert isinstance(error, (ResultError, NetworkError))
    assert "s3cret" not in str(error)
