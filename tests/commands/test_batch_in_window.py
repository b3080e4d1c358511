"""A batch of the command line while the window is open on the data folder: handed over as one group."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import JobRequest, JobState
from omnihuman_desktop.groups.service import make_group
from omnihuman_desktop.groups.store import group_to_json
from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.jobs.snapshot import read_jobs
from omnihuman_desktop.ui.runtime.single_instance import LATER, SingleInstance
from tests.commands.conftest import Shell, wait_for
from tests.commands.test_commands import under_wine
from tests.running_program import run_window, until
from tests.sandbox_server import ROOT, Sandbox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from omnihuman_desktop.app import Program


def write_table(folder: Path, portrait: Path, voice: Path, count: int) -> Path:
    table = folder / "greetings.csv"
    rows = [f"{portrait},{voice},0,2,Anna {number},{number}" for number in range(1, count + 1)]
    table.write_text("\n".join(["portrait,voice,start,end,name,seed", *rows]))
    return table


@under_wine
def test_an_open_window_sends_the_batch_as_one_group(
    qapp: QApplication, shell: Shell, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    table = write_table(tmp_path, portrait, voice, 3)
    ended: list[subprocess.Popen[str]] = []

    async def scenario(program: Program) -> None:
        instance.take_task = program.take_task
        instance.listen()
        ended.append(shell.start("batch", table, "--yes", "--json", "--sandbox"))
        await until(lambda: program.session.groups.groups)
        await until(lambda: ended[0].poll() is not None)
        (group,) = program.session.groups.groups.values()
        assert (group.kind, group.name, len(group.items)) == (GroupKind.BATCH, "greetings", 3)
        assert program.session.groups.summary(group.id).count(ItemState.DONE) == 3

    instance = SingleInstance(shell.data)
    instance.claim(())
    run_window(qapp, shell.data, scenario)
    instance.release()
    out, err = ended[0].communicate(timeout=10)
    assert ended[0].returncode == 0, err
    assert [json.loads(line)["state"] for line in out.splitlines()] == ["done"] * 3
    assert "The window is open on this data folder, and sends the batch." in err


@under_wine
def test_a_window_that_is_closed_leaves_the_rest_to_the_command(
    qapp: QApplication, shell: Shell, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    table = write_table(tmp_path, portrait, voice, 6)
    shell.data.mkdir()
    (shell.data / "settings.json").write_text(json.dumps({"sandbox_task_seconds": 6.0}))
    started: list[subprocess.Popen[str]] = []

    async def scenario(program: Program) -> None:
        instance.take_task = program.take_task
        instance.listen()
        started.append(shell.start("batch", table, "--yes", "--json", "--sandbox"))
        await until(lambda: any(job.state is JobState.WAITING for job in program.service.jobs.values()))

    instance = SingleInstance(shell.data)
    instance.claim(())
    run_window(qapp, shell.data, scenario)
    instance.release()
    out, err = started[0].communicate(timeout=120)
    lines = [json.loads(line) for line in out.splitlines()]
    assert (started[0].returncode, [line["state"] for line in lines]) == (0, ["done"] * 6), err
    assert len({line["task"] for line in lines}) == 6


def start_window(shell: Shell) -> subprocess.Popen[str]:
    """A window in a process of its own, once it works on the data folder."""
    command = [sys.executable, "-P", "-m", "omnihuman_desktop", "--data-dir", str(shell.data)]
    environment = shell.environment | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    window = subprocess.Popen(
        command, env=environment, cwd=shell.no_qt, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True
    )
    shell.started.append(window)
    wait_for((shell.data / "jobs.sqlite3").exists, "the window has begun")
    return window


@pytest.mark.parametrize("accepted", [0, 1, 3])
def test_a_window_that_is_killed_leaves_the_rest_to_the_command(
    shell: Shell, tmp_path: Path, portrait: Path, voice: Path, accepted: int
) -> None:
    shell.sandbox.close()
    with Sandbox(tmp_path / "slow service", 3.0) as sandbox:
        shell.sandbox = sandbox
        if not accepted:
            sandbox.fault("create", "slow:2")
        window = start_window(shell)
        command = shell.start("batch", write_table(tmp_path, portrait, voice, 5), "--yes", "--json")
        wait_for(lambda: len(sandbox.calls("create")) > accepted or len(sandbox.tasks()) > accepted, "a request is out")
        window.kill()
        out, err = command.communicate(timeout=120)
        states = [json.loads(line)["state"] for line in out.splitlines()]
        # A request that was cut off while it was out may stay unclear: the creator decides.
        assert len(states) == 5, err
        assert set(states) <= {"done", "unknown"}, err
        assert command.returncode == (0 if set(states) == {"done"} else 5)
        assert len(sandbox.tasks()) <= 5
        assert len(sandbox.tasks()) >= states.count("done")


def test_a_command_that_is_killed_leaves_the_rest_to_a_window(
    shell: Shell, tmp_path: Path, portrait: Path, voice: Path
) -> None:
    shell.sandbox.close()
    with Sandbox(tmp_path / "slow service", 1.0) as sandbox:
        shell.sandbox = sandbox
        sandbox.fault("create", "slow:2")
        command = shell.start("batch", write_table(tmp_path, portrait, voice, 4), "--yes")
        wait_for(lambda: sandbox.calls("create"), "a request is out")
        command.kill()
        command.communicate(timeout=60)
        window = start_window(shell)

        def has_ended() -> bool:
            jobs = read_jobs(shell.data)
            return len(jobs) == 4 and all(job.state in (JobState.DONE, JobState.UNKNOWN) for job in jobs)

        wait_for(has_ended, "the window has made the rest", 120)
        states = [job.state for job in read_jobs(shell.data)]
        assert len(sandbox.tasks()) <= 4
        assert states.count(JobState.DONE) >= 3
        window.kill()


def test_a_group_that_is_handed_over_twice_is_one(qapp: QApplication, tmp_path: Path, portrait: Path, voice: Path) -> None:
    group = make_group(GroupKind.BATCH, "greetings", "sandbox", [JobRequest(portrait, voice, 0, 2000)])
    group = replace(group, is_paused=True)
    message = {"group": group_to_json(group), "account": "sandbox", "service": "", "id": group.id}
    message["until"] = str(time.time() + 600)

    async def scenario(program: Program) -> None:
        await until(lambda: program.take_task({**message, "account": "nobody"}) != LATER)
        assert program.take_task(message) == {"taken": group.id}
        program.session.groups.update(replace(group, name="renamed"))
        assert program.take_task(message) == {"taken": group.id}
        (found,) = program.session.groups.groups.values()
        assert found.name == "renamed"

    run_window(qapp, tmp_path / "data", scenario)
