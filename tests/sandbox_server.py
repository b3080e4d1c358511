"""A real sandbox process for a test, and what it was asked."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

from tests.processes import end_sandbox

ROOT = Path(__file__).parents[1]
PAGE_TASKS = 50


class SandboxClient:
    """Asks a sandbox that is running, and has it misbehave."""

    def __init__(self, url: str, key: str) -> None:
        self.url, self.key = url, key
        self._http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {key}"}, trust_env=False, timeout=60)

    def fault(self, call: str, fault: str, times: int = 1) -> None:
        self._http.post("/sandbox/faults", json=[{"call": call, "times": times, "fault": fault}]).raise_for_status()

    def calls(self, call: str = "") -> list[dict[str, Any]]:
        return [row for row in self._http.get("/sandbox/calls").json() if not call or row["call"] == call]

    def create(self, portrait: Path, voice: Path) -> str:
        """Have somebody else who shares the account send a request; returns its task's id."""
        links = []
        for path in (voice, portrait):
            self._http.put(f"/objects/{path.name}", content=path.read_bytes()).raise_for_status()
            links.append(f"{self.url}/objects/{path.name}")
        body = {"model": "omnihuman-1.5", "audio_url": links[0], "image_urls": [links[1]]}
        return str(self._http.post("/v1/videos/generations", json=body).raise_for_status().json()["id"])

    def credits(self) -> float:
        return float(self._http.get("/v1/credits").json()["data"]["user"]["remaining_credits"])

    def tasks(self) -> list[dict[str, Any]]:
        """All tasks, newest first."""
        found: list[dict[str, Any]] = []
        for page in count(1):
            answer = self._http.get(f"/v1/tasks?page={page}&page_size={PAGE_TASKS}").json()
            rows = answer.get("data", answer)
            rows = rows if isinstance(rows, list) else rows.get("tasks", rows.get("items", []))
            found += rows
            if len(rows) < PAGE_TASKS:
                break
        return found

    def close(self) -> None:
        self._http.close()


class Sandbox(SandboxClient):
    """The sandbox in a process of its own, on a folder that outlives it."""

    def __init__(self, data_dir: Path, task_seconds: float = 0.6, *options: str) -> None:
        command = [
            sys.executable, "-m", "omnihuman_desktop.sandbox", "--child", "--data-dir", str(data_dir),
            "--task-seconds", str(task_seconds), *options,
        ]  # fmt: skip
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        told = json.loads(self._process.stdout.readline())
        super().__init__(told["url"], told["key"])

    def close(self) -> None:
        super().close()
        end_sandbox(self._process)

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
