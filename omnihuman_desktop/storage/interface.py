"""The interface of every storage: upload a file, give a link to it, delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from omnihuman_desktop.domain.storage import with_scheme
from omnihuman_desktop.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.storage import StorageLocation


@dataclass(frozen=True)
class UploadedFile:
    """A file in a storage.

    `key` is the name that it was uploaded under, `handle` the storage's own id for it where that is another one. `ends_at` is
    when the storage deletes it, in seconds since the epoch; 0 where it never does.
    """

    key: str
    handle: str = ""
    ends_at: float = 0.0


class Storage(Protocol):
    """Where files are uploaded to, and where the service reads them from. Every call runs on the event loop.

    All calls raise `StorageError` where the storage refuses, `NetworkError` where the connection fails, and `LocalError` where
    a folder of this computer can't be used.
    """

    async def upload(self, path: Path, key: str, content_type: str, report_progress: Callable[[int], None]) -> UploadedFile:
        """Upload the file at `path`.

        `key` is a relative path of ASCII letters, digits and `._-`, with `/` between folders; a file of the same key is
        replaced. `content_type` is a media type such as "image/png". `report_progress` is called with the number of bytes
        sent so far.
        """
        ...

    def can_link(self, file: UploadedFile) -> bool:
        """Return whether `create_link` works for `file`, which may have been uploaded by an earlier run of the program."""
        ...

    async def create_link(self, file: UploadedFile) -> str:
        """Return a URL that anybody can read `file` from, for some hours at least. Never store it: it may be signed."""
        ...

    async def delete(self, file: UploadedFile) -> None:
        """Delete `file`, and what an upload that was cut off has left of it. A missing file is no error."""
        ...


class PublishedStorage:
    """Base of storages whose files a web server publishes under the location's `public_url`; their links are not signed."""

    def __init__(self, location: StorageLocation) -> None:
        self._public_url = with_scheme(location.value("public_url")).rstrip("/")

    def can_link(self, file: UploadedFile) -> bool:  # noqa: ARG002 - the protocol's shape
        """See `Storage.can_link`."""
        return True

    async def create_link(self, file: UploadedFile) -> str:
        """See `Storage.create_link`."""
        return f"{self._public_url}/{file.key}"
