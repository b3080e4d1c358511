"""The sandbox as a process: how it starts, how it ends, and what outlives it."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import httpx
import psutil
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.sandbox.conftest import Process

PARENT = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-m", "omnihuman_desktop.sandbox", "--child", "--data-dir", sys.argv[1]],
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
time.sleep(60)
"""


def files(sandbox: Process, portrait: Path, voice: Path) -> dict[str, Any]:
    return {
        "model": "omnihuman-1.5",
        "audio_url": sandbox.put("v.wav", voice.read_bytes()),
        "image_urls": [sandbox.put("p.png", portrait.read_bytes())],
    }


def test_state_outlives_the_process(start: Callable[..., Process], tmp_path: Path, portrait: Path, voice: Path) -> None:
    first = start(tmp_path, task_seconds=0.2)
    key = {"Idempotency-Key": "over-the-restart-0001"}
    body = files(first, portrait, voice)
    done = first.create(body, **key).json()["id"]
    old_link = first.wait(done)["results"][0]
    first.close()
    second = start(tmp_path, task_seconds=0.2)
    assert second.key == first.key
    assert second.wait(done, 1)["status"] == "completed"
    link = second.task(done)["results"][0]
    assert second.anonymous.get(link).status_code == 200
    assert link.split("?")[1] == old_link.split("?")[1]
    assert second.http.get("/objects/p.png").content == portrait.read_bytes()
    assert second.http.get("/v1/credits").json()["data"]["user"]["remaining_credits"] == 10_000 - 132
    assert [call["task_id"] for call in second.calls("create")] == [done]
    moved = {name: value for name, value in body.items() if name != "image_urls"}
    assert second.create({**moved, "image_urls": body["image_urls"]}, **key).json()["id"] == done


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_killed_in_the_middle_of_a_task(start: Callable[..., Process], tmp_path: Path, portrait: Path, voice: Path) -> None:
    first = start(tmp_path, task_seconds=0.2)
    task_id = first.create(files(first, portrait, voice)).json()["id"]
    first.popen.kill()
    first.popen.wait()
    assert not list((tmp_path / "results").glob("*.mp4"))
    second = start(tmp_path, task_seconds=0.2)
    done = second.wait(task_id)
    assert done["status"] == "completed"
    assert second.anonymous.get(done["results"][0]).content[4:8] == b"ftyp"
    assert not list((tmp_path / "inputs").iterdir())


def test_folder_with_key_and_address(start: Callable[..., Process], tmp_path: Path) -> None:
    sandbox = start(tmp_path)
    found = json.loads((tmp_path / "address.json").read_text())
    assert found == {"url": sandbox.url, "pid": sandbox.popen.pid}
    assert (tmp_path / "key").read_text() == sandbox.key
    if os.name == "posix":
        assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    assert psutil.Process(sandbox.popen.pid).net_connections("tcp")[0].laddr.ip == "127.0.0.1"


def test_waits_for_the_one_before(start: Callable[..., Process], tmp_path: Path) -> None:
    first = start(tmp_path)
    second = subprocess.Popen(
        [sys.executable, "-m", "omnihuman_desktop.sandbox", "--child", "--data-dir", str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    time.sleep(0.6)
    assert second.poll() is None
    assert psutil.pid_exists(first.popen.pid)
    first.close()
    assert second.stdout is not None
    assert json.loads(second.stdout.readline())["key"] == first.key
    if sys.platform == "win32":
        # There it ends with this process, and not with its input.
        second.kill()
    second.communicate()
    assert second.returncode == 0 or sys.platform == "win32"


@pytest.mark.skipif(sys.platform == "win32", reason="there it watches its parent, not its standard input")
def test_a_waiting_child_ends_with_its_parent(start: Callable[..., Process], tmp_path: Path) -> None:
    start(tmp_path)
    orders = ["-m", "omnihuman_desktop.sandbox", "--child", "--data-dir", str(tmp_path)]
    second = subprocess.run([sys.executable, *orders], input=b"", capture_output=True, timeout=5)
    assert (second.returncode, second.stdout) == (0, b"")


def test_folder_of_another(start: Callable[..., Process], tmp_path: Path) -> None:
    from omnihuman_desktop.sandbox.data_folder import DataFolder, FolderInUse

    start(tmp_path)
    with pytest.raises(FolderInUse):
        DataFolder(tmp_path, wait_s=0.2)


def test_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ended = subprocess.run(
        [sys.executable, "-m", "omnihuman_desktop.sandbox", "--child", "--data-dir", str(tmp_path / "file" / "x")],
        input=b"", capture_output=True,
    )  # fmt: skip
    assert ended.returncode == 1
    assert ended.stdout == b""
    assert ended.stderr.startswith(b"The sandbox can't start")


def ended(pid: int, seconds: float = 60) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.02)
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="there it watches its parent, not its standard input")
def test_ends_when_standard_input_does(start: Callable[..., Process], tmp_path: Path, portrait: Path, voice: Path) -> None:
    sandbox = start(tmp_path)
    sandbox.create(files(sandbox, portrait, voice))
    children = rendering(sandbox)
    assert sandbox.popen.stdin
    sandbox.popen.stdin.close()
    assert sandbox.popen.wait(60) == 0
    assert all(ended(child.pid) for child in children)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_ends_with_sigterm(start: Callable[..., Process], tmp_path: Path, portrait: Path, voice: Path) -> None:
    sandbox = start(tmp_path)
    sandbox.create(files(sandbox, portrait, voice))
    children = rendering(sandbox)
    sandbox.popen.send_signal(signal.SIGTERM)
    assert sandbox.popen.wait(60) == 0, "by itself; how soon is up to the machine"
    assert all(ended(child.pid) for child in children)


@pytest.mark.skipif(sys.platform != "linux", reason="names a thread by Linux's call")
def test_ends_with_a_signal_that_another_thread_receives(start: Callable[..., Process], tmp_path: Path) -> None:
    sandbox = start(tmp_path)
    pid = sandbox.popen.pid
    until = time.monotonic() + 20
    while not (others := [thread.id for thread in psutil.Process(pid).threads() if thread.id != pid]):
        assert time.monotonic() < until
        time.sleep(0.02)
    libc = ctypes.CDLL(None, use_errno=True)
    assert libc.tgkill(pid, others[-1], signal.SIGTERM) == 0
    assert sandbox.popen.wait(20) == 0


def rendering(sandbox: Process) -> list[psutil.Process]:
    """The encoder, caught at work."""
    until = time.monotonic() + 20
    while time.monotonic() < until:
        children = psutil.Process(sandbox.popen.pid).children(recursive=True)
        with contextlib.suppress(psutil.NoSuchProcess):
            if any("libx264" in child.cmdline() for child in children):
                return children
    raise AssertionError("no encoder was started")


def test_ends_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT, str(tmp_path)], stdout=subprocess.PIPE)
    assert parent.stdout
    child = int(parent.stdout.readline())
    assert psutil.pid_exists(child)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert ended(child)


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_without_a_parent_it_prints_its_address_for_people() -> None:
    alone = subprocess.Popen([sys.executable, "-m", "omnihuman_desktop.sandbox"], stdout=subprocess.PIPE, text=True)
    assert alone.stdout
    lines = [alone.stdout.readline() for _ in range(4)]
    url = lines[0].split()[-1]
    folder = lines[2].removeprefix("Its state: ").strip()
    assert httpx.get(url, trust_env=False).status_code == 200
    alone.send_signal(signal.SIGINT)
    assert alone.wait(5) == 0
    alone.stdout.close()
    assert not os.path.exists(folder)  # noqa: PTH110 - a text


def test_connection_is_kept_alive_through_every_kind_of_answer(sandbox: Process) -> None:
    with httpx.Client(base_url=sandbox.url, headers={"Authorization": f"Bearer {sandbox.key}"}, trust_env=False) as http:
        ports = set()
        for method, path, data in (
            ("PUT", "/objects/alive.bin", b"x" * 100_000), ("GET", "/objects/alive.bin", None),
            ("HEAD", "/objects/alive.bin", None), ("PUT", "/objects/.bad", b"x" * 3_000_000),
            ("POST", "/v1/videos/generations", b"{"), ("GET", "/nothing", None), ("DELETE", "/objects/alive.bin", None),
            ("GET", "/objects/alive.bin", None), ("GET", "/v1/credits", None), ("PATCH", "/v1/credits", None),
        ):  # fmt: skip
            with http.stream(method, path, content=data) as answer:
                ports.add(answer.extensions["network_stream"].get_extra_info("client_addr"))
                answer.read()
        assert len(ports) == 1


def test_an_unused_body_does_not_hide_the_response(sandbox: Process) -> None:
    refused = sandbox.anonymous.put(f"{sandbox.url}/objects/x.bin", content=b"x" * 11_000_000)
    assert refused.status_code == 401


def test_responses_come_without_delay(sandbox: Process) -> None:
    taken_s = []
    for _ in range(50):
        began = time.monotonic()
        assert sandbox.http.get("/v1/credits").status_code == 200
        taken_s.append(time.monotonic() - began)
    # Where Nagle's algorithm waits for a delayed acknowledgement, each takes 40 ms or more; on a busy machine only some do.
    assert min(taken_s) < 0.03
