"""Storage locations: their settings, and the addresses derived from them. No value here is a secret.

The endpoints of the presets come from the providers' documentation.
"""

from __future__ import annotations

from enum import StrEnum
from ipaddress import ip_address
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, urlsplit

from omnihuman_desktop.domain.s3_names import read_bucket, read_region
from omnihuman_desktop.lazy_dataclass import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping


class StorageKind(StrEnum):
    """The protocol of a storage location."""

    S3 = "s3"
    AZURE = "azure"
    WEBDAV = "webdav"
    SFTP = "sftp"
    FOLDER = "folder"


class UploadRetention(StrEnum):
    """When an uploaded file is deleted after the last task that uses it has ended."""

    NONE = "not"
    """Immediately."""
    ONE_DAY = "day"
    """After a day, so that the next task with the same portrait can reuse it."""
    FOREVER = "always"
    """Never."""

    @property
    def seconds(self) -> float | None:
        """How long the file is kept, in seconds; None if it is never deleted."""
        return {UploadRetention.NONE: 0.0, UploadRetention.ONE_DAY: 86_400.0, UploadRetention.FOREVER: None}[self]


@dataclass(frozen=True)
class StorageLocation:
    """A storage location that the user has set up. `values` are the entries of its form, by field name."""

    id: str
    kind: str
    name: str
    values: Mapping[str, str] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """Return the form entry `name`, stripped; "" if it is absent."""
        return self.values.get(name, "").strip()

    def to_row(self) -> dict[str, str]:
        """Return the location as it is stored in the settings."""
        return {**self.values, "id": self.id, "kind": self.kind, "name": self.name}

    @classmethod
    def from_row(cls, row: Mapping[str, str]) -> StorageLocation:
        """Return the location that `to_row` has stored."""
        own = ("id", "kind", "name")
        rest = {name: text for name, text in row.items() if name not in own}
        return cls(row.get("id", ""), row.get("kind", ""), row.get("name", ""), rest)


@dataclass(frozen=True)
class StorageSettings:
    """The storage part of the settings.

    `default_id` is the id of the location for new uploads; "" stands for the account's own storage.
    """

    locations: tuple[StorageLocation, ...] = ()
    default_id: str = ""
    retention: UploadRetention = UploadRetention.NONE

    def find(self, place_id: str) -> StorageLocation | None:
        """Return the location with this id, or None."""
        return next((place for place in self.locations if place.id == place_id), None)


class S3Preset(NamedTuple):
    """An S3 provider. `endpoint` may contain {region} and {account}; if it is empty, the user enters the whole endpoint."""

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
"""The host suffix of a storage account in Azure's public cloud."""


@dataclass(frozen=True)
class S3Address:
    """The address of a bucket. `base_url` includes the bucket and has no trailing slash."""

    base_url: str
    region: str
    bucket: str


def s3_address(setup: StorageLocation) -> S3Address:
    """Return the address of the bucket of `setup`, by its preset. Its entries may be pasted addresses or ARNs."""
    preset = S3_PRESETS.get(setup.value("preset"), S3_PRESETS["other"])
    named, placed = read_bucket(preset.id, setup.value("bucket")), read_region(preset.id, setup.value("region"))
    bucket = named.bucket or placed.bucket
    region = placed.region or named.region or preset.region or "us-east-1"
    endpoint = preset.endpoint.format(region=region, account=setup.value("account")) or with_scheme(setup.value("endpoint"))
    if preset.id == "aws":
        endpoint = _aws_endpoint(region, dual_stack=named.dual_stack or placed.dual_stack)
    # An endpoint may be pasted with the bucket behind it.
    endpoint = endpoint.rstrip("/").removesuffix(f"/{bucket}")
    path_style = preset.path_style if preset.id != "other" else setup.value("addressing") != "host"
    if path_style or "." in bucket:
        # A dot in the bucket name would not match the wildcard certificate of its host name.
        return S3Address(f"{endpoint}/{bucket}", region, bucket)
    scheme, _, rest = endpoint.partition("://")
    return S3Address(f"{scheme}://{bucket}.{rest}", region, bucket)


def _aws_endpoint(region: str, *, dual_stack: bool) -> str:
    country = ".cn" if region.startswith("cn-") else ""
    return f"https://s3.{'dualstack.' if dual_stack else ''}{region}.amazonaws.com{country}"


def with_scheme(address: str) -> str:
    """Return `address` as a URL, with https if it has no scheme."""
    return address if "://" in address or not address else f"https://{address}"


def parse_sas_url(text: str) -> dict[str, str]:
    """Return the form entries that a container's SAS URL contains; {} if `text` is not such a URL."""
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return {}
    steps = parts.path.strip("/").split("/")
    host = parts.hostname or ""
    if not parts.scheme.startswith("http") or not parts.query or not host:
        return {}
    if ".blob." not in host:
        # An emulator or a custom domain: the account is the first part of the path.
        account, bucket = (*steps, "")[:2]
        return {"account": account, "bucket": bucket, "endpoint": f"{parts.scheme}://{parts.netloc}/{account}"}
    told = {"account": host.partition(".")[0], "bucket": steps[0]}
    return told if host.endswith(AZURE_HOST) else told | {"endpoint": f"{parts.scheme}://{parts.netloc}"}


SFTP_PORT = 22
"""The port of an SFTP server that has none in its settings."""


def sftp_port(setup: StorageLocation) -> int:
    """Return the port of the SFTP server of `setup`."""
    text = setup.value("port")
    return int(text) if text.isdecimal() and int(text) < 65_536 else SFTP_PORT


def service_address(setup: StorageLocation) -> str:
    """Return the URL of the server that the secret of `setup` belongs to; for a folder, the URL it is published under."""
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
    """Return whether the host of `url` is this computer, by its text."""
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
