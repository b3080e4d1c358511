"""Joins a film, previews its joints, exports it as a timeline and puts voices together, all in the background."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.ui.film.texts import tr
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.text.formats import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.media.film.join import Clip
    from omnihuman_desktop.ui.runtime.background import Run, Work


class FilmJoining(QObject):
    """`notified` carries a sentence, `progressed` a fraction; `ended`: nothing is being joined any more.

    `clip_made` carries a video to be played and what it is, `voice_joined` the file that several voices were put into.
    """

    notified = Signal(str)
    progressed = Signal(float)
    ended = Signal()
    clip_made = Signal(object, str)
    voice_joined = Signal(object)

    def __init__(self, run: Run, data_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._data_dir = run, data_dir
        self._stop: Callable[[], None] | None = None

    @property
    def is_joining(self) -> bool:
        """Whether a film is being joined."""
        return self._stop is not None

    def prepare(self, film: Group) -> None:
        """Make the sound of a film while its parts are rendered. Where that fails, joining says why."""
        from omnihuman_desktop.groups.films import prepare_sound

        self._run(lambda _work: prepare_sound(film, self._data_dir), self, lambda _sound: None, lambda _error: None)

    def join(self, film: Group, clips: Sequence[Clip], target: Path) -> None:
        """Join `clips` of a film and save it to `target`."""
        from omnihuman_desktop.groups.films import save_film

        def save(work: Work, cancelled: Callable[[], bool]) -> Path:
            save_film(film, clips, self._data_dir, target, on_progress=work.report, cancelled=cancelled)
            return target

        self._start(save, lambda saved: self.notified.emit(tr("Saved to {0}").format(saved)))

    def play(self, film: Group, clips: Sequence[Clip]) -> None:
        """Join `clips` of a film in its own folder, with hard cuts, and have them played."""
        from omnihuman_desktop.domain.film import Joint
        from omnihuman_desktop.groups.films import film_items, join_to_play, read_settings

        count = len(film_items(film))
        text = plural("{0}: %n part", "{0}: %n parts", count).format(film.name)
        if len(clips) < count:
            text = tr("{0}: {1} of {2} parts").format(film.name, len(clips), count)
        if read_settings(film).joint is not Joint.CUT:
            text = tr("{0}, played with hard cuts").format(text)

        def join(work: Work, cancelled: Callable[[], bool]) -> Path:
            return join_to_play(film, clips, self._data_dir, on_progress=work.report, cancelled=cancelled)

        def show(played: Path) -> None:
            self.notified.emit("")
            self.clip_made.emit(played, text)

        self._start(join, show)

    def _start(self, act: Callable[[Work, Callable[[], bool]], Path], show: Callable[[Path], None]) -> None:
        """Join something with `act` in the background, and pass it on to `show`; one at a time."""
        from omnihuman_desktop.media.film.encoder import JoinCancelled

        if self.is_joining:
            self.notified.emit(tr("A film is being joined. Wait for it, or cancel it on its page."))
            return
        stopped = False

        def stop() -> None:
            nonlocal stopped
            stopped = True

        def join(work: Work) -> Path | None:
            try:
                return act(work, lambda: stopped or work.cancelled)
            except JoinCancelled:
                return None

        def end(done: Path | None) -> None:
            self._stop = None
            self.ended.emit()
            if done is None:
                self.notified.emit(tr("Canceled. Nothing was written."))
            else:
                show(done)

        self._stop = stop
        self.progressed.emit(0.0)
        self._run(join, self, end, self._fail, self._report)

    def cancel(self) -> None:
        """Stop joining; nothing of the film is left."""
        if self._stop is not None:
            self._stop()

    def preview(self, film: Group, clips: Sequence[Clip], position: int, number: int) -> None:
        """Make a clip of the joint after the clip at `position`, from 0, which is part `number`, from 1."""
        from omnihuman_desktop.groups.films import preview_film_joint

        def show(clip: Path) -> None:
            self.notified.emit("")
            self.clip_made.emit(clip, tr("{0}: the joint after part {1}").format(film.name, number))

        self.notified.emit(tr("Making the preview…"))
        self._run(lambda _work: preview_film_joint(film, clips, position, self._data_dir), self, show, self._fail)

    def export(self, film: Group, clips: Sequence[Clip], target: Path) -> None:
        """Write a film as a timeline for other programs."""
        from omnihuman_desktop.groups.films import export_timeline

        def say(_done: None) -> None:
            self.notified.emit(tr("Saved to {0}").format(target))

        self._run(lambda _work: export_timeline(film, clips, target), self, say, self._fail)

    def join_voices(self, voices: Sequence[Path]) -> None:
        """Put `voices` one after the other into one file, for a film of all of them."""
        from omnihuman_desktop.media.film.encoder import JoinCancelled
        from omnihuman_desktop.media.film.voices import join_voices

        names = "\n".join(str(path.absolute()) for path in voices)
        target = self._data_dir / "voices" / f"{voices[0].stem} {zlib.crc32(names.encode('utf-8', 'replace')):08x}.flac"

        def join(work: Work) -> Path | None:
            try:
                join_voices(voices, target, lambda: work.cancelled)
            except JoinCancelled:
                return None
            return target

        self.notified.emit(tr("Putting {0} voices together…").format(len(voices)))
        self._run(join, self, lambda done: self.voice_joined.emit(done) if done is not None else None, self._fail)

    def _report(self, fraction: float) -> None:
        if self.is_joining:
            self.progressed.emit(fraction)

    def _fail(self, error: OmniHumanError) -> None:
        self._stop = None
        self.ended.emit()
        self.notified.emit(describe_failure(error.failure))
