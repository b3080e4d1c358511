"""The names that jobs get by themselves."""

from __future__ import annotations

from pathlib import Path

from omnihuman_desktop.domain.job import Job, JobRequest
from omnihuman_desktop.jobs.registry import JobRegistry


def test_takes_are_named_in_the_language_of_the_moment_and_keep_their_names() -> None:
    registry, request = JobRegistry(), JobRequest(Path("face.png"), Path("talk.wav"), 0, 1000)
    for number, pattern in enumerate(("{0} – take {1}", "{0} – toma {1}", "{0} – toma {1}", "{0} – take {1}")):
        registry.name_takes(pattern)
        registry.add(Job(f"j{number}", registry.make_name(request), request, "sandbox", 1.0, 1.0))
    assert [job.name for job in registry.jobs.values()] == ["talk – take 1", "talk – toma 2", "talk – toma 3", "talk – take 4"]
