"""Where files can be uploaded to, as plain values. No value here is a secret.

The addresses of the presets come from the providers' documentation.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping


class StorageKind(StrEnum):
    """How a place is spoken to."""

    S3 = "s3"
    AZURE = "azure"
    WEBDAV = "webdav"
    SFTP = "sftp"
    FOLDER = "folder"


class UploadRetention(StrEnum):
    """When an uploaded file that no task needs any more is removed."""

    NONE = "not"
    """At once."""
    ONE_DAY = "day"
    """After a day, so that the next task with the same portrait finds it there."""
    FOREVER = "always"
    """Never."""

    @property
    def seconds(self) -> float | None:
        """How long it is kept; None for ever."""
        return {UploadRetention.NONE: 0.0, UploadRetention.ONE_DAY: 86_400.0, UploadRetention.FOREVER: None}[self]


@dataclass(frozen=True)
class StorageLocation:
    """A place that was set up: its id, its kind, the name that the creator gave it, and what its form holds."""

    id: str
    kind: str
    name: str
    values: Mapping[str, str] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """The form's entry `name`, without space around it."""
        return self.values.get(name, "").strip()

    def to_row(self) -> dict[str, str]:
        """As it lies in the settings."""
        return {**self.values, "id": self.id, "kind": self.kind, "name": self.name}

    @classmethod
    def from_row(cls, row: Mapping[str, str]) -> StorageLocation:
        """The reverse of `to_row`."""
        own = ("id", "kind", "name")
        rest = {name: text for name, text in row.items() if name not in own}
        return cls(row.get("id", ""), row.get("kind", ""), row.get("name", ""), rest)


@dataclass(frozen=True)
class StorageSettings:
    """All that the settings say about storage. `default` is the id of the place for new files; empty: the account's own."""

    locations: tuple[StorageLocation, ...] = ()
    default_id: str = ""
    retention: UploadRetention = UploadRetention.NONE

    def find(self, place_id: str) -> StorageLocation | None:
        """The place of this id."""
        return next((place for place in self.locations if place.id == place_id), None)


@dataclass(frozen=True)
class S3Preset:
    """A provider that speaks S3. `endpoint` may name {region} and {account}; an empty one is entered in full."""

    id: str
    endpoint: str = ""
    region: str = ""
    path_style: bool = False


S3_PRESETS = {
    preset.id: preset
    for preset in (
        S3Preset("aws", "https://s3.{region}.amazonaws.com"),
        S3Preset("r2", "https://{account}.r2.cloudflarestorage.com", "auto", path_style=True),
        S3Preset("b2", "https://s3.{region}.backblazeb2.com"),
        S3Preset("minio", region="us-east-1", path_style=True),
        S3Preset("wasabi", "https://s3.{region}.wasabisys.com"),
        S3Preset("spaces", "https://{region}.digitaloceanspaces.com"),
        S3Preset("oss", "https://s3.oss-{region}.aliyuncs.com"),
        S3Preset("cos", "https://cos.{region}.myqcloud.com"),
        S3Preset("gcs", "https://storage.googleapis.com", "auto", path_style=True),
        S3Preset("other"),
    )
}


AZURE_HOST = ".blob.core.windows.net"
"""What follows a storage account's name in its address, in Azure's public cloud."""


@dataclass(frozen=True)
class S3Address:
    """Where a bucket is. `base_url` is the bucket's own address, without a slash at its end."""

    base_url: str
    region: str
    bucket: str


def s3_address(setup: StorageLocation) -> S3Address:
    """Where the bucket of `setup` is, by its preset."""
    preset = S3_PRESETS.get(setup.value("preset"), S3_PRESETS["other"])
    region = setup.value("region") or preset.region or "us-east-1"
    endpoint = preset.endpoint.format(region=region, account=setup.value("account")) or with_scheme(setup.value("endpoint"))
    endpoint = endpoint.rstrip("/")
    bucket = setup.value("bucket")
    path_style = preset.path_style if preset.id != "other" else setup.value("addressing") != "host"
    if path_style or "." in bucket:
        # A dot in a bucket's name would break the certificate of a host name made of it.
        return S3Address(f"{endpoint}/{bucket}", region, bucket)
    scheme, _, rest = endpoint.partition("://")
    return S3Address(f"{scheme}://{bucket}.{rest}", region, bucket)


def with_scheme(address: str) -> str:
    """`address` as a URL: https where it names no scheme."""
    return address if "://" in address or not address else f"https://{address}"


def parse_sas_url(text: str) -> dict[str, str]:
    """The form's entries that a container's SAS URL tells; none where `text` is not one."""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return {}
    steps = parts.path.strip("/").split("/")
    host = parts.hostname or ""
    if not parts.scheme.startswith("http") or not parts.query or not host:
        return {}
    if ".blob." not in host:
        # An emulator, or a server behind a name of its own: the account stands first in the path.
        account, bucket = (*steps, "")[:2]
        return {"account": account, "bucket": bucket, "endpoint": f"{parts.scheme}://{parts.netloc}/{account}"}
    told = {"account": host.partition(".")[0], "bucket": steps[0]}
    return told if host.endswith(AZURE_HOST) else told | {"endpoint": f"{parts.scheme}://{parts.netloc}"}


SFTP_PORT = 22
"""Where a server listens that names no port."""


def sftp_port(setup: StorageLocation) -> int:
    """The port of an SFTP server."""
    text = setup.value("port")
    return int(text) if text.isdecimal() and int(text) < 65_536 else SFTP_PORT


def service_address(setup: StorageLocation) -> str:
    """The URL of the place's server, which its secret is for; of a folder, the one that it is published under."""
    if setup.kind == StorageKind.AZURE:
        account = setup.value("account")
        endpoint = with_scheme(setup.value("endpoint")) or f"https://{account}{AZURE_HOST}"
        return f"{endpoint.rstrip('/')}/{setup.value('bucket')}"
    if setup.kind == StorageKind.SFTP:
        host = setup.value("host")
        host = f"[{host}]" if ":" in host else host
        port = "" if sftp_port(setup) == SFTP_PORT else f":{sftp_port(setup)}"
        return f"sftp://{quote(setup.value('key_id'), safe='')}@{host}{port}"
    if setup.kind in (StorageKind.WEBDAV, StorageKind.FOLDER):
        return with_scheme(setup.value("url" if setup.kind == StorageKind.WEBDAV else "public_url")).rstrip("/")
    return s3_address(setup).base_url


def is_loopback_url(url: str) -> bool:
    """Whether `url` names this computer itself."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
