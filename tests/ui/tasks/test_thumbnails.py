"""The thumbnails of tasks: a frame of the video, and the portrait where there is none."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from omnihuman_desktop.domain.job import Job, JobRequest, JobState
from omnihuman_desktop.library.video_stills import VideoStills
from omnihuman_desktop.ui.runtime.background import Background
from omnihuman_desktop.ui.tasks.thumbnails import SIDES, Thumbnails
from tests.numbered_video import run_ffmpeg


@pytest.fixture
def run() -> Iterator[Background]:
    run = Background()
    yield run
    run.close()


@pytest.fixture
def owner(qapp: object) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    image.save(str(tmp_path / "portrait.png"))
    return tmp_path / "portrait.png"


def make_job(number: int, portrait: Path, video: Path | None = None, state: JobState = JobState.DONE) -> Job:
    request = JobRequest(portrait, portrait, 0, 1000)
    return Job(f"{number:032x}", f"task {number}", request, "sandbox", 1.0, 1.0, state, video=video)


def colour(pixmap: QPixmap | None) -> str:
    assert pixmap is not None
    at = pixmap.toImage().pixelColor(pixmap.width() // 2, pixmap.height() // 2)
    return max(("red", "green", "blue"), key=lambda name: getattr(at, name)())


def read(thumbnails: Thumbnails, job: Job, qtbot: QtBot) -> QPixmap | None:
    if thumbnails.find(job, 1.0) is None:
        with qtbot.waitSignal(thumbnails.loaded):
            pass
    return thumbnails.find(job, 1.0)


def test_a_finished_task_shows_its_video(tmp_path: Path, picture: Path, run: Background, owner: QObject, qtbot: QtBot) -> None:
    video = tmp_path / "take.mp4"
    run_ffmpeg("-f", "lavfi", "-i", "color=red:s=320x180:d=2", "-pix_fmt", "yuv420p", video)
    thumbnails = Thumbnails(run, owner, VideoStills(tmp_path / "stills"))
    waiting = make_job(1, picture, state=JobState.WAITING)
    assert colour(read(thumbnails, waiting, qtbot)) == "blue"
    done = make_job(1, picture, video)
    with qtbot.waitSignal(thumbnails.loaded):
        assert colour(thumbnails.find(done, 1.0)) == "blue", "the portrait stays until the frame is there"
    pixmap = thumbnails.find(done, 1.0)
    assert colour(pixmap) == "red"
    assert thumbnails.find(waiting, 1.0) is None, "the portrait is not kept beside it"
    assert pixmap is not None
    assert pixmap.size() == SIDES
    whole = Thumbnails(run, owner, VideoStills(tmp_path / "stills"), QSize(160, 160), whole=True)
    shown = read(whole, done, qtbot)
    assert shown is not None
    assert shown.size() == QSize(160, 90)


@pytest.mark.parametrize("broken", [True, False])
def test_without_a_frame_it_is_the_portrait(
    tmp_path: Path, picture: Path, run: Background, owner: QObject, qtbot: QtBot, broken: bool
) -> None:
    video = tmp_path / "take.mp4"
    if broken:
        video.write_text("no video")
    thumbnails = Thumbnails(run, owner, VideoStills(tmp_path / "stills"))
    assert colour(read(thumbnails, make_job(1, picture, video), qtbot)) == "blue"


class SlowStills:
    """Waits until it is cancelled, but for the tasks that may be read."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.cancelled: list[str] = []
        self.may_end = threading.Event()

    def read(self, job_id: str, video: Path, cancelled: Callable[[], bool]) -> bytes | None:
        self.begun.append(job_id)
        while not self.may_end.wait(0.002):
            if cancelled():
                self.cancelled.append(job_id)
                break
        return None


def test_what_was_scrolled_past_is_cancelled_and_not_begun(
    picture: Path, run: Background, owner: QObject, qtbot: QtBot
) -> None:
    stills = SlowStills()
    thumbnails = Thumbnails(run, owner, stills, wanted_max=4)
    jobs = [make_job(number, picture, picture) for number in range(12)]
    loaded: list[str] = []
    thumbnails.loaded.connect(loaded.append)
    for job in jobs:
        thumbnails.find(job, 1.0)
    qtbot.waitUntil(lambda: len(stills.cancelled) == len(stills.begun) - 2 and len(stills.begun) >= 2)
    stills.may_end.set()
    qtbot.waitUntil(lambda: len(loaded) == 4)
    assert set(loaded) == {job.id for job in jobs[-4:]}
    assert thumbnails.find(jobs[-1], 1.0) is not None


def test_the_pixmaps_in_memory_are_bounded(picture: Path, run: Background, owner: QObject, qtbot: QtBot) -> None:
    thumbnails = Thumbnails(run, owner)
    thumbnails.most_bytes = 3 * SIDES.width() * SIDES.height() * 4
    for number in range(6):
        assert read(thumbnails, make_job(number, picture), qtbot) is not None
    assert thumbnails.find(make_job(5, picture), 1.0) is not None
    assert thumbnails.find(make_job(3, picture), 1.0) is not None
    assert thumbnails.find(make_job(2, picture), 1.0) is None, "the oldest is read again"


def test_what_is_seen_stays_whatever_it_takes(picture: Path, run: Background, owner: QObject, qtbot: QtBot) -> None:
    thumbnails = Thumbnails(run, owner, wanted_max=6, kept_min=6)
    thumbnails.most_bytes = 3 * SIDES.width() * SIDES.height() * 4
    for number in range(7):
        assert read(thumbnails, make_job(number, picture), qtbot) is not None
    found = [thumbnails.find(make_job(number, picture), 1.0) is not None for number in range(1, 7)]
    assert found == [True] * 6, "a paint of all of them reads none again"
    assert thumbnails.find(make_job(0, picture), 1.0) is None
