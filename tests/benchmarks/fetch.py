"""From the service's completion to the file on disk, the poll interval taken off, beside curl's download of the same file.

    python -m tests.benchmarks.fetch

A real sandbox process makes a video of 35 seconds; the core, without a window, fetches it. The clock runs from the answer that
tells of the completion until the video has its name: fresh link, download, flush, decode check, rename. curl downloads the same
link, several times, in the same run.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from omnihuman_desktop.accounts import Accounts
from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.jobs.service import JobService
from tests.sandbox_server import ROOT, Sandbox

RUNS = 5
SAMPLES = ROOT / "resources" / "samples"


def make_voice(folder: Path) -> Path:
    """A voice that fills the 35 seconds."""
    from omnihuman_desktop.media.ffmpeg import ffmpeg_exe

    voice = folder / "voice.wav"
    loop = [ffmpeg_exe(), "-v", "error", "-stream_loop", "-1", "-i", str(SAMPLES / "jfk.wav"), "-t", "35", str(voice)]
    subprocess.run(loop, check=True)
    return voice


async def fetch(data: Path, sandbox: Sandbox, request: JobRequest) -> tuple[float, Path, str]:
    """Make one video; seconds from its completion to its name, its path, its task."""
    data.mkdir()
    accounts = Accounts(None)
    accounts.set_sandbox(sandbox.url, sandbox.key)
    service = JobService(data, accounts, lambda: data / "videos")
    at: dict[JobState, float] = {}
    done = asyncio.Event()

    def note(job: Job) -> None:
        at.setdefault(job.state, time.perf_counter())
        if not job.active:
            done.set()

    service.subscribe(note)
    await service.start()
    job = service.submit(request)
    await done.wait()
    job = service.jobs[job.id]
    await service.close()
    assert job.state is JobState.DONE
    assert job.video is not None
    return at[JobState.DONE] - at[JobState.DOWNLOADING], job.video, job.remote_id


def curl(link: str, target: Path) -> float:
    """Seconds that curl takes for the same file."""
    began = time.perf_counter()
    subprocess.run(["curl", "-fsS", "--noproxy", "*", "-o", str(target), link], check=True)
    return time.perf_counter() - began


def main() -> None:
    """Print the figures."""
    ours: list[float] = []
    theirs: list[float] = []
    size = 0
    with tempfile.TemporaryDirectory() as name, Sandbox(Path(name) / "sandbox", 1.0) as sandbox:
        folder = Path(name)
        request = JobRequest(SAMPLES / "astronaut.png", make_voice(folder), 0, 35_000)
        for number in range(RUNS):
            seconds, video, task = asyncio.run(fetch(folder / f"data-{number}", sandbox, request))
            link = sandbox._http.get(f"/v1/tasks/{task}").json()["results"][0]
            ours.append(seconds)
            theirs.append(curl(link, folder / "curl.mp4"))
            assert (folder / "curl.mp4").read_bytes() == video.read_bytes()
            size = video.stat().st_size
    mine, its = statistics.median(ours), statistics.median(theirs)
    limit = 1.1 * its + 0.2
    print(f"{size / 1e6:.1f} MB, 35 s; medians of {RUNS}: completion to file {mine:.3f} s, curl {its:.3f} s")
    print(f"limit 1.1 x curl + 0.2 s = {limit:.3f} s; ratio to the limit {mine / limit:.2f} (reach 1)")


if __name__ == "__main__":
    main()
