"""Downloading a finished video of an account, within the size that the length of its voice allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.evolink.download import Download
from omnihuman_desktop.transport import is_internal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from omnihuman_desktop.domain.account import Account
    from omnihuman_desktop.jobs.connections import Connections

VIDEO_BASE_BYTES, VIDEO_BYTES_PER_S = 32 * 1024 * 1024, 8 * 1024 * 1024
"""The largest video: a base, and for each second of the voice about ten times the rate of a good 1080p film."""


async def open_download(
    connections: Connections,
    account: Account,
    sent_ms: int,
    part: Path,
    version_file: Path,
    report_progress: Callable[[int, int], None],
) -> Download:
    """Return the download to `part` of the video of a voice of `sent_ms` milliseconds.

    The other parameters are those of `Download`.
    """
    limit_bytes = VIDEO_BASE_BYTES + VIDEO_BYTES_PER_S * sent_ms // 1000
    # Only a service inside the user's own network, such as the sandbox, may name addresses there.
    internal_allowed = await is_internal(account.base_url)
    http = await connections.http_client()
    return Download(http, part, version_file, report_progress, limit_bytes, internal_allowed=internal_allowed)
