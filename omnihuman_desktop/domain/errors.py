"""The errors that are shown to the user, and the parameters of each.

    OmniHumanError              a kind and its parameters; `ui.text.failure_texts` makes the message from these alone
    ├── InputError              a file or an entry of the user's; nothing was sent
    │     file_missing (name) · file_unreadable (name) · file_empty (name) · file_changed (name)
    │     picture_unknown (name) · picture_raw (name) · picture_broken (name) · picture_too_big (name, size_bytes, limit_bytes)
    │     picture_too_large (name, width, height, limit_megapixels): it is not even decoded
    │     mask_missing (name) · mask_other_size (name, width, height, wanted_width, wanted_height)
    │     voice_unknown (name) · voice_broken (name) · voice_silent_film (name) · voice_too_short (name, length_ms)
    │     voice_format_unreadable (name, format) · voice_track_missing (name)
    │     voice_growing (name): read, it would never end · places_unknown (name) · presets_unknown (name)
    │     table_unreadable (name) · table_columns (name, unknown, missing) · table_too_long (name, rows, limit)
    │     table_cell (column, text): can't be understood · table_cell_empty (column) · folder_without_voice (name)
    │     folder_not_empty (name) · library_unknown (name): no exported library · library_newer (name): of a newer version
    │     selection_outside (name, length_ms): the voice ends before · selection_too_short (name, length_ms)
    │     selection_too_long (name, length_ms)
    ├── LocalError              this computer: disk space, permissions, missing programs
    │     no_room (needed_bytes, folder): for what is to be exported or imported
    │     disk_full (needed_bytes, folder) · folder_not_writable (folder) · database_newer (path) · database_broken (path)
    │     database_busy (path): another program has locked it · file_in_use (name): another program has opened it
    │     folder_in_use (folder): another process of this program works on it, and does not respond
    │     sandbox_failed (reason) · decoder_missing () · key_missing () · internal (reason)
    ├── NetworkError            the connection
    │     not_reached (host, reason, proxy): nothing arrived for certain · connection_lost (host): something may have arrived
    │     too_slow (host): no response in time
    ├── StorageError            the storage location that files are uploaded to
    │     storage_missing (): none is set up · storage_refused (host, status, message) · storage_no_answer (host)
    │     storage_key_refused (host) · storage_full (host) · storage_audio_refused (host, message)
    │     storage_secret_wrong (host) · storage_secret_missing (place) · storage_profile_missing (profile)
    │     storage_bucket_missing (host, bucket) · storage_region_wrong (host, region, right_region) · storage_clock_off (host)
    │     storage_login_refused (host) · storage_folder_missing (host) · storage_moved (host, url)
    │     storage_host_unknown (host, fingerprint) · storage_host_changed (host, fingerprint)
    │     storage_key_file (name) · storage_passphrase_wrong (name)
    │     storage_sas_unfit (host, reason) · storage_sas_refused (host)
    │     storage_write_denied (host, status, message) · storage_read_denied (host, status)
    │     storage_link_wrong (host, status) · storage_link_internal (host) · storage_link_short (host)
    ├── ServiceError            the service refused the request; `jobs.steps` checks that nothing was paid
    │     refused (status, code, message, param, request_id): a documented 4xx other than those below
    │     unauthorized · no_credits · denied · not_found · too_large · busy (retry_after_s) · unavailable (retry_after_s)
    │     task_failed (code, message): accepted, then failed; its credits are refunded
    ├── OutcomeUnknown          the paid request was sent, but its reply was lost: never sent again automatically
    │     outcome_unknown (reason, status)
    └── ResultError             the finished video could not be downloaded
          task_elsewhere (): it was imported while another computer waited for it
          link_expired () · video_broken () · download_failed (host, status, reason)
          video_short (length_ms, wanted_ms, name): its length is not the voice's; `name` once it has been kept aside

Parameters are strings or integers, so that a failure can be stored in the database as JSON. No parameter holds a key, a
signature or a signed URL.
"""

from __future__ import annotations

import errno
import re
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from omnihuman_desktop.lazy_dataclass import dataclass, field

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Kind(StrEnum):
    """What went wrong. The module docstring lists the parameters of each kind."""

    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    FILE_CHANGED = "file_changed"
    PICTURE_UNKNOWN = "picture_unknown"
    PICTURE_RAW = "picture_raw"
    PICTURE_BROKEN = "picture_broken"
    PICTURE_TOO_BIG = "picture_too_big"
    PICTURE_TOO_LARGE = "picture_too_large"
    MASK_MISSING = "mask_missing"
    MASK_OTHER_SIZE = "mask_other_size"
    VOICE_UNKNOWN = "voice_unknown"
    VOICE_FORMAT_UNREADABLE = "voice_format_unreadable"
    VOICE_BROKEN = "voice_broken"
    VOICE_SILENT_FILM = "voice_silent_film"
    VOICE_TOO_SHORT = "voice_too_short"
    VOICE_TRACK_MISSING = "voice_track_missing"
    VOICE_GROWING = "voice_growing"
    PLACES_UNKNOWN = "places_unknown"
    PRESETS_UNKNOWN = "presets_unknown"
    TABLE_UNREADABLE = "table_unreadable"
    TABLE_COLUMNS = "table_columns"
    TABLE_TOO_LONG = "table_too_long"
    TABLE_CELL = "table_cell"
    TABLE_CELL_EMPTY = "table_cell_empty"
    FOLDER_WITHOUT_VOICE = "folder_without_voice"
    FOLDER_NOT_EMPTY = "folder_not_empty"
    LIBRARY_UNKNOWN = "library_unknown"
    LIBRARY_NEWER = "library_newer"
    SELECTION_OUTSIDE = "selection_outside"
    SELECTION_TOO_SHORT = "selection_too_short"
    SELECTION_TOO_LONG = "selection_too_long"

    DISK_FULL = "disk_full"
    NO_ROOM = "no_room"
    FOLDER_NOT_WRITABLE = "folder_not_writable"
    FILE_IN_USE = "file_in_use"
    FOLDER_IN_USE = "folder_in_use"
    DATABASE_NEWER = "database_newer"
    DATABASE_BROKEN = "database_broken"
    DATABASE_BUSY = "database_busy"
    SANDBOX_FAILED = "sandbox_failed"
    DECODER_MISSING = "decoder_missing"
    KEY_MISSING = "key_missing"
    INTERNAL = "internal"

    NOT_REACHED = "not_reached"
    CONNECTION_LOST = "connection_lost"
    TOO_SLOW = "too_slow"

    STORAGE_MISSING = "storage_missing"
    STORAGE_REFUSED = "storage_refused"
    STORAGE_NO_ANSWER = "storage_no_answer"
    STORAGE_KEY_REFUSED = "storage_key_refused"
    STORAGE_FULL = "storage_full"
    STORAGE_AUDIO_REFUSED = "storage_audio_refused"
    STORAGE_SECRET_WRONG = "storage_secret_wrong"  # noqa: S105 - a kind
    STORAGE_SECRET_MISSING = "storage_secret_missing"  # noqa: S105 - a kind
    STORAGE_PROFILE_MISSING = "storage_profile_missing"
    STORAGE_BUCKET_MISSING = "storage_bucket_missing"
    STORAGE_REGION_WRONG = "storage_region_wrong"
    STORAGE_HOST_UNKNOWN = "storage_host_unknown"
    STORAGE_HOST_CHANGED = "storage_host_changed"
    STORAGE_KEY_FILE = "storage_key_file"
    STORAGE_PASSPHRASE_WRONG = "storage_passphrase_wrong"  # noqa: S105 - a kind
    STORAGE_SAS_UNFIT = "storage_sas_unfit"
    STORAGE_SAS_REFUSED = "storage_sas_refused"
    STORAGE_CLOCK_OFF = "storage_clock_off"
    STORAGE_LOGIN_REFUSED = "storage_login_refused"
    STORAGE_FOLDER_MISSING = "storage_folder_missing"
    STORAGE_MOVED = "storage_moved"
    STORAGE_WRITE_DENIED = "storage_write_denied"
    STORAGE_READ_DENIED = "storage_read_denied"
    STORAGE_LINK_WRONG = "storage_link_wrong"
    STORAGE_LINK_INTERNAL = "storage_link_internal"
    STORAGE_LINK_SHORT = "storage_link_short"

    REFUSED = "refused"
    UNAUTHORIZED = "unauthorized"
    NO_CREDITS = "no_credits"
    DENIED = "denied"
    NOT_FOUND = "not_found"
    TOO_LARGE = "too_large"
    BUSY = "busy"
    UNAVAILABLE = "unavailable"
    TASK_FAILED = "task_failed"

    OUTCOME_UNKNOWN = "outcome_unknown"

    LINK_EXPIRED = "link_expired"
    VIDEO_BROKEN = "video_broken"
    VIDEO_SHORT = "video_short"
    DOWNLOAD_FAILED = "download_failed"
    TASK_ELSEWHERE = "task_elsewhere"


Param = str | int


@dataclass(frozen=True)
class Failure:
    """An error as a value that can be stored and shown: its kind and the parameters of its message."""

    kind: Kind
    params: Mapping[str, Param] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return the parameter `name` as text; "" if it is absent."""
        return str(self.params.get(name, ""))

    def number(self, name: str) -> int:
        """Return the parameter `name` as an integer; 0 if it is absent or not a number."""
        value = self.params.get(name, 0)
        try:
            return int(value)
        except ValueError:
            return 0


class OmniHumanError(Exception):
    """Base of all errors that are shown to the user. Any other exception is a defect of the program."""

    kinds: ClassVar[frozenset[Kind]] = frozenset()

    def __init__(self, kind: Kind, **params: Param) -> None:
        super().__init__(f"{kind}: {params}" if params else str(kind))
        self.failure = Failure(kind, params)

    @property
    def kind(self) -> Kind:
        """What went wrong."""
        return self.failure.kind


class InputError(OmniHumanError):
    """A file or an entry of the user's is the cause. Nothing was sent."""

    kinds = frozenset({
        Kind.FILE_MISSING, Kind.FILE_UNREADABLE, Kind.FILE_EMPTY, Kind.FILE_CHANGED, Kind.PICTURE_UNKNOWN, Kind.PICTURE_BROKEN,
        Kind.PICTURE_RAW, Kind.PICTURE_TOO_BIG, Kind.PICTURE_TOO_LARGE, Kind.MASK_MISSING, Kind.MASK_OTHER_SIZE,
        Kind.VOICE_UNKNOWN, Kind.VOICE_FORMAT_UNREADABLE,
        Kind.VOICE_BROKEN, Kind.VOICE_SILENT_FILM, Kind.VOICE_TOO_SHORT, Kind.VOICE_TRACK_MISSING,
        Kind.VOICE_GROWING, Kind.PLACES_UNKNOWN, Kind.PRESETS_UNKNOWN,
        Kind.TABLE_UNREADABLE, Kind.TABLE_COLUMNS, Kind.TABLE_TOO_LONG,
        Kind.TABLE_CELL, Kind.TABLE_CELL_EMPTY, Kind.FOLDER_WITHOUT_VOICE, Kind.FOLDER_NOT_EMPTY, Kind.LIBRARY_UNKNOWN,
        Kind.LIBRARY_NEWER,
        Kind.SELECTION_OUTSIDE, Kind.SELECTION_TOO_SHORT, Kind.SELECTION_TOO_LONG,
    })  # fmt: skip


class LocalError(OmniHumanError):
    """This computer is the cause: its disk, its permissions, its programs."""

    kinds = frozenset({
        Kind.DISK_FULL, Kind.NO_ROOM, Kind.FOLDER_NOT_WRITABLE, Kind.FILE_IN_USE, Kind.FOLDER_IN_USE, Kind.DATABASE_NEWER,
        Kind.DATABASE_BROKEN, Kind.DATABASE_BUSY, Kind.SANDBOX_FAILED, Kind.DECODER_MISSING, Kind.KEY_MISSING, Kind.INTERNAL,
    })  # fmt: skip

    @classmethod
    def from_os(cls, error: OSError, folder: Path, needed_bytes: int = 0) -> LocalError:
        """Translate an `OSError` that occurred in `folder`; `needed_bytes` is the size of what was being written."""
        on_windows = getattr(error, "winerror", None)
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) or on_windows in _WINDOWS_FULL:
            return cls(Kind.DISK_FULL, needed_bytes=needed_bytes, folder=str(folder))
        if on_windows in _WINDOWS_IN_USE:
            path = str(error.filename2 or error.filename or folder)
            return cls(Kind.FILE_IN_USE, name=re.split(r"[\\/]", path)[-1])
        return cls(Kind.FOLDER_NOT_WRITABLE, folder=str(folder))


_WINDOWS_FULL, _WINDOWS_IN_USE = (39, 112, 1295), (32, 33)
"""Windows' numbers for a full disk or quota, which Python does not translate, and for a file that another program holds."""


class NetworkError(OmniHumanError):
    """The connection is the cause."""

    kinds = frozenset({Kind.NOT_REACHED, Kind.CONNECTION_LOST, Kind.TOO_SLOW})


class StorageError(OmniHumanError):
    """The storage location that files are uploaded to is the cause."""

    kinds = frozenset({
        Kind.STORAGE_MISSING, Kind.STORAGE_REFUSED, Kind.STORAGE_NO_ANSWER, Kind.STORAGE_KEY_REFUSED, Kind.STORAGE_FULL,
        Kind.STORAGE_AUDIO_REFUSED, Kind.STORAGE_SECRET_WRONG, Kind.STORAGE_SECRET_MISSING, Kind.STORAGE_PROFILE_MISSING,
        Kind.STORAGE_BUCKET_MISSING, Kind.STORAGE_REGION_WRONG, Kind.STORAGE_CLOCK_OFF, Kind.STORAGE_WRITE_DENIED,
        Kind.STORAGE_READ_DENIED, Kind.STORAGE_LINK_WRONG, Kind.STORAGE_LINK_INTERNAL, Kind.STORAGE_LINK_SHORT,
        Kind.STORAGE_LOGIN_REFUSED, Kind.STORAGE_FOLDER_MISSING, Kind.STORAGE_HOST_UNKNOWN, Kind.STORAGE_HOST_CHANGED,
        Kind.STORAGE_KEY_FILE, Kind.STORAGE_PASSPHRASE_WRONG, Kind.STORAGE_SAS_UNFIT, Kind.STORAGE_SAS_REFUSED,
        Kind.STORAGE_MOVED,
    })  # fmt: skip


class ServiceError(OmniHumanError):
    """The service refused the request. After a paid one, `jobs.steps` checks that nothing was charged."""

    kinds = frozenset({
        Kind.REFUSED, Kind.UNAUTHORIZED, Kind.NO_CREDITS, Kind.DENIED, Kind.NOT_FOUND, Kind.TOO_LARGE, Kind.BUSY,
        Kind.UNAVAILABLE, Kind.TASK_FAILED,
    })  # fmt: skip


class OutcomeUnknown(OmniHumanError):  # noqa: N818 - the request may have succeeded
    """The paid request was sent, but no reply says whether it was accepted."""

    kinds = frozenset({Kind.OUTCOME_UNKNOWN})


class ResultError(OmniHumanError):
    """The finished video could not be downloaded."""

    kinds = frozenset({Kind.LINK_EXPIRED, Kind.VIDEO_BROKEN, Kind.VIDEO_SHORT, Kind.DOWNLOAD_FAILED, Kind.TASK_ELSEWHERE})
