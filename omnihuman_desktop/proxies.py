"""The proxies that the system, the environment or the user names, and which of them a request takes.

An entry that can't be read is left out by itself, and logged once: it must not keep the program from the network.
"""

from __future__ import annotations

import logging
import re
import sys
from functools import cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from omnihuman_desktop.lazy_dataclass import dataclass

log = logging.getLogger(__name__)

_SCHEMES = {"http": "http", "https": "https", "socks5": "socks5", "socks5h": "socks5h", "socks": "socks5h"}
"""The schemes of proxies. Desktops write "socks" and mean version 5; the name is then looked up by the proxy."""

_HOST = re.compile(r"(?:\*?\.)?[\w-]+(?:\.[\w-]+)*\.?", re.ASCII)


@dataclass(frozen=True)
class _Exception:
    """A host, its subdomains or a network without a proxy. A `port` of 0 means all ports."""

    name: str = ""
    network: IPv4Network | IPv6Network | None = None
    port: int = 0

    def matches(self, host: str, port: int) -> bool:
        """Return whether it holds for `host`, in small letters and without brackets, and `port`."""
        if self.port and self.port != port:
            return False
        if self.network is None:
            return host == self.name or host.endswith(f".{self.name}")
        try:
            return ip_address(host) in self.network
        except ValueError:
            return False


@dataclass(frozen=True)
class Proxies:
    """`by_scheme` maps "http", "https" and "all" to a proxy's URL; `exceptions` go without one, `everything` too."""

    by_scheme: tuple[tuple[str, str], ...] = ()
    exceptions: tuple[_Exception, ...] = ()
    everything: bool = False

    def find(self, url: str) -> str:
        """Return the URL of the proxy for a request to `url`; empty where it goes without one."""
        address = urlsplit(url)
        found = dict(self.by_scheme)
        proxy = found.get(address.scheme, found.get("all", ""))
        host = (address.hostname or "").lower().rstrip(".")
        port = address.port or {"http": 80, "https": 443}.get(address.scheme, 0)
        if not proxy or self.everything or any(each.matches(host, port) for each in self.exceptions):
            return ""
        return "" if _is_exception_of_the_system(host) else proxy


class _Entered:
    """The proxy that the user entered in the settings, for the whole program; empty to leave it to the system."""

    url = ""


def use_proxy(entered: str) -> None:
    """From now on take the proxy `entered` for everything but the system's exceptions. Empty: what the system says."""
    _Entered.url = parse_proxy(entered)


def read_proxies() -> Proxies:
    """Return the proxy that was entered, or what the environment says, or else Windows' or macOS' settings."""
    from urllib.request import getproxies

    named = getproxies()
    if _Entered.url:
        named |= {"http": _Entered.url, "https": _Entered.url}
    by_scheme = [(scheme, url) for scheme in ("http", "https", "all") if (url := _read_proxy(named.get(scheme, "")))]
    entries = [entry for entry in re.split(r"[,\s]+", named.get("no", "")) if entry]
    exceptions = [found for entry in entries if entry != "*" and (found := _read_exception(entry)) is not None]
    return Proxies(tuple(by_scheme), tuple(exceptions), "*" in entries)


def _is_exception_of_the_system(host: str) -> bool:
    if sys.platform not in ("win32", "darwin"):
        return False
    from urllib.request import proxy_bypass

    return bool(proxy_bypass(host))


def name_proxy(url: str) -> str:
    """Return host and port of the proxy at `url`, without its login; empty for no proxy."""
    return urlsplit(url).netloc.rpartition("@")[2]


def has_login(text: str) -> bool:
    """Return whether `text`, a proxy as people write it, has a name or a password in it."""
    # Also behind a slash, which may be one of the password.
    return "@" in text


def parse_proxy(text: str) -> str:
    """Return the URL of the proxy that `text` means, as people and systems write it; empty where it means none."""
    text = text.strip()
    scheme, found, rest = text.partition("://")
    if not found:
        scheme, rest = "http", text
    try:
        address = urlsplit(f"//{rest}")
        usable = scheme.lower() in _SCHEMES and bool(address.hostname) and (address.port or 1) > 0
        # With a slash in a password, what stands before it would count as the host, and be shown and logged as it.
        usable = usable and "@" not in rest.removeprefix(address.netloc)
    except ValueError:
        usable = False
    if not usable:
        return ""
    return f"{_SCHEMES[scheme.lower()]}://{rest.rstrip('/')}"


def _read_proxy(text: str) -> str:
    found = parse_proxy(text)
    if text.strip() and not found:
        _log_left_out("proxy", text.strip().rpartition("@")[2])
    return found


def _read_exception(entry: str) -> _Exception | None:
    text = entry.partition("://")[2] or entry
    if network := _read_network(text):
        return _Exception(network=network)
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdecimal():
        host, port = text, "0"
    if network := _read_network(host):
        return _Exception(network=network, port=int(port))
    if not _HOST.fullmatch(host):
        _log_left_out("exception", entry)
        return None
    return _Exception(name=host.lstrip("*.").rstrip(".").lower(), port=int(port))


def _read_network(text: str) -> IPv4Network | IPv6Network | None:
    """Return the network or the single address that `text` is, with or without brackets; None for anything else."""
    try:
        return ip_network(text.strip("[]"), strict=False)
    except ValueError:
        return None


@cache
def _log_left_out(what: str, text: str) -> None:
    log.info("a %s of the system's settings can't be read and is left out: %s", what, text)
