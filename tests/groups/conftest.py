from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from omnihuman_desktop.domain.group import Group, GroupItem, GroupKind
from omnihuman_desktop.domain.job import Job, JobRequest
from omnihuman_desktop.groups.service import Groups, make_group
from omnihuman_desktop.groups.summary import GroupSummary, ItemState, state_of
from omnihuman_desktop.media.audio.excerpt import cut_voice
from tests.jobs.conftest import Bench
from tests.sandbox_server import Sandbox


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox", 0.3) as sandbox:
        yield sandbox


class GroupBench(Bench):
    """Groups on a service on a real sandbox, without a window."""

    def __init__(self, data_dir: Path, sandbox: Sandbox) -> None:
        super().__init__(data_dir, sandbox)
        self.groups = Groups(self.service, data_dir)
        self.told: list[tuple[Group, GroupSummary]] = []
        self.groups.subscribe(lambda group, summary: self.told.append((group, summary)))

    async def start(self) -> None:
        await self.service.start()
        await self.groups.start()

    async def close(self) -> None:
        await self.groups.close()
        await self.service.close()

    def items(self, group: Group) -> tuple[GroupItem, ...]:
        return self.groups.groups[group.id].items

    def item_states(self, group: Group) -> list[ItemState]:
        return [state_of(item, self.groups.jobs) for item in self.items(group)]

    def count(self, group: Group, *states: ItemState) -> int:
        return self.groups.summary(group.id).count(*states)

    async def until_still(self, group: Group, *states: ItemState) -> None:
        """Wait until all items are in one of `states`."""
        await self.until(lambda: set(self.item_states(group)) <= set(states))

    def created(self) -> int:
        return len(self.sandbox.calls("create"))


@pytest.fixture
def open_bench(tmp_path: Path, sandbox: Sandbox) -> Callable[[], GroupBench]:
    return lambda: GroupBench(tmp_path / "data", sandbox)


@pytest.fixture
async def bench(open_bench: Callable[[], GroupBench]) -> AsyncIterator[GroupBench]:
    bench = open_bench()
    await bench.start()
    yield bench
    await bench.close()


@pytest.fixture
def short_request(portrait: Path, voice: Path, tmp_path: Path) -> JobRequest:
    """A request whose files are small, and whose voice needs no cutting."""
    from PIL import Image

    small = tmp_path / "small.png"
    with Image.open(portrait) as picture:
        picture.resize((128, 128)).save(small)
    excerpt = tmp_path / "heard.wav"
    cut_voice(voice, 0, 1000, excerpt)
    return JobRequest(small, voice, 0, 1000, excerpt)


def requests_for(request: JobRequest, count: int) -> Sequence[JobRequest]:
    return [replace(request, name=f"row {number}", seed=number) for number in range(1, count + 1)]


@pytest.fixture
def make_batch(short_request: JobRequest) -> Callable[[int], Group]:
    return lambda count: make_group(GroupKind.BATCH, "greetings", "sandbox", requests_for(short_request, count))


def seeds(jobs: Sequence[Job]) -> list[int | None]:
    return [job.request.seed for job in jobs]
