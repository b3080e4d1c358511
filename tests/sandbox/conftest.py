"""A real sandbox in a process of its own, the files it is given, and a client that speaks to it as a program would."""

from __future__ import annotations

import json
import math
import random
import struct
import subprocess
import sys
import time
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.processes import end_sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TASK_SECONDS = 0.4


class Process:
    """A sandbox as the program starts it: a child whose standard input is held."""

    def __init__(self, folder: Path, *options: str, task_seconds: float = TASK_SECONDS) -> None:
        self.folder = folder
        orders = ["-m", "omnihuman_desktop.sandbox", "--child", "--data-dir", str(folder), "--task-seconds", str(task_seconds)]
        self.popen = subprocess.Popen([sys.executable, *orders, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.popen.stdout
        found = json.loads(self.popen.stdout.readline())
        self.url, self.key = found["url"], found["key"]
        self.http = httpx.Client(
            base_url=self.url, headers={"Authorization": f"Bearer {self.key}"}, trust_env=False, timeout=30
        )
        self.anonymous = httpx.Client(trust_env=False, timeout=30)

    def put(self, key: str, data: bytes) -> str:
        assert self.http.put(f"/objects/{key}", content=data).status_code == 200
        return f"{self.url}/objects/{key}"

    def create(self, body: dict[str, Any], **headers: str) -> httpx.Response:
        return self.http.post("/v1/videos/generations", json=body, headers=headers)

    def task(self, task_id: str) -> dict[str, Any]:
        found: dict[str, Any] = self.http.get(f"/v1/tasks/{task_id}").raise_for_status().json()
        return found

    def wait(self, task_id: str, seconds: float = 60) -> dict[str, Any]:
        """The task, once it has ended."""
        until = time.monotonic() + seconds
        while (found := self.task(task_id))["status"] not in ("completed", "failed"):
            assert time.monotonic() < until, f"not ended in {seconds} s: {found}"
            time.sleep(0.03)
        return found

    def arm(self, *faults: tuple[str, str], times: int = 1) -> None:
        orders = [{"call": call, "times": times, "fault": fault} for call, fault in faults]
        self.http.post("/sandbox/faults", json=orders).raise_for_status()

    def calls(self, call: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.http.get("/sandbox/calls", params={"call": call}).json()
        return found

    def close(self) -> None:
        self.http.close()
        self.anonymous.close()
        end_sandbox(self.popen)


@pytest.fixture(scope="session")
def shared_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Process]:
    process = Process(tmp_path_factory.mktemp("sandbox"))
    yield process
    process.close()


@pytest.fixture
def sandbox(shared_sandbox: Process) -> Iterator[Process]:
    """The sandbox that most tests share; nothing is armed before or after."""
    yield shared_sandbox
    shared_sandbox.http.post("/sandbox/faults", json=[])


@pytest.fixture
def start() -> Iterator[Callable[..., Process]]:
    """Starts sandboxes that end with the test: `start(folder, *options, task_seconds=...)`."""
    started: list[Process] = []

    def begin(folder: Path, *options: str, task_seconds: float = TASK_SECONDS) -> Process:
        started.append(Process(folder, *options, task_seconds=task_seconds))
        return started[-1]

    yield begin
    for process in started:
        process.close()


@pytest.fixture
def body(sandbox: Process, portrait: Path, tone: Callable[[float], bytes]) -> dict[str, Any]:
    """A create request that the contract allows, with files that lie in the sandbox's own store."""
    return {
        "model": "omnihuman-1.5",
        "audio_url": sandbox.put("voice.wav", tone(1.3)),
        "image_urls": [sandbox.put("portrait.png", portrait.read_bytes())],
    }


@pytest.fixture(scope="session")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Callable[[float], bytes]:
    """A WAV of so many seconds: a tone that swells twice a second."""
    folder = tmp_path_factory.mktemp("tones")

    def make(seconds: float, rate: int = 8000) -> bytes:
        count = round(seconds * rate)
        samples = (
            int(12000 * abs(math.sin(math.pi * n / rate)) * math.sin(2 * math.pi * 220 * n / rate)) for n in range(count)
        )
        path = folder / "tone.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, rate, count, "NONE", ""))
            file.writeframes(struct.pack(f"<{count}h", *samples))
        return path.read_bytes()

    return make


@pytest.fixture(scope="session")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    """A picture in a format and size: noise, or one flat colour."""
    from PIL import Image

    folder = tmp_path_factory.mktemp("pictures")

    def make(form: str, size: tuple[int, int] = (96, 128), *, flat: bool = False) -> bytes:
        image = Image.new("RGB", size, (90, 120, 150))
        if not flat:
            image.frombytes(random.Random(5).randbytes(size[0] * size[1] * 3))
        path = folder / f"picture.{form}"
        image.save(path, form)
        return path.read_bytes()

    return make


@pytest.fixture(scope="session")
def encode(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    """A sound in another format, by ffmpeg."""
    import imageio_ffmpeg

    folder = tmp_path_factory.mktemp("encoded")

    def make(wav: bytes, suffix: str, *orders: str) -> bytes:
        source, target = folder / "source.wav", folder / f"target{suffix}"
        source.write_bytes(wav)
        exe = imageio_ffmpeg.get_ffmpeg_exe()
        subprocess.run([exe, "-v", "error", "-y", "-i", str(source), *orders, str(target)], check=True)
        return target.read_bytes()

    return make
