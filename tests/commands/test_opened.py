"""Handing a task over to a window that doesn't answer."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.commands import opened
from omnihuman_desktop.domain.account import AccountId
from omnihuman_desktop.domain.errors import Kind, LocalError
from omnihuman_desktop.domain.job import JobRequest
from omnihuman_desktop.ui.runtime.single_instance import SingleInstance

if sys.platform == "win32":
    pytest.skip("a pipe there waits for its answer without an end", allow_module_level=True)

REQUEST = JobRequest(Path("a.png"), Path("b.wav"), 0, 2000)


@pytest.fixture
def received(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, str]]]:
    """The messages that a window has found, which hangs as long as no events are processed."""
    monkeypatch.setattr(opened, "_REPLY_S", 0.3)
    monkeypatch.setattr(opened, "_SAVING_S", 0.3)
    found: list[dict[str, str]] = []
    instance = SingleInstance(tmp_path)
    instance.claim(())
    instance.take_task = found.append
    instance.listen()
    yield found
    instance.release()


def process_events() -> None:
    end = time.monotonic() + 0.5
    while time.monotonic() < end:
        QCoreApplication.processEvents()


def test_a_window_that_hangs_finds_nothing_to_send_later(
    received: list[dict[str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "TAKEOVER_S", 1.0)
    with pytest.raises(LocalError) as caught:
        asyncio.run(opened.hand_over(tmp_path, REQUEST, AccountId.SANDBOX, asyncio.Event()))
    ended_at = time.time()
    assert caught.value.kind is Kind.FOLDER_IN_USE
    process_events()
    assert len(received) > 1
    assert all(float(message["until"]) <= ended_at for message in received), "all have run out: creators may send it again"


def test_a_stop_ends_the_wait_for_a_window(received: list[dict[str, str]], tmp_path: Path) -> None:
    async def stop_soon() -> str:
        stop = asyncio.Event()
        asyncio.get_running_loop().call_later(0.5, stop.set)
        return await asyncio.wait_for(opened.hand_over(tmp_path, REQUEST, AccountId.SANDBOX, stop), 20)

    assert asyncio.run(stop_soon()) == ""
    ended_at = time.time()
    process_events()
    assert json.loads(received[0]["make"])
    assert all(float(message["until"]) <= ended_at for message in received)
