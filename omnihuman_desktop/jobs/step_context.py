"""What the steps of a job work with: the rooms they call, and what is remembered between two steps in memory alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.domain.job import Job
    from omnihuman_desktop.jobs.connections import Connections
    from omnihuman_desktop.jobs.poller import TaskPoller
    from omnihuman_desktop.jobs.storage_locations import StorageLocations
    from omnihuman_desktop.jobs.store import JobStore
    from omnihuman_desktop.jobs.uploads import UploadTable


@dataclass(frozen=True)
class StepContext:
    """What the steps work with. `bodies` holds, in memory alone, the bytes of paid requests by their idempotency key."""

    folder: Path
    videos_dir: Callable[[], Path]
    store: JobStore
    uploads: UploadTable
    accounts: Accounts
    places: StorageLocations
    connections: Connections
    watch: TaskPoller
    tell: Callable[[Job], None]
    bodies: dict[str, bytes] = field(default_factory=dict)
    made_at: dict[str, float] = field(default_factory=dict)
    """When each of `bodies` was made, in seconds since the epoch."""
    reserved: set[Path] = field(default_factory=set)
    """Paths that videos on their way have been promised."""
    short: dict[str, int] = field(default_factory=dict)
    """How often a job's video has come shorter than its voice."""
