"""The context that the steps of a job share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.lazy_dataclass import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.accounts import Accounts
    from omnihuman_desktop.jobs.connections import Connections
    from omnihuman_desktop.jobs.poller import TaskPoller
    from omnihuman_desktop.jobs.registry import JobRegistry
    from omnihuman_desktop.jobs.storage_locations import StorageLocations
    from omnihuman_desktop.jobs.store import JobStore
    from omnihuman_desktop.jobs.uploads import UploadTable


@dataclass(frozen=True)
class StepContext:
    """The collaborators of the steps, and their state that is kept in memory only."""

    folder: Path
    videos_dir: Callable[[], Path]
    store: JobStore
    uploads: UploadTable
    accounts: Accounts
    locations: StorageLocations
    connections: Connections
    poller: TaskPoller
    registry: JobRegistry
    request_bodies: dict[str, bytes] = field(default_factory=dict)
    """The bytes of paid requests, by idempotency key."""
    body_created_at: dict[str, float] = field(default_factory=dict)
    """When each of `request_bodies` was made, in seconds since the epoch."""
    reserved_paths: set[Path] = field(default_factory=set)
    """Paths that were promised to videos that are not saved yet."""
    bad_downloads: dict[str, int] = field(default_factory=dict)
    """How often in a row a job's video was damaged or of the wrong length, by job id."""
