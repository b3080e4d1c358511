"""Stores secrets in the system's keyring, never in a file of the program. Blocking."""

from __future__ import annotations

import logging
import threading

log = logging.getLogger(__name__)

SERVICE = "OmniHuman Desktop"
"""The program's name in the keyring."""


class SecretStore:
    """Stores secrets by name. Where the system has no keyring, they last until the program ends.

    Safe to use from any thread but the window's: a keyring may wait for its owner to unlock it.
    """

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self._lock = threading.Lock()

    @property
    def known_secrets(self) -> tuple[str, ...]:
        """The secrets read or written so far, so that logs can mask them."""
        return tuple(self._known.values())

    def read(self, name: str) -> str:
        """Return the secret `name`; empty where there is none."""
        with self._lock:
            if name not in self._known:
                found = self._ask("get_password", SERVICE, name)
                if not found:
                    return ""
                self._known[name] = str(found)
            return self._known[name]

    def write(self, name: str, secret: str) -> bool:
        """Store `secret` as `name`. Returns whether the keyring keeps it for the next start."""
        with self._lock:
            self._known[name] = secret
            self._ask("set_password", SERVICE, name, secret)
            return self._ask("get_password", SERVICE, name) == secret

    def delete(self, name: str) -> None:
        """Delete the secret `name`."""
        with self._lock:
            self._known.pop(name, None)
            if self._ask("get_password", SERVICE, name):
                self._ask("delete_password", SERVICE, name)

    @staticmethod
    def _ask(call: str, *values: str) -> object:
        import keyring
        from keyring.errors import KeyringError

        if is_plaintext(keyring.get_keyring()):
            return None
        try:
            return getattr(keyring, call)(*values)
        except KeyringError as error:
            log.info("the keyring did not %s: %s", call, type(error).__name__)
        except Exception as error:  # a keyring's own library may raise anything
            log.info("the keyring failed to %s: %s", call, type(error).__name__)
        return None


def is_plaintext(backend: object) -> bool:
    """Return whether a keyring backend, or one that it chains to, stores secrets unencrypted in a file."""
    name = f"{type(backend).__module__}.{type(backend).__name__}"
    return name.startswith("keyrings.alt") or "Plaintext" in name or any(map(is_plaintext, getattr(backend, "backends", ())))
