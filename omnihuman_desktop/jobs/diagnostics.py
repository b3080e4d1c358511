"""The diagnostics report for support: versions, counts, the newest failures and the end of the log.

It is in English in every language of the interface, and contains no prompt, no file name and no key.
"""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from omnihuman_desktop import __version__
from omnihuman_desktop.domain.errors import LocalError
from omnihuman_desktop.installation import describe_installation
from omnihuman_desktop.logs import SAFE_PARAMS, redact
from omnihuman_desktop.media.ffmpeg import ffmpeg_environment, ffmpeg_exe
from omnihuman_desktop.system.child_process import read_output

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from omnihuman_desktop.domain.job import Job, JobState
    from omnihuman_desktop.logs import Logs

FAILURES, LOG_LINES = 10, 200
"""How many of the newest failures and log lines are reported."""
TIMEOUT_S = 10.0


def build_report(facts: Mapping[str, str], counts: Mapping[JobState, int], jobs: Iterable[Job], logs: Logs) -> str:
    """Return the report. `facts` are lines that the caller adds, by name; `counts` are the numbers of jobs in each state.

    The newest failures are taken from `jobs`. Blocking.
    """
    known = list(jobs)
    head = {
        "OmniHuman Desktop": f"{__version__} ({describe_installation()})",
        "System": platform.platform(),
        "Python": platform.python_version(),
        "ffmpeg": _ffmpeg_version(),
        **facts,
        "Jobs": ", ".join(f"{count} {state}" for state, count in sorted(counts.items())) or "none",
    }
    rows = [f"{name}: {value}" for name, value in head.items()]
    rows += ["", "Newest failures", *_failures(known), "", "Log", *logs.tail(LOG_LINES)]
    return redact("\n".join(rows), logs.private())


def _failures(jobs: list[Job]) -> Iterator[str]:
    failing = sorted((job for job in jobs if job.failure or job.notice), key=lambda job: job.changed_at)
    for job in failing[-FAILURES:]:
        failure = job.failure or job.notice
        if failure is not None:
            spoken = [f"{name}={failure.params[name]}" for name in SAFE_PARAMS if failure.params.get(name, "") != ""]
            yield " ".join((f"{job.id[:8]} {job.state}:", str(failure.kind), *spoken, f"task={job.remote_id or 'none'}"))
    if not failing:
        yield "none"


def _ffmpeg_version() -> str:
    try:
        told = read_output([ffmpeg_exe(), "-version"], TIMEOUT_S, ffmpeg_environment())
    except (LocalError, OSError) as error:
        return f"missing ({type(error).__name__})"
    words = told.decode("utf-8", "replace").split()
    return words[2] if len(words) > 2 else "unknown"
