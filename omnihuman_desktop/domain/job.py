"""One paid request and its life. All values are frozen; a change is a new value (`dataclasses.replace`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.limits import OMNIHUMAN
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.domain.portrait import Framing, Mask
from omnihuman_desktop.domain.voice import VoiceEdits

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.errors import Failure


class JobState(StrEnum):
    """A job's life, in the order of the page. Every word on the screen about a job derives from this."""

    PREPARING = "preparing"
    """Portrait and voice are taken into the job's own folder."""
    UPLOADING = "uploading"
    """Both are sent to the storage. Until this ends, Cancel costs nothing."""
    SUBMITTING = "submitting"
    """The intent to pay is on disk; the paid request is on its way. Found after a restart, this is `UNKNOWN`."""
    WAITING = "waiting"
    """The service has accepted the task, and works on it. It can't be stopped."""
    DOWNLOADING = "downloading"
    """The video is ready at the service, and is being fetched."""
    DONE = "done"
    """The video is on disk."""
    FAILED = "failed"
    """It ended without a video; `Job.failure` tells why."""
    CANCELLED = "cancelled"
    """The creator stopped it before anything was paid."""
    UNKNOWN = "unknown"
    """The paid request left and its answer was lost. The creator decides; it is never sent again by itself."""


ACTIVE = frozenset({
    JobState.PREPARING, JobState.UPLOADING, JobState.SUBMITTING, JobState.WAITING, JobState.DOWNLOADING,
})  # fmt: skip
"""States in which the program goes on by itself."""

CANCELLABLE = frozenset({JobState.PREPARING, JobState.UPLOADING})
"""States in which nothing has been paid, so that the job can be stopped at no cost."""

AWAITING_VIDEO = frozenset({JobState.WAITING, JobState.DOWNLOADING})
"""States in which a paid video is being made or fetched: the job may leave the list, and goes on all the same."""

PAID = frozenset({JobState.WAITING, JobState.DOWNLOADING, JobState.DONE})
"""States in which the service has accepted the task."""


@dataclass(frozen=True)
class JobRequest(VideoOptions):
    """All that a click on Generate means. Nothing later reads a widget.

    `start_ms` and `end_ms` are the in and out points in the voice, in milliseconds, `edits` what is done to what lies
    between. `excerpt` is the file that was heard with Play selection, where there is one, and `prepared` the picture that was
    shown, with its `framing`: they are the very files that are sent.
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

    @property
    def inputs(self) -> tuple[object, ...]:
        """All that the video is made of, the seed apart."""
        return (
            self.portrait, self.voice, self.start_ms, self.end_ms, self.prompt, self.fast_mode, self.subject_check,
            self.auto_mask, self.edits, self.framing, tuple(mask.path for mask in self.masks),
        )  # fmt: skip

    def same_inputs(self, other: JobRequest) -> bool:
        """Whether `other` asks for the same video, the seed apart."""
        return self.inputs == other.inputs


@dataclass(frozen=True)
class Job:
    """One paid request: what was asked, how far it is, what came of it.

    Times are seconds since the epoch (UTC). `portrait` and `voice` are the job's own copies, once they have been made;
    `sent_ms` is the length of what is sent, in milliseconds. `progress` is a true fraction 0..1 of the present stage, or None
    where nobody knows one; `moved_bytes` of `total_bytes` belong to an upload or a download. `portrait_key`, `voice_key`
    and `mask_keys` are the names of the uploaded objects; links are signed when they are needed and kept nowhere.
    `idempotency_key` is drawn
    before the paid request and goes with it; `request_hash` is the SHA-256 of that request's bytes, `balance_before` what
    was left to spend right before it, where the service tells. `adopted` says how the task was found whose answer was lost:
    "list" (in the service's list) or "hand" (its id was entered); empty where the answer came.
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
    """The masks that are sent, in the job's own folder: framed as its portrait is."""
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
    """An earlier request of this job left, and may have been made and paid: the creator chose to send another one."""
    progress: float | None = None
    moved_bytes: int = 0
    total_bytes: int = 0
    notice: Failure | None = None
    """What hinders an active job at this moment (the network is away, the disk is full) while it goes on trying."""
    next_try_at: float = 0.0
    """When a hindered job is tried again, in seconds since the epoch; 0 where nobody knows."""
    waiting_turn: bool = False
    """The job waits for one of the places at which jobs work on this side."""
    place: str = ""
    """The storage that its files went to, by its id; empty until there is one."""

    @property
    def active(self) -> bool:
        """Whether the program goes on with it by itself."""
        return self.state in ACTIVE

    def is_downloadable(self, now: float) -> bool:
        """Whether the service still hands out the video at `now`, in seconds since the epoch."""
        return bool(self.remote_id) and 0 < now - self.ready_at < OMNIHUMAN.link_lifetime_s

    @property
    def cancellable(self) -> bool:
        """Whether it can be stopped at no cost."""
        return self.state in CANCELLABLE


class Action(StrEnum):
    """What a creator can do about a job or a failure; each has a button."""

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
