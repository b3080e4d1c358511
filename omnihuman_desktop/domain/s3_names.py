"""Reads what people paste for a bucket or a region of S3: an endpoint, a bucket's URL, an ARN, a region with a prefix."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from omnihuman_desktop.lazy_dataclass import dataclass

_ARN = re.compile(r"arn:[\w-]+:s3:::([^/*]+)")
_REGION = r"(?P<region>[a-z0-9-]+?)"
_BUCKET = r"(?:(?P<bucket>[a-z0-9][a-z0-9.-]*)\.)?"
_HOSTS = {
    "aws": rf"{_BUCKET}s3(?:[.-](?P<dual>dualstack\.)?{_REGION})?\.amazonaws\.com(?:\.cn)?",
    "b2": rf"{_BUCKET}s3\.{_REGION}\.backblazeb2\.com",
    "wasabi": rf"{_BUCKET}s3\.{_REGION}\.wasabisys\.com",
    "spaces": rf"{_BUCKET}(?P<region>[a-z]{{3}}\d)\.(?:cdn\.)?digitaloceanspaces\.com",
    "oss": rf"{_BUCKET}(?:s3\.)?oss-{_REGION}(?:-internal)?\.aliyuncs\.com",
    "cos": rf"{_BUCKET}cos\.{_REGION}\.myqcloud\.com",
}
"""The hosts of each provider, as its console and its documentation show them."""


@dataclass(frozen=True)
class S3Name:
    """What was found in a text; empty where it does not say it. `dual_stack`: AWS' endpoints for IPv6, too."""

    bucket: str = ""
    region: str = ""
    dual_stack: bool = False


def read_s3_name(provider: str, text: str) -> S3Name:
    """Return what `text`, an address of the provider with that id, says; nothing for any other text."""
    if found := _ARN.match(text):
        return S3Name(bucket=found[1])
    try:
        address = urlsplit(text if "://" in text else f"//{text}")
    except ValueError:
        return S3Name()
    if address.scheme == "s3":
        return S3Name(bucket=address.netloc)
    found = re.fullmatch(_HOSTS.get(provider, "(?!)"), (address.hostname or ""))
    if found is None:
        return S3Name()
    parts = found.groupdict()
    bucket = parts["bucket"] or address.path.strip("/").partition("/")[0]
    return S3Name(bucket, parts["region"] or "", bool(parts.get("dual")))


def read_region(provider: str, text: str) -> S3Name:
    """Return what an entry for the region says: a region's name, also with the provider's prefix, or an address."""
    text = text.strip()
    found = read_s3_name(provider, text)
    if found.region:
        return found
    name = text.lower()
    return S3Name(region=name.removeprefix("oss-").removesuffix("-internal") if provider == "oss" else name)


def read_bucket(provider: str, text: str) -> S3Name:
    """Return what an entry for the bucket says: its name, an address, an ARN."""
    found = read_s3_name(provider, text.strip())
    return found if found.bucket else S3Name(bucket=text.strip().strip("/"))
