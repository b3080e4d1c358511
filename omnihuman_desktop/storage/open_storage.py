"""Creates the `Storage` for a configured location: the one list of the kinds of storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import StorageKind

if TYPE_CHECKING:
    import httpx

    from omnihuman_desktop.domain.storage import StorageLocation
    from omnihuman_desktop.storage.interface import Storage


SILENCE_S = 60.0
"""How long an SFTP upload may make no progress, in seconds, where `http` has no read timeout."""


def open_storage(location: StorageLocation, secret: str, http: httpx.AsyncClient) -> Storage:
    """Return the `Storage` that `location` describes. Nothing is connected yet.

    `secret` is the password, secret key or token of the location, as its kind's class says; `http` sends its requests.
    Raises `StorageError` (storage_missing) for a kind that this version does not know.
    """
    if location.kind == StorageKind.S3:
        from omnihuman_desktop.storage.s3 import S3

        return S3(location, secret, http)
    if location.kind == StorageKind.AZURE:
        from omnihuman_desktop.storage.azure import AzureBlob, AzureBySas

        return (AzureBySas if location.value("login") == "sas" else AzureBlob)(location, secret, http)
    if location.kind == StorageKind.WEBDAV:
        from omnihuman_desktop.storage.webdav import WebDav

        return WebDav(location, secret, http)
    if location.kind == StorageKind.SFTP:
        from omnihuman_desktop.storage.sftp import Sftp

        return Sftp(location, secret, http.timeout.read or SILENCE_S)
    if location.kind == StorageKind.FOLDER:
        from omnihuman_desktop.storage.published_folder import PublishedFolder

        return PublishedFolder(location)
    raise StorageError(Kind.STORAGE_MISSING)
