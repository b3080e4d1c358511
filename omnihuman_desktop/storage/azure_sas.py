"""Parses SAS tokens (shared access signatures) and checks what they grant, and until when.

Source: the vendor's documentation of service, account and user delegation signatures.
"""

from __future__ import annotations

import datetime
from urllib.parse import parse_qs

from omnihuman_desktop.domain.errors import Kind, StorageError
from omnihuman_desktop.lazy_dataclass import dataclass

BLOBS, OBJECTS = "b", "o"


@dataclass(frozen=True)
class Sas:
    """A SAS token. `text` is its query string, without a leading `?`."""

    text: str

    @classmethod
    def parse(cls, pasted: str) -> Sas:
        """Read a SAS from a bare token or from a SAS URL."""
        before, mark, after = pasted.strip().partition("?")
        return cls(after if mark else before)

    def field(self, name: str) -> str:
        """Return the value of the query field `name`; empty where it is absent."""
        return parse_qs(self.text).get(name, [""])[0]

    @property
    def rights(self) -> frozenset[str] | None:
        """The granted permissions as letters ("r", "w", "d", …); None where a stored access policy on the server holds them."""
        return frozenset(self.field("sp")) if not self.field("si") else None

    def check_writing(self, host: str, now: float) -> None:
        """Raise `StorageError` (storage_sas_unfit) unless it may write and delete blobs. `now`: seconds since the epoch."""
        self._check_form(host, now)
        if self.rights is None:
            return
        if not self.rights & {"c", "w"}:
            raise _unfit(host, "no_write")
        if "d" not in self.rights:
            raise _unfit(host, "no_delete")

    def check_reading(self, host: str, now: float) -> None:
        """Raise `StorageError` (storage_sas_unfit) unless it may read blobs and do nothing else. `now`: as `check_writing`."""
        if not self.text:
            raise _unfit(host, "no_second")
        self._check_form(host, now)
        if self.rights is None:
            raise _unfit(host, "policy")
        if "r" not in self.rights:
            raise _unfit(host, "no_read")
        if self.rights != {"r"}:
            raise _unfit(host, "more_than_read")

    def _check_form(self, host: str, now: float) -> None:
        if not self.field("sig"):
            raise _unfit(host, "none")
        begins, ends = _read_time(self.field("st")), _read_time(self.field("se"))
        if ends is not None and ends <= now:
            raise _unfit(host, "ended")
        if begins is not None and begins > now + 300:
            raise _unfit(host, "not_yet")
        # An account SAS lists the services (ss) and resource types (srt) that it is valid for.
        account_wide = self.field("srt")
        if account_wide and (OBJECTS not in account_wide or BLOBS not in self.field("ss")):
            raise _unfit(host, "no_objects")
        # A SAS of a single blob (sr=b) is valid for no other one.
        if self.field("sr") == "b":
            raise _unfit(host, "no_objects")


def _unfit(host: str, reason: str) -> StorageError:
    return StorageError(Kind.STORAGE_SAS_UNFIT, host=host, reason=reason)


def _read_time(text: str) -> float | None:
    try:
        found = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=datetime.UTC)).timestamp()
