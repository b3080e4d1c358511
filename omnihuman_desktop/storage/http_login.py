"""Logs in to a web server by the scheme that it asks for: Digest, or Basic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Generator


_BUSY = frozenset({408, 423, 429})
_QUOTED = re.compile(r'"[^"]*"')
_SCHEME = re.compile(r"(?:^|,)\s*(basic|digest)(?=\s|,|$)")


class Login(httpx.Auth):
    """Name and password by the scheme of the server's first answer.

    That answer is to a request without a login, so that a server that speaks Digest never sees the password. Where a server
    offers both, Basic is taken under https, which every server speaks right, and Digest elsewhere. A request whose body is a
    stream can't be repeated: make one without a body before it. Where a Digest has run out meanwhile, such a request ends with
    `httpx.StreamConsumed`; the same one made anew takes the new Digest.
    """

    def __init__(self, name: str, password: str) -> None:
        self._basic = httpx.BasicAuth(name, password)
        self._digest = httpx.DigestAuth(name, password)
        self._chosen: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """See `httpx.Auth`."""
        if self._chosen is None:
            response = yield request
            if response.status_code in _BUSY or response.status_code >= 500:
                # It says nothing of logins: Basic, taken for want of an offer, would show a Digest server the password.
                return
            self._chosen = self._choose(response)
            if response.is_success:
                return
        try:
            yield from self._chosen.auth_flow(request)
        except (KeyError, NotImplementedError, httpx.ProtocolError):
            # A Digest that is broken, or of a kind that isn't known (SHA-512-256, auth-int): the refusal stands.
            self._chosen = None

    def _choose(self, response: httpx.Response) -> httpx.Auth:
        offers = (_QUOTED.sub("", offer.lower()) for offer in response.headers.get_list("www-authenticate"))
        offered = {scheme for offer in offers for scheme in _SCHEME.findall(offer)}
        if "digest" not in offered or ("basic" in offered and response.url.scheme == "https"):
            return self._basic
        return self._digest
