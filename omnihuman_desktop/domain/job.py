"""A job: one paid request, its state and its result. All values are frozen; change them with `dataclasses.replace`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.lazy_dataclass import dataclass, fields, replace

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.errors import Failure


class JobState(StrEnum):
    """The states of a job, in their usual order. All texts about a job derive from its state."""

    PREPARING = "preparing"
    """The inputs are copied into the job's own folder."""
    UPLOADING = "uploading"
    """The inputs are uploaded. Until this ends, cancelling costs nothing."""
    SUBMITTING = "submitting"
    """The intent to pay is on disk, and the paid request is being sent. After a restart this becomes `UNKNOWN`."""
    WAITING = "waiting"
    """The service has accepted the task and renders it. It can't be stopped."""
    DOWNLOADING = "downloading"
    """The video is rendered and being downloaded."""
    DONE = "done"
    """The video is on disk."""
    FAILED = "failed"
    """The job ended without a video; `Job.failure` says why."""
    CANCELLED = "cancelled"
    """The user stopped the job before anything was paid."""
    UNKNOWN = "unknown"
    """The paid request was sent and its reply was lost. The user decides; it is never sent again automatically."""


ACTIVE = frozenset({
    JobState.PREPARING, JobState.UPLOADING, JobState.SUBMITTING, JobState.WAITING, JobState.DOWNLOADING,
})  # fmt: skip
"""States in which the program works on the job."""

CANCELLABLE = frozenset({JobState.PREPARING, JobState.UPLOADING})
"""States in which nothing has been paid, so the job can be stopped at no cost."""

AWAITING_VIDEO = frozenset({JobState.WAITING, JobState.DOWNLOADING})
"""States in which the video is paid and not yet saved. A job that is removed from the list goes on in these states."""


@dataclass(frozen=True)
class JobRequest(VideoOptions):
    """Everything that a click on Generate asks for. Nothing reads a widget after it has been made.

    `start_ms` and `end_ms` are the in and out points in the voice, in milliseconds; `edits` apply to the part between them.
    `excerpt` is the file that Play selection has played, if it was; `prepared` is the picture that was shown, with its
    `framing`. If these files still exist, they are sent as they are. `stamps` are size in bytes and time in nanoseconds of the
    portrait and the voice when they were judged, where they are sent later: files that have changed since are not sent.
    """

    portrait: Path
    voice: Path
    start_ms: int
    end_ms: int
    excerpt: Path | None = None
    name: str = ""
    edits: VoiceEdits = VoiceEdits()
    prepared: Path | None = None
    framing: Framing = Framing()
    masks: tuple[Mask, ...] = ()
    stamps: tuple[tuple[int, int], ...] = ()

    @property
    def inputs(self) -> tuple[object, ...]:
        """All inputs of the video except the seed, as a hashable key."""
        return (
            self.portrait, self.voice, self.start_ms, self.end_ms, self.prompt, self.fast_mode, self.subject_check,
            self.auto_mask, self.edits, self.framing, tuple(mask.path for mask in self.masks),
        )  # fmt: skip

    def same_inputs(self, other: JobRequest) -> bool:
        """Return whether `other` asks for the same video, regardless of the seed."""
        return self.inputs == other.inputs


@dataclass(frozen=True)
class Job:
    """One paid request: its inputs, its progress and its result. Field names are columns of the database.

    Times are in seconds since the epoch (UTC), lengths in milliseconds or seconds as the suffix says.

    - `portrait`, `voice`, `masks`: the job's own copies, once they have been made. `sent_ms` is the length of the voice.
    - `place`: the id of the storage location of the uploads. `portrait_key`, `voice_key`, `mask_keys`: the names of the
      uploaded objects there. Links are signed when they are needed and never stored.
    - `idempotency_key`: drawn before the paid request and sent with it. `request_hash`: the SHA-256 of the request's bytes.
      `balance_before`: the remaining credits right before it, if the service reports them.
    - `remote_id`: the task's id at the service. `adopted` says how it was found if the reply was lost: "list" (in the
      service's list of tasks) or "hand" (entered by the user); "" if the reply arrived.
    - `ready_at`: when the service reported the video as ready.
    - `progress`: the fraction 0..1 of the current state that is done, or None if unknown; `moved_bytes` of `total_bytes`
      belong to an upload or a download. See `PROGRESS_FIELDS` for what is kept in memory only.
    """

    id: str
    name: str
    request: JobRequest
    account: str
    created_at: float
    changed_at: float
    state: JobState = JobState.PREPARING
    seed: int = 0
    portrait: Path | None = None
    voice: Path | None = None
    sent_ms: int = 0
    masks: tuple[Path, ...] = ()
    portrait_key: str = ""
    voice_key: str = ""
    mask_keys: tuple[str, ...] = ()
    idempotency_key: str = ""
    request_hash: str = ""
    submitted_at: float = 0.0
    balance_before: float | None = None
    remote_id: str = ""
    adopted: str = ""
    credits_reserved: float | None = None
    credits_used: float | None = None
    billed_s: int | None = None
    estimated_s: int | None = None
    ready_at: float = 0.0
    video: Path | None = None
    failure: Failure | None = None
    removed: bool = False
    sent_before: bool = False
    """Whether an earlier request of this job may have been accepted and paid: the user chose to send another one."""
    progress: float | None = None
    moved_bytes: int = 0
    total_bytes: int = 0
    notice: Failure | None = None
    """What currently delays an active job (no network, disk full) while the program keeps trying."""
    next_try_at: float = 0.0
    """When a delayed job is tried again; 0 if unknown."""
    waiting_turn: bool = False
    """Whether the job waits for a free transfer slot."""
    place: str = ""

    @property
    def active(self) -> bool:
        """Whether the program works on the job."""
        return self.state in ACTIVE

    def is_downloadable(self, now: float) -> bool:
        """Return whether the service still keeps the video at `now`, in seconds since the epoch."""
        return bool(self.remote_id) and 0 < now - self.ready_at < OMNIHUMAN.link_lifetime_s

    @property
    def cancellable(self) -> bool:
        """Whether the job can be stopped at no cost."""
        return self.state in CANCELLABLE

    @property
    def private_words(self) -> tuple[str, ...]:
        """The user's own words in this job, which must not appear in logs."""
        request = self.request
        return request.prompt, request.callback_url, request.portrait.name, request.voice.name, self.name

    def without_progress(self) -> Job:
        """Return the job as it is stored: with the defaults of `PROGRESS_FIELDS`."""
        defaults: dict[str, Any] = {item.name: item.default for item in fields(self) if item.name in PROGRESS_FIELDS}
        return replace(self, **defaults)


PROGRESS_FIELDS = frozenset({"progress", "moved_bytes", "total_bytes", "notice", "next_try_at", "waiting_turn"})
"""Fields of `Job` that are reported to listeners and never stored."""


class Action(StrEnum):
    """What the user can do about a job or a failure. Each action has a button."""

    CANCEL = "cancel"
    RETRY = "try_again"
    CHECK_AGAIN = "look_again"
    ENTER_TASK_ID = "enter_id"
    SEND_AGAIN = "send_again"
    REMOVE = "remove"
    USE_SETTINGS = "use_settings"
    CHOOSE_PORTRAIT = "choose_portrait"
    CHOOSE_VOICE = "choose_voice"
    OPEN_SETTINGS = "open_settings"
    OPEN_BILLING = "open_billing"
    OPEN_KEYS = "open_keys"
    CHANGE_PROMPT = "change_prompt"
    DOWNLOAD_AGAIN = "fetch_again"
    SHOW_FOLDER = "show_folder"
    SAVE_AS = "save_as"
    COPY_DETAILS = "copy_details"
    SHOW_DETAILS = "show_details"
    OTHER_SEED = "other_seed"
