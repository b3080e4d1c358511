"""What a storage does for a job, whichever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Place(Protocol):
    """A place that files are uploaded to, and that the service can read from.

    All calls raise `StorageError` where the place says no, `NetworkError` where the line fails.
    """

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> None:
        """Upload `path` as the object `key`; `moved` is told the bytes that have left so far."""
        ...

    async def link(self, key: str) -> str:
        """A URL by which anybody can read the object `key` for some hours. Kept nowhere."""
        ...

    async def delete(self, key: str) -> None:
        """Remove the object `key`. One that is not there is as good as removed."""
        ...
