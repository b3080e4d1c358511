"""The command line, each time as a process of its own without a display and without Qt, on a real sandbox."""

from __future__ import annotations

import contextlib
import json
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.account import Account, AccountId
from omnihuman_desktop.domain.job import JobRequest, JobState
from omnihuman_desktop.jobs.rows import request_to_json
from omnihuman_desktop.media.video.check import check_video
from omnihuman_desktop.system.folder_lock import FolderLock
from omnihuman_desktop.ui.runtime.single_instance import LATER, SingleInstance
from tests.commands.conftest import SECONDS, Shell, by_a_signal, wait_for, wait_until_said
from tests.running_program import jobs, run_window, until
from tests.sandbox_server import ROOT, Sandbox, SandboxClient

under_wine = pytest.mark.qt_log_ignore("QFontDatabase", "Failed to obtain", extend=True)


def test_a_video_is_made_listed_and_saved(shell: Shell, portrait: Path, voice: Path, tmp_path: Path) -> None:
    output = tmp_path / "made.mp4"
    code, out, err = shell.run("make", portrait, voice, *SECONDS, "--yes", "--json", "--seed", "7", "-o", output)
    assert code == 0, err
    made = json.loads(out)
    assert (made["state"], made["seconds"], made["credits"], made["seed"], made["account"]) == ("done", 3, 36, 7, "evolink")
    assert abs(check_video(output).length_ms - 2990) < 100
    assert "3 s billed · about 36 credits" in err
    assert "Rendering" in err
    assert Path(made["video"]).read_bytes() == output.read_bytes()
    assert len(shell.sandbox.tasks()) == 1
    code, out, _err = shell.run("tasks", "--json")
    assert (code, [json.loads(line)["id"] for line in out.splitlines()]) == (0, [made["id"]])
    code, out, _err = shell.run("account", "--json")
    assert (code, json.loads(out)["credits"]) == (0, shell.sandbox.credits())
    again = tmp_path / "again.mp4"
    Path(made["video"]).unlink()
    code, out, err = shell.run("fetch", made["id"][:8], "-o", again)
    assert (code, again.read_bytes()) == (0, output.read_bytes()), err
    assert len(shell.sandbox.tasks()) == 1, "fetching pays nothing"
    assert not list(shell.data.glob("in-use"))


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        ((), 2, "Add --yes to pay without a question."),
        (("--yes", "--max-credits", "30"), 4, "more than the 30 credits allowed"),
        (("--yes", "-o", "{folder}/taken.mp4"), 2, "exists already"),
        (("--yes", "-o", "{folder}/nowhere/a.mp4"), 2, "There is no folder"),
        (("--yes", "--start", "2:00"), 2, "ends before this selection does"),
        (("--yes", "--end", "59"), 2, "ends before this selection does"),
        (("--yes", "--end", "never"), 2, "is no time"),
        (("--yes", "--seed", "0"), 2, "whole number from 1"),
        (("--yes", "--mask", "{folder}/taken.mp4"), 2, "taken.mp4"),
    ],
)
def test_what_can_t_be_sent_is_said_before_anything_is_paid(
    shell: Shell, portrait: Path, voice: Path, tmp_path: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    (tmp_path / "taken.mp4").write_text("no picture")
    given = [argument.format(folder=tmp_path) for argument in arguments]
    short = SECONDS if not {"--end", "--start"} & set(given) else ()
    found, out, err = shell.run("make", portrait, voice, *short, *given)
    assert (found, out) == (code, "")
    assert words in err
    assert "Traceback" not in err
    assert shell.sandbox.calls("create") == []


def test_bad_files_are_named(shell: Shell, portrait: Path, voice: Path, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no picture and no sound")
    for one, other in ((text, voice), (portrait, text), (tmp_path / "missing.png", voice)):
        code, _out, err = shell.run("make", one, other, "--yes")
        assert code == 2
        assert (one if one is not portrait else other).name in err


def test_too_few_credits_have_a_code_of_their_own(shell: Shell, portrait: Path, voice: Path) -> None:
    shell.sandbox.fault("create", "402")
    code, _out, err = shell.run("make", portrait, voice, "--yes")
    assert code == 4
    assert "doesn't have enough credits" in err
    assert "Nothing was paid" in err
    assert shell.sandbox.tasks() == []


def test_a_refusal_is_said_with_its_code(shell: Shell, portrait: Path, voice: Path) -> None:
    shell.sandbox.fault("create", "failed:content_policy_violation")
    code, out, err = shell.run("make", portrait, voice, *SECONDS, "--yes", "--json")
    assert (code, json.loads(out)["failure"]) == (3, "task_failed"), err
    assert "Not charged" in err


@by_a_signal
def test_stopped_before_the_request_nothing_is_paid(shell: Shell, portrait: Path, voice: Path) -> None:
    shell.sandbox.fault("upload_file", "slow:20", times=4)
    process = shell.start("make", portrait, voice, *SECONDS, "--yes")
    wait_for(lambda: shell.sandbox.calls("upload_file") or process.poll() is not None, "an upload begins")
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=60)
    assert (process.returncode, shell.sandbox.calls("create")) == (130, [])
    assert "Nothing was paid" in err


@pytest.mark.parametrize("is_killed", [pytest.param(False, marks=by_a_signal), True])
def test_a_task_that_is_paid_is_gone_on_with(shell: Shell, portrait: Path, voice: Path, is_killed: bool) -> None:
    shell.sandbox.close()
    with Sandbox(shell.data.parent / "service", 6.0) as sandbox:
        shell.sandbox = sandbox
        process = shell.start("make", portrait, voice, *SECONDS, "--yes")
        wait_until_said(process, "Accepted")
        if is_killed:
            process.kill()
        else:
            process.send_signal(signal.SIGINT)
        _out, err = process.communicate(timeout=60)
        if not is_killed:
            assert process.returncode == 130
            assert "goes on at the service" in err
        (task,) = [json.loads(line) for line in shell.run("tasks", "--json")[1].splitlines()]
        code, out, err = shell.run("watch", task["id"][:8])
        assert (code, Path(out.strip()).is_file()) == (0, True), err
        assert len(sandbox.tasks()) == 1


def test_a_kill_while_the_request_is_out_pays_once(shell: Shell, portrait: Path, voice: Path) -> None:
    shell.sandbox.fault("create", "slow:3")
    process = shell.start("make", portrait, voice, *SECONDS, "--yes")
    wait_until_said(process, "Sending the request")
    wait_for(lambda: shell.sandbox.calls("create"), "the request is out")
    process.kill()
    process.communicate(timeout=60)
    (task,) = [json.loads(line) for line in shell.run("tasks", "--json")[1].splitlines()]
    code, _out, err = shell.run("watch", task["id"])
    assert code in (0, 5), err
    assert len(shell.sandbox.calls("create")) <= 1
    assert len(shell.sandbox.tasks()) <= 1


def test_a_lost_reply_is_looked_up_and_never_sent_again(shell: Shell, portrait: Path, voice: Path) -> None:
    shell.sandbox.fault("create", "drop_after")
    code, out, err = shell.run("make", portrait, voice, *SECONDS, "--yes", "--json")
    assert (code, json.loads(out)["state"]) == (0, "done"), err
    assert len(shell.sandbox.tasks()) == 1


@under_wine
def test_an_open_window_takes_the_task_over(qapp: QApplication, shell: Shell, portrait: Path, voice: Path) -> None:
    ended: list[subprocess.Popen[str]] = []

    async def scenario(program: Program) -> None:
        instance.take_task = program.take_task
        instance.listen()
        process = shell.start("make", portrait, voice, *SECONDS, "--yes", "--json", "--sandbox")
        ended.append(process)
        await until(lambda: jobs(program))
        await until(lambda: process.poll() is not None)
        assert [job.state for job in jobs(program)] == [JobState.DONE]

    instance = SingleInstance(shell.data)
    instance.claim(())
    run_window(qapp, shell.data, scenario)
    instance.release()
    out, err = ended[0].communicate(timeout=10)
    assert (ended[0].returncode, json.loads(out)["state"]) == (0, "done"), err
    assert "The window is open on this data folder" in err


@under_wine
def test_a_window_that_is_closed_midway_leaves_the_task_to_the_command(
    qapp: QApplication, shell: Shell, portrait: Path, voice: Path
) -> None:
    shell.data.mkdir()
    (shell.data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": 8.0}))
    started: list[subprocess.Popen[str]] = []

    async def scenario(program: Program) -> None:
        instance.take_task = program.take_task
        instance.listen()
        started.append(shell.start("make", portrait, voice, *SECONDS, "--yes", "--json", "--sandbox"))
        await until(lambda: jobs(program) and jobs(program)[0].state is JobState.WAITING)

    instance = SingleInstance(shell.data)
    instance.claim(())
    run_window(qapp, shell.data, scenario)
    instance.release()
    out, err = started[0].communicate(timeout=90)
    assert (started[0].returncode, json.loads(out)["state"]) == (0, "done"), err


def test_a_window_takes_no_task_for_another_service(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    request = JobRequest(portrait, voice, 0, 2000)
    message = {"make": request_to_json(request), "account": "evolink", "service": "http://127.0.0.1:9", "id": "0" * 32}
    message["until"] = str(time.time() + 600)

    async def scenario(program: Program) -> None:
        await until(lambda: program.take_task({**message, "account": "nobody"}) != LATER)
        program.accounts.set_evolink(Account(AccountId.EVOLINK, "http://127.0.0.1:10", "http://127.0.0.1:10", "key"))
        assert program.take_task(message) == {}
        assert program.take_task({**message, "id": "no id"}) == {}
        assert jobs(program) == []
        taken = {**message, "service": "http://127.0.0.1:10"}
        assert program.take_task({**taken, "until": str(time.time() - 1)}) == {}, "the command has given up"
        assert jobs(program) == []
        assert [program.take_task(taken), program.take_task(taken)] == [{"taken": "0" * 32}] * 2
        assert len(jobs(program)) == 1
        program.service.cancel("0" * 32)

    run_window(qapp, tmp_path / "data", scenario)


def test_without_its_key_nothing_is_sent_anywhere(shell: Shell, portrait: Path, voice: Path) -> None:
    """The account that was connected, and whose key the keyring no longer gives."""
    shell.data.mkdir()
    (shell.data / "settings.json").write_text(json.dumps({"connected_to": shell.sandbox.url, "account": "evolink"}))
    shell.key = ""
    code, _out, err = shell.run("make", portrait, voice, *SECONDS, "--yes")
    assert code == 3
    assert "isn't in the system's keyring" in err
    assert shell.sandbox.calls("create") == []


@under_wine
def test_a_window_without_the_account_takes_nothing(qapp: QApplication, shell: Shell, portrait: Path, voice: Path) -> None:
    """A command for EvoLink must not be sent by the sandbox, nor the other way round."""

    async def scenario(program: Program) -> None:
        instance.take_task = program.take_task
        instance.listen()
        process = shell.start("make", portrait, voice, *SECONDS, "--yes")
        await until(lambda: process.poll() is not None)
        assert process.returncode == 3
        assert jobs(program) == []

    instance = SingleInstance(shell.data)
    instance.claim(())
    run_window(qapp, shell.data, scenario)
    instance.release()
    assert shell.sandbox.calls("create") == []


def test_two_commands_never_work_on_one_folder(shell: Shell, portrait: Path, voice: Path) -> None:
    lock = FolderLock(shell.data)
    shell.data.mkdir()
    assert lock.try_lock()
    code, _out, err = shell.run("account")
    assert code == 2
    assert "is open on this data folder" in err
    lock.unlock()
    assert shell.run("account")[0] == 0


def test_a_storage_is_tested(shell: Shell, tmp_path: Path) -> None:
    code, _out, err = shell.run("storage", "test")
    assert (code, "There is no such storage" in err) == (2, True)
    site = tmp_path / "site"
    site.mkdir()
    row = {"id": "p1", "kind": "folder", "name": "Site", "folder": str(site), "public_url": "http://127.0.0.1:9"}
    shell.data.mkdir(exist_ok=True)
    (shell.data / "settings.json").write_text(json.dumps({"places": [row], "default_place": "p1"}))
    code, _out, err = shell.run("storage", "test", "Site", "--sandbox")
    assert code == 3
    assert "refused the connection" in err
    assert not list(site.rglob("*.wav"))


def test_a_task_is_found_by_one_beginning_alone(shell: Shell, tmp_path: Path) -> None:
    code, _out, err = shell.run("fetch", "nothing", "-o", tmp_path / "a.mp4")
    assert (code, "There is no task “nothing”" in err) == (2, True)


def test_a_removed_task_can_t_be_fetched(shell: Shell, portrait: Path, voice: Path, tmp_path: Path) -> None:
    made = json.loads(shell.run("make", portrait, voice, *SECONDS, "--yes", "--json")[1])
    Path(made["video"]).unlink()
    with contextlib.closing(sqlite3.connect(shell.data / "jobs.sqlite3")) as database, database:
        database.execute("UPDATE jobs SET removed = 1")
    code, out, err = shell.run("fetch", made["id"], "-o", tmp_path / "a.mp4")
    assert (code, out) == (3, "")
    assert "was removed from the list" in err


def test_an_unclear_outcome_is_looked_up_when_it_is_watched(shell: Shell, portrait: Path, voice: Path) -> None:
    shell.sandbox.fault("create", "drop_after")
    process = shell.start("make", portrait, voice, *SECONDS, "--yes")
    wait_until_said(process, "Unclear")
    process.kill()
    process.communicate(timeout=60)
    (task,) = [json.loads(line) for line in shell.run("tasks", "--json")[1].splitlines()]
    assert task["state"] == "unknown"
    code, out, err = shell.run("watch", task["id"], "--json")
    assert (code, json.loads(out)["state"]) == (0, "done"), err
    assert len(shell.sandbox.tasks()) == 1


@under_wine
def test_a_window_is_given_time_to_clear_an_outcome_up(qapp: QApplication, shell: Shell, portrait: Path, voice: Path) -> None:
    started: list[subprocess.Popen[str]] = []

    async def scenario(program: Program) -> None:
        instance.take_task = program.take_task
        instance.listen()
        account = await program.accounts.get(AccountId.SANDBOX)
        client = SandboxClient(account.base_url, account.key)
        client.fault("create", "drop_after")
        client.close()
        started.append(shell.start("make", portrait, voice, *SECONDS, "--yes", "--json", "--sandbox"))
        await until(lambda: started[0].poll() is not None)

    instance = SingleInstance(shell.data)
    instance.claim(())
    run_window(qapp, shell.data, scenario)
    instance.release()
    out, err = started[0].communicate(timeout=10)
    assert (started[0].returncode, json.loads(out)["state"]) == (0, "done"), err


@by_a_signal
def test_stopped_while_the_outcome_is_unclear_says_so(shell: Shell, portrait: Path, voice: Path) -> None:
    shell.sandbox.fault("create", "drop_before")
    process = shell.start("make", portrait, voice, *SECONDS, "--yes", "--json")
    wait_until_said(process, "Unclear")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, json.loads(out)["state"]) == (5, "unknown"), err
    assert "is paid" not in err


@by_a_signal
def test_a_second_stop_ends_what_can_t_be_waited_for(shell: Shell, portrait: Path, voice: Path) -> None:
    """Another program keeps the database locked, without end."""
    shell.run("account")
    with contextlib.closing(sqlite3.connect(shell.data / "jobs.sqlite3", isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        process = shell.start("make", portrait, voice, *SECONDS, "--yes")
        wait_for((shell.data / "in-use").exists, "it has the folder")
        end = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < end:
            process.send_signal(signal.SIGINT)
            time.sleep(0.5)
        _out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "Traceback" not in err
    assert shell.sandbox.calls("create") == []


@pytest.mark.skipif(sys.platform == "win32", reason="the script is for Linux and macOS")
def test_the_way_of_the_clone_needs_no_display(shell: Shell) -> None:
    script = shutil.which("bash")
    assert script is not None
    done = subprocess.run(
        [script, str(ROOT / "packaging" / "run"), "tasks", "--data-dir", str(shell.data)],
        env=shell.environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
