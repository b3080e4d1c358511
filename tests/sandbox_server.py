"""A real sandbox process for a test, and what it was asked."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

ROOT = Path(__file__).parents[1]


class Sandbox:
    """The sandbox in a process of its own, on a folder that outlives it."""

    def __init__(self, data_dir: Path, task_seconds: float = 0.6, *options: str) -> None:
        command = [
            sys.executable, "-m", "omnihuman_desktop.sandbox", "--child", "--data-dir", str(data_dir),
            "--task-seconds", str(task_seconds), *options,
        ]  # fmt: skip
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        told = json.loads(self._process.stdout.readline())
        self.url, self.key = told["url"], told["key"]
        self._http = httpx.Client(base_url=self.url, headers={"Authorization": f"Bearer {self.key}"}, trust_env=False)

    def fault(self, call: str, fault: str, times: int = 1) -> None:
        self._http.post("/sandbox/faults", json=[{"call": call, "times": times, "fault": fault}]).raise_for_status()

    def calls(self, call: str = "") -> list[dict[str, Any]]:
        return [row for row in self._http.get("/sandbox/calls").json() if not call or row["call"] == call]

    def credits(self) -> float:
        return float(self._http.get("/v1/credits").json()["data"]["user"]["remaining_credits"])

    def tasks(self) -> list[dict[str, Any]]:
        answer = self._http.get("/v1/tasks?page=1&page_size=50").json()
        rows = answer.get("data", answer)
        return list(rows if isinstance(rows, list) else rows.get("tasks", rows.get("items", [])))

    def close(self) -> None:
        self._http.close()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
