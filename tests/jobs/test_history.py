from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from omnihuman_desktop.domain.job import JobRequest, JobState
from omnihuman_desktop.evolink.wire import describe_content
from omnihuman_desktop.jobs.history_table import JobHistory, Message
from omnihuman_desktop.jobs.store import JobStore
from omnihuman_desktop.jobs.stored_jobs import StoredJobs
from tests.jobs.conftest import Bench
from tests.jobs.test_store import make_job


async def test_a_job_keeps_when_it_came_into_its_states_and_what_was_said(bench: Bench, request_of: JobRequest) -> None:
    job = await bench.ended(bench.service.submit(replace(request_of, prompt="smiles")).id)
    history = await bench.service.stored.history(job.id)
    assert history.is_whole
    assert [state.value for state, _at in history.states] == [
        "preparing", "uploading", "submitting", "waiting", "downloading", "done",
    ]  # fmt: skip
    times = [at for _state, at in history.states]
    assert times == sorted(times)
    assert times[-1] == job.changed_at
    assert [answer.what for answer in history.answers] == [Message.REQUEST, Message.REPLY, Message.END]
    request, reply, end = (answer.content for answer in history.answers)
    assert '"prompt": "smiles"' in request
    assert '"audio_url": "[link to 127.0.0.1:' in request
    assert reply.startswith("HTTP 200\n")
    assert job.remote_id in reply
    assert '"completed"' in end
    for content in (request, reply, end):
        assert bench.sandbox.key not in content
        assert "://" not in content, "of a link its host alone is shown"


async def test_a_job_of_an_earlier_version_has_no_history(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    job = replace(make_job(), state=JobState.WAITING, changed_at=5.0)
    await store.save(job)
    await store.execute(lambda base: base.execute("DELETE FROM job_states").rowcount)
    stored = StoredJobs(store, tmp_path)
    assert await stored.history(job.id) == JobHistory()
    await store.save(replace(job, state=JobState.DONE, changed_at=6.0))
    await store.save(replace(job, state=JobState.DONE, changed_at=7.0, name="renamed"))
    history = await stored.history(job.id)
    assert history.states == ((JobState.DONE, 6.0),)
    assert not history.is_whole
    await store.close()


async def test_a_message_is_kept_although_the_disk_refuses_the_first_save(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    store.note_answer(make_job().id, Message.REPLY, "{}")
    await store.execute(lambda base: base.execute("ALTER TABLE job_states RENAME TO away").rowcount)
    try:
        await store.save(make_job())
    except Exception:
        await store.execute(lambda base: base.execute("ALTER TABLE away RENAME TO job_states").rowcount)
    await store.save(make_job())
    await store.save(make_job())
    assert [answer.content for answer in (await StoredJobs(store, tmp_path).history(make_job().id)).answers] == ["{}"]
    await store.close()


async def test_the_history_of_a_purged_job_is_deleted(tmp_path: Path) -> None:
    store = JobStore(tmp_path / "jobs.sqlite3")
    await store.open()
    store.note_answer(make_job().id, Message.REPLY, "{}")
    await store.save(replace(make_job(), state=JobState.FAILED, removed=True))
    await store.purge_removed()
    assert await StoredJobs(store, tmp_path).history(make_job().id) == JobHistory()
    await store.close()


def test_a_described_message_holds_no_secret() -> None:
    signed = "https://files.example.com/a/b.mp4?X-Amz-Signature=0123456789abcdef0123456789abcdef0123456789abcdef"
    described = describe_content({
        "results": [signed], "error": {"message": f"can't read {signed}, Bearer sk-abcdef123456"},
        "upload_token": "short", "tokens": ["listed"], "nested": [[{"signature": "abc"}]], "half": "\ud800", "n": 3,
    })  # fmt: skip
    for secret in ("X-Amz", "0123456789abcdef", "/a/b.mp4", "sk-abcdef", "short", "listed", 'abc"', "\ud800"):
        assert secret not in described
    assert "[link to files.example.com]" in described
    assert "://" not in described
    described.encode()


def test_a_deep_or_long_message_is_cut() -> None:
    deep: object = "end"
    for _ in range(500):
        deep = [deep]
    assert "…" in describe_content(deep)
    assert len(describe_content([{"a": "x" * 5000}] * 10_000)) <= 8000
