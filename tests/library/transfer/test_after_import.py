"""What a session does with imported tasks: nothing of its own accord, and never a second payment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.domain.job import JobRequest, JobState
from omnihuman_desktop.groups.service import Groups
from omnihuman_desktop.groups.snapshot import read_all_groups
from omnihuman_desktop.library.transfer.export import export_library
from omnihuman_desktop.library.transfer.layout import Watch
from omnihuman_desktop.library.transfer.service import import_library
from omnihuman_desktop.ui.text.status_texts import describe_job
from tests.jobs.conftest import Bench
from tests.library.transfer.test_transfer import add_group, fill, id_of, make_job
from tests.sandbox_server import Sandbox


async def test_imported_tasks_are_neither_sent_nor_followed_until_the_user_asks(
    tmp_path: Path,
    sandbox: Sandbox,
    portrait: Path,
    voice: Path,
) -> None:
    here = tmp_path / "here"
    task_id = sandbox.create(portrait, voice)
    waiting = make_job(here, 1, JobState.WAITING, account="sandbox", remote_id=task_id, sent_ms=11_000, billed_s=11)
    sending = make_job(here, 2, JobState.SUBMITTING, account="sandbox")
    await fill(here, waiting, sending, make_job(here, 3, account="sandbox"))
    export_library(here, tmp_path / "usb")
    asked = len(sandbox.calls())

    bench = Bench(tmp_path / "there", sandbox)
    await bench.service.start()
    groups = Groups(bench.service, bench.data_dir)
    await groups.start()
    incoming = await import_library(bench.service, groups, bench.data_dir, tmp_path / "usb", bench.videos, Watch())
    assert (incoming.tasks, incoming.elsewhere) == (3, 2)
    await groups.close()
    await bench.service.close()

    again = Bench(tmp_path / "there", sandbox)
    await again.service.start()
    await again.service.load([id_of(number) for number in (1, 2, 3)])
    await again.until(lambda: again.service._engine.is_built)
    # Everything that a start does by itself is done once a task of this computer has ended.
    made = await again.ended(again.service.submit(JobRequest(portrait, voice, 0, 2000)).id)
    assert made.state is JobState.DONE
    seen = [call for call in sandbox.calls()[asked:] if call["call"] in ("create", "task", "tasks", "batch")]
    assert {call["task_id"] for call in seen if call["call"] in ("create", "task")} == {made.remote_id}
    assert not [call for call in seen if call["call"] in ("tasks", "batch")], "no outcome is looked up"
    assert again.job(id_of(1)).state is JobState.FAILED
    assert again.job(id_of(2)).state is JobState.UNKNOWN
    status = describe_job(again.job(id_of(1)), 100.0)
    assert "In progress on the computer that this library comes from." in status.body
    assert "You paid 24 credits" in status.body

    again.service.retry(id_of(1))
    done = await again.ended(id_of(1))
    assert done.state is JobState.DONE
    assert done.video is not None
    assert done.video.is_file()
    assert len(sandbox.calls("create")) == 2, "the other computer's, and the one of this test"
    again.service.check_again(id_of(2))
    await again.until(lambda: again.job(id_of(2)).failure is not None and again.job(id_of(2)).failure.text("looked"))  # type: ignore[union-attr]
    assert again.job(id_of(2)).state is JobState.UNKNOWN
    assert len(sandbox.calls("create")) == 2
    assert replace(done, state=JobState.DONE).failure is None
    assert Kind.TASK_ELSEWHERE not in {job.failure.kind for job in again.service.jobs.values() if job.failure}
    await again.service.close()


async def test_a_batch_that_is_open_gets_the_takes_of_a_later_import(tmp_path: Path, sandbox: Sandbox) -> None:
    here = tmp_path / "here"
    request = make_job(here, 1).request
    await fill(here, make_job(here, 1))
    item = GroupItem(id_of(21), request, takes=(id_of(1),))
    group = Group(id_of(20), GroupKind.BATCH, "all", "sandbox", 1.0, (item,))
    await add_group(here, group)
    export_library(here, tmp_path / "usb")
    bench = Bench(tmp_path / "there", sandbox)
    await bench.service.start()
    groups = Groups(bench.service, bench.data_dir)
    await groups.start()
    await import_library(bench.service, groups, bench.data_dir, tmp_path / "usb", bench.videos, Watch())
    groups.update(replace(groups.groups[group.id], name="mine"))
    await fill(here, make_job(here, 2))
    await add_group(here, group.with_item(replace(item, takes=(id_of(1), id_of(2)))))
    export_library(here, tmp_path / "later")
    told: list[Group] = []
    groups.subscribe(lambda changed, _summary: told.append(changed))
    await import_library(bench.service, groups, bench.data_dir, tmp_path / "later", bench.videos, Watch())
    assert groups.place_of(id_of(2)) == (group.id, item.id)
    assert groups.jobs[id_of(2)].state is JobState.DONE
    assert told[-1].items[0].takes == (id_of(1), id_of(2))
    await groups.close()
    await bench.service.close()
    (kept,) = read_all_groups(bench.data_dir)
    assert (kept.name, kept.items[0].takes) == ("mine", (id_of(1), id_of(2)))
