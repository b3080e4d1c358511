"""The rules of the service's contract for the callback URL and for the script of a prompt."""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import urlsplit

from omnihuman_desktop.domain.limits import OMNIHUMAN

_NETWORKS_OF_THEIR_OWN = (".localhost", ".local", ".internal", ".lan", ".home.arpa", ".intranet")


class CallbackProblem(StrEnum):
    """Why a callback URL is not accepted."""

    UNREADABLE = "unreadable"
    TOO_LONG = "too_long"
    NOT_HTTPS = "not_https"
    INTERNAL = "internal"


def check_callback_url(url: str) -> CallbackProblem | None:
    """Return why the service would refuse `url`, or None.

    The contract asks for HTTPS, at most 2048 characters, and no address of an internal network.
    """
    if len(url) > OMNIHUMAN.callback_max_chars:
        return CallbackProblem.TOO_LONG
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return CallbackProblem.UNREADABLE
    if not url.isascii() or not url.isprintable() or " " in url or not host:
        return CallbackProblem.UNREADABLE
    if parts.scheme != "https":
        return CallbackProblem.NOT_HTTPS
    return CallbackProblem.INTERNAL if is_internal_host(host) else None


def is_internal_host(host: str) -> bool:
    """Return whether `host` names this computer or a private network. Looks at the text only; resolves nothing."""
    import ipaddress

    host = host.rstrip(".").lower()
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        pass
    # Most resolvers read whole or partial numbers as addresses: 127.1, 2130706433, 0x7f.1.
    last = host.rpartition(".")[2]
    if last.isdigit() or last.startswith("0x"):
        return True
    return "." not in host or host.endswith(_NETWORKS_OF_THEIR_OWN)


def is_supported_script(prompt: str) -> bool:
    """Return whether at least half of the letters belong to a script of the languages that the service supports."""
    letters = [sign for sign in prompt if sign.isalpha()]
    foreign = sum(not _is_listed(ord(sign)) for sign in letters)
    return foreign * 2 <= len(letters)


def _is_listed(point: int) -> bool:
    latin = point < 0x0250 or 0x1E00 <= point < 0x1F00 or 0xFF00 <= point < 0xFFF0
    hangul = 0x1100 <= point < 0x1200 or 0x3130 <= point < 0x3190 or 0xA960 <= point < 0xA980 or 0xAC00 <= point < 0xD800
    chinese_or_kana = 0x2E80 <= point < 0x3130 or 0x3190 <= point < 0xA000 or 0xF900 <= point < 0xFB00 or point >= 0x1B000
    return latin or hangul or chinese_or_kana
