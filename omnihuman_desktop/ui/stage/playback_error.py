"""Says why the video of a finished task can't be shown, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.runtime.media_player import PlaybackError
from omnihuman_desktop.ui.text.formats import join_sentences, kept_until, tr
from omnihuman_desktop.ui.text.status_texts import StatusText, Tone

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job


def describe_playback_error(error: PlaybackError, job: Job, video: Path, status: StatusText, now: float) -> StatusText:
    """Return `status` of `job`, with `error` of its `video` in place of the body; `now` in seconds since the epoch."""
    actions = status.actions
    if error is PlaybackError.MISSING:
        actions = tuple(action for action in actions if action not in (Action.SAVE_AS, Action.SHOW_FOLDER))
        body = tr("“{0}” was moved, renamed or deleted.").format(video.name)
        if job.is_downloadable(now):
            actions = (Action.DOWNLOAD_AGAIN, *actions)
            rest = tr("The service keeps it {0}. Downloading it again is free.").format(kept_until(job.ready_at, now))
        else:
            rest = tr(
                "Move it back to {0} and select the task again. The service no longer keeps it, and making it again costs "
                "credits."
            ).format(video.parent)
        body = join_sentences(body, rest)
    else:
        body = tr(
            "“{0}” can't be played: the file is damaged, or this system can't decode it. Another player may still open it."
        ).format(video.name)
    headline = tr("The video can't be played")
    return replace(status, headline=headline, body=body, tone=Tone.BAD, actions=actions, progress=None, busy=False)
