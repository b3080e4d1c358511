"""Secrets: in the system's keyring, never in a file of the program's own. Blocking."""

from __future__ import annotations

import logging
import threading

log = logging.getLogger(__name__)

SERVICE = "OmniHuman Desktop"
"""What the program calls itself in the keyring."""


class SecretStore:
    """Keeps secrets by their names. Where the system has no keyring, they are kept until the program ends.

    Safe to use from any thread; a keyring may ask its owner to unlock it, so never from the window's.
    """

    def __init__(self) -> None:
        self._held: dict[str, str] = {}
        self._lock = threading.Lock()

    @property
    def held(self) -> tuple[str, ...]:
        """The secrets that are known at this moment, so that nothing shows them."""
        return tuple(self._held.values())

    def read(self, name: str) -> str:
        """The secret `name`; empty where there is none."""
        with self._lock:
            if name not in self._held:
                found = self._ask("get_password", SERVICE, name)
                if not found:
                    return ""
                self._held[name] = str(found)
            return self._held[name]

    def write(self, name: str, secret: str) -> bool:
        """Keep `secret` as `name`. Returns whether it will still be there at the next start."""
        with self._lock:
            self._held[name] = secret
            self._ask("set_password", SERVICE, name, secret)
            return self._ask("get_password", SERVICE, name) == secret

    def forget(self, name: str) -> None:
        """Keep the secret `name` no more."""
        with self._lock:
            self._held.pop(name, None)
            if self._ask("get_password", SERVICE, name):
                self._ask("delete_password", SERVICE, name)

    @staticmethod
    def _ask(call: str, *values: str) -> object:
        import keyring
        from keyring.errors import KeyringError

        if is_plain(keyring.get_keyring()):
            return None
        try:
            return getattr(keyring, call)(*values)
        except KeyringError as error:
            log.info("the keyring did not %s: %s", call, type(error).__name__)
        except Exception as error:  # a keyring's own library may raise anything
            log.info("the keyring failed to %s: %s", call, type(error).__name__)
        return None


def is_plain(backend: object) -> bool:
    """Whether a keyring writes secrets to a file that anybody can read who has the file."""
    name = f"{type(backend).__module__}.{type(backend).__name__}"
    return name.startswith("keyrings.alt") or "Plaintext" in name or any(map(is_plain, getattr(backend, "backends", ())))
