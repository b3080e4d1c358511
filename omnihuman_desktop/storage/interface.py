"""What a storage does for a job, whichever it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from omnihuman_desktop.domain.storage import with_scheme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.storage import StorageLocation


@dataclass(frozen=True)
class UploadedFile:
    """A file's copy at a place: the key that it was sent under, and what the place calls it, where that is another name.

    `ends_at` is when the place removes it by itself, in seconds since the epoch; 0 where it never does.
    """

    key: str
    handle: str = ""
    ends_at: float = 0.0


class Storage(Protocol):
    """A place that files are uploaded to, and that the service can read from.

    All calls raise `StorageError` where the place says no, `NetworkError` where the line fails.
    """

    async def put(self, path: Path, key: str, content_type: str, moved: Callable[[int], None]) -> UploadedFile:
        """Upload `path` as `key`; `moved` is told the bytes that have left so far."""
        ...

    def holds(self, copy: UploadedFile) -> bool:
        """Whether a link to `copy`, which was made earlier, can still be given."""
        ...

    async def link(self, copy: UploadedFile) -> str:
        """A URL by which anybody can read `copy` for some hours. Kept nowhere."""
        ...

    async def delete(self, copy: UploadedFile) -> None:
        """Remove `copy`. One that is not there is as good as removed."""
        ...


class PublishedStorage:
    """The half of a `Storage` whose files anybody can read under a public base URL, by nobody's signature."""

    def __init__(self, setup: StorageLocation) -> None:
        self._public_url = with_scheme(setup.value("public_url")).rstrip("/")

    def holds(self, copy: UploadedFile) -> bool:  # noqa: ARG002 - the protocol's shape
        """See `Storage.holds`."""
        return True

    async def link(self, copy: UploadedFile) -> str:
        """See `Storage.link`."""
        return f"{self._public_url}/{copy.key}"
