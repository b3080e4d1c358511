"""What the logs say, and above all what they do not."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from omnihuman_desktop import logs as logs_module
from omnihuman_desktop.domain.errors import Kind, LocalError, ServiceError
from omnihuman_desktop.logs import FILE_NAME, Logs, crash_in, describe_error, mask_in_context, redact
from tests.sandbox_server import ROOT

KEY = "planted-K3y.of_nobody"
SIGNED = "https://bucket.example.com:8443/o/face.png?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE&X-Amz-Signature=" + "ab12" * 16
log = logging.getLogger("omnihuman_desktop.trial")


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Logs]:
    logs = Logs(tmp_path / "logs", lambda: (KEY, "a calm, warm voice", "my face.png"))
    logs.start()
    yield logs
    logs.close()


def read(logs: Logs) -> str:
    logs.close()
    return (logs.folder / FILE_NAME).read_text()


@pytest.mark.parametrize(("text", "gone", "left"), [
    (f"GET {SIGNED} 403", ("Signature", "ab12", "face.png", "AKIA"), "bucket.example.com:8443"),
    ("headers: {'Authorization': 'Bearer abc.def-123'}", ("abc.def",), "Authorization"),
    ("the key is sk-proj_9f8e7d6c5b4a", ("9f8e7d6c",), "the key is"),
    ("https://anna:geheim@dav.example.com/films", ("anna", "geheim", "films"), "dav.example.com"),
    ("at objects/a?sig=Zm9v%3D&se=2026", ("Zm9v", "2026"), "objects"),
    ("open '/home/anna/my pictures/face.png' failed", ("anna", "face"), "failed"),
    (r"open C:\Users\anna\face.png failed", ("anna", "face"), "failed"),
    (r"open C:\Users\Jane Doe\Videos\My film.mp4 failed", ("Jane", "Doe", "My", "film"), "failed"),
    ("open C:/Users/Jane Doe/Videos/My film.mp4 failed", ("Jane", "Doe", "My", "film"), "failed"),
    (r"open \\nas\Jane Doe\take 1.wav failed", ("nas", "Jane", "Doe", "take"), "failed"),
    (r"open 'C:\\Users\\Jane Doe\\My film.mp4' failed", ("Jane", "Doe", "My", "film"), "failed"),
    (r"folder D:\Jane Doe\films is gone", ("Jane", "Doe", "films"), "gone"),
    ("open /Volumes/My Disk/Jane Doe/My film.mp4 failed", ("Disk", "Jane", "Doe", "film"), "failed"),
    ("file:///home/anna/face.png is broken", ("anna", "face"), "is broken"),
    ("secret=hunter2secret, region=eu", ("hunter2",), "region=eu"),
    (f"a digest {'9f' * 32}", ("9f9f",), "a digest"),
])  # fmt: skip
def test_secrets_paths_and_signatures_are_redacted_and_the_rest_stays(text: str, gone: tuple[str, ...], left: str) -> None:
    plain = redact(text)
    assert left in plain
    assert not [word for word in gone if word in plain]


@pytest.mark.parametrize(
    "text",
    [
        "task-unified-1757169743-7cvnl5zw",
        "req-7f3a, status 503",
        "job 0f3a9c21: waiting -> done",
        "at 12:30/45",
        "a: /b",
        "ratio 3:2, c: 4",
    ],
)
def test_ids_and_states_that_support_needs_are_not_redacted(text: str) -> None:
    assert redact(text) == text


def test_private_words_are_masked_in_escaped_form_too() -> None:
    assert redact("said 'a\\ncalm voice' twice: a\ncalm voice", ["a\ncalm voice"]) == "said '[hidden]' twice: [hidden]"


def test_an_error_is_described_without_the_users_own_words() -> None:
    told = describe_error(
        ServiceError(Kind.REFUSED, status=400, code="x", message="the prompt “ a calm voice”", param="prompt", request_id="r-1")
    )
    assert told == "refused status=400 code=x request_id=r-1 param=prompt"
    assert describe_error(KeyError("a calm voice")) == "KeyError"
    assert describe_error(UnicodeEncodeError("ascii", "ä calm voice", 0, 1, "no")) == "UnicodeEncodeError"
    assert describe_error(LocalError(Kind.DISK_FULL, needed_bytes=9, folder="/home/anna")) == "disk_full needed_bytes=9"
    assert describe_error(
        FileNotFoundError(2, "No such file or directory", "/home/anna/face.png")
    ) == "FileNotFoundError [Errno 2] No such file or directory".replace("Errno ", "")


@pytest.mark.expects_log
def test_a_record_is_redacted_and_written_with_the_code_locations_of_its_error(logs: Logs) -> None:
    try:
        try:
            raise OSError(28, "No space left on device", "/home/anna/my face.png")
        except OSError as error:
            raise RuntimeError(f"{KEY} at {SIGNED} for a calm, warm voice") from error
    except RuntimeError:
        log.exception("it failed with %s", KEY)
    logging.getLogger("httpx").info("HTTP Request: GET %s", SIGNED)
    text = read(logs)
    assert "it failed with [hidden]" in text
    assert "tests.test_logs:" in text
    assert "OSError [28] No space left on device\nwhich led to:" in text
    for word in (KEY, "Signature", "calm", "anna", "face", "HTTP Request", "raise RuntimeError"):
        assert word not in text
    assert (logs.folder.stat().st_mode & 0o777) == 0o700


def test_files_are_rotated_and_the_tail_spans_two_of_them(logs: Logs, monkeypatch: pytest.MonkeyPatch) -> None:
    logs.close()
    monkeypatch.setattr(logs_module, "FILE_BYTES", 2000)
    logs.start()
    for number in range(200):
        log.info("line %d", number)
    logs.close()
    assert len(list(logs.folder.glob(FILE_NAME + "*"))) == logs_module.FILES + 1
    assert all(path.stat().st_size <= 2000 for path in logs.folder.iterdir())
    assert [line.rpartition(" ")[2] for line in logs.tail(30)] == [str(number) for number in range(170, 200)]


def test_logs_write_in_their_own_thread_and_clean_up(logs: Logs) -> None:
    level = logging.getLogger("omnihuman_desktop").level
    assert level == logging.INFO
    logs.close()
    assert not [thread for thread in threading.enumerate() if "_monitor" in thread.name]
    assert logging.getLogger("omnihuman_desktop").level != level
    logs.close()


def test_without_a_writable_folder_the_program_runs_without_logs(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")
    logs = Logs(tmp_path / "logs")
    logs.start()
    log.info("nobody hears this")
    assert logs.tail(5) == []
    logs.close()


async def test_the_words_of_a_context_are_masked_in_its_lines_and_in_those_of_what_it_starts(logs: Logs) -> None:
    async def work(words: tuple[str, ...]) -> None:
        mask_in_context(words)
        log.info("in a task: lemon tree and apple tree")
        await asyncio.to_thread(log.info, "in a thread: lemon tree and apple tree")

    await asyncio.gather(work(("lemon tree",)), work(("apple tree",)))
    log.info("outside: lemon tree and apple tree")
    lines = sorted(line.partition(": ")[2] for line in read(logs).splitlines())
    assert lines == [
        "in a task: [hidden] and apple tree", "in a task: lemon tree and [hidden]",
        "in a thread: [hidden] and apple tree", "in a thread: lemon tree and [hidden]",
        "outside: lemon tree and apple tree",
    ]  # fmt: skip


CRASHING = """
import sys, threading, ctypes
from pathlib import Path
from omnihuman_desktop.logs import CrashReporter, Logs
logs = Logs(Path(sys.argv[1]), lambda: ("planted-K3y",))
reporter = CrashReporter(logs)
reporter.install()
how = sys.argv[2]
if how == "thread":
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start(); thread.join()
elif how == "hard":
    logs.start(); reporter.report_crash()
    ctypes.string_at(0)
elif how == "after":
    logs.start(); reporter.report_crash()
elif how == "uncaught":
    raise RuntimeError("planted-K3y at https://h.example/a?sig=abc in /home/anna/face.png")
logs.close(); reporter.remove()
"""


def crash(folder: Path, how: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", CRASHING, str(folder), how], cwd=ROOT, capture_output=True, text=True)


def test_an_uncaught_exception_is_logged_redacted(tmp_path: Path) -> None:
    done = crash(tmp_path, "uncaught")
    text = (tmp_path / FILE_NAME).read_text()
    assert done.returncode == 1
    for told in (done.stderr, text):
        assert "CRITICAL" in told
        assert "RuntimeError: [hidden] at https://h.example/… in [file]" in told
        assert "planted" not in told + done.stdout
    crash(tmp_path, "thread")
    assert "a thread ended by an error\n" in (tmp_path / FILE_NAME).read_text()


def test_an_error_that_com_catches_itself_is_no_crash() -> None:
    com = "Windows fatal exception: code 0x8001010e\n\nThread 0x00000728 (most recent call first):\n  File ...\n\n"
    crash = "Windows fatal exception: access violation\n\nCurrent thread 0x1 (most recent call first):\n  File ..."
    assert [crash_in(traces) for traces in ("", com, com * 2)] == ["", "", ""]
    assert crash_in(com + crash) == crash


def test_a_hard_crash_is_logged_at_the_next_start(tmp_path: Path) -> None:
    assert crash(tmp_path, "hard").returncode < 0
    crash(tmp_path, "after")
    text = (tmp_path / FILE_NAME).read_text()
    assert "the last run crashed:\nFatal Python error: Segmentation fault" in text
    assert not (tmp_path / logs_module.CRASH_NAME).exists()
