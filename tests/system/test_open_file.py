"""Files opened in a worker thread, when the caller is cancelled."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.storage.file_body import read_blocks
from omnihuman_desktop.system.open_file import finish_in_thread, open_in_thread

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO


class SlowDisk:
    """A disk that answers once `answer` is set, and says with `asked` that it was asked."""

    def __init__(self) -> None:
        self.asked, self.answer = threading.Event(), threading.Event()
        self.files: list[BinaryIO] = []

    def open(self, path: Path) -> BinaryIO:
        """Open `path`, late."""
        self.wait()
        self.files.append(path.open("rb"))
        return self.files[0]

    def wait(self) -> None:
        """Take a while."""
        self.asked.set()
        assert self.answer.wait(10)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "voice.wav"
    path.write_bytes(b"sound" * 1000)
    return path


async def cancel_once_asked(task: asyncio.Task[object], disk: SlowDisk) -> None:
    await asyncio.to_thread(disk.asked.wait, 10)
    task.cancel()
    await asyncio.sleep(0.05)


async def test_a_file_that_opens_after_the_caller_was_cancelled_is_closed(path: Path) -> None:
    disk = SlowDisk()
    task: asyncio.Task[object] = asyncio.create_task(open_in_thread(lambda: disk.open(path)))
    await cancel_once_asked(task, disk)
    assert task.cancelled()  # a slow disk does not hold up the one who cancels
    disk.answer.set()
    for _ in range(200):
        if disk.files and disk.files[0].closed:
            break
        await asyncio.sleep(0.01)
    assert disk.files[0].closed


async def test_an_error_of_the_disk_after_the_caller_was_cancelled_is_dropped(tmp_path: Path) -> None:
    disk = SlowDisk()
    task: asyncio.Task[object] = asyncio.create_task(open_in_thread(lambda: disk.open(tmp_path / "missing")))
    await cancel_once_asked(task, disk)
    disk.answer.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.sleep(0.05)


async def test_a_block_is_written_to_its_end_before_the_caller_is_told_of_its_cancellation() -> None:
    disk = SlowDisk()
    task: asyncio.Task[object] = asyncio.create_task(finish_in_thread(disk.wait))
    await cancel_once_asked(task, disk)
    assert not task.done()
    disk.answer.set()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_the_body_of_a_request_closes_its_file_when_cancelled_while_opening(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk, plain = SlowDisk(), type(path).open

    def slow_open(opened: Path, *args: str, **options: str) -> object:
        disk.wait()
        file = plain(opened, *args, **options)  # type: ignore[arg-type]
        disk.files.append(file)  # type: ignore[arg-type]
        return file

    monkeypatch.setattr(type(path), "open", slow_open)
    body = read_blocks(path, lambda _done: None)
    task: asyncio.Task[object] = asyncio.create_task(anext(body))
    await cancel_once_asked(task, disk)
    disk.answer.set()
    for _ in range(200):
        if disk.files and disk.files[0].closed:
            break
        await asyncio.sleep(0.01)
    assert disk.files[0].closed
    await body.aclose()


async def test_what_was_opened_and_done_is_returned(path: Path) -> None:
    with await open_in_thread(lambda: path.open("rb")) as file:
        assert await finish_in_thread(lambda: file.read(5)) == b"sound"
