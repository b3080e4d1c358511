"""After a video, a lost answer and errors that nobody caught, nothing on the disk and in the terminal tells a secret.

The account's key is searched for, and every signature that the service has handed out, in all files of the data folder, the
database and its log among them, and in what the program printed; the prompt in the logs and in what it printed.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.sandbox_server import ROOT, Sandbox

DRIVER = Path(__file__).with_name("kill_point_program.py")
PROMPT = "a calm and warm voice, eyes to the zebra"
SIGNATURE = re.compile(rb"(?i)(x-amz-)?(signature|sig)=[a-z0-9%+/_-]{8,}|x-amz-credential|[?&]expires=\d+")


class ProgramRun:
    """The real program on one data folder, on an EvoLink account that `sandbox` plays."""

    def __init__(self, folder: Path, sandbox: Sandbox, portrait: Path, voice: Path) -> None:
        self.data, self.printed = folder / "data", folder / "printed.txt"
        self.sandbox, self.files = sandbox, (str(portrait), str(voice))
        self.data.mkdir()
        (self.data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": 0.5, "draft": {"prompt": PROMPT}}))
        self.planted = f"{sandbox.key} at https://media.example.com/v.mp4?Signature=Zm9vYmFyMTIz&Expires=1 for “{PROMPT}”"

    def run(self, point: str, reached: Callable[[], bool]) -> None:
        environment = os.environ | {
            "EVOLINK_API_KEY": self.sandbox.key, "EVOLINK_BASE_URL": self.sandbox.url, "EVOLINK_FILES_URL": self.sandbox.url,
            "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PLANTED": self.planted,
        }  # fmt: skip
        command = [sys.executable, str(DRIVER), point, *self.files, "--data-dir", str(self.data)]
        with self.printed.open("ab") as printed:
            program = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=printed, stderr=printed)
            try:
                end = time.monotonic() + 60
                while not reached():
                    assert program.poll() is None, self.printed.read_text()
                    assert time.monotonic() < end, self.printed.read_text()
                    time.sleep(0.1)
            finally:
                program.kill()
                program.wait(60)

    def states(self) -> list[str]:
        try:
            base = sqlite3.connect(f"file:{self.data / 'jobs.sqlite3'}?mode=ro", uri=True)
            try:
                return sorted(row[0] for row in base.execute("SELECT state FROM jobs"))
            finally:
                base.close()
        except sqlite3.OperationalError:
            return []

    def log(self) -> str:
        try:
            return (self.data / "logs" / "omnihuman.log").read_text()
        except OSError:
            return ""

    def holders(self, secret: bytes) -> list[str]:
        """The files that hold `secret`."""
        return [str(path) for path in (*self.data.rglob("*"), self.printed) if path.is_file() and secret in path.read_bytes()]


def test_no_secret_is_on_the_disk_or_in_the_terminal(tmp_path: Path, portrait: Path, voice: Path) -> None:
    with Sandbox(tmp_path / "service", 0.5) as sandbox:
        program = ProgramRun(tmp_path, sandbox, portrait, voice)
        program.run("never", lambda: program.states() == ["done"])
        sandbox.fault("create", "drop_after")
        for call in ("tasks", "credits"):
            sandbox.fault(call, "404", -1)
        program.run("never", lambda: program.states() == ["done", "unknown"] and "submitting -> unknown" in program.log())
        program.run(
            "defects",
            lambda: program.log().count("RuntimeError") >= 3 and program.printed.read_text().count("RuntimeError") >= 3,
        )
        assert [call for call in sandbox.calls("upload_file") if call["status"] == 200]
        sandbox._http.post("/sandbox/faults", json=[])
        asked = [sandbox._http.get(f"/v1/tasks/{task['id']}").json() for task in sandbox.tasks()]
        links = [link for task in asked for link in task.get("results") or ()]
        assert links
        signatures = [match[0] for link in links if (match := re.search(r"signature=[^&]+", link))]
        assert len(signatures) == len(links)
        key = sandbox.key
    log = program.log()
    assert program.holders(PROMPT.encode())  # the search finds what is there: the prompt, in the list of tasks
    assert program.holders(key.encode()) == []
    for signature in signatures:
        assert program.holders(signature.partition("=")[2].encode()) == []
    signed = [
        str(path) for path in (*program.data.rglob("*"), program.printed) if path.is_file() and SIGNATURE.search(_text(path))
    ]
    assert signed == []
    for words in (log, program.printed.read_text()):
        assert PROMPT not in words
        assert "zebra" not in words
        assert "RuntimeError: [hidden] at https://media.example.com/… for “[hidden]”" in words
    for how in ("an error was not caught", "a thread ended by an error", "told of [hidden]", "submitting -> unknown"):
        assert how in log


def _text(path: Path) -> bytes:
    """What is written in a file; pictures and sounds hold every short word by chance."""
    return b"" if path.suffix in (".mp4", ".png", ".wav", ".jpg", ".webp") else path.read_bytes()
