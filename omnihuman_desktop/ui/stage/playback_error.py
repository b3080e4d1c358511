"""What to read where the video of a finished task can't be shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.ui.runtime.media_player import PlaybackError
from omnihuman_desktop.ui.text.formats import kept_until, tr
from omnihuman_desktop.ui.text.status_texts import StatusText, Tone

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.job import Job


def describe_playback_error(trouble: PlaybackError, job: Job, video: Path, telling: StatusText, now: float) -> StatusText:
    """`telling` of `job`, whose `video` is in `trouble`, at `now` in seconds since the epoch."""
    actions = telling.actions
    if trouble is PlaybackError.MISSING:
        actions = tuple(action for action in actions if action not in (Action.SAVE_AS, Action.SHOW_FOLDER))
        body = tr("“{0}” is no longer where it was saved: it was moved, renamed or deleted.").format(video.name)
        if job.is_downloadable(now):
            actions = (Action.DOWNLOAD_AGAIN, *actions)
            body += " " + tr("The service keeps it {0}: fetch it again, which costs nothing.").format(
                kept_until(job.ready_at, now)
            )
        else:
            body += " " + tr(
                "Put it back into {0} and choose the task again. The service keeps it no more, and to make it anew would be "
                "paid again."
            ).format(video.parent)
    else:
        body = tr(
            "“{0}” can't be played here: the file is damaged, or this system lacks what it takes to decode it. "
            "Another player may still open it."
        ).format(video.name)
    headline = tr("The video can't be shown")
    return replace(telling, headline=headline, body=body, tone=Tone.BAD, actions=actions, progress=None, busy=False)
