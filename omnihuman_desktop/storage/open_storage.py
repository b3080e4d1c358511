"""Opens a place that was set up, whichever kind it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.domain.storage import StorageKind

if TYPE_CHECKING:
    import httpx

    from omnihuman_desktop.domain.storage import StorageLocation
    from omnihuman_desktop.storage.interface import Storage


SILENCE_S = 60.0
"""How long an upload may make no step, in seconds, where `http` sets no such limit."""


def open_storage(setup: StorageLocation, secret: str, http: httpx.AsyncClient) -> Storage:
    """The place of `setup`. Raises `StorageError` (storage_missing) for a kind that this version does not know."""
    if setup.kind == StorageKind.S3:
        from omnihuman_desktop.storage.s3 import S3

        return S3(setup, secret, http)
    if setup.kind == StorageKind.AZURE:
        from omnihuman_desktop.storage.azure import AzureBlob, AzureBySas

        return (AzureBySas if setup.value("login") == "sas" else AzureBlob)(setup, secret, http)
    if setup.kind == StorageKind.WEBDAV:
        from omnihuman_desktop.storage.webdav import WebDav

        return WebDav(setup, secret, http)
    if setup.kind == StorageKind.SFTP:
        from omnihuman_desktop.storage.sftp import Sftp

        return Sftp(setup, secret, http.timeout.read or SILENCE_S)
    if setup.kind == StorageKind.FOLDER:
        from omnihuman_desktop.storage.published_folder import PublishedFolder

        return PublishedFolder(setup)
    raise StorageError(Kind.STORAGE_MISSING)
